// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mapping/link.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace mappingpage
{

class LinkCard;
class PanelHeader;

// The links of one offence, a card each. Cards are kept and filled anew when the offence changes.
class LinksPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LinksPanel(session::Session &session, QWidget *parent = nullptr);

    void showOffence(const QString &listId, const QString &offenceId);
    void refresh();
    void commitPending();
    LinkCard *focusedCard() const; // the one with the focus, else the first; null without links
    QList<LinkCard *> cards() const; // those shown

Q_SIGNALS:
    void editWanted(const project::Edit &edit);
    void addWanted();
    void replaceWanted(const mapping::Link &link);
    void rejectionWanted(const mapping::Link &link);
    void categoryActivated(const QString &code);

private:
    LinkCard *makeCard();
    session::Session &m_session;
    QString m_list;
    QString m_offence;
    PanelHeader *m_header;
    QLabel *m_hint;
    QVBoxLayout *m_column;
    QList<LinkCard *> m_cards;
    int m_shown = 0;
};

} // namespace mappingpage
