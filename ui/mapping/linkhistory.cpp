// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/linkhistory.h"

#include "core/project/json.h"
#include "ui/mapping/linkfields.h"
#include "ui/widgets/icon.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace mappingpage
{

namespace
{

class Columns
{
    Q_DECLARE_TR_FUNCTIONS(mappingpage::LinkHistory)
};

using Node = models::TreeNode<HistoryRow>;

QList<models::Column<HistoryRow>> columns()
{
    const auto column = [](const QString &title, QString HistoryRow::*field) {
        const auto text = [field](const HistoryRow &row) { return row.*field; };
        return models::Column<HistoryRow> { title, text, { { Qt::ToolTipRole, text } } };
    };
    return { column(Columns::tr("When"), &HistoryRow::when),
             column(Columns::tr("Who"), &HistoryRow::who),
             column(Columns::tr("What"), &HistoryRow::what),
             column(Columns::tr("Before"), &HistoryRow::before),
             column(Columns::tr("After"), &HistoryRow::after) };
}

QString stepName(const project::HistoryEntry &entry)
{
    switch (entry.step) {
    case project::Step::Do:
        return entry.label.toString();
    case project::Step::Undo:
        return Columns::tr("Undone: %1").arg(entry.label.toString());
    case project::Step::Redo:
        return Columns::tr("Done again: %1").arg(entry.label.toString());
    }
    return {};
}

mapping::Link linkOf(const QJsonObject &json)
{
    const auto link = project::linkFromJson(json);
    return link ? *link : mapping::Link();
}

void addStep(Node &root, const project::HistoryChange &step, const LinkFields &fields)
{
    HistoryRow row;
    row.when = QLocale().toString(step.entry.time.toLocalTime(), QLocale::ShortFormat);
    row.who = step.entry.author;
    row.what = stepName(step.entry);
    if (!step.change.after.isEmpty())
        row.state = linkOf(step.change.after);
    Node *node = root.add(row);
    if (!row.state) {
        node->add({ {}, {}, Columns::tr("The link was removed."), {}, {}, {} });
        return;
    }
    const mapping::Link before
        = step.change.before.isEmpty() ? mapping::Link() : linkOf(step.change.before);
    for (const FieldChange &change : fields.differences(before, *row.state))
        node->add({ {}, {}, change.field, change.before, change.after, {} });
}

} // namespace

LinkHistory::LinkHistory(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(columns())
    , m_view(new QTreeView(this))
    , m_restore(new QPushButton(widgets::icon(QStringLiteral("document-revert")),
                                tr("Restore this state"), this))
{
    m_view->setObjectName(QStringLiteral("linkHistory"));
    m_view->setAccessibleName(tr("History of the link"));
    m_view->setModel(&m_model);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_restore->setObjectName(QStringLiteral("restoreState"));
    m_restore->setToolTip(tr("Gives the link the values it had after the chosen step. This is a "
                             "new step; nothing of the history is lost."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    column->addWidget(m_restore, 0, Qt::AlignLeading);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LinkHistory::updateButton);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const auto state = chosenState())
            Q_EMIT restoreWanted(*state);
    });
}

void LinkHistory::showLink(const mapping::Link &link)
{
    m_link = link;
    const LinkFields fields(m_session.classification(), m_session.language());
    auto root = std::make_unique<Node>();
    const auto steps = m_session.project().historyOf(QStringLiteral("link"), link.id);
    for (const project::HistoryChange &step : steps)
        addStep(*root, step, fields);
    m_model.setRoot(std::move(root));
    m_view->expandAll();
    for (int column = 0; column < 3; ++column) {
        m_view->resizeColumnToContents(column);
        m_view->header()->resizeSection(
            column, std::min(m_view->columnWidth(column), 24 * fontMetrics().averageCharWidth()));
    }
    fitHeight();
    updateButton();
}

// As tall as the newest steps need; older ones scroll.
void LinkHistory::fitHeight()
{
    const int lines = std::min(8, m_model.rowCount() * 4);
    const int line
        = m_view->sizeHintForRow(0) > 0 ? m_view->sizeHintForRow(0) : fontMetrics().height() + 4;
    m_view->setFixedHeight(m_view->header()->sizeHint().height() + line * std::max(2, lines)
                           + 2 * m_view->frameWidth());
}

std::optional<mapping::Link> LinkHistory::chosenState() const
{
    QModelIndex index = m_view->currentIndex();
    if (index.parent().isValid())
        index = index.parent();
    return index.isValid() ? m_model.row(index).state : std::nullopt;
}

void LinkHistory::updateButton()
{
    const LinkFields fields(m_session.classification(), m_session.language());
    const auto state = chosenState();
    m_restore->setEnabled(state && !fields.differences(m_link, *state).isEmpty());
}

} // namespace mappingpage
