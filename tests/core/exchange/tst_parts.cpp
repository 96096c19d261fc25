// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/parts/parts.h"
#include "core/exchange/parts/takeback.h"
#include "core/table/sheetreader.h"
#include "core/table/workbook.h"
#include "sampleproject.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <quazipfile.h>

using exchange::ReturnedRow;
using exchange::TakeBack;
using questionnaire::Answer;
using questionnaire::Existing;
using questionnaire::Figure;
using questionnaire::Status;
using questionnaire::TakenIn;

// Parts of a questionnaire as they are sent out, and as they come back from people's hands.
class TestParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void onePartForEachInstitution();
    void everyQuestionnaire_data();
    void everyQuestionnaire();
    void sameJobSameBytes();
    void lockedWithLists();
    void checksSayWhatTheRulesSay();
    void earlierYearsBeside();
    void rightToLeft();
    void refusedJobs();

    void comesBackAsItWas();
    void takesWhatWasFilledIn();
    void changedByHand_data();
    void changedByHand();
    void movedAndRenamed();
    void lostLocators_data();
    void lostLocators();
    void ofSomethingElse_data();
    void ofSomethingElse();
    void whatSomebodyElseSaid();
    void returnsOneAfterTheOther_data();
    void returnsOneAfterTheOther();
    void theSameFileAgain();
    void wordsOfTheirLanguage();

private:
    void write(const QString &language = QStringLiteral("en"));
    // The police's part as values, for changing it.
    table::Workbook values() const;
    base::Result<exchange::ResponseWorkbook> reread(const table::Workbook &changed) const;
    base::Result<TakeBack> back(const table::Workbook &changed,
                                Existing existing = Existing::Keep) const;
    static table::Cell *find(table::Workbook &workbook, const QString &address,
                             const QString &locator);
    static void sign(table::Workbook &workbook, const QString &date);
    QString path() const
    {
        return m_folder.filePath(QStringLiteral("GBR un-cts-2024 police.xlsx"));
    }

    classification::Classification m_iccs = sample::iccs();
    questionnaire::EditionPointer m_edition;
    project::ProjectData m_data;
    QTemporaryDir m_folder;
};

namespace
{

base::NoProgress progress;
const QString male = QStringLiteral("1.2/victims/male");
const QString female = QStringLiteral("1.2/victims/female");
const QDateTime now(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);

QStringList checks(const base::Findings &findings)
{
    QStringList ids;
    for (const base::Finding &finding : findings) {
        if (finding.check.startsWith(QLatin1Char('W')))
            ids << finding.check;
    }
    return ids;
}

const ReturnedRow *rowOf(const TakeBack &back, const QString &cell, int year)
{
    for (const ReturnedRow &row : back.rows) {
        if (row.cell == cell && row.year == year)
            return &row;
    }
    return nullptr;
}

QByteArray packed(const QString &archive, const QString &part)
{
    QuaZip zip(archive);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(part))
        return {};
    QuaZipFile file(&zip);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestParts::initTestCase()
{
    const auto edition = questionnaire::loadEdition(sample::editionPath());
    QVERIFY(edition);
    m_edition = *edition;
}

void TestParts::init()
{
    m_data = sample::project();
}

void TestParts::write(const QString &language)
{
    QFile::remove(path());
    const exchange::ExportJob job = sample::job(m_data, m_iccs, {}, language);
    const auto written
        = exchange::writeParts(job, { QStringLiteral("police") }, m_folder.path(), progress);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message()));
    QCOMPARE(written->first().path, path());
}

table::Workbook TestParts::values() const
{
    table::Workbook workbook;
    table::ReadOptions options;
    options.firstRowIsHeader = false;
    options.titleRows = 0;
    const QStringList sheets = table::readSheet(path(), options, progress)->read.source.sheets;
    for (const QString &name : sheets) {
        options.sheet = name;
        const auto sheet = table::readSheet(path(), options, progress);
        if (!sheet)
            continue;
        table::Sheet copy;
        copy.name = name;
        for (qsizetype i = 0; i < sheet->read.table.rows.size(); ++i) {
            QList<table::Cell> cells;
            const int line = sheet->read.table.lineNumbers[i];
            for (const QString &text : sheet->read.table.rows[i]) {
                const bool isNumber
                    = sheet->kinds.at(line, int(cells.size())) == table::CellKind::Number;
                cells << table::Cell { isNumber ? QVariant(text.toDouble()) : QVariant(text) };
            }
            copy.rows << cells;
        }
        workbook.sheets << copy;
    }
    return workbook;
}

