// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/mapmodel.h"

#include <QLocale>

#include <algorithm>

namespace exchangepage
{

MapModel::MapModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MapModel::setLines(const QList<exchange::ProposedRow> &rows,
                        questionnaire::EditionPointer edition)
{
    beginResetModel();
    m_edition = std::move(edition);
    m_lines.clear();
    for (const exchange::ProposedRow &row : rows)
        m_lines << MapLine { row, !row.row.cell.isEmpty() && !row.row.year.isEmpty() };
    endResetModel();
    Q_EMIT edited();
}

exchange::CellMap MapModel::map() const
{
    exchange::CellMap map;
    map.file = tr("the table");
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (!m_lines[i].isTaken)
            continue;
        map.rows << m_lines[i].proposed.row;
        map.rows.last().line = int(i) + 1;
    }
    return map;
}

int MapModel::takenCount() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(),
                             [](const MapLine &line) { return line.isTaken; }));
}

QStringList MapModel::addresses() const
{
    QStringList addresses;
    for (int cell = 0; m_edition && cell < m_edition->cellCount(); ++cell) {
        if (m_edition->isAsked(cell))
            addresses << m_edition->cell(cell).address;
    }
    return addresses;
}

int MapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int MapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MapModel::text(const MapLine &line, int column) const
{
    const exchange::MapRow &row = line.proposed.row;
    switch (column) {
    case Place:
        return row.sheet + u'!' + row.reference;
    case Before:
        return line.proposed.before;
    case Cell:
        return row.cell.isEmpty() && !line.proposed.candidates.isEmpty()
            ? tr("not decided: %1", "candidates follow")
                  .arg(line.proposed.candidates.join(QStringLiteral(", ")))
            : row.cell;
    case Label:
        return labelOf(line);
    case Year:
        return row.year;
    case What:
        return exchange::mapWhatId(row.what);
    case Score:
        return line.proposed.score > 0 ? QLocale().toString(line.proposed.score, 'f', 2)
                                       : QString();
    case Reason:
        return line.proposed.reason;
    default:
        return {};
    }
}

QString MapModel::labelOf(const MapLine &line) const
{
    const QString &address = line.proposed.row.cell;
    const int cell = m_edition ? m_edition->find(address) : -1;
    if (cell >= 0)
        return m_edition->labelOf(cell);
    return address.isEmpty() ? QString() : tr("The questionnaire has no such cell.");
}

QVariant MapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MapLine &line = m_lines[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(line, index.column());
    if (role == Qt::EditRole)
        return index.column() == Cell ? line.proposed.row.cell : line.proposed.row.year;
    if (role == Qt::UserRole)
        return line.proposed.candidates;
    if (role == Qt::CheckStateRole && index.column() == Place)
        return line.isTaken ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && index.column() == Score)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

// What somebody has corrected counts.
bool MapModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    MapLine &line = m_lines[index.row()];
    exchange::MapRow &row = line.proposed.row;
    if (role == Qt::CheckStateRole && index.column() == Place) {
        line.isTaken = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && (index.column() == Cell || index.column() == Year)) {
        (index.column() == Cell ? row.cell : row.year) = value.toString().trimmed();
        line.isTaken = !row.cell.isEmpty() && !row.year.isEmpty();
    } else {
        return false;
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

QVariant MapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList names { tr("Place in the workbook"),
                              tr("Stands there"),
                              tr("Cell of the questionnaire"),
                              tr("Its label"),
                              tr("Year"),
                              tr("What"),
                              tr("Score"),
                              tr("Why") };
    return names.value(section);
}

Qt::ItemFlags MapModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Place)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Cell || index.column() == Year)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace exchangepage
