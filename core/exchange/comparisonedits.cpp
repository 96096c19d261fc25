// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/othermapper.h"

#include <algorithm>

namespace exchange
{

namespace
{

using mapping::ComparedOffence;
using mapping::Link;

QString decisionText(const QList<Link> &links)
{
    if (!links.isEmpty() && !links.first().target)
        return base::lateText("exchange", "no category").toString();
    return mapping::targetsText(links);
}

bool hasTarget(const QList<Link> &links, const QString &code)
{
    return std::any_of(links.begin(), links.end(), [&code](const Link &link) {
        return link.target && link.target->toString() == code;
    });
}

void addRejected(Link &link, const mapping::Rejected &candidate)
{
    const bool isKnown = std::any_of(
        link.rejected.begin(), link.rejected.end(),
        [&candidate](const mapping::Rejected &known) { return known.code == candidate.code; });
    if (!isKnown)
        link.rejected << candidate;
}

// Ours with the decision of theirs. A review of the former decision says nothing about this one.
Link withDecision(Link ours, const Link &theirs, const QString &source)
{
    ours.target = theirs.target;
    ours.extent = theirs.extent;
    ours.leftOver = theirs.leftOver;
    ours.tags = theirs.tags;
    ours.flags = theirs.flags;
    ours.rationale = theirs.rationale;
    ours.rules = theirs.rules;
    ours.assumption = theirs.assumption;
    ours.reason = theirs.reason;
    ours.confidence = theirs.confidence;
    ours.weight = theirs.weight;
    ours.weightSource = theirs.weightSource;
    const bool isOutOfScope = theirs.status == mapping::Status::OutOfScope;
    ours.status = isOutOfScope ? mapping::Status::OutOfScope : mapping::Status::Proposed;
    ours.evidence = QStringLiteral("import:") + source;
    ours.author = theirs.author;
    ours.reviewer.clear();
    ours.reviewed = {};
    ours.reviewComment.clear();
    for (const mapping::Rejected &candidate : theirs.rejected)
        addRejected(ours, candidate);
    return ours;
}

class TakeOver
{
public:
    TakeOver(QString listId, const OtherMapper &other, base::IdSource &ids)
        : m_listId(std::move(listId))
        , m_other(other)
        , m_ids(ids)
    {
    }

    QList<Link> links;
    QStringList removed;

    void add(const ComparedOffence &one)
    {
        QList<Link> unused = one.ours;
        QList<std::optional<Link>> bases;
        for (const Link &theirs : one.theirs) // the same category keeps its link
            bases << take(unused,
                          [&theirs](const Link &link) { return link.target == theirs.target; });
        const qsizetype first = links.size();
        for (qsizetype i = 0; i < one.theirs.size(); ++i) {
            auto base = bases.at(i) ? bases.at(i) : take(unused, [](const Link &) { return true; });
            links << withDecision(base ? *base : newLink(one), one.theirs.at(i), m_other.name);
        }
        for (const Link &link : unused)
            removed << link.id;
        keepFormer(one, links[first]);
    }

private:
    template<typename Test> static std::optional<Link> take(QList<Link> &from, Test test)
    {
        const auto found = std::find_if(from.begin(), from.end(), test);
        if (found == from.end())
            return std::nullopt;
        const Link link = *found;
        from.erase(found);
        return link;
    }

    Link newLink(const ComparedOffence &one)
    {
        Link link;
        link.id = m_ids.next();
        link.list = m_listId;
        link.offence = one.offence;
        return link;
    }

    void keepFormer(const ComparedOffence &one, Link &link) const
    {
        for (const Link &former : one.ours) {
            if (!former.target || hasTarget(one.theirs, former.target->toString()))
                continue;
            addRejected(link,
                        { former.target->toString(),
                          base::lateText("exchange", "Decided here before the comparison with %1.",
                                         { m_other.name })
                              .toString() });
        }
        // A category cannot be chosen and rejected at once.
        link.rejected.removeIf([&one](const mapping::Rejected &candidate) {
            return hasTarget(one.theirs, candidate.code);
        });
    }

    QString m_listId;
    const OtherMapper &m_other;
    base::IdSource &m_ids;
};

QList<Link> disputed(const ComparedOffence &one, const OtherMapper &other,
                     const project::Signature &signature)
{
    QList<Link> links = one.ours;
    for (Link &link : links) {
        link.status = mapping::Status::Disputed;
        link.reviewer = signature.author;
        link.reviewed = signature.time.date();
    }
    Link &first = links.first();
    const QString who
        = one.theirs.first().author.isEmpty() ? other.name : one.theirs.first().author;
    const QString sentence
        = base::lateText("exchange", "Disputed: %1 here, %2 by %3.",
                         { decisionText(one.ours), decisionText(one.theirs), who })
              .toString();
    if (!first.rationale.contains(sentence))
        first.rationale
            += (first.rationale.isEmpty() ? QString() : QStringLiteral("\n")) + sentence;
    for (const Link &theirs : one.theirs) {
        if (!theirs.target || hasTarget(one.ours, theirs.target->toString()))
            continue;
        const QString reason = theirs.rationale.isEmpty()
            ? base::lateText("exchange", "Chosen by %1.", { who }).toString()
            : base::lateText("exchange", "Chosen by %1: %2", { who, theirs.rationale }).toString();
        addRejected(first, { theirs.target->toString(), reason });
    }
    return links;
}

} // namespace

ComparisonEdit takeOver(const project::ProjectData &data, const QString &listId,
                        const QList<ComparedOffence> &chosen, const OtherMapper &other,
                        const project::Signature &signature, base::IdSource &ids)
{
    ComparisonEdit result;
    TakeOver work(listId, other, ids);
    for (const ComparedOffence &one : chosen) {
        if (one.theirs.isEmpty() || one.verdict == mapping::Verdict::Same) {
            ++result.skipped;
            continue;
        }
        ++result.offences;
        work.add(one);
    }
    result.edit = project::together(base::lateCount("exchange", "Take over %n decision(s) of %1",
                                                    result.offences, { other.name }),
                                    { project::putLinks(data, work.links, signature),
                                      project::removeLinks(data, listId, work.removed) });
    return result;
}

ComparisonEdit markDisputed(const project::ProjectData &data, const QList<ComparedOffence> &chosen,
                            const OtherMapper &other, const project::Signature &signature)
{
    ComparisonEdit result;
    QList<Link> links;
    for (const ComparedOffence &one : chosen) {
        if (!mapping::isDisagreement(one.verdict)) {
            ++result.skipped;
            continue;
        }
        ++result.offences;
        links += disputed(one, other, signature);
    }
    result.edit
        = project::together(base::lateCount("exchange", "Mark %n offence(s) as disputed with %1",
                                            result.offences, { other.name }),
                            { project::putLinks(data, links, signature) });
    return result;
}

} // namespace exchange
