// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/classification.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using classification::Classification;

// Every test damages a copy of the real edition in one way.
class TestBrokenEdition : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void loadsTheCopy();
    void refusesMissingFiles_data();
    void refusesMissingFiles();
    void refusesDamagedFiles_data();
    void refusesDamagedFiles();
    void refusesNoise();
    void refusesAFolderThatIsNone();
    void reportsDoubtfulData_data();
    void reportsDoubtfulData();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void replace(const QString &name, const QByteArray &before, const QByteArray &after);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBrokenEdition::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    const QDir source(QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("own")));
    QDirIterator files(source.path(), { "*.csv", "*.json" }, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        QVERIFY(QFile::copy(file, path(source.relativeFilePath(file))));
        QVERIFY(QFile::setPermissions(path(source.relativeFilePath(file)),
                                      QFile::ReadOwner | QFile::WriteOwner));
    }
}

void TestBrokenEdition::replace(const QString &name, const QByteArray &before,
                                const QByteArray &after)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray content = file.readAll();
    file.close();
    const qsizetype at = content.indexOf(before);
    QVERIFY2(at >= 0, before.constData());
    content.replace(at, before.size(), after);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

void TestBrokenEdition::loadsTheCopy()
{
    const auto loaded = Classification::load(m_folder->path());
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message()));
}

void TestBrokenEdition::refusesMissingFiles_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "edition.json", "categories.csv", "notes.csv", "index.csv",
                              "tags.csv", "tag_applicability.csv", "slips.csv" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestBrokenEdition::refusesMissingFiles()
{
    QFETCH(QString, name);
    QVERIFY(QFile::remove(path(name)));
    const auto loaded = Classification::load(m_folder->path());
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().message().contains(name), qPrintable(loaded.error().message()));
    QVERIFY(!loaded.error().tried.isEmpty());
    QVERIFY(!loaded.error().advice.isEmpty());
}

void TestBrokenEdition::refusesDamagedFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("words"); // of the sentence
    const auto row = [](const char *title, const char *name, const QByteArray &before,
                        const QByteArray &after, const char *words) {
        QTest::newRow(title) << QString::fromLatin1(name) << before << after
                             << QString::fromUtf8(words);
    };
    row("wrong header", "categories.csv", "code,parent", "key,parent", "no column code");
    row("header of notes", "notes.csv", "codes_printed", "printed", "no column codes_printed");
    row("no code", "categories.csv", "\n0101,01,", "\n1O1,01,", "“1O1” is no code");
    row("no parent code", "categories.csv", "\n0101,01,", "\n0101,1,", "“1” is no code");
    row("unknown parent", "categories.csv", "\n0101,01,", "\n0101,12,", "parent 12");
    row("circle", "categories.csv", "\n0103,01,", "\n0103,010321,", "circle");
    row("own parent", "categories.csv", "\n0103,01,", "\n0103,0103,", "circle");
    row("level of no edition", "categories.csv", "\n0101,01,2,", "\n0101,01,7,", "level 7");
    row("level is no number", "categories.csv", "\n0101,01,2,", "\n0101,01,two,", "level two");
    row("unclosed quote", "categories.csv", "\n0101,01,2,0,Int", "\n0101,01,2,0,\"Int", "damaged");
    row("short row", "notes.csv", "\n0101,inclusion,item,Murder",
        "\n0101,inclusion\n0101,inclusion,item,Murder", "damaged");
    row("bad encoding", "categories.csv", "Homicidio intencional", "Homicidi\xf3 intencional",
        "damaged");
    row("note of no category", "notes.csv", "\n0101,inclusion", "\n0108,inclusion",
        "no category 0108");
    row("kind of no note", "notes.csv", "\n0101,inclusion", "\n0101,conclusion", "conclusion");
    row("rule of no note", "notes.csv", "\n0101,inclusion,item", "\n0101,inclusion,term", "term");
    row("target is no code", "notes.csv", ",02071,02061,", ",2071x,02061,", "2071x");
    row("index without code", "index.csv", ",020612,1,,", ",x,1,,", "“x” is no code");
    row("value without variable", "tags.csv", "\nevent,At,,", "\nevent,Aa,,", "event.At");
    row("rule of no variable", "tag_applicability.csv", "\nevent.At,", "\nevent.Ax,", "event.Ax");
    row("unknown relation", "tag_applicability.csv", "not_applicable", "never", "never");
    row("own words of no category", "own/en-01-03.csv", "\n0101,", "\n0108,", "no category 0108");
    row("own words without header", "own/es-08-11.csv", "code,", "kode,", "no column code");
    row("JSON", "edition.json", "{", "[", "damaged");
    row("no levels", "edition.json", "\"levels\"", "\"levls\"", "levels");
    row("alias to nowhere", "edition.json", "\"01049\"", "\"0x\"", "01042");
}

