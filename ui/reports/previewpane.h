// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/intake/task.h"
#include "ui/render/save.h"
#include "ui/reports/making.h"

#include <QWidget>

#include <functional>

class QAction;
class QStackedWidget;

namespace widgets
{
class EmptyState;
class MessageBar;
} // namespace widgets

namespace reportspage
{

class PageView;
class PreviewBar;

// A document that is made in the background, looked at page by page, saved and printed. Where there
// is none, it says why and what to do.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    PreviewPane(session::Session &session, widgets::MessageBar &messages,
                QWidget *parent = nullptr);

    using Work = std::function<base::Result<Pages>(base::Progress &)>;
    // id: of what is made; the pages of the same one stay at their place, and until new ones are
    // there.
    void make(const QString &id, const QString &name, const Work &work);
    void showEmpty(const QString &title, const QString &text);
    void giveUp(const QString &title, const QString &text); // what is being made, too
    QString shown() const { return m_shown; } // id; empty: nothing
    PageView &view() { return *m_view; }
    QList<QAction *> paneActions() const; // save, print, view

Q_SIGNALS:
    void made(const QString &id);
    void failed(const QString &id, const base::Error &error);
    void makeWished(); // again

private:
    void makeActions();
    void layOut();
    QAction *newAction(const QString &name, const QString &icon, const QString &text);
    void take(const QString &id, const base::Result<Pages> &pages);
    void refresh();

    // previewoutput.cpp
    void chooseAndSave(render::Format format);
    void tellSaved(const QString &path);
    void printPages();
    QString suggestedName(render::Format format) const;

    session::Session &m_session;
    widgets::MessageBar &m_messages;
    intake::Task m_making;
    intake::Task m_writing;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    PageView *m_view;
    PreviewBar *m_bar;
    QAction *m_renew = nullptr;
    QAction *m_print = nullptr;
    QList<QAction *> m_save;
    QString m_shown;
};

} // namespace reportspage
