// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codefixture.h"
#include "core/base/clock.h"
#include "core/project/edits.h"
#include "core/project/projectfile.h"

#include <QTest>

// Counts are kept, fill a questionnaire, meet answers, and are checked.
class TestFill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAndFills();
    void keepsWhatIsTabulated();
    void keepsCounts();
    void refusesToKeep_data();
    void refusesToKeep();
    void neverOverwrites();
    void takesAnswers();
    void showsWhatMoves();
    void showsWhichIndicatorsMove();
    void validates();
    void refusals_data();
    void refusals();

private:
    static QMap<QString, QStringList> byCell(const cli::Run &run);
    static cli::Run keep(const cli::CodeFixture &fixture);
};

namespace
{

const QByteArray records = "offence,sex,year,case\n110,m,2023,1\n110,f,2023,2\n110,m,2023,3\n"
                           "110,f,2022,4\n120,m,2023,5\n120,,2023,6\n310,m,2023,7\n";

} // namespace

// cell -> year, value, ... of the row.
QMap<QString, QStringList> TestFill::byCell(const cli::Run &run)
{
    QMap<QString, QStringList> rows;
    for (const QStringList &row : run.rows().mid(1))
        rows.insert(row.first(), row.mid(1));
    return rows;
}

cli::Run TestFill::keep(const cli::CodeFixture &fixture)
{
    return fixture.code(
        records,
        QStringLiteral("--unit victims --stage recorded --keep Victims --for un-cts-2024"));
}

void TestFill::keepsAndFills()
{
    const cli::CodeFixture fixture;
    const cli::Run kept = keep(fixture);
    QVERIFY2(kept.code == 0, kept.err.constData());
    QVERIFY(kept.out.isEmpty());
    QVERIFY2(kept.err.contains("by iccs, victim.SV, tags, year, code"), kept.err.constData());
    const cli::Run filled
        = fixture.iccs(QStringLiteral("fill p.iccs --edition un-cts-2024 --year 2023"));
    QVERIFY2(filled.code == 0, filled.err.constData());
    const auto rows = byCell(filled);
    QCOMPARE(rows[QStringLiteral("1.2/victims/total")].mid(0, 7),
             QStringList({ "2023", "3", "reported", "coded", "3", "added", "filled" }));
    QCOMPARE(rows[QStringLiteral("1.2/victims/total")].mid(7, 2),
             QStringList({ "Victims", "110 3" }));
    QCOMPARE(rows[QStringLiteral("1.2/victims/male")].value(1), QStringLiteral("2"));
    QCOMPARE(rows[QStringLiteral("1.2/victims/female")].value(1), QStringLiteral("1"));
    // Of offences nothing is kept, and records do not say ages.
    QCOMPARE(rows[QStringLiteral("1.1/0101/total")].value(6), QStringLiteral("no table"));
    QCOMPARE(rows[QStringLiteral("1.6/0-9/total")].value(6),
             QStringLiteral("table lacks attribute"));
    const cli::Run again
        = fixture.iccs(QStringLiteral("fill p.iccs --edition un-cts-2024 --year 2023"));
    QCOMPARE(byCell(again)[QStringLiteral("1.2/victims/male")].value(5), QStringLiteral("same"));
    QVERIFY(fixture.iccs(QStringLiteral("history p.iccs")).out.contains("Keep the counts Victims"));
}

