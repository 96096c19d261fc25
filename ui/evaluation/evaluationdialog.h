// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evaluation/evaluationtables.h"
#include "ui/intake/task.h"
#include "ui/session/session.h"

#include <QDialog>

class QAbstractItemView;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace models
{
class RowFilter;
}
namespace widgets
{
class EmptyState;
}

namespace evaluationpage
{

class FigureCards;
class ReliabilityDiagram;

// "How good are the suggestions?": measured on the confirmed links of all lists, in the background.
// Not modal: a row leads to its offence, and after a correction one measures again. Whoever opens
// it makes it a child of a widget that is gone when the project closes.
class EvaluationDialog : public QDialog
{
    Q_OBJECT
public:
    explicit EvaluationDialog(session::Session &session, QWidget *parent = nullptr);
    void measure();

Q_SIGNALS:
    void measured(); // and shown

private:
    QWidget *makeContent();
    QWidget *makeReliability();
    QWidget *makeSecondLook();
    QWidget *makeFoot();
    QTableView *makeTable(const QString &name, const QString &accessibleName,
                          QAbstractItemModel *model, int widest);
    void take(const std::optional<suggestion::Evaluation> &evaluation);
    void showEvaluation(const suggestion::Evaluation &evaluation);
    void showWaiting();
    void follow(const project::ChangeEvent &event);

    session::Session &m_session;
    intake::Task m_task;
    Titles m_titles;
    BinModel m_bins;
    ScoreModel m_scores;
    ConfusionModel m_confusions;
    OutcomeModel m_secondLook;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    FigureCards *m_cards = nullptr;
    ReliabilityDiagram *m_diagram = nullptr;
    QTabWidget *m_tabs = nullptr;
    QLabel *m_about = nullptr; // what was measured
    QLabel *m_old = nullptr; // links have changed since
    QPushButton *m_again = nullptr;
    quint64 m_changedIn = 0; // revision of the last change of links
};

} // namespace evaluationpage
