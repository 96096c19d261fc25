// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/quality/tables.h"

#include "core/exchange/referenceimport.h"

#include <QFile>

#include <algorithm>

namespace bench
{

namespace
{

Hits judgedHits(const suggestion::Suggester &suggester, const QList<support::CodedOffence> &rows)
{
    Hits hits;
    for (const support::CodedOffence &row : rows) {
        const auto found = suggester.suggest(row.query, 5);
        const auto isRight
            = [&row](const suggestion::Suggestion &one) { return row.isRight(one.category); };
        ++hits.asked;
        hits.first += !found.isEmpty() && isRight(found.first());
        hits.five += std::any_of(found.begin(), found.end(), isRight);
    }
    return hits;
}

QMap<QString, QList<support::CodedOffence>> byList(const QList<support::CodedOffence> &judged)
{
    QMap<QString, QList<support::CodedOffence>> lists;
    for (const support::CodedOffence &one : judged) {
        lists[one.query.list] << one;
        lists[QStringLiteral("together")] << one;
    }
    return lists;
}

std::optional<mapping::ReferenceTable> referenceOf(const Setup &setup)
{
    base::NoProgress progress;
    const auto read = exchange::readReferenceTable(setup.reference, {}, progress);
    if (!read)
        return {};
    const auto built = exchange::buildReference(*read, exchange::guessReferenceColumns(read->table),
                                                { QStringLiteral("another country"), {}, {}, {} },
                                                setup.classification);
    return built ? std::optional(built->table) : std::nullopt;
}

} // namespace

void foreignTable(const Setup &setup, Report &report)
{
    const auto reference = referenceOf(setup);
    if (!reference || !QFile::exists(setup.judged)) {
        report.note(QStringLiteral("Not measured with another country's table as precedents: %1 or "
                                   "%2 is not there.")
                        .arg(setup.reference, setup.judged));
        return;
    }
    const auto lists = byList(support::judgedList(
        setup.judged, setup.data + QStringLiteral("/data/national"), reference->language));
    const auto suggester = setup.suggester();
    QMap<QString, Hits> alone;
    for (auto it = lists.cbegin(); it != lists.cend(); ++it)
        alone[it.key()] = judgedHits(*suggester, *it);
    suggester->learn(suggestion::precedentsFrom(*reference));
    QList<QStringList> rows;
    for (auto it = lists.cbegin(); it != lists.cend(); ++it) {
        const Hits &before = alone[it.key()];
        const Hits after = judgedHits(*suggester, *it);
        rows << QStringList { it.key(),
                              QString::number(after.asked),
                              shareText(before.share(before.first)),
                              shareText(before.share(before.five)),
                              shareText(after.share(after.first)),
                              shareText(after.share(after.five)) };
    }
    report.note(QString());
    report.note(
        QStringLiteral("Offences judged by hand, right: the code or one that is also acceptable; "
                       "without and with the %1 offences of another country's table.")
            .arg(reference->rows.size()));
    report.table(QStringLiteral("with another country's table as precedents"),
                 { QStringLiteral("asked"), QStringLiteral("n"), QStringLiteral("alone top-1"),
                   QStringLiteral("top-5"), QStringLiteral("with it top-1"),
                   QStringLiteral("top-5") },
                 rows);
}

} // namespace bench
