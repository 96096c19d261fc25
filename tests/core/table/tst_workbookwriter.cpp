// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/workbook.h"

#include "core/table/sheetreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <quazipfile.h>

class TestWorkbookWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void comesBack();
    void hostileTextsStayTexts();
    void sameWorkbookSameBytes();
    void manySheets();
    void drop_downs();
    void forms();
    void kindsOfCells();
    void refuses();
    void emptyWorkbook();
    void speed();

private:
    base::Result<table::ReadTable> reread(const QString &sheet = {}) const
    {
        base::NoProgress progress;
        return table::readTable(m_path, { .sheet = sheet }, progress);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace
{

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<table::Cell> cells(const QVariantList &values, table::CellStyle style)
{
    QList<table::Cell> row;
    for (const QVariant &value : values)
        row.append({ value, style });
    return row;
}

table::Workbook example()
{
    table::Workbook workbook;
    workbook.title = QStringLiteral("Correspondence");
    workbook.author = QString::fromUtf8("Oficina Nacional de Estadística");
    workbook.created = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    table::Sheet sheet;
    sheet.name = QStringLiteral("Links");
    sheet.rows << cells({ "Code", "Label", "Count", "Share", "Date", "Time", "Yes" },
                        table::CellStyle::Header);
    for (int i = 0; i < 50; ++i) {
        QList<table::Cell> row
            = cells({ QStringLiteral("0%1").arg(i), QString::fromUtf8("ñ 杀 القتل"), i * 1000,
                      i / 4.0, QDate(2024, 2, 29),
                      QDateTime(QDate(2024, 2, 29), QTime(13, 5, 7), Qt::UTC), i % 2 == 0 },
                    table::CellStyle(i % 10));
        sheet.rows << row;
    }
    sheet.columnWidths = { 10, 60 };
    sheet.frozenRows = 1;
    sheet.frozenColumns = 1;
    sheet.filterRow = 0;
    sheet.rightToLeft = true;
    sheet.choices.append({ 1, 1, 50, { "equal", "inside" } });
    workbook.sheets << sheet;
    return workbook;
}

} // namespace

void TestWorkbookWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(QStringLiteral("a.xlsx"));
}

void TestWorkbookWriter::comesBack()
{
    QVERIFY(table::writeWorkbook(m_path, example()));
    const auto read = reread();
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message()));
    QCOMPARE(read->source.format, QStringLiteral("xlsx"));
    QCOMPARE(read->source.sheets, QStringList { "Links" });
    QCOMPARE(read->table.header.join(u'|'), QStringLiteral("Code|Label|Count|Share|Date|Time|Yes"));
    QCOMPARE(read->table.rows.size(), 50);
    QCOMPARE(read->table.lineNumbers.first(), 2);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(read->table.rows[i],
                 (QStringList { QStringLiteral("0%1").arg(i), QString::fromUtf8("ñ 杀 القتل"),
                                QString::number(i * 1000),
                                QString::number(i / 4.0, 'f', QLocale::FloatingPointShortest),
                                "2024-02-29", "2024-02-29T13:05:07", i % 2 ? "FALSE" : "TRUE" }));
    QVERIFY(read->findings.isEmpty());
}

