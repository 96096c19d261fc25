// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/correspondencerows.h"
#include "core/exchange/othermapper.h"
#include "core/table/csvwriter.h"

#include <functional>

namespace exchange
{

namespace
{

using mapping::Link;

// Plain, without trailing zeros.
QString figure(double value, int decimals)
{
    QString text = QString::number(value, 'f', decimals);
    while (text.contains(QLatin1Char('.'))
           && (text.endsWith(QLatin1Char('0')) || text.endsWith(QLatin1Char('.'))))
        text.chop(1);
    return text;
}

// One value per link; a single one when all are the same.
QString joined(const QList<Link> &links, const std::function<QString(const Link &)> &value)
{
    QStringList texts;
    for (const Link &link : links)
        texts << value(link);
    QStringList different = texts;
    different.removeDuplicates();
    return different.size() == 1 ? different.first() : texts.join(QStringLiteral(" | "));
}

} // namespace

QStringList comparisonHeader()
{
    return QStringLiteral(
               "national_code,label,other_label,volume,verdict,distance,iccs_code,other_iccs_code,"
               "shared_iccs_code,differing,relation,other_relation,tags,other_tags,flags,"
               "other_flags,status,other_status,author,other_author,rationale,other_rationale")
        .split(QLatin1Char(','));
}

QStringList comparisonCells(const mapping::ComparedOffence &one)
{
    QStringList cells { one.code,
                        one.label,
                        one.theirLabel,
                        one.volume > 0 ? figure(one.volume, 6) : QString(),
                        mapping::verdictId(one.verdict),
                        one.distance < 0 ? QString() : QString::number(one.distance),
                        mapping::targetsText(one.ours),
                        mapping::targetsText(one.theirs),
                        one.shared ? one.shared->toString() : QString(),
                        one.differing.join(QStringLiteral("; ")) };
    const auto both = [&](const std::function<QString(const Link &)> &value) {
        cells << joined(one.ours, value) << joined(one.theirs, value);
    };
    both([](const Link &link) { return mapping::extentId(link.extent); });
    both([](const Link &link) { return mapping::tagsToText(link.tags); });
    both([](const Link &link) { return flagsToText(link.flags); });
    both([](const Link &link) { return mapping::statusId(link.status); });
    both([](const Link &link) { return link.author; });
    both([](const Link &link) { return link.rationale.isEmpty() ? link.reason : link.rationale; });
    return cells;
}

QStringList agreementHeader()
{
    return { QStringLiteral("measure"), QStringLiteral("scope"), QStringLiteral("value"),
             QStringLiteral("weight"),  QStringLiteral("count"), QStringLiteral("total") };
}

QList<QStringList> agreementRows(const mapping::Comparison &comparison)
{
    QList<QStringList> rows;
    const auto add = [&rows](const mapping::Measure &measure, const QString &value) {
        const bool byCodes = measure.weight == mapping::Weight::Codes;
        rows << QStringList { measure.measure,
                              measure.scope,
                              value,
                              byCodes ? QStringLiteral("codes") : QStringLiteral("volume"),
                              figure(measure.count, 6),
                              figure(measure.total, 6) };
    };
    double differing = 0;
    for (const mapping::Measure &measure : mapping::agreement(comparison)) {
        add(measure, figure(measure.share(), 4));
        const bool byCodes = measure.weight == mapping::Weight::Codes;
        if (byCodes && measure.measure == QLatin1String("near misses"))
            differing = measure.total;
        if (!byCodes || measure.measure != QLatin1String("agreement")
            || measure.scope != QLatin1String("section"))
            continue;
        const auto kappa = mapping::sectionKappa(comparison);
        mapping::Measure section = measure;
        section.measure = QStringLiteral("kappa");
        add(section, kappa ? figure(*kappa, 4) : QString());
    }
    for (const mapping::Confusion &pair : mapping::confusions(comparison)) {
        const mapping::Measure measure { QStringLiteral("confusion"),
                                         pair.ours + QStringLiteral(" > ") + pair.theirs,
                                         mapping::Weight::Codes, double(pair.count), differing };
        add(measure, figure(measure.share(), 4));
    }
    return rows;
}

QByteArray comparisonCsv(const mapping::Comparison &comparison)
{
    table::CsvWriter csv;
    csv.row(comparisonHeader());
    for (const mapping::ComparedOffence &one : comparison.offences)
        csv.row(comparisonCells(one));
    return csv.bytes();
}

} // namespace exchange
