// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tags and data-description flags of the card, and its parts that are made on demand.

#include "ui/mapping/linkcard.h"
#include "ui/mapping/linkdetails.h"
#include "ui/mapping/linkhistory.h"
#include "ui/mapping/menus.h"
#include "ui/mapping/wording.h"
#include "ui/widgets/icon.h"

#include <QLayout>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace mappingpage
{

void LinkCard::fillMarksMenu()
{
    QMenu *menu = m_tags->menu();
    menu->clear();
    Menus::fillTags(
        menu, { m_session.classification(), m_session.language(), m_link.target, m_link.tags },
        [this](const mapping::TagSetting &setting) {
            Q_EMIT edited(LinkEdits::withTag(m_link, setting));
        });
    menu->addSeparator();
    Menus::fillFlags(menu, m_link.flags, [this](mapping::DataFlag flag, Presence presence) {
        mapping::Link link = m_link;
        link.flags.removeAll(flag);
        if (presence == Presence::Set)
            link.flags << flag;
        Q_EMIT edited(link);
    });
}

void LinkCard::addMark(const QString &text, const std::function<void()> &remove)
{
    auto *mark = new QToolButton(m_marks);
    mark->setText(text);
    mark->setIcon(widgets::icon(QStringLiteral("window-close")));
    mark->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    mark->setToolTip(tr("Take away: %1").arg(text));
    mark->setAccessibleName(mark->toolTip());
    connect(mark, &QToolButton::clicked, this, remove);
    m_marks->layout()->addWidget(mark);
    mark->show();
}

void LinkCard::showMarks()
{
    const auto old = m_marks->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QToolButton *mark : old) {
        m_marks->layout()->removeWidget(mark);
        mark->hide();
        mark->deleteLater(); // it may be the one that was clicked
    }
    for (const mapping::TagSetting &tag : std::as_const(m_link.tags)) {
        addMark(Wording::tag(tag, m_session.classification(), m_session.language()), [this, tag] {
            Q_EMIT edited(LinkEdits::withTag(m_link, { tag.tag, {} }));
        });
    }
    for (const mapping::DataFlag flag : std::as_const(m_link.flags)) {
        addMark(Wording::flag(flag), [this, flag] {
            mapping::Link link = m_link;
            link.flags.removeAll(flag);
            Q_EMIT edited(link);
        });
    }
    m_marks->setVisible(!m_link.tags.isEmpty() || !m_link.flags.isEmpty());
}

void LinkCard::setDetailsShown(bool shown)
{
    if (shown && !m_details) {
        m_details = new LinkDetails(m_session, this);
        connect(m_details, &LinkDetails::edited, this, &LinkCard::edited);
        connect(m_details, &LinkDetails::rejectionWanted, this,
                [this] { Q_EMIT rejectionWanted(m_link); });
        connect(m_details, &LinkDetails::categoryActivated, this, &LinkCard::categoryActivated);
        m_column->addWidget(m_details);
        m_details->setLink(m_link);
    }
    if (m_details)
        m_details->setVisible(shown);
}

void LinkCard::setHistoryShown(bool shown)
{
    if (shown && !m_history) {
        m_history = new LinkHistory(m_session, this);
        connect(m_history, &LinkHistory::restoreWanted, this, &LinkCard::restoreWanted);
        m_column->addWidget(m_history);
    }
    if (shown)
        m_history->showLink(m_link);
    if (m_history)
        m_history->setVisible(shown);
    m_showHistory->setChecked(shown);
}

void LinkCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(widgets::lineColor(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace mappingpage
