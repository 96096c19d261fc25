// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/gridview.h"

#include "ui/categories/categorypicker.h"
#include "ui/rules/griddelegate.h"
#include "ui/rules/tableedits.h"
#include "ui/rules/ticklist.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace rulespage
{

using rules::DecisionTable;

GridView::GridView(session::Session &session, GridModel *model, QWidget *parent)
    : QTableView(parent)
    , m_session(session)
    , m_model(model)
    , m_delegate(new GridDelegate(model, this))
    , m_ticks(new TickList(this))
    , m_picker(new categories::CategoryPicker(session, this))
{
    setObjectName(QStringLiteral("ruleGrid"));
    setAccessibleName(tr("Decision table"));
    setModel(model);
    setItemDelegate(m_delegate);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false); // the delegate draws lines that dark colours show too
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 8);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    connect(model, &QAbstractItemModel::modelReset, this, &GridView::fitColumns);
    connect(model, &QAbstractItemModel::modelReset, this, &GridView::arrangeColumns);
    connect(model, &QAbstractItemModel::columnsInserted, this, &GridView::arrangeColumns);
    connect(model, &QAbstractItemModel::columnsRemoved, this, &GridView::arrangeColumns);
    connect(m_delegate, &GridDelegate::typed, this, &GridView::typed);
    connect(m_delegate, &GridDelegate::listWanted, this, [this](const QModelIndex &index) {
        const QPersistentModelIndex place(index);
        closeEditor(findChild<QWidget *>(QStringLiteral("cellEditor")),
                    QAbstractItemDelegate::RevertModelCache);
        choose(place);
    });
}

// Rows that come and go leave the widths as a person set them; other columns begin anew.
void GridView::fitColumns()
{
    if (m_fitted == m_model->table().attributes && !m_fitted.isEmpty())
        return;
    m_fitted = m_model->table().attributes;
    const int letter = fontMetrics().averageCharWidth();
    const int shared = viewport()->width() - letter * 66; // what the results leave
    const int each = shared / std::max(1, int(m_fitted.size()));
    for (int column = 0; column < m_fitted.size(); ++column)
        setColumnWidth(column, std::clamp(each, letter * 16, letter * 30));
    setColumnWidth(m_model->columnOf(Result::Category), letter * 32);
    setColumnWidth(m_model->columnOf(Result::Tags), letter * 12);
    setColumnWidth(m_model->columnOf(Result::Flags), letter * 9);
    setColumnWidth(m_model->columnOf(Result::Confidence), letter * 13);
}

// The number of records stands first, where it is in sight however wide the table is.
void GridView::arrangeColumns()
{
    QHeaderView *header = horizontalHeader();
    const int hits = m_model->columnOf(Result::Note) + 1;
    const bool hasHits = hits < m_model->columnCount();
    for (int column = 0; column < m_model->columnCount(); ++column)
        header->moveSection(header->visualIndex(column),
                            column == hits ? 0 : column + int(hasHits));
    if (hasHits)
        setColumnWidth(
            hits, std::max(header->sectionSizeHint(hits), fontMetrics().averageCharWidth() * 11));
}

QList<int> GridView::selectedLines() const
{
    QSet<int> lines;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int line = range.top(); line <= range.bottom(); ++line)
            lines << line;
    }
    if (lines.isEmpty() && currentIndex().isValid())
        lines << currentIndex().row();
    QList<int> sorted = lines.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

void GridView::showCell(int line, int column)
{
    const QModelIndex index = m_model->index(line, std::max(0, column));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

QRect GridView::placeOf(const QModelIndex &index) const
{
    const QRect area = visualRect(index);
    return { viewport()->mapToGlobal(area.topLeft()), area.size() };
}

void GridView::put(const QPersistentModelIndex &index, const QString &text)
{
    if (index.isValid())
        m_model->setData(index, text, Qt::EditRole);
    setFocus();
}

void GridView::choose(const QModelIndex &index)
{
    if (!index.isValid() || !m_model->flags(index).testFlag(Qt::ItemIsEditable))
        return;
    const auto result = m_model->resultAt(index.column());
    if (!result)
        chooseValues(index);
    else if (*result == Result::Category)
        chooseCategory(index);
    else if (*result == Result::Tags)
        chooseTags(index);
    else if (*result == Result::Flags)
        chooseFlags(index);
    else
        edit(index);
}

void GridView::copyCells() const
{
    const QList<int> lines = selectedLines();
    QSet<int> found;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        found << index.column();
    QList<int> columns = found.values();
    std::sort(columns.begin(), columns.end());
    QStringList texts;
    QString html = QStringLiteral("<table>");
    for (const int line : lines) {
        QStringList cells;
        html += QStringLiteral("<tr>");
        for (const int column : std::as_const(columns)) {
            cells << m_model->writtenAt(m_model->index(line, column));
            // The format keeps a spreadsheet from reading codes as numbers.
            html += QStringLiteral("<td style=\"mso-number-format:'\\@'\">%1</td>")
                        .arg(cells.constLast().toHtmlEscaped());
        }
        html += QStringLiteral("</tr>");
        texts << cells.join(QLatin1Char('\t'));
    }
    auto *content = new QMimeData;
    content->setText(texts.join(QLatin1Char('\n')));
    content->setHtml(html + QStringLiteral("</table>"));
    QGuiApplication::clipboard()->setMimeData(content);
}

// Cells come in from the current one on; lines beyond the last row become new rows.
void GridView::pasteCells(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    if (!lines.isEmpty() && lines.constLast().trimmed().isEmpty())
        lines.removeLast();
    const int column = std::max(0, currentIndex().column());
    int line = currentIndex().isValid() ? currentIndex().row() : m_model->rowCount();
    DecisionTable table = m_model->table();
    int unread = 0;
    for (const QString &cells : std::as_const(lines)) {
        if (line >= lineCount(table) || (lineAt(table, line).isDefault && lines.size() > 1))
            table = withNewRow(table, line - 1).table;
        int at = column;
        for (const QString &cell : cells.split(QLatin1Char('\t'))) {
            if (at >= m_model->columnCount())
                break;
            const auto changed = m_model->withText(table, line, at++, cell.trimmed());
            unread += !changed;
            table = changed.value_or(table);
        }
        ++line;
    }
    if (table != m_model->table())
        Q_EMIT m_model->edited(table);
    if (unread > 0)
        Q_EMIT told(tr("%Ln cell(s) could not be read and stayed as they were.", nullptr, unread));
}

void GridView::clearCells()
{
    DecisionTable table = m_model->table();
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (m_model->flags(index).testFlag(Qt::ItemIsEditable))
            table = m_model->withText(table, index.row(), index.column(), {}).value_or(table);
    }
    if (table != m_model->table())
        Q_EMIT m_model->edited(table);
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    const bool isEditable
        = currentIndex().isValid() && m_model->flags(currentIndex()).testFlag(Qt::ItemIsEditable);
    const bool listKey = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier);
    if (listKey && state() != EditingState)
        choose(currentIndex());
    else if (event->matches(QKeySequence::Copy))
        copyCells();
    else if (event->matches(QKeySequence::Paste) && isEditable)
        pasteCells(QGuiApplication::clipboard()->text());
    else if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
             && event->modifiers() == Qt::NoModifier)
        clearCells();
    else
        QTableView::keyPressEvent(event);
}

void GridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid())
        choose(index);
    else
        QTableView::mouseDoubleClickEvent(event);
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (editor)
        QTableView::closeEditor(editor, hint);
    Q_EMIT typingEnded();
}

} // namespace rulespage
