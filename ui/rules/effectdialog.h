// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/recordmoves.h"
#include "ui/intake/task.h"
#include "ui/models/tablemodel.h"
#include "ui/records/inputs.h"
#include "ui/rules/cellwords.h"

#include <QDialog>

class QLabel;
class QSplitter;
class QTableView;

namespace widgets
{
class KeyValueForm;
class MessageBar;
} // namespace widgets

namespace rulespage
{

// What a change of a table does to the loaded records: how many of them move, from which category
// to which, and examples of each move with the reason before and afterwards.
class EffectDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr int mostExamples = 100; // of each move

    // Both versions of the table; the other tables and the links are those of now.
    EffectDialog(session::Session &session, const rules::DecisionTable &before,
                 const rules::DecisionTable &after, QWidget *parent = nullptr);
    bool isBusy() const { return m_task.isBusy(); }

private:
    struct Effect {
        base::Text difference; // empty: for no combination of values
        coding::RecordMoves moves;
    };
    using Example = coding::MovedRecord;
    QList<models::Column<coding::Move>> moveColumns() const;
    QList<models::Column<Example>> exampleColumns() const;
    QWidget *makeMoves();
    QWidget *makeExamples();
    QWidget *makeRecord();
    QString standingText(const coding::Standing &standing) const;
    QString sentenceOf(const rules::Trace &trace) const;
    void compare(const rules::DecisionTable &before, const rules::DecisionTable &after);
    void take(const base::Result<Effect> &effect);
    void showMove(const QModelIndex &index);
    void showExample(const QModelIndex &index);

    session::Session &m_session;
    QString m_language;
    records::SharedInputs m_inputs;
    QString m_file; // name of the records
    QStringList m_header;
    qint64 m_input = 0; // records, millionths
    intake::Task m_task;
    models::TableModel<coding::Move> *m_moves;
    models::TableModel<Example> *m_examples;
    widgets::MessageBar *m_messages;
    QLabel *m_difference;
    QLabel *m_summary;
    QLabel *m_shown;
    QLabel *m_reasons;
    QSplitter *m_tables = nullptr;
    QTableView *m_moveView = nullptr;
    QTableView *m_exampleView = nullptr;
    widgets::KeyValueForm *m_record = nullptr;
};

} // namespace rulespage
