// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/instrument.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

// The instrument of assessment as data: ours is whole in every language, a country's own folder
// works, and what is broken in one is named.
class TestInstrument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ours();
    void languages_data();
    void languages();
    void brokenFolders_data();
    void brokenFolders();
    void unknown();

private:
    static bool copyTo(const QString &folder);
};

void TestInstrument::ours()
{
    const auto read = assessment::loadInstrument(assessment::defaultInstrument());
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    const assessment::Instrument &instrument = **read;
    QCOMPARE(instrument.name(), QStringLiteral("iccs-implementation 1.0"));
    QVERIFY(instrument.statusText.contains(QLatin1String("proposal")));
    QCOMPARE(instrument.dimensions.size(), 13);
    QCOMPARE(instrument.questions.size(), 89);
    QCOMPARE(instrument.phases.size(), 4);
    const auto *coverage = instrument.question(QStringLiteral("C2"));
    QVERIFY(coverage && coverage->isComputed() && coverage->perInstitution);
    QCOMPARE(coverage->attain[2].first().figure, QStringLiteral("coverage"));
    QVERIFY(coverage->attain[2].first().each);
    QCOMPARE(*coverage->attain[2].first().atLeast, 0.9);
    QCOMPARE(instrument.question(QStringLiteral("A1"))->nqaf, QStringList({ "A1", "B4" }));
    QCOMPARE(instrument.figure(QStringLiteral("residual"))->good, QStringLiteral("down"));
    QCOMPARE(instrument.gaps.first().title,
             QStringLiteral("Two codes for one category: 01049 and 01042"));
    for (const assessment::GapEntry &gap : instrument.gaps)
        QVERIFY2(!gap.proposal.isEmpty() && !gap.proposal.contains(QLatin1Char('%')),
                 qPrintable(gap.id + gap.proposal));
}

void TestInstrument::languages_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : { "es", "fr", "ar", "ru", "zh" })
        QTest::newRow(language) << QString::fromLatin1(language);
}

// Every text has a label, but titles that are names.
void TestInstrument::languages()
{
    QFETCH(QString, language);
    const auto english = assessment::loadInstrument(assessment::defaultInstrument());
    const auto other = assessment::loadInstrument(assessment::defaultInstrument(), language);
    QVERIFY(english && other);
    QVERIFY((*english)->statusText != (*other)->statusText);
    for (qsizetype i = 0; i < (*english)->questions.size(); ++i) {
        const assessment::Question &one = (*english)->questions[i];
        const assessment::Question &same = (*other)->questions[i];
        QVERIFY2(one.text != same.text && one.why != same.why && one.evidence != same.evidence,
                 qPrintable(one.id));
        for (int level = 0; level < 5; ++level)
            QVERIFY2(one.levels[level] != same.levels[level]
                         || one.levels[level].size() < 12, // "No."
                     qPrintable(one.id));
    }
    for (qsizetype i = 0; i < (*english)->gaps.size(); ++i)
        QVERIFY2((*english)->gaps[i].proposal != (*other)->gaps[i].proposal,
                 qPrintable((*english)->gaps[i].id));
}

bool TestInstrument::copyTo(const QString &folder)
{
    const QDir source(QStringLiteral(":/assessments/iccs-implementation"));
    bool isGood = true;
    for (const QString &name : source.entryList(QDir::Files)) {
        isGood = isGood && QFile::copy(source.filePath(name), folder + QLatin1Char('/') + name);
        QFile::setPermissions(folder + QLatin1Char('/') + name,
                              QFile::ReadOwner | QFile::WriteOwner);
    }
    return isGood;
}

void TestInstrument::brokenFolders_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("finding"); // empty: none
    const auto row = [](const char *name, const char *file, const char *before, const char *after,
                        const char *finding) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(before) << QByteArray(after)
                            << QString::fromLatin1(finding);
    };
    row("whole", "instrument.json", "\"iccs-implementation\"", "\"iccs-implementation-xx\"", "");
    row("no JSON", "phases.json", "\"rule\":", "\"rule\"", "S01");
    row("nobody reads it", "roadmap.json", "\"indicator\":", "\"indicater\":", "S02");
    row("a level too few", "instrument.json", "\"There is no such body.\",", "", "S03");
    row("two bounds", "phases.json", "\"atLeast\": 0.8", "\"atLeast\": 0.8, \"atMost\": 1", "S03");
    row("twice", "instrument.json", "\"id\": \"A2\"", "\"id\": \"A1\"", "S04");
    row("no such figure", "phases.json", "\"figure\": \"answered\"", "\"figure\": \"answerd\"",
        "S05");
    row("no such template", "gaps.json", "\"template\": \"code\"", "\"template\": \"kode\"", "S05");
}

void TestInstrument::brokenFolders()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, finding);
    QTemporaryDir folder;
    QVERIFY(copyTo(folder.path()));
    QFile one(folder.filePath(file));
    QVERIFY(one.open(QIODevice::ReadWrite));
    QByteArray content = one.readAll();
    const qsizetype at = content.indexOf(before);
    QVERIFY(at >= 0);
    content.replace(at, before.size(), after);
    QVERIFY(one.resize(0) && one.seek(0));
    one.write(content);
    one.close();
    const auto read = assessment::readInstrument(folder.path());
    QVERIFY(read);
    QCOMPARE(read->instrument != nullptr, finding.isEmpty());
    if (finding.isEmpty()) {
        QCOMPARE((*assessment::loadInstrument(folder.path()))->id,
                 QStringLiteral("iccs-implementation-xx"));
        return;
    }
    QVERIFY(!read->findings.isEmpty());
    QCOMPARE(read->findings.first().check, finding);
    QVERIFY(!read->findings.first().advice.isEmpty());
    QVERIFY(!assessment::loadInstrument(folder.path()));
}

void TestInstrument::unknown()
{
    const auto read = assessment::loadInstrument(QStringLiteral("nothing"));
    QVERIFY(!read);
    QVERIFY(read.error().message().contains(QLatin1String("iccs-implementation")));
    QTemporaryDir empty;
    QVERIFY(!assessment::readInstrument(empty.path()));
}

QTEST_GUILESS_MAIN(TestInstrument)
#include "tst_instrument.moc"
