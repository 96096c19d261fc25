// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/xkosexporter.h"

#include "core/exchange/exportsteps.h"
#include "core/exchange/identifiers.h"
#include "core/exchange/nationalcodes.h"
#include "core/exchange/turtle.h"
#include "core/table/savefile.h"

namespace exchange
{

namespace
{

using mapping::Extent;
using mapping::Link;
using mapping::Status;

QString word(const char *name)
{
    return QLatin1String(name);
}

QString match(Extent extent)
{
    switch (extent) {
    case Extent::Equal:
        return word("skos:exactMatch");
    case Extent::Inside:
        return word("skos:broadMatch");
    case Extent::Contains:
        return word("skos:narrowMatch");
    case Extent::Overlap:
    case Extent::None:
        break;
    }
    return word("skos:relatedMatch");
}

bool isAssociated(const Link &link)
{
    return link.target && link.extent != Extent::None && link.status != Status::OutOfScope;
}

class XkosWriter
{
public:
    XkosWriter(const ExportJob &job, Steps &steps)
        : m_job(job)
        , m_ids(job)
        , m_steps(steps)
    {
        m_turtle.prefix(word("dcterms"), word("http://purl.org/dc/terms/"));
        m_turtle.prefix(word("owl"), word("http://www.w3.org/2002/07/owl#"));
        m_turtle.prefix(word("skos"), word("http://www.w3.org/2004/02/skos/core#"));
        m_turtle.prefix(word("xkos"), word("http://rdf-vocabulary.ddialliance.org/xkos#"));
        m_turtle.prefix(word("xsd"), word("http://www.w3.org/2001/XMLSchema#"));
    }

    void writeEdition();
    bool writeList(const offences::OffenceList &list, const QByteArray &hash); // false: stopped
    QByteArray bytes() const { return m_turtle.bytes(); }

private:
    void writeCategory(const classification::Category &category);
    void writeScheme(const offences::OffenceList &list);
    void writeOffence(const offences::ListInfo &info, const offences::Offence &offence,
                      const NationalCodes &codes);
    void writeCorrespondence(const offences::OffenceList &list, const QByteArray &hash);
    void writeAssociation(const offences::ListInfo &info, const Link &link,
                          const NationalCodes &codes);
    void englishName(const QString &name, const QString &language, const QString &english);

