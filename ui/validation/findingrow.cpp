// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/validation/findingrow.h"

#include "ui/widgets/severity.h"

#include <QCoreApplication>

namespace validationpage
{

namespace
{

using base::Severity;
using Column = models::Column<FindingRow>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(validationpage::FindingRow)
};

void describeOffence(FindingRow &row, const session::Session &session)
{
    const QStringList &ids = row.finding.place.ids;
    const offences::OffenceList *list = session.data().list(ids.value(0));
    if (!list)
        return;
    row.listId = list->info.id;
    row.list = list->info.name;
    if (const offences::Offence *offence = list->find(ids.value(1))) {
        row.code = offence->code.toString();
        row.label = offence->label(list->info.language);
    }
}

void describeCategory(FindingRow &row, const session::Session &session)
{
    row.code = row.finding.place.ids.value(0);
    const auto resolved = session.classification().resolve(row.code);
    if (const auto *category
        = resolved.code ? session.classification().category(*resolved.code) : nullptr)
        row.label = titleOf(*category, session.language());
}

// The table stands where an offence does; its list is known when it is for one.
void describeTable(FindingRow &row, const session::Session &session)
{
    const QStringList &ids = row.finding.place.ids;
    const rules::DecisionTable *table = session.data().rules.find(ids.value(0));
    if (!table)
        return;
    row.code = ids.value(1).isEmpty() ? table->id : table->id + QLatin1Char('/') + ids.value(1);
    row.label = table->name;
    if (const offences::OffenceList *list = session.data().list(table->scope.list)) {
        row.listId = list->info.id;
        row.list = list->info.name;
    }
}

FindingRow rowOf(const validation::Judged &judged, const session::Session &session)
{
    FindingRow row { judged.finding, {}, {}, {}, {}, {} };
    if (judged.approval)
        row.approval = *judged.approval;
    if (row.finding.place.kind == QLatin1String("category"))
        describeCategory(row, session);
    else if (row.finding.place.kind == QLatin1String("rule"))
        describeTable(row, session);
    else
        describeOffence(row, session);
    return row;
}

QVariant severityOrder(const FindingRow &row)
{
    return -int(row.finding.severity);
}

} // namespace

QString FindingRow::subject() const
{
    if (code.isEmpty())
        return list;
    return label.isEmpty() ? code : code + QLatin1Char(' ') + label;
}

QList<FindingRow> findingRows(const session::Session &session, const QString &listId)
{
    QList<FindingRow> rows;
    for (const validation::Judged &judged : session.findings()) {
        FindingRow row = rowOf(judged, session);
        if (listId.isEmpty() || row.listId == listId)
            rows << std::move(row);
    }
    return rows;
}

QList<Column> findingColumns()
{
    Column severity { Words::tr("Severity"), [](const FindingRow &row) {
                         return base::severityText(row.finding.severity).toString();
                     } };
    severity.roles[Qt::DecorationRole] = [](const FindingRow &row) {
        return QVariant::fromValue(widgets::severityIcon(row.finding.severity));
    };
    severity.roles[models::SortRole] = severityOrder;
    severity.roles[models::PlaceRole]
        = [](const FindingRow &row) { return QVariant::fromValue(row.finding.place); };
    Column code { Words::tr("Code"), [](const FindingRow &row) { return row.code; } };
    Column label { Words::tr("Offence"), [](const FindingRow &row) { return row.label; } };
    Column message { Words::tr("Finding"),
                     [](const FindingRow &row) { return row.finding.message.toString(); } };
    Column advice { Words::tr("What to do"),
                    [](const FindingRow &row) { return row.finding.advice.toString(); } };
    for (Column *column : { &label, &message, &advice })
        column->roles[Qt::ToolTipRole] = column->value;
    Column check { Words::tr("Check"), [](const FindingRow &row) { return row.finding.check; } };
    check.roles[Qt::ToolTipRole]
        = [](const FindingRow &row) { return checkTitle(row.finding.check); };
    return { severity, code, label, message, advice, check };
}

QString checkTitle(const QString &check)
{
    const validation::CheckInfo *found = validation::checkInfoById(check);
    return found ? check + QLatin1Char(' ') + found->name().toString() : check;
}

FindingCounts countOf(const QList<FindingRow> &rows)
{
    FindingCounts counts;
    for (const FindingRow &row : rows) {
        if (row.approval) {
            ++counts.explained;
            continue;
        }
        switch (row.finding.severity) {
        case Severity::Error:
            ++counts.errors;
            break;
        case Severity::Warning:
            ++counts.warnings;
            break;
        case Severity::Question:
            ++counts.questions;
            break;
        case Severity::Note:
            ++counts.notes;
        }
    }
    return counts;
}

} // namespace validationpage
