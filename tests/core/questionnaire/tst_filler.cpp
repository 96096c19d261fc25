// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fillfixture.h"

#include "core/questionnaire/whatif.h"

#include <QTest>

using questionnaire::CodedTable;
using questionnaire::EditionPointer;
using questionnaire::Filling;
using questionnaire::NoFigure;

// Cells from coded tables: what is counted, why not, and what a remapped code moves.
class TestFiller : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts_data();
    void counts();
    void refuses_data();
    void refuses();
    void namesSeveralTables();
    void takesTheOneThatFills();
    void remembersWhereFrom();
    void saysPartsOfCounts();
    void zeroIsMeant();
    void attributesOfUnits();
    void whatIfMovesCells();
    void whatIfMovesIndicators();
    void whatIfNeedsCodes();
    void oneCellAlone();

private:
    Filling fill(const QString &address, const QList<CodedTable> &tables, int year = 2023) const;
    const EditionPointer m_edition = fillfixture::edition();
    const microdata::Dictionary m_dictionary = fillfixture::dictionary();
};

namespace
{

constexpr qint64 one = 1'000'000;
const QString basic = QStringLiteral("iccs,victim.SV,year");

} // namespace

Filling TestFiller::fill(const QString &address, const QList<CodedTable> &tables, int year) const
{
    const int cell = m_edition->find(QStringLiteral("1/") + address);
    const QList<Filling> all = questionnaire::fillCells(*m_edition, tables, m_dictionary, { year });
    for (const Filling &filling : all) {
        if (filling.cell == cell)
            return filling;
    }
    qFatal("no cell %s", qPrintable(address));
    return {};
}

void TestFiller::counts_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("dimensions");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<double>("count");
    const auto row = [](const char *name, const char *cell, const QString &dimensions,
                        const QStringList &lines, double count) {
        QTest::newRow(name) << QString::fromLatin1(cell) << dimensions << lines << count;
    };
    row("total sums all values", "killed/total", basic,
        { "0101,1,2023=3", "0101,2,2023=4", "0101,4,2023=5", "0101,,2023=1" }, 13);
    row("a value", "killed/male", basic, { "0101,1,2023=3", "0101,2,2023=4" }, 3);
    row("not known takes what is not stated", "killed/unknown", basic,
        { "0101,1,2023=3", "0101,4,2023=5", "0101,,2023=1" }, 6);
    row("of no person", "killed/female", basic, { "0101,2,2023=2", "0101,3,2023=7" }, 2);
    row("categories below", "assaults/total", basic,
        { "0201,1,2023=1", "020112,1,2023=8", "0101,1,2023=9", "0202,1,2023=9" }, 8);
    row("without", "assaults/total", basic, { "020111,1,2023=3", "020112,1,2023=8" }, 8);
    row("other years", "killed/total", basic, { "0101,1,2022=3", "0101,1,2023=4" }, 4);
    row("unmapped is nowhere", "killed/total", basic, { ",1,2023=3", "0101,1,2023=4" }, 4);
    row("bands within", "killed/child", "iccs,victim.AV,year",
        { "0101,1,2023=3", "0101,2,2023=4", "0101,6,2023=4" }, 3);
    row("open band", "killed/old", "iccs,victim.AV,year", { "0101,5,2023=3", "0101,2,2023=4" }, 3);
    row("straddling band without counts", "killed/minor", "iccs,victim.AV,year",
        { "0101,1,2023=3", "0101,5,2023=4" }, 3);
    row("values that refine", "killed/firearm", "iccs,weapon,year",
        { "0101,gun,2023=3", "0101,rifle,2023=4", "0101,knife,2023=5" }, 7);
    row("two conditions", "killed/boy", "iccs,victim.SV,victim.AV,year",
        { "0101,1,1,2023=3", "0101,1,6,2023=4", "0101,2,1,2023=5" }, 3);
    row("none of two conditions", "killed/boy", "iccs,victim.SV,victim.AV,year",
        { "0101,1,5,2023=3", "0101,1,6,2023=4", "0101,2,1,2023=5" }, 0);
    row("where", "cyber/total", "iccs,event.Cy,year", { "0101,1,2023=3", "0101,2,2023=4" }, 3);
    row("where by tags", "cyber/total", "iccs,tags,year",
        { "0101,event.At=1;event.Cy=1,2023=3", "0101,event.Cy=2,2023=4" }, 3);
    row("a record goes before tags", "cyber/total", "iccs,event.Cy,tags,year",
        { "0101,2,event.Cy=1,2023=3", "0101,,event.Cy=1,2023=4" }, 4);
}

