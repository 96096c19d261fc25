// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/attributefile.h"
#include "core/microdata/dictionary.h"
#include "core/table/csvwriter.h"

#include <QTemporaryDir>
#include <QTest>

using microdata::Attribute;
using microdata::attributesFromCsv;
using microdata::attributesToSheet;
using microdata::AttributeType;
using microdata::readAttributes;
using microdata::ValueKind;

class TestAttributeFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheExample();
    void roundTrip();
    void readsAFile();
    void findings_data();
    void findings();
    void documentedExampleIsRight();
};

namespace
{

const QByteArray example = "attribute,type,source,value,name_en,name_es,kind,parent,from,below\n"
                           "age,number,ours,,Victim's age,Edad,,,,\n"
                           "age,,,0-17,Under 18,,,,0,18\n"
                           "age,,,18+,Adult,,,,18,\n"
                           "age,,,unknown,Not known,Se desconoce,not_known,,,\n"
                           "outcome,,,dead,Dead,,,,,\n"
                           "outcome,,,shot,Shot,,,dead,,\n"
                           "outcome,,,n/a,Does not arise,,not_applicable,,,\n"
                           "outcome,,,unknown,,,not_known,,,\n"
                           "reported,date,,,Reported on,,,,,\n"
                           "reported,,,old-law,,,,,,2021-07-01\n"
                           "reported,,,new-law,,,,,2021-07-01,\n"
                           "reported,,,unknown,,,not_known,,,\n";

QByteArray csvOf(const QList<QStringList> &sheet)
{
    table::CsvWriter writer;
    for (const QStringList &row : sheet)
        writer.row(row);
    return writer.bytes();
}

} // namespace

void TestAttributeFile::readsTheExample()
{
    const auto read = attributesFromCsv(example, QStringLiteral("a.csv"));
    QVERIFY(read);
    QCOMPARE(read->findings.size(), 0);
    QCOMPARE(read->attributes.size(), 3);
    const Attribute &age = read->attributes[0];
    QVERIFY(age.type == AttributeType::Number);
    QCOMPARE(age.source, QStringLiteral("ours"));
    QCOMPARE(age.nameIn(QStringLiteral("es")), QStringLiteral("Edad"));
    QCOMPARE(age.positionOfNumber(17.5), 0);
    QCOMPARE(age.positionOfNumber(18), 1);
    QCOMPARE(age.positionOfKind(ValueKind::NotKnown), 2);
    const Attribute &outcome = read->attributes[1];
    QVERIFY(outcome.type == AttributeType::List);
    QCOMPARE(outcome.values[1].parent, QStringLiteral("dead"));
    QCOMPARE(outcome.positionOfKind(ValueKind::NotApplicable), 2);
    const Attribute &reported = read->attributes[2];
    QCOMPARE(reported.positionOfNumber(double(QDate(2021, 6, 30).toJulianDay())), 0);
    QCOMPARE(reported.positionOfNumber(double(QDate(2021, 7, 1).toJulianDay())), 1);
}

void TestAttributeFile::roundTrip()
{
    const auto first = attributesFromCsv(example, QStringLiteral("a.csv"));
    QVERIFY(first);
    Attribute official = first->attributes[1];
    official.isOfficial = true;
    const QByteArray written = csvOf(attributesToSheet(first->attributes + QList { official }));
    QVERIFY(written.startsWith(
        "attribute,type,source,value,name_en,name_es,kind,parent,from,below\r\n"));
    const auto second = attributesFromCsv(written, QStringLiteral("b.csv"));
    QVERIFY(second);
    QVERIFY(second->attributes == first->attributes);
    QCOMPARE(csvOf(attributesToSheet(second->attributes)), written);
}

void TestAttributeFile::readsAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("attributes.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(example);
    file.close();
    const auto read = readAttributes(path);
    QVERIFY(read);
    QCOMPARE(read->attributes.size(), 3);
    const auto missing = readAttributes(folder.filePath(QStringLiteral("none.csv")));
    QVERIFY(!missing);
    QVERIFY(!missing.error().message().isEmpty());
}

void TestAttributeFile::findings_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("place");
    const QByteArray header = "attribute,type,value,kind,from,below\n";
    const auto row = [](const char *name, const QByteArray &csv, const char *check,
                        const char *place) {
        QTest::newRow(name) << csv << QString::fromLatin1(check) << QString::fromLatin1(place);
    };
    row("unknown column", "attribute,value,colour\na,unknown,red\n", "F01", "row:a.csv/1");
    row("missing column", "attribute,type\na,list\n", "F01", "row:a.csv/1");
    row("type", header + "a,text,,,,\n", "F02", "row:a.csv/2");
    row("kind", header + "a,,,,,\na,,x,maybe,,\n", "F02", "row:a.csv/3");
    row("bound of a list", header + "a,,x,,1,2\n", "F03", "row:a.csv/2");
    row("bound no number", header + "a,number,,,,\na,,x,,one,2\n", "F03", "row:a.csv/3");
    row("bound without end", header + "a,number,,,,\na,,x,,nan,inf\n", "F03", "row:a.csv/3");
    row("bound no date", header + "a,date,,,,\na,,x,,2021-13-01,\n", "F03", "row:a.csv/3");
    row("no attribute", header + "a,,,,,\n,,x,,,\n", "F04", "row:a.csv/3");
    row("named twice", header + "a,,,,,\na,list,,,,\n", "F05", "row:a.csv/3");
    row("checks of attributes too", header + "event.At,,x,not_known,,\n", "A06",
        "attribute:event.At");
}

void TestAttributeFile::findings()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, check);
    const auto read = attributesFromCsv(csv, QStringLiteral("a.csv"));
    QVERIFY(read);
    const auto found
        = std::find_if(read->findings.begin(), read->findings.end(),
                       [&check](const base::Finding &finding) { return finding.check == check; });
    QVERIFY(found != read->findings.end());
    QTEST(found->place.toString(), "place");
    QVERIFY(!found->message.toString().contains(u'%'));
}

// The example of resources/schema/attributes.md.
void TestAttributeFile::documentedExampleIsRight()
{
    QFile file(QStringLiteral(RESOURCES "/schema/attributes.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll())
                            .section(QStringLiteral("```csv\n"), 1, 1)
                            .section(QStringLiteral("```"), 0, 0);
    const auto read = attributesFromCsv(csv.toUtf8(), QStringLiteral("a.csv"));
    QVERIFY(read);
    QCOMPARE(read->findings, base::Findings());
    QCOMPARE(read->attributes.size(), 2);
}

QTEST_GUILESS_MAIN(TestAttributeFile)
#include "tst_attributefile.moc"
