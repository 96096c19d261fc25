// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/tracerows.h"

#include "core/coding/citations.h"
#include "core/coding/whynot.h"
#include "core/rules/wording.h"

namespace cli
{

using rules::DecisionTable;
using rules::ScopeKind;
using rules::Step;

namespace
{

// The words of RULES.md section 3: a record rule is a table of one offence.
QString levelOf(ScopeKind kind)
{
    return kind == ScopeKind::Offence ? QStringLiteral("record") : rules::scopeId(kind);
}

const Step *stepOf(const rules::Trace &trace, Step::Kind kind, const QString &table = {})
{
    for (const Step &step : trace.steps) {
        if (step.kind == kind && (kind == Step::Kind::Links || step.id == table))
            return &step;
    }
    return nullptr;
}

QString valueOf(const rules::Trace &trace, const QString &attribute)
{
    for (const rules::Input &input : trace.inputs) {
        if (input.attribute == attribute)
            return input.value;
    }
    return {};
}

QString kindWord(coding::Coder::WhyNot::Kind kind)
{
    using Kind = coding::Coder::WhyNot::Kind;
    switch (kind) {
    case Kind::Cell:
        return QStringLiteral("does not fit");
    case Kind::OtherRow:
        return QStringLiteral("another row decided");
    case Kind::NotReached:
    case Kind::LinkNotReached:
        return QStringLiteral("not asked");
    case Kind::LinkHeldBack:
        return QStringLiteral("held back");
    case Kind::OtherOffences:
        return QStringLiteral("of other offences");
    case Kind::Nowhere:
        return QStringLiteral("nothing leads there");
    case Kind::Exclusion:
        return QStringLiteral("excluded");
    }
    Q_UNREACHABLE();
}

} // namespace

TraceRows::TraceRows(const coding::CodingSet &set, const QString &language)
    : m_set(set)
    , m_language(language)
    , m_output({ QStringLiteral("part"), QStringLiteral("level"), QStringLiteral("id"),
                 QStringLiteral("row"), QStringLiteral("says"), QStringLiteral("attribute"),
                 QStringLiteral("record_value"), QStringLiteral("row_values"),
                 QStringLiteral("text") })
{
}

void TraceRows::put(const Line &line)
{
    m_output.row({ line.part, line.level, line.id, line.row, line.says, line.attribute,
                   line.recordValue, line.rowValues, line.text });
}

void TraceRows::add(const rules::Trace &trace, const offences::Offence &offence)
{
    for (const rules::Input &input : trace.inputs) {
        const bool isGiven = input.origin != rules::Origin::NotStated;
        Line line { QStringLiteral("input") };
        line.says = isGiven ? QStringLiteral("given") : QStringLiteral("not stated");
        line.attribute = input.attribute;
        line.recordValue = input.value;
        put(line);
    }
    bool hasLinks = false;
    for (const DecisionTable *table : m_set.rules.forOffence(m_set.list.info.id, offence)) {
        if (table->scope.kind != ScopeKind::Offence && !hasLinks) {
            addLinks(trace);
            hasLinks = true;
        }
        addTable(trace, *table);
    }
    if (!hasLinks)
        addLinks(trace);
    addResult(trace);
}

void TraceRows::addTable(const rules::Trace &trace, const DecisionTable &table)
{
    const Step *step = stepOf(trace, Step::Kind::Table, table.id);
    const bool isCollect = table.policy == rules::HitPolicy::Collect;
    Line line { QStringLiteral("chain"), levelOf(table.scope.kind), table.id };
    line.text = table.name;
    if (!step)
        line.says = QStringLiteral("not asked");
    else if (step->row.isEmpty())
        line.says = QStringLiteral("no row fits");
    else
        line.says = isCollect ? QStringLiteral("adds tags") : QStringLiteral("decided");
    if (step)
        line.row = step->row;
    put(line);
    if (step)
        addTried(trace, table, *step);
}

void TraceRows::addTried(const rules::Trace &trace, const DecisionTable &table, const Step &step)
{
    for (const rules::Tried &tried : step.tried) {
        const auto row
            = std::find_if(table.rows.begin(), table.rows.end(),
                           [&tried](const rules::Row &one) { return one.id == tried.row; });
        Line line { QStringLiteral("row"), levelOf(table.scope.kind), table.id, tried.row };
        line.says
            = tried.firstFailing < 0 ? QStringLiteral("fits") : QStringLiteral("does not fit");
        if (tried.firstFailing >= 0) {
            line.attribute = table.attributes.value(tried.firstFailing);
            line.recordValue = valueOf(trace, line.attribute);
        }
        if (row != table.rows.end()) {
            line.text = rules::outputText(row->output).toString();
            if (tried.firstFailing >= 0)
                line.rowValues = rules::cellToText(row->cells.value(line.attribute));
        }
        put(line);
    }
}

void TraceRows::addLinks(const rules::Trace &trace)
{
    const Step *step = stepOf(trace, Step::Kind::Links);
    QStringList targets;
    for (const mapping::Link *link : m_set.links.ofOffence(trace.offence))
        targets << (link->target ? link->target->toString() : mapping::statusId(link->status));
    Line line { QStringLiteral("chain"), QStringLiteral("code"), QStringLiteral("links") };
    line.text = targets.join(QStringLiteral(", "));
    if (targets.isEmpty())
        line.says = QStringLiteral("no link");
    else if (!step)
        line.says = QStringLiteral("not asked");
    else
        line.says
            = step->row.isEmpty() ? QStringLiteral("no link counts") : QStringLiteral("decided");
    put(line);
}

void TraceRows::addResult(const rules::Trace &trace)
{
    Line line { QStringLiteral("result") };
    line.says = !trace.output      ? QStringLiteral("not coded")
        : trace.output->outOfScope ? QStringLiteral("out of scope")
                                   : QStringLiteral("coded");
    if (trace.output && trace.output->category)
        line.id = trace.output->category->toString();
    if (trace.output)
        line.rowValues = mapping::tagsToText(trace.output->tags);
    line.text = rules::sentenceOf(trace, m_set.dictionary, m_language).toString();
    put(line);
    for (const QString &reference : trace.cited) {
        const coding::Citation cited
            = coding::citation(m_set.classification, reference, m_language);
        Line of { QStringLiteral("cited"), {}, reference };
        of.says = cited.source;
        of.text = cited.text;
        put(of);
    }
}

void TraceRows::add(const QList<coding::Coder::WhyNot> &reasons)
{
    for (const coding::Coder::WhyNot &reason : reasons) {
        Line line { QStringLiteral("why not"), {}, reason.table, reason.row };
        if (reason.kind == coding::Coder::WhyNot::Kind::Exclusion)
            std::swap(line.id, line.row);
        line.says = kindWord(reason.kind);
        line.attribute = reason.attribute;
        line.recordValue = reason.recordValue;
        line.rowValues = reason.rowValues.join(QStringLiteral(", "));
        line.text = coding::textOf(reason, m_set.dictionary, m_language).toString();
        put(line);
    }
}

} // namespace cli
