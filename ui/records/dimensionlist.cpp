// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/records/dimensionlist.h"

#include "ui/records/words.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QCoreApplication>

namespace records
{

namespace
{

constexpr int ShownLines = 6;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(codingpage::DimensionList)
};

} // namespace

QStringList dimensionsOf(const microdata::Layout &layout)
{
    using microdata::ColumnRole;
    QStringList names { QStringLiteral("iccs"), QStringLiteral("iccs2"), QStringLiteral("tags") };
    for (const microdata::LayoutColumn &column : layout.columns) {
        if (column.role == ColumnRole::Attribute)
            names << column.attribute;
        else if (column.role == ColumnRole::Dimension)
            names << (column.attribute.isEmpty() ? column.column : column.attribute);
        else if (column.role == ColumnRole::Number)
            names << column.fixed.keys();
    }
    names.removeDuplicates();
    return names;
}

DimensionList::DimensionList(QWidget *parent)
    : QListWidget(parent)
{
    setToolTip(
        Words::tr("The cross table has the ticked lines in this order. Drag a line to move it."));
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setFixedHeight((fontMetrics().height() + widgets::Gap) * ShownLines);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString &icon, const QString &text, Qt::Key key, int lines) {
        auto *action = new QAction(widgets::icon(icon), text, this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | key));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, lines] { move(lines); });
        addAction(action);
    };
    add(QStringLiteral("go-up"), Words::tr("Move &up"), Qt::Key_Up, -1);
    add(QStringLiteral("go-down"), Words::tr("Move &down"), Qt::Key_Down, 1);
    connect(this, &QListWidget::itemChanged, this, &DimensionList::tickedChanged);
}

void DimensionList::move(int lines)
{
    const int row = currentRow();
    if (row < 0 || row + lines < 0 || row + lines >= count())
        return;
    insertItem(row + lines, takeItem(row));
    setCurrentRow(row + lines);
}

void DimensionList::showDimensions(const QStringList &names,
                                   const microdata::Dictionary &dictionary, const QString &language)
{
    QStringList wanted;
    for (const QString &name : ticked()) {
        if (names.contains(name))
            wanted << name;
    }
    if (wanted.isEmpty())
        wanted << QStringLiteral("iccs");
    QStringList all = wanted + names;
    all.removeDuplicates();
    const QSignalBlocker quiet(this);
    clear();
    for (const QString &name : std::as_const(all)) {
        auto *item = new QListWidgetItem(dimensionText(name, dictionary, language), this);
        item->setData(Qt::UserRole, name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled);
        item->setCheckState(wanted.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList DimensionList::ticked() const
{
    QStringList names;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            names << item(row)->data(Qt::UserRole).toString();
    }
    return names;
}

void DimensionList::setTicked(const QStringList &names)
{
    for (int row = 0; row < count(); ++row) {
        const bool isWanted = names.contains(item(row)->data(Qt::UserRole).toString());
        item(row)->setCheckState(isWanted ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace records
