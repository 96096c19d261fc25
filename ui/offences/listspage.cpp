// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/offences/listspage.h"

#include "core/exchange/linkwords.h"
#include "ui/intake/languages.h"
#include "ui/offences/listform.h"
#include "ui/offences/policyform.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/keyvalueform.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace offencespage
{

namespace
{

using Column = models::Column<ListRow>;

ListRow rowOf(const offences::OffenceList &list, const mapping::MappingSet &set)
{
    QSet<QString> linked;
    for (const mapping::Link &link : set.links())
        linked << link.offence;
    return { list.info, int(list.size()), int(linked.size()) };
}

QString day(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat)
                          : QString();
}

QList<Column> columns()
{
    const auto figure = [](const QString &title, auto value) {
        return models::figureColumn<ListRow>(
            title, [value](const ListRow &row) { return QLocale().toString(value(row)); },
            [value](const ListRow &row) { return value(row); });
    };
    Column name { ListsPage::tr("List"), [](const ListRow &row) { return row.info.name; } };
    Column institution { ListsPage::tr("Institution"), [](const ListRow &row) {
                            return exchange::institutionText(row.info.institution).toString();
                        } };
    Column language { ListsPage::tr("Language"),
                      [](const ListRow &row) { return intake::languageName(row.info.language); } };
    Column imported { ListsPage::tr("Imported"),
                      [](const ListRow &row) { return day(row.info.imported); } };
    return { name,
             institution,
             language,
             figure(ListsPage::tr("Offences"), [](const ListRow &row) { return row.offences; }),
             figure(ListsPage::tr("Linked"), [](const ListRow &row) { return row.linked; }),
             figure(ListsPage::tr("Version"), [](const ListRow &row) { return row.info.version; }),
             imported };
}

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ListsPage::ListsPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_model(new models::TableModel<ListRow>(columns(), this))
    , m_messages(new widgets::MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new widgets::EmptyState(this))
{
    m_model->setIdentity([](const ListRow &row) { return row.info.id; });
    makeActions();
    m_empty->setContent(QStringLiteral("document-import"), tr("No list yet"),
                        tr("Import the list of offences of an institution, for example of the "
                           "police or the courts, to start mapping."));
    m_empty->addAction(m_import);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeContent());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    connect(&session, &session::Session::changed, this, &ListsPage::refresh);
    connect(&session, &session::Session::currentListChanged, this, &ListsPage::refresh);
    refresh();
}

void ListsPage::makeActions()
{
    m_import = new QAction(widgets::icon(QStringLiteral("document-import")), tr("&Import a list…"),
                           this);
    m_import->setObjectName(QStringLiteral("importList"));
    m_newer = new QAction(widgets::icon(QStringLiteral("view-refresh")),
                          tr("Import a &newer version…"), this);
    m_newer->setObjectName(QStringLiteral("importNewer"));
    m_remove = new QAction(widgets::icon(QStringLiteral("edit-delete")),
                           tr("&Remove the list with its links"), this);
    m_remove->setObjectName(QStringLiteral("removeList"));
    connect(m_import, &QAction::triggered, this, [this] { importList(); });
    connect(m_newer, &QAction::triggered, this, [this] { importList(currentId()); });
    connect(m_remove, &QAction::triggered, this, &ListsPage::removeCurrent);
}

QList<QAction *> ListsPage::pageActions() const
{
    return { m_import, m_newer, m_remove };
}

QWidget *ListsPage::makeContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto *bar = new QHBoxLayout;
    for (QAction *action : { m_import, m_newer, m_remove })
        bar->addWidget(buttonFor(action, content));
    bar->addStretch(1);
    column->addLayout(bar);
    m_table = new QTableView(content);
    m_table->setObjectName(QStringLiteral("lists"));
    m_table->setAccessibleName(tr("Lists of the project"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    widgets::addCopyAction(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        session().setCurrentList(currentId());
        showCurrent();
    });
    connect(m_table, &QTableView::activated, this, [this] {
        Q_EMIT session().placeRequested({ QStringLiteral("list"), { currentId() } });
    });
    auto *splitter = new QSplitter(Qt::Vertical, content);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(makeDetails());
    splitter->setSizes({ 200, 420 });
    column->addWidget(splitter, 1);
    return content;
}

