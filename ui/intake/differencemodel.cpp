// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/differencemodel.h"

#include <algorithm>

namespace intake
{

namespace
{

using Column = models::Column<DifferenceRow>;

DifferenceType typeOf(const QList<DifferenceType> &types, const QString &id)
{
    const auto found = std::find_if(types.begin(), types.end(),
                                    [&](const DifferenceType &type) { return type.id == id; });
    return found == types.end() ? DifferenceType { id, id, {}, {} } : *found;
}

Column kindColumn(const QList<DifferenceType> &types)
{
    return { DifferenceModel::tr("Change"),
             [types](const DifferenceRow &row) { return typeOf(types, row.type).text; },
             { { models::ToneRole,
                 [types](const DifferenceRow &row) { return int(typeOf(types, row.type).tone); } },
               { models::IconNameRole,
                 [types](const DifferenceRow &row) { return typeOf(types, row.type).iconName; } } },
             Qt::AlignLeading | Qt::AlignVCenter,
             {} };
}

Column textColumn(const QString &title, QString DifferenceRow::*field)
{
    const auto value = [field](const DifferenceRow &row) { return row.*field; };
    return {
        title, value, { { Qt::ToolTipRole, value } }, Qt::AlignLeading | Qt::AlignVCenter, {}
    };
}

Column likenessColumn()
{
    const auto value = [](const DifferenceRow &row) { return row.likeness; };
    return { DifferenceModel::tr("Likeness"),
             {},
             { { models::FractionRole, value }, { models::SortRole, value } },
             Qt::AlignTrailing | Qt::AlignVCenter,
             DifferenceModel::tr("How much the labels before and after are alike.") };
}

QList<Column> makeColumns(const QList<DifferenceType> &types)
{
    return {
        { DifferenceModel::tr("Take"),
          {},
          { { models::SortRole, [](const DifferenceRow &row) { return int(row.taken); } } },
          Qt::AlignCenter,
          DifferenceModel::tr("Whether the change is taken over.") },
        kindColumn(types),
        textColumn(DifferenceModel::tr("Code"), &DifferenceRow::subject),
        textColumn(DifferenceModel::tr("Before"), &DifferenceRow::before),
        textColumn(DifferenceModel::tr("After"), &DifferenceRow::after),
        likenessColumn(),
        { DifferenceModel::tr("Understood as"),
          [](const DifferenceRow &row) { return row.alternatives.value(row.alternative); },
          {},
          Qt::AlignLeading | Qt::AlignVCenter,
          {} },
    };
}

} // namespace

DifferenceModel::DifferenceModel(QList<DifferenceType> types, QObject *parent)
    : TableModel(makeColumns(types), parent)
    , m_types(std::move(types))
{
}

int DifferenceModel::takenCount() const
{
    return int(std::count_if(rows().begin(), rows().end(),
                             [](const DifferenceRow &row) { return row.taken; }));
}

int DifferenceModel::count(const QString &type) const
{
    return int(std::count_if(rows().begin(), rows().end(),
                             [&](const DifferenceRow &row) { return row.type == type; }));
}

void DifferenceModel::setTaken(const QList<int> &numbers, bool taken)
{
    for (int number : numbers) {
        DifferenceRow changed = row(number);
        changed.taken = taken;
        setRow(number, changed);
    }
    Q_EMIT choicesChanged();
}

void DifferenceModel::setAlternative(const QList<int> &numbers, int alternative)
{
    for (int number : numbers) {
        DifferenceRow changed = row(number);
        if (alternative >= changed.alternatives.size())
            continue;
        changed.alternative = alternative;
        setRow(number, changed);
    }
    Q_EMIT choicesChanged();
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::CheckStateRole && index.isValid() && index.column() == Take)
        return row(index.row()).taken ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && index.isValid() && index.column() == Take)
        return row(index.row()).taken ? tr("Taken over") : tr("Left out");
    return TableModel::data(index, role);
}

bool DifferenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Take)
        return false;
    setTaken({ index.row() }, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags DifferenceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    return index.isValid() && index.column() == Take ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace intake
