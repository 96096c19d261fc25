// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/assessment/findings.h"

#include "core/reports/assessed.h"
#include "core/reports/assessment/questiontables.h"
#include "core/reports/listmeasures.h"

#include <algorithm>

namespace reports
{

using assessment::DimensionState;
using assessment::Entry;
using assessment::EntryKind;
using base::lateText;

namespace
{

constexpr double residualWorthSaying = 0.02; // of all mapped, as in the register of gaps

int severityOf(const Entry &entry)
{
    return entry.text(QStringLiteral("severity")).toInt();
}

bool isOpen(const Entry &entry)
{
    return entry.text(QStringLiteral("status")) != QLatin1String("solved");
}

class Findings
{
public:
    explicit Findings(const Material &material)
        : m_material(material)
    {
    }
    QList<Point> all()
    {
        addChallenges();
        addDifferences();
        addCoverage();
        addResidual();
        addWeakest();
        addErrors();
        addSpread();
        addEvidence();
        addStrongest();
        return m_points;
    }

private:
    void add(const QString &text, int chapter) { m_points << Point { text, chapter, false }; }
    void addChallenges();
    void addDifferences();
    void addCoverage();
    void addResidual();
    void addWeakest();
    void addErrors();
    void addSpread();
    void addEvidence();
    void addStrongest();
    // Those with the lowest or highest median, if they stand out.
    QStringList extremes(bool isLowest) const;

