// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/submission/package.h"

#include "core/exchange/response/ownstructure.h"
#include "core/exchange/response/responsebook.h"
#include "core/exchange/response/sdmx.h"
#include "core/exchange/submission/letter.h"
#include "core/project/frozenresponse.h"
#include "core/questionnaire/portal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace exchange
{

namespace
{

using base::lateText;
using validation::Judged;

base::Text tried(const QString &path)
{
    return lateText("exchange", "A submission was to be made in %1.",
                    { QDir::toNativeSeparators(path) });
}

// A name that every system takes.
QString plainName(const QString &text)
{
    QString name;
    for (const QChar letter : text) {
        const bool isPlain = (letter.unicode() < 128 && letter.isLetterOrNumber())
            || QStringView(u"-._").contains(letter);
        name += isPlain ? letter : QLatin1Char('_');
    }
    return name;
}

class Packing
{
public:
    Packing(const ExportJob &job, const Response &response, const CheckedResponse &checked,
            const SubmissionOrder &order)
        : m_job(job)
        , m_response(response)
        , m_checked(checked)
        , m_order(order)
        , m_wording(job.language)
        , m_judged(validation::judge(checked.findings, job.data.approvals))
    {
        const QString &country = job.data.settings.country;
        const QString &id = response.edition->form().id;
        m_stem = plainName(country.isEmpty() ? id : id + QLatin1Char('_') + country);
    }
    base::Result<> refuseOpenErrors(const QString &path) const;
    base::Result<SubmissionPackage> pack(const QString &path, base::Progress &progress);

private:
    base::Result<> addBooks(base::Progress &progress);
    base::Result<> addExports(base::Progress &progress);
    base::Result<> addPages();
    using WriteFile = std::function<base::Result<>(const QString &path)>;
    base::Result<> addFile(const QString &ending, const WriteFile &write);
    void add(const QString &ending, const QByteArray &content)
    {
        m_parts << table::ZipPart { m_stem + ending, content };
    }
    QByteArray checksums() const;

    const ExportJob &m_job;
    const Response &m_response;
    const CheckedResponse &m_checked;
    const SubmissionOrder &m_order;
    Wording m_wording;
    QList<Judged> m_judged;
    QString m_stem; // of file names: "un-cts-2024_CHL"
    questionnaire::Submission m_submission;
    QList<table::ZipPart> m_parts;
    QTemporaryDir m_folder;
};

base::Result<> Packing::refuseOpenErrors(const QString &path) const
{
    const base::Findings open = openErrors(m_judged);
    if (open.isEmpty() || m_order.allowErrors)
        return {};
    constexpr qsizetype mostNamed = 10;
    QStringList lines;
    for (const base::Finding &finding : open.mid(0, mostNamed))
        lines << finding.check + QLatin1Char(' ') + findingLine(finding, m_wording);
    if (open.size() > mostNamed)
        lines << QStringLiteral("…");
    return base::failure(
        tried(path),
        base::lateCount("exchange", "%n errors have no explanation: %1", int(open.size()),
                        { lines.join(QStringLiteral("; ")) }),
        lateText("exchange",
                 "Mend the figures, or explain why they may stand. Whoever must send them as they "
                 "are says --allow-errors, and the letter lists them."));
}

base::Result<> Packing::addFile(const QString &ending, const WriteFile &write)
{
    const QString path = m_folder.filePath(QStringLiteral("part"));
    if (const base::Result<> done = write(path); !done)
        return done;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(
            tried(path), lateText("exchange", "The system refused it: %1.", { file.errorString() }),
            lateText("exchange", "Check that the disk has room."));
    add(ending, file.readAll());
    return {};
}

base::Result<> Packing::addBooks(base::Progress &progress)
{
    const ResponseSource source { m_job, m_response, m_wording };
    const std::pair<Book, const char *> books[]
        = { { Book::Data, "_DATA.xlsx" }, { Book::Metadata, "_METADATA.xlsx" } };
    for (const auto &[book, ending] : books) {
        const QString name = m_stem + QLatin1String(ending);
        const auto workbook = responseBook(book, source, m_checked.findings, name, progress);
        if (!workbook)
            return tl::unexpected(workbook.error());
        const auto added = addFile(QLatin1String(ending), [&workbook](const QString &path) {
            return table::writeWorkbook(path, *workbook);
        });
        if (!added)
            return added;
    }
    return {};
}

// The portal and the SDG structure have a place for some questionnaires only.
base::Result<> Packing::addExports(base::Progress &progress)
{
    const auto portal = questionnaire::loadPortal(*m_response.edition);
    if (!portal)
        return tl::unexpected(portal.error());
    const auto indicators = sdgData(m_job, m_response, m_stem, progress);
    if (!indicators)
        return tl::unexpected(indicators.error());
    struct Export {
        const char *format;
        const char *ending;
        bool isWanted = true;
    };
    const Export exports[] = { { "unodc-portal", "_portal.csv", !portal->isEmpty() },
                               { "response-json", "_response.json" },
                               { "sdmx-csv", "_sdmx.csv" },
                               { "sdmx-ml-2", "_sdmx-2.1.xml" },
                               { "sdmx-ml-3", "_sdmx-3.0.xml" },
                               { "sdmx-ml", "_sdg.xml", !indicators->series.isEmpty() } };
    for (const Export &one : exports) {
        if (!one.isWanted)
            continue;
        const Exporter *exporter = exporterById(QLatin1String(one.format));
        Q_ASSERT(exporter);
        const auto added = addFile(QLatin1String(one.ending), [&](const QString &path) {
            return exporter->write(m_job, path, progress);
        });
        if (!added)
            return added;
    }
    add(QStringLiteral("_structure-2.1.xml"), OwnStructure::definition(SdmxVersion::V2_1));
    add(QStringLiteral("_structure-3.0.xml"), OwnStructure::definition(SdmxVersion::V3_0));
    return {};
}

// The letter names all files before it.
base::Result<> Packing::addPages()
{
    LetterSource source { m_job,
                          m_response,
                          m_wording,
                          m_submission,
                          m_judged,
                          m_checked.tally,
                          changesSinceLast(m_job.data, m_response),
                          {} };
    if (source.changes)
        add(QStringLiteral("_changes.csv"), changesCsv(source.changes->changes));
    add(QStringLiteral("_findings.csv"), findingsCsv(source));
    add(QStringLiteral("_findings.html"), findingsPage(source).html());
    source.files = m_parts;
    const auto letter = coverLetter(source);
    if (!letter)
        return tl::unexpected(letter.error());
    m_parts.prepend({ QStringLiteral("letter.html"), letter->html() });
    m_parts.prepend({ QStringLiteral("letter.txt"), letter->text() });
    return {};
}

QByteArray Packing::checksums() const
{
    QByteArray sums;
    for (const table::ZipPart &part : m_parts)
        sums += sha256Of(part.content) + "  " + part.name.toUtf8() + '\n';
    return sums;
}

base::Result<SubmissionPackage> Packing::pack(const QString &path, base::Progress &progress)
{
    m_submission = project::freeze(m_job.data, m_response.edition->form().id, m_response.years,
                                   m_checked.findings, m_order.note, { m_job.author, m_job.time });
    if (const auto added = addBooks(progress); !added)
        return tl::unexpected(added.error());
    if (const auto added = addExports(progress); !added)
        return tl::unexpected(added.error());
    if (const auto added = addPages(); !added)
        return tl::unexpected(added.error());
    m_parts << table::ZipPart { QStringLiteral("SHA256SUMS"), checksums() };
    const auto archive = table::zipped(m_parts, m_job.time);
    if (!archive)
        return base::failure(tried(path), archive.error().happened, archive.error().advice);
    SubmissionPackage package {
        m_submission, *archive, {}, openErrors(m_judged), strayFindings(m_response)
    };
    for (const table::ZipPart &part : std::as_const(m_parts))
        package.files << part.name;
    return package;
}

} // namespace

base::Result<SubmissionPackage> makePackage(const ExportJob &job, const SubmissionOrder &order,
                                            const QString &path, base::Progress &progress)
{
    const auto response = chosenResponse(job, path);
    if (!response)
        return tl::unexpected(response.error());
    if (response->entries.isEmpty() && response->method.isEmpty())
        return base::failure(
            tried(path),
            lateText("exchange", "The project has no answers to “%1” in these years.",
                     { response->edition->form().id }),
            lateText("exchange", "Answer the questionnaire first: “iccs fill” or “iccs answer”."));
    const auto checked = checkedResponse(job, *response);
    if (!checked)
        return tl::unexpected(checked.error());
    Packing packing(job, *response, *checked, order);
    if (const auto allowed = packing.refuseOpenErrors(path); !allowed)
        return tl::unexpected(allowed.error());
    return packing.pack(path, progress);
}

base::Result<SubmissionState> submissionState(const ExportJob &job)
{
    const auto response = chosenResponse(job, {});
    if (!response)
        return tl::unexpected(response.error());
    const auto checked = checkedResponse(job, *response);
    if (!checked)
        return tl::unexpected(checked.error());
    const QList<Judged> judged = validation::judge(checked->findings, job.data.approvals);
    SubmissionState state;
    state.open = openErrors(judged);
    for (const Judged &one : judged)
        state.explained += one.approval ? 1 : 0;
    state.others = int(judged.size()) - state.explained - int(state.open.size());
    for (int cell = 0; cell < response->edition->cellCount(); ++cell) {
        for (int year : response->years) {
            const questionnaire::Answer *answer = response->find(cell, year);
            const bool isAnswered = answer && answer->figure.status != questionnaire::Status::Empty;
            state.answered += isAnswered ? 1 : 0;
            state.asked += isAnswered || response->edition->isAsked(cell) ? 1 : 0;
        }
    }
    return state;
}

} // namespace exchange
