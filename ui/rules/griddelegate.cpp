// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/griddelegate.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPersistentModelIndex>

namespace rulespage
{

using widgets::Tone;

namespace
{

constexpr int MarkSize = 12;

bool isBroken(const QLineEdit &editor)
{
    return editor.property("broken").toBool();
}

} // namespace

GridDelegate::GridDelegate(GridModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void GridDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant tone = index.data(models::ToneRole);
    if (index.data(GridModel::HighlightRole).toBool())
        option->backgroundBrush = widgets::matchColor(option->palette);
    else if (tone.isValid())
        option->backgroundBrush = widgets::fillColor(Tone(tone.toInt()), option->palette);
    const bool isQuiet = index.data(GridModel::ImpossibleRole).toBool()
        || index.data(GridModel::AnyRole).toBool() || index.data(GridModel::QuietRole).toBool();
    if (isQuiet)
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    if (index.data(GridModel::ImpossibleRole).toBool())
        option->font.setItalic(true);
    if (tone.isValid()) // room for the mark
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight,
                                                      option->rect.width() - MarkSize - 12);
}

void GridDelegate::drawMark(QPainter *painter, const QRect &area, int tone, const QPalette &palette,
                            Qt::LayoutDirection direction) const
{
    Q_UNUSED(palette)
    const QRect place(0, 0, MarkSize, MarkSize);
    const int left = direction == Qt::RightToLeft ? area.left() + 2 : area.right() - MarkSize - 1;
    widgets::toneIcon(Tone(tone))
        .paint(painter, place.translated(left, area.center().y() - MarkSize / 2));
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    const QVariant tone = index.data(models::ToneRole);
    QStyledItemDelegate::paint(painter, cell, index);
    if (tone.isValid())
        drawMark(painter, option.rect, tone.toInt(), option.palette, option.direction);
    const QRect &area = option.rect;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const int before = isMirrored ? area.right() : area.left();
    const int after = isMirrored ? area.left() : area.right();
    painter->save();
    painter->setPen(widgets::lineColor(option.palette));
    painter->drawLine(area.bottomLeft(), area.bottomRight());
    painter->drawLine(after, area.top(), after, area.bottom());
    if (index.data(GridModel::FirstResultRole).toBool()) {
        // between the conditions and what they lead to
        painter->setPen(QPen(option.palette.color(QPalette::Text), 2));
        painter->drawLine(before, area.top(), before, area.bottom());
    }
    painter->restore();
}

QWidget *GridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setFrame(false);
    editor->setAccessibleName(
        m_model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    const auto result = m_model->resultAt(index.column());
    if (result != Result::Note)
        editor->setLayoutDirection(Qt::LeftToRight); // codes and ranges
    if (result != Result::Note && result != Result::Confidence) {
        QAction *list = editor->addAction(widgets::icon(QStringLiteral("view-list-details")),
                                          QLineEdit::TrailingPosition);
        list->setToolTip(tr("Choose from a list (Alt+Down)"));
        list->setShortcut(Qt::ALT | Qt::Key_Down);
        list->setShortcutContext(Qt::WidgetShortcut);
        connect(list, &QAction::triggered, this,
                [this, place = QPersistentModelIndex(index)] { Q_EMIT listWanted(place); });
    }
    connect(editor, &QLineEdit::textEdited, this,
            [this, editor, place = QPersistentModelIndex(index)] { followTyping(editor, place); });
    return editor;
}

void GridDelegate::followTyping(QLineEdit *editor, const QModelIndex &index) const
{
    const QString text = editor->text();
    const QString complaint = m_model->complaint(index, text);
    const auto draft = m_model->withText(m_model->table(), index.row(), index.column(), text);
    editor->setProperty("broken", !draft);
    editor->setToolTip(complaint);
    QPalette palette = editor->parentWidget()->palette();
    if (!complaint.isEmpty()) {
        palette.setColor(QPalette::Base, widgets::fillColor(Tone::Error, palette));
        palette.setColor(QPalette::Text, widgets::textColor(Tone::Error, palette));
    }
    editor->setPalette(palette);
    editor->setAccessibleDescription(complaint);
    Q_EMIT typed(draft.value_or(m_model->table()), complaint);
}

void GridDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    if (line->isModified())
        return; // the table was drawn anew while somebody types
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
}

void GridDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    model->setData(index, static_cast<QLineEdit *>(editor)->text(), Qt::EditRole);
}

// Enter does not leave what cannot be read.
bool GridDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const auto *line = qobject_cast<QLineEdit *>(editor);
        const bool leaves = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab
            || key == Qt::Key_Backtab;
        if (leaves && line && isBroken(*line))
            return true;
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace rulespage
