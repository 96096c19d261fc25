// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/layoutcolumns.h"

#include "ui/coding/layoutcolumnform.h"
#include "ui/coding/newattribute.h"
#include "ui/coding/valuetable.h"
#include "ui/records/words.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/icon.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace codingpage
{

using records::roleText;
using records::shareText;

using microdata::ColumnRole;

namespace
{

using Column = models::Column<LayoutColumnRow>;
constexpr qsizetype MostSamples = 4;
constexpr qsizetype LongestSample = 24;

QString samplesOf(const coding::ColumnSurvey &survey)
{
    QStringList samples;
    for (const auto &text : survey.texts.first(std::min(MostSamples, survey.texts.size())))
        samples << (text.printed.size() > LongestSample
                        ? text.printed.left(LongestSample) + QChar(0x2026)
                        : text.printed);
    return samples.join(LayoutColumns::tr(", ", "between examples of texts"));
}

} // namespace

LayoutColumns::LayoutColumns(const microdata::Dictionary &dictionary, const QString &language,
                             QWidget *parent)
    : QWidget(parent)
    , m_dictionary(dictionary)
    , m_language(language)
    , m_model(new models::TableModel<LayoutColumnRow>(columns(), this))
    , m_view(new QTableView(this))
    , m_form(new LayoutColumnForm(m_dictionary, language, this))
    , m_values(new ValueTable(language, this))
{
    m_view->setObjectName(QStringLiteral("layoutColumns"));
    m_view->setAccessibleName(tr("Columns of the file"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + widgets::Gap);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    widgets::addCopyAction(m_view);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_view);
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 620, 420 });
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter, 1);
    column->addWidget(makeFoot());
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LayoutColumns::showCurrent);
    connect(m_form, &LayoutColumnForm::columnChanged, this, &LayoutColumns::change);
    connect(m_values, &ValueTable::meaningChosen, this, &LayoutColumns::setMeaning);
    connect(m_values, &ValueTable::leftOutChosen, this, &LayoutColumns::leaveOut);
}

QList<Column> LayoutColumns::columns() const
{
    Column name { tr("Column"), [](const LayoutColumnRow &row) { return row.column.column; } };
    Column role { tr("Is"), [](const LayoutColumnRow &row) { return roleText(row.column.role); } };
    Column gives { tr("Gives"), [](const LayoutColumnRow &row) { return row.gives; } };
    gives.roles[Qt::ToolTipRole] = gives.value;
    Column understood = models::figureColumn<LayoutColumnRow>(
        tr("Understood"),
        [](const LayoutColumnRow &row) -> QVariant {
            return row.understood < 0 ? QString() : shareText(qint64(row.understood * 1000), 1000);
        },
        [](const LayoutColumnRow &row) { return row.understood; });
    understood.roles[Qt::DecorationRole] = [](const LayoutColumnRow &row) -> QVariant {
        const bool isMissing = row.understood >= 0 && row.understood < 1;
        return isMissing ? widgets::toneIcon(widgets::Tone::Warning) : QVariant();
    };
    Column samples { tr("Most frequent texts"),
                     [](const LayoutColumnRow &row) { return row.samples; } };
    samples.roles[Qt::ToolTipRole] = samples.value;
    return { name, role, gives, understood, samples };
}

QWidget *LayoutColumns::makeDetails()
{
    auto *details = new QWidget(this);
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(widgets::Gap, 0, 0, 0);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_form);
    column->addWidget(m_values, 1);
    return details;
}

QWidget *LayoutColumns::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_problem = new QLabel(foot);
    m_problem->setObjectName(QStringLiteral("layoutProblem"));
    m_problem->setWordWrap(true);
    const auto add = [&](const char *name, const QString &text, const QString &help) {
        auto *button = new QPushButton(text, foot);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(help);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    row->addWidget(m_problem, 1);
    m_make = add("makeAttribute", tr("Make an &attribute of its texts"),
                 tr("A national attribute whose values are the texts of the column, so that rules "
                    "can ask for them."));
    const auto *more = add("useOnceMore", tr("Use the column &once more"),
                           tr("For a column that gives two things, for example an age and an age "
                              "group."));
    const auto *again
        = add("guessAgain", tr("Gu&ess again"), tr("Brings back what the program proposed."));
    connect(m_make, &QPushButton::clicked, this, &LayoutColumns::makeAttribute);
    connect(more, &QPushButton::clicked, this, &LayoutColumns::useOnceMore);
    connect(again, &QPushButton::clicked, this,
            [this] { setLayoutOf(m_guess, m_guess, coding::RecordSurvey(m_survey)); });
    return foot;
}

