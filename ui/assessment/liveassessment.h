// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/assessing.h"
#include "ui/session/session.h"

#include <memory>

namespace assessmentpage
{

// The assessment of the open project. Levels that people give count at once; figures, phases and
// gaps are computed by a job after every change, while somebody looks at them.
class LiveAssessment : public QObject
{
    Q_OBJECT
public:
    explicit LiveAssessment(session::Session &session, QObject *parent = nullptr);
    ~LiveAssessment() override;

    // In the language of the screen; empty when it cannot be read: error() says why.
    const assessment::InstrumentPointer &instrument() const { return m_instrument; }
    const std::optional<base::Error> &error() const { return m_error; }
    // As of the last job; nothing before the first one is done. Until the next changed().
    const project::Assessment *current() const;
    // With the answers as they are now, and computed levels as of the last job.
    const QList<assessment::DimensionState> &profile() const { return m_profile; }
    bool isComputing() const { return m_isComputing; }

    // Whether it is on the screen: when it is not, changes elsewhere wait until it is.
    void setWatched(bool watched);

Q_SIGNALS:
    void changed(); // answers, entries or what was computed

private:
    struct Snapshot;

    void follow(const project::ChangeEvent &event);
    void compute();
    void take(const std::shared_ptr<const Snapshot> &snapshot);
    void renewProfile();

    session::Session &m_session;
    assessment::InstrumentPointer m_instrument;
    std::optional<base::Error> m_error;
    std::shared_ptr<const Snapshot> m_snapshot;
    QList<assessment::Answer> m_answers; // what m_profile points into
    QList<assessment::DimensionState> m_profile;
    bool m_isWatched = false;
    bool m_isComputing = false;
    bool m_isStale = false;
};

} // namespace assessmentpage
