// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textfield.h"

#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace widgets
{

namespace
{

constexpr int MostLines = 8;

} // namespace

TextField::TextField(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_textHeight = fontMetrics().lineSpacing();
    connect(this, &QPlainTextEdit::textChanged, this, &TextField::fitHeight);
}

void TextField::setValue(const QString &value)
{
    if (value == m_value && !isDirty())
        return;
    const bool typing = window()->focusWidget() == this && isDirty();
    m_value = value;
    if (typing)
        return;
    setPlainText(value);
    moveCursor(QTextCursor::Start);
}

void TextField::commit()
{
    if (!isDirty())
        return;
    m_value = toPlainText().trimmed();
    Q_EMIT committed(m_value);
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        commit();
    } else if (event->key() == Qt::Key_Escape && isDirty()) {
        setPlainText(m_value);
        moveCursor(QTextCursor::End);
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // A menu or another window in front is no end of the typing.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
}

// Ctrl+Enter belongs to the text, whatever a window has bound to it.
bool TextField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter
            || (key->key() == Qt::Key_Escape && isDirty())) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void TextField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

// The lines as they are laid out, whatever face their script needs.
void TextField::fitHeight()
{
    double text = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        text += blockBoundingRect(block).height();
    const int line = fontMetrics().lineSpacing();
    const int height = std::clamp(int(std::ceil(text)), line, MostLines * line);
    setVerticalScrollBarPolicy(text > height ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (height == m_textHeight)
        return;
    m_textHeight = height;
    updateGeometry();
    if (!hasFocus())
        moveCursor(QTextCursor::Start);
}

QSize TextField::sizeHint() const
{
    const int margins = 2 * int(std::ceil(document()->documentMargin())) + 2 * frameWidth();
    return { 160, m_textHeight + margins };
}

} // namespace widgets
