// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/tablereader.h"
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

// A questionnaire goes to its institutions and comes back: written by iccs, filled in and spoilt
// with LibreOffice, taken back, validated, exported and read again.
class TestParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void lockedCellsStay();
    void checksAreLive();
    void wrongCellsAreRed();
    void formulasAreTheRules();
    void savedAndOpenedAgain();
    void takenBack();
    void checksAgreeWithTheProgram();
    void odsIsTheSame();
    void exportedAndReadAgain();
    void changedByHand();
    void withoutLocators();
    void olderAfterNewer();

private:
    void fillIn();
    void makeManyFigures();
    QJsonObject result(int job) const { return m_results[job].toObject(); }
    QMap<QString, QString> checks(int job) const;
    cli::Run answer(const char *project, const char *file, const char *more = "") const;
    static QStringList rowOf(const cli::Run &run, const QString &cell, const QString &year);

    cli::Program m_iccs;
    QJsonArray m_results;
};

namespace
{

const char *const part = "parts/GBR un-cts-2024 police.xlsx";
const char *const many = "many/GBR un-cts-2024 police.xlsx";

QJsonArray set(const char *address, const char *locator, const QJsonValue &value)
{
    return { QLatin1String(address), QLatin1String(locator), value };
}

QJsonArray homicide(double total, double male, double female, const char *date)
{
    return { set("1.2/victims/total", "value 2023", total),
             set("1.2/victims/male", "value 2023", male),
             set("1.2/victims/female", "value 2023", female),
             set("sender/name", "value", QStringLiteral("J. Doe")),
             set("sender/office", "value", QStringLiteral("Unit 4")),
             set("sender/date", "value", QLatin1String(date)) };
}

QJsonArray operator+(QJsonArray some, const QJsonArray &more)
{
    for (const QJsonValue &one : more)
        some << one;
    return some;
}

QStringList texts(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue &one : list.toArray())
        all << one.toString();
    return all;
}

} // namespace

