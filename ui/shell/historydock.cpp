// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/historydock.h"

#include "core/text/fold.h"
#include "ui/session/session.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/viewstate.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace shell
{

namespace
{

constexpr int PageSize = 500;

QString whatText(const project::HistoryEntry &entry)
{
    const QString label = entry.label.toString();
    switch (entry.step) {
    case project::Step::Undo:
        return HistoryDock::tr("Undone: %1").arg(label);
    case project::Step::Redo:
        return HistoryDock::tr("Done again: %1").arg(label);
    case project::Step::Do:
        break;
    }
    return label;
}

QString whenText(const project::HistoryEntry &entry)
{
    return QLocale().toString(entry.time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

HistoryDock::HistoryDock(session::Session &session, QWidget *parent)
    : QDockWidget(tr("History"), parent)
    , m_session(session)
    , m_model(columns())
{
    setObjectName(QStringLiteral("history"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea | Qt::BottomDockWidgetArea);
    m_filter.setSourceModel(&m_model);
    build();
    connect(&session, &session::Session::changed, this, [this] {
        m_isOutOfDate = true;
        if (isVisible())
            reload();
    });
    connect(this, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (visible && m_isOutOfDate)
            reload();
    });
}

QList<models::Column<project::HistoryEntry>> HistoryDock::columns()
{
    using E = const project::HistoryEntry &;
    return {
        { tr("When"), whenText, { { models::SortRole, [](E entry) { return entry.time; } } } },
        { tr("Who"), [](E entry) { return entry.author; } },
        { tr("What"),
          whatText,
          { { Qt::ToolTipRole,
              [](E entry) { return tr("%n thing(s) changed.", nullptr, entry.changeCount); } } } },
    };
}

void HistoryDock::build()
{
    auto *inside = new QWidget(this);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(widgets::HalfGap, widgets::HalfGap, widgets::HalfGap,
                               widgets::HalfGap);
    layout->setSpacing(widgets::HalfGap);
    auto *search = new widgets::SearchField(tr("Find in the history"), inside);
    connect(search, &widgets::SearchField::searchChanged, this, &HistoryDock::setSearch);
    layout->addWidget(search);

    auto *view = new QTableView(inside);
    view->setObjectName(QStringLiteral("history-table"));
    view->setAccessibleName(tr("History"));
    view->setModel(&m_filter);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + widgets::HalfGap + 2);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setColumnWidth(0, fontMetrics().averageCharWidth() * 20);
    view->setColumnWidth(1, fontMetrics().averageCharWidth() * 12);
    widgets::addCopyAction(view);
    widgets::keepState(view->horizontalHeader(), QStringLiteral("shell/history"));
    layout->addWidget(view, 1);
    connect(search, &widgets::SearchField::downPressed, view, qOverload<>(&QWidget::setFocus));

    m_earlier = new QPushButton(tr("Show &earlier changes"), inside);
    connect(m_earlier, &QPushButton::clicked, this, &HistoryDock::loadEarlier);
    layout->addWidget(m_earlier);
    setWidget(inside);
}

void HistoryDock::reload()
{
    m_isOutOfDate = false;
    const auto entries = m_session.project().history(PageSize);
    m_model.setRows(entries);
    m_earlier->setVisible(entries.size() == PageSize);
}

void HistoryDock::loadEarlier()
{
    auto entries = m_model.rows();
    const auto more = m_session.project().history(PageSize, entries.constLast().number);
    m_model.setRows(entries + more);
    m_earlier->setVisible(more.size() == PageSize);
}

void HistoryDock::setSearch(const QString &text)
{
    const QString wanted = text::fold(text);
    if (wanted.isEmpty()) {
        m_filter.setCondition({});
        return;
    }
    m_filter.setCondition([this, wanted](int row) {
        const auto &entry = m_model.row(row);
        return text::fold(whatText(entry) + QLatin1Char(' ') + entry.author + QLatin1Char(' ')
                          + whenText(entry))
            .contains(wanted);
    });
}

} // namespace shell
