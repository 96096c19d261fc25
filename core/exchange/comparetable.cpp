// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/correspondenceimport.h"

#include "core/exchange/linkrows.h"

#include <QRegularExpression>
#include <QSet>

namespace exchange
{

namespace
{

using base::Severity;
using mapping::Link;

QStringList differingFields(const Link &a, const Link &b)
{
    QStringList fields;
    const auto check = [&fields](const char *name, bool differs) {
        if (differs)
            fields << QLatin1String(name);
    };
    check("national_code", a.offence != b.offence);
    check("iccs_code", a.target != b.target);
    check("relation", a.extent != b.extent);
    check("status", a.status != b.status);
    check("tags", a.tags != b.tags);
    check("flags", a.flags != b.flags);
    check("rationale", a.rationale != b.rationale);
    check("rules", a.rules != b.rules);
    check("rejected", a.rejected != b.rejected);
    check("assumption", a.assumption != b.assumption);
    check("reason", a.reason != b.reason);
    check("left_over", a.leftOver != b.leftOver);
    check("confidence", a.confidence != b.confidence);
    check("weight", a.weight != b.weight);
    check("weight_source", a.weightSource != b.weightSource);
    check("evidence", a.evidence != b.evidence);
    check("author", a.author != b.author);
    check("reviewer", a.reviewer != b.reviewer);
    check("review_date", a.reviewed != b.reviewed);
    check("review_comment", a.reviewComment != b.reviewComment);
    check("valid_from", a.validity.from != b.validity.from);
    check("valid_to", a.validity.to != b.validity.to);
    return fields;
}

class Comparison
{
public:
    Comparison(const LinkTable &table, const LinkRows &rows, const project::ProjectData &data,
               const QString &listId, const classification::Classification &classification,
               base::IdSource &ids, table::ReadFindings &findings)
        : m_table(table)
        , m_rows(rows)
        , m_data(data)
        , m_listId(listId)
        , m_set(data.set(listId))
        , m_classification(classification)
        , m_ids(ids)
        , m_findings(findings)
        , m_links(rows.rows.size(), nullptr)
    {
    }

    CorrespondenceDifference run();

private:
    void matchById(bool onlySameTarget);
    void matchByTarget();
    void take(qsizetype row, const Link *link);
    bool isDoubled(const LinkRow &row);
    Link newLink(const LinkRow &row);
    bool isFreeId(const QString &id) const;
    void addRemoved(CorrespondenceDifference &difference) const;