// All that LibreOffice does, in one run of it.
void TestParts::fillIn()
{
    const QJsonArray filled = homicide(680, 480, 190, "2026-02-20")
        + QJsonArray {
              set("1.2/victims/male", "status 2023", QStringLiteral("Provisional")),
              set("1.2/victims/male", "comment 2023", QStringLiteral("=1+1 may change")),
              set("1.2/victims/male", "source 2023", QStringLiteral("Register")),
              set("1.1/0101/total", "value 2023", 650),
              set("1.1/0101/total", "value 2022", QStringLiteral("<5")),
              set("2.1/020111/total", "status 2023", QStringLiteral("Not available")),
              set("1.2/moment", "comment", QStringLiteral("Since 2019")),
              set("part/project", "value", QStringLiteral("Somebody else")),
          };
    const QJsonArray spoilt = homicide(600, 400, 200, "2026-02-27")
        + QJsonArray {
              set("1.1/0101/total", "value 2023", QJsonObject { { "formula", "=600+50" } }),
              set("1.1/0101/total", "value 2022", QJsonObject { { "formula", "=1/0" } }),
              set("2.1/020111/total", "value 2023", QStringLiteral("1,5")),
              set("2.1/020111/total", "value 2022", QStringLiteral("1.234")),
              set("2.1/020111/total", "value 2021", QString::fromUtf8("٧١")),
          };
    const QJsonArray byHand {
        QJsonArray { "unprotect" },
        QJsonArray { "rename", "DATA 1", "Homicide" },
        QJsonArray { "insert rows", "1.2/victims/male", 2 },
        QJsonArray { "insert columns", "1.1/0101/total", 1 },
        QJsonArray { "hide", "2.1/020111/total" },
    };
    const QJsonArray jobs {
        QJsonObject { { "open", part },
                      { "set", filled },
                      { "save",
                        QJsonObject { { "back.xlsx", "xlsx" },
                                      { "back.ods", "ods" },
                                      { "back.html", "html" } } } },
        QJsonObject { { "open", "back.xlsx" } },
        QJsonObject { { "open", part },
                      { "set", spoilt },
                      { "do", byHand },
                      { "save", QJsonObject { { "spoilt.xlsx", "xlsx" } } } },
        QJsonObject { { "open", part },
                      { "set", homicide(1, 1, 0, "2026-02-20") },
                      { "do",
                        QJsonArray { QJsonArray { "unprotect" },
                                     QJsonArray { "delete locators", "DATA 1" } } },
                      { "save", QJsonObject { { "lost.xlsx", "xlsx" } } } },
        QJsonObject { { "open", part },
                      { "set", homicide(670, 480, 190, "2026-02-13") },
                      { "save", QJsonObject { { "older.xlsx", "xlsx" } } } },
        QJsonObject { { "open", many } },
    };
    QProcess office;
    office.setWorkingDirectory(m_iccs.path({}));
    office.start(QStringLiteral("/usr/bin/python3"),
                 { QStringLiteral(SOURCES "/tests/flow/office.py"), m_iccs.path({}) });
    office.write(QJsonDocument(jobs).toJson());
    office.closeWriteChannel();
    QVERIFY(office.waitForFinished(240'000));
    const QByteArray said = office.readAllStandardError();
    QVERIFY2(office.exitCode() == 0, said.constData());
    m_results = QJsonDocument::fromJson(office.readAllStandardOutput()).array();
    QCOMPARE(m_results.size(), jobs.size());
}

void TestParts::initTestCase()
{
    for (const char *project : { "p", "q", "spoilt", "lost", "other", "many" })
        QCOMPARE(m_iccs(QStringLiteral("new %1.iccs --country GBR --institution Statistics "
                                       "--language en")
                            .arg(QLatin1String(project)))
                     .code,
                 0);
    m_iccs.write(QStringLiteral("a.csv"),
                 "cell,year,value,status\n1.2/victims/total,2022,100,\n1.2/victims/male,2022,70,\n"
                 "1.2/victims/female,2022,30,\n");
    const cli::Run typed = answer("p", "a.csv");
    QVERIFY2(typed.code == 0, typed.err.constData());
    const cli::Run split = m_iccs(QStringLiteral(
        "questionnaire split p.iccs --edition un-cts-2024 --out parts --language en"));
    QVERIFY2(split.code == 0, split.err.constData());
    QCOMPARE(split.column(QStringLiteral("institution")).first(), QStringLiteral("police"));
    makeManyFigures();
    fillIn();
}

// Figures, gaps, zeros and suppressed ones at random in all cells, so that all checks have some
// that hold, some that fail and some that are not tested.
void TestParts::makeManyFigures()
{
    QRandomGenerator random(7);
    const cli::Run shown = m_iccs(QStringLiteral("questionnaire show un-cts-2024"));
    QByteArray answers("cell,year,value,status\n");
    for (const QString &cell : shown.column(QStringLiteral("cell"))) {
        for (const char *year : { "2021", "2022", "2023" }) {
            const int kind = random.bounded(6);
            const QByteArray value = kind == 0 ? QByteArray("<5")
                : kind == 1                    ? QByteArray("0")
                                               : QByteArray::number(random.bounded(40));
            if (kind < 5)
                answers += cell.toUtf8() + ',' + year + ',' + value + ",\n";
        }
    }
    m_iccs.write(QStringLiteral("many.csv"), answers);
    const cli::Run taken = answer("many", "many.csv"); // without the cells that are not asked
    QVERIFY2(taken.code == 0 || taken.code == 1, taken.err.constData());
    const cli::Run split = m_iccs(QStringLiteral(
        "questionnaire split many.iccs --edition un-cts-2024 --institution police --out many "
        "--language en"));
    QVERIFY2(split.code == 0, split.err.constData());
}

cli::Run TestParts::answer(const char *project, const char *file, const char *more) const
{
    return m_iccs(
        QStringLiteral("answer %1.iccs --edition un-cts-2024 --from '%2' --language en %3")
            .arg(QLatin1String(project), QLatin1String(file), QLatin1String(more)));
}

QStringList TestParts::rowOf(const cli::Run &run, const QString &cell, const QString &year)
{
    for (const QStringList &row : run.rows()) {
        if (row.value(0) == cell && row.value(1) == year)
            return row;
    }
    return {};
}

QMap<QString, QString> TestParts::checks(int job) const
{
    QMap<QString, QString> found;
    const QJsonObject lines = result(job)[QLatin1String("checks")].toObject();
    for (auto line = lines.begin(); line != lines.end(); ++line)
        found.insert(line.key(), line->toString());
    return found;
}

void TestParts::lockedCellsStay()
{
    QCOMPARE(texts(result(0)[QLatin1String("refused")]),
             QStringList { QStringLiteral("part/project@value") });
}

// 680 is not 480 and 190; in 2022 all is well; in 2021 nothing stands there.
void TestParts::checksAreLive()
{
    const QMap<QString, QString> found = checks(0);
    const QString sum = QString::fromUtf8(
        "H1 %1 Victims of intentional homicide = Victims of intentional homicide, Male + Victims "
        "of intentional homicide, Female (± 1)");
    QVERIFY(found.contains(sum.arg(2023)));
    QCOMPARE(found.value(sum.arg(2023)), QStringLiteral("FAILS"));
    QCOMPARE(found.value(sum.arg(2022)), QStringLiteral("OK"));
    QCOMPARE(found.value(sum.arg(2021)), QString());
}

// As LibreOffice paints them: the cells of the sum that does not come out, and the check itself.
void TestParts::wrongCellsAreRed()
{
    static const QRegularExpression red(
        QStringLiteral("bgcolor=\"#FFC7CE\"[^>]*>(?:<font[^>]*>)?([^<]*)"));
    QSet<QString> texts;
    auto cells = red.globalMatch(QString::fromUtf8(m_iccs.read(QStringLiteral("back.html"))));
    while (cells.hasNext())
        texts.insert(cells.next().captured(1));
    QCOMPARE(texts, QSet<QString>({ "680", "480", "190", "FAILS" }));
}

// What the program's own rules gave stands in the file; LibreOffice computes the same from the
// formulas.
void TestParts::formulasAreTheRules()
{
    base::NoProgress progress;
    const auto sheet
        = table::readTable(m_iccs.path(QLatin1String(many)),
                           { .sheet = QStringLiteral("Checks"), .titleRows = 2 }, progress);
    QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().message()));
    QMap<QString, QString> ours;
    QMap<QString, int> counts;
    for (const QStringList &row : sheet->table.rows) {
        ours.insert(QStringList { row[0], row[1], row[3] }.join(u' '), row[6]);
        ++counts[row[6]];
    }
    qInfo() << counts;
    for (const char *result : { "", "OK", "FAILS" })
        QVERIFY2(counts.value(QLatin1String(result)) > 20, result);
    QCOMPARE(checks(5).size(), ours.size());
    const QMap<QString, QString> theirs = checks(5);
    for (auto line = ours.begin(); line != ours.end(); ++line)
        QVERIFY2(theirs.value(line.key(), QStringLiteral("none")) == *line,
                 qPrintable(line.key() + QStringLiteral(": ") + *line));
}

