// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/codecounts.h"
#include "core/coding/findrecords.h"
#include "ui/coding/inputs.h"
#include "ui/intake/task.h"
#include "ui/session/page.h"

#include <QPointer>

class QLabel;
class QStackedWidget;

namespace widgets
{
class EmptyState;
class MessageBar;
} // namespace widgets

namespace codingpage
{

class CountsPanel;
class DrillDialog;
class KeepDialog;
class LayoutDialog;
class ResultPanel;
class RunForm;
struct CountsRun;
struct KeepSource;

// Files of records or counts: how they are read (layouts of the project), coding of one, and what
// came out of it down to the single record.
class CodingPage : public session::Page
{
    Q_OBJECT
public:
    explicit CodingPage(session::Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("coding"); }
    QString title() const override { return tr("Data and coding"); }
    QString iconName() const override { return QStringLiteral("view-statistics"); }
    QString badge() const override; // layouts
    bool showPlace(const base::Place &place) override; // "layout", "kept counts"
    bool showsFindings() const override { return true; } // those of the file
    QList<QAction *> pageActions() const override;

    // Opens the wizard for a layout of the project, or (empty) a new one.
    LayoutDialog *describe(const QString &layoutId = {}, const QString &column = {});
    RunForm &form() const { return *m_form; }
    void run();
    bool isBusy() const { return m_task.isBusy(); }
    std::shared_ptr<const Run> lastRun() const { return m_run; }
    std::shared_ptr<const CountsRun> lastCounts() const { return m_countsRun; }
    DrillDialog *drill(const coding::RecordFilter &filter, const QString &title);
    // Where counts are kept for questionnaires; the same one while it is open.
    KeepDialog *openKept(const QString &edition = {});

private:
    void makeActions();
    QWidget *makeContent();
    QWidget *makeBar();
    QWidget *makeResults();
    void follow(const project::ChangeEvent &event);
    void refresh();
    void importLayout();
    void exportLayout();
    void removeLayout();
    void takeLayout(const QString &id, const QString &path);
    bool mayStart(const coding::CodeRequest &request);
    void takeRun(const SharedInputs &inputs, const coding::CodeRequest &request,
                 const base::Result<coding::CodingReport> &report);
    // codingpagecounts.cpp: tables of counts
    void makeCounts(); // when the first table of counts was coded
    void runCounts();
    void takeCounts(const SharedInputs &inputs, const coding::CountRequest &request,
                    const base::Result<coding::CountsReport> &report);
    void changeKeptIn(const microdata::Layout &layout); // and codes once more
    void showResults(); // of the kind of file that is chosen
    void showAge();
    bool isOld(const SharedInputs &inputs) const; // the project would code otherwise now
    KeepSource keepSource() const; // the last run of the kind that is chosen
    void shareRecords(); // with the other pages
    void exportTable();
    void tell(const QString &text);

    intake::Task m_task;
    std::shared_ptr<const Run> m_run;
    std::shared_ptr<const CountsRun> m_countsRun;
    widgets::MessageBar *m_messages;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    RunForm *m_form;
    QStackedWidget *m_results = nullptr;
    widgets::EmptyState *m_noResult = nullptr;
    ResultPanel *m_result = nullptr;
    CountsPanel *m_counts = nullptr;
    QLabel *m_age = nullptr;
    QAction *m_new = nullptr;
    QAction *m_change = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_keep = nullptr;
    QAction *m_importList = nullptr;
    QPointer<LayoutDialog> m_dialog;
    QPointer<KeepDialog> m_keepDialog;
    quint64 m_changedAt = 0; // revision of the last change that coding sees
};

} // namespace codingpage
