// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/portal.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using questionnaire::EditionPointer;
using questionnaire::Portal;

// A published file read into the cells of an edition: labels, doubles, rates and broken rows.
class TestPortal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void bindsLabels_data();
    void bindsLabels();
    void titleRowsAboveTheHeader();
    void doubles();
    void partsAddUp();
    void brokenRows_data();
    void brokenRows();
    void refusesOtherFiles();
    void namesWhatABindingMisses();

private:
    Portal portal(const QByteArray &more = {}) const;
    base::Result<questionnaire::PublishedFile> read(const QList<QStringList> &rows,
                                                    const Portal &portal) const;
    QTemporaryDir m_folder;
    EditionPointer m_edition;
};

namespace
{

const QStringList header { "Iso3_code", "Country", "Indicator", "Dimension",           "Category",
                           "Sex",       "Age",     "Year",      "Unit of measurement", "VALUE" };

QStringList row(const QString &value, const QString &year = QStringLiteral("2020"),
                const QString &sex = QStringLiteral("Total"),
                const QString &unit = QStringLiteral("Counts"))
{
    return { "AAA", "Aland", "Persons held", "Total", "Total", sex, "Total", year, unit, value };
}

} // namespace

void TestPortal::initTestCase()
{
    QFile file(m_folder.filePath(QStringLiteral("edition.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({ "id": "mine", "title": "Form", "years": [2024],
 "dimensions": [
  { "id": "sex", "name": "Sex", "total": "total",
    "values": [ { "id": "total", "name": "Total" }, { "id": "male", "name": "Male" } ] },
  { "id": "age", "name": "Age", "total": "total",
    "values": [ { "id": "total", "name": "Total" }, { "id": "young", "name": "10-14" } ] } ],
 "columnSets": { "sex": [ { "id": "total" }, { "id": "male", "at": { "sex": "male" } } ] },
 "modules": [ { "id": "5", "title": "Prisons", "tables": [
  { "id": "5.1", "title": "Held", "unit": "persons", "columns": "sex", "rows": [
    { "id": "held", "label": "Persons held" },
    { "id": "young", "label": "Young persons held", "at": { "age": "young" } } ] } ] } ] })");
    file.close();
    const auto read = questionnaire::readEditions(m_folder.path());
    QVERIFY(read && read->findings.isEmpty());
    m_edition = read->editions.last();
}

Portal TestPortal::portal(const QByteArray &more) const
{
    base::Findings findings;
    Portal portal = Portal::read(R"({ "rows": [
  { "indicator": "Persons held", "dimension": "Total", "category": "Total", "cells": "5.1" },
  { "indicator": "Police personnel", "dimension": "x", "category": "y", "cells": "5.1/young" },
  { "indicator": "Estimate", "dimension": "", "category": "", "ignore": "for regions" } ],
 "dimensions": { "Sex": { "dimension": "sex", "values": { "Total": "total", "Male": "male" } },
                 "Age": { "dimension": "age", "values": { "Total": "total", "10-14": "young" } } },
 "sources": { "Police personel": "Police personnel" },
 "units": { "Counts": "count", "Rate per 100,000 population": "rate" })"
                                     + more + "}",
                                 *m_edition, findings, QStringLiteral("portal.json"));
    if (!findings.isEmpty())
        qWarning("%s", qPrintable(findings.first().message.toString()));
    return portal;
}

base::Result<questionnaire::PublishedFile> TestPortal::read(const QList<QStringList> &rows,
                                                            const Portal &portal) const
{
    table::Table table;
    table.header = header;
    table.rows = rows;
    return questionnaire::readPublished(table, QStringLiteral("file.csv"), *m_edition, portal);
}

void TestPortal::bindsLabels_data()
{
    QTest::addColumn<QStringList>("labels"); // indicator, dimension, category, sex, age
    QTest::addColumn<QString>("cell");
    QTest::newRow("total") << QStringList { "Persons held", "Total", "Total", "Total", "Total" }
                           << "5.1/held/total";
    QTest::newRow("male") << QStringList { "Persons held", "Total", "Total", "Male", "Total" }
                          << "5.1/held/male";
    QTest::newRow("case and blanks")
        << QStringList { "PERSONS  HELD", "total", "Total ", "male", " total" } << "5.1/held/male";
    QTest::newRow("age in the row")
        << QStringList { "Persons held", "Total", "Total", "Total", "10 -14" } << "5.1/young/total";
    QTest::newRow("a row's own values need not be repeated")
        << QStringList { "Police personnel", "x", "y", "Male", "Total" } << "5.1/young/male";
    QTest::newRow("another spelling")
        << QStringList { "Police personel", "x", "y", "Total", "Total" } << "5.1/young/total";
    QTest::newRow("left out on purpose")
        << QStringList { "Estimate", "", "", "Total", "Total" } << "ignored";
    QTest::newRow("unknown") << QStringList { "Persons lost", "Total", "Total", "Total", "Total" }
                             << "";
    QTest::newRow("unknown sex") << QStringList { "Persons held", "Total", "Total", "Both",
                                                  "Total" }
                                 << "";
}

