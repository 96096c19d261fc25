// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/fixtures.h"
#include "support/sampledata.h"
#include "ui/session/page.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workbench.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

// The whole program without main(): its settings and files lie in a folder that goes with it.
struct WindowFixture {
    WindowFixture()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           folder.filePath(QStringLiteral("config")));
        QCoreApplication::setOrganizationName(QStringLiteral("iccs-workbench-test"));
        QCoreApplication::setApplicationName(folder.path().section(QLatin1Char('/'), -1));
        settings = std::make_unique<shell::Settings>();
        settings->setValue(shell::Setting::Author, QStringLiteral("Ana"));
        shell::applyLook(*settings);
        languages.choose(QStringLiteral("en"));
        workspace = makeWorkspace();
        window = std::make_unique<shell::MainWindow>(*workspace, jobs, *settings, languages);
        window->resize(1366, 768);
    }

    std::unique_ptr<shell::Workspace> makeWorkspace()
    {
        project::Folders folders;
        folders.ownData = folder.filePath(QStringLiteral("own"));
        return std::make_unique<shell::Workspace>(jobs, clock, ids, *settings, folders);
    }

    session::Session &session() { return *workspace->session(); }

    // A project with the police list, some of it linked.
    void createProject()
    {
        project::Settings facts;
        facts.title = QStringLiteral("Test country");
        facts.country = QStringLiteral("CHL");
        facts.language = QStringLiteral("en");
        QVERIFY(workspace->create(facts));
        QVERIFY(session().run(project::addList(session().data(), support::policeList())));
        QVERIFY(session().run(
            project::putLinks(session().data(),
                              { support::link(QStringLiteral("l1"), QStringLiteral("100"),
                                              QStringLiteral("0101"), mapping::Status::Approved),
                                support::link(QStringLiteral("l2"), QStringLiteral("300"),
                                              QStringLiteral("0401"), mapping::Status::Proposed),
                                support::link(QStringLiteral("l3"), QStringLiteral("400"),
                                              QStringLiteral("05021"), mapping::Status::Disputed) },
                              session().signature())));
    }

    QString saveProject()
    {
        const QString path = folder.filePath(QStringLiteral("test.iccs"));
        [&] { QVERIFY(workspace->saveAs(path)); }();
        return path;
    }

    QTemporaryDir folder;
    support::MockClock clock;
    support::IdSequence ids;
    std::unique_ptr<shell::Settings> settings;
    shell::Languages languages;
    jobs::Jobs jobs;
    std::unique_ptr<shell::Workspace> workspace;
    std::unique_ptr<shell::MainWindow> window;
};
