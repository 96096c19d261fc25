// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectfile.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace project
{

class NewProjectForm;
class RecentList;

// What a person sees without a project: what can be opened, what was not saved, what is new.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    StartPage(const QString &language, const QString &author, QWidget *parent = nullptr);
    void setRecentFiles(const QStringList &paths);
    void setLeftovers(const QList<Leftover> &leftovers);
    void showHome();
    void showNewProject();

Q_SIGNALS:
    void createRequested(const project::Settings &settings, const QString &author);
    void newCancelled();
    void browseRequested();
    void sampleRequested();
    void openRequested(const QString &path);
    void forgetRequested(const QString &path);
    void recoverRequested(const project::Leftover &leftover);
    void discardRequested(const project::Leftover &leftover);

private:
    QWidget *buildHome();
    QWidget *buildActions();
    QWidget *buildNews();
    QWidget *buildRecent();
    QWidget *recoveryCard(const Leftover &leftover);

    QStackedWidget *m_stack;
    NewProjectForm *m_form;
    RecentList *m_recent = nullptr;
    QWidget *m_noRecent = nullptr;
    QVBoxLayout *m_recovery = nullptr;
};

} // namespace project
