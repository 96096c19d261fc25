// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/project/recentlist.h"

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>

namespace project
{

namespace
{

constexpr int PathRole = Qt::UserRole + 1;
constexpr int DetailRole = Qt::UserRole + 2;

class RecentDelegate final : public widgets::CellDelegate
{
public:
    using CellDelegate::CellDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { 200, 2 * option.fontMetrics.height() + 2 * widgets::Gap };
    }

protected:
    void drawInside(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const override
    {
        const auto leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading));
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        const QFontMetrics boldMetrics(bold);
        QRect line(area.left(), area.center().y() - boldMetrics.height(), area.width(),
                   boldMetrics.height());
        painter->setFont(bold);
        painter->drawText(line, leading | Qt::AlignVCenter,
                          boldMetrics.elidedText(option.text, Qt::ElideRight, line.width()));
        painter->setFont(option.font);
        if (!isSelected(option))
            painter->setPen(option.palette.color(QPalette::PlaceholderText));
        line.translate(0, line.height());
        painter->drawText(line, leading | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(DetailRole).toString(),
                                                        Qt::ElideMiddle, line.width()));
    }
};

} // namespace

RecentList::RecentList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Recent projects"));
    setItemDelegate(new RecentDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setIconSize({ 22, 22 });
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(this, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT opened(item->data(PathRole).toString()); });
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { Q_EMIT opened(item->data(PathRole).toString()); });
    auto *forget = new QAction(widgets::icon(QStringLiteral("list-remove")),
                               tr("&Remove from this list"), this);
    forget->setShortcut(QKeySequence::Delete);
    forget->setShortcutContext(Qt::WidgetShortcut);
    connect(forget, &QAction::triggered, this, [this] {
        if (currentItem())
            Q_EMIT forgotten(currentItem()->data(PathRole).toString());
    });
    addAction(forget);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void RecentList::setFiles(const QStringList &paths)
{
    clear();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(widgets::icon(QStringLiteral("document-properties")),
                                         file.completeBaseName(), this);
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        const QString detail = file.exists()
            ? tr("%1 · changed %2", "folder, date")
                  .arg(folder, QLocale().toString(file.lastModified(), QLocale::ShortFormat))
            : tr("%1 · the file is not there any more", "folder").arg(folder);
        item->setData(PathRole, path);
        item->setData(DetailRole, detail);
        item->setData(Qt::AccessibleDescriptionRole, detail);
        item->setToolTip(QDir::toNativeSeparators(path));
    }
    if (count() > 0)
        setCurrentRow(0);
}

} // namespace project
