// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/liveassessment.h"

namespace assessmentpage
{

// An assessment points into the data that it was computed from.
struct LiveAssessment::Snapshot {
    project::ProjectData data;
    classification::Classification classification;
    quint64 revision = 0;
    std::optional<project::Assessment> assessment;
};

LiveAssessment::LiveAssessment(session::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    const auto loaded
        = assessment::loadInstrument(assessment::defaultInstrument(), session.language());
    if (!loaded) {
        m_error = loaded.error();
        return;
    }
    m_instrument = *loaded;
    connect(&session, &session::Session::changed, this, &LiveAssessment::follow);
    renewProfile();
    compute();
}

LiveAssessment::~LiveAssessment() = default;

const project::Assessment *LiveAssessment::current() const
{
    return m_snapshot ? &*m_snapshot->assessment : nullptr;
}

void LiveAssessment::setWatched(bool watched)
{
    m_isWatched = watched;
    if (m_isWatched && m_isStale)
        compute();
}

void LiveAssessment::follow(const project::ChangeEvent &event)
{
    const bool isOurs = event.parts.intersects(
        { QStringLiteral("assessment answer"), QStringLiteral("assessment entry") });
    if (isOurs || m_isWatched)
        compute();
    else
        m_isStale = true;
    if (!isOurs)
        return;
    renewProfile();
    Q_EMIT changed();
}

void LiveAssessment::compute()
{
    if (!m_instrument || m_isComputing)
        return; // the delivery sees that it is out of date and computes again
    m_isComputing = true;
    m_isStale = false;
    auto snapshot = std::make_shared<Snapshot>(Snapshot {
        m_session.data(), m_session.classification(), m_session.project().revision(), {} });
    m_session.jobs().startQuietly(
        this,
        [snapshot, instrument = m_instrument,
         language = m_session.language()](base::Progress &progress) {
            snapshot->assessment.emplace(project::assess(snapshot->data, snapshot->classification,
                                                         instrument, language, progress));
            return std::shared_ptr<const Snapshot>(snapshot);
        },
        [this](const std::shared_ptr<const Snapshot> &made) { take(made); });
}

void LiveAssessment::take(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_isComputing = false;
    m_snapshot = snapshot;
    if (snapshot->revision != m_session.project().revision()) {
        if (m_isWatched)
            compute();
        else
            m_isStale = true;
    }
    renewProfile();
    Q_EMIT changed();
}

void LiveAssessment::renewProfile()
{
    m_profile.clear();
    m_answers = m_session.data().assessmentAnswers;
    m_profile
        = assessment::profile(*m_instrument, m_answers,
                              m_snapshot ? m_snapshot->assessment->figures : assessment::Figures());
}

} // namespace assessmentpage
