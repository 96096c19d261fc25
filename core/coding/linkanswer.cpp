// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/linkanswer.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace coding
{

using classification::IccsCode;
using mapping::Link;
using mapping::Status;

namespace
{

using Links = QList<const Link *>;

int advance(Status status)
{
    switch (status) {
    case Status::Draft:
        return 0;
    case Status::Proposed:
        return 1;
    case Status::InReview:
        return 2;
    case Status::Disputed:
        return -1;
    case Status::Approved:
    case Status::OutOfScope:
        return 3;
    }
    Q_UNREACHABLE();
}

bool counts(const CodingSet &set, const Link &link)
{
    const int least = std::max(0, advance(set.leastStatus));
    return link.status != Status::Disputed && advance(link.status) >= least;
}

rules::Output outputOf(const Link &link)
{
    rules::Output output;
    output.category = link.target;
    output.tags = link.tags;
    output.flags = link.flags;
    return output;
}

Answer whole(const rules::Output &output, const QString &source, bool isDefault)
{
    return { Outcome::Coded, Reason::None, { { output, wholeWeight, source } }, isDefault };
}

// Millionths by the largest remainder, so that they always sum to the whole.
std::vector<qint64> shares(const std::vector<double> &weights)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<qint64> parts;
    std::vector<std::pair<double, std::size_t>> remainders;
    qint64 left = wholeWeight;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double exact = weights[i] / sum * double(wholeWeight);
        parts.push_back(qint64(std::floor(exact)));
        remainders.emplace_back(double(parts.back()) - exact, i);
        left -= parts.back();
    }
    std::sort(remainders.begin(), remainders.end());
    for (std::size_t i = 0; left > 0; i = (i + 1) % remainders.size(), --left)
        ++parts[remainders[i].second];
    return parts;
}

std::optional<Answer> apportioned(const Links &links)
{
    std::vector<double> weights;
    for (const Link *link : links) {
        if (!(link->weight > 0) || !(link->weight < 1))
            return std::nullopt;
        weights.push_back(link->weight);
    }
    const std::vector<qint64> parts = shares(weights);
    Answer answer { Outcome::Coded, Reason::None, {}, false };
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Link &link = *links[qsizetype(i)];
        answer.parts << Part { outputOf(link), parts[i], link.id };
    }
    return answer;
}

// The ancestor with the tags and flags that all links share.
std::optional<Answer> commonAncestor(const CodingSet &set, const Links &links)
{
    QList<IccsCode> codes;
    QStringList ids;
    rules::Output output = outputOf(*links.first());
    for (const Link *link : links) {
        codes << *link->target;
        ids << link->id;
        output.tags.removeIf([link](const auto &tag) { return !link->tags.contains(tag); });
        output.flags.removeIf([link](const auto &flag) { return !link->flags.contains(flag); });
    }
    output.category = set.classification.lowestCommonAncestor(codes);
    if (!output.category || output.category->level() < set.links.policy.minimumLevel)
        return std::nullopt;
    return whole(output, ids.join(QLatin1Char('+')), true);
}

Answer byPolicy(const CodingSet &set, const Links &links)
{
    const Link *chosen = links.first();
    if (set.links.policy.composite == mapping::CompositePolicy::MostSerious) {
        chosen
            = *std::min_element(links.begin(), links.end(), [&set](const Link *a, const Link *b) {
                  return set.classification.position(*a->target)
                      < set.classification.position(*b->target);
              });
    }
    return whole(outputOf(*chosen), chosen->id, true);
}

Answer answerOfTargets(const CodingSet &set, const Links &links)
{
    if (links.size() == 1)
        return whole(outputOf(*links.first()), links.first()->id, false);
    if (const auto answer = apportioned(links))
        return *answer;
    if (const auto answer = commonAncestor(set, links))
        return *answer;
    return byPolicy(set, links);
}

// The first day of each part of the days within which the same links are valid; an invalid one: the
// days before all dates.
std::vector<QDate> partsOf(const Links &links, const base::Validity &days)
{
    std::vector<QDate> parts { days.from };
    const auto add = [&](QDate change) {
        const bool isLater = !days.from.isValid() || change > days.from;
        if (change.isValid() && isLater && days.contains(change))
            parts.push_back(change);
    };
    for (const Link *link : links) {
        add(link->validity.from);
        if (link->validity.to.isValid())
            add(link->validity.to.addDays(1));
    }
    return parts;
}

bool isValidOn(const Link &link, QDate day)
{
    return day.isValid() ? link.validity.contains(day) : !link.validity.from.isValid();
}

Answer answerOf(const CodingSet &set, const Links &links)
{
    Links targets, without, outOfScope;
    bool isHeldBack = false;
    for (const Link *link : links) {
        if (!counts(set, *link))
            isHeldBack = true;
        else if (link->status == Status::OutOfScope)
            outOfScope << link;
        else if (link->target && set.classification.category(*link->target))
            targets << link;
        else
            without << link;
    }
    if (!targets.isEmpty())
        return answerOfTargets(set, targets);
    if (!outOfScope.isEmpty()) {
        rules::Output output;
        output.outOfScope = true;
        return { Outcome::OutOfScope,
                 Reason::None,
                 { { output, wholeWeight, outOfScope.first()->id } },
                 false };
    }
    if (!without.isEmpty())
        return { Outcome::Unmapped, Reason::NoCategory, {}, false };
    return { Outcome::Unmapped, isHeldBack ? Reason::Disputed : Reason::NotLinked, {}, false };
}

} // namespace

Answer answerOfLinks(const CodingSet &set, const QString &offence, const base::Validity &days)
{
    const Links links = set.links.ofOffence(offence);
    std::optional<Answer> answer;
    for (const QDate &day : partsOf(links, days)) {
        Links valid = links;
        valid.removeIf([day](const Link *link) { return !isValidOn(*link, day); });
        const Answer ofPart = answerOf(set, valid);
        if (answer && !(ofPart == *answer))
            return { Outcome::Unmapped, Reason::UnclearDate, {}, false };
        answer = ofPart;
    }
    return *answer;
}

bool isFinal(const Answer &answer)
{
    return answer.outcome != Outcome::Unmapped || answer.reason == Reason::NoCategory
        || answer.reason == Reason::UnclearDate;
}

} // namespace coding
