// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/reviewdialog.h"

#include "ui/exchange/columnchoice.h"
#include "ui/exchange/linkfields.h"
#include "ui/intake/differenceview.h"
#include "ui/intake/findingsreport.h"
#include "ui/intake/sourcepanel.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

namespace exchangepage
{

ReviewDialog::ReviewDialog(session::Session &session, QWidget *parent)
    : StepsDialog(tr("Take in a reviewed table"), session.jobs(), parent)
    , m_session(session)
    , m_source(new intake::SourcePanel(session.jobs(), QStringLiteral("review"), this))
    , m_columns(new ColumnChoice(this))
{
    m_source->setReader(exchange::readCorrespondence);
    m_source->setPrompt(tr("Which table came back?"),
                        tr("Drop the reviewed table here: our own workbook or CSV after somebody "
                           "edited it, or any table with national codes and ICCS codes."));
    addStep(tr("Table"), makeSource());
    addStep(tr("Columns"), m_columns);
    addStep(tr("Changes"), makeChanges());
    fillLists();
    setList(session.currentList());
    connect(m_source, &intake::SourcePanel::tableChanged, this, &ReviewDialog::takeTable);
    connect(m_columns, &ColumnChoice::columnsChanged, this, [this] {
        setReady(Columns, m_columns->isComplete());
        setReady(Changes, false);
    });
    connect(m_changes, &intake::DifferenceView::choicesChanged, this, &ReviewDialog::refreshFinish);
    connect(&session, &session::Session::failed, this, &ReviewDialog::showError);
    connect(&session, &session::Session::changed, this, &ReviewDialog::followProject);
}

QWidget *ReviewDialog::makeSource()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::Gap);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("The table is about the list"), content);
    m_list = new QComboBox(content);
    m_list->setObjectName(QStringLiteral("reviewedList"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(m_list);
    row->addWidget(label);
    row->addWidget(m_list);
    row->addStretch(1);
    connect(m_list, &QComboBox::activated, this, [this] { setReady(Changes, false); });
    column->addLayout(row);
    column->addWidget(m_source, 1);
    return content;
}

QWidget *ReviewDialog::makeChanges()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_summary = new QLabel(content);
    m_summary->setObjectName(QStringLiteral("reviewSummary"));
    m_summary->setWordWrap(true);
    m_changes = new intake::DifferenceView(linkChangeTypes(), QStringLiteral("exchange/changes"),
                                           content);
    m_changes->setEmptyText(tr("Nothing changed"),
                            tr("The table says the same as the links in the project."));
    m_report = new intake::FindingsReport(content);
    auto *splitter = new QSplitter(Qt::Vertical, content);
    splitter->addWidget(m_changes);
    splitter->addWidget(m_report);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 440, 110 });
    splitter->setChildrenCollapsible(false);
    column->addWidget(m_summary);
    column->addWidget(splitter, 1);
    return content;
}

void ReviewDialog::fillLists()
{
    const QString before = m_list->currentData().toString();
    m_list->clear();
    for (const offences::OffenceList &list : m_session.data().lists)
        m_list->addItem(list.info.name, list.info.id);
    setList(before);
}

void ReviewDialog::setFile(const QString &path)
{
    m_source->setFile(path);
}

void ReviewDialog::setList(const QString &listId)
{
    m_list->setCurrentIndex(qMax(0, m_list->findData(listId)));
    setReady(Source, m_source->hasTable() && m_list->count() > 0);
}

void ReviewDialog::takeTable()
{
    const table::Table &table = m_source->table().table;
    m_columns->setTable(table, exchange::guessColumns(table));
    setReady(Source, !table.rows.isEmpty() && m_list->count() > 0);
}

void ReviewDialog::leave(int step)
{
    if (step == Columns)
        compare();
    else
        showNext();
}

void ReviewDialog::compare()
{
    task().start(
        base::lateText("exchange", "Comparing the table with the links"),
        [table = m_source->table(), columns = m_columns->columns(), data = m_session.data(),
         list = m_list->currentData().toString(), classification = m_session.classification(),
         ids = &m_session.ids()](base::Progress &) {
            return exchange::compareTable(table, columns, data, list, classification, *ids);
        },
        [this](const base::Result<exchange::CorrespondenceDifference> &result) {
            takeDifference(result);
        });
}

void ReviewDialog::takeDifference(const base::Result<exchange::CorrespondenceDifference> &result)
{
    if (!result) {
        showError(result.error());
        return;
    }
    m_difference = *result;
    const LinkWords words { m_session.data(), m_session.classification(), m_session.language() };
    QList<intake::DifferenceRow> rows;
    for (const exchange::LinkChange &change : std::as_const(m_difference.changes))
        rows << linkChangeRow(change, words);
    m_changes->setRows(rows);
    m_report->setFindings(m_difference.findings);
    m_report->setVisible(!m_difference.findings.isEmpty());
    m_summary->setText(tr("%n link(s) are the same in the table and in the project.", nullptr,
                          m_difference.unchanged));
    refreshFinish();
    showNext();
}

void ReviewDialog::refreshFinish()
{
    setReady(Changes, m_changes->takenCount() > 0);
    setFinishText(tr("&Take over %n change(s)", nullptr, m_changes->takenCount()));
}

// The main window stays usable: an edit there may touch the links that were compared.
void ReviewDialog::followProject()
{
    if (m_isFinishing)
        return;
    fillLists();
    task().cancel();
    setReady(Changes, false);
    if (step() != Changes)
        return;
    goTo(Columns);
    messages().add({ widgets::Tone::Note,
                     tr("The project changed meanwhile. Go on to compare again."),
                     {},
                     {},
                     {} });
}

void ReviewDialog::finish()
{
    QList<exchange::LinkChange> chosen;
    for (qsizetype i = 0; i < m_difference.changes.size(); ++i) {
        if (m_changes->rows().at(i).taken)
            chosen << m_difference.changes.at(i);
    }
    const QScopedValueRollback quiet(m_isFinishing, true);
    if (!m_session.run(exchange::accept(m_session.data(), chosen, m_session.signature())))
        return;
    m_session.setCurrentList(m_list->currentData().toString());
    Q_EMIT takenOver(int(chosen.size()));
    accept();
}

} // namespace exchangepage
