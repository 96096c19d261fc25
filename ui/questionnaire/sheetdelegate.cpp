// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/sheetdelegate.h"

#include "ui/questionnaire/sheetmodel.h"
#include "ui/questionnaire/typing.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/severity.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPersistentModelIndex>

namespace questionnairepage
{

using widgets::Tone;

namespace
{

constexpr int SignSize = 12;
constexpr int CommentSize = 5;

} // namespace

SheetDelegate::SheetDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void SheetDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Tone tone = Tone(index.data(models::ToneRole).toInt());
    const QVariant severity = index.data(SheetModel::SeverityRole);
    if (index.data(SheetModel::HighlightRole).toBool())
        option->backgroundBrush = widgets::matchColor(option->palette);
    else if (severity.isValid() && severity.toInt() >= int(base::Severity::Warning))
        option->backgroundBrush = widgets::fillColor(
            widgets::severityTone(base::Severity(severity.toInt())), option->palette);
    else if (index.data(SheetModel::QuietRole).toBool())
        option->backgroundBrush = option->palette.color(QPalette::Window);
    else if (tone != Tone::Neutral)
        option->backgroundBrush = widgets::fillColor(tone, option->palette);
    if (index.data(SheetModel::QuietRole).toBool())
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
}

void SheetDelegate::drawMarks(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QRect &area = option.rect;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const auto mode
        = option.state.testFlag(QStyle::State_Selected) ? QIcon::Selected : QIcon::Normal;
    int from = 3;
    const auto draw = [&](const QIcon &icon) {
        const int left = isMirrored ? area.right() - from - SignSize + 1 : area.left() + from;
        icon.paint(painter, QRect(left, area.center().y() - SignSize / 2 + 1, SignSize, SignSize),
                   Qt::AlignCenter, mode);
        from += SignSize + 2;
    };
    const QVariant severity = index.data(SheetModel::SeverityRole);
    if (severity.isValid())
        draw(widgets::severityIcon(base::Severity(severity.toInt())));
    const QString sign = index.data(models::IconNameRole).toString();
    if (!sign.isEmpty())
        draw(widgets::icon(sign, Tone(index.data(models::ToneRole).toInt())));
    if (index.data(SheetModel::CommentRole).toBool()) {
        const int corner = isMirrored ? area.left() : area.right();
        const int inwards = isMirrored ? CommentSize : -CommentSize;
        painter->setPen(Qt::NoPen);
        painter->setBrush(widgets::textColor(Tone::Accent, option.palette));
        painter->drawPolygon(
            QPolygon({ QPoint(corner, area.top()), QPoint(corner + inwards, area.top()),
                       QPoint(corner, area.top() + CommentSize) }));
    }
}

void SheetDelegate::drawLines(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QRect &area = option.rect;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const int before = isMirrored ? area.right() : area.left();
    const int after = isMirrored ? area.left() : area.right();
    painter->setPen(widgets::lineColor(option.palette));
    painter->drawLine(area.bottomLeft(), area.bottomRight());
    painter->drawLine(after, area.top(), after, area.bottom());
    if (index.data(SheetModel::FirstOfYearRole).toBool()) {
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawLine(before, area.top(), before, area.bottom());
    }
}

void SheetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    drawMarks(painter, option, index);
    drawLines(painter, option, index);
    painter->restore();
}

QWidget *SheetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setFrame(false);
    editor->setAlignment(Qt::AlignTrailing);
    editor->setAccessibleName(static_cast<const SheetModel *>(index.model())->nameOf(index));
    QAction *list
        = editor->addAction(widgets::icon(QStringLiteral("go-down")), QLineEdit::LeadingPosition);
    list->setToolTip(tr("Choose a status (Alt+Down)"));
    list->setShortcut(Qt::ALT | Qt::Key_Down);
    list->setShortcutContext(Qt::WidgetShortcut);
    connect(list, &QAction::triggered, this,
            [this, place = QPersistentModelIndex(index)] { Q_EMIT statusWanted(place); });
    connect(editor, &QLineEdit::textEdited, this, [this, editor] { followTyping(editor); });
    return editor;
}

void SheetDelegate::followTyping(QLineEdit *editor) const
{
    const bool isBroken = !figureFromTyping(editor->text(), QLocale());
    const QString complaint = isBroken
        ? tr("This cannot be read. Type a number, “<5”, or one of the signs below the sheet.")
        : QString();
    editor->setProperty("broken", isBroken);
    editor->setToolTip(complaint);
    editor->setAccessibleDescription(complaint);
    QPalette palette = editor->parentWidget()->palette();
    if (isBroken) {
        palette.setColor(QPalette::Base, widgets::fillColor(Tone::Error, palette));
        palette.setColor(QPalette::Text, widgets::textColor(Tone::Error, palette));
    }
    editor->setPalette(palette);
}

void SheetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    if (line->isModified())
        return; // the sheet was drawn anew while somebody types
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
}

void SheetDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    model->setData(index, static_cast<QLineEdit *>(editor)->text(), Qt::EditRole);
}

// Enter does not leave what cannot be read.
bool SheetDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool leaves = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab
            || key == Qt::Key_Backtab;
        if (leaves && editor->property("broken").toBool())
            return true;
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace questionnairepage