base::Result<exchange::ResponseWorkbook> TestParts::reread(const table::Workbook &changed) const
{
    const QString file = m_folder.filePath(QStringLiteral("returned.xlsx"));
    if (const auto done = table::writeWorkbook(file, changed); !done)
        return tl::unexpected(done.error());
    return exchange::readResponseWorkbook(file, *m_edition, m_data.settings.country, progress);
}

base::Result<TakeBack> TestParts::back(const table::Workbook &changed, Existing existing) const
{
    const auto read = reread(changed);
    if (!read)
        return tl::unexpected(read.error());
    return exchange::takeBack(*read, QStringLiteral("returned.xlsx"), *m_edition, m_data, existing,
                              { QStringLiteral("Ana"), now });
}

// A cell by its address and what stands over its column.
table::Cell *TestParts::find(table::Workbook &workbook, const QString &address,
                             const QString &locator)
{
    for (table::Sheet &sheet : workbook.sheets) {
        qsizetype column = -1;
        for (QList<table::Cell> &row : sheet.rows) {
            for (qsizetype i = 0; i < row.size(); ++i) {
                if (row[i].value.toString() == locator)
                    column = i;
            }
            const bool isRow = std::any_of(row.begin(), row.end(), [&](const table::Cell &cell) {
                return cell.value.toString() == address;
            });
            if (!isRow || column < 0)
                continue;
            while (row.size() <= column)
                row << table::Cell();
            return &row[column];
        }
    }
    return nullptr;
}

void TestParts::sign(table::Workbook &workbook, const QString &date)
{
    find(workbook, QStringLiteral("sender/name"), QStringLiteral("value"))->value
        = QStringLiteral("J. Doe");
    find(workbook, QStringLiteral("sender/date"), QStringLiteral("value"))->value = date;
}

void TestParts::onePartForEachInstitution()
{
    QStringList institutions;
    QSet<int> cells;
    int count = 0;
    for (const exchange::InstitutionPart &part : exchange::partsOf(*m_edition)) {
        institutions << part.institution;
        count += int(part.cells.size());
        cells.unite(QSet<int>(part.cells.begin(), part.cells.end()));
        for (int cell : part.cells)
            QVERIFY(part.tables.contains(m_edition->cell(cell).table));
    }
    QCOMPARE(
        institutions,
        QStringList({ "police", "prosecution", "courts", "prisons", "probation", "statistics" }));
    QCOMPARE(cells.size(), count); // no cell twice
    int asked = 0;
    for (int cell = 0; cell < m_edition->cellCount(); ++cell)
        asked += m_edition->isAsked(cell) && m_edition->cell(cell).row->derived.isEmpty() ? 1 : 0;
    QCOMPARE(count, asked); // and none left out

    const QString folder = m_folder.filePath(QStringLiteral("new/all"));
    const auto written = exchange::writeParts(sample::job(m_data, m_iccs), {}, folder, progress);
    QVERIFY(written);
    QCOMPARE(written->size(), institutions.size());
    for (const exchange::WrittenPart &part : *written)
        QVERIFY2(QFile::exists(part.path), qPrintable(part.path));
    QCOMPARE(written->first().filled, 7); // figures of the sample in tables of the police
}

void TestParts::everyQuestionnaire_data()
{
    QTest::addColumn<QString>("edition");
    for (const QString &folder : questionnaire::editionFolders())
        QTest::newRow(qPrintable(folder)) << folder.section(u'/', -1);
}

// Each comes back in silence, in another language, too.
void TestParts::everyQuestionnaire()
{
    QFETCH(QString, edition);
    const auto loaded = questionnaire::loadEdition(edition);
    QVERIFY(loaded);
    exchange::ExportJob job = sample::job(m_data, m_iccs, {}, QStringLiteral("es"));
    job.edition = edition;
    const auto written = exchange::writeParts(
        job, {}, m_folder.filePath(QStringLiteral("each/") + edition), progress);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message()));
    QCOMPARE(written->size(), exchange::partsOf(**loaded).size());
    for (const exchange::WrittenPart &part : *written) {
        const auto read
            = exchange::readResponseWorkbook(part.path, **loaded, QStringLiteral("GBR"), progress);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
        QCOMPARE(checks(read->findings), QStringList());
        QVERIFY(read->part);
        QCOMPARE(read->part->institution, part.institution);
        QCOMPARE(read->part->years, (*loaded)->form().years());
    }
}

