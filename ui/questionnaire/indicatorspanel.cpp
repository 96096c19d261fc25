// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/indicatorspanel.h"

#include "core/questionnaire/words.h"
#include "ui/questionnaire/indicatortexts.h"
#include "ui/questionnaire/liveresponse.h"
#include "ui/questionnaire/typing.h"
#include "ui/records/rowtable.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/viewstate.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace questionnairepage
{

using questionnaire::Computed;
using questionnaire::Indicator;

namespace
{

// One input a line: "Persons held, male: 1,400".
QString inputsText(const Computed &computed)
{
    QStringList lines;
    for (const Computed::Input &input : computed.numerator + computed.denominator) {
        const QString figure = input.figure.isThere()
            ? shownText(input.figure, QLocale())
            : questionnaire::statusText(input.figure.status).toString();
        const QString name = input.label.isEmpty()
            ? input.name
            : IndicatorsPanel::tr("%1 (%2)", "cell or series, its label or source")
                  .arg(input.name, input.label);
        lines << IndicatorsPanel::tr("%1: %2", "what goes into an indicator, figure")
                     .arg(name, figure);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

IndicatorsPanel::IndicatorsPanel(const LiveResponse &response,
                                 const project::ProjectData &projectData, QWidget *parent)
    : QWidget(parent)
    , m_response(response)
    , m_data(projectData)
    , m_model(new models::TableModel<Line>(columns(), this))
    , m_summary(new QLabel(this))
    , m_view(records::rowTable(QStringLiteral("indicators"),
                               tr("Indicators computed from the answers"), m_model, this))
{
    m_summary->setObjectName(QStringLiteral("indicatorsSummary"));
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    const int letter = fontMetrics().averageCharWidth();
    const QList<int> widths { 40, 8, 12 };
    for (int column = 0; column < widths.size(); ++column)
        m_view->setColumnWidth(column, letter * widths.at(column));
    m_view->horizontalHeader()->setStretchLastSection(true);
    widgets::keepState(m_view->horizontalHeader(), QStringLiteral("questionnaire/indicators"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);
    connect(m_view, &QTableView::activated, this, &IndicatorsPanel::activate);
}

QList<models::Column<IndicatorsPanel::Line>> IndicatorsPanel::columns() const
{
    using Column = models::Column<Line>;
    const auto name
        = [](const Line &line) { return indicatorName(line.id, line.column, line.title); };
    const auto nameHelp = [](const Line &line) {
        return QStringList { indicatorName(line.id, line.column, line.title), line.source }.join(
            QLatin1Char('\n'));
    };
    const auto value = [](const Line &line) {
        const QString text = valueText(line.value);
        return line.isProvisional && !text.isEmpty() ? tr("%1 p", "a provisional value").arg(text)
                                                     : text;
    };
    const auto working = [](const Line &line) { return line.value ? line.working : line.missing; };
    const auto help = [](const Line &line) {
        return QStringList { line.formula, line.working, line.inputs }.join(QLatin1Char('\n'));
    };
    return { Column(tr("Indicator"), name, { { Qt::ToolTipRole, nameHelp } }),
             Column(tr("Year"), [](const Line &line) { return QString::number(line.year); }),
             Column(tr("Value"), value, { { Qt::ToolTipRole, help } },
                    Qt::AlignTrailing | Qt::AlignVCenter),
             Column(tr("Computed from, or what is missing"), working,
                    { { Qt::ToolTipRole, help } }) };
}

void IndicatorsPanel::setIndicators(const QList<Indicator> &indicators)
{
    m_indicators = indicators;
    renew();
}

void IndicatorsPanel::showYears(const QList<int> &years)
{
    m_years = years;
    renew();
}

void IndicatorsPanel::renew()
{
    if (isVisible())
        compute();
}

void IndicatorsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    compute();
}

IndicatorsPanel::Line IndicatorsPanel::lineOf(const Indicator &indicator, int year) const
{
    const questionnaire::Edition &edition = *m_response.edition();
    const Computed computed
        = questionnaire::compute(indicator, year, edition, m_response.figures(), m_data.series);
    Line line;
    line.id = indicator.id;
    line.column = valueName(edition.form(), indicator.column);
    line.title = indicator.title;
    line.unit = indicator.unit;
    line.source = indicator.source;
    line.year = year;
    line.cell = indicator.numerator.value(0, -1);
    line.value = computed.value;
    line.isProvisional = computed.isProvisional;
    line.lacksSeries
        = !indicator.population.isEmpty() && !computed.denominator.constLast().figure.isThere();
    line.formula = questionnaire::formulaOf(indicator, edition);
    line.working = questionnaire::workingOf(computed);
    line.inputs = inputsText(computed);
    line.missing = computed.missing.toString();
    return line;
}

void IndicatorsPanel::compute()
{
    QList<Line> lines;
    int there = 0;
    if (m_response.edition()) {
        for (const Indicator &indicator : std::as_const(m_indicators)) {
            for (const int year : std::as_const(m_years)) {
                if (!m_response.yearsAsked().contains(year))
                    continue;
                lines << lineOf(indicator, year);
                there += lines.constLast().value ? 1 : 0;
            }
        }
    }
    m_model->setRows(lines);
    m_summary->setText(lines.isEmpty()
                           ? tr("No indicator is computed from this questionnaire.")
                           : tr("%1 of %2 values can be computed.", "numbers")
                                 .arg(QLocale().toString(there), QLocale().toString(lines.size())));
}

void IndicatorsPanel::activate(const QModelIndex &index)
{
    const Line &line = m_model->row(index.row());
    if (line.lacksSeries)
        Q_EMIT seriesActivated();
    else
        Q_EMIT cellActivated(line.year, line.cell);
}

} // namespace questionnairepage
