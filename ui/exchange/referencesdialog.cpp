// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/referencesdialog.h"

#include "ui/exchange/referencedialog.h"
#include "ui/intake/languages.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace exchangepage
{

namespace
{

using mapping::ReferenceTable;

constexpr QSize Comfortable { 820, 420 };

QList<models::Column<ReferenceTable>> columns()
{
    using Column = models::Column<ReferenceTable>;
    const auto offences = [](const ReferenceTable &table) { return int(table.rows.size()); };
    return { Column(ReferencesDialog::tr("Table"),
                    [](const ReferenceTable &table) { return table.title(); }),
             Column(
                 ReferencesDialog::tr("Language"),
                 [](const ReferenceTable &table) { return intake::languageName(table.language); }),
             models::figureColumn<ReferenceTable>(
                 ReferencesDialog::tr("Offences"),
                 [offences](const ReferenceTable &table) {
                     return QLocale().toString(offences(table));
                 },
                 offences),
             Column(ReferencesDialog::tr("File"),
                    [](const ReferenceTable &table) { return table.sourceFile; }),
             Column(ReferencesDialog::tr("Taken in"), [](const ReferenceTable &table) {
                 return QLocale().toString(table.imported.toLocalTime().date(),
                                           QLocale::ShortFormat);
             }) };
}

} // namespace

ReferencesDialog::ReferencesDialog(session::Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_add(new QAction(widgets::icon(QStringLiteral("document-import")), tr("&Take in a table…"),
                        this))
    , m_messages(new widgets::MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_model(new models::TableModel<ReferenceTable>(columns(), this))
    , m_remove(new QPushButton(widgets::icon(QStringLiteral("edit-delete")), tr("&Remove"), this))
{
    setWindowTitle(tr("Tables of other countries"));
    setModal(false);
    resize(Comfortable);
    m_add->setObjectName(QStringLiteral("addReference"));
    m_remove->setObjectName(QStringLiteral("removeReference"));
    m_remove->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_messages);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeTable());
    column->addWidget(m_stack, 1);
    auto *foot = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    foot->addWidget(m_remove);
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(m_add, &QAction::triggered, this, [this] { add({}); });
    connect(m_remove, &QPushButton::clicked, this, &ReferencesDialog::removeChosen);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&session, &session::Session::changed, this, &ReferencesDialog::refresh);
    connect(&session, &session::Session::failed, m_messages, &widgets::MessageBar::addError);
    refresh();
}

QWidget *ReferencesDialog::makeEmpty()
{
    auto *empty = new widgets::EmptyState(this);
    empty->setContent(
        QStringLiteral("document-import"), tr("No table of another country is used yet"),
        tr("Where a country with a similar law has mapped its offences already, its decisions help "
           "to suggest categories for yours. They are examples only: they are not mapped, counted, "
           "checked or exported."));
    empty->addAction(m_add);
    return empty;
}

QWidget *ReferencesDialog::makeTable()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::Gap);
    auto *add = new QToolButton(content);
    add->setDefaultAction(m_add);
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_view = new QTableView(content);
    m_view->setObjectName(QStringLiteral("references"));
    m_view->setAccessibleName(tr("Tables of other countries"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(add, 0, Qt::AlignLeading);
    column->addWidget(m_view, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_view->selectionModel()->hasSelection()); });
    return content;
}

void ReferencesDialog::refresh()
{
    const auto tables = m_session.data().references.values();
    if (tables != m_model->rows())
        m_model->setRows(tables);
    m_stack->setCurrentIndex(tables.isEmpty() ? 0 : 1);
    m_remove->setVisible(!tables.isEmpty());
    m_remove->setEnabled(m_view->selectionModel()->hasSelection());
}

void ReferencesDialog::setFile(const QString &path)
{
    add(path);
}

void ReferencesDialog::add(const QString &path)
{
    auto *dialog = new ReferenceDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReferenceDialog::takenIn, this, [this](const QString &id) {
        m_messages->add({ widgets::Tone::Done,
                          tr("The decisions of %1 are used as precedents from now on.")
                              .arg(m_session.data().references.value(id).title()),
                          {},
                          {},
                          {} });
    });
    if (!path.isEmpty())
        dialog->setFile(path);
    dialog->show();
}

// Undo brings it back, so nobody is asked.
void ReferencesDialog::removeChosen()
{
    const QModelIndexList chosen = m_view->selectionModel()->selectedRows();
    if (chosen.isEmpty())
        return;
    const ReferenceTable table = m_model->row(chosen.constFirst().row());
    if (m_session.run(project::removeReference(m_session.data(), table.id)))
        m_messages->add(
            { widgets::Tone::Note,
              tr("The table of %1 was removed. Undo brings it back.").arg(table.title()),
              {},
              {},
              {} });
}

} // namespace exchangepage
