// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/messagebar.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

namespace shell
{

namespace
{

bool isProject(const QString &path)
{
    return path.endsWith(QLatin1String(".iccs"), Qt::CaseInsensitive);
}

// The one file that is dragged, if it is one that the window can do something with.
QString fileOf(const QMimeData *data)
{
    static const QStringList tables { QStringLiteral("csv"), QStringLiteral("tsv"),
                                      QStringLiteral("txt"), QStringLiteral("xlsx"),
                                      QStringLiteral("ods") };
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
    return isProject(path) || tables.contains(QFileInfo(path).suffix().toLower()) ? path
                                                                                  : QString();
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = fileOf(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    // Not at once: the file manager waits for the end of the drop, and a question may come.
    QMetaObject::invokeMethod(
        this, [this, path] { takeFile(path); }, Qt::QueuedConnection);
}

void MainWindow::takeFile(const QString &path)
{
    activateWindow();
    if (isProject(path))
        openProject(path);
    else
        importFile(path);
}

void MainWindow::importFile(const QString &path)
{
    session::Session *session = m_workspace.session();
    if (session && !session->project().isReadOnly()) {
        m_centre->setCurrentWidget(m_workbench);
        m_workbench->showDialog(QStringLiteral("import"), path);
        return;
    }
    const QString name = QFileInfo(path).fileName();
    m_messages->add({ widgets::Tone::Note,
                      session ? tr("%1 cannot be imported: the project is open for reading only. "
                                   "Save it as another file, then drop the list again.")
                                    .arg(name)
                              : tr("%1 can be imported into a project only. Open a project or make "
                                   "a new one, then drop the list again.")
                                    .arg(name),
                      {},
                      {},
                      {} });
}

// The desktop went from light to dark, or back.
bool MainWindow::event(QEvent *event)
{
    const bool done = QMainWindow::event(event);
    if (event->type() == QEvent::ThemeChange && isLookOutOfDate(m_settings))
        renewLook();
    return done;
}

} // namespace shell
