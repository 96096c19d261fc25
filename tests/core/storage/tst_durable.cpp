// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/durable.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestDurable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void copiesAndHashes();
    void copyOfAReadOnlyFileCanBeWritten();
    void replaces();
    void saysWhatIsWrong();

private:
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
            ? file.fileName()
            : QString();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    QTemporaryDir m_folder;
};

void TestDurable::copiesAndHashes()
{
    const QByteArray content = QByteArray("0123456789").repeated(300000);
    const QString from = write(QStringLiteral("a"), content);
    const QString to = write(QStringLiteral("b"), content + "longer before");
    const storage::Copied copied = storage::copyFile(from, to);
    QVERIFY(copied.problem.isEmpty());
    QCOMPARE(read(to), content);
    QCOMPARE(storage::hashOf(to), copied.hash);
    QVERIFY(storage::syncFile(to).isEmpty());
    QVERIFY(storage::hashOf(write(QStringLiteral("c"), "x")) != copied.hash);
}

void TestDurable::copyOfAReadOnlyFileCanBeWritten()
{
    const QString from = write(QStringLiteral("ro"), "x");
    QVERIFY(QFile::setPermissions(from, QFile::ReadOwner));
    const QString to = m_folder.filePath(QStringLiteral("rw"));
    QVERIFY(storage::copyFile(from, to).problem.isEmpty());
    QVERIFY(QFile::permissions(to) & QFile::WriteOwner);
}

void TestDurable::replaces()
{
    const QString from = write(QStringLiteral("new"), "new");
    const QString to = write(QStringLiteral("äöü old"), "old");
    QVERIFY(storage::replaceFile(from, to).isEmpty());
    QCOMPARE(read(to), QByteArray("new"));
    QVERIFY(!QFile::exists(from));
}

void TestDurable::saysWhatIsWrong()
{
    const QString missing = m_folder.filePath(QStringLiteral("missing"));
    const QString there = write(QStringLiteral("there"), "x");
    const QString nowhere = m_folder.filePath(QStringLiteral("no folder/x"));
    QVERIFY(!storage::syncFile(missing).isEmpty());
    QVERIFY(!QFile::exists(missing));
    QVERIFY(!storage::replaceFile(missing, there).isEmpty());
    QCOMPARE(read(there), QByteArray("x"));
    QVERIFY(!storage::replaceFile(there, nowhere).isEmpty());
    QVERIFY(!storage::copyFile(missing, there).problem.isEmpty());
    QCOMPARE(read(there), QByteArray("x"));
    QVERIFY(!storage::copyFile(there, nowhere).problem.isEmpty());
    QVERIFY(storage::hashOf(missing).isEmpty());
}

QTEST_GUILESS_MAIN(TestDurable)
#include "tst_durable.moc"
