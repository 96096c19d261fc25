// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectfile.h"
#include "samples.h"
#include "support/fixtures.h"
#include "support/pictures.h"
#include "ui/mapping/mappingpage.h"
#include "ui/mapping/offencespanel.h"
#include "ui/mapping/offencesview.h"
#include "ui/session/session.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

// A session with the police list of Anyland, and the page that shows it.
struct PageFixture {
    PageFixture()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("iccs-workbench-test"));
        QCoreApplication::setApplicationName(folder.path().section(QLatin1Char('/'), -1));
        project::Folders folders;
        folders.ownData = folder.filePath(QStringLiteral("own"));
        auto project = project::ProjectFile(clock, folders).create({}, QStringLiteral("Ana"));
        if (!project)
            qFatal("%s", qPrintable(project.error().message()));
        session = std::make_unique<session::Session>(std::move(*project), samples::classification(),
                                                     jobs, clock, ids);
    }

    void addPolice()
    {
        QVERIFY(session->run(project::addList(session->data(), samples::police())));
    }

    void put(const QList<mapping::Link> &links)
    {
        QVERIFY(session->run(project::putLinks(session->data(), links, session->signature())));
    }

    void show()
    {
        jobs.waitForAll(); // checks and precedents
        page = std::make_unique<mappingpage::MappingPage>(*session);
        page->resize(1200, 700);
        page->show();
        page->activateWindow();
        view()->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        settle();
    }

    // Everything that was put off has been done.
    void settle()
    {
        jobs.waitForAll();
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
    }

    template<typename Widget> Widget *find(const char *name) const
    {
        auto *found = page->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    mappingpage::OffencesPanel *panel() const
    {
        return page->findChild<mappingpage::OffencesPanel *>();
    }
    mappingpage::OffencesView *view() const { return panel()->view(); }
    QAction *action(const char *name) const { return find<QAction>(name); }

    QList<const mapping::Link *> links(const char *offence) const
    {
        return session->data().set(samples::q("police")).ofOffence(samples::q(offence));
    }
    // "0401 proposed; 0501 approved"
    QString summary(const char *offence) const
    {
        QStringList parts;
        for (const mapping::Link *link : links(offence))
            parts << (link->target ? link->target->toString() : QStringLiteral("-"))
                    + QLatin1Char(' ') + mapping::statusId(link->status);
        return parts.join(QStringLiteral("; "));
    }
    int steps() const { return int(session->project().undoList().size()); }

    QTemporaryDir folder;
    support::MockClock clock;
    support::IdSequence ids;
    jobs::Jobs jobs;
    std::unique_ptr<session::Session> session;
    std::unique_ptr<mappingpage::MappingPage> page;
};
