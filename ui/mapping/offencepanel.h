// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/offences/offencelist.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;

namespace widgets
{
class Sparkline;
class StatusChip;
} // namespace widgets

namespace mappingpage
{

// The offence itself: code and label as a heading, what the list says about it, its volumes, and
// the open findings about it with the way to them.
class OffencePanel : public QWidget
{
    Q_OBJECT
public:
    explicit OffencePanel(session::Session &session, QWidget *parent = nullptr);
    void showOffence(const QString &listId, const QString &offenceId);
    void refresh(); // state and findings

private:
    void fill(const offences::Offence &offence, const offences::ListInfo &list);
    void fillVolumes(const offences::Offence &offence);
    QString facts(const offences::Offence &offence, const offences::ListInfo &list) const;
    QString findings() const;
    void follow(const QString &link);

    session::Session &m_session;
    QString m_list;
    QString m_offence;
    QLabel *m_code;
    QLabel *m_label;
    widgets::StatusChip *m_state;
    QLabel *m_facts;
    QWidget *m_volumes;
    widgets::Sparkline *m_line;
    QLabel *m_years;
    QLabel *m_findings;
};

} // namespace mappingpage
