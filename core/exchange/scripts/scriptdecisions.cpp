// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/chain.h"
#include "core/coding/crosstable.h"
#include "core/coding/linkanswer.h"
#include "core/exchange/scripts/codingscript.h"
#include "core/exchange/scripts/scriptanswers.h"
#include "core/exchange/scripts/tablebranches.h"
#include "core/exchange/wording.h"
#include "core/rules/outputs.h"

#include <QSet>

#include <algorithm>

namespace exchange
{

using coding::Answer;
using coding::Outcome;
using coding::Reason;
using rules::ScopeKind;

namespace
{

Answer unmapped(Reason reason)
{
    return { Outcome::Unmapped, reason, {}, false };
}

// The chain of coding::Coder as look-ups: which table or links each offence asks at each step, and
// what every decision that may come out of it gives.
class DecisionsMaker
{
public:
    DecisionsMaker(CodingScript &script, const ScriptRequest &request)
        : m_script(script)
        , m_set(request.set)
        , m_request(request)
        , m_branches(script.values, Wording(request.language), request.language)
        , m_answers(script.answers)
    {
    }
    void make();

private:
    struct TableParts {
        QStringList decisions; // that it may give
        bool answersAlways = false;
    };
    void addLevels();
    void addSteps();
    void addStep(ScopeKind kind, int number, const QSet<QString> &tables);
    void addTable(const rules::DecisionTable &table, const QString &step);
    void addCollecting(const rules::DecisionTable &table);
    template<typename Visit> void eachWithStep(const offences::Offence &offence, Visit visit) const;
    QList<const rules::DecisionTable *> tablesOf(const offences::Offence &offence) const;
    const offences::Offence &offenceOf(const QString &code) const;
    void addCode(const offences::Offence &offence);
    QStringList textsOf(const offences::Offence &offence) const;

