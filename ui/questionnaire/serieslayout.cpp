// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/seriesdialog.h"
#include "ui/records/rowtable.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/viewstate.h"

#include <QAction>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace questionnairepage
{

namespace
{

constexpr QSize Comfortable { 960, 560 };

QString stateText(const NeededSeries &needed)
{
    if (!needed.isStored)
        return SeriesDialog::tr("Missing", "of a series");
    if (needed.missing.isEmpty() || needed.uses.isEmpty())
        return SeriesDialog::tr("Entered", "of a series");
    QStringList years;
    for (const int year : needed.missing)
        years << QString::number(year);
    return SeriesDialog::tr("Without %1", "years")
        .arg(years.join(SeriesDialog::tr(", ", "between years")));
}

QIcon stateIcon(const NeededSeries &needed)
{
    const bool isWhole = needed.isStored && (needed.missing.isEmpty() || needed.uses.isEmpty());
    return widgets::toneIcon(isWhole ? widgets::Tone::Done : widgets::Tone::Warning);
}

} // namespace

void SeriesDialog::build()
{
    resize(Comfortable);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeEntry());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 420, 540 });
    splitter->setChildrenCollapsible(false);
    widgets::keepState(splitter, QStringLiteral("questionnaire/seriesentry"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_messages);
    column->addWidget(splitter, 1);
    column->addWidget(makeFoot());
}

QWidget *SeriesDialog::makeList()
{
    m_list = records::rowTable(QStringLiteral("neededSeries"), tr("Series"), m_model, this);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->setColumnWidth(0, fontMetrics().averageCharWidth() * 28);
    m_list->setColumnWidth(1, fontMetrics().averageCharWidth() * 18);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SeriesDialog::showChosen);
    return m_list;
}

QWidget *SeriesDialog::makeEntry()
{
    auto *entry = new QWidget(this);
    m_title = new QLabel(entry);
    m_title->setObjectName(QStringLiteral("seriesName"));
    m_title->setFont(widgets::headingFont(font()));
    m_uses = new widgets::TextLabel(entry);
    m_uses->setObjectName(QStringLiteral("seriesUses"));
    m_source = new QLineEdit(entry);
    m_source->setObjectName(QStringLiteral("seriesSource"));
    m_source->setPlaceholderText(tr("UN, World Population Prospects 2024"));
    m_table = new QTableView(entry);
    m_table->setObjectName(QStringLiteral("seriesValues"));
    m_table->setAccessibleName(tr("Years and values"));
    m_table->setModel(m_years);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setTabKeyNavigation(false);
    auto *paste = new QAction(widgets::icon(QStringLiteral("edit-paste")),
                              tr("&Paste years and values"), m_table);
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(paste);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(paste, &QAction::triggered, this, &SeriesDialog::paste);
    auto *form = new QFormLayout;
    form->addRow(tr("S&ource"), m_source);
    auto *hint = new widgets::TextLabel(entry);
    hint->setText(tr("Type the values, or copy years and values from a spreadsheet and paste them "
                     "here. The last row takes another year."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_title);
    column->addWidget(m_uses);
    column->addLayout(form);
    column->addWidget(m_table, 1);
    column->addWidget(hint);
    return entry;
}

QWidget *SeriesDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_remove = new QPushButton(widgets::icon(QStringLiteral("edit-delete")), tr("&Remove"), foot);
    m_remove->setObjectName(QStringLiteral("removeSeries"));
    m_remove->setAutoDefault(false);
    m_save = new QPushButton(widgets::icon(QStringLiteral("document-save")), tr("&Save"), foot);
    m_save->setObjectName(QStringLiteral("saveSeries"));
    m_save->setToolTip(tr("Puts all that was typed into the project, as one step to undo."));
    m_save->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), foot);
    close->setAutoDefault(false);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(m_save);
    row->addWidget(close);
    connect(m_remove, &QPushButton::clicked, this, &SeriesDialog::remove);
    connect(m_save, &QPushButton::clicked, this, &SeriesDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

QList<models::Column<NeededSeries>> SeriesDialog::columns()
{
    using Column = models::Column<NeededSeries>;
    const auto name = [](const NeededSeries &needed) { return needed.name; };
    const auto uses
        = [](const NeededSeries &needed) { return needed.uses.join(tr("; ", "between uses")); };
    const auto usesHelp
        = [](const NeededSeries &needed) { return needed.uses.join(QLatin1Char('\n')); };
    return { Column(tr("Series"), name,
                    { { Qt::ToolTipRole, [](const NeededSeries &needed) { return needed.id; } } }),
             Column(tr("State"), stateText, { { Qt::DecorationRole, stateIcon } }),
             Column(tr("Used for"), uses, { { Qt::ToolTipRole, usesHelp } }) };
}

} // namespace questionnairepage
