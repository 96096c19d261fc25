// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/evaluation.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace suggestion
{

namespace
{

using classification::IccsCode;

constexpr int Bins = 10;
constexpr int NearRanks = 3; // whose sections count as near
constexpr int FarRank = 10; // worth a second look below it

IccsCode divisionOf(const IccsCode &code)
{
    return code.level() <= 2 ? code : *IccsCode::parse(code.toString().left(4));
}

template<typename Test> bool anyOf(const QList<IccsCode> &codes, Test test)
{
    return std::any_of(codes.begin(), codes.end(), test);
}

Outcome outcomeOf(const Confirmed &offence, const QList<Suggestion> &suggestions)
{
    Outcome outcome { offence, offence.categories.constFirst() };
    for (int i = 0; i < suggestions.size(); ++i) {
        const IccsCode code = suggestions.at(i).category;
        if (outcome.rank == 0 && offence.categories.contains(code)) {
            outcome.rank = i + 1;
            outcome.decisive = code;
        }
        outcome.sectionNear |= i < NearRanks && anyOf(offence.categories, [&](const IccsCode &c) {
                                   return c.section() == code.section();
                               });
    }
    if (suggestions.isEmpty())
        return outcome;
    const IccsCode first = suggestions.constFirst().category;
    outcome.first = first;
    outcome.confidence = suggestions.constFirst().confidence;
    outcome.sectionRight = anyOf(offence.categories,
                                 [&](const IccsCode &c) { return c.section() == first.section(); });
    outcome.divisionRight = anyOf(offence.categories,
                                  [&](const IccsCode &c) { return first.isWithin(divisionOf(c)); });
    return outcome;
}

void count(Score &score, const Outcome &outcome)
{
    const auto within = [&](int ranks) { return outcome.rank > 0 && outcome.rank <= ranks; };
    ++score.n;
    score.top1 += within(1);
    score.top5 += within(5);
    score.top10 += within(10);
    score.section += outcome.sectionRight;
    score.division += outcome.divisionRight;
}

void countScores(Evaluation &evaluation)
{
    for (const Outcome &outcome : std::as_const(evaluation.outcomes)) {
        count(evaluation.total, outcome);
        count(evaluation.levels[outcome.decisive.level()], outcome);
        const QString id = outcome.offence.query.list;
        auto list = std::find_if(evaluation.lists.begin(), evaluation.lists.end(),
                                 [&](const ListScore &one) { return one.list == id; });
        if (list == evaluation.lists.end())
            list = evaluation.lists.insert(list, { id, outcome.offence.listName, {} });
        count(list->score, outcome);
        evaluation.unanswered += !outcome.first;
    }
}

void measureReliability(Evaluation &evaluation)
{
    for (int i = 0; i < Bins; ++i)
        evaluation.bins << ReliabilityBin { double(i) / Bins, double(i + 1) / Bins };
    for (const Outcome &outcome : std::as_const(evaluation.outcomes)) {
        if (!outcome.first)
            continue;
        ReliabilityBin &bin
            = evaluation.bins[std::clamp(int(std::floor(outcome.confidence * Bins)), 0, Bins - 1)];
        ++bin.n;
        bin.right += outcome.rank == 1;
        bin.meanConfidence += outcome.confidence; // the sum so far
    }
    const int answered = evaluation.total.n - evaluation.unanswered;
    for (ReliabilityBin &bin : evaluation.bins) {
        if (bin.n == 0)
            continue;
        bin.meanConfidence /= bin.n;
        evaluation.calibrationError
            += std::abs(bin.meanConfidence - bin.shareRight()) * bin.n / answered;
    }
}

void collectConfusions(Evaluation &evaluation)
{
    std::map<std::pair<IccsCode, IccsCode>, QList<int>> pairs;
    for (int i = 0; i < evaluation.outcomes.size(); ++i) {
        const Outcome &outcome = evaluation.outcomes.at(i);
        if (outcome.first && outcome.rank != 1)
            pairs[{ *outcome.first, outcome.decisive }] << i;
    }
    for (const auto &[codes, outcomes] : pairs)
        evaluation.confusions << Confusion { codes.first, codes.second, outcomes };
    std::stable_sort(evaluation.confusions.begin(), evaluation.confusions.end(),
                     [](const Confusion &a, const Confusion &b) { return a.count() > b.count(); });
}

void collectSecondLook(Evaluation &evaluation)
{
    for (int i = 0; i < evaluation.outcomes.size(); ++i) {
        const Outcome &outcome = evaluation.outcomes.at(i);
        if (outcome.rank == 0 || outcome.rank > FarRank || !outcome.sectionNear)
            evaluation.secondLook << i;
    }
    // Where the program is sure of something else, one of the two is wrong.
    const auto farness = [&](int number) {
        const Outcome &outcome = evaluation.outcomes.at(number);
        return std::tuple(outcome.sectionNear,
                          -(outcome.rank == 0 ? deepestRank + 1 : outcome.rank),
                          -outcome.confidence);
    };
    std::stable_sort(evaluation.secondLook.begin(), evaluation.secondLook.end(),
                     [&](int a, int b) { return farness(a) < farness(b); });
}

} // namespace

QList<Confirmed> confirmedOffences(const offences::OffenceList &list,
                                   const mapping::MappingSet &set)
{
    QList<Confirmed> confirmed;
    QHash<QString, qsizetype> places;
    for (const Precedent &precedent : precedentsFrom(list, set)) {
        const auto place = places.constFind(precedent.offence);
        if (place != places.cend()) {
            auto &categories = confirmed[*place].categories;
            if (!categories.contains(precedent.category))
                categories << precedent.category;
            continue;
        }
        const offences::Offence *offence = list.find(precedent.offence);
        QDateTime changed;
        for (const mapping::Link *link : set.ofOffence(precedent.offence)) {
            if (!changed.isValid() || link->changed > changed)
                changed = link->changed;
        }
        places.insert(precedent.offence, confirmed.size());
        confirmed << Confirmed { queryFor(*offence, list.info),
                                 list.info.name,
                                 offence->code.toString(),
                                 { precedent.category },
                                 changed };
    }
    return confirmed;
}

QList<Confirmed> latest(QList<Confirmed> confirmed, int count)
{
    std::stable_sort(confirmed.begin(), confirmed.end(),
                     [](const Confirmed &a, const Confirmed &b) { return a.changed > b.changed; });
    return confirmed.mid(0, count);
}

std::optional<Evaluation> evaluate(const Suggester &suggester, const QList<Confirmed> &confirmed,
                                   base::Progress &progress)
{
    Evaluation evaluation;
    for (const Confirmed &offence : confirmed) {
        if (!progress.advance(evaluation.outcomes.size(), confirmed.size()))
            return std::nullopt;
        evaluation.outcomes << outcomeOf(offence, suggester.suggest(offence.query, deepestRank));
    }
    countScores(evaluation);
    measureReliability(evaluation);
    collectConfusions(evaluation);
    collectSecondLook(evaluation);
    return evaluation;
}

} // namespace suggestion
