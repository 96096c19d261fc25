// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/microdata/layout.h"
#include "core/offences/offencelist.h"
#include "core/questionnaire/response.h"

namespace questionnaire
{

// What is counted at which stage of the process, as cells of an edition ask for it.
struct Counted {
    QString unit, stage;
    bool operator==(const Counted &other) const = default;
};
QList<Counted> countedIn(const Edition &edition); // each once, in the order of its cells

// "suspects" of counting rules are the "persons" of questionnaires; others stay as they are.
QString unitOfQuestionnaires(const QString &unit);

// As what the counts of a coded file are to stay in the project.
struct KeepAs {
    QString name;
    QString unit; // of counting rules or of a questionnaire
    QString stage;
    int year = 0; // of all counts; 0: the layout says it
    EditionPointer edition; // split by what its cells ask for; none: only by what is asked anyhow
};

// What some cells ask of records and the layout does not give.
struct NotGiven {
    QString attribute;
    QList<int> cells;
};

// Brings the counts of a coded file into the form in which questionnaires are filled from them: by
// what the file has to be counted, what of it is missing, and the table that the project keeps.
class Keeper
{
public:
    enum class Hindrance { None, NoUnit, NoStage, NoYear, NotAsked };

    Keeper(KeepAs as, microdata::Layout layout);
    const KeepAs &as() const { return m_as; }
    // The first of what stands in the way. NotAsked: the edition asks for no such counts, and they
    // would fill nothing and never be noticed.
    Hindrance hindrance() const;
    bool needsYear() const; // the layout does not say it
    // Of the cells that the collection asks.
    QList<NotGiven> notGiven() const;
    // By what the file has to be counted: categories, what the edition asks for, the year, columns
    // of national codes, and what is asked besides.
    QStringList dimensions(const QStringList &asked) const;
    // The counts by dimensions(), of a file whose checksum is taken. Fails when it cannot be read
    // or the counts are of several measures, which would be added up.
    base::Result<CodedTable> tableOf(const coding::CrossTable &counts,
                                     const offences::OffenceList &list, const QString &file,
                                     const QDateTime &time) const;

private:
    QStringList chosen() const;
    base::Result<> checkMeasures(const coding::CrossTable &counts) const;
    coding::CrossTable withCodes(const coding::CrossTable &table,
                                 const offences::OffenceList &list) const;

    KeepAs m_as;
    microdata::Layout m_layout;
    QStringList m_given; // by the layout: attributes and dimensions
    QStringList m_codeColumns; // empty: a row of the file has codes of several offences
};

} // namespace questionnaire
