// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assessment/liveassessment.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace widgets
{
class KeyValueForm;
}

namespace assessmentpage
{

class EntryForm;

// One line of the register of gaps: to be read, or, once it is a person's own, to be changed. What
// the program found counts for others when a person has confirmed it.
class GapDetails : public QWidget
{
    Q_OBJECT
public:
    GapDetails(session::Session &session, LiveAssessment &live, QWidget *parent = nullptr);

    void showGap(const assessment::GapEntry *gap); // nullptr: none
    void startTyping();

private:
    void makeOwn();
    void giveUp();
    void showFacts(const assessment::GapEntry &gap);
    const assessment::Entry *ownEntry(const QString &id) const;

    session::Session &m_session;
    LiveAssessment &m_live;
    assessment::GapEntry m_gap;
    QLabel *m_title;
    widgets::KeyValueForm *m_facts;
    EntryForm *m_form;
    QPushButton *m_confirm;
    QPushButton *m_change;
    QPushButton *m_remove;
};

// What a line is: known with the instrument, found and not confirmed, or a person's.
QString originText(const assessment::GapEntry &gap);
QString gapKindText(const assessment::Instrument &instrument, const QString &kind);
QString gapStatusText(const assessment::Instrument &instrument, const QString &status);

} // namespace assessmentpage
