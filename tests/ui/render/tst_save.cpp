// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/converted.h"
#include "support/reportsample.h"
#include "ui/render/save.h"

#include <QDir>
#include <QTest>

using render::Format;

class TestSave : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formatsHaveNames();
    void savesEach_data();
    void savesEach();
    void refusesBadPlaces_data() { savesEach_data(); }
    void refusesBadPlaces();
};

void TestSave::formatsHaveNames()
{
    for (Format format : render::formats())
        QCOMPARE(render::formatOf(render::suffixOf(format).toUpper()), std::optional(format));
    QVERIFY(!render::formatOf("doc"));
    QVERIFY(!render::formatOf(""));
}

void TestSave::savesEach_data()
{
    QTest::addColumn<int>("format");
    for (Format format : render::formats())
        QTest::newRow(qPrintable(render::suffixOf(format))) << int(format);
}

void TestSave::savesEach()
{
    QFETCH(int, format);
    const QTemporaryDir folder;
    const report::Document document = support::reportSample("en");
    for (const char *name : { "one", "two" }) {
        const base::Result<> done = render::save(folder.filePath(name), document, Format(format));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message()));
    }
    const QByteArray one = support::fileContent(folder.filePath("one"));
    QVERIFY(one.size() > 5000);
    QCOMPARE(support::fileContent(folder.filePath("two")), one);
}

void TestSave::refusesBadPlaces()
{
    QFETCH(int, format);
    const QTemporaryDir folder;
    const report::Document document = support::reportSample("en");
    for (const QString &path : { folder.path(), folder.filePath("none/report") }) {
        const base::Result<> done = render::save(path, document, Format(format));
        QVERIFY(!done);
        QVERIFY(!done.error().message().isEmpty());
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_MAIN(TestSave)
#include "tst_save.moc"