    CodingScript &m_script;
    const coding::CodingSet &m_set;
    const ScriptRequest &m_request;
    TableBranches m_branches;
    QHash<QString, TableParts> m_parts; // by step and table; of those that decide
    QHash<const rules::DecisionTable *, int> m_levels; // of those that collect
    ScriptAnswers m_answers;
    QSet<QString> m_known; // texts of codes
};

QString stepName(ScopeKind kind, int number, bool isCollect)
{
    QString name = rules::scopeId(kind) + QStringLiteral("_table");
    if (isCollect)
        name += QStringLiteral("_tags");
    return number == 0 ? name : name + QLatin1Char('_') + QString::number(number + 1);
}

// Tables of one offence with the step where each stands: the first of its scope, the second ...
template<typename Visit>
void DecisionsMaker::eachWithStep(const offences::Offence &offence, Visit visit) const
{
    QHash<QString, int> numbers;
    for (const rules::DecisionTable *table : tablesOf(offence)) {
        const bool isCollect = table->policy == rules::HitPolicy::Collect;
        const int place = numbers[stepName(table->scope.kind, 0, isCollect)]++;
        const int number = m_levels.value(table, place);
        visit(*table, number, stepName(table->scope.kind, number, isCollect));
    }
}

// A collecting table stands at one step for all its offences: behind every table that any of them
// asks before it. Tables of families have no order of their own, as the longest name goes first.
void DecisionsMaker::addLevels()
{
    using Tables = QList<const rules::DecisionTable *>;
    QSet<Tables> chains;
    for (const offences::Offence &offence : m_set.list.offences()) {
        Tables collecting;
        for (const rules::DecisionTable *table : tablesOf(offence)) {
            if (table->policy == rules::HitPolicy::Collect
                && table->scope.kind != ScopeKind::Family)
                collecting << table;
        }
        chains << collecting;
    }
    for (bool isMoved = true; isMoved;) {
        isMoved = false;
        for (const Tables &chain : std::as_const(chains)) {
            QHash<ScopeKind, int> next;
            for (const rules::DecisionTable *table : chain) {
                const int level = std::max(m_levels.value(table), next.value(table->scope.kind));
                isMoved |= m_levels.value(table, -1) != level;
                m_levels.insert(table, level);
                next[table->scope.kind] = level + 1;
            }
        }
    }
}

void DecisionsMaker::make()
{
    for (const Reason reason : { Reason::NoCode, Reason::UnknownCode })
        m_answers.keyOf(coding::reasonId(reason), unmapped(reason));
    if (!m_set.rules.tables().isEmpty())
        addLevels();
    addSteps();
    QStringList none;
    for (const Reason reason : { Reason::NoCode, Reason::UnknownCode })
        none << coding::reasonId(reason);
    m_answers.add(none);
    QSet<QString> done;
    for (const offences::Offence &offence : m_set.list.offences()) {
        const QString code = offence.code.toString();
        if (offence.code.isOfRow() || done.contains(code))
            continue;
        done << code;
        addCode(offenceOf(code));
    }
}

QList<const rules::DecisionTable *> DecisionsMaker::tablesOf(const offences::Offence &offence) const
{
    return m_set.rules.forOffence(m_set.list.info.id, offence);
}

// Of several rows of a list with one code: the first that any link or table decides about.
const offences::Offence &DecisionsMaker::offenceOf(const QString &code) const
{
    const QList<const offences::Offence *> same = m_set.list.withCode(code);
    const auto decided = std::find_if(same.begin(), same.end(), [this](const auto *offence) {
        return !m_set.links.ofOffence(offence->id).isEmpty() || !tablesOf(*offence).isEmpty();
    });
    return decided != same.end() ? **decided : *same.first();
}

void DecisionsMaker::addSteps()
{
    QMap<std::pair<int, int>, QSet<QString>> steps; // by scope and number
    if (!m_set.rules.tables().isEmpty()) {
        for (const offences::Offence &offence : m_set.list.offences())
            eachWithStep(offence, [&](const auto &table, int number, const QString &) {
                steps[{ int(table.scope.kind), number }] << table.id;
            });
    }
    for (auto it = steps.cbegin(); it != steps.cend(); ++it) {
        if (it.key().first == int(ScopeKind::Offence))
            addStep(ScopeKind::Offence, it.key().second, *it);
    }
    m_script.steps << CodingScript::Step { QStringLiteral("links"), {}, true };
    for (auto it = steps.cbegin(); it != steps.cend(); ++it) {
        if (it.key().first != int(ScopeKind::Offence))
            addStep(ScopeKind(it.key().first), it.key().second, *it);
    }
}

// In the order of the project.
void DecisionsMaker::addStep(ScopeKind kind, int number, const QSet<QString> &tables)
{
    const QString step = stepName(kind, number, false);
    const QString tags = stepName(kind, number, true);
    for (const rules::DecisionTable &table : m_set.rules.tables()) {
        if (!tables.contains(table.id))
            continue;
        const bool isCollect = table.policy == rules::HitPolicy::Collect;
        if (!isCollect && (m_script.steps.isEmpty() || m_script.steps.last().name != step))
            m_script.steps << CodingScript::Step { step, {}, false };
        if (isCollect && (m_script.collecting.isEmpty() || m_script.collecting.last().name != tags))
            m_script.collecting << CodingScript::CollectingStep { tags, {} };
        if (isCollect)
            addCollecting(table);
        else
            addTable(table, step);
    }
}

void DecisionsMaker::addTable(const rules::DecisionTable &table, const QString &step)
{
    const rules::BoxTable boxes
        = rules::resolve(table, m_set.dictionary, m_set.classification).table;
    TableParts parts { {}, !boxes.rules.empty() && boxes.rules.back().isDefault };
    const QString broken
        = m_answers.keyOf(coding::reasonId(Reason::BrokenRow), unmapped(Reason::BrokenRow));
    const auto decide = [&](int rule) {
        if (rule < 0) {
            parts.decisions << broken;
            return broken;
        }
        const rules::BoxTable::Rule &row = boxes.rules[std::size_t(rule)];
        const Outcome outcome = row.output.outOfScope ? Outcome::OutOfScope : Outcome::Coded;
        const QString source = boxes.id + QLatin1Char('/') + row.row;
        parts.decisions << m_answers.keyOf(source,
                                           { outcome,
                                             Reason::None,
                                             { { row.output, coding::wholeWeight, source } },
                                             row.isDefault });
        return parts.decisions.last();
    };
    CodingScript::Table made = m_branches.table(boxes, decide);
    made.title = table.name;
    parts.decisions.removeDuplicates();
    m_script.steps.last().tables << made;
    m_parts.insert(step + QLatin1Char('\n') + table.id, parts);
}

void DecisionsMaker::addCollecting(const rules::DecisionTable &table)
{
    CodingScript::CollectingTable made = m_branches.collecting(
        rules::resolve(table, m_set.dictionary, m_set.classification).table);
    made.title = table.name;
    m_script.collecting.last().tables << made;
}

// What is printed for the offence: its code, also with accents as signs of their own, or its label.
QStringList DecisionsMaker::textsOf(const offences::Offence &offence) const
{
    const QString code = offence.code.toString();
    if (m_request.layout.codeIs == microdata::CodeIs::Code)
        return { code, code.normalized(QString::NormalizationForm_D) };
    QStringList texts;
    for (const QString &label : offence.labels) {
        for (const QString &text : { offence.family + m_request.layout.codeJoin + label, label }) {
            const QString plain = text.simplified();
            texts << plain << plain.toUpper() << plain.toLower();
        }
    }
    return texts;
}

void DecisionsMaker::addCode(const offences::Offence &offence)
{
    const Answer ofLinks = coding::answerOfLinks(m_set, offence.id);
    const bool isSum = offence.kind == offences::OffenceKind::Sum;
    QHash<QString, QString> asked; // step -> table or key
    QStringList decisions;
    bool hasTable = false, isFinished = isSum, isLinksAsked = false;
    const auto askLinks = [&] {
        if (isFinished || isLinksAsked)
            return;
        isLinksAsked = true;
        if (!coding::isFinal(ofLinks))
            return;
        asked.insert(QStringLiteral("links"), m_answers.keyOfLinks(ofLinks));
        decisions << asked.value(QStringLiteral("links"));
        isFinished = true;
    };
    const auto ask = [&](const rules::DecisionTable &table, int, const QString &step) {
        const bool isCollect = table.policy == rules::HitPolicy::Collect;
        if (table.scope.kind != ScopeKind::Offence && !isCollect)
            askLinks();
        if (isSum || (isFinished && !isCollect))
            return;
        asked.insert(step, table.id);
        if (isCollect)
            return;
        const TableParts &parts = *m_parts.constFind(step + QLatin1Char('\n') + table.id);
        decisions += parts.decisions;
        hasTable = true;
        isFinished |= parts.answersAlways;
    };
    eachWithStep(offence, ask);
    askLinks();
    CodingScript::Code code;
    if (!isFinished || isSum) {
        const bool noRow = hasTable && ofLinks.reason == Reason::NotLinked;
        const Reason reason = isSum ? Reason::SumCode : noRow ? Reason::NoRow : ofLinks.reason;
        code.otherwise = m_answers.keyOf(coding::reasonId(reason), unmapped(reason));
        decisions << code.otherwise;
    }
    for (const CodingScript::Step &step : std::as_const(m_script.steps))
        code.steps << asked.value(step.name);
    for (const CodingScript::CollectingStep &step : std::as_const(m_script.collecting))
        code.steps << asked.value(step.name);
    m_answers.add(decisions);
    for (const QString &text : textsOf(offence)) {
        code.code = text;
        if (!text.isEmpty() && !m_known.contains(text))
            m_script.codes << code;
        m_known << text;
    }
}

} // namespace

void addDecisions(CodingScript &script, const ScriptRequest &request, ScriptNames &names)
{
    DecisionsMaker(script, request).make();
    nameCollected(script, names);
}

} // namespace exchange
