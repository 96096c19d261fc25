// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/intake/task.h"
#include "ui/render/save.h"
#include "ui/reports/making.h"
#include "ui/session/page.h"

class QAction;
class QMenu;
class QStackedWidget;

namespace widgets
{
class EmptyState;
class MessageBar;
} // namespace widgets

namespace reportspage
{

class OptionsForm;
class PageView;
class PreviewBar;
class ReportList;

// The reports of the project: chosen at the left, looked at page by page, saved and printed. What
// is shown is made in the background, anew after changes of the project.
class ReportsPage : public session::Page
{
    Q_OBJECT
public:
    explicit ReportsPage(session::Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("reports"); }
    QString title() const override { return tr("Reports"); }
    QString iconName() const override { return QStringLiteral("office-report"); }
    bool showPlace(const base::Place &place) override; // "report" {id}
    QList<QAction *> pageActions() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makePreview();
    void makeActions();
    QAction *newAction(const char *name, const QString &icon, const QString &text);
    void renew(); // when the project has changed
    void make();
    void take(const QString &reportId, const base::Result<Pages> &made);
    void lookAtOthers();
    void showEmpty(const QString &title, const QString &text);
    void refresh();

    void chooseAndSave(render::Format format);
    void tellSaved(const QString &path);
    void printPages();
    QString suggestedName(render::Format format) const;

    intake::Task m_making;
    intake::Task m_writing;
    widgets::MessageBar *m_messages;
    ReportList *m_reports = nullptr;
    OptionsForm *m_options = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    PageView *m_view = nullptr;
    PreviewBar *m_bar = nullptr;
    QAction *m_renew = nullptr;
    QAction *m_print = nullptr;
    QList<QAction *> m_save;
    QString m_shown; // id of the report in the view
    Options m_made; // with which it was made
    bool m_isOutOfDate = true;
};

} // namespace reportspage
