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
        label->setMaximumWidth(TextWidth);
        label->setMinimumWidth(TextWidth / 2);
    }
    m_icon->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Gap);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
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
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button,
            [button, action] { button->setEnabled(action->isEnabled()); });
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
}

} // namespace widgets
