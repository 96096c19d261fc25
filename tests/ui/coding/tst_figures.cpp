// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/pivot.h"
#include "ui/coding/readingpreview.h"
#include "ui/coding/totalrows.h"
#include "ui/coding/valuerows.h"
#include "ui/records/words.h"

#include <QTest>

using coding::CrossTable;
using coding::wholeWeight;
using codingpage::Pivot;
using codingpage::ValueRow;
using How = codingpage::ValueRow::How;

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsADimensionToTheTop();
    void leavesATableAsItIs();
    void choosesWhatStandsAcross();
    void totalsSumUp();
    void valuesSayHowTheyWereRead();
    void valuesOfOtherColumnsStayAsTheyAre();
    void sharesOfUnderstoodCells();
    void readsASample();

private:
    static CrossTable table()
    {
        return { { "iccs", "sex", "year" },
                 { { { "", "1", "2023" }, 5 * wholeWeight },
                   { { "0101", "1", "2023" }, 2 * wholeWeight },
                   { { "0101", "1", "9" }, wholeWeight },
                   { { "0101", "2", "2023" }, wholeWeight / 4 } } };
    }
    static microdata::Dictionary dictionary()
    {
        microdata::Attribute sex { "sex", { { "en", "Sex" } } };
        sex.values = { { "1", { { "en", "male" } } }, { "2", { { "en", "female" } } } };
        microdata::Value unknown { "unknown", {} };
        unknown.kind = microdata::ValueKind::NotKnown;
        sex.values << unknown;
        microdata::Attribute age { "age", { { "en", "Age" } }, microdata::AttributeType::Number };
        age.values = { { "0-17", {}, {}, {}, 0.0, 18.0 }, { "18-", {}, {}, {}, 18.0, {} } };
        microdata::Dictionary dictionary;
        dictionary.put(sex);
        dictionary.put(age);
        return dictionary;
    }
    static microdata::Layout layout()
    {
        using microdata::ColumnRole;
        microdata::Layout layout;
        layout.columns = { { "code", ColumnRole::Code, {}, {}, 0, {} },
                           { "s", ColumnRole::Attribute, "sex", { { "M", "1" } }, 0, {} },
                           { "a", ColumnRole::Attribute, "age", {}, 0, {} } };
        return layout;
    }
    static coding::RecordSurvey survey()
    {
        coding::RecordSurvey survey;
        survey.header = QStringList { "code", "s", "a" };
        survey.columns = { { { { "100", 9 }, { "999", 1 } }, 0, 0 },
                           { { { "M", 6 }, { "2", 2 }, { "q", 1 } }, 1, 0 },
                           { { { "17", 5 }, { "44", 5 } }, 0, 0 } };
        survey.rows = { { "100", "M", "17" }, { "999", "q", "44" }, { "100", "2", "x" } };
        survey.lines = { 2, 3, 5 };
        survey.rowCount = 10;
        return survey;
    }
};

void TestFigures::turnsADimensionToTheTop()
{
    const Pivot pivot = codingpage::pivotOf(table(), "year");
    QCOMPARE(pivot.down, QStringList({ "iccs", "sex" }));
    QCOMPARE(pivot.columns, QStringList({ "9", "2023" })); // as numbers
    QCOMPARE(pivot.rows.size(), 3);
    QCOMPARE(pivot.rows[1].key, QStringList({ "0101", "1" }));
    QCOMPARE(pivot.rows[1].counts, QList<qint64>({ wholeWeight, 2 * wholeWeight }));
    QCOMPARE(pivot.rows[1].total, 3 * wholeWeight);
    QCOMPARE(pivot.totals, QList<qint64>({ wholeWeight, 7 * wholeWeight + wholeWeight / 4 }));
    QCOMPARE(pivot.total, table().total());
}

void TestFigures::leavesATableAsItIs()
{
    const Pivot pivot = codingpage::pivotOf(table(), {});
    QCOMPARE(pivot.down, table().dimensions);
    QVERIFY(pivot.columns.isEmpty());
    QCOMPARE(pivot.rows.size(), 4);
    QCOMPARE(pivot.rows[3].total, wholeWeight / 4);
    QCOMPARE(pivot.total, table().total());
}

void TestFigures::choosesWhatStandsAcross()
{
    QCOMPARE(codingpage::usualAcross(table()), QStringLiteral("year"));
    QCOMPARE(codingpage::usualAcross({ { "iccs" }, {} }), QString());
    CrossTable wide { { "iccs", "sex", "day" }, {} };
    for (int day = 0; day < 300; ++day)
        wide.rows << CrossTable::Row { { "0101", "1", QString::number(day) }, wholeWeight };
    QCOMPARE(codingpage::usualAcross(wide), QStringLiteral("sex"));
    QCOMPARE(codingpage::valuesOf(table(), "iccs"), QStringList({ "0101", "" }));
}