void TestParts::sameJobSameBytes()
{
    write();
    const QByteArray once = sample::content(path());
    QVERIFY(!once.isEmpty());
    write();
    QVERIFY(sample::content(path()) == once);
    // What is there may have been filled in.
    const auto again
        = exchange::writeParts(sample::job(m_data, m_iccs), {}, m_folder.path(), progress);
    QVERIFY(!again);
    QVERIFY(again.error().message().contains(QStringLiteral("police.xlsx")));
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("GBR un-cts-2024 courts.xlsx"))));
}

void TestParts::lockedWithLists()
{
    write();
    for (int sheet = 1; sheet <= 7; ++sheet) {
        const QByteArray xml
            = packed(path(), QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet));
        QVERIFY2(xml.contains("<sheetProtection"), qPrintable(QString::number(sheet)));
        QVERIFY(!xml.contains("password="));
    }
    const QByteArray data = packed(path(), QStringLiteral("xl/worksheets/sheet2.xml"));
    QVERIFY(data.contains("Not available"));
    QVERIFY(data.contains("<conditionalFormatting"));
    QVERIFY(data.contains("hidden=\"1\""));
    // Texts stay texts: a comment that looks like a formula is a shared string.
    QVERIFY(!data.contains("<f>1+1"));
    QVERIFY(packed(path(), QStringLiteral("xl/sharedStrings.xml")).contains("=1+1, "));
}

// The results that stand in the file are those of the rules themselves.
void TestParts::checksSayWhatTheRulesSay()
{
    write();
    table::Workbook workbook = values();
    const auto sheet
        = std::find_if(workbook.sheets.begin(), workbook.sheets.end(),
                       [](const table::Sheet &one) { return one.name == QLatin1String("Checks"); });
    QVERIFY(sheet != workbook.sheets.end());
    QMap<QString, QString> found;
    int failed = 0;
    for (const QList<table::Cell> &row : std::as_const(sheet->rows)) {
        const QString key = row.value(0).value.toString() + QLatin1Char(' ')
            + row.value(1).value.toString() + QLatin1Char(' ') + row.value(3).value.toString();
        found.insert(key, row.value(6).value.toString());
        failed += row.value(6).value.toString() == QLatin1String("FAILS") ? 1 : 0;
    }
    const QString sum
        = QString::fromUtf8("H1 %1 Victims of intentional homicide = Victims of intentional "
                            "homicide, Male + Victims of intentional homicide, Female (± 1)");
    QVERIFY2(found.contains(sum.arg(2022)), qPrintable(QStringList(found.keys()).join(u'\n')));
    QCOMPARE(found.value(sum.arg(2022)), QStringLiteral("FAILS")); // 100 = 70 + 25
    QCOMPARE(found.value(sum.arg(2023)), QString()); // one of them is not available
    QCOMPARE(found.value(sum.arg(2021)), QString()); // nothing there
    QCOMPARE(failed, 1);
    QCOMPARE(sheet->rows[1].value(6).value.toString(), QStringLiteral("1"));
}

void TestParts::earlierYearsBeside()
{
    Answer earlier;
    earlier.edition = QStringLiteral("un-cts-2023");
    earlier.year = 2020;
    earlier.cell = male;
    earlier.figure = Figure::of(61);
    m_data.answers.insert(earlier.key(), earlier);
    write();
    table::Workbook workbook = values();
    const table::Sheet &sheet = workbook.sheets[1];
    qsizetype column = -1;
    QString shown;
    for (const QList<table::Cell> &row : sheet.rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (row[i].value.toString().startsWith(QLatin1String("2020 ")))
                column = i;
        }
        if (row.value(0).value.toString() == male)
            shown = row.value(column).value.toString();
    }
    QCOMPARE(column, 3);
    QCOMPARE(shown, QStringLiteral("61"));
    // It is for reading only.
    const auto read = reread(workbook);
    QVERIFY(read);
    for (const Answer &answer : read->answers)
        QVERIFY(answer.year != 2020);
}

void TestParts::rightToLeft()
{
    write(QStringLiteral("ar"));
    for (int sheet : { 1, 2, 6 })
        QVERIFY(packed(path(), QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet))
                    .contains("rightToLeft=\"1\""));
}

