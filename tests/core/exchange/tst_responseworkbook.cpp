// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exporter.h"
#include "core/exchange/response/locators.h"
#include "core/exchange/response/responseworkbook.h"
#include "core/table/tablereader.h"
#include "core/table/workbook.h"
#include "sampleproject.h"

#include <QTemporaryDir>
#include <QTest>

using questionnaire::Answer;
using questionnaire::Figure;
using questionnaire::Status;

// The workbook of a response, written and read again: as it was, and after what people do to it.
class TestResponseWorkbook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void sheetsAsInTheQuestionnaire();
    void findingsWithExplanations();
    void movedAndRenamed();
    void damagedCells_data();
    void damagedCells();
    void otherCountryOrEdition();
    void otherYear();
    void sameCellTwice();
    void lostRows();
    void otherFiles();

private:
    void write(const project::ProjectData &data);
    exchange::ResponseWorkbook read(const QString &path) const;
    // Our workbook read as values, for changing it.
    table::Workbook values() const;
    exchange::ResponseWorkbook reread(const table::Workbook &changed) const;
    static table::Cell *find(table::Workbook &workbook, const QString &address, int column);

    classification::Classification m_iccs = sample::iccs();
    questionnaire::EditionPointer m_edition;
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("out.xlsx"));
};

namespace
{

base::NoProgress progress;
constexpr int value2022 = 7; // address, row, column, four of 2021
constexpr int status2022 = 8;

QStringList checks(const exchange::ResponseWorkbook &workbook)
{
    QStringList ids;
    for (const base::Finding &finding : workbook.findings) {
        if (finding.check.startsWith(QLatin1Char('W')))
            ids << finding.check;
    }
    return ids;
}

const Answer *answerOf(const exchange::ResponseWorkbook &workbook, const QString &cell, int year)
{
    for (const Answer &answer : workbook.answers) {
        if (answer.cell == cell && answer.year == year)
            return &answer;
    }
    return nullptr;
}

const QString male = QStringLiteral("1.2/victims/male");

} // namespace

void TestResponseWorkbook::initTestCase()
{
    const auto edition = questionnaire::loadEdition(sample::editionPath());
    QVERIFY(edition);
    m_edition = *edition;
}

void TestResponseWorkbook::write(const project::ProjectData &data)
{
    const auto done = exchange::exporterById(QStringLiteral("response-xlsx"))
                          ->write(sample::job(data, m_iccs), m_path, progress);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
}

exchange::ResponseWorkbook TestResponseWorkbook::read(const QString &path) const
{
    const auto read
        = exchange::readResponseWorkbook(path, *m_edition, QStringLiteral("GBR"), progress);
    if (!read)
        qWarning("%s", qPrintable(read.error().message()));
    return read ? *read : exchange::ResponseWorkbook();
}

table::Workbook TestResponseWorkbook::values() const
{
    table::Workbook workbook;
    table::ReadOptions options;
    options.firstRowIsHeader = false;
    options.titleRows = 0;
    const QStringList sheets = table::readTable(m_path, options, progress)->source.sheets;
    for (const QString &name : sheets) {
        options.sheet = name;
        const auto sheet = table::readTable(m_path, options, progress);
        if (!sheet)
            continue;
        table::Sheet copy;
        copy.name = name;
        for (const QStringList &row : sheet->table.rows) {
            QList<table::Cell> cells;
            for (const QString &text : row)
                cells << table::Cell { text };
            copy.rows << cells;
        }
        workbook.sheets << copy;
    }
    return workbook;
}

exchange::ResponseWorkbook TestResponseWorkbook::reread(const table::Workbook &changed) const
{
    const QString path = m_folder.filePath(QStringLiteral("changed.xlsx"));
    const auto done = table::writeWorkbook(path, changed);
    if (!done)
        qWarning("%s", qPrintable(done.error().message()));
    return read(path);
}

table::Cell *TestResponseWorkbook::find(table::Workbook &workbook, const QString &address,
                                        int column)
{
    for (table::Sheet &sheet : workbook.sheets) {
        for (QList<table::Cell> &row : sheet.rows) {
            if (row.value(0).value.toString() == address && row.size() > column)
                return &row[column];
        }
    }
    return nullptr;
}

void TestResponseWorkbook::comesBackAsItWas_data()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("figures of all statuses") << false;
    QTest::newRow("every cell") << true;
}

