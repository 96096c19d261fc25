// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/keptlist.h"

#include "core/questionnaire/words.h"
#include "ui/records/rowtable.h"
#include "ui/records/words.h"
#include "ui/session/session.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/viewstate.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace codingpage
{

using questionnaire::CodedTable;

namespace
{

QString nameOf(const CodedTable &kept)
{
    return kept.name.isEmpty() ? kept.id : kept.name;
}

// The first and the last where the counts themselves say it.
QString yearsText(const CodedTable &kept)
{
    if (kept.year != 0)
        return QString::number(kept.year);
    const qsizetype at = kept.table.dimensions.indexOf(QStringLiteral("year"));
    QString first, last;
    for (const coding::CrossTable::Row &row : kept.table.rows) {
        const QString year = row.key.value(at);
        if (year.isEmpty())
            continue;
        first = first.isEmpty() ? year : std::min(first, year);
        last = std::max(last, year);
    }
    return first == last ? first : KeptList::tr("%1–%2", "years").arg(first, last);
}

} // namespace

KeptList::KeptList(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new models::TableModel<Kept>(columns(), this))
    , m_view(records::rowTable(QStringLiteral("keptCounts"), tr("Kept counts"), m_model, this))
    , m_remove(new QPushButton(widgets::icon(QStringLiteral("edit-delete")), tr("&Remove"), this))
{
    m_model->setIdentity([](const Kept &kept) { return kept.id; });
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    const int letter = fontMetrics().averageCharWidth();
    const QList<int> widths { 20, 12, 14, 12, 12, 24, 16 };
    for (int column = 0; column < widths.size(); ++column)
        m_view->setColumnWidth(column, letter * widths.at(column));
    m_view->horizontalHeader()->setStretchLastSection(true);
    widgets::keepState(m_view->horizontalHeader(), QStringLiteral("coding/kept"));
    m_remove->setObjectName(QStringLiteral("removeKept"));
    m_remove->setToolTip(tr("Takes these counts out of the project. Cells that were filled from "
                            "them stay; undo brings the counts back."));
    m_remove->setAutoDefault(false);
    auto *heading = new QLabel(tr("Kept &counts"), this);
    heading->setBuddy(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(heading);
    column->addWidget(m_view, 1);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    connect(&session, &session::Session::changed, this, [this](const project::ChangeEvent &event) {
        if (event.parts.contains(QStringLiteral("coded table")))
            fill();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &KeptList::showActions);
    connect(m_remove, &QPushButton::clicked, this, &KeptList::remove);
    fill();
}

QList<models::Column<KeptList::Kept>> KeptList::columns()
{
    using Column = models::Column<Kept>;
    const auto file = [](const Kept &kept) { return kept.file; };
    const auto time = [](const Kept &kept) {
        return QLocale().toString(kept.time.toLocalTime(), QLocale::ShortFormat);
    };
    return {
        Column(tr("Name"), nameOf, { { Qt::ToolTipRole, nameOf } }),
        Column(tr("Unit"),
               [](const Kept &kept) { return questionnaire::unitText(kept.unit).toString(); }),
        Column(tr("Stage"),
               [](const Kept &kept) { return questionnaire::stageText(kept.stage).toString(); }),
        Column(tr("Year"), yearsText),
        models::figureColumn<Kept>(
            tr("In all"), [](const Kept &kept) { return records::countText(kept.table.total()); },
            [](const Kept &kept) { return double(kept.table.total()); }),
        Column(tr("File"), file, { { Qt::ToolTipRole, file } }),
        Column(tr("Coded"), time)
    };
}

void KeptList::fill()
{
    m_model->update(m_session.data().codedTables);
    showActions();
}

void KeptList::showActions()
{
    m_remove->setEnabled(m_view->selectionModel()->hasSelection()
                         && !m_session.project().isReadOnly());
}

void KeptList::remove()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        m_session.run(
            project::removeCodedTable(m_session.data(), m_model->row(rows.constFirst().row()).id));
}

} // namespace codingpage
