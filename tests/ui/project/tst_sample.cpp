// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/project/sample.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestSample : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isFoundBesideTheProgram_data();
    void isFoundBesideTheProgram();
    void copyLeavesTheOriginalAlone();
    void refusalsAreExplained();
};

namespace
{

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

void TestSample::isFoundBesideTheProgram_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("installed") << "usr/share/iccs-workbench/sample/sample.iccs";
    QTest::newRow("build folder") << "usr/sample/sample.iccs";
    QTest::newRow("unpacked beside the program") << "usr/bin/sample/sample.iccs";
}

void TestSample::isFoundBesideTheProgram()
{
    QFETCH(QString, place);
    QTemporaryDir folder;
    const QString program = folder.filePath(QStringLiteral("usr/bin"));
    QVERIFY(QDir().mkpath(program));
    QVERIFY(project::sampleFile(program).isEmpty());
    write(folder.filePath(place), "x");
    QCOMPARE(project::sampleFile(program), QFileInfo(folder.filePath(place)).canonicalFilePath());
}

void TestSample::copyLeavesTheOriginalAlone()
{
    QTemporaryDir folder;
    const QString sample = folder.filePath(QStringLiteral("sample.iccs"));
    write(sample, "the sample");
    QVERIFY(QFile::setPermissions(sample, QFile::ReadOwner));
    const QString documents = folder.filePath(QStringLiteral("documents"));
    const auto first = project::copySample(sample, documents);
    const auto second = project::copySample(sample, documents);
    QVERIFY(first && second);
    QVERIFY(*first != *second);
    QFile copy(*first);
    QVERIFY(copy.open(QIODevice::ReadWrite));
    QCOMPARE(copy.readAll(), QByteArray("the sample"));
    QVERIFY(QFile::exists(sample));
}

void TestSample::refusalsAreExplained()
{
    QTemporaryDir folder;
    const auto none = project::copySample({}, folder.path());
    QVERIFY(!none);
    QVERIFY(!none.error().message().isEmpty());
    write(folder.filePath(QStringLiteral("file")), "in the way");
    write(folder.filePath(QStringLiteral("sample.iccs")), "x");
    const auto blocked = project::copySample(folder.filePath(QStringLiteral("sample.iccs")),
                                             folder.filePath(QStringLiteral("file/below")));
    QVERIFY(!blocked);
    QVERIFY(blocked.error().message().contains(QStringLiteral("file/below")));
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
