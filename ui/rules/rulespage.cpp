// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/rulespage.h"

#include "ui/rules/attributesdialog.h"
#include "ui/rules/gridview.h"
#include "ui/rules/hitsline.h"
#include "ui/rules/problemspanel.h"
#include "ui/rules/tablehead.h"
#include "ui/rules/tablespanel.h"
#include "ui/rules/trypanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/viewstate.h"

#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace rulespage
{

RulesPage::RulesPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_checker(new TableChecker(session, this))
    , m_counter(new TableCounter(session, this))
    , m_actions(new RulesActions(this))
    , m_messages(new widgets::MessageBar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("rulesPage"));
    makeEmptyState();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeContent());
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    connectParts();
    connectActions();
    renewDictionary();
}

void RulesPage::makeEmptyState()
{
    m_empty = new widgets::EmptyState(this);
    m_empty->setContent(
        iconName(), tr("No decision table yet"),
        tr("Some offences hold acts of several ICCS categories. A decision table tells them apart "
           "by what a record says: a weapon, the age of the victim, whether the act was attempted. "
           "Make a table here, read a rule sheet, or press S at an offence on the page "
           "“Offences and mapping”."));
    m_empty->addAction(m_actions->newTable);
    m_empty->addAction(m_actions->importSheet);
    m_empty->addAction(m_actions->attributes);
}

QWidget *RulesPage::makeContent()
{
    m_tables = new TablesPanel(session(), m_actions->forTables(), this);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_tables);
    splitter->addWidget(makeEditor());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 230, 900 });
    splitter->setChildrenCollapsible(false);
    widgets::keepState(splitter, QStringLiteral("rules/tables"));
    return splitter;
}

QWidget *RulesPage::makeEditor()
{
    auto *editor = new QWidget(this);
    m_head = new TableHead(session(), editor);
    m_model = new GridModel(session(), this);
    m_grid = new GridView(session(), m_model, editor);
    m_hint = new QLabel(editor);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hits = new HitsLine(session(), editor);
    m_grid->addActions(m_actions->forGrid());
    m_grid->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *top = new QWidget(editor);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(m_head);
    column->addWidget(m_actions->makeBar(top));
    column->addWidget(m_grid, 1);
    column->addWidget(m_hits);
    column->addWidget(m_hint);
    auto *down = new QSplitter(Qt::Vertical, editor);
    down->addWidget(top);
    down->addWidget(makeBelow());
    down->setStretchFactor(0, 1);
    down->setSizes({ 390, 250 });
    down->setChildrenCollapsible(false);
    widgets::keepState(down, QStringLiteral("rules/below"));
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(down);
    return editor;
}

QWidget *RulesPage::makeBelow()
{
    m_problems = new ProblemsPanel(m_actions->repair, m_actions->next, this);
    m_try = new TryPanel(session(), this);
    auto *across = new QSplitter(this);
    across->addWidget(m_problems);
    across->addWidget(m_try);
    across->setStretchFactor(0, 1);
    across->setSizes({ 580, 320 });
    across->setChildrenCollapsible(false);
    widgets::keepState(across, QStringLiteral("rules/try"));
    return across;
}

