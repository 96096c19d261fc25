// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mapping/comparison.h"

#include <QSet>

#include <algorithm>

namespace mapping
{

namespace
{

using classification::IccsCode;

struct Entry {
    QString key;
    const offences::Offence *offence = nullptr;
};

// The code; where several offences share it, the id ("0700#2").
QList<Entry> entriesOf(const offences::OffenceList &list)
{
    QList<Entry> entries;
    for (const offences::Offence &offence : list.offences()) {
        if (offence.kind == offences::OffenceKind::Sum || (offence.gone && offence.volume() == 0))
            continue;
        const QString code = offence.code.toString();
        entries << Entry { list.withCode(code).size() > 1 ? offence.id : code, &offence };
    }
    return entries;
}

bool givesCategory(const Link *link)
{
    return link->target && link->status != Status::OutOfScope;
}

QList<Link> decisionOn(const MappingSet &set, const QString &offence)
{
    const QList<const Link *> links = set.ofOffence(offence);
    const bool haveCategory = std::any_of(links.begin(), links.end(), givesCategory);
    QList<Link> decision;
    for (const Link *link : links) {
        if (givesCategory(link) == haveCategory)
            decision << *link;
    }
    std::stable_sort(decision.begin(), decision.end(),
                     [](const Link &a, const Link &b) { return a.target < b.target; });
    return decision;
}

bool hasCategories(const QList<Link> &decision)
{
    return !decision.isEmpty() && givesCategory(&decision.first());
}

std::optional<IccsCode> sharedBy(const IccsCode &one, const IccsCode &other)
{
    for (const qsizetype length : { 6, 5, 4, 2 }) {
        const auto code = IccsCode::parse(one.toString().left(length));
        if (code && code->toString().size() == length && other.isWithin(*code))
            return code;
    }
    return std::nullopt;
}

struct Relation {
    Verdict verdict = Verdict::Same;
    int distance = 0;
    std::optional<IccsCode> shared;
    bool isNearerThan(const Relation &other) const
    {
        return std::pair(verdict, distance) < std::pair(other.verdict, other.distance);
    }
};

Relation relationOf(const IccsCode &one, const IccsCode &other)
{
    const auto shared = sharedBy(one, other);
    const int level = shared ? shared->level() : 0;
    Relation relation { Verdict::Same, one.level() + other.level() - 2 * level, shared };
    if (one == other)
        return relation;
    if (level == 0)
        relation.verdict = Verdict::OtherSection;
    else if (shared == one || shared == other)
        relation.verdict = Verdict::OtherLevel;
    else
        relation.verdict = level == 1 ? Verdict::SameSection : Verdict::SameDivision;
    return relation;
}

// Each category is held against the nearest of the other mapper; the farthest of these counts, so
// that a category too many is as far away as it is from the others.
Relation farthestOf(const QList<Link> &from, const QList<Link> &to)
{
    Relation farthest;
    farthest.shared = from.first().target;
    for (const Link &link : from) {
        Relation nearest = relationOf(*link.target, *to.first().target);
        for (const Link &candidate : to) {
            const Relation relation = relationOf(*link.target, *candidate.target);
            if (relation.isNearerThan(nearest))
                nearest = relation;
        }
        if (farthest.isNearerThan(nearest))
            farthest = nearest;
    }
    return farthest;
}

QStringList sortedTags(const Link &link)
{
    QStringList texts;
    for (const TagSetting &tag : link.tags)
        texts << tag.tag + QLatin1Char('=') + tag.value;
    texts.sort();
    return texts;
}

QSet<int> flagSet(const Link &link)
{
    QSet<int> flags;
    for (const DataFlag flag : link.flags)
        flags << int(flag);
    return flags;
}

QStringList differingDetails(const QList<Link> &ours, const QList<Link> &theirs)
{
    QStringList details;
    const auto add = [&details](const char *name, bool differs) {
        if (differs && !details.contains(QLatin1String(name)))
            details << QLatin1String(name);
    };
    for (qsizetype i = 0; i < qMin(ours.size(), theirs.size()); ++i) {
        const Link &one = ours.at(i);
        const Link &other = theirs.at(i);
        const bool isCategory = givesCategory(&one);
        add("relation", isCategory && one.extent != other.extent);
        add("tags", sortedTags(one) != sortedTags(other));
        add("flags", flagSet(one) != flagSet(other));
        add("scope",
            !isCategory
                && (one.status == Status::OutOfScope) != (other.status == Status::OutOfScope));
    }
    return details;
}

void judgeSame(ComparedOffence &one)
{
    one.differing = differingDetails(one.ours, one.theirs);
    one.verdict = one.differing.isEmpty() ? Verdict::Same : Verdict::OtherDetails;
    one.distance = 0;
}

void judge(ComparedOffence &one)
{
    if (one.ours.isEmpty() || one.theirs.isEmpty()) {
        one.verdict = !one.ours.isEmpty() ? Verdict::OnlyOurs
            : !one.theirs.isEmpty()       ? Verdict::OnlyTheirs
                                          : Verdict::Undecided;
        return;
    }
    if (hasCategories(one.ours) != hasCategories(one.theirs)) {
        one.verdict = Verdict::Scope;
        return;
    }
    if (!hasCategories(one.ours)) {
        judgeSame(one);
        return;
    }
    const Relation there = farthestOf(one.ours, one.theirs);
    const Relation back = farthestOf(one.theirs, one.ours);
    const Relation &relation = there.isNearerThan(back) ? back : there;
    one.shared = relation.shared;
    if (relation.verdict == Verdict::Same) {
        judgeSame(one);
        return;
    }
    one.verdict = relation.verdict;
    one.distance = relation.distance;
}

ComparedOffence compared(const QString &code, const offences::Offence &our,
                         const offences::Offence &their, const MapperView &ours,
                         const MapperView &theirs)
{
    ComparedOffence one;
    one.offence = our.id;
    one.theirOffence = their.id;
    one.code = code;
    const QString language = ours.list.info.language;
    one.label = our.label(language);
    const QString theirLabel = their.label(language);
    if (theirLabel.simplified().compare(one.label.simplified(), Qt::CaseInsensitive) != 0)
        one.theirLabel = theirLabel;
    one.volume = our.volumes.isEmpty() ? their.volume() : our.volume();
    one.ours = decisionOn(ours.set, our.id);
    one.theirs = decisionOn(theirs.set, their.id);
    judge(one);
    return one;
}

} // namespace

QString verdictId(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Same:
        return QStringLiteral("same");
    case Verdict::OtherDetails:
        return QStringLiteral("other details");
    case Verdict::OtherLevel:
        return QStringLiteral("other level");
    case Verdict::SameDivision:
        return QStringLiteral("same division");
    case Verdict::SameSection:
        return QStringLiteral("same section");
    case Verdict::OtherSection:
        return QStringLiteral("other section");
    case Verdict::Scope:
        return QStringLiteral("scope");
    case Verdict::OnlyOurs:
        return QStringLiteral("only ours");
    case Verdict::OnlyTheirs:
        return QStringLiteral("only theirs");
    case Verdict::Undecided:
        break;
    }
    return QStringLiteral("undecided");
}

