// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/answer.h"
#include "ui/intake/task.h"
#include "ui/session/page.h"

class QLabel;
class QMenu;
class QStackedWidget;
class QTabBar;

namespace widgets
{
class MessageBar;
}

namespace assessmentpage
{

class AnswerPanel;
class DimensionsPanel;
class EntriesPanel;
class GapsPanel;
class LiveAssessment;
class QuestionsPanel;

// How far the ICCS is implemented: questions with levels and evidence, each institution for itself,
// what the program computes, profile and phases, lists that people keep and the gaps of the ICCS.
class AssessmentPage : public session::Page
{
    Q_OBJECT
public:
    explicit AssessmentPage(session::Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("assessment"); }
    QString title() const override { return tr("Assessment"); }
    QString iconName() const override { return QStringLiteral("view-task"); }
    QString badge() const override; // answered questions of those asked
    // "assessment" {question, institution} or {entry}
    bool showPlace(const base::Place &place) override;
    bool showsFindings() const override { return true; }
    QList<QAction *> pageActions() const override;

    LiveAssessment &live() { return *m_live; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    // assessmentpage.cpp: what is shown
    void renew();
    void showHint();
    void showView(int view);
    bool showQuestion(const QString &question, const QString &institution);
    bool showEntry(const QString &id);
    void follow(); // the chosen line

    // pagelayout.cpp: how it is put together
    void makeContent();
    QWidget *makeHead();
    QWidget *makeQuestions();
    void addView(const QString &title, QWidget *view);
    void addEntries(const QList<assessment::EntryKind> &kinds);

    // pagefiles.cpp: answers that are sent and come back
    void makeActions();
    void takeIn();
    void exportAll();
    void fillPartMenu();
    void savePart(const QString &institution);
    void tellSaved(const base::Result<> &saved, const QString &path);

    LiveAssessment *m_live;
    intake::Task m_task;
    widgets::MessageBar *m_messages;
    QAction *m_takeIn = nullptr;
    QAction *m_export = nullptr;
    QAction *m_part = nullptr;
    QMenu *m_partMenu = nullptr;
    QTabBar *m_bar = nullptr;
    QLabel *m_hint = nullptr;
    QStackedWidget *m_views = nullptr; // none when there is no instrument
    DimensionsPanel *m_dimensions = nullptr;
    QuestionsPanel *m_questions = nullptr;
    AnswerPanel *m_answer = nullptr;
    QList<EntriesPanel *> m_entries;
    GapsPanel *m_gaps = nullptr;
};

} // namespace assessmentpage
