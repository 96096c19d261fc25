// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/figureparts.h"
#include "core/assessment/gaps.h"

#include <QLocale>

namespace assessment
{

void addGapFigures(const QList<GapEntry> &gaps, Figures &figures)
{
    using mapping::Weight;
    for (const GapEntry &gap : gaps) {
        const QString section = gap.code.left(2);
        for (const QString &part : { QString(), QLatin1String("kind:") + gap.kind,
                                     QLatin1String("status:") + gap.status }) {
            for (const QString &where : wholeAnd(section)) {
                const Whereabouts place { {}, {}, where, {} };
                figures.add({ QStringLiteral("gaps"), part, place, Weight::Codes, 1, 0, false });
                figures.add(
                    { QStringLiteral("gaps"), part, place, Weight::Volume, gap.volume, 0, false });
            }
        }
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

GapEntry gapOf(const Entry &entry)
{
    GapEntry gap;
    const auto text = [&](const char *field) { return entry.text(QLatin1String(field)); };
    gap.id = entry.id;
    gap.code = text("code");
    gap.kind = text("kind");
    gap.title = text("title");
    gap.finding = text("finding");
    gap.meanwhile = text("meanwhile");
    gap.proposal = text("proposal");
    gap.countries = entry.values.value(QStringLiteral("countries"));
    gap.status = text("status").isEmpty() ? QStringLiteral("notReported") : text("status");
    gap.feed = QStringLiteral("user");
    gap.codes = entry.values.value(QStringLiteral("codes"));
    gap.source = text("source");
    return gap;
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