QList<Verdict> verdicts()
{
    return { Verdict::Same,         Verdict::OtherDetails, Verdict::OtherLevel,
             Verdict::SameDivision, Verdict::SameSection,  Verdict::OtherSection,
             Verdict::Scope,        Verdict::OnlyOurs,     Verdict::OnlyTheirs,
             Verdict::Undecided };
}

bool isDisagreement(Verdict verdict)
{
    return verdict > Verdict::Same && verdict < Verdict::OnlyOurs;
}

bool isNearMiss(Verdict verdict)
{
    return verdict == Verdict::OtherLevel || verdict == Verdict::SameDivision;
}

QString targetsText(const QList<Link> &links)
{
    if (links.isEmpty())
        return {};
    if (!hasCategories(links))
        return QStringLiteral("none");
    QStringList codes;
    for (const Link &link : links)
        codes << link.target->toString();
    codes.removeDuplicates();
    return codes.join(QStringLiteral("; "));
}

Comparison compareMappers(const MapperView &ours, const MapperView &theirs)
{
    QHash<QString, const offences::Offence *> others;
    const QList<Entry> theirEntries = entriesOf(theirs.list);
    for (const Entry &entry : theirEntries)
        others.insert(entry.key, entry.offence);
    Comparison comparison;
    QSet<QString> matched;
    for (const Entry &entry : entriesOf(ours.list)) {
        const offences::Offence *other = others.value(entry.key);
        if (!other) {
            comparison.onlyInOurs << entry.key;
            continue;
        }
        matched << entry.key;
        comparison.offences << compared(entry.key, *entry.offence, *other, ours, theirs);
    }
    for (const Entry &entry : theirEntries) {
        if (!matched.contains(entry.key))
            comparison.onlyInTheirs << entry.key;
    }
    return comparison;
}

} // namespace mapping