void TestParts::savedAndOpenedAgain()
{
    QCOMPARE(checks(1), checks(0));
    QCOMPARE(result(1)[QLatin1String("cells")], result(0)[QLatin1String("cells")]);
}

void TestParts::takenBack()
{
    const cli::Run taken = answer("p", "back.xlsx");
    QVERIFY2(taken.code == 0, taken.err.constData());
    QVERIFY2(taken.err.contains("filled in by J. Doe, Unit 4 on 2026-02-20"),
             taken.err.constData());
    const QStringList male
        = rowOf(taken, QStringLiteral("1.2/victims/male"), QStringLiteral("2023"));
    QCOMPARE(male.value(2), QStringLiteral("added"));
    QCOMPARE(male.value(4), QStringLiteral("480 (provisional); =1+1 may change; Register"));
    QCOMPARE(rowOf(taken, QStringLiteral("1.1/0101/total"), QStringLiteral("2022")).value(4),
             QStringLiteral("<5"));
    QCOMPARE(rowOf(taken, QStringLiteral("1.2/victims/total"), QStringLiteral("2022")).value(2),
             QStringLiteral("same"));
    const cli::Run parts
        = m_iccs(QStringLiteral("questionnaire parts p.iccs --edition un-cts-2024 --folder parts"));
    QCOMPARE(parts.column(QStringLiteral("filled by")).first(), QStringLiteral("J. Doe, Unit 4"));
    QCOMPARE(parts.column(QStringLiteral("added")).first(), QStringLiteral("7"));
    QCOMPARE(parts.column(QStringLiteral("same")).first(), QStringLiteral("3"));
    QVERIFY(!parts.column(QStringLiteral("written")).contains(QString()));
}

// What the sheet says of a check in a year, the program says, too.
void TestParts::checksAgreeWithTheProgram()
{
    QSet<QString> known, failed, found;
    const QMap<QString, QString> lines = checks(0);
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        const QString key = line.key().section(QLatin1Char(' '), 0, 1);
        known.insert(key);
        if (*line == QLatin1String("FAILS"))
            failed.insert(key);
    }
    const cli::Run validated = m_iccs(QStringLiteral("validate p.iccs --edition un-cts-2024"));
    const QStringList ids = validated.column(QStringLiteral("check"));
    const QStringList years = validated.column(QStringLiteral("year"));
    QVERIFY2(!ids.isEmpty() && ids.size() == years.size(), validated.out.constData());
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QString key = ids[i] + QLatin1Char(' ') + years[i];
        if (known.contains(key))
            found.insert(key);
    }
    QVERIFY(!failed.isEmpty());
    QCOMPARE(found, failed);
}

