// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partsfixture.h"

#include <quazipfile.h>

using questionnaire::Answer;
using questionnaire::Figure;

// Parts of a questionnaire as they are sent out.
class TestParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m = std::make_unique<PartsFixture>(); }
    void onePartForEachInstitution();
    void everyQuestionnaire_data();
    void everyQuestionnaire();
    void sameJobSameBytes();
    void lockedWithLists();
    void checksSayWhatTheRulesSay();
    void earlierYearsBeside();
    void rightToLeft();
    void refusedJobs();

private:
    std::unique_ptr<PartsFixture> m;
};

namespace
{

QByteArray packed(const QString &archive, const QString &part)
{
    QuaZip zip(archive);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(part))
        return {};
    QuaZipFile file(&zip);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestParts::onePartForEachInstitution()
{
    QStringList institutions;
    QSet<int> cells;
    int count = 0;
    for (const exchange::InstitutionPart &part : exchange::partsOf(*m->edition)) {
        institutions << part.institution;
        count += int(part.cells.size());
        cells.unite(QSet<int>(part.cells.begin(), part.cells.end()));
        for (int cell : part.cells)
            QVERIFY(part.tables.contains(m->edition->cell(cell).table));
    }
    QCOMPARE(
        institutions,
        QStringList({ "police", "prosecution", "courts", "prisons", "probation", "statistics" }));
    QCOMPARE(cells.size(), count); // no cell twice
    int asked = 0;
    for (int cell = 0; cell < m->edition->cellCount(); ++cell)
        asked += m->edition->isAsked(cell) && m->edition->cell(cell).row->derived.isEmpty() ? 1 : 0;
    QCOMPARE(count, asked); // and none left out

    const QString folder = m->folder.filePath(QStringLiteral("new/all"));
    const auto written
        = exchange::writeParts(sample::job(m->data, m->iccs), {}, folder, m->progress);
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
    exchange::ExportJob job = sample::job(m->data, m->iccs, {}, QStringLiteral("es"));
    job.edition = edition;
    const auto written = exchange::writeParts(
        job, {}, m->folder.filePath(QStringLiteral("each/") + edition), m->progress);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message()));
    QCOMPARE(written->size(), exchange::partsOf(**loaded).size());
    for (const exchange::WrittenPart &part : *written) {
        const auto read = exchange::readResponseWorkbook(part.path, **loaded, QStringLiteral("GBR"),
                                                         m->progress);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
        QCOMPARE(m->checks(read->findings), QStringList());
        QVERIFY(read->part);
        QCOMPARE(read->part->institution, part.institution);
        QCOMPARE(read->part->years, (*loaded)->form().years());
    }
}

void TestParts::sameJobSameBytes()
{
    m->write();
    const QByteArray once = sample::content(m->path());
    QVERIFY(!once.isEmpty());
    m->write();
    QVERIFY(sample::content(m->path()) == once);
    // What is there may have been filled in.
    const auto again
        = exchange::writeParts(sample::job(m->data, m->iccs), {}, m->folder.path(), m->progress);
    QVERIFY(!again);
    QVERIFY(again.error().message().contains(QStringLiteral("police.xlsx")));
    QVERIFY(!QFile::exists(m->folder.filePath(QStringLiteral("GBR un-cts-2024 courts.xlsx"))));
}

void TestParts::lockedWithLists()
{
    m->write();
    for (int sheet = 1; sheet <= 7; ++sheet) {
        const QByteArray xml
            = packed(m->path(), QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet));
        QVERIFY2(xml.contains("<sheetProtection"), qPrintable(QString::number(sheet)));
        QVERIFY(!xml.contains("password="));
    }
    const QByteArray data = packed(m->path(), QStringLiteral("xl/worksheets/sheet2.xml"));
    QVERIFY(data.contains("Not available"));
    QVERIFY(data.contains("<conditionalFormatting"));
    QVERIFY(data.contains("hidden=\"1\""));
    // Texts stay texts: a comment that looks like a formula is a shared string.
    QVERIFY(!data.contains("<f>1+1"));
    QVERIFY(packed(m->path(), QStringLiteral("xl/sharedStrings.xml")).contains("=1+1, "));
}

// The results that stand in the file are those of the rules themselves.
void TestParts::checksSayWhatTheRulesSay()
{
    m->write();
    table::Workbook workbook = m->values();
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
    earlier.cell = PartsFixture::male;
    earlier.figure = Figure::of(61);
    m->data.answers.insert(earlier.key(), earlier);
    m->write();
    table::Workbook workbook = m->values();
    const table::Sheet &sheet = workbook.sheets[1];
    qsizetype column = -1;
    QString shown;
    for (const QList<table::Cell> &row : sheet.rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (row[i].value.toString().startsWith(QLatin1String("2020 ")))
                column = i;
        }
        if (row.value(0).value.toString() == PartsFixture::male)
            shown = row.value(column).value.toString();
    }
    QCOMPARE(column, 3);
    QCOMPARE(shown, QStringLiteral("61"));
    // It is for reading only.
    const auto read = m->reread(workbook);
    QVERIFY(read);
    for (const Answer &answer : read->answers)
        QVERIFY(answer.year != 2020);
}

void TestParts::rightToLeft()
{
    m->write(QStringLiteral("ar"));
    for (int sheet : { 1, 2, 6 })
        QVERIFY(packed(m->path(), QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet))
                    .contains("rightToLeft=\"1\""));
}

void TestParts::refusedJobs()
{
    const auto unknown = exchange::writeParts(
        sample::job(m->data, m->iccs), { QStringLiteral("army") }, m->folder.path(), m->progress);
    QVERIFY(!unknown);
    QVERIFY(unknown.error().message().contains(QStringLiteral("army")));
    exchange::ExportJob job = sample::job(m->data, m->iccs);
    job.years = { 2012 };
    QVERIFY(!exchange::writeParts(job, {}, m->folder.path(), m->progress));
    const QString file = m->folder.filePath(QStringLiteral("a file"));
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    QVERIFY(!exchange::writeParts(sample::job(m->data, m->iccs), {}, file, m->progress));
}

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