// The columns of national codes are kept but not printed.
void TestFill::keepsWhatIsTabulated()
{
    const cli::CodeFixture fixture;
    const cli::Run kept = fixture.code(
        records,
        QStringLiteral(
            "--unit victims --stage recorded --keep Victims --tabulate iccs --year 2023"));
    QVERIFY2(kept.code == 0, kept.err.constData());
    QCOMPARE(cli::CodeFixture::table(kept), QByteArray("iccs,count\n0101,4\n0401,2\n"));
    QVERIFY2(kept.err.contains("by iccs, code"), kept.err.constData());
    const auto rows
        = byCell(fixture.iccs(QStringLiteral("fill p.iccs --edition un-cts-2024 --year 2023")));
    QCOMPARE(rows[QStringLiteral("1.2/victims/total")].value(1), QStringLiteral("4"));
    QCOMPARE(rows[QStringLiteral("1.2/victims/male")].value(6),
             QStringLiteral("table lacks attribute"));
    const cli::Run both = fixture.code(
        records,
        QStringLiteral("--unit victims --stage recorded --keep Victims --tabulate iccs2 "
                       "--for un-cts-2024"));
    QCOMPARE(cli::CodeFixture::table(both), QByteArray("iccs2,count\n0101,4\n0401,2\n"));
    QVERIFY2(both.err.contains("by iccs, victim.SV, tags, year, iccs2, code"),
             both.err.constData());
}

void TestFill::keepsCounts()
{
    const cli::CodeFixture fixture;
    fixture.iccs.write(QStringLiteral("counts_layout.csv"),
                       "column,role,attribute,value,means,offence\nunit,setting,,,count,\n"
                       "offence,code,,,,\nyear,dimension,,,,\nn,number,,,,\n");
    fixture.iccs.write(QStringLiteral("counts.csv"),
                       "offence,year,n\n110,2023,7\n120,2023,20\n130,2023,9\n210,2023,30\n");
    const cli::Run kept = fixture.iccs(
        QStringLiteral("counts p.iccs counts.csv --layout counts_layout.csv --keep Offences --unit "
                       "offences --stage recorded --for un-cts-2024 --with-sums"));
    QVERIFY2(kept.code == 0, kept.err.constData());
    const auto rows
        = byCell(fixture.iccs(QStringLiteral("fill p.iccs --edition un-cts-2024 --year 2023")));
    QCOMPARE(rows[QStringLiteral("1.1/0101/total")].value(1), QStringLiteral("7"));
    QCOMPARE(rows[QStringLiteral("2.3/0401/total")].value(1), QStringLiteral("20"));
    // 130 is shared between two categories.
    QCOMPARE(rows[QStringLiteral("3/0501/total")].value(1), QStringLiteral("6.75"));
    QVERIFY(rows[QStringLiteral("3/0501/total")].last().contains(QLatin1String("whole number")));
    QCOMPARE(rows[QStringLiteral("3/0502/total")].value(8), QStringLiteral("130 2.25; 210 30"));
}

void TestFill::refusesToKeep_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no stage") << "--unit victims --keep V --for un-cts-2024"
                              << QByteArray("--stage");
    QTest::newRow("rows") << "--unit rows --stage recorded --keep V --for un-cts-2024"
                          << QByteArray("what unit");
    QTest::newRow("no such stage") << "--unit victims --stage reported --keep V --for un-cts-2024"
                                   << QByteArray("victims recorded");
    QTest::newRow("no edition") << "--unit victims --stage recorded --keep V --for nonsense-2024"
                                << QByteArray("nonsense");
}

void TestFill::refusesToKeep()
{
    QFETCH(QString, options);
    QFETCH(QByteArray, said);
    const cli::CodeFixture fixture;
    const QByteArray before = fixture.iccs.read(QStringLiteral("p.iccs"));
    const cli::Run run = fixture.code(records, options);
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains(said), run.err.constData());
    QCOMPARE(fixture.iccs.read(QStringLiteral("p.iccs")), before);
}

