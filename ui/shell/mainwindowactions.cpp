// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "ui/project/sample.h"
#include "ui/project/startpage.h"
#include "ui/session/page.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/historydock.h"
#include "ui/shell/look.h"
#include "ui/shell/preferences.h"
#include "ui/shell/propertiesdialog.h"
#include "ui/shell/searchpopup.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/messagebox.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStandardPaths>

namespace shell
{

namespace
{

QString projectFilter()
{
    return MainWindow::tr("ICCS Workbench projects (*.iccs);;All files (*)");
}

void showAlone(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->raise();
}

} // namespace

void MainWindow::connectActions()
{
    const auto on = [this](const char *id, auto handler) { m_actions->on(id, this, handler); };
    on("file.new", [this] {
        m_centre->setCurrentWidget(m_start);
        m_start->showNewProject();
    });
    on("file.open", [this] { browse(); });
    on("file.sample", [this] { openSample(); });
    on("file.save", [this] { save(); });
    on("file.saveAs", [this] { saveAs(); });
    on("file.import", [this] { m_workbench->showDialog(QStringLiteral("import")); });
    on("file.review", [this] { m_workbench->showDialog(QStringLiteral("review")); });
    on("file.compare", [this] { m_workbench->showDialog(QStringLiteral("compare")); });
    on("file.references", [this] { m_workbench->showDialog(QStringLiteral("references")); });
    on("file.export", [this] { m_workbench->showDialog(QStringLiteral("export")); });
    on("file.workbook", [this] { m_workbench->showDialog(QStringLiteral("workbook")); });
    on("file.projectSettings",
       [this] { showAlone(new PropertiesDialog(*m_workspace.session(), this)); });
    on("file.close", [this] {
        if (mayClose())
            m_workspace.close();
    });
    on("file.quit", [this] { close(); });
    on("edit.undo", [this] {
        endTyping();
        m_workspace.session()->undo();
    });
    on("edit.redo", [this] {
        endTyping();
        m_workspace.session()->redo();
    });
    on("edit.search", [this] { m_search->open(); });
    on("edit.preferences", [this] {
        auto *preferences = new Preferences(m_settings, m_workspace, m_languages, this);
        connect(preferences, &Preferences::lookChanged, this, &MainWindow::renewLook);
        showAlone(preferences);
    });
    on("view.larger", [this] { setTextSize(m_settings.value(Setting::TextSize).toInt() + 10); });
    on("view.smaller", [this] { setTextSize(m_settings.value(Setting::TextSize).toInt() - 10); });
    on("view.normalSize", [this] { setTextSize(100); });
    on("help.shortcuts", [this] {
        QList<QAction *> page;
        if (m_workbench && m_workbench->page())
            page = m_workbench->page()->pageActions() + m_stepsMenu->actions();
        showAlone(new ShortcutsDialog(*m_actions, page, this));
    });
    on("help.about", [this] { showAlone(new AboutDialog(this)); });
    (*m_actions)["view.history"]->setCheckable(true);
    on("view.history", [this] {
        m_history->setVisible((*m_actions)["view.history"]->isChecked());
        if (m_history->isVisible())
            m_history->setFocus();
    });
    (*m_actions)["view.findings"]->setCheckable(true);
    (*m_actions)["view.findings"]->setChecked(true);
    on("view.findings",
       [this] { m_workbench->setFindingsVisible((*m_actions)["view.findings"]->isChecked()); });
}

void MainWindow::fillSubmenus()
{
    const auto add = [this](const char *id, void (MainWindow::*fill)(QMenu *)) {
        auto *menu = new QMenu(this);
        menu->setObjectName(QString::fromLatin1(id) + QStringLiteral(".menu"));
        (*m_actions)[id]->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
            menu->clear();
            (this->*fill)(menu);
        });
        connect((*m_actions)[id], &QObject::destroyed, menu, &QObject::deleteLater);
    };
    m_stepsMenu = new QMenu(this);
    (*m_actions)["view.steps"]->setMenu(m_stepsMenu);
    connect((*m_actions)["view.steps"], &QObject::destroyed, m_stepsMenu, &QObject::deleteLater);
    add("file.recent", &MainWindow::fillRecent);
    add("view.language", &MainWindow::fillLanguages);
    add("view.colors", &MainWindow::fillColors);
}

