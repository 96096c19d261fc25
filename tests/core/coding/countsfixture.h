// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "codingfixture.h"

#include "core/coding/codecounts.h"

#include <QTemporaryDir>

// The codes A to D, a group 14 with 14_1 and 14_2, one out of scope and one without a link; and a
// long layout of their counts.
struct CountsFixture : CodingFixture {
    QTemporaryDir folder;
    coding::CountRequest request;

    CountsFixture();
    base::Result<coding::CountsReport> result(const QByteArray &counts);
    coding::CountsReport code(const QByteArray &counts); // whose totals are proven
    void wide(const QStringList &columns, const QString &dimension);

    static microdata::LayoutColumn number(const QString &name,
                                          const QMap<QString, QString> &fixed = {});
    static QStringList checks(const coding::CountsReport &report);
    static QString rows(const coding::CountsReport &report);
    static QString keptOut(const coding::CountsReport &report);
};

inline CountsFixture::CountsFixture()
{
    for (const char *code : { "A", "B", "C", "D", "14", "14_1", "14_2", "none", "out" })
        offence(QString::fromLatin1(code));
    link("A", "0101");
    link("B", "0401");
    link("C", "0502");
    link("14", "0204");
    link("14_1", "02041");
    link("14_2", "02042");
    mapping::Link out = link("out", "");
    out.status = mapping::Status::OutOfScope;
    links.put(out);
    request.layout.unit = microdata::RowUnit::Count;
    request.layout.columns = { column("code", microdata::ColumnRole::Code),
                               column("region", microdata::ColumnRole::Dimension),
                               column("year", microdata::ColumnRole::Dimension), number("count") };
    request.dimensions = { "iccs" };
    request.input = folder.filePath("counts.csv");
}

inline base::Result<coding::CountsReport> CountsFixture::result(const QByteArray &counts)
{
    put(request.input, counts);
    base::NoProgress progress;
    return coding::codeCounts(set(), request, progress);
}

inline coding::CountsReport CountsFixture::code(const QByteArray &counts)
{
    const auto report = result(counts);
    if (!report)
        qWarning() << report.error().message();
    const coding::CountsReport made = report.value_or(coding::CountsReport());
    for (const coding::CountTotals &totals : made.totals) {
        if (!totals.isProven())
            qFatal("totals are not proven");
    }
    return made;
}

inline QStringList CountsFixture::checks(const coding::CountsReport &report)
{
    QStringList checks;
    for (const base::Finding &finding : report.findings)
        checks << finding.check;
    checks.removeDuplicates();
    return checks;
}

inline QString CountsFixture::rows(const coding::CountsReport &report)
{
    QStringList rows;
    for (const coding::CrossTable::Row &row : report.table.rows)
        rows << row.key.join(u'/') + u'=' + coding::countText(row.count);
    return rows.join(u' ');
}

inline QString CountsFixture::keptOut(const coding::CountsReport &report)
{
    QStringList texts;
    for (const coding::KeptOut &out : report.keptOut)
        texts << coding::whatId(out.what) + u' ' + out.text + u' ' + coding::sumReasonId(out.reason)
                + u' ' + coding::countText(out.count) + u' ' + QString::number(out.rows);
    return texts.join(u';');
}

inline void CountsFixture::wide(const QStringList &columns, const QString &dimension)
{
    request.layout.columns = { CodingFixture::column("code", microdata::ColumnRole::Code),
                               CodingFixture::column("region", microdata::ColumnRole::Dimension) };
    for (const QString &column : columns)
        request.layout.columns << number(column, { { dimension, column } });
}

inline microdata::LayoutColumn CountsFixture::number(const QString &name,
                                                     const QMap<QString, QString> &fixed)
{
    microdata::LayoutColumn column = CodingFixture::column(name, microdata::ColumnRole::Number);
    column.fixed = fixed;
    return column;
}
