// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/searchfield.h"

#include "ui/widgets/icon.h"

#include <QKeyEvent>

namespace widgets
{

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_timer.setSingleShot(true);
    m_timer.setInterval(120);
    connect(&m_timer, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            tell();
        else
            m_timer.start();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::tell);
}

void SearchField::tell()
{
    m_timer.stop();
    const QString wanted = text().trimmed();
    if (wanted == m_told)
        return;
    m_told = wanted;
    Q_EMIT searchChanged(wanted);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        tell();
        Q_EMIT downPressed();
        return;
    }
    QLineEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape)
        event->ignore();
}

} // namespace widgets
