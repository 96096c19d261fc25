// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/offencesview.h"

#include "ui/mapping/codedelegate.h"
#include "ui/mapping/familytree.h"
#include "ui/mapping/offencesmodel.h"
#include "ui/mapping/wording.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/confidence.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/viewstate.h"

#include <QDrag>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

namespace mappingpage
{

namespace
{

constexpr int LabelCharacters = 22;

QStringList stateNames()
{
    QStringList names;
    for (const mapping::OffenceState state : Wording::states())
        names << Wording::state(state);
    return names;
}

} // namespace

OffencesView::OffencesView(QWidget *parent)
    : QTreeView(parent)
{
    setAccessibleName(tr("Offences"));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setRootIsDecorated(false);
    setItemsExpandable(true);
    setExpandsOnDoubleClick(true);
    setIndentation(0);
    setTextElideMode(Qt::ElideRight);
    setItemDelegateForColumn(CodeColumn, new CodeDelegate(this));
    setItemDelegateForColumn(TargetColumn, new CodeDelegate(this));
    setItemDelegateForColumn(StatusColumn, new widgets::ChipDelegate(this));
    setItemDelegateForColumn(ConfidenceColumn, new widgets::ConfidenceDelegate(this));
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, &OffencesView::showColumnMenu);
}

void OffencesView::setUpColumns()
{
    const int character = fontMetrics().averageCharWidth();
    const QHash<int, int> widths { { CodeColumn, 10 },       { LabelColumn, LabelCharacters },
                                   { FamilyColumn, 20 },     { ProvisionColumn, 20 },
                                   { VolumeColumn, 8 },      { StatusColumn, 15 },
                                   { TargetColumn, 11 },     { RelationColumn, 9 },
                                   { ConfidenceColumn, 10 }, { FindingsColumn, 8 } };
    for (auto width = widths.begin(); width != widths.end(); ++width)
        header()->resizeSection(width.key(), *width * character);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(true);
    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    header()->setSectionHidden(ProvisionColumn, true);
    header()->setSectionHidden(FamilyColumn, true);
    header()->setSectionHidden(RelationColumn, true);
    widgets::keepState(header(), QStringLiteral("mapping/offences"));
    // Widths come back from another language as well; a status is never cut.
    const int least = widgets::chipColumnWidth(fontMetrics(), stateNames());
    if (header()->sectionSize(StatusColumn) < least)
        header()->resizeSection(StatusColumn, least);
    fitLabel();
}

// The label takes the room that the other columns leave, and never less than it can be read in.
void OffencesView::fitLabel()
{
    if (!model() || header()->count() == 0)
        return;
    int others = 0;
    for (int column = 0; column < header()->count(); ++column)
        others += column == LabelColumn ? 0 : header()->sectionSize(column);
    const int least = LabelCharacters * fontMetrics().averageCharWidth();
    const bool fits = viewport()->width() - others >= least;
    header()->setSectionResizeMode(LabelColumn,
                                   fits ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!fits && header()->sectionSize(LabelColumn) < least)
        header()->resizeSection(LabelColumn, least);
}

void OffencesView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitLabel();
}

void OffencesView::showColumnMenu(const QPoint &position)
{
    QMenu menu(this);
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != CodeColumn);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            fitLabel();
        });
    }
    menu.exec(header()->mapToGlobal(position));
}

QModelIndexList OffencesView::visibleRows() const
{
    QModelIndexList rows;
    QModelIndex index = indexAt(QPoint(1, 1));
    if (!index.isValid())
        index = indexAt(QPoint(viewport()->width() - 2, 1));
    const int bottom = viewport()->height();
    for (; index.isValid() && visualRect(index).top() < bottom; index = indexBelow(index)) {
        if (!FamilyTree::isHeading(index))
            rows << index.siblingAtColumn(0);
    }
    return rows;
}

QModelIndex OffencesView::step(const QModelIndex &from, int steps) const
{
    const QAbstractItemModel *rows = model();
    if (!from.isValid())
        return {};
    const QModelIndex heading = from.parent();
    const QModelIndex beside = rows->index(from.row() + steps, 0, heading);
    if (beside.isValid() && !FamilyTree::isHeading(beside))
        return beside;
    if (!heading.isValid())
        return {};
    const QModelIndex next = rows->index(heading.row() + steps, 0);
    return next.isValid() ? rows->index(steps > 0 ? 0 : rows->rowCount(next) - 1, 0, next)
                          : QModelIndex();
}

void OffencesView::expandRows(const QModelIndexList &headings)
{
    if (headings.isEmpty())
        return;
    scheduleDelayedItemsLayout(); // until it is executed, expand() only takes note
    for (const QModelIndex &heading : headings)
        expand(heading);
    executeDelayedItemsLayout();
}

QModelIndex OffencesView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTreeView::moveCursor(action, modifiers);
    if (!FamilyTree::isHeading(next) || (action != MoveDown && action != MoveUp))
        return next;
    const QModelIndex beyond = action == MoveDown ? indexBelow(next) : indexAbove(next);
    return beyond.isValid() && !FamilyTree::isHeading(beyond) ? beyond : next;
}

void OffencesView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    if (!FamilyTree::isHeading(index)) {
        QTreeView::drawRow(painter, option, index);
        return;
    }
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    painter->fillRect(row, palette().color(QPalette::AlternateBase));
    QStyleOptionViewItem branch = option;
    const int side = fontMetrics().height();
    branch.rect = QStyle::visualRect(layoutDirection(), row,
                                     QRect(widgets::HalfGap, row.top(), side, row.height()));
    branch.state = QStyle::State_Children | QStyle::State_Enabled;
    if (isExpanded(index))
        branch.state |= QStyle::State_Open;
    style()->drawPrimitive(QStyle::PE_IndicatorBranch, &branch, painter, this);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(palette().color(QPalette::Text));
    const QRect words = QStyle::visualRect(
        layoutDirection(), row, row.adjusted(2 * widgets::HalfGap + side, 0, -widgets::Gap, 0));
    const QString text
        = QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, words.width());
    painter->drawText(
        words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter),
        text);
    if (currentIndex().siblingAtColumn(0) == index && hasFocus()) {
        painter->setPen(palette().color(QPalette::Highlight));
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
}

// A drag looks like what it carries: the code, or how many.
void OffencesView::startDrag(Qt::DropActions)
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const QString text = rows.size() == 1 ? rows.constFirst().data().toString()
                                          : tr("%Ln offence(s)", nullptr, int(rows.size()));
    const QSize size(fontMetrics().horizontalAdvance(text) + 2 * widgets::Gap,
                     fontMetrics().height() + widgets::Gap);
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(palette().color(QPalette::Highlight));
    QPainter painter(&picture);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, text);
    painter.end();
    auto *drag = new QDrag(this);
    drag->setMimeData(model()->mimeData(rows));
    drag->setPixmap(picture);
    drag->exec(Qt::CopyAction | Qt::MoveAction | Qt::LinkAction, Qt::LinkAction);
}

void OffencesView::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    Q_EMIT scrolled();
}

} // namespace mappingpage