void TestFill::neverOverwrites()
{
    const cli::CodeFixture fixture;
    QCOMPARE(keep(fixture).code, 0);
    fixture.iccs.write(QStringLiteral("answers.csv"),
                       "cell,year,value\n1.2/victims/male,2023,5\n1.2/victims/female,2023,1\n");
    const cli::Run taken
        = fixture.iccs(QStringLiteral("answer p.iccs --edition un-cts-2024 --from answers.csv"));
    QVERIFY2(taken.code == 0, taken.err.constData());
    const cli::Run filled
        = fixture.iccs(QStringLiteral("fill p.iccs --edition un-cts-2024 --year 2023"));
    QCOMPARE(filled.code, 0);
    const auto rows = byCell(filled);
    QCOMPARE(rows[QStringLiteral("1.2/victims/male")].mid(1, 5),
             QStringList({ "5", "reported", "imported", "2", "differs" }));
    QCOMPARE(rows[QStringLiteral("1.2/victims/female")].value(5), QStringLiteral("kept"));
    QVERIFY2(filled.err.contains("1.2/victims/male, 2023: says 5 (imported), coded data give 2."),
             filled.err.constData());
}

void TestFill::takesAnswers()
{
    const cli::CodeFixture fixture;
    const auto answer = [&fixture](const QByteArray &lines, const char *options) {
        fixture.iccs.write(QStringLiteral("answers.csv"), "cell,year,value,status\n" + lines);
        return fixture.iccs(QStringLiteral("answer p.iccs --edition un-cts-2024 --from answers.csv")
                            + QLatin1String(options));
    };
    const cli::Run first = answer("1.2/victims/male,2023,5,\n1.2/victims/female,2023,\"1,5\",\n"
                                  "9.9/none/male,2023,5,\n1.2/victims/total,1990,5,\n",
                                  "");
    QCOMPARE(first.code, 1);
    QCOMPARE(first.column(QStringLiteral("outcome")),
             QStringList({ "added", "refused", "refused", "refused" }));
    QVERIFY(first.err.contains("W04") && first.err.contains("W01") && first.err.contains("W02"));
    const cli::Run second = answer("1.2/victims/male,2023,6,\n", "");
    QCOMPARE(second.code, 1);
    QVERIFY2(second.err.contains("W08"), second.err.constData());
    const cli::Run accepted = answer("1.2/victims/male,2023,6,\n", " --accept");
    QCOMPARE(accepted.code, 0);
    QCOMPARE(accepted.column(QStringLiteral("outcome")), QStringList("changed"));
    const cli::Run same = answer("1.2/victims/male,2023,6,\n", "");
    QCOMPARE(same.code, 0);
    QCOMPARE(same.column(QStringLiteral("outcome")), QStringList("same"));
}

void TestFill::showsWhatMoves()
{
    const cli::CodeFixture fixture;
    QCOMPARE(keep(fixture).code, 0);
    const QByteArray before = fixture.iccs.read(QStringLiteral("p.iccs"));
    const cli::Run moved = fixture.iccs(
        QStringLiteral("fill p.iccs --edition un-cts-2024 --year 2023 --what-if 120=0101"));
    QVERIFY2(moved.code == 0, moved.err.constData());
    QVERIFY2(moved.err.contains("\"120\" to 0101: 2 counts would move"), moved.err.constData());
    const auto rows = byCell(moved);
    QCOMPARE(rows[QStringLiteral("1.2/victims/total")].mid(2, 4),
             QStringList({ "3", "5", "2", "16.1.1" }));
    QCOMPARE(rows[QStringLiteral("1.2/victims/male")].mid(2, 3), QStringList({ "2", "3", "1" }));
    QVERIFY(!rows.contains(QStringLiteral("1.2/victims/female")));
    QCOMPARE(fixture.iccs.read(QStringLiteral("p.iccs")), before);
}