QWidget *ListsPage::makeDetails()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *details = new QWidget(scroll);
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::Gap);
    const auto addCard = [&](const QString &title, QWidget *content) {
        auto *card = new widgets::Card(title, details);
        card->body()->addWidget(content);
        column->addWidget(card);
    };
    m_form = new ListForm(details);
    m_policy = new PolicyForm(session().classification(), session().language(), details);
    m_origin = new widgets::KeyValueForm(details);
    addCard(tr("About the list"), m_form);
    addCard(tr("Decisions that hold for this list"), m_policy);
    addCard(tr("Where it comes from"), m_origin);
    column->addStretch(1);
    scroll->setWidget(details);
    connect(m_form, &ListForm::committed, this, &ListsPage::commitInfo);
    connect(m_policy, &PolicyForm::committed, this, &ListsPage::commitPolicy);
    return scroll;
}

QString ListsPage::badge() const
{
    const auto count = session().data().lists.size();
    return count > 0 ? QLocale().toString(count) : QString();
}

QString ListsPage::currentId() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->row(current.row()).info.id : QString();
}

bool ListsPage::showPlace(const base::Place &place)
{
    if (place.kind != QLatin1String("list") || !session().data().list(place.ids.value(0)))
        return false;
    session().setCurrentList(place.ids.value(0));
    refresh();
    return true;
}

void ListsPage::refresh()
{
    QList<ListRow> rows;
    int current = -1;
    for (const offences::OffenceList &list : session().data().lists) {
        if (list.info.id == session().currentList())
            current = int(rows.size());
        rows << rowOf(list, session().data().set(list.info.id));
    }
    m_model->update(rows);
    m_stack->setCurrentIndex(rows.isEmpty() ? 0 : 1);
    if (current >= 0 && current != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_model->index(current, 0));
    showCurrent();
    Q_EMIT badgeChanged();
}

void ListsPage::showCurrent()
{
    const offences::OffenceList *list = session().data().list(currentId());
    m_newer->setEnabled(list != nullptr);
    m_remove->setEnabled(list != nullptr);
    if (!list)
        return;
    m_form->showInfo(list->info);
    m_policy->showPolicy(session().data().set(list->info.id).policy);
    m_origin->setRows({ { tr("File"), list->info.sourceFile },
                        { tr("Imported"), day(list->info.imported) },
                        { tr("Version"), QLocale().toString(list->info.version) },
                        { tr("Short name for the command line"), list->info.id, {}, true },
                        { tr("Fingerprint of the file (SHA-256)"),
                          QString::fromLatin1(list->info.sourceSha256),
                          {},
                          true } });
}

void ListsPage::commitInfo()
{
    const offences::OffenceList *list = session().data().list(currentId());
    if (!list)
        return;
    const offences::ListInfo info = m_form->applied(list->info);
    if (info.name.isEmpty())
        m_form->showInfo(list->info);
    else if (info != list->info)
        session().run(project::changeListInfo(session().data(), info));
}

void ListsPage::commitPolicy()
{
    const QString id = currentId();
    if (!id.isEmpty())
        session().run(project::changePolicy(session().data(), id, m_policy->policy()));
}

void ListsPage::removeCurrent()
{
    const QString id = currentId();
    const offences::OffenceList *list = session().data().list(id);
    if (!list)
        return;
    const QString name = list->info.name;
    const int links = int(session().data().set(id).links().size());
    if (session().run(project::removeList(session().data(), id)))
        m_messages->add(
            { widgets::Tone::Done,
              tr("The list “%1” was removed with %n link(s).", nullptr, links).arg(name),
              {},
              tr("Undo"),
              [this] { session().undo(); } });
}

ImportDialog *ListsPage::importList(const QString &listId)
{
    if (!m_dialog) {
        m_dialog = new ImportDialog(session(), this);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setTarget(listId);
        m_dialog->show();
    }
    m_dialog->raise();
    m_dialog->activateWindow();
    return m_dialog;
}

} // namespace offencespage
