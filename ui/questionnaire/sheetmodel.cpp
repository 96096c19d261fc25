// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/sheetmodel.h"

#include "core/questionnaire/words.h"
#include "ui/questionnaire/typing.h"

namespace questionnairepage
{

using questionnaire::Answer;
using questionnaire::Figure;
using questionnaire::Row;

SheetModel::SheetModel(const LiveResponse &response, QObject *parent)
    : QAbstractTableModel(parent)
    , m_response(response)
{
}

void SheetModel::setTable(const QString &table, const QList<int> &years)
{
    beginResetModel();
    m_rows.clear();
    m_columns.clear();
    m_cells.clear();
    m_highlighted.clear();
    const questionnaire::EditionPointer &edition = m_response.edition();
    m_table = edition ? edition->table(table) : nullptr;
    if (m_table) {
        for (const Row &row : m_table->rows)
            m_rows << &row;
        for (const int year : years)
            addYear(year);
        for (const Row *row : std::as_const(m_rows)) {
            for (const Column &column : std::as_const(m_columns))
                m_cells << edition->find(m_table->id + QLatin1Char('/') + row->id + QLatin1Char('/')
                                         + column.id);
        }
    }
    endResetModel();
}

// The columns of the table, then those that only some rows have.
void SheetModel::addYear(int year)
{
    const int first = int(m_columns.size());
    QSet<QString> ids;
    const auto add = [&](const QList<questionnaire::Column> &columns) {
        for (const questionnaire::Column &column : columns) {
            if (ids.contains(column.id))
                continue;
            ids << column.id;
            m_columns << Column { year, column.id, column.name, column.mark, false, 1 };
        }
    };
    for (const Row *row : std::as_const(m_rows))
        add(row->columns);
    const int count = int(m_columns.size()) - first;
    for (int column = first; column < m_columns.size(); ++column)
        m_columns[column].columnsOfYear = count;
    if (count > 0)
        m_columns[first].isFirstOfYear = true;
}

void SheetModel::renew()
{
    if (rowCount() == 0 || columnCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void SheetModel::setHighlighted(const QSet<QPair<int, int>> &yearsAndCells)
{
    m_highlighted = yearsAndCells;
    renew();
}

int SheetModel::cellAt(const QModelIndex &index) const
{
    return index.isValid() ? m_cells.at(index.row() * int(m_columns.size()) + index.column()) : -1;
}

State SheetModel::stateAt(const QModelIndex &index) const
{
    return stateOf(m_response, columnAt(index.column()).year, cellAt(index));
}

QModelIndex SheetModel::indexOf(int year, int cell) const
{
    for (int number = 0; number < m_cells.size() && cell >= 0; ++number) {
        const int column = number % int(m_columns.size());
        if (m_cells.at(number) == cell && m_columns.at(column).year == year)
            return index(number / int(m_columns.size()), column);
    }
    return {};
}

QString SheetModel::nameOf(const QModelIndex &index) const
{
    const Column &column = columnAt(index.column());
    const QString row = rowAt(index.row()).label;
    const QString year = QString::number(column.year);
    return column.name.isEmpty()
        ? tr("%1, %2", "row, year").arg(row, year)
        : tr("%1, %2, %3", "row, column, year").arg(row, column.name, year);
}

Figure SheetModel::figureAt(const QModelIndex &index) const
{
    const int cell = cellAt(index);
    if (cell < 0)
        return {};
    const int year = columnAt(index.column()).year;
    if (!rowAt(index.row()).derived.isEmpty())
        return m_response.derived(year, cell).value_or(Figure());
    const Answer *answer = m_response.answer(year, cell);
    return answer ? answer->figure : Figure();
}

Answer SheetModel::answerWith(const QModelIndex &index, const Figure &figure) const
{
    const int cell = cellAt(index);
    const int year = columnAt(index.column()).year;
    const Answer *before = m_response.answer(year, cell);
    Answer answer = before ? *before : Answer();
    answer.edition = m_response.edition()->form().id;
    answer.year = year;
    answer.cell = m_response.edition()->cell(cell).address;
    if (answer.figure != figure) { // who only passes through a cell does not make it theirs
        answer.figure = figure;
        answer.origin = questionnaire::Origin::Typed;
        answer.from.clear();
    }
    return answer;
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const State state = stateAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return shownText(figureAt(index), QLocale());
    case Qt::EditRole:
        return typedText(figureAt(index), QLocale());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case models::ToneRole:
        return int(toneOf(state));
    case models::IconNameRole:
        return iconOf(state);
    case QuietRole:
        return !questionnairepage::isEditable(state);
    case FirstOfYearRole:
        return columnAt(index.column()).isFirstOfYear;
    case HighlightRole:
        return m_highlighted.contains({ columnAt(index.column()).year, cellAt(index) });
    default:
        break;
    }
    if (state == State::NoCell)
        return {};
    const int year = columnAt(index.column()).year;
    if (role == SeverityRole) {
        const auto severity = m_response.severityAt(year, cellAt(index));
        return severity ? QVariant(int(*severity)) : QVariant();
    }
    if (role == CommentRole) {
        const Answer *answer = m_response.answer(year, cellAt(index));
        return answer && !answer->comment.isEmpty();
    }
    return {};
}

QString SheetModel::toolTip(const QModelIndex &index) const
{
    const State state = stateAt(index);
    const int cell = cellAt(index);
    const int year = columnAt(index.column()).year;
    QStringList lines { nameOf(index),
                        state == State::NotInCollection ? whyNotAsked(*m_response.edition(), cell)
                                                        : textOf(state) };
    const Answer *answer = cell < 0 ? nullptr : m_response.answer(year, cell);
    if (state == State::Differs)
        lines << tr("Coded data: %1").arg(shownText(Figure::of(*answer->coded), QLocale()));
    if (answer && !answer->comment.isEmpty())
        lines << answer->comment;
    if (cell >= 0) {
        for (const Failure *failure : m_response.failuresOf(year, cell))
            lines << failure->finding.message.toString();
    }
    return lines.join(QLatin1Char('\n'));
}

QString SheetModel::spoken(const QModelIndex &index) const
{
    const QString figure = shownText(figureAt(index), QLocale());
    QString text
        = tr("%1: %2 %3", "cell, figure, state").arg(nameOf(index), figure, textOf(stateAt(index)));
    const QVariant severity = data(index, SeverityRole);
    if (severity.isValid())
        text += QLatin1Char(' ') + base::severityText(base::Severity(severity.toInt())).toString();
    return text;
}

bool SheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const auto figure = figureFromTyping(value.toString(), QLocale());
    if (!figure) {
        Q_EMIT refused(tr("“%1” cannot stand in a cell. Type a number, “<5”, or one of the signs "
                          "below the sheet.")
                           .arg(value.toString()));
        return false;
    }
    if (*figure == figureAt(index))
        return true;
    Q_EMIT entered({ answerWith(index, *figure) },
                   base::lateText("questionnaire", "Type in %1", { nameOf(index) }));
    return true;
}

Qt::ItemFlags SheetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool canType = !m_isReadOnly && questionnairepage::isEditable(stateAt(index));
    return canType ? shown | Qt::ItemIsEditable : shown;
}

