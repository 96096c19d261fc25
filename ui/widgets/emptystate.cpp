// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include "ui/widgets/icon.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets
{

namespace
{
constexpr int PictureSize = 48;
constexpr int TextWidth = 440;
} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QVBoxLayout)
{
    m_title->setFont(headingFont(font()));
    for (QLabel *label : { m_title, m_text }) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    m_icon->setAlignment(Qt::AlignCenter);
    auto *column = new QWidget(this);
    column->setMaximumWidth(TextWidth);
    auto *across = new QHBoxLayout(this);
    across->addStretch(1);
    across->addWidget(column, 1000);
    across->addStretch(1);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setContent(const QString &iconName, const QString &title, const QString &text)
{
    m_icon->setVisible(!iconName.isEmpty());
    if (!iconName.isEmpty())
        m_icon->setPixmap(icon(iconName, Tone::Neutral).pixmap(PictureSize, PictureSize));
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void EmptyState::addAction(QAction *action)
{
    auto *button = new QPushButton(action->icon(), action->text(), this);
    button->setAutoDefault(true);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, follow);
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
}

} // namespace widgets
