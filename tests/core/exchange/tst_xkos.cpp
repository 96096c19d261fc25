// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/xkosexporter.h"
#include "core/exchange/identifiers.h"
#include "core/exchange/turtle.h"
#include "sampleproject.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

// Reads the Turtle with raptor, an independent parser, and looks at the statements it found.
class TestXkos : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void literals_data();
    void literals();
    void statements();
    void correspondence();
    void hostileTextsComeBack();
    void emptyProject();

private:
    static constexpr const char *skos = "http://www.w3.org/2004/02/skos/core#";
    static constexpr const char *xkos = "http://rdf-vocabulary.ddialliance.org/xkos#";
    static constexpr const char *type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    // N-Triples, a statement per line; empty when raptor refuses the file.
    QSet<QString> triples(const project::ProjectData &data, const QString &list = {}) const;
    static QString triple(const QString &subject, const char *vocabulary, const char *property,
                          const QString &object);
    static qsizetype count(const QSet<QString> &triples, const QString &part);

    classification::Classification m_iccs = sample::iccs();
};

QSet<QString> TestXkos::triples(const project::ProjectData &data, const QString &list) const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.ttl"));
    base::NoProgress progress;
    const auto written
        = exchange::XkosExporter().write(sample::job(data, m_iccs, list), path, progress);
    if (!written)
        return {};
    QProcess rapper;
    rapper.start(QStringLiteral("rapper"),
                 { QStringLiteral("-q"), QStringLiteral("-i"), QStringLiteral("turtle"),
                   QStringLiteral("-o"), QStringLiteral("ntriples"), path });
    if (!rapper.waitForFinished() || rapper.exitCode() != 0) {
        qWarning() << rapper.errorString() << rapper.readAllStandardError();
        return {};
    }
    const auto lines = QString::fromUtf8(rapper.readAllStandardOutput())
                           .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return QSet<QString>(lines.begin(), lines.end());
}

QString TestXkos::triple(const QString &subject, const char *vocabulary, const char *property,
                         const QString &object)
{
    return QStringLiteral("<%1> <%2> %3 .")
        .arg(subject, QLatin1String(vocabulary) + QLatin1String(property), object);
}

qsizetype TestXkos::count(const QSet<QString> &triples, const QString &part)
{
    return std::count_if(triples.begin(), triples.end(),
                         [&](const QString &line) { return line.contains(part); });
}

void TestXkos::literals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("turtle");
    QTest::newRow("plain") << "Murder"
                           << "\"Murder\"";
    QTest::newRow("quotes") << "a \"b\" \\c"
                            << "\"a \\\"b\\\" \\\\c\"";
    QTest::newRow("lines") << "a\nb\r\tc"
                           << "\"a\\nb\\r\\tc\"";
    QTest::newRow("control") << QStringLiteral("a") + QChar(7) + QChar(0) + QLatin1Char('b')
                             << "\"a\\u0007b\"";
    QTest::newRow("emoji") << QString::fromUtf8("🚓") << QString::fromUtf8("\"🚓\"");
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) << QString::fromUtf8("\"\uFFFD\"");
}

void TestXkos::literals()
{
    QFETCH(QString, text);
    QTEST(exchange::Turtle::literal(text), "turtle");
}

