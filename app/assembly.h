// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/jobs/jobs.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/workspace.h"

#include <memory>

namespace app
{

// What the command line asks of the window program.
struct Start {
    QString project; // file to open, or empty
    QString language; // empty: as set
    QString colors; // "light", "dark"; empty: as set
    QString picturePage; // page to draw into pictureFile instead of opening a window
    QString pictureFile;
    QSize pictureSize { 1366, 768 };
};

// Every object of the program, made once and in the order in which they need each other.
class Assembly
{
public:
    explicit Assembly(const Start &start);
    int run();

private:
    int drawPicture();

    Start m_start;
    base::SystemClock m_clock;
    base::RandomIds m_ids;
    shell::Settings m_settings;
    shell::Languages m_languages;
    jobs::Jobs m_jobs;
    std::unique_ptr<shell::Workspace> m_workspace;
    std::unique_ptr<shell::MainWindow> m_window;
};

} // namespace app
