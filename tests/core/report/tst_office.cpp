// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/docxwriter.h"
#include "core/report/odtwriter.h"
#include "core/report/scene.h"
#include "support/reportsample.h"

#include <QBuffer>
#include <QMap>
#include <QTest>
#include <QXmlStreamReader>

#include <quazip.h>
#include <quazipfile.h>

// What stands in ODT and DOCX files; tst_wordprocessor opens them with LibreOffice.
class TestOffice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsAreXml_data();
    void partsAreXml();
    void typeComesFirst();
    void odtStructure();
    void odtTurnsPages();
    void odtDescribesPictures();
    void docxStructure();
    void docxNumbersListsAnew();
    void docxKeepsArabicRuns();
    void metadata();
    void sameDocumentSameBytes_data() { partsAreXml_data(); }
    void sameDocumentSameBytes();
    void withoutPictureMaker();
};

namespace
{

QByteArray picture(const report::Scene &)
{
    return "picture";
}

QByteArray written(const QString &kind, const report::Document &document)
{
    return kind == QLatin1String("odt") ? report::odt(document, picture)
                                        : report::docx(document, picture);
}

report::Document sample(const QString &name)
{
    return name == QLatin1String("hostile") ? support::hostileReport()
                                            : support::reportSample(name);
}

QMap<QString, QByteArray> unpacked(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    QMap<QString, QByteArray> parts;
    if (!zip.open(QuaZip::mdUnzip))
        return parts;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        if (file.open(QIODevice::ReadOnly))
            parts.insert(zip.getCurrentFileName(), file.readAll());
    }
    return parts;
}

// How often an element stands in a part.
QMap<QString, int> counted(const QByteArray &xml)
{
    QMap<QString, int> counts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            ++counts[reader.qualifiedName().toString()];
    }
    return reader.hasError() ? QMap<QString, int>() : counts;
}

QStringList values(const QByteArray &xml, const char *element, const char *attribute)
{
    QStringList found;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement
            || reader.qualifiedName() != QLatin1String(element))
            continue;
        for (const QXmlStreamAttribute &each : reader.attributes()) {
            if (each.qualifiedName() == QLatin1String(attribute))
                found.append(each.value().toString());
        }
    }
    return found;
}

} // namespace

void TestOffice::partsAreXml_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    for (const char *kind : { "odt", "docx" }) {
        for (const char *name : { "en", "ar", "zh", "hostile" })
            QTest::addRow("%s %s", kind, name) << kind << name;
    }
}

void TestOffice::partsAreXml()
{
    QFETCH(QString, kind);
    QFETCH(QString, name);
    const QMap<QString, QByteArray> parts = unpacked(written(kind, sample(name)));
    QVERIFY(parts.size() > 8);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (part.key().endsWith(".png") || part.key() == QLatin1String("mimetype"))
            continue;
        QXmlStreamReader reader(part.value());
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(part.key() + ": " + reader.errorString()));
    }
}