void TestFigures::totalsSumUp()
{
    coding::Totals totals;
    totals.rows = 12;
    totals.left = 2;
    totals.units = totals.input = 10 * wholeWeight;
    totals.coded = 7 * wholeWeight;
    totals.byDefault = wholeWeight;
    totals.outOfScope = wholeWeight;
    totals.unmapped = 2 * wholeWeight;
    totals.reasons = { { coding::Reason::NoRow, 2 * wholeWeight } };
    const QList<codingpage::TotalRow> rows = codingpage::totalRows(totals);
    qint64 parts = 0;
    for (const codingpage::TotalRow &row : rows) {
        if (row.depth == 1 && row.filter)
            parts += row.count;
    }
    QCOMPARE(parts, totals.input);
    QVERIFY(rows.last().filter->reason == coding::Reason::NoRow);
    const QString balance = codingpage::balanceText(totals);
    QVERIFY2(balance.contains("10 counted = 7 coded + 1 out of scope + 2 not mapped"),
             qPrintable(balance));
    QVERIFY(balance.contains("Nothing got lost"));
    totals.coded += 1;
    QVERIFY(!codingpage::balanceText(totals).contains("Nothing got lost"));
    QCOMPARE(records::shareText(1, 8), QStringLiteral("12.5 %"));
    QCOMPARE(records::shareText(1, 0), QString());
}

void TestFigures::valuesSayHowTheyWereRead()
{
    microdata::Layout changed = layout();
    changed.columns[1].values.insert("old", "2"); // not in this file
    const QList<ValueRow> rows = codingpage::valueRows(changed, 1, dictionary(), survey());
    const QList<ValueRow> expected { { "M", 6, How::Listed, "1" },
                                     { "2", 2, How::ByCode, "2" },
                                     { "q", 1, How::Unknown, "unknown" },
                                     { "", 1, How::Empty, "unknown" },
                                     { "old", -1, How::Listed, "2" } };
    QCOMPARE(rows.size(), expected.size());
    for (qsizetype row = 0; row < rows.size(); ++row)
        QVERIFY2(rows[row] == expected[row], qPrintable(rows[row].printed));
    const QList<ValueRow> ages = codingpage::valueRows(layout(), 2, dictionary(), survey());
    QVERIFY(ages[0] == (ValueRow { "17", 5, How::ByBand, "0-17" }));
    QVERIFY(ages[1] == (ValueRow { "44", 5, How::ByBand, "18-" }));
}

void TestFigures::valuesOfOtherColumnsStayAsTheyAre()
{
    microdata::Layout changed = layout();
    changed.leaveOut = { { "code", { "999" } } };
    const QList<ValueRow> rows = codingpage::valueRows(changed, 0, dictionary(), survey());
    QVERIFY(rows[0].how == How::AsPrinted);
    QVERIFY(rows[1].how == How::LeftOut);
}

void TestFigures::sharesOfUnderstoodCells()
{
    QCOMPARE(codingpage::understoodShare(layout(), 1, dictionary(), survey()), 8.0 / 9);
    QCOMPARE(codingpage::understoodShare(layout(), 2, dictionary(), survey()), 1.0);
    QCOMPARE(codingpage::understoodShare(layout(), 0, dictionary(), survey()), -1.0);
}

void TestFigures::readsASample()
{
    offences::OffenceList list;
    list.info.language = "en";
    offences::Offence offence { "100", *offences::OffenceCode::parse("100") };
    offence.labels = { { "en", "Murder" } };
    list.put(offence);
    microdata::Layout changed = layout();
    changed.leaveOut = { { "a", { "44" } } };
    const codingpage::Reading reading
        = codingpage::readSample(changed, dictionary(), list, survey(), "en");
    QCOMPARE(reading.titles, QStringList({ "Offence", "Sex", "Age" }));
    QCOMPARE(reading.looked, 3);
    QCOMPARE(reading.leftOut, 1);
    QCOMPARE(reading.codes, 2);
    QCOMPARE(reading.knownCodes, 2);
    QCOMPARE(reading.lines, QList<qint64>({ 2, 5 }));
    QCOMPARE(reading.rows[0][0].text, QStringLiteral("100 Murder"));
    QCOMPARE(reading.rows[0][1].text, QStringLiteral("male"));
    QVERIFY(reading.rows[1][2].isUnknown); // "x" is no age
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
