// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/parts/parts.h"

#include "core/exchange/parts/partsheets.h"
#include "core/exchange/response/responsesheets.h"
#include "core/validation/response/readrules.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace exchange
{

namespace
{

using base::lateText;
using questionnaire::Edition;

const QString otherId = QStringLiteral("other");

base::Text tried(const QString &folder)
{
    return lateText("exchange", "The parts of a questionnaire were to be written to the folder %1.",
                    { QDir::toNativeSeparators(folder) });
}

bool isOf(const Edition &edition, const questionnaire::Table &table, const QString &institution)
{
    const QList<questionnaire::Institution> &known = edition.form().institutions;
    const bool isKnown = std::any_of(known.begin(), known.end(), [&table](const auto &one) {
        return one.id == table.institution;
    });
    return isKnown ? table.institution == institution : institution == otherId;
}

InstitutionPart partOf(const Edition &edition, const questionnaire::Institution &institution)
{
    InstitutionPart part { institution.id, institution.name, {}, {} };
    for (int cell = 0; cell < edition.cellCount(); ++cell) {
        const Edition::Cell &asked = edition.cell(cell);
        if (!edition.isAsked(cell) || !asked.row->derived.isEmpty()
            || !isOf(edition, *asked.table, institution.id))
            continue;
        part.cells << cell;
        if (part.tables.isEmpty() || part.tables.last() != asked.table)
            part.tables << asked.table;
    }
    return part;
}

base::Result<QList<InstitutionPart>> chosenParts(const Edition &edition, const QStringList &wanted,
                                                 const QString &folder)
{
    const QList<InstitutionPart> all = partsOf(edition);
    QList<InstitutionPart> chosen;
    QStringList known;
    for (const InstitutionPart &part : all) {
        known << part.institution;
        if (wanted.isEmpty() || wanted.contains(part.institution))
            chosen << part;
    }
    for (const QString &institution : wanted) {
        if (!known.contains(institution))
            return base::failure(tried(folder),
                                 lateText("exchange",
                                          "The questionnaire “%1” has no part for “%2”.",
                                          { edition.form().id, institution }),
                                 lateText("exchange", "Take institutions among these: %1.",
                                          { known.join(QStringLiteral(", ")) }));
    }
    return chosen;
}

QString pathOf(const ExportJob &job, const Edition &edition, const InstitutionPart &part,
               const QString &folder)
{
    return QDir(folder).filePath(
        partFileName(job.data.settings.country, edition.form().id, part.institution));
}

// A file of that name may be one that came back, filled in.
base::Result<> checkFolder(const ExportJob &job, const Edition &edition,
                           const QList<InstitutionPart> &parts, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return base::failure(tried(folder), lateText("exchange", "The folder cannot be made."),
                             lateText("exchange",
                                      "Choose a folder that you may write to, and that is no "
                                      "file."));
    QStringList there;
    for (const InstitutionPart &part : parts) {
        const QFileInfo file(pathOf(job, edition, part, folder));
        if (file.exists())
            there << file.fileName();
    }
    if (there.isEmpty())
        return {};
    return base::failure(tried(folder),
                         lateText("exchange", "It has files of these names already: %1.",
                                  { there.join(QStringLiteral(", ")) }),
                         lateText("exchange",
                                  "Nothing was written, as they may have been filled in. Choose "
                                  "another folder, or move them away."));
}

table::Workbook workbookOf(const PartSource &source,
                           const std::vector<validation::ResponseRule> &rules)
{
    const PartLayout layout(source);
    const PartChecks checks(source, layout, rules);
    table::Workbook workbook;
    workbook.title
        = source.response.edition->form().title + QStringLiteral(", ") + source.part.name;
    workbook.title.truncate(255); // a limit of the format, as of the author
    workbook.author = source.job.author.left(255);
    workbook.created = source.job.time;
    workbook.sheets << partStartSheet(source, layout);
    for (const PartLayout::Sheet &sheet : layout.sheets())
        workbook.sheets << partDataSheet(source, layout, sheet, checks);
    workbook.sheets << methodSheet({ source.job, source.response, source.wording, &source.part });
    workbook.sheets << partChecksSheet(source, layout, checks);
    for (table::Sheet &sheet : workbook.sheets)
        sheet.rightToLeft = source.wording.isRightToLeft();
    return workbook;
}

WrittenPart countsOf(const PartSource &source, const QString &path)
{
    const int years = int(source.response.years.size());
    WrittenPart written { source.part.institution, source.part.name, path,
                          int(source.part.cells.size()) * years, 0 };
    for (int cell : source.part.cells) {
        for (int year : source.response.years) {
            const questionnaire::Answer *answer = source.response.find(cell, year);
            written.filled
                += answer && answer->figure.status != questionnaire::Status::Empty ? 1 : 0;
        }
    }
    return written;
}

} // namespace

QList<InstitutionPart> partsOf(const Edition &edition)
{
    QList<questionnaire::Institution> institutions = edition.form().institutions;
    institutions << questionnaire::Institution { otherId, otherId };
    QList<InstitutionPart> parts;
    for (const questionnaire::Institution &institution : std::as_const(institutions)) {
        const InstitutionPart part = partOf(edition, institution);
        if (!part.cells.isEmpty())
            parts << part;
    }
    return parts;
}

QString partFileName(const QString &country, const QString &edition, const QString &institution)
{
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9._-]+"));
    QStringList words { country, edition, institution };
    for (QString &word : words)
        word.replace(unsafe, QStringLiteral("-"));
    words.removeAll(QString());
    return words.join(QLatin1Char(' ')) + QStringLiteral(".xlsx");
}

base::Result<QList<WrittenPart>> writeParts(const ExportJob &job, const QStringList &institutions,
                                            const QString &folder, base::Progress &progress)
{
    const auto response = chosenResponse(job, folder);
    if (!response)
        return tl::unexpected(response.error());
    const Edition &edition = *response->edition;
    const auto parts = chosenParts(edition, institutions, folder);
    if (!parts)
        return tl::unexpected(parts.error());
    const auto rules = validation::loadRules(edition, job.language);
    if (!rules)
        return tl::unexpected(rules.error());
    if (const auto free = checkFolder(job, edition, *parts, folder); !free)
        return tl::unexpected(free.error());
    const Wording wording(job.language);
    QList<WrittenPart> written;
    for (const InstitutionPart &part : *parts) {
        if (!progress.advance(written.size(), parts->size()))
            return responseStopped(folder);
        const PartSource source { job, *response, wording, part };
        const QString path = pathOf(job, edition, part, folder);
        if (const auto done = table::writeWorkbook(path, workbookOf(source, *rules)); !done)
            return tl::unexpected(done.error());
        written << countsOf(source, path);
    }
    return written;
}

} // namespace exchange
