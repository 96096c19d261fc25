// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/cellvalue.h"

#include <QTest>

class TestCellValue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void texts_data();
    void texts();
    void dateSystems();
    void builtIn();
};

void TestCellValue::texts_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *stored, const char *format, const char *shown) {
        QTest::addRow("%s as %s", stored, format) << stored << format << shown;
    };
    row("101", "General", "101");
    row("101.0", "General", "101");
    row("1.5", "0.00", "1.5");
    row("1.01E+5", "General", "101000");
    row("1.2345678901234567E+19", "General", "12345678901234600000");
    row("12345678901234567890", "General", "12345678901234567890");
    row("0.30000000000000004", "General", "0.3");
    row("1E-7", "General", "0.0000001");
    row("-3.5", "General", "-3.5");
    row("-0", "General", "0");
    row("101", "0000", "0101");
    row("12345", "0000", "12345");
    row("-5", "0000", "-5");
    row("1.5", "0000", "1.5");
    row("45000", "yyyy-mm-dd", "2023-03-15");
    row("45000", "dd/mm/yyyy;@", "2023-03-15");
    row("45000", "[$-409]d-mmm-yy", "2023-03-15");
    row("45000", "mmmm", "2023-03-15");
    row("45000.5", "yyyy-mm-dd hh:mm", "2023-03-15T12:00:00");
    row("45000.999999999", "yyyy-mm-dd hh:mm", "2023-03-16");
    row("0.5", "hh:mm", "12:00:00");
    row("0.5", "mm:ss.0", "12:00:00");
    row("1", "yyyy-mm-dd", "1900-01-01");
    row("59", "yyyy-mm-dd", "1900-02-28");
    row("61", "yyyy-mm-dd", "1900-03-01");
    row("45000", "0\" days\"", "45000");
    row("45000", "#,##0 \\d", "45000");
    row("45000", "[Red]0.00", "45000");
    row("-1", "yyyy-mm-dd", "-1");
    row("3000000", "yyyy-mm-dd", "3000000");
    row("1e999", "General", "1e999");
    row("abc", "General", "abc");
    row("", "yyyy-mm-dd", "");
    row("5", "\"unclosed", "5");
    row("5", "[unclosed", "5");
    row("5", "\\", "5");
}

void TestCellValue::texts()
{
    QFETCH(QString, stored);
    QFETCH(QString, format);
    QTEST(table::numberText(stored, table::numberFormat(format), table::DateSystem::From1900),
          "shown");
}

void TestCellValue::dateSystems()
{
    const table::NumberFormat date = table::numberFormat(u"yyyy-mm-dd");
    QCOMPARE(table::numberText(QStringLiteral("0"), date, table::DateSystem::From1904),
             QStringLiteral("1904-01-01"));
    QCOMPARE(table::numberText(QStringLiteral("43538"), date, table::DateSystem::From1904),
             QStringLiteral("2023-03-15"));
}

void TestCellValue::builtIn()
{
    using Kind = table::NumberFormat::Kind;
    const QHash<int, Kind> expected {
        { 0, Kind::Number },  { 1, Kind::Number },   { 9, Kind::Number },    { 14, Kind::Date },
        { 17, Kind::Date },   { 20, Kind::Time },    { 22, Kind::DateTime }, { 46, Kind::Time },
        { 49, Kind::Number }, { 164, Kind::Number },
    };
    for (auto one = expected.begin(); one != expected.end(); ++one)
        QCOMPARE(int(table::builtInFormat(one.key()).kind), int(one.value()));
}

QTEST_GUILESS_MAIN(TestCellValue)
#include "tst_cellvalue.moc"