void RulesPage::connectParts()
{
    connect(&session(), &session::Session::changed, this, &RulesPage::follow);
    connect(&session(), &session::Session::titlesChanged, this, &RulesPage::renewDictionary);
    connect(&session(), &session::Session::currentListChanged, this, &RulesPage::loadTables);
    connect(m_tables, &TablesPanel::currentChanged, this, &RulesPage::showTable);
    connect(m_counter, &TableCounter::counted, this, [this] {
        m_tables->showTables(*m_words, *m_counter);
        Q_EMIT badgeChanged();
    });
    connect(m_checker, &TableChecker::done, this, &RulesPage::takeChecked);
    connect(m_head, &TableHead::edited, this,
            qOverload<const rules::DecisionTable &>(&RulesPage::put));
    connect(m_model, &GridModel::edited, this,
            qOverload<const rules::DecisionTable &>(&RulesPage::put));
    const auto tell = [this](const QString &text) {
        m_messages->add({ widgets::Tone::Warning, text, {}, {}, {} });
    };
    connect(m_model, &GridModel::refused, this,
            [tell](const QModelIndex &, const QString &text) { tell(text); });
    connect(m_grid, &GridView::told, this, tell);
    connect(m_grid, &GridView::typed, this,
            [this](const rules::DecisionTable &draft, const QString &complaint) {
                m_checker->checkSoon(draft);
                m_hint->setText(complaint);
            });
    connect(m_grid, &GridView::typingEnded, this, [this] {
        m_hint->setText(tr("Type to edit a cell, Enter chooses from a list, Delete empties it."));
        if (table())
            m_checker->check(*table());
    });
    connect(m_problems, &ProblemsPanel::currentChanged, this, &RulesPage::showProblem);
    connect(m_problems, &ProblemsPanel::activated, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_hits, &HitsLine::changed, this, &RulesPage::showHits);
    connect(m_try, &TryPanel::rowsFound, m_model, &GridModel::setHighlighted);
}

void RulesPage::connectActions()
{
    const auto on = [this](QAction *action, auto handler) {
        connect(action, &QAction::triggered, this, handler);
    };
    on(m_actions->newTable, [this] { newTable(); });
    on(m_actions->copyTable, [this] { copyTable(); });
    on(m_actions->removeTable, [this] { removeTable(); });
    on(m_actions->addRow, [this] {
        put(withNewRow(*table(),
                       m_grid->currentIndex().isValid() ? m_grid->currentIndex().row()
                                                        : lineCount(*table())));
    });
    on(m_actions->copyRows, [this] { copyRows(); });
    on(m_actions->removeRows, [this] { removeRows(); });
    on(m_actions->moveUp, [this] { move(Direction::Up); });
    on(m_actions->moveDown, [this] { move(Direction::Down); });
    on(m_actions->addDefault, [this] { put(withDefaultRow(*table())); });
    on(m_actions->addImpossible, [this] { put(withImpossible(*table())); });
    on(m_actions->outOfScope, [this] { putOutOfScope(); });
    on(m_actions->columns, [this] { chooseColumns(); });
    on(m_actions->columnBefore, [this] { moveColumn(-1); });
    on(m_actions->columnAfter, [this] { moveColumn(1); });
    on(m_actions->next, [this] { m_problems->goToNext(); });
    on(m_actions->repair, [this] { repair(); });
    on(m_actions->compare, [this] { compare(); });
    on(m_actions->attributes, [this] { showAttributes(); });
    on(m_actions->importSheet, [this] { importSheet(); });
    on(m_actions->exportSheet, [this] { exportSheet(); });
}

QString RulesPage::badge() const
{
    return m_tables->errors() > 0 ? QLocale().toString(m_tables->errors()) : QString();
}

void RulesPage::follow(const project::ChangeEvent &event)
{
    if (event.parts.contains(QStringLiteral("attribute")))
        renewDictionary();
    else if (event.parts.intersects(
                 { QStringLiteral("table"), QStringLiteral("list"), QStringLiteral("offence") }))
        loadTables();
}

void RulesPage::renewDictionary()
{
    m_dictionary = dictionaryOf(session());
    m_words = std::make_shared<CellWords>(session(), m_dictionary);
    m_checker->setDictionary(m_dictionary);
    loadTables();
}

void RulesPage::loadTables()
{
    m_tables->showTables(*m_words, *m_counter);
    m_counter->count(m_dictionary);
    m_stack->setCurrentIndex(m_tables->isEmpty() ? 0 : 1);
    if (m_tables->current().isEmpty() && !m_tables->isEmpty()) {
        m_tables->select(tablesOfList().constFirst().id);
        return; // which shows it
    }
    showTable();
}

