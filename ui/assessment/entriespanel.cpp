// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/entriespanel.h"

#include "ui/assessment/entryform.h"
#include "ui/assessment/kindwords.h"
#include "ui/assessment/proposedactions.h"
#include "ui/records/rowtable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/widgets/viewstate.h"

#include <QAction>
#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace assessmentpage
{

using assessment::Entry;
using assessment::EntryKind;
using assessment::Field;

namespace
{

constexpr int MostColumns = 3; // beside the name

bool isShort(const Field &field)
{
    switch (kindOf(field)) {
    case FieldKind::Choice:
    case FieldKind::Choices:
    case FieldKind::Date:
        return true;
    default:
        return false;
    }
}

QToolButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

EntriesPanel::EntriesPanel(session::Session &session, LiveAssessment &live, QList<EntryKind> kinds,
                           QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_live(live)
    , m_kinds(std::move(kinds))
    , m_kind(m_kinds.constFirst())
{
    m_add = new QAction(widgets::icon(QStringLiteral("list-add")), {}, this);
    m_add->setObjectName(QStringLiteral("addEntry"));
    m_remove = new QAction(widgets::icon(QStringLiteral("list-remove")), tr("&Remove"), this);
    m_remove->setObjectName(QStringLiteral("removeEntry"));
    m_add->setEnabled(false); // until there is an instrument
    m_remove->setEnabled(false);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeTable());
    splitter->addWidget(makeSide());
    splitter->setSizes({ 600, 460 });
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    widgets::keepState(splitter, QStringLiteral("assessment/entries"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(makeBar());
    column->addWidget(splitter, 1);
    connect(m_add, &QAction::triggered, this, &EntriesPanel::addEmpty);
    connect(m_remove, &QAction::triggered, this, &EntriesPanel::removeCurrent);
    connect(m_proposed, &ProposedActions::taken, this, &EntriesPanel::add);
    connect(&live, &LiveAssessment::changed, this, &EntriesPanel::refresh);
    showKind(m_kind);
}

QWidget *EntriesPanel::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::HalfGap);
    m_choice = new QButtonGroup(this);
    for (const EntryKind kind : m_kinds) {
        auto *button = new QToolButton(bar);
        button->setObjectName(QStringLiteral("kind:") + assessment::entryKindId(kind));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setVisible(m_kinds.size() > 1);
        m_choice->addButton(button, int(kind));
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(buttonOf(m_add, bar));
    row->addWidget(buttonOf(m_remove, bar));
    bar->setVisible(m_kind != EntryKind::About);
    connect(m_choice, &QButtonGroup::idClicked, this,
            [this](int kind) { showKind(EntryKind(kind)); });
    return bar;
}

QWidget *EntriesPanel::makeTable()
{
    m_left = new QWidget(this);
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    m_table = records::rowTable(QStringLiteral("entries"), {}, nullptr, m_left);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_empty = new widgets::EmptyState(m_left);
    m_empty->addAction(m_add);
    m_stack = new QStackedWidget(m_left);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_proposed = new ProposedActions(m_session, m_live, m_left);
    column->addWidget(m_stack, 3);
    column->addWidget(m_proposed, 2);
    return m_left;
}

QWidget *EntriesPanel::makeSide()
{
    auto *content = new QWidget(this);
    m_heading = new QLabel(content);
    m_heading->setObjectName(QStringLiteral("entryHeading"));
    m_heading->setFont(widgets::headingFont(font()));
    m_form = new EntryForm(m_session, m_live, content);
    m_form->setObjectName(QStringLiteral("entryForm"));
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_heading);
    column->addWidget(m_form);
    column->addStretch(1);
    auto *scroll = new widgets::VerticalScroll(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

void EntriesPanel::showKind(EntryKind kind)
{
    m_kind = kind;
    m_choice->button(int(kind))->setChecked(true);
    m_left->setVisible(kind != EntryKind::About);
    m_table->setAccessibleName(kindsText(kind));
    m_add->setText(addText(kind));
    m_empty->setContent(QStringLiteral("document-edit"), noneText(kind), helpText(kind));
    makeModel();
    refresh();
}

// The name and what is short enough to be compared down a column.
void EntriesPanel::makeModel()
{
    if (!m_live.instrument())
        return;
    const EntryFields fields(m_kind, *m_live.instrument(), m_session.data());
    QList<Field> shown { fields.name() };
    for (const Field &field : fields.all()) {
        if (isShort(field) && field.id != shown.first().id && shown.size() <= MostColumns)
            shown << field;
    }
    QList<models::Column<Entry>> columns;
    for (const Field &field : std::as_const(shown)) {
        const auto text = [this, field](const Entry &entry) {
            return EntryFields(m_kind, *m_live.instrument(), m_session.data())
                .shown(field, entry.values.value(field.id));
        };
        columns << models::Column<Entry>(field.name, text, { { Qt::ToolTipRole, text } });
    }
    auto *before = m_model;
    m_model = new models::TableModel<Entry>(columns, this);
    m_model->setIdentity([](const Entry &entry) { return entry.id; });
    m_table->setModel(m_model);
    delete before;
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EntriesPanel::showCurrent);
}

QList<Entry> EntriesPanel::entries(EntryKind kind) const
{
    QList<Entry> found;
    for (const Entry &entry : m_session.data().assessmentEntries) {
        if (entry.kind == kind)
            found << entry;
    }
    return found;
}

void EntriesPanel::refresh()
{
    if (!m_live.instrument())
        return;
    for (const EntryKind kind : m_kinds)
        m_choice->button(int(kind))->setText(
            tr("%1 (%2)", "kind of entries, how many")
                .arg(kindsText(kind), QLocale().toString(entries(kind).size())));
    const QString id = currentId();
    const int row = m_table->currentIndex().row();
    m_model->update(entries(m_kind));
    if (!select(id) && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1), 0));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_proposed->refresh();
    m_proposed->setVisible(m_kind == EntryKind::Action && m_proposed->count() > 0);
    showCurrent();
}

QString EntriesPanel::currentId() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && m_model ? m_model->row(index.row()).id : QString();
}

