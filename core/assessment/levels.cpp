// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/levels.h"

#include <algorithm>

namespace assessment
{

std::optional<Spread> spreadOf(QList<int> levels)
{
    if (levels.isEmpty())
        return std::nullopt;
    std::sort(levels.begin(), levels.end());
    const qsizetype half = levels.size() / 2;
    const double median
        = levels.size() % 2 == 1 ? double(levels[half]) : (levels[half - 1] + levels[half]) / 2.0;
    return Spread { levels.first(), median, levels.last() };
}

namespace
{

QList<int> levelsOf(const QuestionState &state)
{
    QList<int> levels;
    for (const Given &given : state.given) {
        if (given.level)
            levels << *given.level;
    }
    return levels;
}

class Profile
{
public:
    Profile(const Instrument &instrument, const QList<Answer> &answers, const Figures &figures)
        : m_instrument(instrument)
        , m_figures(figures)
    {
        for (const Answer &answer : answers) {
            if (answer.instrument == instrument.name())
                m_answers[answer.question] << &answer;
        }
    }
    DimensionState of(const Dimension &dimension) const;

private:
    QuestionState of(const Question &question) const;
    void addComputed(QuestionState &state) const;
    void addMissing(QuestionState &state) const;

    const Instrument &m_instrument;
    const Figures &m_figures;
    QHash<QString, QList<const Answer *>> m_answers; // by question
};

// What a person said beside a computed level goes with the level of the same institution.
void Profile::addComputed(QuestionState &state) const
{
    QStringList institutions;
    if (state.question->perInstitution)
        institutions = state.question->answeredBy;
    else
        institutions << QString();
    for (const QString &institution : std::as_const(institutions)) {
        Given computed { institution };
        computed.isComputed = true;
        computed.level = attainedLevel(*state.question, m_instrument, m_figures, institution,
                                       &computed.usedCodes);
        for (Given &given : state.given) {
            if (given.institution == institution) {
                computed.answer = given.answer;
                computed.notApplicable = given.notApplicable;
            }
        }
        state.given.removeIf([&](const Given &given) { return given.institution == institution; });
        if (computed.notApplicable)
            computed.level.reset();
        if (computed.level || computed.answer)
            state.given << computed;
    }
}

void Profile::addMissing(QuestionState &state) const
{
    QSet<QString> said;
    for (const Given &given : std::as_const(state.given)) {
        if (given.level || given.notApplicable)
            said << kindOf(given.institution);
    }
    if (!state.question->perInstitution) {
        if (said.isEmpty())
            state.missing << QString();
        return;
    }
    for (const QString &kind : state.question->answeredBy) {
        if (!said.contains(kind))
            state.missing << kind;
    }
}

QuestionState Profile::of(const Question &question) const
{
    QuestionState state { &question, {}, {}, {} };
    for (const Answer *answer : m_answers.value(question.id)) {
        Given given { answer->institution };
        given.answer = answer;
        given.notApplicable = answer->notApplicable;
        if (!question.isComputed())
            given.level = answer->countedLevel();
        state.given << given;
    }
    if (question.isComputed())
        addComputed(state);
    std::sort(state.given.begin(), state.given.end(), [](const Given &one, const Given &other) {
        return one.institution < other.institution;
    });
    addMissing(state);
    state.spread = spreadOf(levelsOf(state));
    return state;
}

DimensionState Profile::of(const Dimension &dimension) const
{
    DimensionState state { &dimension, {}, {}, {} };
    QList<int> levels, targets;
    bool hasTarget = false;
    for (const Question &question : m_instrument.questions) {
        if (question.dimension != dimension.id)
            continue;
        const QuestionState one = of(question);
        levels << levelsOf(one);
        state.asked += 1;
        state.answered += one.isAnswered() ? 1 : 0;
        for (const Given &given : one.given) {
            state.answers += given.level ? 1 : 0;
            const auto target = given.answer ? given.answer->targetLevel : std::nullopt;
            hasTarget |= target.has_value();
            if (!given.notApplicable && (target || given.level))
                targets << target.value_or(given.level.value_or(0));
            const bool hasEvidence
                = given.isComputed || (given.answer && given.answer->hasEvidence());
            state.withEvidence += given.level && hasEvidence ? 1 : 0;
            if (!given.isComputed && given.level) {
                state.given += 1;
                state.givenWithEvidence += hasEvidence ? 1 : 0;
            }
        }
        state.questions << one;
    }
    state.spread = spreadOf(levels);
    if (hasTarget)
        state.target = spreadOf(targets);
    return state;
}

} // namespace

QList<DimensionState> profile(const Instrument &instrument, const QList<Answer> &answers,
                              const Figures &figures)
{
    const Profile states(instrument, answers, figures);
    QList<DimensionState> all;
    for (const Dimension &dimension : instrument.dimensions)
        all << states.of(dimension);
    return all;
}

namespace
{

using mapping::Weight;

void addLevel(Figures &figures, const QString &id, const QString &part, double value)
{
    figures.add({ id, part, {}, Weight::Codes, value, 0, false });
}

// Of one answer: above level 1, is there evidence?
void addEvidence(Figures &figures, const QString &part, const Given &given)
{
    if (given.isComputed || !given.answer || given.answer->notApplicable
        || given.answer->level.value_or(0) < 2)
        return;
    const double hasEvidence = given.answer->hasEvidence() ? 1 : 0;
    QStringList institutions { QString(), kindOf(given.institution) };
    institutions.removeDuplicates();
    for (const QString &institution : std::as_const(institutions)) {
        for (const QString &one : { QString(), part })
            figures.add({ QStringLiteral("evidence"),
                          one,
                          { institution, {}, {}, {} },
                          Weight::Codes,
                          hasEvidence,
                          1 });
    }
}

} // namespace

void addAnswerFigures(const QList<DimensionState> &profile, Figures &figures)
{
    for (const DimensionState &state : profile) {
        const QString part = QLatin1String("dimension:") + state.dimension->id;
        int widest = 0;
        for (const QuestionState &question : state.questions) {
            for (const QString &one : { QString(), part })
                figures.add({ QStringLiteral("answered"),
                              one,
                              {},
                              Weight::Codes,
                              question.isAnswered() ? 1.0 : 0.0,
                              1 });
            for (const Given &given : question.given)
                addEvidence(figures, part, given);
            if (question.given.size() > 1 && question.spread) {
                const int width = question.spread->highest - question.spread->lowest;
                addLevel(figures, QStringLiteral("spread"),
                         QLatin1String("question:") + question.question->id, width);
                widest = std::max(widest, width);
            }
        }
        if (state.spread) {
            addLevel(figures, QStringLiteral("spread"), part, widest);
            addLevel(figures, QStringLiteral("profile"), part + QLatin1String(":median"),
                     state.spread->median);
            addLevel(figures, QStringLiteral("profile"), part + QLatin1String(":lowest"),
                     state.spread->lowest);
        }
    }
}

} // namespace assessment
