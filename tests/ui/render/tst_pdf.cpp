// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/outline.h"
#include "support/converted.h"
#include "support/reportsample.h"
#include "ui/render/pdf.h"
#include "ui/render/picture.h"
#include "ui/render/save.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QImage>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

class TestPdf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void contentsNameTheRightPages_data();
    void contentsNameTheRightPages();
    void pagesAreNumbered();
    void headsAreRepeated();
    void propertiesAndBookmarks();
    void sameDocumentSameBytes_data();
    void sameDocumentSameBytes();
    void sameBytesInAnotherProcess();
    void hostileTexts();
    void longTableIsWhole();
    void pictures();

private:
    QString saved(const report::Document &document, const QString &name) const;
    QTemporaryDir m_folder;
};

void TestPdf::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable("pdftotext").isEmpty(),
             "poppler-utils is not installed");
}

QString TestPdf::saved(const report::Document &document, const QString &name) const
{
    const QString path = m_folder.filePath(name + ".pdf");
    const base::Result<> done = render::save(path, document, render::Format::Pdf);
    return done ? path : QString();
}

void TestPdf::contentsNameTheRightPages_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << "en";
    QTest::newRow("Chinese") << "zh";
}

void TestPdf::contentsNameTheRightPages()
{
    QFETCH(QString, language);
    const report::Document document = support::reportSample(language);
    const QStringList pages = support::pagesOf(saved(document, language));
    QVERIFY(pages.size() > 8);
    const QHash<QString, int> numbers = render::pageNumbers(document);
    const QStringList lines = pages[1].split(u'\n');
    for (const report::Outline::Entry &entry : report::outlineOf(document).entries) {
        const int page = numbers.value(entry.id);
        QVERIFY(page > 2);
        QVERIFY2(pages[page - 1].contains(entry.title()), qPrintable(entry.title()));
        const QRegularExpression line(QRegularExpression::escape(entry.title()) + "\\s+(\\d+)$");
        const QStringList found = lines.filter(line);
        QCOMPARE(found.size(), 1);
        QCOMPARE(line.match(found[0]).captured(1).toInt(), page);
    }
}

void TestPdf::pagesAreNumbered()
{
    const report::Document document = support::reportSample("en");
    const QStringList pages = support::pagesOf(saved(document, "numbered"));
    QVERIFY(!pages[0].contains("Page 1"));
    for (qsizetype i = 1; i < pages.size(); ++i) {
        QVERIFY(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
        QVERIFY(pages[i].contains(document.title));
    }
    const QStringList arabic = support::pagesOf(saved(support::reportSample("ar"), "arabic"));
    QVERIFY(arabic.size() > 8);
    // Letters come in the forms that they have in words.
    const QString contents = arabic[1].normalized(QString::NormalizationForm_KC);
    QVERIFY(contents.contains(QString("المحتويات")));
}

void TestPdf::headsAreRepeated()
{
    const QStringList pages = support::pagesOf(saved(support::reportSample("en"), "heads"));
    qsizetype annex = 0;
    for (const QString &page : pages) {
        if (page.contains("PC-1") && page.contains("Same acts")) {
            ++annex;
            QVERIFY(page.contains("National code") && page.contains("Rationale"));
        }
    }
    QVERIFY(annex >= 3);
}

void TestPdf::propertiesAndBookmarks()
{
    const report::Document document = support::reportSample("ar");
    const QString path = saved(document, "properties");
    const QString info = support::output("pdfinfo", { "-isodates", path });
    QVERIFY2(info.contains("CreationDate:    2026-03-01T09:00:00Z"), qPrintable(info));
    QVERIFY(info.contains(document.title));
    QVERIFY(info.contains(document.author));
    const QByteArray bytes = support::fileContent(path);
    QVERIFY(bytes.contains("/Lang <FEFF00610072>")); // ar
    QVERIFY(bytes.contains("/Direction /R2L"));
    QCOMPARE(bytes.count("/Parent") - bytes.count("/Type /Page\n"), 8); // a bookmark per heading
    // Entries of the contents and two links to a table in the text.
    QVERIFY(bytes.count("/Subtype /Link") >= 10);
}

void TestPdf::sameDocumentSameBytes_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : { "en", "ar", "zh" })
        QTest::newRow(language) << language;
}

void TestPdf::sameDocumentSameBytes()
{
    QFETCH(QString, language);
    const QByteArray once = render::pdf(support::reportSample(language));
    QVERIFY(once.startsWith("%PDF-"));
    QCOMPARE(render::pdf(support::reportSample(language)), once);
    QVERIFY(!once.contains(QDateTime::currentDateTimeUtc().toString("yyyyMMdd").toLatin1()));
}

// Hash tables have another order in each process.
void TestPdf::sameBytesInAnotherProcess()
{
    const QByteArray here = render::pdf(support::reportSample("ar"));
    for (const char *name : { "first.pdf", "second.pdf" }) {
        const QString path = m_folder.filePath(name);
        QProcess::execute(QCoreApplication::applicationFilePath(), { "--write", path });
        QCOMPARE(support::fileContent(path), here);
    }
}

void TestPdf::hostileTexts()
{
    const QString path = saved(support::hostileReport(), "hostile");
    const QStringList pages = support::pagesOf(path);
    QVERIFY(pages.size() > 30);
    const QString all = pages.join(u'\n');
    QVERIFY(all.contains("<b>&amp;"));
    QVERIFY(all.contains("There is nothing to show in this table."));
    QVERIFY(all.count(u'x') >= 9000); // a cell higher than a page is not cut off
    QVERIFY(all.count(u'n') >= 8000); // nor is a long footnote
    QVERIFY(!support::fileContent(path).contains("javascript"));
}

void TestPdf::longTableIsWhole()
{
    const QStringList pages = support::pagesOf(saved(support::hostileReport(), "long"));
    const QString all = pages.join(u'\n');
    for (int row = 0; row < 2000; ++row)
        QVERIFY2(all.contains(QStringLiteral("Label of row %1").arg(row)),
                 qPrintable(QString::number(row)));
}

void TestPdf::pictures()
{
    const report::Document document = support::reportSample("ar");
    for (const report::Block &block : document.blocks) {
        const auto *figure = std::get_if<report::Figure>(&block);
        if (!figure)
            continue;
        const report::Scene scene = report::drawn(figure->chart, document);
        const QByteArray bytes = render::png(scene);
        const QImage image = QImage::fromData(bytes, "PNG");
        QCOMPARE(image.width(), int(scene.width * 2.5));
        QCOMPARE(render::png(scene), bytes);
        int dark = 0;
        for (int x = 0; x < image.width(); x += 2) {
            for (int y = 0; y < image.height(); y += 2)
                dark += qGray(image.pixel(x, y)) < 128;
        }
        QVERIFY(dark > 200);
    }
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--write")
        return render::save(QString::fromLocal8Bit(argv[2]), support::reportSample("ar"),
                            render::Format::Pdf)
            ? 0
            : 1;
    TestPdf test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdf.moc"
