// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectfile.h"
#include "support/fixtures.h"
#include "ui/session/session.h"

#include <QTemporaryDir>

namespace support
{

// An open project with a session, as pages get it: the real classification, a small list of the
// police with a few links. Header only: the library of fixtures knows nothing of windows. Needs
// workbench_resources.
class SessionFixture
{
public:
    SessionFixture()
    {
        project::Settings settings;
        settings.country = QStringLiteral("GBR");
        settings.language = QStringLiteral("en");
        const project::ProjectFile file(m_clock, { QStringLiteral(":/schema"), m_folder.path() });
        auto project = file.create(settings, QStringLiteral("Ana"));
        if (!project)
            qFatal("%s", qPrintable(project.error().message()));
        auto iccs
            = classification::Classification::load(QStringLiteral(":/classifications/iccs-1.0"));
        if (!iccs)
            qFatal("%s", qPrintable(iccs.error().message()));
        m_session = std::make_unique<session::Session>(std::move(*project), std::move(*iccs),
                                                       m_jobs, m_clock, m_ids);
    }
    ~SessionFixture() { m_jobs.waitForAll(); }

    session::Session &session() { return *m_session; }
    jobs::Jobs &jobs() { return m_jobs; }
    MockClock &clock() { return m_clock; }
    QString folder() const { return m_folder.path(); }

    // rows: "code|label|definition", the definition may be missing.
    static offences::OffenceList list(const QString &id, const QStringList &rows)
    {
        offences::OffenceList list;
        list.info.id = id;
        list.info.name = id;
        list.info.language = QStringLiteral("en");
        for (const QString &row : rows) {
            const QStringList cells = row.split(QLatin1Char('|'));
            offences::Offence offence { cells.at(0), *offences::OffenceCode::parse(cells.at(0)) };
            offence.labels = { { QStringLiteral("en"), cells.value(1) } };
            if (cells.size() > 2)
                offence.definitions = { { QStringLiteral("en"), cells.at(2) } };
            list.put(offence);
        }
        return list;
    }
    void addList(const QString &id, const QStringList &rows)
    {
        if (!m_session->run(project::addList(m_session->data(), list(id, rows))))
            qFatal("the list could not be added");
        m_jobs.waitForAll();
    }
    // "0101" as the target of an offence.
    void link(const QString &listId, const QString &offence, const QString &target,
              mapping::Status status = mapping::Status::Proposed)
    {
        mapping::Link link;
        link.id = m_ids.next();
        link.list = listId;
        link.offence = offence;
        link.target = classification::IccsCode::parse(target);
        link.status = status;
        link.evidence = QStringLiteral("manual");
        if (!m_session->run(project::putLinks(m_session->data(), { link }, m_session->signature())))
            qFatal("the link could not be added");
        m_jobs.waitForAll();
    }

private:
    QTemporaryDir m_folder;
    MockClock m_clock;
    IdSequence m_ids;
    jobs::Jobs m_jobs;
    std::unique_ptr<session::Session> m_session;
};

} // namespace support