    const LinkTable &m_table;
    const LinkRows &m_rows;
    const project::ProjectData &m_data;
    const QString m_listId;
    const mapping::MappingSet &m_set;
    const classification::Classification &m_classification;
    base::IdSource &m_ids;
    table::ReadFindings &m_findings;
    QList<const Link *> m_links; // of each row; nullptr: a new one
    QSet<QString> m_taken; // ids of links that have their row
    QSet<QString> m_seen; // contents of rows
};

void Comparison::take(qsizetype row, const Link *link)
{
    m_links[row] = link;
    m_taken << link->id;
}

void Comparison::matchById(bool onlySameTarget)
{
    for (qsizetype row = 0; row < m_rows.rows.size(); ++row) {
        const LinkRow &one = m_rows.rows[row];
        const Link *link = m_set.find(one.linkId);
        if (!link || m_links[row] || m_taken.contains(link->id))
            continue;
        if (!onlySameTarget || (link->offence == one.offence && link->target == one.target))
            take(row, link);
    }
}

void Comparison::matchByTarget()
{
    for (qsizetype row = 0; row < m_rows.rows.size(); ++row) {
        const LinkRow &one = m_rows.rows[row];
        if (m_links[row] || m_set.find(one.linkId)) // a copy of a row is a new link
            continue;
        for (const Link *link : m_set.ofOffence(one.offence)) {
            if (link->target == one.target && !m_taken.contains(link->id)) {
                take(row, link);
                break;
            }
        }
    }
}

// The same offence and category once more; other tags or other dates make another link.
bool Comparison::isDoubled(const LinkRow &row)
{
    using C = CorrespondenceColumns;
    const QStringList content { row.offence, row.target ? row.target->toString() : QString(),
                                m_table.cell(row.row, &C::tags),
                                m_table.cell(row.row, &C::validFrom),
                                m_table.cell(row.row, &C::validTo) };
    const QString key = content.join(QChar(0x1f));
    if (!m_seen.contains(key)) {
        m_seen << key;
        return false;
    }
    return true;
}

bool Comparison::isFreeId(const QString &id) const
{
    static const QRegularExpression shape(QStringLiteral("^[0-9a-z]+$"));
    if (!shape.match(id).hasMatch())
        return false;
    for (const auto &set : m_data.sets) {
        if (set.find(id))
            return false;
    }
    return !m_taken.contains(id);
}

Link Comparison::newLink(const LinkRow &row)
{
    Link link;
    link.id = isFreeId(row.linkId) ? row.linkId : m_ids.next();
    link.list = m_listId;
    link.offence = row.offence;
    link.target = row.target;
    link.extent = row.target ? mapping::Extent::Inside : mapping::Extent::None;
    link.status = mapping::Status::Proposed;
    m_taken << link.id;
    link = applied(m_table, row, link, m_classification, m_findings);
    if (link.evidence.isEmpty())
        link.evidence = QStringLiteral("import:") + m_table.fileName();
    return link;
}

void Comparison::addRemoved(CorrespondenceDifference &difference) const
{
    if (!m_table.isComplete())
        return;
    for (const Link &link : m_set.links()) {
        if (!m_taken.contains(link.id) && !m_rows.brokenLinks.contains(link.id))
            difference.changes << LinkChange { LinkChangeType::Removed, link, std::nullopt, {} };
    }
}

CorrespondenceDifference Comparison::run()
{
    matchById(true);
    matchById(false);
    matchByTarget();
    for (qsizetype row = 0; row < m_rows.rows.size(); ++row) {
        if (m_links[row])
            isDoubled(m_rows.rows[row]); // remembers it
    }
    CorrespondenceDifference difference;
    for (qsizetype row = 0; row < m_rows.rows.size(); ++row) {
        const LinkRow &one = m_rows.rows[row];
        if (const Link *link = m_links[row]) {
            const Link after = applied(m_table, one, *link, m_classification, m_findings);
            const QStringList fields = differingFields(*link, after);
            if (fields.isEmpty())
                ++difference.unchanged;
            else
                difference.changes << LinkChange { LinkChangeType::Changed, *link, after, fields };
        } else if (isDoubled(one)) {
            m_findings.add(QStringLiteral("X05"), Severity::Warning, m_table.line(one.row),
                           base::lateText("exchange",
                                          "The row repeats a link of \"%1\" that stands above.",
                                          { one.offence }),
                           base::lateText("exchange", "It was left out; delete one of the rows."));
        } else {
            difference.changes << LinkChange {
                LinkChangeType::Added, std::nullopt, newLink(one), {}
            };
        }
    }
    addRemoved(difference);
    return difference;
}

base::Result<> checkColumns(const table::ReadTable &table, const CorrespondenceColumns &columns)
{
    const base::Text tried = base::lateText(
        "exchange", "The links in %1 were to be compared with the project.", { table.source.path });
    const base::Text advice
        = base::lateText("exchange", "Name the columns; the table has these: %1.",
                         { table.table.header.join(QStringLiteral(", ")) });
    for (const QString &column : { columns.code, columns.offence, columns.iccs }) {
        if (!column.isEmpty() && table.table.column(column) < 0)
            return base::failure(
                tried, base::lateText("exchange", "It has no column \"%1\".", { column }), advice);
    }
    if (columns.code.isEmpty() && columns.offence.isEmpty())
        return base::failure(
            tried, base::lateText("exchange", "No column for the national code was found."),
            advice);
    if (columns.iccs.isEmpty())
        return base::failure(
            tried, base::lateText("exchange", "No column for the ICCS code was found."), advice);
    return {};
}

} // namespace

base::Result<CorrespondenceDifference>
compareTable(const table::ReadTable &table, const CorrespondenceColumns &columns,
             const project::ProjectData &data, const QString &listId,
             const classification::Classification &classification, base::IdSource &ids)
{
    const base::Text tried = base::lateText(
        "exchange", "The links in %1 were to be compared with the project.", { table.source.path });
    if (const auto checked = checkColumns(table, columns); !checked)
        return tl::unexpected(checked.error());
    if (!data.list(listId))
        return base::failure(
            tried,
            base::lateText("exchange", "The project has no offence list \"%1\".", { listId }),
            base::lateText("exchange", "Choose one of the lists of the project."));
    const LinkTable links(table, columns);
    table::ReadFindings findings(links.fileName());
    const LinkRows rows = readLinkRows(links, data, listId, classification, findings);
    if (rows.ofOtherLists > 0 && rows.ofOtherLists == links.rows())
        return base::failure(
            tried,
            base::lateText("exchange", "All its rows belong to another list than \"%1\".",
                           { data.list(listId)->info.name }),
            base::lateText("exchange", "Choose the list that the table is about."));
    if (rows.ofOtherLists > 0)
        findings.add(
            QStringLiteral("X08"), Severity::Note, 1,
            base::lateCount("exchange", "%n row(s) belong to other lists.", rows.ofOtherLists),
            base::lateText("exchange", "Compare the table with those lists too."));
    auto difference = Comparison(links, rows, data, listId, classification, ids, findings).run();
    difference.findings = findings.take();
    return difference;
}

project::Edit accept(const project::ProjectData &data, const QList<LinkChange> &changes,
                     const project::Signature &signature)
{
    QList<Link> links;
    QMap<QString, QStringList> removed;
    for (const LinkChange &change : changes) {
        if (change.type == LinkChangeType::Removed)
            removed[change.before->list] << change.before->id;
        else
            links << *change.after;
    }
    QList<project::Edit> edits { project::putLinks(data, links, signature) };
    for (auto it = removed.cbegin(); it != removed.cend(); ++it)
        edits << project::removeLinks(data, it.key(), it.value());
    return project::together(base::lateCount("exchange", "Take over %n link(s) of a reviewed table",
                                             int(changes.size())),
                             edits);
}

} // namespace exchange
