// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/linkedits.h"
#include "ui/mapping/wording.h"

namespace mappingpage
{

using mapping::Link;
using mapping::Status;

// Every link of the offences gets the same change; offences without a link have none to change.
LinkEdits::Decision LinkEdits::changeAll(const QStringList &offences, const Change &change,
                                         const base::Text &label) const
{
    QList<Link> links;
    Decision decision;
    for (const QString &offence : offences) {
        const auto existing = set().ofOffence(offence);
        if (existing.isEmpty())
            ++decision.skipped;
        else
            ++decision.offences;
        for (const Link *link : existing) {
            links << *link;
            change(links.last());
        }
    }
    decision.edit = put(links, label);
    return decision;
}

LinkEdits::Decision LinkEdits::setStatus(const QStringList &offences, Status status) const
{
    const auto change = [this, status](Link &link) {
        // Approving a code that is out of scope confirms that it is.
        if (status == Status::Approved && link.status == Status::OutOfScope) {
            link.reviewer = m_signature.author;
            link.reviewed = m_signature.time.toLocalTime().date();
            return;
        }
        link = withStatus(link, status);
    };
    const QString name = Wording::status(status);
    return changeAll(offences, change,
                     offences.size() == 1
                         ? base::lateText("mappingpage", "Set the status of %1: %2.",
                                          { codeOf(offences.constFirst()), name })
                         : base::lateCount("mappingpage", "Set the status of %n offence(s): %1.",
                                           int(offences.size()), { name }));
}

LinkEdits::Decision LinkEdits::setExtent(const QStringList &offences, mapping::Extent extent) const
{
    return changeAll(
        offences,
        [extent](Link &link) {
            link.extent = extent;
            if (extent == mapping::Extent::None)
                link.target.reset();
        },
        base::lateCount("mappingpage", "Set the relation of %n offence(s): %1.",
                        int(offences.size()), { Wording::extent(extent) }));
}

LinkEdits::Decision LinkEdits::setTag(const QStringList &offences,
                                      const mapping::TagSetting &setting) const
{
    return changeAll(
        offences, [&setting](Link &link) { link = withTag(link, setting); },
        base::lateCount("mappingpage", "Set the tag %1 of %n offence(s).", int(offences.size()),
                        { setting.tag }));
}

LinkEdits::Decision LinkEdits::setFlag(const QStringList &offences, mapping::DataFlag flag,
                                       Presence presence) const
{
    return changeAll(
        offences,
        [flag, presence](Link &link) {
            link.flags.removeAll(flag);
            if (presence == Presence::Set)
                link.flags << flag;
        },
        base::lateCount("mappingpage", "Describe the counts of %n offence(s): %1.",
                        int(offences.size()), { Wording::flag(flag) }));
}

LinkEdits::Decision LinkEdits::setOutOfScope(const QStringList &offences,
                                             const QString &reason) const
{
    QList<Link> links;
    QStringList superfluous;
    for (const QString &offence : offences) {
        const auto existing = set().ofOffence(offence);
        Link link = existing.isEmpty() ? newLink(offence) : *existing.constFirst();
        for (qsizetype i = 1; i < existing.size(); ++i)
            superfluous << existing.at(i)->id;
        link.target.reset();
        link.extent = mapping::Extent::None;
        link.tags.clear();
        link.confidence = -1;
        link.evidence = QStringLiteral("manual");
        link.reason = reason;
        links << withStatus(link, Status::OutOfScope);
    }
    const base::Text label = offences.size() == 1
        ? base::lateText("mappingpage", "Put %1 out of scope.", { codeOf(offences.value(0)) })
        : base::lateCount("mappingpage", "Put %n offence(s) out of scope.", int(offences.size()));
    Decision decision { put(links, label), int(offences.size()), 0 };
    if (!superfluous.isEmpty())
        decision.edit = project::together(
            label, { decision.edit, project::removeLinks(m_data, m_list, superfluous) });
    return decision;
}

LinkEdits::Decision LinkEdits::removeLinks(const QStringList &offences) const
{
    QStringList ids;
    Decision decision;
    for (const QString &offence : offences) {
        const auto existing = set().ofOffence(offence);
        for (const Link *link : existing)
            ids << link->id;
        decision.offences += existing.isEmpty() ? 0 : 1;
    }
    decision.edit = project::removeLinks(m_data, m_list, ids);
    decision.edit.label = offences.size() == 1
        ? base::lateText("mappingpage", "Remove the links of %1.", { codeOf(offences.value(0)) })
        : base::lateCount("mappingpage", "Remove the links of %n offence(s).", decision.offences);
    return decision;
}

project::Edit LinkEdits::removeLink(const Link &link) const
{
    project::Edit edit = project::removeLinks(m_data, link.list, { link.id });
    edit.label = link.target
        ? base::lateText("mappingpage", "Remove the link from %1 to %2.",
                         { codeOf(link.offence), link.target->toString() })
        : base::lateText("mappingpage", "Remove the links of %1.", { codeOf(link.offence) });
    return edit;
}

project::Edit LinkEdits::change(const Link &link) const
{
    return put({ link },
               base::lateText("mappingpage", "Change the link of %1.", { codeOf(link.offence) }));
}

project::Edit LinkEdits::restore(const Link &state) const
{
    return put({ state },
               base::lateText("mappingpage", "Restore an earlier state of the link of %1.",
                              { codeOf(state.offence) }));
}

project::Edit LinkEdits::reject(const QString &offence, const mapping::Rejected &candidate) const
{
    const auto existing = set().ofOffence(offence);
    if (existing.isEmpty())
        return {};
    Link link = *existing.constFirst();
    for (const mapping::Rejected &rejected : std::as_const(link.rejected)) {
        if (rejected.code == candidate.code)
            return {};
    }
    link.rejected << candidate;
    return put({ link },
               base::lateText("mappingpage", "Reject the category %2 for %1.",
                              { codeOf(offence), candidate.code }));
}

} // namespace mappingpage
