// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagebar.h"

#include "ui/widgets/messagestrip.h"

#include <QAccessible>
#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace widgets
{

namespace
{
constexpr int MostMessages = 3;
constexpr std::chrono::seconds GoodNewsStays { 12 };
} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    setAccessibleName(tr("Messages"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MessageBar::add(const Message &message)
{
    for (auto *strip : findChildren<MessageStrip *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (strip->message().text == message.text)
            removeStrip(strip);
    }
    while (count() >= MostMessages)
        removeStrip(m_layout->itemAt(count() - 1)->widget());
    auto *strip = new MessageStrip(message, this);
    connect(strip, &MessageStrip::closed, this, [this, strip] { removeStrip(strip); });
    if (message.tone == Tone::Done && !message.action)
        QTimer::singleShot(GoodNewsStays, strip, [this, strip] { removeStrip(strip); });
    m_layout->insertWidget(0, strip);
    m_lastText = message.text;
    show();
    QAccessibleEvent event(strip, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::addError(const base::Error &error)
{
    add({ Tone::Error, error.message(), {}, {}, {} });
}

void MessageBar::clear()
{
    while (count() > 0)
        removeStrip(m_layout->itemAt(0)->widget());
}

int MessageBar::count() const
{
    return m_layout->count();
}

void MessageBar::removeStrip(QWidget *strip)
{
    if (m_layout->indexOf(strip) < 0)
        return;
    m_layout->removeWidget(strip);
    strip->hide();
    strip->setParent(nullptr);
    strip->deleteLater();
    setVisible(count() > 0);
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (auto *strip : findChildren<MessageStrip *>(QString(), Qt::FindDirectChildrenOnly))
            strip->applyColors();
    }
}

} // namespace widgets
