// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/linkedits.h"

#include "ui/mapping/wording.h"

#include <algorithm>

namespace mappingpage
{

using classification::IccsCode;
using mapping::Link;
using mapping::Status;

namespace
{

// A new target makes what was said about the old one void.
void retarget(Link &link, const IccsCode &code)
{
    link.target = code;
    if (link.extent == mapping::Extent::None)
        link.extent = mapping::Extent::Inside;
    link.status = Status::Proposed;
    link.reason.clear();
    link.reviewer.clear();
    link.reviewed = {};
    link.reviewComment.clear();
    link.confidence = -1;
    link.evidence = QStringLiteral("manual");
}

// The two strongest things that speak for it, as a first rationale to work on.
QString rationaleOf(const suggestion::Suggestion &suggestion)
{
    QStringList sentences;
    for (const suggestion::Reason &reason : suggestion.reasons) {
        if (reason.weight > 0 && sentences.size() < 2)
            sentences << reason.text.toString();
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace

LinkEdits::LinkEdits(const project::ProjectData &data, QString list, project::Signature signature,
                     base::IdSource &ids)
    : m_data(data)
    , m_list(std::move(list))
    , m_signature(std::move(signature))
    , m_ids(ids)
{
}

QString LinkEdits::codeOf(const QString &offence) const
{
    const offences::OffenceList *list = m_data.list(m_list);
    const offences::Offence *found = list ? list->find(offence) : nullptr;
    return found ? found->code.toString() : offence;
}

Link LinkEdits::newLink(const QString &offence) const
{
    Link link;
    link.id = m_ids.next();
    link.list = m_list;
    link.offence = offence;
    link.status = Status::Proposed;
    link.evidence = QStringLiteral("manual");
    return link;
}

project::Edit LinkEdits::put(const QList<Link> &links, const base::Text &label) const
{
    project::Edit edit = project::putLinks(m_data, links, m_signature);
    edit.label = label;
    return edit;
}

LinkEdits::Decision LinkEdits::decide(const QList<Link> &links, int offences, int skipped,
                                      const base::Text &label) const
{
    return { put(links, label), offences, skipped };
}

LinkEdits::Decision LinkEdits::giveTarget(const QStringList &offences, const IccsCode &code) const
{
    QList<Link> links;
    int skipped = 0;
    for (const QString &offence : offences) {
        const auto existing = set().ofOffence(offence);
        if (existing.size() > 1) {
            ++skipped;
            continue;
        }
        if (!existing.isEmpty() && existing.constFirst()->target == code)
            continue;
        Link link = existing.isEmpty() ? newLink(offence) : *existing.constFirst();
        retarget(link, code);
        links << link;
    }
    const base::Text label = offences.size() == 1
        ? base::lateText("mappingpage", "Link %1 to %2.",
                         { codeOf(offences.constFirst()), code.toString() })
        : base::lateCount("mappingpage", "Link %n offence(s) to %1.", int(links.size()),
                          { code.toString() });
    return decide(links, int(links.size()), skipped, label);
}

LinkEdits::Decision LinkEdits::take(const QString &offence,
                                    const suggestion::Suggestion &suggestion,
                                    const QString &assumption) const
{
    const auto existing = set().ofOffence(offence);
    if (existing.size() > 1)
        return { {}, 0, 1 };
    if (!existing.isEmpty() && existing.constFirst()->target == suggestion.category)
        return {};
    Link link = existing.isEmpty() ? newLink(offence) : *existing.constFirst();
    const QString old = link.evidence == QLatin1String("suggestion") ? QString() : link.rationale;
    retarget(link, suggestion.category);
    link.evidence = QStringLiteral("suggestion");
    link.confidence = suggestion.confidence;
    link.rationale = old.isEmpty() ? rationaleOf(suggestion) : old;
    for (const mapping::TagSetting &tag : suggestion.tags)
        link = withTag(link, tag);
    for (const mapping::DataFlag flag : suggestion.flags) {
        if (!link.flags.contains(flag))
            link.flags << flag;
    }
    if (!assumption.isEmpty())
        link.assumption = assumption;
    return decide({ link }, 1, 0,
                  base::lateText("mappingpage", "Take the suggestion %2 for %1.",
                                 { codeOf(offence), suggestion.category.toString() }));
}

LinkEdits::Decision LinkEdits::addTarget(const QStringList &offences, const IccsCode &code) const
{
    QList<Link> links;
    int added = 0;
    for (const QString &offence : offences) {
        const auto existing = set().ofOffence(offence);
        const bool there = std::any_of(existing.begin(), existing.end(),
                                       [&](const Link *link) { return link->target == code; });
        if (there)
            continue;
        Link link = newLink(offence);
        link.target = code;
        // Two targets for one code: at most a part of it can go to each (L20). What is approved
        // stays; a finding says so.
        if (!existing.isEmpty())
            link.extent = mapping::Extent::Contains;
        for (const Link *other : existing) {
            const bool whole = other->extent == mapping::Extent::Inside
                || other->extent == mapping::Extent::Equal;
            if (!whole || other->status == Status::Approved)
                continue;
            links << *other;
            links.last().extent = mapping::Extent::Contains;
        }
        links << link;
        ++added;
    }
    return decide(links, added, 0,
                  offences.size() == 1
                      ? base::lateText("mappingpage", "Add the category %2 to %1.",
                                       { codeOf(offences.constFirst()), code.toString() })
                      : base::lateCount("mappingpage", "Add the category %1 to %n offence(s).",
                                        added, { code.toString() }));
}

project::Edit LinkEdits::replaceTarget(const Link &link, const IccsCode &code) const
{
    if (link.target == code)
        return {};
    Link changed = link;
    retarget(changed, code);
    return put(
        { changed },
        base::lateText("mappingpage", "Link %1 to %2.", { codeOf(link.offence), code.toString() }));
}

LinkEdits::Decision LinkEdits::replaceEverywhere(const IccsCode &from, const IccsCode &to) const
{
    QList<Link> links;
    for (const offences::OffenceList &list : m_data.lists) {
        const auto found = m_data.set(list.info.id).ofCategory(from);
        for (const Link *link : found) {
            links << *link;
            retarget(links.last(), to);
        }
    }
    return decide(links, int(links.size()), 0,
                  base::lateCount("mappingpage", "Replace %1 by %2 in %n link(s).",
                                  int(links.size()), { from.toString(), to.toString() }));
}

Link LinkEdits::withStatus(Link link, Status status) const
{
    link.status = status;
    if (status == Status::Approved || status == Status::Disputed) {
        link.reviewer = m_signature.author;
        link.reviewed = m_signature.time.toLocalTime().date();
    } else if (status != Status::OutOfScope) {
        link.reviewer.clear();
        link.reviewed = {};
    }
    return link;
}

Link LinkEdits::withTag(Link link, const mapping::TagSetting &setting)
{
    link.tags.erase(
        std::remove_if(link.tags.begin(), link.tags.end(),
                       [&](const mapping::TagSetting &tag) { return tag.tag == setting.tag; }),
        link.tags.end());
    if (!setting.value.isEmpty())
        link.tags << setting;
    return link;
}

} // namespace mappingpage
