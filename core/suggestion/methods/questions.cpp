// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/questions.h"

#include "core/suggestion/methods/elements.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace suggestion
{

namespace
{

// An answer that tells less than this is not worth a person's time.
constexpr double leastGain = 0.08; // bits
constexpr qsizetype mostNamed = 3;

// Elements that a person who knows the law can be asked about.
const QHash<QString, base::Text> &texts()
{
    static const QHash<QString, base::Text> all {
        { QStringLiteral("death"), base::lateText("suggestion", "Does somebody die of it?") },
        { QStringLiteral("negligence"),
          base::lateText("suggestion", "Is it done by negligence, not on purpose?") },
        { QStringLiteral("attempt"),
          base::lateText("suggestion", "Is it only the attempt of the offence?") },
        { QStringLiteral("force"),
          base::lateText("suggestion", "Is force used against a person?") },
        { QStringLiteral("threat"), base::lateText("suggestion", "Is a person threatened?") },
        { QStringLiteral("weapon"), base::lateText("suggestion", "Is a weapon used?") },
        { QStringLiteral("firearm"), base::lateText("suggestion", "Is it about firearms?") },
        { QStringLiteral("explosive"),
          base::lateText("suggestion", "Is it about explosives or ammunition?") },
        { QStringLiteral("serious_injury"),
          base::lateText("suggestion", "Is somebody seriously injured?") },
        { QStringLiteral("minor_injury"),
          base::lateText("suggestion", "Are the injuries slight, or is there none?") },
        { QStringLiteral("sexual"),
          base::lateText("suggestion", "Is it an act of a sexual nature?") },
        { QStringLiteral("minor"), base::lateText("suggestion", "Is the victim a minor?") },
        { QStringLiteral("parent"), base::lateText("suggestion", "Is the offender a parent?") },
        { QStringLiteral("family"),
          base::lateText("suggestion", "Is the offender of the victim's family?") },
        { QStringLiteral("ransom"),
          base::lateText("suggestion", "Is a ransom or another gain demanded?") },
        { QStringLiteral("breaking"),
          base::lateText("suggestion", "Does the offender enter a building without right?") },
        { QStringLiteral("deception"),
          base::lateText("suggestion", "Is somebody deceived to gain something?") },
        { QStringLiteral("dwelling"),
          base::lateText("suggestion", "Does it happen in a private home?") },
        { QStringLiteral("business"),
          base::lateText("suggestion", "Is it about a business or its goods?") },
        { QStringLiteral("bank"),
          base::lateText("suggestion", "Is it about a bank or another financial institution?") },
        { QStringLiteral("public_property"),
          base::lateText("suggestion", "Does the property belong to the public or the State?") },
        { QStringLiteral("public_place"),
          base::lateText("suggestion", "Does it happen in a public place?") },
        { QStringLiteral("transit"),
          base::lateText("suggestion", "Are goods or persons on their way?") },
        { QStringLiteral("vehicle"), base::lateText("suggestion", "Is it about a motor vehicle?") },
        { QStringLiteral("vehicle_part"),
          base::lateText("suggestion", "Is it about parts of a motor vehicle only?") },
        { QStringLiteral("livestock"), base::lateText("suggestion", "Is it about livestock?") },
        { QStringLiteral("cultural"),
          base::lateText("suggestion", "Is it about cultural property?") },
        { QStringLiteral("damage"), base::lateText("suggestion", "Is property damaged?") },
        { QStringLiteral("fire"), base::lateText("suggestion", "Is something set on fire?") },
        { QStringLiteral("drug"), base::lateText("suggestion", "Is it about controlled drugs?") },
        { QStringLiteral("precursor"),
          base::lateText("suggestion", "Is it about precursors of drugs?") },
        { QStringLiteral("alcohol"), base::lateText("suggestion", "Is it about alcohol?") },
        { QStringLiteral("tobacco"), base::lateText("suggestion", "Is it about tobacco?") },
        { QStringLiteral("possession_personal"),
          base::lateText("suggestion", "Is it for personal consumption?") },
        { QStringLiteral("trafficking"),
          base::lateText("suggestion", "Is it trade or distribution?") },
        { QStringLiteral("manufacture"),
          base::lateText("suggestion", "Is something manufactured?") },
        { QStringLiteral("cultivation"), base::lateText("suggestion", "Are plants cultivated?") },
        { QStringLiteral("import_export"), base::lateText("suggestion", "Is a border crossed?") },
        { QStringLiteral("tax"), base::lateText("suggestion", "Is it about taxes?") },
        { QStringLiteral("customs"), base::lateText("suggestion", "Is it about customs?") },
        { QStringLiteral("document"), base::lateText("suggestion", "Is it about documents?") },
        { QStringLiteral("currency"),
          base::lateText("suggestion", "Is it about coins or banknotes?") },
        { QStringLiteral("computer"),
          base::lateText("suggestion", "Is a computer system or its data attacked?") },
        { QStringLiteral("public_official_offender"),
          base::lateText("suggestion", "Is the offender a public official?") },
        { QStringLiteral("official"),
          base::lateText("suggestion", "Is it directed at a public official?") },
        { QStringLiteral("workplace"),
          base::lateText("suggestion", "Does it happen at a workplace?") },
        { QStringLiteral("group"),
          base::lateText("suggestion", "Do several people act together?") },
        { QStringLiteral("organised_group"),
          base::lateText("suggestion", "Is it about taking part in an organized criminal group?") },
        { QStringLiteral("terrorism"),
          base::lateText("suggestion", "Is it connected with terrorism?") },
        { QStringLiteral("armed_conflict"),
          base::lateText("suggestion", "Is it connected with an armed conflict?") },
        { QStringLiteral("conspiracy"),
          base::lateText("suggestion", "Is it only the agreement to commit an offence?") },
        { QStringLiteral("migration"),
          base::lateText("suggestion", "Is it about entering or staying in a country?") },
        { QStringLiteral("election"), base::lateText("suggestion", "Is it about an election?") },
        { QStringLiteral("court"),
          base::lateText("suggestion", "Is it directed against a court or an investigation?") },
        { QStringLiteral("traffic"), base::lateText("suggestion", "Is it about road traffic?") },
        { QStringLiteral("waste"), base::lateText("suggestion", "Is it about waste?") },
        { QStringLiteral("wildlife"),
          base::lateText("suggestion", "Is it about wild animals or plants?") },
        { QStringLiteral("animal"), base::lateText("suggestion", "Is it about animals?") },
        { QStringLiteral("fish"), base::lateText("suggestion", "Is it about fish?") },
        { QStringLiteral("forest"), base::lateText("suggestion", "Is it about trees or timber?") },
        { QStringLiteral("air"), base::lateText("suggestion", "Is the air polluted?") },
        { QStringLiteral("water"), base::lateText("suggestion", "Is water polluted?") },
        { QStringLiteral("soil"), base::lateText("suggestion", "Is soil polluted?") },
        { QStringLiteral("gambling"), base::lateText("suggestion", "Is it about gambling?") },
        { QStringLiteral("labour"), base::lateText("suggestion", "Is it about labour law?") },
    };
    return all;
}

double entropyOf(const QList<double> &weights)
{
    double all = 0, sum = 0;
    for (const double weight : weights)
        all += weight;
    for (const double weight : weights) {
        if (weight > 0)
            sum -= weight / all * std::log2(weight / all);
    }
    return sum;
}

double sumOf(const QList<double> &weights)
{
    return std::accumulate(weights.begin(), weights.end(), 0.0);
}

// Codes of the candidates that gain by an answer, those with most weight first.
QList<classification::IccsCode> best(const classification::Classification &classification,
                                     const QList<Candidate> &candidates,
                                     const QList<double> &weights)
{
    QList<int> order(candidates.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&weights](int a, int b) { return weights[a] > weights[b]; });
    QList<classification::IccsCode> codes;
    for (const int place : order.first(std::min(mostNamed, order.size()))) {
        if (weights[place] > 0)
            codes << classification.categories()[candidates[place].category].code;
    }
    return codes;
}

} // namespace