bool SheetModel::isRowAsked(const Row &row) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        const int cell = m_cells.at(int(m_rows.indexOf(&row)) * int(m_columns.size()) + column);
        if (cell >= 0)
            return m_response.edition()->isAsked(cell);
    }
    return true;
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    return orientation == Qt::Vertical ? rowHeading(section, role) : columnHeading(section, role);
}

QVariant SheetModel::rowHeading(int number, int role) const
{
    const Row &row = rowAt(number);
    switch (role) {
    case Qt::DisplayRole:
        return row.label;
    case models::CodeRole: // one code says where the row belongs; more are told beside the sheet
        return row.categories.size() == 1 ? row.categories.constFirst() : QString();
    case IndentRole:
        return row.indent;
    case MarkRole:
        return int(row.mark);
    case QuietRole:
        return !isRowAsked(row) || !row.derived.isEmpty();
    case Qt::ToolTipRole: {
        QStringList lines { row.label };
        if (!row.definition.isEmpty())
            lines << row.definition;
        for (int column = 0; column < columnCount(); ++column) {
            const int cell = cellAt(index(number, column));
            const QString why = cell < 0 ? QString() : whyNotAsked(*m_response.edition(), cell);
            if (!why.isEmpty()) {
                lines << why;
                break;
            }
        }
        lines << questionnaire::markText(row.mark).toString();
        return lines.join(QLatin1Char('\n'));
    }
    default:
        return {};
    }
}

QVariant SheetModel::columnHeading(int number, int role) const
{
    const Column &column = columnAt(number);
    switch (role) {
    case Qt::DisplayRole:
        return column.name;
    case MarkRole:
        return int(column.mark);
    case FirstOfYearRole:
        return column.isFirstOfYear;
    case QuietRole:
        return !m_response.yearsAsked().contains(column.year);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "column, year").arg(column.name, QString::number(column.year));
    case Qt::ToolTipRole:
        return QStringList { QString::number(column.year) + QLatin1Char(' ') + column.name,
                             m_response.yearsAsked().contains(column.year) ? QString()
                                                                           : textOf(State::Earlier),
                             questionnaire::markText(column.mark).toString() }
            .join(QLatin1Char('\n'));
    default:
        return {};
    }
}

} // namespace questionnairepage
