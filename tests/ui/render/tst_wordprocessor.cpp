// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/outline.h"
#include "support/converted.h"
#include "support/reportsample.h"
#include "ui/render/save.h"

#include <QRegularExpression>
#include <QTest>

// LibreOffice opens what we write and prints it; what it prints is compared with the document.
class TestWordProcessor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void opens_data();
    void opens();
    void hostile_data();
    void hostile();

private:
    QStringList printed(const report::Document &document, const QString &suffix);
    QTemporaryDir m_folder;
};

void TestWordProcessor::initTestCase()
{
    QVERIFY2(!support::output("soffice", { "--version" }).isEmpty(),
             "libreoffice-writer-nogui is not installed");
}

QStringList TestWordProcessor::printed(const report::Document &document, const QString &suffix)
{
    const QString path = m_folder.filePath("report." + suffix);
    QFile::remove(m_folder.filePath("report.pdf"));
    const base::Result<> done = render::save(path, document, *render::formatOf(suffix));
    if (!done)
        return {};
    // A profile of its own, since two instances cannot share one.
    support::output("soffice",
                    { "-env:UserInstallation=file://" + m_folder.filePath("profile"), "--headless",
                      "--convert-to", "pdf", "--outdir", m_folder.path(), path },
                    280);
    return support::pagesOf(m_folder.filePath("report.pdf"));
}

void TestWordProcessor::opens_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("language");
    for (const char *suffix : { "odt", "docx" }) {
        for (const char *language : { "en", "ar" })
            QTest::addRow("%s %s", suffix, language) << suffix << language;
    }
}

void TestWordProcessor::opens()
{
    QFETCH(QString, suffix);
    QFETCH(QString, language);
    const report::Document document = support::reportSample(language);
    const QStringList pages = printed(document, suffix);
    QVERIFY2(pages.size() >= 10 && pages.size() <= 18, qPrintable(QString::number(pages.size())));
    QString text = pages.join(u' ').simplified();
    QCOMPARE(text.count("PC-169"), 1); // the last row of the annex
    if (language != QLatin1String("en"))
        return; // right to left texts come out of PDF files in another order
    for (const report::Outline::Entry &entry : report::outlineOf(document).entries)
        QVERIFY2(text.count(entry.title()) >= 2, qPrintable(entry.title())); // contents, heading
    for (int number = 1; number <= 6; ++number)
        QVERIFY(text.contains(QStringLiteral("Figure %1. ").arg(number)));
    QVERIFY(text.contains("Table 2. Full list of codes"));
    QVERIFY(text.contains(QStringLiteral("Page 3 of %1").arg(pages.size())));
    QVERIFY(text.contains("revised in June"));
    // Heads of the long table stand on each of its pages.
    static const QRegularExpression row(QStringLiteral("\\n *PC-1\\d\\d "));
    const qsizetype annex = pages.filter(row).size();
    QVERIFY(annex >= 3);
    QCOMPARE(text.count("National code Label"), annex);
}

void TestWordProcessor::hostile_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("odt") << "odt";
    QTest::newRow("docx") << "docx";
}

void TestWordProcessor::hostile()
{
    QFETCH(QString, suffix);
    const QString text = printed(support::hostileReport(), suffix).join(u' ');
    QVERIFY(text.contains("<b>&amp;"));
    QVERIFY(text.contains("Label of row 1999"));
    QVERIFY(text.contains("There is nothing to show in this table."));
}

QTEST_MAIN(TestWordProcessor)
#include "tst_wordprocessor.moc"
