// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/filldialog.h"

#include "ui/intake/busyline.h"
#include "ui/records/inputs.h"
#include "ui/records/rowtable.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/viewstate.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace questionnairepage
{

using questionnaire::Filled;
using questionnaire::Merge;

namespace
{

constexpr QSize Comfortable { 1000, 600 };

widgets::Tone toneOf(Filled what)
{
    switch (what) {
    case Filled::Differs:
    case Filled::Lost:
        return widgets::Tone::Warning;
    case Filled::Added:
    case Filled::Renewed:
        return widgets::Tone::Done;
    default:
        return widgets::Tone::Note;
    }
}

} // namespace

FillDialog::FillDialog(session::Session &session, const questionnaire::EditionPointer &edition,
                       const QList<int> &years, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_edition(edition)
    , m_years(years)
    , m_task(session.jobs())
    , m_model(new models::TableModel<FillLine>(columns(), this))
    , m_rows(new models::RowFilter(this))
    , m_messages(new widgets::MessageBar(this))
    , m_summary(new QLabel(this))
    , m_chips(new widgets::FilterChips(this))
    , m_search(new widgets::SearchField(tr("Cell or reason"), this))
{
    setObjectName(QStringLiteral("fillDialog"));
    QStringList shown;
    for (const int year : years)
        shown << QString::number(year);
    setWindowTitle(tr("Fill %1 from coded data: %2", "questionnaire, years")
                       .arg(edition->form().id, shown.join(tr(", ", "between years"))));
    setModal(false);
    resize(Comfortable);
    build();
    connect(&session, &session::Session::changed, this, [this](const project::ChangeEvent &event) {
        if (event.parts.contains(QStringLiteral("answer"))
            || event.parts.contains(QStringLiteral("coded table")))
            compute();
    });
    compute();
}

void FillDialog::build()
{
    m_summary->setObjectName(QStringLiteral("fillSummary"));
    m_summary->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_messages);
    column->addWidget(m_summary);
    column->addWidget(makeFilters());
    column->addWidget(makeTable(), 1);
    column->addWidget(makeFoot());
}

QWidget *FillDialog::makeFilters()
{
    for (const Filled what : filledKinds()) {
        const QString id = questionnaire::filledId(what);
        m_chips->addChip(id, filledText(what));
        m_chips->chip(id)->setToolTip(filledHelp(what));
    }
    m_search->setObjectName(QStringLiteral("fillSearch"));
    auto *filters = new QWidget(this);
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_chips, 1);
    row->addWidget(m_search);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    connect(m_chips, &widgets::FilterChips::checkedChanged, this, &FillDialog::applyFilter);
    connect(m_search, &widgets::SearchField::searchChanged, this, &FillDialog::applyFilter);
    return filters;
}

QWidget *FillDialog::makeTable()
{
    m_rows->setSourceModel(m_model);
    m_view = records::rowTable(QStringLiteral("fillLines"), tr("What filling does"), m_rows, this);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    const QList<int> widths { 14, 46, 12, 14, 14 };
    for (int column = 0; column < widths.size(); ++column)
        m_view->setColumnWidth(column, letter * widths.at(column));
    m_view->horizontalHeader()->setStretchLastSection(true);
    widgets::keepState(m_view->horizontalHeader(), QStringLiteral("questionnaire/fill"));
    connect(m_view, &QTableView::activated, this, &FillDialog::showCell);
    return m_view;
}

QWidget *FillDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new intake::BusyLine(m_task, this), 1);
    row->addStretch(1);
    m_apply = new QPushButton(widgets::icon(QStringLiteral("dialog-ok-apply")), tr("&Apply"), this);
    m_apply->setObjectName(QStringLiteral("applyFilling"));
    m_apply->setDefault(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_keep = new QPushButton(widgets::icon(QStringLiteral("go-jump")), tr("&Keep counts…"), this);
    m_keep->setObjectName(QStringLiteral("goToKeeping"));
    m_keep->setToolTip(tr("Leads to the page “Data and coding”, where counts are kept."));
    m_keep->setAutoDefault(false);
    m_keep->hide();
    row->addWidget(m_keep);
    row->addWidget(m_apply);
    row->addWidget(close);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        Q_EMIT m_session.placeRequested(
            { QStringLiteral("kept counts"), { m_edition->form().id } });
    });
    connect(m_apply, &QPushButton::clicked, this, &FillDialog::apply);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

