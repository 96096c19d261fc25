// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/linkspanel.h"

#include "ui/mapping/linkcard.h"
#include "ui/mapping/linkedits.h"
#include "ui/mapping/panelheader.h"
#include "ui/widgets/icon.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace mappingpage
{

LinksPanel::LinksPanel(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new PanelHeader(tr("Links"), this))
    , m_hint(new QLabel(this))
{
    setAccessibleName(tr("Links of the offence"));
    auto *add = new QToolButton(this);
    add->setObjectName(QStringLiteral("addLink"));
    add->setIcon(widgets::icon(QStringLiteral("list-add")));
    add->setText(tr("Find a category"));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setAutoRaise(true);
    add->setToolTip(tr("Links the offence to a category that you look for (Ctrl+Shift+K)"));
    connect(add, &QToolButton::clicked, this, &LinksPanel::addWanted);
    m_header->addTool(add);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(widgets::Gap, widgets::HalfGap, widgets::Gap, widgets::Gap);
    m_hint->setText(tr("No link yet. Alt+1 takes the first suggestion below, Ctrl+Shift+K finds a "
                       "category by hand, X puts the offence out of scope."));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(widgets::HalfGap);
    m_column->addWidget(m_header);
    m_column->addWidget(m_hint);
}

LinkCard *LinksPanel::makeCard()
{
    auto *card = new LinkCard(m_session, this);
    const auto edits = [this, card] {
        return LinkEdits(m_session.data(), card->link().list, m_session.signature(),
                         m_session.ids());
    };
    connect(card, &LinkCard::edited, this, [this, edits](const mapping::Link &link) {
        // What was typed into a link that is gone by now must not bring it back.
        if (m_session.data().set(link.list).find(link.id))
            Q_EMIT editWanted(edits().change(link));
    });
    connect(card, &LinkCard::statusWanted, this,
            [this, edits](const mapping::Link &link, mapping::Status status) {
                Q_EMIT editWanted(edits().change(edits().withStatus(link, status)));
            });
    connect(card, &LinkCard::restoreWanted, this, [this, edits](const mapping::Link &state) {
        Q_EMIT editWanted(edits().restore(state));
    });
    connect(card, &LinkCard::removeWanted, this, [this, edits](const mapping::Link &link) {
        Q_EMIT editWanted(edits().removeLink(link));
    });
    connect(card, &LinkCard::replaceWanted, this, &LinksPanel::replaceWanted);
    connect(card, &LinkCard::rejectionWanted, this, &LinksPanel::rejectionWanted);
    connect(card, &LinkCard::categoryActivated, this, &LinksPanel::categoryActivated);
    m_column->addWidget(card);
    m_cards << card;
    return card;
}

void LinksPanel::showOffence(const QString &listId, const QString &offenceId)
{
    if (listId != m_list || offenceId != m_offence)
        commitPending();
    m_list = listId;
    m_offence = offenceId;
    refresh();
}

void LinksPanel::refresh()
{
    const auto links = m_session.data().set(m_list).ofOffence(m_offence);
    const auto count = int(links.size());
    for (int i = 0; i < count; ++i) {
        LinkCard *card = i < m_cards.size() ? m_cards.at(i) : makeCard();
        card->setLink(*links.at(i));
        card->show();
    }
    for (int i = count; i < m_cards.size(); ++i)
        m_cards.at(i)->hide();
    m_shown = count;
    setVisible(!m_offence.isEmpty());
    m_hint->setVisible(count == 0 && !m_offence.isEmpty());
    // More than one is allowed, but should be seen: it happens by mistake.
    m_header->setNote(count > 1 ? tr("%Ln category(ies) for one code", nullptr, count) : QString());
}

void LinksPanel::commitPending()
{
    for (int i = 0; i < m_shown; ++i)
        m_cards.at(i)->commitPending();
}

LinkCard *LinksPanel::focusedCard() const
{
    for (LinkCard *card : cards()) {
        if (card->isAncestorOf(focusWidget()))
            return card;
    }
    return m_shown > 0 ? m_cards.constFirst() : nullptr;
}

QList<LinkCard *> LinksPanel::cards() const
{
    return m_cards.mid(0, m_shown);
}

} // namespace mappingpage
