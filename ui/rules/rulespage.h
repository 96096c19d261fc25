// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleset.h"
#include "ui/rules/problems.h"
#include "ui/rules/rulesactions.h"
#include "ui/rules/tableedits.h"
#include "ui/session/page.h"

#include <QPointer>

class QLabel;
class QStackedWidget;

namespace widgets
{
class EmptyState;
class MessageBar;
} // namespace widgets

namespace rulespage
{

class AttributesDialog;
class EffectDialog;
class GridModel;
class GridView;
class HitsLine;
class ProblemsPanel;
class TableHead;
class TablesPanel;
class TryPanel;

// Decision tables: which category a record of an offence gets. Left the tables of the list, in the
// middle the rows, below what is wrong with them and a record to try. A table is checked in the
// background while one types; every change is one step that can be taken back.
class RulesPage : public session::Page
{
    Q_OBJECT
public:
    explicit RulesPage(session::Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("rules"); }
    QString title() const override { return tr("Rules"); }
    QString iconName() const override { return QStringLiteral("split"); }
    QString badge() const override; // errors in tables
    // "rule" {table, row}; "rules" {list, offence}: the table of that offence, made when there is
    // none; "attribute" {id}.
    bool showPlace(const base::Place &place) override;
    bool showsFindings() const override { return true; }
    QList<QAction *> pageActions() const override { return m_actions->forMenu(); }

    AttributesDialog *showAttributes();

private:
    // rulespage.cpp: what is shown
    QWidget *makeContent();
    QWidget *makeEditor();
    QWidget *makeBelow();
    void makeEmptyState();
    void connectParts();
    void connectActions();
    void follow(const project::ChangeEvent &event);
    void renewDictionary();
    void loadTables();
    void showTable();
    void takeChecked(const SharedChecked &checked);
    void showProblem();
    void showHits();
    bool isReadOnly() const { return session().project().isReadOnly(); }
    const rules::DecisionTable *table() const; // the one that is shown
    QList<rules::DecisionTable> tablesOfList() const;

    // rulesedits.cpp: changes
    bool put(const rules::DecisionTable &table);
    void put(const Inserted &inserted); // and goes there
    void addTable(const rules::DecisionTable &table);
    void newTable();
    void copyTable();
    void removeTable();
    void copyRows();
    void removeRows();
    void move(Direction direction);
    void moveColumn(int by);
    void chooseColumns();
    void putOutOfScope();
    void repair();
    bool showOffence(const QString &listId, const QString &offenceId);

    // rulessheets.cpp: files and versions
    void importSheet();
    void takeSheet(const QString &name, const base::Result<rules::ReadTables> &read);
    void exportSheet();
    void compare();
    void compareCombinations(const rules::DecisionTable &before);

    SharedDictionary m_dictionary;
    std::shared_ptr<const CellWords> m_words;
    TableChecker *m_checker;
    TableCounter *m_counter;
    RulesActions *m_actions;
    widgets::MessageBar *m_messages;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty = nullptr;
    TablesPanel *m_tables = nullptr;
    TableHead *m_head = nullptr;
    GridModel *m_model = nullptr;
    GridView *m_grid = nullptr;
    QLabel *m_hint = nullptr;
    HitsLine *m_hits = nullptr;
    ProblemsPanel *m_problems = nullptr;
    TryPanel *m_try = nullptr;
    QPointer<AttributesDialog> m_attributes;
    QPointer<EffectDialog> m_effect;
};

} // namespace rulespage
