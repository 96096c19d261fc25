// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/instrument.h"
#include "core/questionnaire/jsonfields.h"

namespace assessment
{

// Reads the files of an instrument one after the other into it. A text that people see is replaced
// by its label as it is read.
class InstrumentReader
{
public:
    InstrumentReader(Instrument &instrument, const questionnaire::Labels &labels)
        : m_instrument(instrument)
        , m_labels(labels)
    {
    }
    using Fields = questionnaire::Fields;
    void readInstrument(Fields &file);
    void readFigures(Fields &file);
    void readPhases(Fields &file);
    void readChallenges(Fields &file);
    void readPractices(Fields &file);
    void readGaps(Fields &file);
    void readRoadMap(Fields &file);
    void readReport(Fields &file);

private:
    QString label(const QString &text) const { return m_labels.value(text, text); }
    QString label(Fields &fields, const char *key) { return label(fields.text(key)); }
    QString needed(Fields &fields, const char *key) { return label(fields.needed(key)); }
    QStringList labels(Fields &fields, const char *key);
    Mark mark(Fields &fields);
    QList<Named> named(Fields &fields, const char *key);
    QList<Field> fieldsOf(Fields &fields);
    Condition condition(Fields &fields);
    void readDimensions(Fields &file);
    void readQuestion(Fields &fields);
    void readCrosswalk(Fields &fields, Question &question);
    void readGap(Fields &fields, const QMap<QString, GapEntry> &templates);
    template<typename Part> void add(QList<Part> &parts, const Part &part, Fields &fields)
    {
        for (const Part &other : parts) {
            if (other.id == part.id)
                fields.problems().twice(fields.path(), part.id);
        }
        parts << part;
    }

    Instrument &m_instrument;
    const questionnaire::Labels &m_labels;
};

// Names in one part of an instrument that stand for nothing in another.
base::Findings unknownNames(const Instrument &instrument);

} // namespace assessment