const rules::DecisionTable *RulesPage::table() const
{
    return session().data().rules.find(m_tables->current());
}

// In the order of the list at the left.
QList<rules::DecisionTable> RulesPage::tablesOfList() const
{
    QList<rules::DecisionTable> tables;
    const QAbstractItemModel *model = m_tables->view()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex heading = model->index(row, 0);
        for (int child = 0; child < model->rowCount(heading); ++child) {
            const QString id = model->index(child, 0, heading).data(models::IdRole).toString();
            if (const rules::DecisionTable *found = session().data().rules.find(id))
                tables << *found;
        }
    }
    return tables;
}

void RulesPage::showTable()
{
    const rules::DecisionTable *shown = table();
    m_actions->setAvailable(shown != nullptr, !isReadOnly());
    m_head->setReadOnly(isReadOnly() || !shown);
    m_model->setReadOnly(isReadOnly());
    const rules::DecisionTable now = shown ? *shown : rules::DecisionTable();
    const bool isOther = now.id != m_model->table().id;
    const QModelIndex before = m_grid->currentIndex();
    const int line = before.row();
    const int column = before.column();
    m_model->setTable(now, m_words);
    m_head->showTable(now, *m_words);
    m_hits->showTable(now);
    if (isOther) {
        m_checker->forget();
        m_problems->showWaiting();
        m_hint->setText(tr("Type to edit a cell, Enter chooses from a list, Delete empties it."));
        m_grid->showCell(0, 0);
    } else if (!m_grid->currentIndex().isValid()) {
        m_grid->showCell(std::min(line, m_model->rowCount() - 1),
                         std::min(column, m_model->columnCount() - 1));
    }
    if (shown)
        m_checker->check(now);
}

void RulesPage::takeChecked(const SharedChecked &checked)
{
    if (checked->table.id != m_model->table().id)
        return; // another one is shown by now
    m_model->setMarks(marksOf(*checked));
    m_problems->showChecked(checked, session().language());
    m_try->showChecked(checked);
}

void RulesPage::showHits()
{
    m_model->setHits(m_hits->hits(),
                     m_hits->isOld() ? GridModel::Age::BeforeTheChange : GridModel::Age::Now);
}

// The rows of a finding come into sight, its record into the form below.
void RulesPage::showProblem()
{
    const Problem *problem = m_problems->current();
    if (!problem)
        return;
    const SharedChecked checked = m_problems->checked();
    if (problem->issue >= 0 && !m_grid->hasFocus()) {
        const rules::Issue &issue = checked->analysis.issues[problem->issue];
        if (!issue.example.empty())
            m_try->setRecord(issue.example);
    }
    const int line = lineOf(checked->table, problem->rows.value(0));
    if (line >= 0 && line < m_model->rowCount() && !m_grid->hasFocus())
        m_grid->showCell(line, m_grid->currentIndex().column());
}

bool RulesPage::showPlace(const base::Place &place)
{
    if (place.kind == QLatin1String("rules"))
        return showOffence(place.ids.value(0), place.ids.value(1));
    if (place.kind == QLatin1String("attribute"))
        return m_dictionary->find(place.ids.value(0))
            && showAttributes()->select(place.ids.value(0));
    const rules::DecisionTable *wanted = session().data().rules.find(place.ids.value(0));
    if (place.kind != QLatin1String("rule") || !wanted)
        return false;
    session().setCurrentList(wanted->scope.list);
    if (!m_tables->select(wanted->id))
        return false;
    m_grid->showCell(lineOf(*wanted, place.ids.value(1)), 0);
    m_grid->setFocus();
    return true;
}

AttributesDialog *RulesPage::showAttributes()
{
    if (!m_attributes) {
        m_attributes = new AttributesDialog(session(), this);
        m_attributes->setAttribute(Qt::WA_DeleteOnClose);
        m_attributes->show();
    }
    m_attributes->raise();
    m_attributes->activateWindow();
    return m_attributes;
}

} // namespace rulespage