void TestParts::refusedJobs()
{
    const auto unknown = exchange::writeParts(
        sample::job(m_data, m_iccs), { QStringLiteral("army") }, m_folder.path(), progress);
    QVERIFY(!unknown);
    QVERIFY(unknown.error().message().contains(QStringLiteral("army")));
    exchange::ExportJob job = sample::job(m_data, m_iccs);
    job.years = { 2012 };
    QVERIFY(!exchange::writeParts(job, {}, m_folder.path(), progress));
    const QString file = m_folder.filePath(QStringLiteral("a file"));
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    QVERIFY(!exchange::writeParts(sample::job(m_data, m_iccs), {}, file, progress));
}

void TestParts::comesBackAsItWas()
{
    write();
    const auto read
        = exchange::readResponseWorkbook(path(), *m_edition, m_data.settings.country, progress);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    QCOMPARE(checks(read->findings), QStringList());
    QVERIFY(read->part);
    QCOMPARE(read->part->institution, QStringLiteral("police"));
    QCOMPARE(read->part->project, QStringLiteral("Statistics office"));
    QCOMPARE(read->part->years, QList<int>({ 2021, 2022, 2023 }));
    const auto taken = exchange::takeBack(*read, QStringLiteral("p.xlsx"), *m_edition, m_data,
                                          Existing::Keep, { QStringLiteral("Ana"), now });
    QVERIFY(taken);
    QCOMPARE(taken->rows.size(), 8); // seven figures and a question
    for (const ReturnedRow &row : taken->rows)
        QVERIFY2(row.what == TakenIn::Same, qPrintable(row.cell + row.before + row.after));
    QCOMPARE(checks(taken->findings), QStringList { QStringLiteral("W18") }); // nobody signed
}

void TestParts::takesWhatWasFilledIn()
{
    write();
    table::Workbook workbook = values();
    sign(workbook, QStringLiteral("2026-02-20"));
    const QString murders = QStringLiteral("1.1/0101/total");
    find(workbook, murders, QStringLiteral("value 2023"))->value = 640;
    find(workbook, murders, QStringLiteral("status 2023"))->value = QStringLiteral("Provisional");
    find(workbook, murders, QStringLiteral("comment 2023"))->value = QStringLiteral("May change");
    find(workbook, murders, QStringLiteral("status 2022"))->value = QStringLiteral("Zero");
    const auto taken = back(workbook);
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message()));
    const ReturnedRow *row = rowOf(*taken, murders, 2023);
    QVERIFY(row && row->isAccepted);
    QCOMPARE(row->what, TakenIn::Added);
    QCOMPARE(row->answer.figure, Figure::of(640, Status::Provisional));
    QCOMPARE(row->answer.origin, questionnaire::Origin::Returned);
    QCOMPARE(row->answer.from, QStringLiteral("police"));
    QCOMPARE(row->answer.comment, QStringLiteral("May change"));
    QCOMPARE(rowOf(*taken, murders, 2022)->answer.figure, Figure::of(0, Status::Zero));
    const questionnaire::ReturnedPart record = exchange::recordOf(*taken);
    QCOMPARE(record.sender, QStringLiteral("J. Doe"));
    QCOMPARE(record.filled, QStringLiteral("2026-02-20"));
    QCOMPARE(record.institution, QStringLiteral("police"));
    QCOMPARE(record.added, 2);
    QCOMPARE(record.same, 8);
    QCOMPARE(record.sha256.size(), 64);
    QCOMPARE(record.author, QStringLiteral("Ana"));
    QVERIFY(!exchange::takeBackEdit(m_data, *taken).isEmpty());
}

void TestParts::changedByHand_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<double>("taken"); // -1: not
    const auto row = [](const char *name, const QVariant &value, const char *check, double taken,
                        const char *formula = "", const QString &cell = male) {
        QTest::newRow(name) << value << QString::fromLatin1(formula) << cell
                            << (*check ? QStringList { QLatin1String(check) } : QStringList())
                            << taken;
    };
    row("number", 71, "", 71);
    row("digits as text", "71", "", 71);
    row("decimal comma", "1,5", "W04", -1);
    row("point of thousands", "1.234", "W05", -1);
    row("decimals in a count", 1.5, "W05", -1);
    row("thousands with blanks", "1 234", "W04", -1);
    row("words", "about 70", "W04", -1);
    row("Arabic digits", QString::fromUtf8("٧١"), "W11", 71);
    row("Persian digits", QString::fromUtf8("۷۱"), "W11", 71);
    row("Arabic thousands", QString::fromUtf8("١٬٢٣٤"), "W04", -1);
    row("formula with a result", 71, "W10", 71, "=70+1");
    row("formula with an error", "#REF!", "W04", -1, "=#REF!");
    row("formula without a result", "", "W04", -1, "=70+1");
}