void MainWindow::fillRecent(QMenu *menu)
{
    const QStringList files = m_workspace.recentFiles();
    for (const QString &path : files) {
        QString name = QFileInfo(path).fileName();
        QAction *action = menu->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(path);
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openProject(path); });
    }
    if (files.isEmpty())
        menu->addAction(tr("No project was opened yet"))->setEnabled(false);
}

void MainWindow::fillLanguages(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const QString &language : m_languages.available()) {
        QAction *action = menu->addAction(Languages::name(language));
        action->setCheckable(true);
        action->setChecked(language == m_languages.current());
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, language] {
            m_settings.setValue(Setting::Language, language);
            m_languages.choose(language);
        });
    }
}

void MainWindow::fillColors(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const auto &[id, name] : colorSchemes()) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(id == m_settings.value(Setting::ColorScheme).toString());
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, scheme = id] {
            m_settings.setValue(Setting::ColorScheme, scheme);
            renewLook();
        });
    }
}

void MainWindow::setTextSize(int percent)
{
    m_settings.setValue(Setting::TextSize, std::clamp(percent, LeastTextSize, MostTextSize));
    renewLook();
}

void MainWindow::renewLook()
{
    applyLook(m_settings);
    rebuildLater();
}

// Fields store what is typed when the focus leaves them; keys and tools do not take it away.
void MainWindow::endTyping()
{
    const QPointer<QWidget> typing = focusWidget();
    if (!typing)
        return;
    typing->clearFocus();
    if (typing && typing->isVisible())
        typing->setFocus();
}

bool MainWindow::mayClose()
{
    endTyping();
    session::Session *session = m_workspace.session();
    if (!session || !session->project().isModified() || session->project().isReadOnly())
        return true;
    const auto answer = widgets::MessageBox::ask(
        this, tr("Save the project"),
        tr("The project has changes that are not in its file yet. Save them?"),
        { { QMessageBox::Save, tr("&Save") },
          { QMessageBox::Discard, tr("&Do not save") },
          { QMessageBox::Cancel, tr("&Cancel") } },
        QMessageBox::Save);
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

bool MainWindow::save()
{
    endTyping();
    session::Session *session = m_workspace.session();
    if (session->project().path().isEmpty())
        return saveAs();
    const auto saved = m_workspace.save();
    tell(saved);
    showTitle();
    return saved.has_value();
}

bool MainWindow::saveAs()
{
    endTyping();
    auto &project = m_workspace.session()->project();
    QString suggestion = project.path();
    if (suggestion.isEmpty()) {
        suggestion = project.data().settings.title;
        suggestion.replace(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|]")),
                           QStringLiteral("-"));
        suggestion = (suggestion.isEmpty() ? tr("Project") : suggestion) + QStringLiteral(".iccs");
    }
    const QString path = widgets::FileDialog::saveFile(this, tr("Save the project as"), suggestion,
                                                       projectFilter(), QStringLiteral("project"));
    if (path.isEmpty())
        return false;
    const auto saved = m_workspace.saveAs(path);
    tell(saved);
    showTitle();
    showStatus();
    return saved.has_value();
}

void MainWindow::browse()
{
    const QString path = widgets::FileDialog::openFile(this, tr("Open a project"), projectFilter(),
                                                       QStringLiteral("project"));
    if (!path.isEmpty())
        openProject(path);
}

void MainWindow::openSample()
{
    const auto copy
        = project::copySample(project::sampleFile(QCoreApplication::applicationDirPath()),
                              QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!copy) {
        m_messages->addError(copy.error());
        return;
    }
    openProject(*copy);
}

void MainWindow::recover(const project::Leftover &leftover)
{
    if (!mayClose())
        return;
    const auto recovered = m_workspace.recover(leftover);
    tell(recovered);
    if (recovered) {
        m_messages->add({ widgets::Tone::Note,
                          tr("The changes that were not saved are here again. Save the project to "
                             "keep them in its file."),
                          {},
                          tr("Save"),
                          [this] { save(); } });
    }
}

} // namespace shell