QList<Question> questionsFor(const classification::Classification &classification,
                             const Profiles &profiles, const QList<Candidate> &candidates,
                             const QSet<QString> &known, int limit)
{
    QList<double> prior;
    for (const Candidate &candidate : candidates)
        prior << candidate.probability;
    const double all = sumOf(prior);
    QList<Question> questions;
    for (const QString &element : profiles.elements()) {
        const auto text = texts().constFind(element);
        if (text == texts().cend() || known.contains(element)
            || known.contains(oppositeOf(element)))
            continue;
        QList<double> yes, no;
        for (const Candidate &candidate : candidates) {
            const double likelihood = profiles.likelihood(candidate.category, element);
            yes << candidate.probability * likelihood;
            no << candidate.probability * (1 - likelihood);
        }
        const double ifYes = sumOf(yes), ifNo = sumOf(no);
        if (ifYes <= 0 || ifNo <= 0)
            continue;
        const double gain
            = entropyOf(prior) - (ifYes * entropyOf(yes) + ifNo * entropyOf(no)) / all;
        if (gain >= leastGain)
            questions << Question { element, *text, best(classification, candidates, yes),
                                    best(classification, candidates, no), gain };
    }
    std::stable_sort(questions.begin(), questions.end(),
                     [](const Question &a, const Question &b) { return a.gain > b.gain; });
    return questions.first(std::min<qsizetype>(limit, questions.size()));
}

} // namespace suggestion