void TestParts::changedByHand()
{
    QFETCH(QVariant, value);
    QFETCH(QString, formula);
    QFETCH(QString, cell);
    QFETCH(QStringList, found);
    QFETCH(double, taken);
    m_data.answers.remove(Answer::keyOf(QStringLiteral("un-cts-2024"), 2022, cell));
    write();
    table::Workbook workbook = values();
    sign(workbook, QStringLiteral("2026-02-20"));
    table::Cell *const changed = find(workbook, cell, QStringLiteral("value 2022"));
    QVERIFY(changed);
    changed->value = value;
    changed->formula = formula;
    find(workbook, cell, QStringLiteral("status 2022"))->value = QStringLiteral("Reported");
    const auto result = back(workbook);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message()));
    QCOMPARE(checks(result->findings), found);
    const ReturnedRow *row = rowOf(*result, cell, 2022);
    QVERIFY(row);
    QCOMPARE(row->isAccepted, taken >= 0);
    if (taken >= 0)
        QCOMPARE(row->answer.figure, Figure::of(taken));
    else
        QVERIFY(!row->canBeAccepted && !row->why.toString().isEmpty());
    QCOMPARE(rowOf(*result, female, 2022)->what, TakenIn::Same);
}

void TestParts::movedAndRenamed()
{
    write();
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
    const auto result = back(workbook);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message()));
    QCOMPARE(result->rows.size(), 8);
    QCOMPARE(exchange::recordOf(*result).same, 8);
}

void TestParts::lostLocators_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<int>("rows");
    QTest::newRow("figures") << "DATA 1" << QStringList { "W08", "W13" } << 1;
    QTest::newRow("method") << "METADATA" << QStringList { "W13" } << 7;
    QTest::newRow("sender") << "Start" << QStringList { "W18" } << 8;
}

// The other sheets are taken all the same.
void TestParts::lostLocators()
{
    QFETCH(QString, sheet);
    QFETCH(QStringList, found);
    QFETCH(int, rows);
    write();
    table::Workbook workbook = values();
    sign(workbook, QStringLiteral("2026-02-20"));
    for (table::Sheet &one : workbook.sheets) {
        if (one.name == sheet)
            one.rows.removeIf([](const QList<table::Cell> &row) {
                return row.value(0).value.toString().startsWith(QLatin1String("iccs-"));
            });
    }
    const auto result = back(workbook);
    QVERIFY(result);
    QStringList said = checks(result->findings);
    said.sort();
    QCOMPARE(said, found);
    QCOMPARE(result->rows.size(), rows);
}

void TestParts::ofSomethingElse_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *from, const char *to, const char *said) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to)
                            << QString::fromLatin1(said);
    };
    row("country", " GBR ", " FRA ", "FRA");
    row("edition", "un-cts-2024", "un-cts-2022", "un-cts-2022");
    row("year", " 2022", " 2012", "2012");
    row("institution", " police", " army", "army");
    row("office", "Statistics office", "Ministry of justice", "Ministry of justice");
}

// Nothing is taken, whatever else is right in it.
void TestParts::ofSomethingElse()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, said);
    write();
    table::Workbook workbook = values();
    for (table::Sheet &sheet : workbook.sheets) {
        for (QList<table::Cell> &row : sheet.rows) {
            const bool isLocator = row.value(0).value.toString().startsWith(QLatin1String("iccs-"));
            const bool isOffice = row.value(0).value.toString() == QLatin1String("part/project");
            for (table::Cell &cell : row) {
                if (isLocator || isOffice)
                    cell.value = cell.value.toString().replace(from, to);
            }
        }
    }
    const auto result = back(workbook);
    QVERIFY(!result);
    QVERIFY2(result.error().message().contains(said), qPrintable(result.error().message()));
    QVERIFY(result.error().message().contains(QStringLiteral("Nothing of the file was taken")));
}

