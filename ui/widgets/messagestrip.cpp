// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagestrip.h"

#include "ui/widgets/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace widgets
{

MessageStrip::MessageStrip(const Message &message, QWidget *parent)
    : QFrame(parent)
    , m_message(message)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Gap, HalfGap, HalfGap, HalfGap);
    column->setSpacing(HalfGap);
    auto *row = new QHBoxLayout;
    row->setSpacing(Gap);
    column->addLayout(row);

    auto *picture = new QLabel(this);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    picture->setPixmap(toneIcon(message.tone).pixmap(size, size));
    row->addWidget(picture, 0, Qt::AlignTop);
    m_text = new QLabel(message.text, this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(m_text, 1);

    if (!message.details.isEmpty())
        addDetails(column, row);
    if (message.action) {
        auto *button = new QPushButton(message.actionText, this);
        connect(button, &QPushButton::clicked, this, [this] {
            const auto action = m_message.action;
            Q_EMIT closed();
            action();
        });
        row->addWidget(button, 0, Qt::AlignTop);
    }
    auto *close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("window-close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &MessageStrip::closed);
    row->addWidget(close, 0, Qt::AlignTop);
    setAccessibleName(message.text);
    applyColors();
}

void MessageStrip::addDetails(QVBoxLayout *column, QHBoxLayout *row)
{
    auto *details = new QLabel(m_message.details, this);
    details->setWordWrap(true);
    details->setTextFormat(Qt::PlainText);
    details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    details->hide();
    column->addWidget(details);
    auto *toggle = new QPushButton(tr("Details"), this);
    toggle->setCheckable(true);
    connect(toggle, &QPushButton::toggled, details, &QLabel::setVisible);
    row->addWidget(toggle, 0, Qt::AlignTop);
}

void MessageStrip::applyColors()
{
    QPalette colors;
    colors.setColor(QPalette::Window, fillColor(m_message.tone, colors));
    setPalette(colors);
    setAutoFillBackground(true);
}

} // namespace widgets
