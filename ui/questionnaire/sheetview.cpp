// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/sheetview.h"

#include "core/questionnaire/words.h"
#include "ui/questionnaire/block.h"
#include "ui/questionnaire/sheetdelegate.h"
#include "ui/questionnaire/sheetheadings.h"
#include "ui/questionnaire/typing.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace questionnairepage
{

using questionnaire::Answer;
using questionnaire::Figure;
using questionnaire::Status;

SheetView::SheetView(SheetModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new SheetDelegate(this))
{
    setObjectName(QStringLiteral("questionnaireSheet"));
    setAccessibleName(tr("Sheet of the table"));
    setHorizontalHeader(new YearHeadings(this));
    setVerticalHeader(new RowHeadings(this));
    setModel(model);
    setItemDelegate(m_delegate);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
                    | QAbstractItemView::DoubleClicked);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false); // the delegate draws lines that dark colours show too
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    connect(model, &QAbstractItemModel::modelReset, this, &SheetView::fitColumns);
    connect(m_delegate, &SheetDelegate::statusWanted, this, [this] {
        closeEditor(findChild<QWidget *>(QStringLiteral("cellEditor")),
                    QAbstractItemDelegate::RevertModelCache);
        openStatusMenu();
    });
}

void SheetView::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const int count = m_model->columnCount();
    const int label = verticalHeader()->sizeHint().width();
    const int room = width() - label - 2 * frameWidth() - letter * 3;
    const int each = count > 0 ? std::clamp(room / count, letter * 12, letter * 18) : 0;
    for (int column = 0; column < count; ++column)
        setColumnWidth(column, each);
    verticalHeader()->updateGeometry();
    horizontalHeader()->updateGeometry();
    updateGeometries();
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitColumns();
}

QModelIndexList SheetView::editableCells() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() && currentIndex().isValid())
        cells << currentIndex();
    cells.erase(std::remove_if(cells.begin(), cells.end(),
                               [this](const QModelIndex &index) {
                                   return !m_model->flags(index).testFlag(Qt::ItemIsEditable);
                               }),
                cells.end());
    return cells;
}

QMenu *SheetView::statusMenu()
{
    if (m_statusMenu)
        return m_statusMenu;
    m_statusMenu = new QMenu(this);
    m_statusMenu->setObjectName(QStringLiteral("statusMenu"));
    for (const Status status : statuses()) {
        const QString sign = status == Status::Provisional ? QStringLiteral("p")
            : status == Status::Suppressed                 ? QStringLiteral("<5")
            : status == Status::Zero                       ? QStringLiteral("0")
                                                           : signOf(status);
        const QString text = questionnaire::statusText(status).toString();
        QAction *action
            = m_statusMenu->addAction(sign.isEmpty() ? text : text + QLatin1Char('\t') + sign);
        action->setObjectName(QStringLiteral("status:") + questionnaire::statusId(status));
        action->setData(int(status));
        connect(action, &QAction::triggered, this, [this, status] { setStatus(status); });
    }
    connect(m_statusMenu, &QMenu::aboutToShow, this, [this] {
        const QModelIndexList cells = editableCells();
        for (QAction *action : m_statusMenu->actions())
            action->setEnabled(
                std::any_of(cells.begin(), cells.end(), [&](const QModelIndex &index) {
                    return withStatus(m_model->figureAt(index), Status(action->data().toInt()));
                }));
    });
    return m_statusMenu;
}

void SheetView::openStatusMenu()
{
    scrollTo(currentIndex());
    const QRect cell = visualRect(currentIndex());
    statusMenu()->popup(viewport()->mapToGlobal(
        layoutDirection() == Qt::RightToLeft ? cell.bottomRight() : cell.bottomLeft()));
}

void SheetView::setStatus(Status status)
{
    QList<Answer> answers;
    for (const QModelIndex &index : editableCells()) {
        const auto figure = withStatus(m_model->figureAt(index), status);
        if (figure && *figure != m_model->figureAt(index))
            answers << m_model->answerWith(index, *figure);
    }
    if (answers.isEmpty())
        return;
    const QVariant name = QVariant::fromValue(questionnaire::statusText(status));
    Q_EMIT m_model->entered(answers,
                            base::lateCount("questionnaire", "Give %n cells the status “%1”",
                                            int(answers.size()), { name }));
}

void SheetView::copyCells() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty())
        cells << currentIndex();
    QGuiApplication::clipboard()->setText(blockText(*m_model, cells));
}

void SheetView::pasteCells()
{
    const QString text = QGuiApplication::clipboard()->text();
    QModelIndex start = currentIndex();
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        start = m_model->index(std::min(start.row(), index.row()),
                               std::min(start.column(), index.column()));
    if (!start.isValid() || text.isEmpty())
        return;
    const Block block = blockFrom(*m_model, start, text);
    if (!block.complaint.isEmpty())
        Q_EMIT told(block.complaint);
    else if (!block.answers.isEmpty())
        Q_EMIT m_model->entered(
            block.answers,
            base::lateCount("questionnaire", "Paste %n cells", int(block.answers.size())));
}

void SheetView::clearCells()
{
    QList<Answer> answers;
    for (const QModelIndex &index : editableCells()) {
        if (m_model->figureAt(index) != Figure())
            answers << m_model->answerWith(index, Figure());
    }
    if (!answers.isEmpty())
        Q_EMIT m_model->entered(
            answers, base::lateCount("questionnaire", "Empty %n cells", int(answers.size())));
}

void SheetView::showCell(int year, int cell)
{
    const QModelIndex index = m_model->indexOf(year, cell);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void SheetView::goDown()
{
    const QModelIndex below
        = m_model->index(currentIndex().row() + 1, std::max(0, currentIndex().column()));
    if (below.isValid())
        setCurrentIndex(below);
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        openStatusMenu();
    else if (isEnter && state() != EditingState)
        goDown();
    else if (event->matches(QKeySequence::Copy))
        copyCells();
    else if (event->matches(QKeySequence::Paste))
        pasteCells();
    else if (isPlain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        clearCells();
    else
        QTableView::keyPressEvent(event);
}

void SheetView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    horizontalHeader()->viewport()->update();
    verticalHeader()->viewport()->update();
    Q_EMIT currentCellChanged();
}

void SheetView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (editor)
        QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        goDown(); // Enter
}

} // namespace questionnairepage