void TestPortal::bindsLabels()
{
    QFETCH(QStringList, labels);
    QFETCH(QString, cell);
    const auto file
        = read({ QStringList { "AAA", "Aland" } + labels + QStringList { "2020", "Counts", "7" } },
               portal());
    QVERIFY(file.has_value());
    if (cell.isEmpty() || cell == QLatin1String("ignored")) {
        QCOMPARE(file->bound, 0);
        QCOMPARE(file->findings.size(), cell.isEmpty() ? 1 : 0);
        return;
    }
    QCOMPARE(file->bound, 1);
    const auto &entry = file->countries.first().entries.front();
    QCOMPARE(m_edition->cell(entry.cell).address, cell);
    QCOMPARE(entry.figure.low, 7.0);
}

void TestPortal::titleRowsAboveTheHeader()
{
    table::Table table;
    table.header = QStringList(header.size(), QString());
    table.header[0] = QStringLiteral("UNODC");
    table.rows << QStringList(header.size(), QStringLiteral("02/06/2025")) << header << row("7");
    table.lineNumbers = { 2, 3, 4 };
    const auto file
        = questionnaire::readPublished(table, QStringLiteral("file"), *m_edition, portal());
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().message()));
    QCOMPARE(file->rows, 1);
    QCOMPARE(file->bound, 1);
}

void TestPortal::doubles()
{
    const auto file = read({ row("70"), row("4914"), row("70"),
                             row("1.5", "2020", "Total", "Rate per 100,000 population") },
                           portal());
    QVERIFY(file.has_value());
    const auto &entries = file->countries.first().entries;
    QCOMPARE(entries.size(), std::size_t(2)); // the count and its rate
    QCOMPARE(entries[0].figure.low, 70.0);
    QVERIFY(entries[1].isRate);
    QCOMPARE(file->findings.size(), 1);
    QCOMPARE(file->findings.first().check, QStringLiteral("U04"));
    QVERIFY(file->findings.first().message.toString().contains(QLatin1String("4914")));
}

void TestPortal::partsAddUp()
{
    const Portal adding
        = portal(R"(, "several": "sum", "texts": { "<5": { "from": 0, "to": 4 } })");
    const auto file = read({ row("70"), row("<5"), row("1,200") }, adding);
    QVERIFY(file && file->findings.isEmpty());
    const questionnaire::Figure figure = file->countries.first().entries.front().figure;
    QCOMPARE(figure.low, 1270.0);
    QCOMPARE(figure.high, 1274.0);
    QVERIFY(figure.status == questionnaire::Status::Suppressed);
}

void TestPortal::brokenRows_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<QString>("check");
    QTest::newRow("a year of a typing error") << row("7", "1013") << "U02";
    QTest::newRow("no year") << row("7", "about 2010") << "U02";
    QTest::newRow("no number") << row("seven") << "U03";
    QTest::newRow("unknown unit") << row("7", "2020", "Total", "Bushels") << "U05";
    QTest::newRow("no figure is no finding") << row("") << "";
}

void TestPortal::brokenRows()
{
    QFETCH(QStringList, row);
    QFETCH(QString, check);
    const auto file = read({ row }, portal());
    QVERIFY(file.has_value());
    QCOMPARE(file->findings.isEmpty() ? QString() : file->findings.first().check, check);
    QCOMPARE(file->bound, check == QLatin1String("U05") ? 1 : 0);
}

void TestPortal::refusesOtherFiles()
{
    table::Table table;
    table.header = QStringList { "code", "label" };
    const auto file
        = questionnaire::readPublished(table, QStringLiteral("list.csv"), *m_edition, portal());
    QVERIFY(!file);
    QVERIFY(file.error().message().contains(QLatin1String("Iso3_code")));
}

void TestPortal::namesWhatABindingMisses()
{
    base::Findings findings;
    Portal::read(R"({ "rows": [ { "indicator": "x", "cells": "9.9/none" } ],
        "dimensions": { "Sex": { "dimension": "gender", "values": {} } } })",
                 *m_edition, findings, QStringLiteral("portal.json"));
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0].check, QStringLiteral("Q05"));
    QVERIFY(findings[0].message.toString().contains(QLatin1String("9.9/none")));
    QVERIFY(findings[1].message.toString().contains(QLatin1String("gender")));
}

QTEST_GUILESS_MAIN(TestPortal)
#include "tst_portal.moc"
