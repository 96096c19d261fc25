// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mapping/comparison.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <functional>

namespace mapping
{

namespace
{

bool areBothDecided(const ComparedOffence &one)
{
    return one.verdict < Verdict::OnlyOurs;
}

// The categories as seen from a level of the tree: "05; 02", or "none".
QString atLevel(const QList<Link> &links, int length)
{
    QStringList codes;
    for (const QString &code : targetsText(links).split(QStringLiteral("; "))) {
        const bool isCategory = code != QLatin1String("none");
        codes << (isCategory ? code.left(length) : code);
    }
    codes.sort();
    codes.removeDuplicates();
    return codes.join(QStringLiteral("; "));
}

QString sectionsOf(const QList<Link> &links)
{
    return atLevel(links, 2);
}

using Test = std::function<bool(const ComparedOffence &)>;

Test agreesAt(int length)
{
    return [length](const ComparedOffence &one) {
        return atLevel(one.ours, length) == atLevel(one.theirs, length);
    };
}

class Measures
{
public:
    explicit Measures(const Comparison &comparison)
        : m_comparison(comparison)
    {
        const auto &all = comparison.offences;
        m_haveVolumes = std::any_of(all.begin(), all.end(),
                                    [](const ComparedOffence &one) { return one.volume > 0; });
    }

    // By codes and, when volumes are known, by volume.
    void add(const char *measure, const QString &scope, const Test &base, const Test &hit)
    {
        Measure codes { QLatin1String(measure), scope, Weight::Codes, 0, 0 };
        Measure volume { QLatin1String(measure), scope, Weight::Volume, 0, 0 };
        for (const ComparedOffence &one : m_comparison.offences) {
            if (!base(one))
                continue;
            codes.total += 1;
            volume.total += one.volume;
            if (hit(one)) {
                codes.count += 1;
                volume.count += one.volume;
            }
        }
        result << codes;
        if (m_haveVolumes)
            result << volume;
    }

    QList<Measure> result;

private:
    const Comparison &m_comparison;
    bool m_haveVolumes = false;
};

} // namespace

std::optional<double> sectionKappa(const Comparison &comparison)
{
    QMap<QString, double> ours;
    QMap<QString, double> theirs;
    double total = 0;
    double agreed = 0;
    for (const ComparedOffence &one : comparison.offences) {
        if (!areBothDecided(one))
            continue;
        const QString our = sectionsOf(one.ours);
        const QString their = sectionsOf(one.theirs);
        total += 1;
        agreed += our == their;
        ours[our] += 1;
        theirs[their] += 1;
    }
    double product = 0; // of chance agreement, in offences squared: exact, no rounding
    for (auto it = ours.cbegin(); it != ours.cend(); ++it)
        product += it.value() * theirs.value(it.key());
    if (total == 0 || product == total * total)
        return std::nullopt;
    return (agreed * total - product) / (total * total - product);
}

QList<Measure> agreement(const Comparison &comparison)
{
    Measures measures(comparison);
    const auto everything = [](const ComparedOffence &) { return true; };
    measures.add("compared", QStringLiteral("both decided"), everything, areBothDecided);
    measures.add("agreement", QStringLiteral("exact"), areBothDecided,
                 [](const ComparedOffence &one) { return one.verdict == Verdict::Same; });
    measures.add("agreement", QStringLiteral("category"), areBothDecided,
                 [](const ComparedOffence &one) { return one.verdict <= Verdict::OtherDetails; });
    measures.add("agreement", QStringLiteral("division"), areBothDecided, agreesAt(4));
    measures.add("agreement", QStringLiteral("section"), areBothDecided, agreesAt(2));
    measures.add(
        "near misses", QStringLiteral("other category"),
        [](const ComparedOffence &one) {
            return areBothDecided(one) && one.verdict > Verdict::OtherDetails;
        },
        [](const ComparedOffence &one) { return isNearMiss(one.verdict); });
    for (const Verdict verdict : verdicts())
        measures.add("verdict", verdictId(verdict), everything,
                     [verdict](const ComparedOffence &one) { return one.verdict == verdict; });
    const double ours = double(comparison.onlyInOurs.size());
    const double theirs = double(comparison.onlyInTheirs.size());
    const double common = double(comparison.offences.size());
    measures.result << Measure { QStringLiteral("list"), QStringLiteral("only in ours"),
                                 Weight::Codes, ours, ours + common }
                    << Measure { QStringLiteral("list"), QStringLiteral("only in theirs"),
                                 Weight::Codes, theirs, theirs + common };
    return measures.result;
}

QList<Confusion> confusions(const Comparison &comparison)
{
    QMap<std::pair<QString, QString>, Confusion> pairs;
    for (const ComparedOffence &one : comparison.offences) {
        if (!areBothDecided(one) || one.verdict <= Verdict::OtherDetails)
            continue;
        const QString our = targetsText(one.ours);
        const QString their = targetsText(one.theirs);
        Confusion &pair = pairs[{ our, their }];
        pair.ours = our;
        pair.theirs = their;
        ++pair.count;
        pair.volume += one.volume;
    }
    QList<Confusion> sorted = pairs.values();
    std::stable_sort(sorted.begin(), sorted.end(), [](const Confusion &a, const Confusion &b) {
        return std::pair(a.count, a.volume) > std::pair(b.count, b.volume);
    });
    return sorted;
}

} // namespace mapping