    const ExportJob &m_job;
    Identifiers m_ids;
    Steps &m_steps;
    Turtle m_turtle;
};

void XkosWriter::writeEdition()
{
    const classification::Classification &iccs = m_job.classification;
    m_turtle.subject(m_ids.edition(), word("skos:ConceptScheme"));
    m_turtle.text(word("skos:notation"), iccs.id());
    m_turtle.text(word("skos:prefLabel"), iccs.title(word("en")), word("en"));
    for (const QString &language : iccs.languages()) {
        if (language != word("en"))
            m_turtle.text(word("skos:prefLabel"), iccs.title(language), language);
    }
    m_turtle.text(word("dcterms:bibliographicCitation"), iccs.acknowledgement(), word("en"));
    m_turtle.number(word("xkos:numberOfLevels"), iccs.depth());
    for (const auto &code : iccs.roots())
        m_turtle.iri(word("skos:hasTopConcept"), m_ids.category(code));
    for (const auto &category : iccs.categories())
        writeCategory(category);
}

void XkosWriter::writeCategory(const classification::Category &category)
{
    m_turtle.subject(m_ids.category(category.code), word("skos:Concept"));
    m_turtle.iri(word("skos:inScheme"), m_ids.edition());
    m_turtle.text(word("skos:notation"), category.code.toString());
    for (auto it = category.titles.cbegin(); it != category.titles.cend(); ++it)
        m_turtle.text(word("skos:prefLabel"), it.value(), it.key());
    if (category.parent)
        m_turtle.iri(word("skos:broader"), m_ids.category(*category.parent));
    else
        m_turtle.iri(word("skos:topConceptOf"), m_ids.edition());
}

// The name as it is, and one in English, which the XKOS shapes ask for.
void XkosWriter::englishName(const QString &name, const QString &language, const QString &english)
{
    const bool isEnglish = language.startsWith(word("en"));
    if (!isEnglish)
        m_turtle.text(word("skos:prefLabel"), name, language);
    m_turtle.text(word("skos:prefLabel"), isEnglish ? name : english, word("en"));
}

void XkosWriter::writeScheme(const offences::OffenceList &list)
{
    const offences::ListInfo &info = list.info;
    const QDate imported = (info.imported.isValid() ? info.imported : m_job.time).toUTC().date();
    m_turtle.subject(m_ids.list(info), word("skos:ConceptScheme"));
    m_turtle.text(word("skos:notation"), info.id);
    englishName(info.name, info.language,
                QStringLiteral("Offence list: %1 (%2)")
                    .arg(info.name, offences::institutionId(info.institution)));
    m_turtle.text(word("owl:versionInfo"), QString::number(info.version));
    m_turtle.date(word("dcterms:issued"), imported);
    m_turtle.text(word("dcterms:spatial"), m_job.data.settings.country);
    m_turtle.number(word("xkos:numberOfLevels"), 1);
}

void XkosWriter::writeOffence(const offences::ListInfo &info, const offences::Offence &offence,
                              const NationalCodes &codes)
{
    m_turtle.subject(m_ids.offence(info, codes.of(offence)), word("skos:Concept"));
    m_turtle.iri(word("skos:inScheme"), m_ids.list(info));
    m_turtle.iri(word("skos:topConceptOf"), m_ids.list(info));
    m_turtle.text(word("skos:notation"), offence.code.toString());
    for (auto it = offence.labels.cbegin(); it != offence.labels.cend(); ++it)
        m_turtle.text(word("skos:prefLabel"), it.value(), it.key());
    for (auto it = offence.definitions.cbegin(); it != offence.definitions.cend(); ++it)
        m_turtle.text(word("skos:definition"), it.value(), it.key());
    m_turtle.text(word("dcterms:source"), offence.provision);
    if (offence.kind == offences::OffenceKind::Sum)
        m_turtle.text(word("skos:editorialNote"), word("Total or sum row"), word("en"));
    if (offence.gone)
        m_turtle.truth(word("owl:deprecated"));
    // A draft is an association to discuss; only what is approved is stated as a fact.
    for (const Link *link : m_job.data.set(info.id).ofOffence(offence.id)) {
        if (isAssociated(*link) && link->status == Status::Approved)
            m_turtle.iri(match(link->extent), m_ids.category(*link->target));
    }
}

void XkosWriter::writeCorrespondence(const offences::OffenceList &list, const QByteArray &hash)
{
    const offences::ListInfo &info = list.info;
    m_turtle.subject(m_ids.correspondence(info), word("xkos:Correspondence"));
    m_turtle.text(word("skos:prefLabel"),
                  QStringLiteral("Correspondence of %1 with %2")
                      .arg(info.name, m_job.classification.title(word("en"))),
                  word("en"));
    m_turtle.date(word("dcterms:issued"), m_job.time.toUTC().date());
    m_turtle.text(word("owl:versionInfo"), setVersion({ &list }, hash));
    m_turtle.iri(word("xkos:compares"), m_ids.list(info));
    m_turtle.iri(word("xkos:compares"), m_ids.edition());
    for (const Link &link : m_job.data.set(info.id).links()) {
        if (isAssociated(link))
            m_turtle.iri(word("xkos:madeOf"), m_ids.link(info, link.id));
    }
}

void XkosWriter::writeAssociation(const offences::ListInfo &info, const Link &link,
                                  const NationalCodes &codes)
{
    m_turtle.subject(m_ids.link(info, link.id), word("xkos:ConceptAssociation"));
    m_turtle.iri(word("xkos:sourceConcept"), m_ids.offence(info, codes.of(link.offence)));
    m_turtle.iri(word("xkos:targetConcept"), m_ids.category(*link.target));
    m_turtle.text(word("skos:editorialNote"),
                  QStringLiteral("relation: %1; status: %2")
                      .arg(mapping::extentId(link.extent), mapping::statusId(link.status)),
                  word("en"));
    m_turtle.date(word("dcterms:created"), link.created.toUTC().date());
    if (link.status == Status::Approved)
        m_turtle.date(word("dcterms:dateAccepted"), link.reviewed);
}

bool XkosWriter::writeList(const offences::OffenceList &list, const QByteArray &hash)
{
    const NationalCodes codes(list);
    writeScheme(list);
    for (const auto &offence : list.offences()) {
        if (!m_steps.next())
            return false;
        writeOffence(list.info, offence, codes);
    }
    writeCorrespondence(list, hash);
    for (const Link &link : m_job.data.set(list.info.id).links()) {
        if (isAssociated(link))
            writeAssociation(list.info, link, codes);
    }
    return true;
}

} // namespace

QString XkosExporter::id() const
{
    return QStringLiteral("xkos");
}

base::Text XkosExporter::name() const
{
    return base::lateText("exchange", "Linked data (XKOS, Turtle)");
}

QString XkosExporter::suffix() const
{
    return QStringLiteral("ttl");
}

base::Text XkosExporter::losses() const
{
    return base::lateText("exchange",
                          "XKOS carries codes, labels, definitions and associations with relation "
                          "and status; rationale, reviewers, tags, volumes and offences out of "
                          "scope stay behind, and only approved links are stated as matches.");
}

base::Result<> XkosExporter::write(const ExportJob &job, const QString &path,
                                   base::Progress &progress) const
{
    const auto lists = chosenLists(job, path);
    if (!lists)
        return tl::unexpected(lists.error());
    Steps steps(progress, offenceCount(*lists));
    if (!steps.next())
        return exportStopped(path);
    XkosWriter writer(job, steps);
    writer.writeEdition();
    for (const auto *list : *lists) {
        if (!writer.writeList(*list, contentHash(job, { list })))
            return exportStopped(path);
    }
    return table::saveFile(path, writer.bytes());
}

} // namespace exchange