QList<models::Column<FillLine>> FillDialog::columns()
{
    using Column = models::Column<FillLine>;
    const auto what = [](const FillLine &line) { return filledText(line.what); };
    const auto help = [](const FillLine &line) { return filledHelp(line.what); };
    const auto icon = [](const FillLine &line) { return widgets::toneIcon(toneOf(line.what)); };
    const auto place = [](const FillLine &line) { return line.place; };
    const auto note = [](const FillLine &line) { return line.note; };
    const auto trailing = Qt::AlignTrailing | Qt::AlignVCenter;
    return { Column(tr("What"), what, { { Qt::DecorationRole, icon }, { Qt::ToolTipRole, help } }),
             Column(tr("Cell"), place, { { Qt::ToolTipRole, place } }),
             Column(tr("Year"), [](const FillLine &line) { return line.years; }),
             Column(
                 tr("Stands there"), [](const FillLine &line) { return line.before; }, {},
                 trailing),
             Column(
                 tr("Coded data"), [](const FillLine &line) { return line.coded; }, {}, trailing),
             Column(tr("Reason or note"), note, { { Qt::ToolTipRole, note } }) };
}

void FillDialog::compute()
{
    m_apply->setEnabled(false);
    m_summary->setText(tr("What coded data give is being counted…"));
    m_task.start(
        base::lateText("questionnaire", "Filling %1 from coded data", { m_edition->form().id }),
        [edition = m_edition, years = m_years, tables = m_session.data().codedTables,
         answers = m_session.data().answers, dictionary = records::dictionaryOf(m_session),
         language = m_session.language()](base::Progress &progress) {
            QList<questionnaire::Filling> fillings;
            for (qsizetype i = 0; i < years.size() && progress.advance(i, years.size()); ++i)
                fillings << questionnaire::fillCells(*edition, tables, dictionary, { years[i] },
                                                     language);
            return questionnaire::mergeFillings(*edition, fillings, answers);
        },
        [this](const Merge &merge) { take(merge); });
}

void FillDialog::take(const Merge &merge)
{
    m_merge = merge;
    QHash<Filled, int> counts;
    for (const questionnaire::MergedCell &cell : merge.cells)
        ++counts[cell.what];
    for (const Filled what : filledKinds())
        m_chips->setCount(questionnaire::filledId(what), counts.value(what));
    m_model->setRows(fillLines(*m_edition, merge));
    applyFilter();
    const int filled = counts.value(Filled::Added) + counts.value(Filled::Renewed);
    const bool hasCounts = !m_session.data().codedTables.isEmpty();
    m_keep->setVisible(!hasCounts);
    if (!hasCounts)
        m_summary->setText(tr("The project keeps no counts to fill it from. Code a file on the "
                              "page “Data and coding” and keep its counts for questionnaires."));
    else if (merge.changed.isEmpty())
        m_summary->setText(tr("There is nothing to apply: the cells are as coded data give them."));
    else
        m_summary->setText(tr("%1 %2 Nothing that a person or a file said is overwritten.",
                              "so many cells get a figure, so many others change")
                               .arg(tr("%Ln cell(s) get a figure.", nullptr, filled),
                                    tr("Of %Ln other(s) it is remembered what coded data give.",
                                       nullptr, int(merge.changed.size()) - filled)));
    m_apply->setEnabled(!merge.changed.isEmpty() && !m_session.project().isReadOnly());
}

void FillDialog::applyFilter()
{
    const QSet<QString> kinds = m_chips->checked();
    const QString text = m_search->text().trimmed();
    m_rows->setCondition([this, kinds, text](int row) {
        const FillLine &line = m_model->row(row);
        const bool isWanted = kinds.isEmpty() || kinds.contains(questionnaire::filledId(line.what));
        return isWanted
            && (text.isEmpty() || line.place.contains(text, Qt::CaseInsensitive)
                || line.note.contains(text, Qt::CaseInsensitive));
    });
}

void FillDialog::apply()
{
    const int count = int(m_merge.changed.size());
    const bool isDone = m_session.run(project::putAnswers(
        m_session.data(), m_merge.changed,
        base::lateCount("questionnaire", "Fill %n cells from coded data", count)));
    if (!isDone)
        return;
    Q_EMIT applied(count);
    accept();
}

void FillDialog::showCell(const QModelIndex &index)
{
    const questionnaire::Filling &filling
        = m_model->row(m_rows->sourceRow(index.row())).cells.constFirst().filling;
    Q_EMIT m_session.placeRequested({ QStringLiteral("cell"),
                                      { m_edition->form().id, QString::number(filling.year),
                                        m_edition->cell(filling.cell).address } });
}

} // namespace questionnairepage
