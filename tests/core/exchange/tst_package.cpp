// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response/readresponse.h"
#include "core/exchange/response/responseworkbook.h"
#include "core/exchange/submission/package.h"
#include "core/project/frozenresponse.h"
#include "core/table/tablereader.h"
#include "sampleproject.h"
#include "support/fixtures.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <quazip.h>
#include <quazipfile.h>

using exchange::SubmissionOrder;
using exchange::SubmissionPackage;

// The package of a submission: what is in it, that it arrives whole, and when it is refused.
class TestPackage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsEverything();
    void checksumsHold();
    void sameBytesTwice();
    void refusesOpenErrors();
    void letterSaysWhatItAllows();
    void letterInOtherLanguages();
    void filesAreReadAgain();
    void tellsWhatChangedSince();
    void onlyTheYears();
    void hostileTexts();
    void nothingToSend();
    void obeysAStop();

private:
    SubmissionPackage made(const project::ProjectData &data, const SubmissionOrder &order = {},
                           const QString &language = QStringLiteral("en")) const;
    exchange::ExportJob job(const project::ProjectData &data,
                            const QString &language = QStringLiteral("en")) const;

    classification::Classification m_iccs = sample::iccs();
};

namespace
{

base::NoProgress progress;
const QString path = QStringLiteral("package.zip");
using Files = QMap<QString, QByteArray>;

Files unpacked(const QByteArray &archive)
{
    QBuffer buffer;
    buffer.setData(archive);
    QuaZip zip(&buffer);
    Files files;
    if (!zip.open(QuaZip::mdUnzip))
        return files;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        if (file.open(QIODevice::ReadOnly))
            files.insert(zip.getCurrentFileName(), file.readAll());
    }
    return files;
}

// The samples with the sums mended, so that no error is left.
project::ProjectData clean()
{
    project::ProjectData data = sample::project();
    sample::answer(data, QStringLiteral("1.2/victims/male"), 2022, 75);
    return data;
}

// A whole of 100 with parts of 60 and 20, and nobody says why.
project::ProjectData wrong()
{
    project::ProjectData data = clean();
    sample::answer(data, QStringLiteral("5.1/held/total"), 2022, 100);
    sample::answer(data, QStringLiteral("5.1/held/male"), 2022, 60);
    sample::answer(data, QStringLiteral("5.1/held/female"), 2022, 20);
    return data;
}

} // namespace

exchange::ExportJob TestPackage::job(const project::ProjectData &data,
                                     const QString &language) const
{
    exchange::ExportJob job = sample::job(data, m_iccs, {}, language);
    job.edition = sample::editionPath();
    return job;
}

SubmissionPackage TestPackage::made(const project::ProjectData &data, const SubmissionOrder &order,
                                    const QString &language) const
{
    const auto package = exchange::makePackage(job(data, language), order, path, progress);
    if (!package)
        qFatal("%s", qPrintable(package.error().message()));
    return *package;
}

void TestPackage::holdsEverything()
{
    const SubmissionPackage package = made(clean(), { QStringLiteral("First part"), false });
    QString names = QStringLiteral("letter.txt letter.html *DATA.xlsx *METADATA.xlsx *portal.csv "
                                   "*response.json *sdmx.csv *sdmx-2.1.xml *sdmx-3.0.xml *sdg.xml "
                                   "*structure-2.1.xml *structure-3.0.xml *findings.csv "
                                   "*findings.html SHA256SUMS");
    names.replace(QLatin1Char('*'), QStringLiteral("un-cts-2024_GBR_"));
    QCOMPARE(package.files, names.split(QLatin1Char(' ')));
    const Files files = unpacked(package.archive);
    QCOMPARE(files.size(), package.files.size());
    for (const QString &name : package.files)
        QVERIFY2(files.value(name).size() > 100, qPrintable(name));
    QVERIFY(package.allowed.isEmpty());
    QVERIFY(project::isUnchanged(package.submission));
    QCOMPARE(package.submission.note, QStringLiteral("First part"));
    const QString letter = QString::fromUtf8(files.value(QStringLiteral("letter.txt")));
    for (const QString &part :
         { QStringLiteral("United Kingdom (GBR)"), QStringLiteral("(un-cts-2024)"),
           QStringLiteral("2021, 2022, 2023"), QStringLiteral("First part"),
           package.submission.sha256, QStringLiteral("16.3.2"), QStringLiteral("17.50"),
           QStringLiteral("UN, WPP 2024"), QStringLiteral("un-cts-2024_GBR_DATA.xlsx") })
        QVERIFY2(letter.contains(part), qPrintable(part + QLatin1Char('\n') + letter));
    // The count of victims, of which no rate can be computed for 2023.
    static const QRegularExpression counted(
        QStringLiteral("\n  16\\.1\\.1 +\u2013 +100 +1\u20134 +number "));
    QVERIFY2(counted.match(letter).hasMatch(), qPrintable(letter));
    static const QRegularExpression reported(QStringLiteral("\n  Reported +0 +3 +2\n"));
    QVERIFY2(reported.match(letter).hasMatch(), qPrintable(letter));
}

