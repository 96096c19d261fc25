// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/prefetch.h"

#include <QElapsedTimer>
#include <QScopedValueRollback>

namespace mappingpage
{

namespace
{

// A slice stays well below a frame (16 ms), and leaves the window more time than it takes.
constexpr int SliceMilliseconds = 4;
constexpr int RestMilliseconds = 10;

} // namespace

Prefetch::Prefetch(session::Session &session, OffencesModel &model, VisibleRows visible,
                   QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
    , m_visible(std::move(visible))
{
    m_timer.setInterval(RestMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Prefetch::slice);
}

void Prefetch::restart()
{
    ++m_round;
    m_next = 0;
    m_nextDone = 0;
    m_askedIn.resize(m_model.rowCount());
    resume();
}

void Prefetch::resume()
{
    if (!m_paused && m_model.rowCount() > 0 && !m_session.isPreparing(m_model.listId()))
        m_timer.start();
}

void Prefetch::setPaused(bool paused)
{
    m_paused = paused;
    if (paused)
        m_timer.stop();
    else
        resume();
}

bool Prefetch::isIdle() const
{
    return !m_paused && !m_timer.isActive() && !m_session.isPreparing(m_model.listId());
}

int Prefetch::waiting() const
{
    int count = 0;
    for (int row = 0; row < m_askedIn.size(); ++row)
        count += m_askedIn.at(row) != m_round && m_model.row(row).isOpen() ? 1 : 0;
    return count;
}

void Prefetch::slice()
{
    m_askedIn.resize(m_model.rowCount());
    QElapsedTimer clock;
    clock.start();
    QList<int> came;
    while (clock.elapsed() < SliceMilliseconds) {
        const int row = nextRow();
        if (row < 0) {
            m_timer.stop();
            break;
        }
        if (ask(row))
            came << row;
    }
    if (!came.isEmpty())
        Q_EMIT figuresCame(came);
}

int Prefetch::nextRow()
{
    const QList<int> visible = m_visible();
    for (const int row : visible) {
        if (row < m_askedIn.size() && m_askedIn.at(row) != m_round)
            return row;
    }
    for (; m_next < m_askedIn.size(); ++m_next) {
        if (m_askedIn.at(m_next) != m_round && m_model.row(m_next).isOpen())
            return m_next;
    }
    for (; m_nextDone < m_askedIn.size(); ++m_nextDone) {
        const OffenceRow &row = m_model.row(m_nextDone);
        if (row.wantsSuggestion() && !row.suggestion.isKnown())
            return m_nextDone;
    }
    return -1;
}

bool Prefetch::ask(int row)
{
    m_askedIn[row] = m_round;
    const QList<suggestion::Suggestion> answers
        = m_session.suggest(m_model.listId(), m_model.row(row).id, 1);
    FirstSuggestion first { -1, QString(), true };
    if (!answers.isEmpty())
        first = { answers.constFirst().confidence, answers.constFirst().category.toString(), true };
    const QScopedValueRollback<bool> asking(m_asking, true);
    return m_model.setSuggestion(row, first);
}

} // namespace mappingpage