void TestWorkbookWriter::hostileTextsStayTexts()
{
    const QStringList texts { "=1+1",
                              "+cmd|' /C calc'!A0",
                              "@SUM(A1)",
                              "{=1}",
                              "-",
                              "'x",
                              "http://example.org",
                              "mailto:a@b.c",
                              "internal:x!A1",
                              "007",
                              "1e5",
                              "TRUE",
                              "#N/A",
                              " spaced ",
                              "line\nbreak",
                              "tab\there",
                              "<b>&amp;\"'",
                              "_x000D_ stays",
                              "a_x0041_b",
                              QString(QChar(1)) + "x",
                              QString::fromUtf8("\U0001F600 é"),
                              QString(32'767, u'y') };
    table::Workbook workbook;
    table::Sheet sheet;
    sheet.rows << cells({ "Text" }, table::CellStyle::Header);
    for (const QString &text : texts)
        sheet.rows << cells({ text }, table::CellStyle::Plain);
    sheet.rows << cells({ QDate(1815, 6, 18) }, table::CellStyle::Plain);
    sheet.rows << cells({ 1'234'567'890'123'456LL }, table::CellStyle::Plain);
    sheet.rows << cells({ qQNaN() }, table::CellStyle::Plain);
    workbook.sheets << sheet;
    QVERIFY(table::writeWorkbook(m_path, workbook));
    const auto read = reread();
    QVERIFY(read.has_value());
    QVERIFY(read->findings.isEmpty()); // above all no formula
    QStringList found;
    for (const QStringList &row : read->table.rows)
        found << row.first();
    QCOMPARE(found, texts + QStringList({ "1815-06-18", "1234567890123456", "nan" }));
}

void TestWorkbookWriter::sameWorkbookSameBytes()
{
    const QString second = m_folder->filePath(QStringLiteral("b.xlsx"));
    QVERIFY(table::writeWorkbook(m_path, example()));
    QVERIFY(table::writeWorkbook(second, example()));
    QCOMPARE(content(m_path), content(second));
    QuaZipFile properties(m_path, QStringLiteral("docProps/core.xml"));
    QVERIFY(properties.open(QIODevice::ReadOnly));
    const QByteArray said = properties.readAll();
    QCOMPARE(said.count("2026-03-01T09:00:00Z"), 2); // created and modified, never "now"
    QVERIFY(said.contains(QByteArray("Oficina Nacional de Estad\xC3\xADstica")));
    table::Workbook timeless = example();
    timeless.created = {};
    QVERIFY(table::writeWorkbook(second, timeless));
    QVERIFY(content(m_path) != content(second));
}

void TestWorkbookWriter::manySheets()
{
    table::Workbook workbook;
    for (const char *name : { "", "Acts/threats: a [long] name that does not fit", "Two", "two" }) {
        table::Sheet sheet;
        sheet.name = QLatin1String(name);
        if (!sheet.name.isEmpty())
            sheet.rows << cells({ "a" }, {}) << cells({ sheet.name }, {});
        workbook.sheets << sheet;
    }
    QVERIFY(table::writeWorkbook(m_path, workbook));
    const auto first = reread();
    QVERIFY(first.has_value());
    QCOMPARE(first->source.sheets,
             (QStringList { "1", "Acts-threats- a -long- name tha", "Two", "two (2)" }));
    QCOMPARE(first->source.sheet, QStringLiteral("Acts-threats- a -long- name tha"));
    for (const char *choice : { "Two", "TWO", "3" }) {
        const auto chosen = reread(QLatin1String(choice));
        QVERIFY(chosen.has_value());
        QCOMPARE(chosen->table.rows.first().first(), QStringLiteral("Two"));
    }
    const auto missing = reread(QStringLiteral("Nine"));
    QVERIFY(!missing.has_value());
    QVERIFY(missing.error().advice.toString().contains(u"Two"));
    QVERIFY(!reread(QStringLiteral("1")).has_value());
    QVERIFY(!reread(QStringLiteral("5")).has_value());
}

void TestWorkbookWriter::drop_downs()
{
    table::Workbook workbook = example();
    QStringList codes;
    for (int i = 0; i < 400; ++i)
        codes << QStringLiteral("0%1 Category, with a comma").arg(i);
    workbook.sheets.first().choices.append({ 0, 1, 50, codes });
    workbook.sheets.first().choices.append({ 2, 1, 50, codes });
    workbook.sheets.first().choices.append({ 3, 1, 50, { "a,b", "c" } });
    workbook.sheets.first().choices.append({ 4, 1, 50, {} });
    QVERIFY(table::writeWorkbook(m_path, workbook));
    const auto read = reread();
    QVERIFY(read.has_value());
    QCOMPARE(read->source.sheets, (QStringList { "Links", "Lists" }));
    QCOMPARE(read->source.sheet, QStringLiteral("Links"));
    const auto lists = reread(QStringLiteral("Lists"));
    QVERIFY(lists.has_value());
    QCOMPARE(lists->table.header, (QStringList { codes.first(), "a,b" }));
    QCOMPARE(lists->table.rows.size(), 399);
}

// A sheet for others to fill in: protected, with formulas of ours and marks on wrong cells.
void TestWorkbookWriter::forms()
{
    table::Workbook workbook;
    table::Sheet sheet;
    sheet.rows << QList<table::Cell> { { 3, table::CellStyle::Figure },
                                       { QString(60, u'x'), table::CellStyle::Wrapped },
                                       { 6.0, table::CellStyle::Plain, QStringLiteral("=A1*2") },
                                       { QStringLiteral("=A1*3"), table::CellStyle::Plain } };
    sheet.columnWidths = { 10, 10 };
    sheet.highlights << table::Highlight { 0, 0, 0, QStringLiteral("=$C1>5") };
    sheet.choices << table::Choice { 0, 0, 0, { "1", "2" }, table::Choice::Others::Refuse };
    sheet.hiddenColumns = { 2 };
    sheet.isProtected = sheet.fitsRows = true;
    workbook.sheets << sheet;
    QVERIFY(table::writeWorkbook(m_path, workbook));
    QuaZip zip(m_path);
    QVERIFY(zip.open(QuaZip::mdUnzip)
            && zip.setCurrentFile(QStringLiteral("xl/worksheets/sheet1.xml")));
    QuaZipFile file(&zip);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray xml = file.readAll();
    for (const char *wanted :
         { "<sheetProtection sheet=\"1\"", "<f>A1*2</f><v>6</v>", "<formula>$C1&gt;5</formula>",
           "customHeight=\"1\"", "hidden=\"1\"", "type=\"list\"" })
        QVERIFY2(xml.contains(wanted), wanted);
    QCOMPARE(xml.count("<f>"), 1); // a text is none
    QVERIFY(!xml.contains("errorStyle=\"warning\""));
}

void TestWorkbookWriter::kindsOfCells()
{
    table::Workbook workbook;
    table::Sheet sheet;
    sheet.rows << QList<table::Cell> { { 7 },
                                       { QStringLiteral("7") },
                                       { 7.0, table::CellStyle::Plain, QStringLiteral("=3+4") },
                                       { QString(), table::CellStyle::Plain,
                                         QStringLiteral("=A9") } };
    workbook.sheets << sheet;
    QVERIFY(table::writeWorkbook(m_path, workbook));
    base::NoProgress progress;
    table::ReadOptions options;
    options.firstRowIsHeader = false;
    const auto read = table::readSheet(m_path, options, progress);
    QVERIFY(read);
    QCOMPARE(read->read.table.rows.first().mid(0, 3), QStringList({ "7", "7", "7" }));
    using table::CellKind;
    for (const auto &[column, kind] :
         { std::pair(0, CellKind::Number), std::pair(1, CellKind::Text),
           std::pair(2, CellKind::Formula), std::pair(3, CellKind::Formula),
           std::pair(9, CellKind::Text) })
        QVERIFY2(read->kinds.at(1, column) == kind, qPrintable(QString::number(column)));
    QVERIFY(read->kinds.hiddenRows.isEmpty());
}

void TestWorkbookWriter::refuses()
{
    table::Workbook workbook = example();
    QVERIFY(!table::writeWorkbook(m_folder->filePath(QStringLiteral("no/a.xlsx")), workbook));
    QVERIFY(!table::writeWorkbook(m_folder->path(), workbook));
    workbook.sheets.first().rows << cells({ QString(32'768, u'y') }, {});
    const base::Result<> longText = table::writeWorkbook(m_path, workbook);
    QVERIFY(!longText);
    QVERIFY(longText.error().happened.toString().contains(u"32,767"));
    workbook.sheets.first().rows = { QList<table::Cell>(16'385) };
    const base::Result<> wide = table::writeWorkbook(m_path, workbook);
    QVERIFY(!wide);
    QVERIFY(wide.error().happened.toString().contains(u"Links"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestWorkbookWriter::emptyWorkbook()
{
    QVERIFY(table::writeWorkbook(m_path, {}));
    const auto read = reread();
    QVERIFY(!read.has_value());
    QVERIFY(read.error().happened.toString().contains(u"None"));
}

void TestWorkbookWriter::speed()
{
    table::Workbook workbook;
    table::Sheet sheet;
    for (int i = 0; i < 20'000; ++i)
        sheet.rows << cells({ QString::number(i), "label of the offence", i, 0.5 },
                            table::CellStyle::Plain);
    workbook.sheets << sheet;
    QVERIFY(table::writeWorkbook(m_path, workbook));
    const auto read = reread();
    QVERIFY(read.has_value());
    QCOMPARE(read->table.rows.size(), 19'999);
}

QTEST_GUILESS_MAIN(TestWorkbookWriter)
#include "tst_workbookwriter.moc"