void TestXkos::statements()
{
    const auto data = sample::project();
    const auto found = triples(data);
    const exchange::Identifiers ids(sample::job(data, m_iccs));
    const auto &police = data.lists[0].info;
    QCOMPARE(
        count(found,
              QStringLiteral("> <%1> <%2Concept> .").arg(QLatin1String(type), QLatin1String(skos))),
        m_iccs.categories().size() + data.lists[0].size() + data.lists[1].size());
    const QString robbery = ids.offence(police, QStringLiteral("001/02"));
    QVERIFY(robbery.endsWith(QStringLiteral(":001%2F02")));
    const QString category = ids.category(*classification::IccsCode::parse(QStringLiteral("0401")));
    for (const QString &expected :
         { triple(robbery, skos, "notation", QStringLiteral("\"001/02\"")),
           triple(robbery, skos, "prefLabel", QStringLiteral("\"Robbery with injury\"@en")),
           triple(robbery, skos, "inScheme", u'<' + ids.list(police) + u'>'),
           triple(category, skos, "notation", QStringLiteral("\"0401\"")),
           triple(category, skos, "prefLabel", QStringLiteral("\"Robbery\"@en")),
           triple(category, skos, "broader",
                  u'<' + ids.category(*classification::IccsCode::parse(QStringLiteral("04")))
                      + u'>'),
           triple(ids.offence(police, QStringLiteral("OLD1")), "http://www.w3.org/2002/07/owl#",
                  "deprecated",
                  QStringLiteral("\"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>")),
           // Approved links are stated as matches.
           triple(robbery, skos, "narrowMatch", u'<' + category + u'>') })
        QVERIFY2(found.contains(expected), qPrintable(expected));
    // Links that nobody has approved are not.
    QCOMPARE(count(found, QStringLiteral("broadMatch")), 0);
    QCOMPARE(count(found, QStringLiteral("relatedMatch")), 0);
}

void TestXkos::correspondence()
{
    const auto data = sample::project();
    const auto found = triples(data, QStringLiteral("police"));
    const exchange::Identifiers ids(sample::job(data, m_iccs));
    const auto &police = data.lists[0].info;
    const QString table = ids.correspondence(police);
    const auto inBrackets = [](const QString &iri) { return u'<' + iri + u'>'; };
    QVERIFY(found.contains(triple(table, xkos, "compares", inBrackets(ids.list(police)))));
    QVERIFY(found.contains(triple(table, xkos, "compares", inBrackets(ids.edition()))));
    QVERIFY(found.contains(
        triple(table, "http://purl.org/dc/terms/", "issued",
               QStringLiteral("\"2026-01-20\"^^<http://www.w3.org/2001/XMLSchema#date>"))));
    QCOMPARE(count(found, QStringLiteral("#madeOf>")), 5); // one is out of scope
    QCOMPARE(count(found, QStringLiteral("#sourceConcept>")), 5);
    QCOMPARE(count(found, QStringLiteral("#targetConcept>")), 5);
    const QString association = ids.link(police, QStringLiteral("a3"));
    QVERIFY(found.contains(triple(table, xkos, "madeOf", inBrackets(association))));
    QVERIFY(found.contains(triple(association, skos, "editorialNote",
                                  QStringLiteral("\"relation: overlap; status: disputed\"@en"))));
    QCOMPARE(count(found, QStringLiteral(":courts")), 0);
}

void TestXkos::hostileTextsComeBack()
{
    const auto found = triples(sample::hostileProject());
    QVERIFY(!found.isEmpty());
    QCOMPARE(count(found, QStringLiteral("\"=cmd|' /C calc'!A0\"@en")), 1);
    QCOMPARE(count(found, QStringLiteral("\"line one\\nline two\\r\\nline three\"@en")), 1);
    QCOMPARE(count(found, QStringLiteral("\"\\\"\\\"\\\" @en . <urn:x> a <urn:y> .\"@en")), 1);
    QCOMPARE(count(found, QStringLiteral("B%C3%BCro%20%2F%201")) > 0, true);
    QCOMPARE(count(found, QStringLiteral("> <urn:y>")), 0);
}

void TestXkos::emptyProject()
{
    const auto found = triples(project::ProjectData());
    QCOMPARE(count(found, QStringLiteral("<%1Concept>").arg(QLatin1String(skos))),
             m_iccs.categories().size());
    QCOMPARE(count(found, QLatin1String(xkos) + QStringLiteral("Correspondence")), 0);
}

QTEST_GUILESS_MAIN(TestXkos)
#include "tst_xkos.moc"