void TestFiller::counts()
{
    QFETCH(QString, cell);
    QFETCH(QString, dimensions);
    QFETCH(QStringList, lines);
    const Filling filling = fill(cell, { fillfixture::table(dimensions, lines) });
    QVERIFY2(filling.isFilled(), qPrintable(filling.why.toString()));
    QTEST(filling.value(), "count");
    QCOMPARE(filling.tables, QStringList("police"));
}

void TestFiller::refuses_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("dimensions");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *cell, const QString &dimensions, const QStringList &lines,
                        const char *reason) {
        QTest::addRow("%s: %s", cell, reason)
            << QString::fromLatin1(cell) << dimensions << lines << QString::fromLatin1(reason);
    };
    const QStringList killed { "0101,1,2023=3" };
    row("old/total", basic, killed, "not asked");
    row("rate/total", basic, killed, "derived");
    row("deaths/total", basic, killed, "no category");
    row("killed/other", basic, killed, "no attribute");
    row("theft/total", basic, { "0502,1,2023=3" }, "no table");
    row("killed/total", basic, { "0101,1,2022=3" }, "no year");
    row("killed/child", basic, killed, "table lacks attribute");
    row("cyber/total", "iccs,tags,year", { "0101,event.At=1,2023=3" }, "table lacks attribute");
    row("fraud/total", basic, killed, "nothing coded");
    row("killed/total", basic, { ",1,2023=3" }, "nothing coded");
    row("bribery/total", basic, { "0703,1,2023=3" }, "broader categories");
    row("assaults/total", basic, { "0201,1,2023=3" }, "broader categories");
    row("killed/minor", "iccs,victim.AV,year", { "0101,1,2023=3", "0101,2,2023=1" },
        "coarser values");
    row("killed/rifle", "iccs,weapon,year", { "0101,gun,2023=3", "0101,rifle,2023=1" },
        "coarser values");
    row("killed/male", basic, { "0101,4,2023=3", "0101,,2023=1" }, "not stated");
    row("killed/boy", "iccs,victim.SV,victim.AV,year",
        { "0101,1,6,2023=3", "0101,2,1,2023=1", "0101,1,,2023=1" }, "not stated");
    row("killed/male", "iccs2,victim.SV,year", { "0101,1,2023=3" }, "no year");
}

void TestFiller::refuses()
{
    QFETCH(QString, cell);
    QFETCH(QString, dimensions);
    QFETCH(QStringList, lines);
    const Filling filling = fill(cell, { fillfixture::table(dimensions, lines) });
    QVERIFY(!filling.isFilled());
    QTEST(questionnaire::noFigureId(filling.reason), "reason");
    QVERIFY(!filling.why.toString().isEmpty());
    QVERIFY(!filling.figure().isThere());
}

void TestFiller::namesSeveralTables()
{
    const QStringList lines { "0101,1,2023=3" };
    const Filling filling = fill(
        QStringLiteral("killed/total"),
        { fillfixture::table(basic, lines, "police"), fillfixture::table(basic, lines, "courts") });
    QVERIFY(filling.reason == NoFigure::SeveralTables);
    QCOMPARE(filling.tables, QStringList({ "police", "courts" }));
    QVERIFY(filling.why.toString().contains(QLatin1String("police, courts")));
    QCOMPARE(filling.counted.count, qint64(0));
}

void TestFiller::takesTheOneThatFills()
{
    const Filling filling
        = fill(QStringLiteral("killed/male"),
               { fillfixture::table(QStringLiteral("iccs"), { "0101=8" }, "total", 2023),
                 fillfixture::table(basic, { "0101,1,2023=3" }, "sex") });
    QVERIFY(filling.isFilled());
    QCOMPARE(filling.tables, QStringList("sex"));
    QCOMPARE(filling.value(), 3.0);
}

