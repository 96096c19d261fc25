// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/reports.h"
#include "sampleproject.h"
#include "support/converted.h"
#include "ui/render/save.h"

#include <QTest>

using render::Format;

// Every report in every format: written, and the same bytes twice.
class TestPrinted : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void written_data();
    void written();
};

void TestPrinted::written_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("format");
    for (const reports::Report *report : reports::reports()) {
        for (const char *language : { "en", "ar" }) {
            for (const Format format : render::formats())
                QTest::addRow("%s %s %s", qPrintable(report->id()), language,
                              qPrintable(render::suffixOf(format)))
                    << report->id() << QString::fromLatin1(language) << int(format);
        }
    }
}

void TestPrinted::written()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    QFETCH(int, format);
    const project::ProjectData data = sample::project();
    const auto iccs = sample::iccs();
    reports::ReportJob job { data, iccs, language,
                             QDateTime(QDate(2026, 1, 20), QTime(12, 0), Qt::UTC),
                             QStringLiteral("Tester") };
    job.edition = QStringLiteral("un-cts-2024");
    const QTemporaryDir folder;
    for (const char *name : { "one", "two" }) {
        const auto document = reports::reportById(id)->make(job);
        QVERIFY2(document, qPrintable(document ? QString() : document.error().message()));
        const auto saved = render::save(folder.filePath(name), *document, Format(format));
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message()));
    }
    const QByteArray one = support::fileContent(folder.filePath("one"));
    QVERIFY(one.size() > 5000);
    QCOMPARE(support::fileContent(folder.filePath("two")), one);
}

QTEST_MAIN(TestPrinted)

#include "tst_printed.moc"