void TestParts::whatSomebodyElseSaid()
{
    write();
    table::Workbook workbook = values();
    sign(workbook, QStringLiteral("2026-02-20"));
    find(workbook, male, QStringLiteral("value 2022"))->value = 75;
    const auto kept = back(workbook);
    QVERIFY(kept);
    const ReturnedRow *row = rowOf(*kept, male, 2022);
    QCOMPARE(row->what, TakenIn::Refused);
    QVERIFY(row->canBeAccepted && !row->isAccepted);
    QCOMPARE(row->saidBefore, QStringLiteral("typed"));
    QVERIFY(row->before.startsWith(QStringLiteral("70")));
    QCOMPARE(exchange::recordOf(*kept).refused, 1);
    const auto accepted = back(workbook, Existing::Replace);
    QVERIFY(rowOf(*accepted, male, 2022)->isAccepted);
    QCOMPARE(exchange::recordOf(*accepted).changed, 1);
    // Coded data give way to those who keep the register.
    Answer &coded = m_data.answers[Answer::keyOf(QStringLiteral("un-cts-2024"), 2022, male)];
    coded.origin = questionnaire::Origin::Coded;
    coded.coded = 70;
    const auto overCoded = back(workbook);
    QCOMPARE(rowOf(*overCoded, male, 2022)->what, TakenIn::Changed);
    QCOMPARE(rowOf(*overCoded, male, 2022)->answer.coded, std::optional<double>(70));
}

void TestParts::returnsOneAfterTheOther_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("found");
    QTest::addColumn<bool>("taken");
    QTest::newRow("newer") << "2026-02-20"
                           << "2026-02-27"
                           << "" << true;
    QTest::newRow("same day") << "2026-02-20"
                              << "2026-02-20"
                              << "W17" << true;
    QTest::newRow("older") << "2026-02-20"
                           << "2026-02-13"
                           << "W16" << false;
    QTest::newRow("no date in the first") << "in February"
                                          << "2026-02-27"
                                          << "W17" << false;
    QTest::newRow("dates as people write them") << "20.2.2026"
                                                << "27.2.2026"
                                                << "W17" << false;
    QTest::newRow("no date in the second") << "2026-02-20"
                                           << "27.2."
                                           << "W17" << false;
}

void TestParts::returnsOneAfterTheOther()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, found);
    QFETCH(bool, taken);
    questionnaire::ReturnedPart before;
    before.id = QStringLiteral("un-cts-2024 police 1");
    before.edition = QStringLiteral("un-cts-2024");
    before.institution = QStringLiteral("police");
    before.file = QStringLiteral("first.xlsx");
    before.sha256 = QString(64, u'a');
    before.filled = first;
    m_data.returnedParts << before;
    Answer &own = m_data.answers[Answer::keyOf(QStringLiteral("un-cts-2024"), 2022, male)];
    own.origin = questionnaire::Origin::Returned;
    own.from = QStringLiteral("police");
    write();
    table::Workbook workbook = values();
    sign(workbook, second);
    find(workbook, male, QStringLiteral("value 2022"))->value = 75;
    const auto result = back(workbook);
    QVERIFY(result);
    QCOMPARE(checks(result->findings), found.isEmpty() ? QStringList() : QStringList { found });
    QCOMPARE(rowOf(*result, male, 2022)->isAccepted, taken);
    QVERIFY(rowOf(*result, male, 2022)->canBeAccepted);
    QCOMPARE(result->record.id, QStringLiteral("un-cts-2024 police 2"));
}

void TestParts::theSameFileAgain()
{
    write();
    table::Workbook workbook = values();
    sign(workbook, QStringLiteral("2026-02-20"));
    const auto first = back(workbook);
    QVERIFY(first);
    m_data.returnedParts << exchange::recordOf(*first);
    const auto second = back(workbook);
    QCOMPARE(checks(second->findings), QStringList { QStringLiteral("W15") });
    QCOMPARE(second->record.id, first->record.id);
    QVERIFY(exchange::takeBackEdit(m_data, *second).isEmpty());
    const QList<exchange::PartState> states = exchange::partStates(m_data, *m_edition);
    QCOMPARE(states.first().institution, QStringLiteral("police"));
    QCOMPARE(states.first().returns.size(), 1);
    QVERIFY(states.first().open > 0 && states.first().open < states.first().cells);
    QVERIFY(states.last().returns.isEmpty());
}

// Names of answers in the language of the part, which the reader of the project need not speak.
void TestParts::wordsOfTheirLanguage()
{
    write(QStringLiteral("fr"));
    table::Workbook workbook = values();
    sign(workbook, QStringLiteral("2026-02-20"));
    const auto result = back(workbook);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message()));
    QCOMPARE(checks(result->findings), QStringList());
    QCOMPARE(exchange::recordOf(*result).same, 8);
    QCOMPARE(result->slip.language, QStringLiteral("fr"));
    const QString chosen
        = find(workbook, QStringLiteral("1.2/moment"), QStringLiteral("choices"))->value.toString();
    QVERIFY(chosen != m_edition->form().question(QStringLiteral("moment"))->answers.first().name);
}

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
