// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mapping/offencesmodel.h"
#include "ui/session/session.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace mappingpage
{

// Asks for the first suggestion of each offence in small slices while the window has nothing else
// to do: what is on the screen first, then everything that is still open. What has been learned
// since makes it start again; the old figures stay until the new ones come.
class Prefetch : public QObject
{
    Q_OBJECT
public:
    using VisibleRows = std::function<QList<int>()>; // rows of the model

    Prefetch(session::Session &session, OffencesModel &model, VisibleRows visible,
             QObject *parent = nullptr);

    void restart(); // the list is another one, or more has been learned
    void resume(); // other rows are visible
    void setPaused(bool paused); // nobody looks
    bool isIdle() const { return !m_timer.isActive(); }
    // Rows whose figure is older than what has been learned.
    int waiting() const;

private:
    void slice();
    int nextRow();
    void ask(int row);

    session::Session &m_session;
    OffencesModel &m_model;
    VisibleRows m_visible;
    QTimer m_timer;
    QList<quint32> m_askedIn; // by row: the round in which it was asked
    quint32 m_round = 1;
    int m_next = 0; // of the rows that are not visible
    bool m_paused = false;
};

} // namespace mappingpage