void LayoutColumns::setLayoutOf(const microdata::Layout &layout, const microdata::Layout &guess,
                                const coding::RecordSurvey &survey)
{
    m_layout = layout;
    m_guess = guess;
    m_survey = survey;
    // Columns that the layout does not name are shown too, so that they can be given a role.
    for (const microdata::LayoutColumn &column : guess.columns) {
        const int at = microdata::columnIn(survey.header, column.column);
        const bool isNamed
            = std::any_of(layout.columns.begin(), layout.columns.end(), [&](const auto &known) {
                  return microdata::columnIn(survey.header, known.column) == at;
              });
        if (!isNamed) {
            microdata::LayoutColumn kept;
            kept.column = column.column;
            m_layout.columns << kept;
        }
    }
    refresh();
    m_view->resizeColumnsToContents();
    const QList<int> widest { 160, 130, 130 };
    for (int column = 0; column < widest.size(); ++column)
        m_view->setColumnWidth(column,
                               qMin(m_view->columnWidth(column) + widgets::Gap, widest[column]));
    m_view->setCurrentIndex(m_model->index(0, 0));
    for (int column = 0; column < m_layout.columns.size(); ++column) {
        if (m_layout.columns[column].role == ColumnRole::Code) {
            m_view->setCurrentIndex(m_model->index(column, 0));
            break;
        }
    }
}

void LayoutColumns::setRecordLayout(const microdata::Layout &layout)
{
    m_layout = layout;
    refresh();
}

LayoutColumnRow LayoutColumns::rowOf(int column) const
{
    LayoutColumnRow row;
    row.column = m_layout.columns[column];
    if (row.column.role == ColumnRole::Attribute) {
        const microdata::Attribute *attribute = m_dictionary.find(row.column.attribute);
        row.gives = attribute ? attribute->nameIn(m_language) : row.column.attribute;
    } else {
        row.gives = row.column.role == ColumnRole::Number ? fixedToText(row.column.fixed)
                                                          : row.column.attribute;
    }
    if (row.column.offence > 0)
        row.gives = tr("%1 (offence %2)").arg(row.gives).arg(row.column.offence).trimmed();
    row.understood = understoodShare(m_layout, column, m_dictionary, m_survey);
    const int at = microdata::columnIn(m_survey.header, row.column.column);
    if (at >= 0 && at < m_survey.columns.size())
        row.samples = samplesOf(m_survey.columns[at]);
    return row;
}

int LayoutColumns::current() const
{
    const int row = m_view->currentIndex().row();
    return row < m_layout.columns.size() ? row : -1;
}

void LayoutColumns::showColumn(const QString &name)
{
    for (int column = 0; column < m_layout.columns.size(); ++column) {
        if (m_layout.columns[column].column == name)
            m_view->setCurrentIndex(m_model->index(column, 0));
    }
}

void LayoutColumns::showCurrent()
{
    const int column = current();
    if (column < 0)
        return;
    const microdata::LayoutColumn &shown = m_layout.columns[column];
    m_form->showColumn(shown);
    const bool isAttribute = shown.role == ColumnRole::Attribute;
    m_values->showValues(valueRows(m_layout, column, m_dictionary, m_survey),
                         isAttribute ? m_dictionary.find(shown.attribute) : nullptr);
    const int at = microdata::columnIn(m_survey.header, shown.column);
    m_make->setEnabled(
        at >= 0 && at < m_survey.columns.size()
        && newAttribute(shown.column, m_survey.columns[at], m_dictionary, m_language));
    const bool isWhole = at < 0 || at >= m_survey.columns.size() || m_survey.columns[at].isWhole();
    m_values->setNote(
        isWhole ? QString()
                : tr("The column has more different texts. %L1 of them are shown; the others are "
                     "read in the same way.")
                      .arg(coding::RecordSurvey::mostTexts));
}

QString LayoutColumns::problem() const
{
    const base::Findings findings = microdata::checkLayout(m_layout, m_dictionary, m_survey.header);
    for (const base::Finding &finding : findings) {
        if (finding.severity == base::Severity::Error)
            return finding.message.toString() + QLatin1Char(' ') + finding.advice.toString();
    }
    return {};
}

void LayoutColumns::refresh()
{
    QList<LayoutColumnRow> rows;
    for (int column = 0; column < m_layout.columns.size(); ++column)
        rows << rowOf(column);
    if (rows.size() == m_model->rowCount()) {
        for (int row = 0; row < rows.size(); ++row) {
            if (!(rows[row] == m_model->row(row)))
                m_model->setRow(row, rows[row]);
        }
    } else {
        m_model->setRows(rows);
    }
    const QString wrong = problem();
    m_isComplete = wrong.isEmpty();
    m_problem->setText(m_isComplete ? tr("Check what each column is and what its texts mean, then "
                                         "go on.")
                                    : wrong);
    showCurrent();
    Q_EMIT layoutChanged();
}

} // namespace codingpage
