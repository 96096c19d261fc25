// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exporter.h"
#include "sampleproject.h"
#include "support/fixtures.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

// What every export format must keep to, run on each line of exchange::exporters().
class TestExporters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsAreUniqueAndStable();
    void describesItself_data() { formats(); }
    void describesItself();
    void writesTheSameBytesTwice_data() { formats(); }
    void writesTheSameBytesTwice();
    void differentLinksGiveDifferentBytes_data() { formats(); }
    void differentLinksGiveDifferentBytes();
    void survivesEmptyAndHostileProjects_data() { formats(); }
    void survivesEmptyAndHostileProjects();
    void refusesUnwritablePlaces_data() { formats(); }
    void refusesUnwritablePlaces();
    void refusesUnknownLists_data() { formats(); }
    void refusesUnknownLists();
    void obeysAStop_data() { formats(); }
    void obeysAStop();
    void replacesAFileWhole_data() { formats(); }
    void replacesAFileWhole();

private:
    static void formats();
    static const exchange::Exporter &exporter();
    base::Result<> write(const exchange::ExportJob &job, const QString &path) const;
    // The bytes of an export; fails the test when it was refused.
    QByteArray written(const exchange::ExportJob &job) const;

    classification::Classification m_iccs = sample::iccs();
};

void TestExporters::formats()
{
    QTest::addColumn<QString>("format");
    for (const auto *exporter : exchange::exporters())
        QTest::newRow(qPrintable(exporter->id())) << exporter->id();
}

const exchange::Exporter &TestExporters::exporter()
{
    const QString id = *static_cast<QString *>(QTest::qData("format", QMetaType::QString));
    return *exchange::exporterById(id);
}

base::Result<> TestExporters::write(const exchange::ExportJob &job, const QString &path) const
{
    base::NoProgress progress;
    return exporter().write(job, path, progress);
}

QByteArray TestExporters::written(const exchange::ExportJob &job) const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out"));
    const auto done = write(job, path);
    if (!done)
        qWarning("%s", qPrintable(done.error().message()));
    return done ? sample::content(path) : QByteArray();
}

void TestExporters::idsAreUniqueAndStable()
{
    QStringList ids;
    for (const auto *exporter : exchange::exporters()) {
        QCOMPARE(exchange::exporterById(exporter->id()), exporter);
        ids << exporter->id();
    }
    QCOMPARE(ids, QStringList({ QStringLiteral("xlsx"),         QStringLiteral("csv"),
                                QStringLiteral("sssom"),        QStringLiteral("xkos"),
                                QStringLiteral("dmn"),          QStringLiteral("vtl"),
                                QStringLiteral("sql-sqlite"),   QStringLiteral("sql-postgresql"),
                                QStringLiteral("sql-duckdb"),   QStringLiteral("sql-spark"),
                                QStringLiteral("r-datatable"),  QStringLiteral("stata"),
                                QStringLiteral("spss"),         QStringLiteral("response-xlsx"),
                                QStringLiteral("unodc-portal"), QStringLiteral("response-json"),
                                QStringLiteral("sdmx-csv"),     QStringLiteral("sdmx-ml"),
                                QStringLiteral("sdmx-ml-2"),    QStringLiteral("sdmx-ml-3") }));
    QVERIFY(!exchange::exporterById(QStringLiteral("docx")));
}

void TestExporters::describesItself()
{
    static const QRegularExpression plainSuffix(QStringLiteral("^[a-z]+(\\.[a-z]+)?$"));
    QVERIFY(!exporter().name().toString().isEmpty());
    QVERIFY(plainSuffix.match(exporter().suffix()).hasMatch());
    const QString losses = exporter().losses().toString();
    QVERIFY2(losses.size() > 40 && losses.endsWith(QLatin1Char('.')), qPrintable(losses));
}

