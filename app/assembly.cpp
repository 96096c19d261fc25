// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assembly.h"

#include "ui/shell/look.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>

#include <cstdio>

namespace app
{

Assembly::Assembly(const Start &start)
    : m_start(start)
{
    if (!start.colors.isEmpty())
        m_settings.override(shell::Setting::ColorScheme, start.colors);
    shell::applyLook(m_settings);
    m_languages.choose(start.language.isEmpty()
                           ? m_settings.value(shell::Setting::Language).toString()
                           : start.language);
    m_workspace = std::make_unique<shell::Workspace>(m_jobs, m_clock, m_ids, m_settings);
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, m_jobs, m_settings, m_languages);
    if (!start.project.isEmpty())
        m_window->openProject(start.project);
}

int Assembly::run()
{
    if (!m_start.pictureFile.isEmpty())
        return drawPicture();
    m_window->show();
    return QApplication::exec();
}

// For manuals and for looking at pages in many languages and sizes; works without a screen.
int Assembly::drawPicture()
{
    m_window->resize(m_start.pictureSize);
    m_window->setAttribute(Qt::WA_DontShowOnScreen);
    m_window->show();
    const bool shown = m_start.picturePage == QLatin1String("start")
        || m_window->showPlace({ QStringLiteral("page"), { m_start.picturePage } });
    for (int round = 0; round < 20; ++round) { // until what was computed is shown and laid out
        QCoreApplication::processEvents();
        m_jobs.waitForAll();
    }
    if (!shown) {
        const QString text = QCoreApplication::translate("app", "There is no page \"%1\". %2")
                                 .arg(m_start.picturePage, m_window->messages().lastText());
        std::fprintf(stderr, "%s\n", qUtf8Printable(text));
        return 2;
    }
    return m_window->grab().save(m_start.pictureFile) ? 0 : 1;
}

} // namespace app
