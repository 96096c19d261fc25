// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdffile.h"

#include <QTest>

using render::PdfFile;

class TestPdfFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAndWrites();
    void refusesOtherBytes_data();
    void refusesOtherBytes();
    void references();
    void texts();
};

namespace
{

QByteArray small()
{
    const QByteArray header = "%PDF-1.4\n";
    const QByteArray info = "1 0 obj\n<<\n/CreationDate (D:20260301090000Z)\n>>\nendobj\n";
    const QByteArray root = "2 0 obj\n<<\n/Type /Catalog\n>>\nendobj\n";
    const auto place = [](qsizetype at) {
        return QByteArray::number(at).rightJustified(10, '0') + " 00000 n \n";
    };
    const qsizetype table = header.size() + info.size() + root.size();
    return header + info + root + "xref\n0 3\n0000000000 65535 f \n" + place(header.size())
        + place(header.size() + info.size())
        + "trailer\n<<\n/Size 3\n/Info 1 0 R\n/Root 2 0 R\n>>\nstartxref\n"
        + QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace

void TestPdfFile::readsAndWrites()
{
    PdfFile file = PdfFile::read(small());
    QCOMPARE(file.root(), 2);
    QCOMPARE(file.info(), 1);
    QCOMPARE(file.object(2), QByteArray("<<\n/Type /Catalog\n>>"));
    QCOMPARE(file.add("<< /New true >>"), 3);
    file.set(1, "<< >>");
    const PdfFile again = PdfFile::read(file.write(QByteArray(32, 'a')));
    QCOMPARE(again.object(1), QByteArray("<< >>"));
    QCOMPARE(again.object(3), QByteArray("<< /New true >>"));
    QCOMPARE(again.root(), 2);
}

void TestPdfFile::refusesOtherBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("no PDF at all");
    QTest::newRow("cut") << small().left(60);
    QTest::newRow("places are wrong") << small().replace("0000000009", "0000000400");
}

void TestPdfFile::refusesOtherBytes()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(PdfFile::read(bytes).isEmpty());
}

void TestPdfFile::references()
{
    const QByteArray object = "<<\n/Parent 7 0 R\n/Kids \n[\n3 0 R\n14 0 R\n]\n>>";
    QCOMPARE(render::pdfReference(object, "Parent"), 7);
    QCOMPARE(render::pdfReference(object, "Annots"), 0);
    QCOMPARE(render::pdfReferences(object, "Kids"), QList<int>({ 3, 14 }));
    QCOMPARE(render::pdfReferences(object, "None"), QList<int>());
}

void TestPdfFile::texts()
{
    QCOMPARE(render::pdfText("A)"), QByteArray("<FEFF00410029>"));
    QCOMPARE(render::pdfText(QString(QChar(0x628))), QByteArray("<FEFF0628>"));
}

QTEST_GUILESS_MAIN(TestPdfFile)
#include "tst_pdffile.moc"