void TestFiller::remembersWhereFrom()
{
    const Filling filling = fill(QStringLiteral("killed/total"),
                                 { fillfixture::table(QStringLiteral("iccs,code,year"),
                                                      { "0101,09A,2023=3", "0101,09B,2022=9",
                                                        "0101,09B,2023=2", "0103,09B,2023=5" }) });
    QCOMPARE(filling.counted.rows, QList<int>({ 0, 2 }));
    QCOMPARE(filling.counted.byCode,
             (QMap<QString, qint64> { { "09A", 3 * one }, { "09B", 2 * one } }));
}

void TestFiller::saysPartsOfCounts()
{
    const Filling parts = fill(QStringLiteral("killed/total"),
                               { fillfixture::table(basic, { "0101,1,2023=2.25" }) });
    QCOMPARE(parts.value(), 2.25);
    QVERIFY(parts.note.toString().contains(QLatin1String("whole number")));
    const Filling whole
        = fill(QStringLiteral("killed/total"),
               { fillfixture::table(basic, { "0101,1,2023=2.25", "0101,2,2023=0.75" }) });
    QCOMPARE(whole.value(), 3.0);
    QVERIFY(whole.note.isEmpty());
    const Filling some
        = fill(QStringLiteral("killed/male"),
               { fillfixture::table(basic, { "0101,1,2023=2", "0101,4,2023=7", "01,1,2023=5" }) });
    QCOMPARE(some.value(), 2.0);
    QVERIFY(some.note.toString().contains(QLatin1String("7 more have no known value")));
    QVERIFY(some.note.toString().contains(QLatin1String("5 more are coded to a category above")));
}

void TestFiller::zeroIsMeant()
{
    const Filling none
        = fill(QStringLiteral("killed/female"), { fillfixture::table(basic, { "0101,1,2023=2" }) });
    QVERIFY(none.isFilled());
    QVERIFY(none.figure() == questionnaire::Figure::of(0, questionnaire::Status::Zero));
    const Filling otherYear
        = fill(QStringLiteral("killed/total"),
               { fillfixture::table(basic, { "0101,1,2022=2", "0201,1,2023=2" }) });
    QVERIFY(otherYear.isFilled());
    QCOMPARE(otherYear.value(), 0.0);
}

void TestFiller::attributesOfUnits()
{
    QCOMPARE(questionnaire::attributesAskedOf(*m_edition, QStringLiteral("victims"),
                                              QStringLiteral("recorded")),
             QStringList({ "event.Cy", "victim.AV", "victim.SV", "weapon" }));
    QVERIFY(questionnaire::attributesAskedOf(*m_edition, QStringLiteral("offences"), {}).isEmpty());
    QVERIFY(questionnaire::attributesAskedOf(*m_edition, QStringLiteral("victims"),
                                             QStringLiteral("held"))
                .isEmpty());
}

void TestFiller::whatIfMovesCells()
{
    const QList<CodedTable> tables { fillfixture::table(
        QStringLiteral("iccs,code,year"),
        { "0101,09A,2023=3", "020111,13A,2023=5", "020112,13B,2023=4", "0102,13A,2023=1" }) };
    const auto result = questionnaire::whatIf(
        *m_edition, tables, m_dictionary, { 2023 },
        { {}, QStringLiteral("13A"), *classification::IccsCode::parse(QStringLiteral("0101")) });
    QCOMPARE(result.moved, 6 * one);
    QMap<QString, QString> moved;
    for (const questionnaire::MovedCell &cell : result.cells)
        moved.insert(m_edition->cell(cell.after.cell).address,
                     coding::countText(cell.before.counted.count) + QLatin1Char('>')
                         + (cell.after.isFilled() ? coding::countText(cell.after.counted.count)
                                                  : questionnaire::noFigureId(cell.after.reason)));
    QCOMPARE(moved,
             (QMap<QString, QString> { { "1/killed/total", "3>9" },
                                       { "1/serious/total", "5>nothing coded" } }));
    QCOMPARE(tables.first().table.rows[1].key.first(), QStringLiteral("020111"));
    // The same code of another list is another code.
    const auto ofAnother
        = questionnaire::whatIf(*m_edition, tables, m_dictionary, { 2023 },
                                { QStringLiteral("courts"), QStringLiteral("13A"),
                                  *classification::IccsCode::parse(QStringLiteral("0101")) });
    QVERIFY(ofAnother.cells.isEmpty());
}

