// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/sssomexporter.h"

#include "core/exchange/correspondencerows.h"
#include "core/exchange/exportsteps.h"
#include "core/exchange/identifiers.h"
#include "core/exchange/sssomfile.h"
#include "core/table/csvwriter.h"
#include "core/table/savefile.h"

#include <QSet>

namespace exchange
{

namespace
{

using mapping::Extent;
using mapping::Link;
using mapping::Status;

const QString iccsPrefix = QStringLiteral("ICCS");
const QString ownPrefix = QStringLiteral("WORKBENCH");

// MAPPING 3 a. SKOS has no word for an overlap; the comment says it.
QString predicate(Extent extent)
{
    switch (extent) {
    case Extent::Equal:
    case Extent::None: // "has no equal in the object source", as the SSSOM data model shows it
        return QStringLiteral("skos:exactMatch");
    case Extent::Inside:
        return QStringLiteral("skos:broadMatch");
    case Extent::Contains:
        return QStringLiteral("skos:narrowMatch");
    case Extent::Overlap:
        break;
    }
    return QStringLiteral("skos:relatedMatch");
}

QString justification(const Link &link)
{
    if (link.evidence == QLatin1String("suggestion"))
        return link.status == Status::Approved ? QStringLiteral("semapv:MappingReview")
                                               : QStringLiteral("semapv:LexicalMatching");
    const bool isSigned = !link.author.isEmpty() || !link.reviewer.isEmpty();
    return isSigned ? QStringLiteral("semapv:ManualMappingCuration")
                    : QStringLiteral("semapv:UnspecifiedMatching");
}

// A spreadsheet that opens the file must not run a label.
QString freeText(const QString &text)
{
    return table::guardedCell(text);
}

QString comment(const Link &link)
{
    QStringList parts;
    const auto add = [&parts](const char *name, const QString &text) {
        static const QString ends = QStringLiteral(".!?\u3002\u061F");
        if (!text.isEmpty())
            parts << QLatin1String(name) + text + (ends.contains(text.back()) ? "" : ".");
    };
    if (link.extent == Extent::Overlap)
        parts << QStringLiteral("Overlap: each side holds something that the other lacks.");
    add("", link.rationale);
    add("Left over: ", link.leftOver);
    add("Assumption: ", link.assumption);
    add("Reason: ", link.reason);
    add("Rejected: ", mapping::rejectedToText(link.rejected));
    add("Review: ", link.reviewComment);
    add("Change: ", link.changeReason);
    return parts.join(QLatin1Char(' '));
}

QString day(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().date().toString(Qt::ISODate) : QString();
}

// A prefix name must be an XML name without colon; the list's id may be anything.
QString prefixName(const QString &listId, QSet<QString> &used)
{
    QString name;
    for (const QChar c : listId.normalized(QString::NormalizationForm_KD).toUpper()) {
        if (c.isMark())
            continue; // an accent
        if ((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'))
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'_'))
            name += u'_';
    }
    if (name.isEmpty() || !name.front().isLetter())
        name.prepend(QStringLiteral("LIST_"));
    QString unique = name;
    for (int number = 2; used.contains(unique); ++number)
        unique = QStringLiteral("%1_%2").arg(name).arg(number);
    used << unique;
    return unique;
}

// The part of our own identifiers behind the prefix WORKBENCH.
QString ownCurie(const Identifiers &ids, const QString &iri)
{
    return SssomFile::curie(ownPrefix, iri.mid(ids.root().size()));
}

void addExtensions(SssomFile &file)
{
    for (const char *slot : { "data_flags", "status", "tags", "valid_from", "valid_to" })
        file.addExtension(
            QLatin1String(slot),
            SssomFile::curie(ownPrefix, QStringLiteral("property:") + QLatin1String(slot)));
}

// One list as it is written: its prefix and what every row of it says alike.
struct SubjectSource {
    const offences::OffenceList &list;
    QString prefix;
    SssomFile::Record common;
};

SubjectSource subjectSource(const ExportJob &job, const Identifiers &ids,
                            const offences::OffenceList &list, const QString &prefix)
{
    return { list,
             prefix,
             { { QStringLiteral("subject_type"), QStringLiteral("skos concept") },
               { QStringLiteral("subject_source"), ownCurie(ids, ids.list(list.info)) },
               { QStringLiteral("subject_source_version"), QString::number(list.info.version) },
               { QStringLiteral("object_type"), QStringLiteral("skos concept") },
               { QStringLiteral("object_source"), ownCurie(ids, ids.edition()) },
               { QStringLiteral("object_source_version"), job.classification.id() },
               { QStringLiteral("mapping_tool"), QStringLiteral("ICCS Workbench") } } };
}

void addObject(SssomFile::Record &record, const ExportJob &job, const Link &link)
{
    const QString id = QStringLiteral("object_id");
    if (!link.target || link.extent == Extent::None) {
        record.insert(id, QStringLiteral("sssom:NoTermFound"));
        return;
    }
    record.insert(id, SssomFile::curie(iccsPrefix, link.target->toString()));
    if (const auto *category = job.classification.category(*link.target))
        record.insert(QStringLiteral("object_label"), titleOf(*category, job.language));
}

void addReview(SssomFile::Record &record, const Link &link)
{
    record.insert(QStringLiteral("author_label"), SssomFile::joined({ freeText(link.author) }));
    record.insert(QStringLiteral("reviewer_label"), SssomFile::joined({ freeText(link.reviewer) }));
    record.insert(QStringLiteral("mapping_date"),
                  day(link.created.isValid() ? link.created : link.changed));
    if (!link.reviewer.isEmpty()) // the schema wants a reviewer beside the date
        record.insert(QStringLiteral("review_date"), link.reviewed.toString(Qt::ISODate));
    record.insert(QStringLiteral("confidence"), confidenceToText(link.confidence));
    record.insert(QStringLiteral("curation_rule_text"), SssomFile::joined(link.rules));
    record.insert(QStringLiteral("comment"), freeText(comment(link)));
}

void addOwnSlots(SssomFile::Record &record, const Link &link)
{
    record.insert(QStringLiteral("status"), mapping::statusId(link.status));
    record.insert(QStringLiteral("tags"), mapping::tagsToText(link.tags));
    record.insert(QStringLiteral("data_flags"), flagsToText(link.flags));
    record.insert(QStringLiteral("valid_from"), link.validity.from.toString(Qt::ISODate));
    record.insert(QStringLiteral("valid_to"), link.validity.to.toString(Qt::ISODate));
}

SssomFile::Record recordOf(const ExportJob &job, const Identifiers &ids,
                           const SubjectSource &source, const CorrespondenceRows::Row &row,
                           const QString &nationalCode, const QString &cardinality)
{
    const offences::ListInfo &info = source.list.info;
    const Link &link = *row.link;
    SssomFile::Record record = source.common;
    record.insert(QStringLiteral("record_id"), ownCurie(ids, ids.link(info, link.id)));
    record.insert(QStringLiteral("subject_id"),
                  SssomFile::curie(source.prefix, Identifiers::encoded(nationalCode)));
    if (row.offence) {
        record.insert(QStringLiteral("subject_label"), freeText(row.offence->label(info.language)));
        record.insert(QStringLiteral("subject_category"), freeText(row.offence->family));
    }
    record.insert(QStringLiteral("predicate_id"), predicate(link.extent));
    addObject(record, job, link);
    record.insert(QStringLiteral("mapping_justification"), justification(link));
    record.insert(QStringLiteral("mapping_cardinality"),
                  link.extent == Extent::None ? QStringLiteral("1:0") : cardinality);
    addReview(record, link);
    addOwnSlots(record, link);
    return record;
}

void addMetadata(SssomFile &file, const ExportJob &job, const Identifiers &ids,
                 const QList<const offences::OffenceList *> &lists)
{
    const project::Settings &settings = job.data.settings;
    file.addPrefix(ownPrefix, ids.root());
    file.setMetadata(QStringLiteral("sssom_version"), QStringLiteral("1.1"));
    file.setMetadata(QStringLiteral("mapping_set_id"), ids.set(job.list));
    file.setMetadata(QStringLiteral("mapping_set_version"),
                     setVersion(lists, contentHash(job, lists)));
    file.setMetadata(QStringLiteral("mapping_set_title"),
                     settings.title.isEmpty() ? settings.country : settings.title);
    file.setMetadata(
        QStringLiteral("mapping_set_description"),
        QStringLiteral("Correspondence of national offences with the ICCS. ICCS titles: ")
            + job.classification.acknowledgement());
    file.setMetadata(QStringLiteral("creator_label"), SssomFile::joined({ job.author }));
    file.setMetadata(QStringLiteral("license"),
                     QStringLiteral("https://w3id.org/sssom/license/unspecified"));
    file.setMetadata(QStringLiteral("publication_date"), day(job.time));
}

} // namespace

QString SssomExporter::id() const
{
    return QStringLiteral("sssom");
}

base::Text SssomExporter::name() const
{
    return base::lateText("exchange", "Mapping set (SSSOM)");
}

QString SssomExporter::suffix() const
{
    return QStringLiteral("sssom.tsv");
}

base::Text SssomExporter::losses() const
{
    return base::lateText("exchange",
                          "SSSOM carries every link with its review; offences without a link, "
                          "provisions, definitions, volumes and findings stay behind, and "
                          "rationale, assumption and rejected candidates share one comment.");
}

base::Result<> SssomExporter::write(const ExportJob &job, const QString &path,
                                    base::Progress &progress) const
{
    const auto lists = chosenLists(job, path);
    if (!lists)
        return tl::unexpected(lists.error());
    Steps steps(progress, offenceCount(*lists));
    if (!steps.next())
        return exportStopped(path);
    const Identifiers ids(job);
    SssomFile file;
    addMetadata(file, job, ids, *lists);
    addExtensions(file);
    QSet<QString> prefixes { iccsPrefix, ownPrefix };
    for (const auto *list : *lists) {
        SubjectSource source = subjectSource(job, ids, *list, prefixName(list->info.id, prefixes));
        if (lists->size() > 1) // counted within a list, not over the whole file
            source.common.insert(QStringLiteral("cardinality_scope"),
                                 QStringLiteral("subject_source"));
        CorrespondenceRows rows(job.data, *list, job.classification, job.language);
        for (const auto &row : rows.all()) {
            if (!steps.next())
                return exportStopped(path);
            if (!row.link)
                continue;
            file.addPrefix(source.prefix, ids.offencePrefix(list->info));
            if (row.link->target && row.link->extent != Extent::None)
                file.addPrefix(iccsPrefix, ids.categoryPrefix());
            file.addRecord(recordOf(job, ids, source, row, rows.codes().of(row.link->offence),
                                    rows.cardinality(*row.link)));
        }
    }
    return table::saveFile(path, file.bytes());
}

} // namespace exchange
