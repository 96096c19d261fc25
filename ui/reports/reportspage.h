// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reports/making.h"
#include "ui/session/page.h"

class QAction;

namespace widgets
{
class MessageBar;
}

namespace reportspage
{

class OptionsForm;
class PreviewPane;
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
    bool showsFindings() const override { return true; } // reports have them; pages need the height
    QList<QAction *> pageActions() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeSide();
    void renew(); // when the project has changed
    void make();
    void tellMissing(const QString &reportId, const base::Error &error);
    void lookAtOthers();

    widgets::MessageBar *m_messages;
    ReportList *m_reports = nullptr;
    OptionsForm *m_options = nullptr;
    PreviewPane *m_preview = nullptr;
    QAction *m_compare = nullptr;
    Options m_made; // with which it was made
    bool m_isOutOfDate = true;
    int m_look = 0; // at the other reports
};

} // namespace reportspage