// A rate of killings and the share of boys; what was typed stays, what is open is filled.
void TestFiller::whatIfMovesIndicators()
{
    const QList<CodedTable> tables { fillfixture::table(
        QStringLiteral("iccs,code,year"), { "0101,09A,2023=3", "020112,13A,2023=4" }) };
    const auto indicator = [this](const char *id, const char *above, const char *below) {
        questionnaire::Indicator made;
        made.id = QLatin1String(id);
        made.numerator << m_edition->find(QLatin1String(above));
        if (qstrlen(below) > 0)
            made.denominator << m_edition->find(QLatin1String(below));
        else
            made.population = QStringLiteral("population");
        made.times = 100;
        return made;
    };
    questionnaire::IndicatorInputs inputs;
    inputs.indicators << indicator("rate", "1/killed/total", "")
                      << indicator("assaults", "1/assaults/total", "")
                      << indicator("share", "1/killed/total", "1/theft/total");
    inputs.series << questionnaire::Series { "population", {}, "census", { { 2023, 1000 } } };
    const questionnaire::Remap remap { {},
                                       QStringLiteral("13A"),
                                       *classification::IccsCode::parse(QStringLiteral("0101")) };
    const auto movedBy = [&] {
        QStringList moved;
        const auto result
            = questionnaire::whatIf(*m_edition, tables, m_dictionary, { 2023 }, remap, inputs);
        for (const questionnaire::MovedIndicator &one : result.indicators)
            moved << QStringLiteral("%1 %2 %3>%4 %5")
                         .arg(one.id)
                         .arg(one.year)
                         .arg(one.before ? QString::number(one.before->low) : QString(),
                              one.after ? QString::number(one.after->low) : one.missing.toString(),
                              one.workingAfter);
        return moved;
    };
    const QString rate = QStringLiteral("rate 2023 0.3>0.7 100 × 7 ÷ 1000");
    const QString assaults
        = QStringLiteral("assaults 2023 0.4>There is no figure for 1/assaults/total. "
                         "100 × ? ÷ 1000");
    QCOMPARE(movedBy(), (QStringList { rate, assaults })); // nobody knows of thefts
    questionnaire::Answer typed;
    typed.edition = m_edition->form().id;
    typed.year = 2023;
    typed.cell = QStringLiteral("1/killed/total");
    typed.figure = questionnaire::Figure::of(5);
    inputs.answers.insert(typed.key(), typed);
    QCOMPARE(movedBy(), QStringList { assaults });
    typed.origin = questionnaire::Origin::Coded; // of an earlier filling
    inputs.answers.insert(typed.key(), typed);
    QCOMPARE(movedBy(), (QStringList { rate, assaults }));
    inputs.series.clear();
    QVERIFY(movedBy().isEmpty());
}

void TestFiller::oneCellAlone()
{
    const QList<CodedTable> tables { fillfixture::table(basic, { "0101,1,2023=3" }),
                                     fillfixture::table(basic, { "0101,1,2022=9" }, "courts") };
    for (const Filling &filling :
         questionnaire::fillCells(*m_edition, tables, m_dictionary, { 2022, 2023 })) {
        const Filling alone
            = questionnaire::fillCell(*m_edition, tables, m_dictionary, filling.cell, filling.year);
        QCOMPARE(alone.reason, filling.reason);
        QCOMPARE(alone.counted.count, filling.counted.count);
        QCOMPARE(alone.why.toString(), filling.why.toString());
        QCOMPARE(alone.tables, filling.tables);
    }
}

void TestFiller::whatIfNeedsCodes()
{
    const auto result = questionnaire::whatIf(
        *m_edition, { fillfixture::table(basic, { "0101,1,2023=3" }) }, m_dictionary, { 2023 },
        { {}, QStringLiteral("09A"), *classification::IccsCode::parse(QStringLiteral("0103")) });
    QCOMPARE(result.moved, qint64(0));
    QCOMPARE(result.without, QStringList("police"));
    QVERIFY(result.cells.isEmpty());
}

QTEST_GUILESS_MAIN(TestFiller)
#include "tst_filler.moc"
