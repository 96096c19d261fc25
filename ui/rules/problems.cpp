// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/problems.h"

#include "core/rules/wording.h"

#include <QLocale>

#include <algorithm>

namespace rulespage
{

using base::Severity;
using rules::Issue;
using rules::IssueKind;

namespace
{

bool liesInside(const Checked &checked, const Issue &issue)
{
    return std::any_of(checked.boxes.rules.begin(), checked.boxes.rules.end(),
                       [&](const rules::BoxTable::Rule &rule) {
                           return issue.rows.contains(rule.row) && rule.box == issue.region;
                       });
}

QString repairOf(const Checked &checked, const Issue &issue)
{
    if (issue.kind == IssueKind::Redundant && !liesInside(checked, issue))
        return {};
    return ProblemWords::repair(issue.kind);
}

void raise(Severity &known, Severity severity)
{
    known = std::max(known, severity);
}

bool isGap(IssueKind kind)
{
    return kind == IssueKind::Gap || kind == IssueKind::Unknown;
}

// Rows that are part of a problem, not those that only explain it.
QStringList concerned(const Issue &issue)
{
    switch (issue.kind) {
    case IssueKind::Redundant:
    case IssueKind::Conflict:
    case IssueKind::Refinement:
    case IssueKind::Merge:
        return issue.rows;
    default:
        return issue.rows.mid(0, 1);
    }
}

void mark(Marks &marks, const Checked &checked, const Issue &issue)
{
    const Severity severity = severityOf(issue.kind, checked.table.policy);
    const QStringList rows = concerned(issue);
    for (const QString &row : rows)
        raise(marks.rows[row], severity);
    if (issue.kind == IssueKind::Merge || issue.kind == IssueKind::Empty)
        return;
    for (size_t i = 0; i < issue.region.size(); ++i) {
        if (issue.region[i] == checked.boxes.whole[i])
            continue;
        const QString &attribute = checked.boxes.attributes[qsizetype(i)].id;
        if (isGap(issue.kind))
            marks.columns << attribute;
        for (const QString &row : rows)
            raise(marks.cells[row][attribute], severity);
    }
}

} // namespace

QList<Problem> problemsOf(const Checked &checked)
{
    QList<Problem> problems;
    for (int i = 0; i < checked.findings.size(); ++i) {
        const base::Finding &finding = checked.findings[i];
        const QString row = finding.place.ids.value(1);
        problems << Problem {
            finding.severity, i, -1, row.isEmpty() ? QStringList() : QStringList { row }, {}
        };
    }
    for (int i = 0; i < checked.analysis.issues.size(); ++i) {
        const Issue &issue = checked.analysis.issues[i];
        // A row with an error of its own accepts nothing; that is said already.
        const bool isSaid
            = issue.kind == IssueKind::Empty
            && std::any_of(problems.begin(), problems.end(), [&](const Problem &problem) {
                   return problem.severity == Severity::Error && problem.rows == issue.rows;
               });
        if (!isSaid)
            problems << Problem { severityOf(issue.kind, checked.table.policy), -1, i, issue.rows,
                                  repairOf(checked, issue) };
    }
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Problem &a, const Problem &b) { return a.severity > b.severity; });
    return problems;
}

Marks marksOf(const Checked &checked)
{
    Marks marks;
    for (const base::Finding &finding : checked.findings) {
        const QString row = finding.place.ids.value(1);
        if (!row.isEmpty())
            raise(marks.rows[row], finding.severity);
    }
    for (const Issue &issue : checked.analysis.issues)
        mark(marks, checked, issue);
    return marks;
}

QString ProblemWords::kind(const Checked &checked, const Problem &problem)
{
    if (problem.issue < 0)
        return problem.severity == Severity::Error ? tr("Error") : tr("Hint");
    switch (checked.analysis.issues[problem.issue].kind) {
    case IssueKind::Redundant:
        return tr("Said twice");
    case IssueKind::Conflict:
        return tr("Conflict");
    case IssueKind::Refinement:
        return tr("Refinement");
    case IssueKind::Shadowed:
    case IssueKind::Dead:
        return tr("Never reached");
    case IssueKind::Empty:
        return tr("Fits nothing");
    case IssueKind::Gap:
        return tr("Gap");
    case IssueKind::Unknown:
        return tr("Not known");
    case IssueKind::Merge:
        return tr("Could be one");
    case IssueKind::ImpossibleAnswered:
        return tr("Impossible");
    }
    return {};
}

QString ProblemWords::sentence(const Checked &checked, const Problem &problem,
                               const QString &language)
{
    if (problem.issue >= 0)
        return rules::describe(checked.analysis.issues[problem.issue], checked.table,
                               *checked.dictionary, language)
            .toString();
    const base::Finding &finding = checked.findings[problem.finding];
    return tr("%1 %2", "what is wrong, what to do")
        .arg(finding.message.toString(), finding.advice.toString());
}

QString ProblemWords::repair(IssueKind kind)
{
    switch (kind) {
    case IssueKind::Gap:
    case IssueKind::Unknown:
        return tr("Insert the missing row");
    case IssueKind::Shadowed:
    case IssueKind::Dead:
    case IssueKind::Empty:
    case IssueKind::ImpossibleAnswered:
        return tr("Remove the row");
    case IssueKind::Redundant:
        return tr("Remove the row that says it again");
    case IssueKind::Merge:
        return tr("Make one row of the two");
    case IssueKind::Conflict:
    case IssueKind::Refinement:
        break;
    }
    return {};
}

QString ProblemWords::rowName(const QString &id)
{
    bool isNumber = false;
    const int number = id.mid(1).toInt(&isNumber);
    if (isNumber && id.startsWith(QLatin1Char('r')))
        return QLocale().toString(number);
    return id == QLatin1String("default") ? tr("default", "row that answers the rest") : id;
}

QString ProblemWords::summary(const Checked &checked)
{
    const QLocale locale;
    const rules::Analysis &analysis = checked.analysis;
    if (!checked.isAnalysed)
        return tr("A column is not in the dictionary, so the rows cannot be compared.");
    if (!analysis.isExact)
        return tr(
            "Too many combinations to look at all of them: what is listed is right, but there "
            "may be more.");
    const auto figure = [&](double cells) {
        return cells < 1e15 ? locale.toString(qlonglong(cells)) : locale.toString(cells, 'g', 3);
    };
    if (analysis.gapCells == 0)
        return tr("All %1 combinations of values have an answer.").arg(figure(analysis.cells));
    return tr("%1 of %2 combinations of values have no answer.")
        .arg(figure(analysis.gapCells), figure(analysis.cells));
}

} // namespace rulespage
