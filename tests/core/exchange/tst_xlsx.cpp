// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/correspondenceimport.h"
#include "core/exchange/correspondencerows.h"
#include "core/exchange/formats/xlsxexporter.h"
#include "sampleproject.h"
#include "support/fixtures.h"

#include <QTemporaryDir>
#include <QTest>

// Reads the workbook back with the table reader (Orcus), which shares no code with the writer.
class TestXlsx : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sheets();
    void everyCategoryIsThere();
    void linksStandBesideTheirCategory();
    void linksSheetIsTheFlatTable();
    void ownExportChangesNothing_data();
    void ownExportChangesNothing();
    void editsAreFoundExactly();
    void notMapped();
    void findingsAndExplanations();
    void about();
    void veryLongTexts();

private:
    void write(const project::ProjectData &data, const QString &language = QStringLiteral("en"));
    table::ReadTable sheet(const QString &name) const;
    exchange::CorrespondenceDifference compared(const table::ReadTable &table,
                                                const project::ProjectData &data) const;

    classification::Classification m_iccs = sample::iccs();
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("out.xlsx"));
};

void TestXlsx::write(const project::ProjectData &data, const QString &language)
{
    base::NoProgress progress;
    const auto done
        = exchange::XlsxExporter().write(sample::job(data, m_iccs, {}, language), m_path, progress);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
}

table::ReadTable TestXlsx::sheet(const QString &name) const
{
    base::NoProgress progress;
    table::ReadOptions options;
    options.sheet = name;
    auto read = table::readTable(m_path, options, progress);
    if (!read)
        qWarning("%s", qPrintable(read.error().message()));
    return read ? *read : table::ReadTable();
}

exchange::CorrespondenceDifference TestXlsx::compared(const table::ReadTable &table,
                                                      const project::ProjectData &data) const
{
    support::IdSequence ids;
    const auto difference = exchange::compareTable(table, exchange::guessColumns(table.table), data,
                                                   QStringLiteral("police"), m_iccs, ids);
    if (!difference)
        qFatal("%s", qPrintable(difference.error().message()));
    return *difference;
}

void TestXlsx::sheets()
{
    write(sample::project());
    const QStringList names = sheet(QStringLiteral("Links")).source.sheets;
    QCOMPARE(names.size(), 15);
    QCOMPARE(names.first(), QStringLiteral("About"));
    QCOMPARE(names.mid(12),
             QStringList({ QStringLiteral("Links"), QStringLiteral("Not mapped"),
                           QStringLiteral("Findings") }));
    for (int section = 1; section <= 11; ++section) {
        QVERIFY(
            names[section].startsWith(QStringLiteral("%1 ").arg(section, 2, 10, QLatin1Char('0'))));
        QVERIFY(names[section].size() <= 31);
    }
}

void TestXlsx::everyCategoryIsThere()
{
    for (const char *language : { "en", "es" }) {
        write(sample::project(), QLatin1String(language));
        QSet<QString> codes;
        for (int section = 1; section <= 11; ++section) {
            const auto read = sheet(QString::number(section + 1));
            for (const QStringList &row : read.table.rows)
                codes << row.first();
        }
        for (const auto &category : m_iccs.categories())
            QVERIFY2(codes.contains(category.code.toString()),
                     qPrintable(category.code.toString()));
    }
    // Spanish and, beside it, English.
    QStringList robbery;
    for (const QStringList &row : sheet(QStringLiteral("5")).table.rows) {
        if (row.first() == QLatin1String("0401"))
            robbery = row;
    }
    QCOMPARE(robbery.mid(1, 3),
             QStringList({ QStringLiteral("División"), QStringLiteral("Robo"),
                           QStringLiteral("Robbery") }));
}

void TestXlsx::linksStandBesideTheirCategory()
{
    write(sample::project());
    QList<QStringList> robberies;
    QList<QStringList> blank;
    for (const QStringList &row : sheet(QStringLiteral("5")).table.rows) {
        if (row.first() == QLatin1String("0401"))
            robberies << row;
        if (row.first() == QLatin1String("04011"))
            blank << row;
    }
    QCOMPARE(robberies.size(), 2); // one row per link, the category repeated
    QCOMPARE(robberies[0].mid(3, 7),
             QStringList({ QStringLiteral("001/02"), QStringLiteral("Robbery with injury"),
                           QStringLiteral("Theft Act s. 8"), QStringLiteral("Police list"),
                           QStringLiteral("Police"), QStringLiteral("Wider than the category"),
                           QStringLiteral("Approved") }));
    QVERIFY(robberies[0].value(10).contains(QStringLiteral("Left over: threats without taking")));
    QCOMPARE(robberies[1].mid(3, 2),
             QStringList({ QStringLiteral("861"), QStringLiteral("Robo con lesiones graves") }));
    QCOMPARE(blank.size(), 1);
    QVERIFY(blank[0].mid(3).join(QString()).isEmpty());
}

void TestXlsx::linksSheetIsTheFlatTable()
{
    const auto data = sample::project();
    write(data);
    const auto read = sheet(QStringLiteral("Links"));
    QCOMPARE(read.table.header, exchange::correspondenceHeader());
    QList<QStringList> expected;
    for (const auto &list : data.lists) {
        exchange::CorrespondenceRows rows(data, list, m_iccs, QStringLiteral("en"));
        for (const auto &row : rows.all())
            expected << rows.cells(row);
    }
    QCOMPARE(read.table.rows, expected);
}

