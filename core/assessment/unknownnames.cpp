// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/readinstrument.h"

namespace assessment
{

namespace
{

template<typename Part> QSet<QString> idsOf(const QList<Part> &parts)
{
    QSet<QString> ids;
    for (const Part &part : parts)
        ids << part.id;
    return ids;
}

class Names
{
public:
    explicit Names(const Instrument &instrument)
        : m_kinds(idsOf(instrument.institutionKinds))
        , m_questions(idsOf(instrument.questions))
        , m_figures(idsOf(instrument.figures))
        , m_pillars(idsOf(instrument.pillars))
        , m_phases(idsOf(instrument.phases))
        , m_problems(QStringLiteral("instrument.json"))
    {
    }
    void check(const Instrument &instrument);
    const base::Findings &findings() const { return m_problems.findings(); }

private:
    void known(const QSet<QString> &names, const QString &name, const QString &where)
    {
        if (!names.contains(name))
            m_problems.nothing(where, name);
    }
    void checkCondition(const Condition &condition, const QString &where)
    {
        if (condition.figure.isEmpty())
            known(m_questions, condition.question, where);
        else
            known(m_figures, condition.figure, where);
    }
    void checkQuestion(const Question &question, const QSet<QString> &dimensions,
                       const QSet<QString> &blocks);
    void checkAction(const RoadMapAction &action, const QSet<QString> &actions);

    QSet<QString> m_kinds, m_questions, m_figures, m_pillars, m_phases;
    questionnaire::Problems m_problems;
};

void Names::checkQuestion(const Question &question, const QSet<QString> &dimensions,
                          const QSet<QString> &blocks)
{
    const QString where = QLatin1String("questions/") + question.id;
    known(dimensions, question.dimension, where);
    if (!question.block.isEmpty())
        known(blocks, question.block, where);
    for (const QString &kind : question.answeredBy)
        known(m_kinds, kind, where);
    for (const QString &figure : question.figures)
        known(m_figures, figure, where);
    for (const QList<Condition> &level : question.attain) {
        for (const Condition &condition : level)
            checkCondition(condition, where);
    }
}

void Names::checkAction(const RoadMapAction &action, const QSet<QString> &actions)
{
    const QString where = QLatin1String("actions/") + action.id;
    known(m_kinds, action.owner, where);
    known(m_phases, action.phase, where);
    known(m_pillars, action.pillar, where);
    for (const QString &other : action.dependsOn)
        known(actions, other, where);
    for (const RoadMapAction::Reason &reason : action.reasons)
        known(m_questions, reason.question, where);
}

void Names::check(const Instrument &instrument)
{
    const QSet<QString> dimensions = idsOf(instrument.dimensions);
    const QSet<QString> blocks = idsOf(instrument.blocks);
    for (const Dimension &dimension : instrument.dimensions)
        known(m_pillars, dimension.pillar, QLatin1String("dimensions/") + dimension.id);
    for (const QString &kind : instrument.mainInstitutions)
        known(m_kinds, kind, QStringLiteral("mainInstitutions"));
    for (const Question &question : instrument.questions)
        checkQuestion(question, dimensions, blocks);
    for (const Phase &phase : instrument.phases) {
        for (const Phase::Item &item : phase.items)
            checkCondition(item.condition, QLatin1String("phases/") + phase.id);
    }
    const QSet<QString> actions = idsOf(instrument.actions);
    for (const RoadMapAction &action : instrument.actions)
        checkAction(action, actions);
    const QSet<QString> gapKinds = idsOf(instrument.gapKinds);
    const QSet<QString> statuses = idsOf(instrument.gapStatuses);
    for (const GapEntry &gap : instrument.gaps) {
        known(gapKinds, gap.kind, QLatin1String("entries/") + gap.id);
        known(statuses, gap.status, QLatin1String("entries/") + gap.id);
    }
}

} // namespace

base::Findings unknownNames(const Instrument &instrument)
{
    Names names(instrument);
    names.check(instrument);
    return names.findings();
}

} // namespace assessment