void TestResponseWorkbook::comesBackAsItWas()
{
    QFETCH(bool, full);
    project::ProjectData data = sample::project();
    if (full)
        sample::answerEverything(data);
    Answer &interval = data.answers.first();
    interval.figure = { Status::Suppressed, 0, 4 };
    write(data);
    const exchange::ResponseWorkbook back = read(m_path);
    QCOMPARE(checks(back), QStringList());
    QCOMPARE(back.answers.size(), data.answers.size());
    for (const Answer &answer : back.answers) {
        Answer expected = data.answers.value(answer.key());
        expected.origin = questionnaire::Origin::Returned;
        expected.from = QStringLiteral("out.xlsx");
        expected.coded.reset();
        QCOMPARE(answer.key(), expected.key());
        QVERIFY2(answer == expected, qPrintable(answer.cell));
    }
    QCOMPARE(back.methodAnswers, data.methodAnswers.values());
}

void TestResponseWorkbook::sheetsAsInTheQuestionnaire()
{
    write(sample::project());
    const table::Workbook workbook = values();
    QStringList names;
    for (const table::Sheet &sheet : workbook.sheets)
        names << sheet.name;
    QCOMPARE(names.value(0), QStringLiteral("About"));
    QCOMPARE(names.value(1), QStringLiteral("DATA 1 Intentional homicide"));
    const qsizetype modules = m_edition->form().modules.size();
    QCOMPARE(names.mid(1 + modules, 3),
             QStringList({ QStringLiteral("METADATA"), QStringLiteral("Findings"),
                           QStringLiteral("Provenance") }));
    QStringList about;
    for (const auto &row : workbook.sheets.first().rows)
        about << row.value(1).value.toString();
    QVERIFY(about.contains(QStringLiteral("un-cts-2024")));
    QVERIFY(about.contains(QStringLiteral("2021, 2022, 2023")));
}

void TestResponseWorkbook::findingsWithExplanations()
{
    write(sample::project());
    const table::Workbook workbook = values();
    const auto sheet
        = std::find_if(workbook.sheets.begin(), workbook.sheets.end(), [](const table::Sheet &one) {
              return one.name == QLatin1String("Findings");
          });
    QVERIFY(sheet != workbook.sheets.end());
    int explained = 0;
    for (const auto &row : sheet->rows) {
        if (row.value(0).value.toString() != QLatin1String("H1"))
            continue;
        ++explained;
        QCOMPARE(row.value(2).value.toString(), QStringLiteral("2022"));
        QCOMPARE(row.value(3).value.toString(), QStringLiteral("1.2/victims/total"));
        QCOMPARE(row.value(8).value.toString(), QStringLiteral("Five victims of unknown sex"));
    }
    QCOMPARE(explained, 1);
}

// Sheets renamed and turned round, rows and columns inserted: all the same.
void TestResponseWorkbook::movedAndRenamed()
{
    const project::ProjectData data = sample::project();
    write(data);
    table::Workbook workbook = values();
    std::reverse(workbook.sheets.begin(), workbook.sheets.end());
    int number = 0;
    for (table::Sheet &sheet : workbook.sheets) {
        sheet.name = QStringLiteral("Blatt %1").arg(++number);
        for (QList<table::Cell> &row : sheet.rows)
            row.insert(0, table::Cell { QStringLiteral("my note") });
        sheet.rows.insert(std::min<qsizetype>(5, sheet.rows.size()),
                          { table::Cell { QStringLiteral("a row of mine") } });
    }
    const exchange::ResponseWorkbook back = reread(workbook);
    QCOMPARE(checks(back), QStringList());
    QCOMPARE(back.answers.size(), data.answers.size());
    for (const Answer &answer : back.answers)
        QCOMPARE(answer.figure, data.answers.value(answer.key()).figure);
    QCOMPARE(back.methodAnswers, data.methodAnswers.values());
}

void TestResponseWorkbook::damagedCells_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("check"); // empty: read
    const auto row
        = [](const char *name, const char *value, const char *status, const char *check) {
              QTest::newRow(name) << QString::fromUtf8(value) << QString::fromUtf8(status)
                                  << QString::fromUtf8(check);
          };
    row("a number as text", "71", "reported", "");
    row("no status", "71", "", "");
    row("status in capitals", "71", "Provisional", "");
    row("decimal comma", "71,5", "reported", "W04");
    row("comma of thousands", "1,234", "reported", "W04");
    row("point of thousands", "1.234", "reported", "W05");
    row("blank of thousands", "1 234", "reported", "W04");
    row("words", "about 70", "reported", "W04");
    row("formula with an error", "#DIV/0!", "reported", "W04");
    row("formula as text", "=A1+1", "reported", "W04");
    row("number that is not available", "71", "not available", "W04");
    row("reported and no number", "", "reported", "W04");
    row("zero that is none", "71", "zero", "W04");
    row("unknown status", "71", "guessed", "W04");
    row("interval that is reported", "<5", "reported", "W04");
    row("not a limit", "<", "suppressed", "W04");
    row("endless", "1e400", "reported", "W04");
}

