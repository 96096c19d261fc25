// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/runnerup.h"

#include "core/suggestion/methods/elementreasons.h"

#include <vector>

namespace suggestion
{

namespace
{

// Signals that a person would call one sign.
enum class Sign {
    Words,
    Phrases,
    Title,
    Usage,
    Precedents,
    Excluded,
    SentHere,
    Met,
    Against,
    Tree
};
struct SignGroup {
    Sign sign;
    std::vector<Signal> signalsOfIt;
};

const std::vector<SignGroup> &groups()
{
    static const std::vector<SignGroup> all {
        { Sign::Words, { WordsSignal, KnownSignal, LeadSignal } },
        { Sign::Phrases,
          { OfficialSignal, TermSignal, ContainedSignal, CrowdSignal, ExactSignal } },
        { Sign::Title, { TitleSignal } },
        { Sign::Usage, { LabelSignal, DefinitionSignal, FamilySignal } },
        { Sign::Precedents, { PrecedentSignal, SenseSignal } },
        { Sign::Excluded, { ExcludedSignal } },
        { Sign::SentHere, { SentHereSignal } },
        { Sign::Met, { MetSignal } },
        { Sign::Against, { AgainstSignal } },
        { Sign::Tree,
          { ResidualSignal, RemainderSignal, SectionSignal, DivisionSignal, ClassSignal } },
    };
    return all;
}

double partOf(const SignGroup &group, const Signals &values)
{
    Signals only {};
    for (const Signal signal : group.signalsOfIt)
        only[signal] = values[signal];
    return scoreOf(only); // a weighted sum, so that its parts can be told apart
}

// Whether what would be said of a sign is so: the fitted weights make some signals count otherwise
// than their names say.
bool holds(Sign sign, const Signals &first, const Signals &second)
{
    const auto more = [&](Signal signal) { return first[signal] > second[signal]; };
    const auto closest
        = [](const Signals &one) { return std::max(one[OfficialSignal], one[TermSignal]); };
    switch (sign) {
    case Sign::Words:
        return more(LeadSignal);
    case Sign::Phrases:
        return closest(first) > closest(second);
    case Sign::Excluded:
        return second[ExcludedSignal] > first[ExcludedSignal];
    case Sign::SentHere:
        return more(SentHereSignal);
    case Sign::Met:
        return more(MetSignal);
    case Sign::Against:
        return second[AgainstSignal] > first[AgainstSignal];
    case Sign::Tree:
        return more(RemainderSignal) || second[SectionSignal] > first[SectionSignal]
            || second[DivisionSignal] > first[DivisionSignal];
    default:
        return true; // all of these count for a category
    }
}

// The sign that speaks most for the first; nothing when none does.
std::optional<Sign> decisive(const Signals &first, const Signals &second)
{
    constexpr double least = 1e-6;
    std::optional<Sign> best;
    double most = least;
    for (const SignGroup &group : groups()) {
        const double lead = partOf(group, first) - partOf(group, second);
        if (lead > most && holds(group.sign, first, second)) {
            most = lead;
            best = group.sign;
        }
    }
    return best;
}

// The first element of one list that the other lacks and that has a name.
base::Text onlyIn(const QStringList &elements, const QStringList &others)
{
    for (const QString &element : elements) {
        if (!others.contains(element) && !elementText(element).isEmpty())
            return elementText(element);
    }
    return {};
}

base::Text elementSentence(Sign sign, const ElementFit &first, const ElementFit &second,
                           const QString &code)
{
    const base::Text name
        = sign == Sign::Met ? onlyIn(first.met, second.met) : onlyIn(second.against, first.against);
    const QVariant element = QVariant::fromValue(name);
    if (name.isEmpty())
        return base::lateText("suggestion",
                              "%1 comes second: what the label shows fits it less well", { code });
    return sign == Sign::Met
        ? base::lateText("suggestion",
                         "%1 comes second: it does not demand “%2”, which is given here",
                         { code, element })
        : base::lateText("suggestion",
                         "%1 comes second: “%2”, which is given here, speaks against it",
                         { code, element });
}

base::Text treeSentence(const Signals &first, const Signals &second, const QString &code)
{
    if (first[RemainderSignal] > second[RemainderSignal])
        return base::lateText("suggestion",
                              "%1 comes second: the label calls itself the rest of something",
                              { code });
    return base::lateText("suggestion", "%1 comes second: it is the more general category",
                          { code });
}

base::Text textSentence(Sign sign, const QString &first, const QString &second)
{
    switch (sign) {
    case Sign::Words:
        return base::lateText(
            "suggestion", "%1 comes second: its texts have fewer of the telling words", { second });
    case Sign::Phrases:
        return base::lateText("suggestion",
                              "%1 comes second: no text or term of it is as close to the label",
                              { second });
    case Sign::Title:
        return base::lateText("suggestion", "%1 comes second: the label is the title of %2",
                              { second, first });
    case Sign::Precedents:
        return base::lateText("suggestion", "%1 comes second: your confirmed links speak for %2",
                              { second, first });
    case Sign::Excluded:
        return base::lateText(
            "suggestion", "%1 comes second: ICCS excludes there what the label says", { second });
    case Sign::SentHere:
        return base::lateText("suggestion",
                              "%1 comes second: an exclusion of ICCS sends such offences to %2",
                              { second, first });
    default:
        return base::lateText("suggestion", "%1 comes second: the words are more usual for %2",
                              { second, first });
    }
}

base::Text attemptSentence(bool isAttempt, const QString &code)
{
    return isAttempt
        ? base::lateText("suggestion", "%1 comes second: the label speaks of an attempt", { code })
        : base::lateText("suggestion", "%1 comes second: the label speaks of no attempt", { code });
}

} // namespace

Reason runnerUpReason(const classification::Classification &classification,
                      const Profiles &profiles, const QSet<QString> &elements,
                      const QList<Signals> &evidence, const Rivals &rivals)
{
    const auto &first = classification.categories()[rivals.first];
    const auto &second = classification.categories()[rivals.second];
    const QString code = second.code.toString();
    Reason reason;
    reason.kind = ReasonKind::RunnerUp;
    reason.other = second.code;
    const auto sign = decisive(evidence[rivals.first], evidence[rivals.second]);
    if (rivals.swappedForAttempt)
        reason.text = attemptSentence(rivals.isAttempt, code);
    else if (!sign)
        reason.text = base::lateText(
            "suggestion", "%1 comes second, but no single sign decides against it", { code });
    else if (*sign == Sign::Met || *sign == Sign::Against)
        reason.text = elementSentence(*sign, profiles.fit(rivals.first, elements),
                                      profiles.fit(rivals.second, elements), code);
    else if (*sign == Sign::Tree)
        reason.text = treeSentence(evidence[rivals.first], evidence[rivals.second], code);
    else
        reason.text = textSentence(*sign, first.code.toString(), code);
    return reason;
}

} // namespace suggestion
