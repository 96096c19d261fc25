// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assessment/liveassessment.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace widgets
{
class KeyValueForm;
class TextField;
class TextLabel;
} // namespace widgets

namespace assessmentpage
{

class EvidenceList;
class InstitutionsBox;

// The chosen question with everything about it: why it is asked, what counts as evidence, the
// figures behind it, and of one institution its target, evidence, comment and review.
class AnswerPanel : public QWidget
{
    Q_OBJECT
public:
    AnswerPanel(session::Session &session, LiveAssessment &live, QWidget *parent = nullptr);

    // isAnswered: whether the line takes an answer; otherwise it is the question of several.
    void showAnswer(const QString &question, const QString &institution, bool isAnswered);

Q_SIGNALS:
    void institutionAdded(const QString &question, const QString &institution);

private:
    void buildQuestion();
    void buildAnswer();
    void buildReview(QFormLayout *form);
    widgets::TextField *addText(QFormLayout *form, const char *field,
                                QString assessment::Answer::*);
    void showQuestion(const assessment::Question *question);
    void showFigures(const assessment::Question &question);
    void showSpread(const assessment::Question &question);
    void showFields();
    void commit();
    assessment::Answer stored() const;
    template<typename Change> void store(Change change);
    void storeDate();
    void goToFigure(const QString &figure);

    session::Session &m_session;
    LiveAssessment &m_live;
    QString m_question, m_institution;
    bool m_isAnswered = false;
    QVBoxLayout *m_column;
    widgets::TextLabel *m_title = nullptr;
    widgets::TextLabel *m_why = nullptr;
    widgets::TextLabel *m_counts = nullptr; // what counts as evidence
    widgets::KeyValueForm *m_about = nullptr; // where quality frameworks ask the same
    widgets::KeyValueForm *m_figures = nullptr;
    widgets::KeyValueForm *m_spread = nullptr;
    InstitutionsBox *m_institutions = nullptr;
    QWidget *m_fields = nullptr;
    QLabel *m_who = nullptr;
    QComboBox *m_targetLevel = nullptr;
    QSpinBox *m_targetYear = nullptr;
    QLabel *m_evidenceLabel = nullptr;
    EvidenceList *m_evidence = nullptr;
    widgets::TextField *m_comment = nullptr;
    widgets::TextField *m_respondent = nullptr;
    QLineEdit *m_date = nullptr;
    QComboBox *m_verdict = nullptr;
};

} // namespace assessmentpage