void TestExporters::writesTheSameBytesTwice()
{
    const auto data = sample::project();
    const QByteArray first = written(sample::job(data, m_iccs));
    QVERIFY(first.size() > 100);
    QCOMPARE(written(sample::job(data, m_iccs)), first);
    const auto again = sample::project(); // another object with the same contents
    QCOMPARE(written(sample::job(again, m_iccs)), first);
}

void TestExporters::differentLinksGiveDifferentBytes()
{
    auto data = sample::project();
    const QByteArray before = written(sample::job(data, m_iccs));
    if (exporter().takesEdition()) {
        sample::answer(data, QStringLiteral("1.2/victims/male"), 2022, 71);
        QVERIFY(written(sample::job(data, m_iccs)) != before);
        return;
    }
    QVERIFY(written(sample::job(data, m_iccs, QStringLiteral("courts"))) != before);
    auto link = data.set(QStringLiteral("police")).links().first();
    link.target = classification::IccsCode::parse(QStringLiteral("0102"));
    data.sets[QStringLiteral("police")].put(link);
    QVERIFY(written(sample::job(data, m_iccs)) != before);
}

void TestExporters::survivesEmptyAndHostileProjects()
{
    const project::ProjectData empty;
    QVERIFY(written(sample::job(empty, m_iccs)).size() > 100);
    const auto hostile = sample::hostileProject();
    QVERIFY(written(sample::job(hostile, m_iccs)).size() > 1000);
    for (const char *language : { "es", "ar", "" })
        QVERIFY(!written(sample::job(hostile, m_iccs, {}, QLatin1String(language))).isEmpty());
    project::ProjectData noLinks = sample::project();
    noLinks.sets.clear();
    QVERIFY(!written(sample::job(noLinks, m_iccs)).isEmpty());
}

void TestExporters::refusesUnwritablePlaces()
{
    const auto data = sample::project();
    const QTemporaryDir folder;
    const QString inner = folder.filePath(QStringLiteral("missing/folder/out"));
    for (const QString &path : { inner, folder.path() }) {
        const auto refused = write(sample::job(data, m_iccs), path);
        QVERIFY(!refused);
        const base::Error &error = refused.error();
        QVERIFY(!error.tried.toString().isEmpty() && !error.happened.toString().isEmpty()
                && !error.advice.toString().isEmpty());
        QVERIFY(error.message().contains(QDir::toNativeSeparators(path)));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestExporters::refusesUnknownLists()
{
    const auto data = sample::project();
    const QTemporaryDir folder;
    exchange::ExportJob job = sample::job(data, m_iccs, QStringLiteral("prisons"));
    if (exporter().takesEdition())
        job.edition = QStringLiteral("prisons");
    const auto refused = write(job, folder.filePath(QStringLiteral("out")));
    QVERIFY(!refused);
    QVERIFY(refused.error().message().contains(QStringLiteral("prisons")));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestExporters::obeysAStop()
{
    auto data = sample::project();
    auto &list = *data.list(QStringLiteral("police"));
    for (int i = 0; i < 2000; ++i) {
        auto offence = list.offences().first();
        offence.id = QStringLiteral("n%1").arg(i);
        offence.code = *offences::OffenceCode::parse(offence.id);
        list.put(offence);
        rules::DecisionTable table;
        table.id = offence.id;
        data.rules.put(table);
    }
    sample::answerEverything(data);
    const QTemporaryDir folder;
    for (const int calls : { 0, 1, 3 }) {
        support::CancelAfter cancel(calls);
        const auto stopped = exporter().write(sample::job(data, m_iccs),
                                              folder.filePath(QStringLiteral("out")), cancel);
        QVERIFY(!stopped);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
}

void TestExporters::replacesAFileWhole()
{
    const auto data = sample::project();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(QByteArray(5'000'000, 'z'));
    old.close();
    QVERIFY(write(sample::job(data, m_iccs), path));
    QCOMPARE(sample::content(path), written(sample::job(data, m_iccs)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

QTEST_GUILESS_MAIN(TestExporters)
#include "tst_exporters.moc"
