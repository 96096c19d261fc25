// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/mappingpage.h"

#include "ui/mapping/bulkpanel.h"
#include "ui/mapping/categorypanel.h"
#include "ui/mapping/categorytree.h"
#include "ui/mapping/linkspanel.h"
#include "ui/mapping/mappingactions.h"
#include "ui/mapping/offencepanel.h"
#include "ui/mapping/offencespanel.h"
#include "ui/mapping/offencesview.h"
#include "ui/mapping/suggestionspanel.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>

namespace mappingpage
{

namespace
{

// Who walks through the list comes before the figures of rows further on.
constexpr int RestMilliseconds = 150;

} // namespace

MappingPage::MappingPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
{
    setObjectName(QStringLiteral("mappingPage"));
    build();
    connectSession();
    connectPanels();
    connectActions();
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] { m_offences->setPrefetching(isVisible()); });
    loadRightSide(); // the offences have loaded themselves
}

MappingPage::~MappingPage() = default;

QString MappingPage::pageId() const
{
    return QStringLiteral("mapping");
}

QString MappingPage::title() const
{
    return tr("Offences and mapping");
}

QString MappingPage::iconName() const
{
    return QStringLiteral("insert-link");
}

QString MappingPage::badge() const
{
    const int open = m_offences->openCount();
    return open > 0 ? QLocale().toString(open) : QString();
}

QList<QAction *> MappingPage::pageActions() const
{
    return m_actions->forMenu();
}

bool MappingPage::showPlace(const base::Place &place)
{
    const QString listId = place.ids.value(0);
    const bool isOffence
        = place.kind == QLatin1String("offence") || place.kind == QLatin1String("link");
    if ((!isOffence && place.kind != QLatin1String("list")) || !session().data().list(listId))
        return false;
    session().setCurrentList(listId);
    if (!isOffence)
        return true;
    if (!m_offences->showOffence(place.ids.value(1)))
        return false;
    m_offences->view()->setFocus();
    return true;
}

void MappingPage::loadList()
{
    m_links->commitPending();
    m_offences->loadList();
    loadRightSide();
}

void MappingPage::loadRightSide()
{
    m_stack->setCurrentIndex(session().data().lists.isEmpty() ? 1 : 0);
    showCurrent();
    if (m_tree->isVisibleTo(this))
        m_tree->recount();
    Q_EMIT badgeChanged();
}

void MappingPage::follow(const project::ChangeEvent &event)
{
    if (event.parts.contains(QStringLiteral("list"))
        || event.parts.contains(QStringLiteral("offence"))) {
        loadList();
        return;
    }
    if (event.parts.contains(QStringLiteral("link")))
        m_offences->refreshLinks(event.keys);
    if (event.parts.contains(QStringLiteral("link"))
        || event.parts.contains(QStringLiteral("policy")))
        refreshRight();
}

// The same offence with other values.
void MappingPage::refreshRight()
{
    if (m_isBehind)
        return;
    m_offence->refresh();
    m_links->refresh();
    m_suggestions->refreshTaken();
    if (m_tree->isVisibleTo(this))
        m_tree->recount();
    const QString usual = usualCategory();
    if (usual != m_category->code() && !usual.isEmpty())
        m_category->follow(usual);
    else
        m_category->refresh();
    showSelection();
}

void MappingPage::showCurrent()
{
    m_isBehind = !isVisible();
    if (m_isBehind)
        return;
    m_offences->setPrefetching(false);
    m_rest.start();
    const QString offence = m_offences->currentOffence();
    m_links->showOffence(list(), offence);
    m_offence->showOffence(list(), offence);
    m_suggestions->showOffence(list(), offence);
    showUsualCategory();
}

void MappingPage::showUsualCategory()
{
    const QString category = usualCategory();
    m_category->start(category, list(), m_offences->currentOffence());
    m_tree->showCategory(category);
}

QString MappingPage::usualCategory() const
{
    const auto links = session().data().set(list()).ofOffence(m_offences->currentOffence());
    for (const mapping::Link *link : links) {
        if (link->target)
            return link->target->toString();
    }
    const suggestion::Suggestion *first = m_suggestions->ranked(1);
    return first ? first->category.toString() : QString();
}

void MappingPage::showSelection()
{
    const QStringList selected = m_offences->selectedOffences();
    const bool several = selected.size() > 1;
    if (several)
        m_bulk->showOffences(list(), selected);
    m_top->setCurrentIndex(several ? 1 : 0);
}

void MappingPage::showCategory(const QString &code)
{
    m_category->follow(code);
    m_tree->showCategory(code);
}

// Down and Up lead through the list from wherever nobody else wants them.
void MappingPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier)
        m_offences->step(1);
    else if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier)
        m_offences->step(-1);
    else
        Page::keyPressEvent(event);
}

void MappingPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_offences->setPrefetching(true);
    if (m_isBehind)
        showCurrent();
}

void MappingPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_links->commitPending();
    m_offences->setPrefetching(false);
}

} // namespace mappingpage
