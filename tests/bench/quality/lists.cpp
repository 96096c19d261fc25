// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/quality/lists.h"

#include <QFile>

#include <random>

namespace bench
{

namespace
{

QList<QStringList> rowsOf(const QString &path, const QStringList &columns)
{
    base::NoProgress progress;
    const auto read = table::readTable(path, {}, progress);
    if (!read)
        qFatal("%s was to be read and cannot be.", qPrintable(path));
    QList<QStringList> rows;
    for (const QStringList &row : read->table.rows) {
        QStringList cells;
        for (const QString &column : columns)
            cells << row.value(read->table.column(column));
        rows << cells;
    }
    return rows;
}

GoldList goldList(const QString &folder, const QString &name)
{
    const QString path = folder + name;
    GoldList list { name, {}, {} };
    for (const support::CodedOffence &offence : support::codedList(
             path + QStringLiteral(".csv"), path + QStringLiteral("_gold.csv"), name)) {
        list.language = offence.query.language;
        list.rows << offence;
    }
    return list;
}

} // namespace

QList<GoldList> goldLists(const QString &data)
{
    const QString folder = data + QStringLiteral("/data/suggestions/");
    QList<GoldList> lists;
    for (const char *name : { "cl_cum_dev", "ph_psccs_dev" }) {
        if (QFile::exists(folder + QLatin1String(name) + QStringLiteral("_gold.csv")))
            lists << goldList(folder, QLatin1String(name));
    }
    return lists;
}

std::optional<QList<suggestion::Query>> homeOfficeQueries(const QString &data)
{
    const QString path = data + QStringLiteral("/data/national/uk_home_office.csv");
    if (!QFile::exists(path))
        return {};
    QList<suggestion::Query> queries;
    for (const QStringList &row :
         rowsOf(path,
                { QStringLiteral("national_code"), QStringLiteral("description"),
                  QStringLiteral("category") })) {
        suggestion::Query query;
        query.offence = row[0];
        query.list = QStringLiteral("uk_home_office");
        query.language = QStringLiteral("en");
        query.label = row[1];
        query.family = row[2];
        queries << query;
    }
    return queries;
}

QStringList codesOf(const QList<suggestion::Suggestion> &suggestions)
{
    QStringList codes;
    for (const auto &suggestion : suggestions)
        codes << suggestion.category.toString();
    return codes;
}

Hits hitsOf(const suggestion::Suggester &suggester, const QList<GoldRow> &rows)
{
    Hits hits;
    for (const GoldRow &row : rows)
        hits.add(row.code, codesOf(suggester.suggest(row.query, 5)));
    return hits;
}

Parted parted(const GoldList &list, double share, unsigned seed)
{
    QList<GoldRow> rows = list.rows;
    std::mt19937 chance(seed);
    // By hand: the order that std::shuffle gives differs between libraries.
    for (qsizetype place = rows.size() - 1; place > 0; --place)
        rows.swapItemsAt(place, qsizetype(chance() % quint32(place + 1)));
    const auto count = qsizetype(share * double(rows.size()) + 0.5);
    return { rows.first(count), rows.sliced(count) };
}

QList<suggestion::Precedent> precedentsOf(const QList<GoldRow> &rows)
{
    QList<suggestion::Precedent> precedents;
    for (const GoldRow &row : rows) {
        if (const auto code = classification::IccsCode::parse(row.code))
            precedents << suggestion::Precedent { row.query.offence,
                                                  row.query.list,
                                                  row.query.language,
                                                  row.query.label,
                                                  row.query.family,
                                                  *code,
                                                  1 };
    }
    return precedents;
}

} // namespace bench
