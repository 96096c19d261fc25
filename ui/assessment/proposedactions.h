// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assessment/liveassessment.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace widgets
{
class TextLabel;
}

namespace assessmentpage
{

// Actions that the instrument proposes because levels are low. Nothing enters the road map by
// itself: a person takes an action over.
class ProposedActions : public QWidget
{
    Q_OBJECT
public:
    ProposedActions(session::Session &session, LiveAssessment &live, QWidget *parent = nullptr);
    void refresh();
    int count() const;

Q_SIGNALS:
    void taken(const assessment::Entry &entry);

private:
    void showCurrent();
    void takeOver();
    const assessment::RoadMapAction *current() const;
    QString reasonText(const assessment::RoadMapAction &action) const;

    session::Session &m_session;
    LiveAssessment &m_live;
    QListWidget *m_list;
    widgets::TextLabel *m_reason;
    QPushButton *m_take;
};

} // namespace assessmentpage
