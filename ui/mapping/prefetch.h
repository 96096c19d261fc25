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
// to do: what is on the screen first, then everything that is still open, then the rest that has
// never been asked for. What has been learned since makes it start again; the old figures stay
// until the new ones come.
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
    bool isIdle() const; // nothing is left to ask
    // While a row takes its figure: a filter on figures keeps what it shows until figuresCame().
    bool isAsking() const { return m_asking; }
    // Open rows whose figure is older than what has been learned.
    int waiting() const;

Q_SIGNALS:
    void figuresCame(const QList<int> &rows); // after each slice, those that differ

private:
    void slice();
    int nextRow();
    bool ask(int row); // whether its figure differs

    session::Session &m_session;
    OffencesModel &m_model;
    VisibleRows m_visible;
    QTimer m_timer;
    QList<quint32> m_askedIn; // by row: the round in which it was asked
    quint32 m_round = 1;
    int m_next = 0; // of the open rows that are not visible
    int m_nextDone = 0; // of those that wait for nothing else
    bool m_asking = false;
    bool m_paused = false;
};

} // namespace mappingpage