void TestFill::showsWhichIndicatorsMove()
{
    const cli::CodeFixture fixture;
    QCOMPARE(keep(fixture).code, 0);
    {
        const base::SystemClock clock;
        auto project
            = project::ProjectFile(clock).open(fixture.iccs.path(QStringLiteral("p.iccs")),
                                               project::Access::ReadWrite, QStringLiteral("Ana"));
        QVERIFY(project);
        questionnaire::Series population;
        population.id = QStringLiteral("population");
        population.source = QStringLiteral("WPP 2024");
        population.values = { { 2023, 500'000 } };
        QVERIFY((*project)->execute(project::putSeries((*project)->data(), population)));
        QVERIFY((*project)->save());
    }
    const cli::Run moved = fixture.iccs(
        QStringLiteral("fill p.iccs --edition un-cts-2024 --year 2023 --what-if 120=0101"));
    QVERIFY2(moved.code == 0, moved.err.constData());
    QVERIFY2(moved.err.contains("Indicators that move: 1."), moved.err.constData());
    const QStringList rate = byCell(moved)[QStringLiteral("16.1.1")];
    QCOMPARE(rate.mid(2, 4), QStringList({ "0.6", "1", "0.4", "16.1.1" }));
    QCOMPARE(rate.mid(6),
             QStringList({ "100000 × 1.2/victims/total ÷ population = 100000 × 5 ÷ "
                           "500000",
                           "indicator" }));
}

void TestFill::validates()
{
    const cli::CodeFixture fixture;
    fixture.iccs.write(QStringLiteral("answers.csv"),
                       "cell,year,value\n1.2/victims/total,2023,50\n1.2/victims/male,2023,30\n"
                       "1.2/victims/female,2023,90\n");
    QCOMPARE(
        fixture.iccs(QStringLiteral("answer p.iccs --edition un-cts-2024 --from answers.csv")).code,
        0);
    const QString command = QStringLiteral("validate p.iccs --edition un-cts-2024 --year 2023");
    const cli::Run failed = fixture.iccs(command);
    QCOMPARE(failed.code, 1);
    const QStringList severities = failed.column(QStringLiteral("severity"));
    const QStringList places = failed.column(QStringLiteral("place"));
    QVERIFY2(places.contains(QLatin1String("cell:un-cts-2024/2023/1.2/victims/total")),
             failed.out.constData());
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (severities[i] != QLatin1String("error"))
            continue;
        const cli::Run explained = fixture.iccs(
            QStringLiteral("explain p.iccs --check %1 --place %2 --reason 'the police corrects it'")
                .arg(failed.column(QStringLiteral("check"))[i], places[i]));
        QVERIFY2(explained.code == 0, explained.err.constData());
    }
    const cli::Run judged = fixture.iccs(QStringLiteral("validate p.iccs"));
    QCOMPARE(judged.code, 0); // every error is explained, and none is gone
    QCOMPARE(judged.column(QStringLiteral("severity")).count(QStringLiteral("error")),
             severities.count(QStringLiteral("error")));
    QVERIFY(judged.column(QStringLiteral("explained"))
                .contains(QLatin1String("the police corrects it")));
}

void TestFill::refusals_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("nothing kept") << "fill p.iccs --edition un-cts-2024" << 3
                                  << QByteArray("keeps no counts");
    QTest::newRow("another year") << "fill p.iccs --edition un-cts-2024 --year 1990" << 3
                                  << QByteArray("2021, 2022, 2023");
    QTest::newRow("no edition") << "fill p.iccs --edition nonsense" << 3 << QByteArray("nonsense");
    QTest::newRow("no file") << "answer p.iccs --edition un-cts-2024 --from none.csv" << 3
                             << QByteArray("none.csv");
    QTest::newRow("no columns") << "answer p.iccs --edition un-cts-2024 --from layout.csv" << 3
                                << QByteArray("cell, year, value");
    QTest::newRow("nothing to validate")
        << "validate --edition un-cts-2024" << 2 << QByteArray("Name a project");
}

void TestFill::refusals()
{
    QFETCH(QString, command);
    const cli::CodeFixture fixture;
    const cli::Run run = fixture.iccs(command);
    QTEST(run.code, "code");
    QFETCH(QByteArray, said);
    QVERIFY2(run.err.contains(said), run.err.constData());
}

QTEST_GUILESS_MAIN(TestFill)
#include "tst_fill.moc"
