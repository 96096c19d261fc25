// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answeredproject.h"
#include "core/reports/reports.h"
#include "support/converted.h"
#include "ui/render/save.h"

#include <QStandardPaths>
#include <QTest>

// What has to be one page is one page, whatever people write and in each language; nothing of it is
// lost.
class TestOnePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void minister_data();
    void minister();
    void smallerOnlySoFar();

private:
    QStringList pages(const report::Document &document) const;
    QTemporaryDir m_folder;
};

void TestOnePage::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(),
             "poppler-utils is not installed");
}

QStringList TestOnePage::pages(const report::Document &document) const
{
    const QString path = m_folder.filePath(QStringLiteral("page.pdf"));
    return render::save(path, document, render::Format::Pdf) ? support::pagesOf(path)
                                                             : QStringList();
}

void TestOnePage::minister_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("entries");
    for (const char *language : { "en", "es", "fr", "ar", "ru", "zh" }) {
        for (const int entries : { 0, 2, 60 })
            QTest::addRow("%s %d", language, entries) << QString::fromLatin1(language) << entries;
    }
}

void TestOnePage::minister()
{
    QFETCH(QString, language);
    QFETCH(int, entries);
    const auto instrument = assessment::loadInstrument(assessment::defaultInstrument(), language);
    QVERIFY(instrument);
    project::ProjectData data = sample::assessedProject(**instrument);
    data.settings.institution = QStringLiteral("Office of statistics");
    if (entries > 0)
        sample::addEntries(data, entries);
    const auto iccs = sample::iccs();
    const reports::ReportJob job { data, iccs, language,
                                   QDateTime(QDate(2026, 1, 20), QTime(12, 0), Qt::UTC),
                                   QStringLiteral("Tester") };
    const auto made = reports::reportById(QStringLiteral("minister"))->make(job);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message()));
    const QStringList printed = pages(*made);
    QCOMPARE(printed.size(), 1);
    const QString signer = QStringLiteral("____");
    QVERIFY2(printed[0].contains(signer), qPrintable(printed[0])); // the last line
}

// A text that no longer could be read is not made smaller: it has several pages.
void TestOnePage::smallerOnlySoFar()
{
    report::Document document;
    document.title = QStringLiteral("Title");
    document.titleKind = report::Document::TitleKind::Top;
    for (int i = 0; i < 40; ++i)
        document.blocks << report::Paragraph { { report::Run {
            QStringLiteral("Line %1").arg(i) } } };
    const qsizetype usual = pages(document).size();
    QCOMPARE(usual, 2);
    document.isOnePage = true;
    QCOMPARE(pages(document).size(), 1);
    for (int i = 0; i < 200; ++i)
        document.blocks << report::Paragraph { { report::Run {
            QStringLiteral("Line %1").arg(i) } } };
    QVERIFY(pages(document).size() > 1);
}

QTEST_MAIN(TestOnePage)

#include "tst_onepage.moc"