// As whoever receives it would: unzip, and the checksums by the tool for them.
void TestPackage::checksumsHold()
{
    const QTemporaryDir folder;
    const QString archive = folder.filePath(path);
    QFile file(archive);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(made(clean()).archive);
    file.close();
    QProcess tool;
    tool.setWorkingDirectory(folder.path());
    tool.start(QStringLiteral("python3"),
               { QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"), archive,
                 QStringLiteral(".") });
    QVERIFY(tool.waitForFinished());
    QVERIFY2(tool.exitCode() == 0, tool.readAllStandardError().constData());
    tool.start(QStringLiteral("sha256sum"), { QStringLiteral("-c"), QStringLiteral("SHA256SUMS") });
    QVERIFY(tool.waitForFinished());
    const QByteArray said = tool.readAllStandardOutput();
    QVERIFY2(tool.exitCode() == 0, said.constData());
    QCOMPARE(said.count(": OK\n"), 14);
    QFile damaged(folder.filePath(QStringLiteral("un-cts-2024_GBR_portal.csv")));
    QVERIFY(damaged.open(QIODevice::Append));
    damaged.write("x");
    damaged.close();
    tool.start(QStringLiteral("sha256sum"), { QStringLiteral("-c"), QStringLiteral("SHA256SUMS") });
    QVERIFY(tool.waitForFinished() && tool.exitCode() == 1);
}

void TestPackage::sameBytesTwice()
{
    const QByteArray first = made(clean()).archive;
    QCOMPARE(made(clean()).archive, first);
    project::ProjectData other = clean();
    sample::answer(other, QStringLiteral("1.2/victims/male"), 2021, 1);
    QVERIFY(made(other, { {}, true }).archive != first);
}

void TestPackage::refusesOpenErrors()
{
    const project::ProjectData data = wrong();
    const auto refused = exchange::makePackage(job(data), {}, path, progress);
    QVERIFY(!refused);
    const QString message = refused.error().message();
    QVERIFY2(message.contains(QStringLiteral("5.1/held/total (2022)")), qPrintable(message));
    QVERIFY(message.contains(QStringLiteral("--allow-errors")));
    const auto before = exchange::submissionState(job(data));
    QVERIFY(before);
    QVERIFY(before->asked > 1000 && before->answered >= 12 && before->answered < 20);
    // Explained, it may go.
    const SubmissionPackage allowed = made(data, { {}, true });
    QVERIFY(!allowed.allowed.isEmpty());
    project::ProjectData explained = data;
    for (const base::Finding &finding : allowed.allowed)
        explained.approvals << base::Approval { finding.approvalKey(),
                                                QStringLiteral("Sex is not known of twenty"),
                                                QStringLiteral("Ana"),
                                                {} };
    const auto after = exchange::submissionState(job(explained));
    QVERIFY(after && after->open.isEmpty());
    QCOMPARE(after->explained, before->explained + int(before->open.size()));
    QCOMPARE(after->others, before->others);
    QCOMPARE(before->open, allowed.allowed);
    const SubmissionPackage package = made(explained);
    QVERIFY(package.allowed.isEmpty());
    QVERIFY(unpacked(package.archive)
                .value(QStringLiteral("un-cts-2024_GBR_findings.csv"))
                .contains("Sex is not known of twenty"));
}

void TestPackage::letterSaysWhatItAllows()
{
    const SubmissionPackage package = made(wrong(), { {}, true });
    const Files files = unpacked(package.archive);
    for (const char *letter : { "letter.txt", "letter.html" }) {
        const QByteArray text = files.value(QLatin1String(letter));
        QVERIFY2(text.contains("5.1/held/total (2022): "), text.constData());
        QVERIFY2(text.contains("not explained"), text.constData());
    }
    QVERIFY(!unpacked(made(clean()).archive)
                 .value(QStringLiteral("letter.txt"))
                 .contains("not explained"));
}

void TestPackage::letterInOtherLanguages()
{
    const std::tuple<const char *, const char *, const char *> languages[]
        = { { "es", "Reino Unido", "<html lang=\"es\" dir=\"ltr\">" },
            { "ar", "المملكة المتحدة", "<html lang=\"ar\" dir=\"rtl\">" } };
    for (const auto &[language, country, beginning] : languages) {
        const Files files = unpacked(made(clean(), {}, QLatin1String(language)).archive);
        QVERIFY2(files.value(QStringLiteral("letter.txt")).contains(country), language);
        QVERIFY2(files.value(QStringLiteral("letter.html")).contains(beginning), language);
    }
}