void TestOffice::typeComesFirst()
{
    const QByteArray bytes = report::odt(sample("en"), picture);
    QCOMPARE(bytes.mid(30, 8), QByteArray("mimetype"));
    QCOMPARE(bytes.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
    QCOMPARE(bytes.mid(6, 2).toHex(), QByteArray("0000")); // no flags, neither packed
    QCOMPARE(bytes.mid(8, 2).toHex(), QByteArray("0000"));
}

void TestOffice::odtStructure()
{
    const QByteArray content = unpacked(report::odt(sample("en"), picture))["content.xml"];
    const QMap<QString, int> counts = counted(content);
    QCOMPARE(counts["text:h"], 8);
    QCOMPARE(counts["text:table-of-content"], 1);
    QCOMPARE(counts["text:bookmark-ref"], 8); // an entry for each heading
    QCOMPARE(counts["text:sequence"], 8); // six figures, two tables
    QCOMPARE(counts["text:note"], 2);
    QCOMPARE(counts["draw:frame"], 6);
    QCOMPARE(counts["table:table-header-rows"], 8);
    QCOMPARE(values(content, "text:h", "text:outline-level"),
             QStringList({ "1", "1", "2", "2", "2", "2", "1", "1" }));
    // The page numbers are those given.
    const QByteArray numbered
        = unpacked(report::odt(sample("en"), picture, { { "section2", 37 } }))["content.xml"];
    QVERIFY(numbered.contains("text:ref-name=\"section2\">37<"));
}

void TestOffice::odtTurnsPages()
{
    const QByteArray content = unpacked(report::odt(sample("en"), picture))["content.xml"];
    QCOMPARE(values(content, "style:style", "style:master-page-name"),
             QStringList({ "TitlePage", "Standard", "Landscape" }));
    const QMap<QString, QByteArray> parts = unpacked(report::odt(sample("ar"), picture));
    QVERIFY(values(parts["styles.xml"], "style:page-layout-properties", "style:writing-mode")
            == QStringList({ "rl-tb", "rl-tb" }));
    const QStringList modes
        = values(parts["content.xml"], "style:table-properties", "style:writing-mode");
    QVERIFY(modes.size() >= 8 && modes.count("rl-tb") == modes.size());
}

void TestOffice::odtDescribesPictures()
{
    const QMap<QString, QByteArray> parts = unpacked(report::odt(sample("en"), picture));
    const QMap<QString, int> counts = counted(parts["content.xml"]);
    QCOMPARE(counts["svg:title"], 6);
    QCOMPARE(counts["svg:desc"], 6);
    for (const QString &path : values(parts["content.xml"], "draw:image", "xlink:href")) {
        QVERIFY2(parts.contains(path), qPrintable(path));
        QVERIFY(values(parts["META-INF/manifest.xml"], "manifest:file-entry", "manifest:full-path")
                    .contains(path));
    }
    QCOMPARE(parts["Pictures/figure1.png"], QByteArray("picture"));
    QVERIFY(parts["Pictures/figure1.svg"].startsWith("<svg"));
}

void TestOffice::docxStructure()
{
    const QMap<QString, QByteArray> parts = unpacked(report::docx(sample("en"), picture));
    const QByteArray text = parts["word/document.xml"];
    const QMap<QString, int> counts = counted(text);
    QStringList headings = values(text, "w:pStyle", "w:val");
    headings.removeIf([](const QString &style) { return !style.startsWith("Heading"); });
    QCOMPARE(headings,
             QStringList({ "Heading1", "Heading1", "Heading2", "Heading2", "Heading2", "Heading2",
                           "Heading1", "Heading1" }));
    QCOMPARE(counts["w:footnoteReference"], 2);
    QCOMPARE(counts["wp:docPr"], 6);
    QCOMPARE(values(text, "wp:docPr", "descr").size(), 6);
    QCOMPARE(counts["w:tblHeader"], 9); // the first table has two
    QCOMPARE(counts["w:sectPr"], 3); // title, upright, landscape
    QVERIFY(text.contains("SEQ Figure \\* ARABIC") && text.contains("PAGEREF section3"));
    QVERIFY(text.contains(" TOC \\o "));
    const QStringList targets
        = values(parts["word/_rels/document.xml.rels"], "Relationship", "Target");
    for (const QString &target : targets)
        QVERIFY2(parts.contains("word/" + target), qPrintable(target));
    QCOMPARE(counted(parts["word/footnotes.xml"])["w:footnote"], 4); // with two lines
}

void TestOffice::docxNumbersListsAnew()
{
    report::Document document;
    const report::Listing list { { { { "a", report::Run::Kind::Plain, {} } } },
                                 report::Listing::Kind::Numbers };
    document.blocks = { list, list };
    const QMap<QString, QByteArray> parts = unpacked(report::docx(document, picture));
    QCOMPARE(values(parts["word/document.xml"], "w:numId", "w:val"), QStringList({ "2", "3" }));
    QCOMPARE(counted(parts["word/numbering.xml"])["w:startOverride"], 2);
}

void TestOffice::docxKeepsArabicRuns()
{
    const QMap<QString, QByteArray> parts = unpacked(report::docx(sample("ar"), picture));
    const QMap<QString, int> counts = counted(parts["word/document.xml"]);
    QVERIFY(counts["w:rtl"] > 100);
    QVERIFY(counts["w:bidiVisual"] > 8);
    QVERIFY(counted(parts["word/styles.xml"])["w:bidi"] > 20);
    QCOMPARE(counted(unpacked(report::docx(sample("en"), picture))["word/document.xml"])["w:rtl"],
             0);
}

void TestOffice::metadata()
{
    const QByteArray odt = unpacked(report::odt(sample("ar"), picture))["meta.xml"];
    QVERIFY(odt.contains("<dc:language>ar</dc:language>"));
    QVERIFY(odt.contains("<meta:creation-date>2026-03-01T09:00:00Z<"));
    const QByteArray docx = unpacked(report::docx(sample("en"), picture))["docProps/core.xml"];
    QVERIFY(docx.contains("<dc:title>Assessment of the implementation of ICCS<"));
    QVERIFY(docx.contains("<dc:creator>National Statistics Office<"));
    QVERIFY(docx.contains("2026-03-01T09:00:00Z"));
}

void TestOffice::sameDocumentSameBytes()
{
    QFETCH(QString, kind);
    QFETCH(QString, name);
    const QByteArray once = written(kind, sample(name));
    QVERIFY(once.size() > 5000);
    QCOMPARE(once, written(kind, sample(name)));
}

void TestOffice::withoutPictureMaker()
{
    const QMap<QString, QByteArray> odt = unpacked(report::odt(sample("ar"), {}));
    QVERIFY(odt.contains("Pictures/figure1.svg"));
    QVERIFY(!odt.contains("Pictures/figure1.png"));
    QVERIFY(unpacked(report::docx(sample("en"), {})).contains("word/media/figure6.svg"));
}

QTEST_GUILESS_MAIN(TestOffice)
#include "tst_office.moc"
