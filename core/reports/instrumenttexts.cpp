// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/instrumenttexts.h"

#include "core/assessment/answer.h"

namespace reports
{

namespace
{

QString textOf(const QList<assessment::Named> &texts, const char *id)
{
    for (const assessment::Named &one : texts) {
        if (one.id == QLatin1String(id))
            return one.text;
    }
    return {};
}

} // namespace

// In one pass: a value may hold a "%1" of its own.
QString filled(const QString &pattern, const QStringList &values)
{
    QString made;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (pattern[i] != QLatin1Char('%') || place < 1 || place > values.size()) {
            made += pattern[i];
            continue;
        }
        made += values[place - 1];
        ++i;
    }
    return made;
}

QString summaryText(const assessment::Instrument &instrument, const char *id,
                    const QStringList &values)
{
    return filled(textOf(instrument.report.summary, id), values);
}

QString phraseText(const assessment::Instrument &instrument, const char *id)
{
    return textOf(instrument.report.phrases, id);
}

assessment::ReportTexts::Caption captionOf(const assessment::Instrument &instrument, const char *id)
{
    for (const assessment::ReportTexts::Caption &one : instrument.report.captions) {
        if (one.id == QLatin1String(id))
            return one;
    }
    return {};
}

QString institutionName(const assessment::Instrument &instrument, const QString &institution)
{
    const QString kind = assessment::kindOf(institution);
    for (const assessment::Named &one : instrument.institutionKinds) {
        if (one.id != kind)
            continue;
        const QString own = institution.mid(kind.size() + 1);
        return own.isEmpty() ? one.name : one.name + QStringLiteral(" (%1)").arg(own);
    }
    return institution;
}

} // namespace reports