void TestBrokenEdition::refusesDamagedFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, words);
    replace(name, before, after);
    const auto loaded = Classification::load(m_folder->path());
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().message().contains(words), qPrintable(loaded.error().message()));
    QVERIFY(loaded.error().message().contains(name));
}

void TestBrokenEdition::refusesNoise()
{
    QByteArray noise;
    for (int i = 0; i < 5000; ++i)
        noise += char(i * 7919 % 256);
    for (const char *name : { "edition.json", "categories.csv", "notes.csv" }) {
        QFile file(path(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(noise), noise.size());
        file.close();
        const auto loaded = Classification::load(m_folder->path());
        QVERIFY(!loaded);
        QVERIFY(!loaded.error().message().isEmpty());
        init();
    }
}

void TestBrokenEdition::refusesAFolderThatIsNone()
{
    for (const QString &folder :
         { QString(), path(QStringLiteral("nowhere")), path(QStringLiteral("notes.csv")) })
        QVERIFY(!Classification::load(folder));
}

void TestBrokenEdition::reportsDoubtfulData_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("place");
    QTest::newRow("orphan") << "categories.csv" << QByteArray("\n0106,01,2")
                            << QByteArray("\n0106,,2") << "C01"
                            << "0106";
    QTest::newRow("level jump") << "categories.csv" << QByteArray("\n0106,01,2")
                                << QByteArray("\n0106,01,3") << "C02"
                                << "0106";
    QTest::newRow("doubled code") << "categories.csv" << QByteArray("\n0106,01,2")
                                  << QByteArray("\n0101,01,2") << "C03"
                                  << "0101";
    QTest::newRow("no such target")
        << "notes.csv" << QByteArray(",02071,02061,") << QByteArray(",02068,02061,") << "C04"
        << "02043/02068";
    QTest::newRow("rule from nowhere") << "notes.csv" << QByteArray("apply,,,02021,02012")
                                       << QByteArray("apply,,,02025,02012") << "C04"
                                       << "020219/02025";
    QTest::newRow("no target") << "notes.csv" << QByteArray(",02071,02061,")
                               << QByteArray(",,02061,") << "C05"
                               << "02043/Acts that endanger health";
    QTest::newRow("no title") << "categories.csv" << QByteArray("Homicidio intencional")
                              << QByteArray("") << "C06"
                              << "0101/es";
}

void TestBrokenEdition::reportsDoubtfulData()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, check);
    QFETCH(QString, place);
    replace(name, before, after);
    if (check == QStringLiteral("C03")) { // 0106 itself is gone then: take its notes away too
        for (const char *other : { "notes.csv", "index.csv" })
            QVERIFY(QFile::resize(path(QString::fromLatin1(other)), 0));
        for (const auto &[other, header] :
             { std::pair { "notes.csv", "code,kind,rule,text_en,codes,codes_printed\n" },
               std::pair { "index.csv", "term_en,printed,suggested\n" } }) {
            QFile file(path(QString::fromLatin1(other)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(header);
        }
        for (const QString &own : QDir(path(QStringLiteral("own"))).entryList(QDir::Files))
            QVERIFY(QFile::remove(path(QStringLiteral("own/") + own)));
    }
    const auto loaded = Classification::load(m_folder->path());
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message()));
    const base::Findings findings = loaded->integrityFindings();
    const bool found
        = std::any_of(findings.begin(), findings.end(), [&](const base::Finding &finding) {
              return finding.check == check && finding.place.ids.join(QLatin1Char('/')) == place;
          });
    QVERIFY(found);
}

QTEST_GUILESS_MAIN(TestBrokenEdition)
#include "tst_brokenedition.moc"