void TestParts::odsIsTheSame()
{
    const cli::Run taken = answer("q", "back.ods");
    QVERIFY2(taken.code == 0, taken.err.constData());
    QVERIFY2(taken.err.contains("filled in by J. Doe, Unit 4 on 2026-02-20"),
             taken.err.constData());
    QVERIFY2(taken.err.contains("Answers added: 10, changed: 0, as before: 0, refused: 0."),
             taken.err.constData());
    for (const char *project : { "p", "q" })
        QCOMPARE(m_iccs(QStringLiteral("export %1.iccs --format sdmx-csv --edition un-cts-2024 "
                                       "--out %1.csv")
                            .arg(QLatin1String(project)))
                     .code,
                 0);
    QCOMPARE(m_iccs.read(QStringLiteral("q.csv")), m_iccs.read(QStringLiteral("p.csv")));
}

void TestParts::exportedAndReadAgain()
{
    QCOMPARE(m_iccs(QStringLiteral("export p.iccs --format response-xlsx --out whole.xlsx")).code,
             0);
    QCOMPARE(m_iccs(QStringLiteral("export p.iccs --format response-json --out p.json")).code, 0);
    QVERIFY(m_iccs.read(QStringLiteral("p.json")).contains("may change"));
    const cli::Run again = answer("other", "whole.xlsx");
    QVERIFY2(again.code == 0, again.err.constData());
    QCOMPARE(m_iccs(QStringLiteral("export other.iccs --format sdmx-csv --out other.csv")).code, 0);
    QCOMPARE(m_iccs.read(QStringLiteral("other.csv")), m_iccs.read(QStringLiteral("p.csv")));
}

void TestParts::changedByHand()
{
    const cli::Run taken = answer("spoilt", "spoilt.xlsx");
    QVERIFY2(taken.code == 1, taken.err.constData());
    const auto after = [&](const char *cell, const char *year) {
        const QStringList row = rowOf(taken, QLatin1String(cell), QLatin1String(year));
        return row.value(2) + QLatin1Char(' ') + row.value(4);
    };
    QCOMPARE(after("1.2/victims/male", "2023"), QStringLiteral("added 400"));
    QCOMPARE(after("1.2/victims/female", "2023"), QStringLiteral("added 200"));
    QCOMPARE(after("1.1/0101/total", "2023"), QStringLiteral("added 650"));
    QVERIFY2(taken.err.contains("1.1/0101/total@2023: a formula stands in the cell; it gave 650."),
             taken.err.constData());
    QCOMPARE(after("1.1/0101/total", "2022"), QStringLiteral("refused #DIV/0!"));
    QCOMPARE(after("2.1/020111/total", "2023"), QStringLiteral("refused 1,5"));
    QCOMPARE(after("2.1/020111/total", "2022"), QStringLiteral("refused 1.234"));
    QCOMPARE(after("2.1/020111/total", "2021"), QStringLiteral("added 71"));
    QVERIFY2(taken.err.contains("Hidden rows of the sheet “DATA 2” hold answers to 1 cells"),
             taken.err.constData());
}

void TestParts::withoutLocators()
{
    const cli::Run taken = answer("lost", "lost.xlsx");
    QVERIFY2(taken.err.contains("the line above the answers that begins with “iccs-” is gone"),
             taken.err.constData());
    QCOMPARE(taken.rows().size(), 1); // the header
}

void TestParts::olderAfterNewer()
{
    const cli::Run kept = answer("p", "older.xlsx");
    QCOMPARE(kept.code, 1);
    QVERIFY2(kept.err.contains("filled this part in on 2026-02-13"), kept.err.constData());
    const QString cell = QStringLiteral("1.2/victims/total");
    QCOMPARE(rowOf(kept, cell, QStringLiteral("2023")).value(2), QStringLiteral("refused"));
    const cli::Run accepted = answer("p", "older.xlsx", "--accept");
    QCOMPARE(accepted.code, 0);
    QVERIFY2(accepted.err.contains("The same file was taken in on"), accepted.err.constData());
    QCOMPARE(rowOf(accepted, cell, QStringLiteral("2023")).value(2), QStringLiteral("changed"));
    QCOMPARE(m_iccs(QStringLiteral("questionnaire parts p.iccs --edition un-cts-2024"))
                 .column(QStringLiteral("file"))
                 .mid(0, 2),
             QStringList({ QStringLiteral("back.xlsx"), QStringLiteral("older.xlsx") }));
}

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