bool EntriesPanel::select(const QString &id)
{
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        if (m_model->row(row).id == id) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
    }
    return false;
}

void EntriesPanel::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    const bool isAbout = m_kind == EntryKind::About;
    const bool isReadOnly = m_session.project().isReadOnly();
    m_add->setEnabled(!isReadOnly);
    m_remove->setEnabled(index.isValid() && !isReadOnly);
    if (!index.isValid() && !isAbout)
        m_form->forget();
    m_form->setVisible(index.isValid() || isAbout);
    m_heading->setVisible(index.isValid() || isAbout);
    if (isAbout) {
        const QList<Entry> about = entries(m_kind);
        m_form->showEntry(about.isEmpty() ? Entry { QStringLiteral("about"), m_kind, {} }
                                          : about.constFirst());
        m_heading->setText(kindsText(m_kind));
    } else if (index.isValid()) {
        m_form->showEntry(m_model->row(index.row()));
        m_heading->setText(m_model->row(index.row()).id);
    }
}

void EntriesPanel::add(const Entry &entry)
{
    if (m_session.run(project::putAssessmentEntry(m_session.data(), entry)))
        select(entry.id);
}

void EntriesPanel::addEmpty()
{
    add({ freeEntryId(m_kind, m_session.data()), m_kind, {} });
    m_form->startTyping();
}

void EntriesPanel::removeCurrent()
{
    const QString id = currentId();
    if (!id.isEmpty())
        m_session.run(project::removeAssessmentEntry(m_session.data(), id));
}

bool EntriesPanel::showEntry(const QString &id)
{
    for (const Entry &entry : m_session.data().assessmentEntries) {
        if (entry.id != id || !m_kinds.contains(entry.kind))
            continue;
        showKind(entry.kind);
        return entry.kind == EntryKind::About || select(id);
    }
    return false;
}

} // namespace assessmentpage