void TestResponseWorkbook::damagedCells()
{
    QFETCH(QString, value);
    QFETCH(QString, status);
    QFETCH(QString, check);
    write(sample::project());
    table::Workbook workbook = values();
    table::Cell *const cell = find(workbook, male, value2022);
    QVERIFY(cell);
    cell->value = value;
    find(workbook, male, status2022)->value = status;
    const exchange::ResponseWorkbook back = reread(workbook);
    QCOMPARE(checks(back), check.isEmpty() ? QStringList() : QStringList { check });
    const Answer *answer = answerOf(back, male, 2022);
    QCOMPARE(answer != nullptr, check.isEmpty());
    if (answer)
        QCOMPARE(answer->figure.low, 71);
    QVERIFY(answerOf(back, QStringLiteral("1.2/victims/female"), 2022));
}

void TestResponseWorkbook::otherCountryOrEdition()
{
    write(sample::project());
    const auto country
        = exchange::readResponseWorkbook(m_path, *m_edition, QStringLiteral("FRA"), progress);
    QVERIFY(country);
    QVERIFY(country->answers.isEmpty() && country->methodAnswers.isEmpty());
    QVERIFY(checks(*country).contains(QStringLiteral("W02")));
    const auto older
        = questionnaire::loadEdition(QStringLiteral(RESOURCES "/questionnaires/un-cts:2022"));
    const auto edition
        = exchange::readResponseWorkbook(m_path, **older, QStringLiteral("GBR"), progress);
    QVERIFY(edition && edition->answers.isEmpty());
    QVERIFY(checks(*edition).contains(QStringLiteral("W01")));
}

void TestResponseWorkbook::otherYear()
{
    write(sample::project());
    table::Workbook workbook = values();
    for (table::Cell &cell : workbook.sheets[1].rows[1]) {
        const QString text = cell.value.toString();
        if (text.endsWith(QLatin1String(" 2022")))
            cell.value = text.left(text.size() - 4) + QStringLiteral("2012");
    }
    const exchange::ResponseWorkbook back = reread(workbook);
    QCOMPARE(checks(back), QStringList { QStringLiteral("W03") });
    QVERIFY(!answerOf(back, male, 2022));
    QVERIFY(answerOf(back, male, 2023));
}

void TestResponseWorkbook::sameCellTwice()
{
    write(sample::project());
    table::Workbook workbook = values();
    QList<table::Cell> copy;
    for (const QList<table::Cell> &row : std::as_const(workbook.sheets[1].rows)) {
        if (row.value(0).value.toString() == male)
            copy = row;
    }
    workbook.sheets[1].rows << copy;
    QCOMPARE(checks(reread(workbook)), QStringList());
    workbook.sheets[1].rows.last()[value2022].value = QStringLiteral("72");
    const exchange::ResponseWorkbook back = reread(workbook);
    QCOMPARE(checks(back), QStringList { QStringLiteral("W06") });
    QVERIFY(!answerOf(back, male, 2022));
    QVERIFY(answerOf(back, male, 2023));
}

void TestResponseWorkbook::lostRows()
{
    write(sample::project());
    table::Workbook workbook = values();
    workbook.sheets[1].rows.removeIf(
        [](const QList<table::Cell> &row) { return row.value(0).value.toString() == male; });
    find(workbook, QStringLiteral("1.2/moment"), 4)->value = QStringLiteral("whenever");
    find(workbook, QStringLiteral("1.2/victims/female"), 0)->value
        = QStringLiteral("1.2/victims/females");
    const exchange::ResponseWorkbook back = reread(workbook);
    QStringList found = checks(back);
    found.sort();
    QCOMPARE(found,
             QStringList({ QStringLiteral("W03"), QStringLiteral("W07"), QStringLiteral("W08") }));
    QVERIFY(back.findings.last().message.toString().contains(male));
    QCOMPARE(back.methodAnswers.size(), 1);
}

void TestResponseWorkbook::otherFiles()
{
    table::Workbook workbook;
    workbook.sheets << table::Sheet();
    workbook.sheets[0].rows << QList<table::Cell> { { QStringLiteral("1.2/victims/male") }, { 3 } };
    const QString path = m_folder.filePath(QStringLiteral("other.xlsx"));
    QVERIFY(table::writeWorkbook(path, workbook));
    const auto refused
        = exchange::readResponseWorkbook(path, *m_edition, QStringLiteral("GBR"), progress);
    QVERIFY(!refused);
    QVERIFY(refused.error().message().contains(QStringLiteral("other.xlsx")));
    QVERIFY(!exchange::readResponseWorkbook(m_folder.filePath(QStringLiteral("none.xlsx")),
                                            *m_edition, QStringLiteral("GBR"), progress));
}

QTEST_GUILESS_MAIN(TestResponseWorkbook)
#include "tst_responseworkbook.moc"