void TestPackage::filesAreReadAgain()
{
    const project::ProjectData data = clean();
    const Files files = unpacked(made(data).archive);
    const auto edition = questionnaire::loadEdition(sample::editionPath());
    QVERIFY(edition);
    const QTemporaryDir folder;
    for (const char *kind : { "DATA", "METADATA" }) {
        const QString name = QStringLiteral("un-cts-2024_GBR_%1.xlsx").arg(QLatin1String(kind));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(files.value(name));
        file.close();
        const auto back = exchange::readResponseWorkbook(file.fileName(), **edition,
                                                         QStringLiteral("GBR"), progress);
        QVERIFY2(back, kind);
        for (const base::Finding &finding : back->findings)
            QVERIFY2(finding.check.startsWith(QLatin1Char('T')), qPrintable(finding.check));
        const bool isData = QLatin1String(kind) == QLatin1String("DATA");
        QCOMPARE(back->answers.size(), isData ? data.answers.size() : 0);
        QCOMPARE(back->methodAnswers.size(), isData ? 0 : data.methodAnswers.size());
    }
    const auto json
        = exchange::readResponse(files.value(QStringLiteral("un-cts-2024_GBR_response.json")),
                                 QStringLiteral("r"), **edition, QStringLiteral("GBR"));
    QVERIFY(json);
    QCOMPARE(json->answers.size(), data.answers.size());
    for (auto file = files.begin(); file != files.end(); ++file) {
        QXmlStreamReader reader(*file);
        while (file.key().endsWith(QLatin1String(".xml")) && !reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(file.key()));
    }
}

void TestPackage::tellsWhatChangedSince()
{
    project::ProjectData data = clean();
    data.submissions << made(data).submission;
    sample::answer(data, QStringLiteral("1.2/victims/male"), 2023, 0);
    sample::answer(data, QStringLiteral("5.1/held/male"), 2021, 9);
    const SubmissionPackage package = made(data, { {}, true });
    QCOMPARE(package.submission.id, QStringLiteral("un-cts-2024 2"));
    const Files files = unpacked(package.archive);
    const QByteArray changes = files.value(QStringLiteral("un-cts-2024_GBR_changes.csv"));
    QVERIFY2(changes.contains("cell,changed,1.2/victims/male,2023,0,zero,,,0,reported"),
             changes.constData());
    QCOMPARE(changes.count('\n'), 3);
    const QByteArray letter = files.value(QStringLiteral("letter.txt"));
    QVERIFY2(letter.contains("Since the submission un-cts-2024 1"), letter.constData());
    exchange::ExportJob only = job(data);
    only.years = { 2021 };
    const auto part = exchange::makePackage(only, { {}, true }, path, progress);
    QVERIFY(part);
    QCOMPARE(
        unpacked(part->archive).value(QStringLiteral("un-cts-2024_GBR_changes.csv")).count('\n'),
        2);
}

void TestPackage::onlyTheYears()
{
    const project::ProjectData data = wrong(); // in 2022
    exchange::ExportJob only = job(data);
    only.years = { 2023 };
    const auto package = exchange::makePackage(only, {}, path, progress);
    QVERIFY(package);
    QCOMPARE(package->submission.years, QList<int> { 2023 });
    const auto frozen = project::frozenResponse(package->submission);
    QVERIFY(frozen);
    for (const questionnaire::Answer &answer : frozen->answers)
        QCOMPARE(answer.year, 2023);
}

void TestPackage::hostileTexts()
{
    project::ProjectData data = sample::hostileProject();
    const SubmissionPackage package
        = made(data, { sample::hostileTexts().join(QLatin1Char('\n')), true });
    const Files files = unpacked(package.archive);
    QCOMPARE(files.size(), package.files.size());
    QVERIFY(!files.value(QStringLiteral("letter.html")).contains("<script"));
    QVERIFY(project::isUnchanged(package.submission));
    data.settings.country = QStringLiteral("../x");
    for (const QString &name : made(data, { {}, true }).files)
        QVERIFY2(!name.contains(QLatin1Char('/')), qPrintable(name));
}

void TestPackage::nothingToSend()
{
    const project::ProjectData empty;
    const auto refused = exchange::makePackage(job(empty), {}, path, progress);
    QVERIFY(!refused);
    QVERIFY(refused.error().message().contains(path));
    exchange::ExportJob unknown = job(empty);
    unknown.edition = QStringLiteral("prisons");
    QVERIFY(!exchange::makePackage(unknown, {}, path, progress));
}

void TestPackage::obeysAStop()
{
    const project::ProjectData data = clean();
    for (const int calls : { 0, 3, 20 }) {
        support::CancelAfter cancel(calls);
        QVERIFY(!exchange::makePackage(job(data), {}, path, cancel));
    }
}

QTEST_GUILESS_MAIN(TestPackage)
#include "tst_package.moc"
