// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/figureparts.h"
#include "core/assessment/gaps.h"

#include <QLocale>

namespace assessment
{

// Gaps may meet the same codes: each case counts once.
void addGapFigures(const QList<GapEntry> &gaps, const Facts &facts, Figures &figures)
{
    using mapping::Weight;
    QMap<std::pair<QString, QString>, QStringList> codes; // by part and section
    for (const GapEntry &gap : gaps) {
        for (const QString &part : { QString(), QLatin1String("kind:") + gap.kind,
                                     QLatin1String("status:") + gap.status }) {
            for (const QString &section : wholeAnd(gap.code.left(2))) {
                const Whereabouts place { {}, {}, section, {} };
                figures.add({ QStringLiteral("gaps"), part, place, Weight::Codes, 1, 0, false });
                codes[{ part, section }] << gap.codes;
            }
        }
    }
    QHash<QString, double> volumes; // most codes are met by several gaps
    for (auto one = codes.begin(); one != codes.end(); ++one) {
        one->removeDuplicates();
        double volume = 0;
        for (const QString &code : std::as_const(*one)) {
            auto known = volumes.constFind(code);
            if (known == volumes.cend())
                known = volumes.insert(code, volumeOf(facts, { code }));
            volume += *known;
        }
        const Whereabouts place { {}, {}, one.key().second, {} };
        figures.add(
            { QStringLiteral("gaps"), one.key().first, place, Weight::Volume, volume, 0, false });
    }
}

QStringList gapHeader()
{
    QStringList header;
    for (const char *name :
         { "id", "code", "kind", "title", "finding", "codes", "volume", "meanwhile", "proposal",
           "countries", "country_count", "status", "feed", "also_at", "edition", "source", "mark" })
        header << QLatin1String(name);
    return header;
}

QStringList gapCells(const GapEntry &gap)
{
    const QString between = QStringLiteral("; ");
    return { gap.id,
             gap.code,
             gap.kind,
             gap.title,
             gap.finding,
             gap.codes.join(between),
             QString::number(gap.volume, 'f', QLocale::FloatingPointShortest),
             gap.meanwhile,
             gap.proposal,
             gap.countries.join(between),
             gap.countryCount > 0 ? QString::number(gap.countryCount) : QString(),
             gap.status,
             gap.feed,
             gap.alsoAt.join(between),
             gap.edition,
             gap.source,
             gap.mark };
}

GapEntry changedBy(const Entry &entry, GapEntry gap)
{
    const auto take = [&](const char *field, QString &value) {
        if (entry.values.contains(QLatin1String(field)))
            value = entry.text(QLatin1String(field));
    };
    gap.id = entry.id;
    take("code", gap.code);
    take("kind", gap.kind);
    take("title", gap.title);
    take("finding", gap.finding);
    take("meanwhile", gap.meanwhile);
    take("proposal", gap.proposal);
    take("source", gap.source);
    take("status", gap.status);
    if (entry.values.contains(QStringLiteral("countries")))
        gap.countries = entry.values.value(QStringLiteral("countries"));
    if (entry.values.contains(QStringLiteral("codes")))
        gap.codes = entry.values.value(QStringLiteral("codes"));
    if (gap.status.isEmpty())
        gap.status = QStringLiteral("notReported");
    gap.feed = QStringLiteral("user");
    return gap;
}

GapEntry gapOf(const Entry &entry)
{
    return changedBy(entry, {});
}

Entry entryOf(const GapEntry &gap)
{
    Entry entry { gap.id, EntryKind::Gap, {} };
    const auto put = [&](const char *field, const QStringList &values) {
        if (!values.isEmpty() && !values.first().isEmpty())
            entry.values.insert(QLatin1String(field), values);
    };
    put("code", { gap.code });
    put("kind", { gap.kind });
    put("title", { gap.title });
    put("finding", { gap.finding });
    put("meanwhile", { gap.meanwhile });
    put("proposal", { gap.proposal });
    put("countries", gap.countries);
    put("status", { gap.status });
    put("codes", gap.codes);
    put("source", { gap.source });
    return entry;
}

} // namespace assessment
