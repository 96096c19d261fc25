// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/steplist.h"

#include "ui/session/page.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/icon.h"

#include <QPainter>
#include <QSignalBlocker>

namespace shell
{

namespace
{

constexpr int IdRole = Qt::UserRole + 1;
constexpr int BadgeRole = Qt::UserRole + 2;

class StepDelegate final : public widgets::CellDelegate
{
public:
    using CellDelegate::CellDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(option.font);
        const int words = metrics.horizontalAdvance(index.data().toString())
            + metrics.horizontalAdvance(index.data(BadgeRole).toString());
        return { words + 56, metrics.height() + 2 * widgets::Gap };
    }

protected:
    void drawInside(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const override
    {
        if (area.width() < 3 * widgets::Gap)
            return; // the icon alone, in a narrow window
        const QString badge = index.data(BadgeRole).toString();
        const int badgeWidth
            = badge.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(badge) + widgets::Gap;
        const QRect words(area.left(), area.top(), area.width() - badgeWidth, area.height());
        const QRect side(words.right() + 1, area.top(), badgeWidth, area.height());
        const auto aligned = [&](Qt::Alignment alignment) {
            return int(QStyle::visualAlignment(option.direction, alignment | Qt::AlignVCenter));
        };
        painter->drawText(
            QStyle::visualRect(option.direction, area, words), aligned(Qt::AlignLeading),
            option.fontMetrics.elidedText(option.text, Qt::ElideRight, words.width()));
        if (!isSelected(option))
            painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(QStyle::visualRect(option.direction, area, side),
                          aligned(Qt::AlignTrailing), badge);
    }
};

} // namespace

StepList::StepList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("steps"));
    setAccessibleName(tr("Steps"));
    setItemDelegate(new StepDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setIconSize({ 16, 16 });
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette colors = palette();
    colors.setColor(QPalette::Base, colors.color(QPalette::Window));
    setPalette(colors);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT pageChosen(item->data(IdRole).toString());
    });
}

void StepList::setPages(const QList<session::Page *> &pages)
{
    const QSignalBlocker quiet(this);
    clear();
    for (session::Page *page : pages) {
        auto *item = new QListWidgetItem(widgets::icon(page->iconName()), page->title(), this);
        item->setData(IdRole, page->pageId());
        const int row = count() - 1;
        showBadge(row, *page);
        connect(page, &session::Page::badgeChanged, this,
                [this, row, page] { showBadge(row, *page); });
    }
}

void StepList::showBadge(int row, const session::Page &page)
{
    const QString badge = page.badge();
    item(row)->setData(BadgeRole, badge);
    item(row)->setData(Qt::AccessibleTextRole,
                       badge.isEmpty() ? page.title()
                                       : tr("%1, %2", "page, its count").arg(page.title(), badge));
    item(row)->setToolTip(item(row)->data(Qt::AccessibleTextRole).toString());
}

void StepList::setCurrentPage(const QString &id)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(IdRole).toString() == id)
            setCurrentRow(row);
    }
}

QSize StepList::sizeHint() const
{
    int width = 120;
    for (int row = 0; row < count(); ++row)
        width = std::max(width, sizeHintForIndex(model()->index(row, 0)).width());
    return { width, 200 };
}

QSize StepList::minimumSizeHint() const
{
    return { iconSize().width() + widgets::WideGap, 100 }; // icons, with their tool tips
}

} // namespace shell