    const Material &m_material;
    QList<Point> m_points;
};

// Two at most, so that other findings have a place.
void Findings::addChallenges()
{
    int said = 0;
    const auto &form = m_material.instrument().challenge;
    for (const Entry *entry : challengesBySeverity(m_material)) {
        if (severityOf(*entry) < 2 || !isOpen(*entry) || said == 2)
            continue;
        ++said;
        QStringList parts;
        for (const assessment::Field &field : form.fields) {
            if (field.id == QLatin1String("severity"))
                parts << m_material.value(*entry, field, form);
            const double cases = m_material.cases(*entry);
            if (field.type == QLatin1String("figure:atStake") && cases > 0)
                parts << m_material.named(field.name, m_material.composer.number(cases));
        }
        add(entry->text(QStringLiteral("title")) + QStringLiteral(" (")
                + parts.join(QStringLiteral("; ")) + QLatin1Char(')'),
            9);
    }
}

void Findings::addDifferences()
{
    const auto *same = m_material.figure(QStringLiteral("consistency"));
    const auto *open = m_material.figure(QStringLiteral("differencesOpen"));
    if (!same || same->count >= same->total)
        return;
    QString text = m_material.sentence("figure.consistency", { m_material.shareOf(*same) });
    if (open && open->count > 0)
        text += QLatin1Char(' ')
            + m_material.named(m_material.figureName(open->id),
                               m_material.composer.number(open->count))
            + QLatin1Char('.');
    add(text, 5);
}

void Findings::addCoverage()
{
    const auto *codes = m_material.figure(QStringLiteral("coverage"));
    if (!codes || codes->count >= codes->total)
        return;
    const auto *cases = m_material.figure(QStringLiteral("coverage"), {}, mapping::Weight::Volume);
    const Composer &composer = m_material.composer;
    QString text = m_material.word(
        lateText("reports", "%1 of %2 national codes in scope have no ICCS category yet (%3).",
                 { composer.number(codes->total - codes->count), composer.number(codes->total),
                   composer.share(codes->total - codes->count, codes->total) }));
    if (cases)
        text += QLatin1Char(' ')
            + m_material.sentence("figure.coverage", { m_material.shareOf(*cases) });
    add(text, 5);
}

void Findings::addResidual()
{
    const QList<Residual> found = residuals(m_material);
    const auto *all = m_material.best(QStringLiteral("residual"));
    if (found.isEmpty() || !all)
        return;
    const bool isByVolume = all->weight == mapping::Weight::Volume && all->count > 0;
    const double here = isByVolume ? found.first().volume : found.first().codes;
    if (here < residualWorthSaying * all->total)
        return;
    const QVariantList arguments { categoryName(m_material.composer, found.first().category->code),
                                   m_material.composer.number(here),
                                   m_material.composer.share(here, all->total),
                                   m_material.shareOf(*all) };
    add(m_material.word(
            isByVolume
                ? lateText("reports",
                           "%4 of the mapped cases end in residual categories; the largest is %1 "
                           "with %2 cases (%3).",
                           arguments)
                : lateText("reports",
                           "%4 of the mapped codes end in residual categories; the largest is %1 "
                           "with %2 codes (%3).",
                           arguments)),
        5);
}

QStringList Findings::extremes(bool isLowest) const
{
    std::optional<double> extreme;
    int known = 0;
    for (const DimensionState &state : m_material.assessment.profile) {
        if (!state.spread)
            continue;
        ++known;
        const double median = state.spread->median;
        extreme = !extreme ? median
            : isLowest     ? std::min(*extreme, median)
                           : std::max(*extreme, median);
    }
    QStringList names;
    for (const DimensionState &state : m_material.assessment.profile) {
        if (state.spread && state.spread->median == extreme)
            names << m_material.word(lateText(
                "reports", "%1 (median level %2 of 4)",
                { state.dimension->title, m_material.composer.level(state.spread->median) }));
    }
    // Of many alike none stands out.
    return names.size() * 2 <= known ? names : QStringList();
}

void Findings::addWeakest()
{
    if (const QStringList names = extremes(true); !names.isEmpty())
        add(m_material.sentence("weaknesses", { names.join(QStringLiteral("; ")) }), 4);
}

void Findings::addStrongest()
{
    if (const QStringList names = extremes(false); !names.isEmpty())
        add(m_material.sentence("strengths", { names.join(QStringLiteral("; ")) }), 4);
}

void Findings::addErrors()
{
    const auto *errors
        = m_material.figure(QStringLiteral("findings"), QStringLiteral("severity:error"));
    if (errors && errors->count > 0)
        add(m_material.word(lateText("reports", "The checks of the tables report %1 open errors.",
                                     { m_material.composer.number(errors->count) })),
            7);
}

void Findings::addSpread()
{
    const assessment::QuestionState *widest = widestSpread(m_material.assessment);
    if (!widest || widest->spread->highest - widest->spread->lowest < 2)
        return;
    for (const DimensionState &home : m_material.assessment.profile) {
        if (home.dimension->id == widest->question->dimension)
            add(m_material.sentence("spread",
                                    { widest->question->text,
                                      m_material.composer.number(widest->spread->lowest),
                                      m_material.composer.number(widest->spread->highest) }),
                home.dimension->chapter);
    }
}

void Findings::addEvidence()
{
    const Evidence evidence = evidenceOf(m_material.assessment);
    if (evidence.withEvidence < evidence.answers)
        add(m_material.sentence("evidence",
                                { m_material.composer.number(evidence.withEvidence),
                                  m_material.composer.number(evidence.answers) }),
            2);
}

} // namespace

QList<Point> mainFindings(const Material &material, qsizetype most)
{
    return Findings(material).all().mid(0, most);
}

QList<const Entry *> challengesBySeverity(const Material &material)
{
    QList<const Entry *> found = material.entries(EntryKind::Challenge);
    std::stable_sort(found.begin(), found.end(), [&](const Entry *one, const Entry *other) {
        return severityOf(*one) != severityOf(*other)
            ? severityOf(*one) > severityOf(*other)
            : material.cases(*one) > material.cases(*other);
    });
    return found;
}

QList<Residual> residuals(const Material &material)
{
    QMap<QString, Residual> found;
    const auto &facts = material.assessment.facts;
    for (const assessment::Facts::List &one : facts.lists) {
        for (const mapping::Counted &counted :
             mapping::countedOffences(one.list, one.set, facts.classification)) {
            if (!counted.isMapped() || !counted.category->residual)
                continue;
            Residual &residual = found[counted.category->code.toString()];
            residual.category = counted.category;
            residual.codes += counted.codes;
            residual.volume += counted.volume;
        }
    }
    QList<Residual> sorted = found.values();
    const bool isByVolume = material.hasVolume();
    std::stable_sort(sorted.begin(), sorted.end(), [&](const Residual &one, const Residual &other) {
        return isByVolume ? one.volume > other.volume : one.codes > other.codes;
    });
    return sorted;
}

} // namespace reports