void TestXlsx::ownExportChangesNothing_data()
{
    QTest::addColumn<bool>("hostile");
    QTest::addColumn<QString>("language");
    QTest::newRow("plain") << false << "en";
    QTest::newRow("Spanish") << false << "es";
    QTest::newRow("Arabic") << false << "ar";
    QTest::newRow("hostile texts") << true << "en";
}

void TestXlsx::ownExportChangesNothing()
{
    QFETCH(bool, hostile);
    QFETCH(QString, language);
    const auto data = hostile ? sample::hostileProject() : sample::project();
    write(data, language);
    base::NoProgress progress;
    // No sheet is named: the flat one is found by its columns.
    const auto read = exchange::readCorrespondence(m_path, {}, progress);
    QVERIFY(read);
    const auto difference = compared(*read, data);
    for (const auto &change : difference.changes)
        qWarning() << change.fields << (change.before ? change.before->rationale : QString())
                   << (change.after ? change.after->rationale : QString());
    QCOMPARE(difference.changes.size(), 0);
    QCOMPARE(difference.unchanged, data.set(QStringLiteral("police")).links().size());
}

void TestXlsx::editsAreFoundExactly()
{
    const auto data = sample::project();
    write(data);
    auto read = sheet(QStringLiteral("Links"));
    const auto column
        = [&read](const char *name) { return read.table.header.indexOf(QLatin1String(name)); };
    for (QStringList &row : read.table.rows) {
        if (row.last() == QLatin1String("a4")) {
            row[column("iccs_code")] = QStringLiteral("501"); // a spreadsheet ate the zero
            row[column("status")] = QStringLiteral("approved");
        }
    }
    const auto difference = compared(read, data);
    QCOMPARE(difference.changes.size(), 1);
    QCOMPARE(difference.changes[0].fields,
             QStringList({ QStringLiteral("iccs_code"), QStringLiteral("status") }));
    QCOMPARE(difference.changes[0].after->target->toString(), QStringLiteral("0501"));
}

void TestXlsx::notMapped()
{
    write(sample::project());
    const auto read = sheet(QStringLiteral("Not mapped"));
    QStringList reasons;
    for (const QStringList &row : read.table.rows)
        reasons << row[1] + QStringLiteral(": ") + row[4] + QStringLiteral(": ") + row[5];
    QCOMPARE(reasons,
             QStringList({ QStringLiteral("77: Out of scope: No crime"),
                           QStringLiteral("77#2: No link yet: "),
                           QStringLiteral("SUM: Total or sum row: "),
                           QStringLiteral("OLD1: Left the list, no link: "),
                           QStringLiteral("202: No link yet: ") }));
}

void TestXlsx::findingsAndExplanations()
{
    auto data = sample::project();
    auto &set = data.sets[QStringLiteral("police")];
    auto link = *set.find(QStringLiteral("a6"));
    link.target = classification::IccsCode::parse(QStringLiteral("07")); // L01: a section
    set.put(link);
    write(data);
    const auto level1 = [this] {
        QStringList found;
        for (const QStringList &row : sheet(QStringLiteral("Findings")).table.rows) {
            if (row[0] == QLatin1String("L01"))
                found = row;
        }
        return found;
    };
    const QStringList found = level1();
    QCOMPARE(found.mid(2, 3),
             QStringList({ QStringLiteral("Police list"), QStringLiteral("900"),
                           QStringLiteral("Fraud, general") }));
    QVERIFY(!found[5].isEmpty() && !found[6].isEmpty() && found[7].isEmpty());
    base::Finding finding;
    finding.check = QStringLiteral("L01");
    finding.place = { QStringLiteral("link"),
                      { QStringLiteral("police"), QStringLiteral("900"), QStringLiteral("a6") } };
    data.approvals << base::Approval { finding.approvalKey(), QStringLiteral("No more is known"),
                                       QStringLiteral("Ana"),
                                       QDateTime(QDate(2026, 1, 9), QTime(8, 0), Qt::UTC) };
    write(data);
    QCOMPARE(level1().mid(7),
             QStringList({ QStringLiteral("Ana"), QStringLiteral("2026-01-09T08:00:00Z"),
                           QStringLiteral("No more is known") }));
}

void TestXlsx::about()
{
    write(sample::project());
    const auto read = sheet(QStringLiteral("About"));
    QString text;
    for (const QStringList &row : read.table.rows)
        text += row.join(QLatin1Char('|')) + QLatin1Char('\n');
    for (const char *part : { "Country|GBR", "Kept by|Statistics office", "version 1.0", "UNODC",
                              "2026-01-20T12:00:00Z", "Exported by|Tester",
                              "sha256:", "Police, version 3: 8 offences, 6 links",
                              "Courts, version 1", "What it cannot carry|" })
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
}

void TestXlsx::veryLongTexts()
{
    auto data = sample::project();
    auto &set = data.sets[QStringLiteral("police")];
    auto link = *set.find(QStringLiteral("a6"));
    link.rationale = QString(40'000, QLatin1Char('r'));
    set.put(link);
    write(data);
    const auto read = sheet(QStringLiteral("Links"));
    // Cut by the format, but not taken for an edit.
    QCOMPARE(compared(read, data).changes.size(), 0);
}

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
