// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/classification.h"
#include "core/suggestion/thesaurus.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

// Lists resources/thesaurus and reads every language of it.
class TestThesaurus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void languageIsWhole_data();
    void languageIsWhole();
    void readsConditions();
    void refusesBrokenLines_data();
    void refusesBrokenLines();

private:
    std::optional<classification::Classification> m_iccs;
    const suggestion::Thesaurus m_thesaurus { QStringLiteral(RESOURCES "/thesaurus") };
};

namespace
{

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

void TestThesaurus::initTestCase()
{
    auto loaded = classification::Classification::load(
        QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    QVERIFY(loaded.has_value());
    m_iccs = *loaded;
}

void TestThesaurus::languageIsWhole_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : m_thesaurus.languages())
        QTest::newRow(qPrintable(language)) << language;
}

// Every category exists and has terms, no term stands twice in a category, every element of a
// condition has words in that language.
void TestThesaurus::languageIsWhole()
{
    QFETCH(QString, language);
    const auto vocabulary = m_thesaurus.read(language);
    QVERIFY2(vocabulary, vocabulary ? "" : qPrintable(vocabulary.error().message()));
    QSet<QString> seen;
    QSet<classification::IccsCode> covered;
    QStringList problems;
    for (const auto &entry : vocabulary->entries) {
        const QString key = entry.category.toString() + QLatin1Char(' ') + entry.term.toLower();
        if (!m_iccs->category(entry.category) || seen.contains(key) || entry.term.isEmpty())
            problems << key;
        for (const QString &element : entry.needs + entry.forbids) {
            if (!vocabulary->elements.contains(element))
                problems << key + QStringLiteral(": ") + element;
        }
        seen << key;
        covered << entry.category;
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    qInfo("%s: %d terms for %d categories, %d elements", qPrintable(language),
          int(vocabulary->entries.size()), int(covered.size()), int(vocabulary->elements.size()));
    QVERIFY(covered.size() >= 150);
}

void TestThesaurus::readsConditions()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("en/05.txt")),
          "# a comment\n[0502] Theft\ntheft | -force -\"stolen goods\"\npickpocketing\n"
          "night theft | +night +\"house\"\n");
    write(folder.filePath(QStringLiteral("elements/en.txt")), "[night]\nat night\n");
    const suggestion::Thesaurus thesaurus(folder.path());
    QCOMPARE(thesaurus.languages(), QStringList { QStringLiteral("en") });
    const auto vocabulary = thesaurus.read(QStringLiteral("en"));
    QVERIFY(vocabulary.has_value());
    QCOMPARE(vocabulary->entries.size(), 3);
    QCOMPARE(vocabulary->entries[0].term, QStringLiteral("theft"));
    QCOMPARE(vocabulary->entries[0].forbids, QStringList { QStringLiteral("force") });
    QCOMPARE(vocabulary->entries[0].forbiddenWords, QStringList { QStringLiteral("stolen goods") });
    QCOMPARE(vocabulary->entries[2].needs, QStringList { QStringLiteral("night") });
    QCOMPARE(vocabulary->entries[2].neededWords, QStringList { QStringLiteral("house") });
    QCOMPARE(vocabulary->elements.value(QStringLiteral("night")),
             QStringList { QStringLiteral("at night") });
    QVERIFY(thesaurus.read(QStringLiteral("xx"))->entries.isEmpty());
}

void TestThesaurus::refusesBrokenLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("term before a category") << QByteArray("theft\n") << QStringLiteral("Line 1");
    QTest::newRow("no code") << QByteArray("[05x]\ntheft\n") << QStringLiteral("Line 1");
    QTest::newRow("condition without sign")
        << QByteArray("[0502]\ntheft | force\n") << QStringLiteral("Line 2");
}

void TestThesaurus::refusesBrokenLines()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("en/05.txt")), text);
    const auto read = suggestion::Thesaurus(folder.path()).read(QStringLiteral("en"));
    QVERIFY(!read.has_value());
    QVERIFY2(read.error().message().contains(place), qPrintable(read.error().message()));
}

QTEST_GUILESS_MAIN(TestThesaurus)
#include "tst_thesaurus.moc"
