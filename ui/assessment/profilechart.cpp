// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/profilechart.h"

#include "ui/assessment/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace assessmentpage
{

using assessment::DimensionState;
using report::Figure;
using report::Measure;
using report::ProfileChart;

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(assessmentpage::ProfilePanel)
};

Measure measure(double value)
{
    return { value, QLocale().toString(value) };
}

ProfileChart::Row rowOf(const DimensionState &state)
{
    ProfileChart::Row row;
    row.label
        = Words::tr("%1 %2", "letter and title").arg(state.dimension->id, state.dimension->title);
    if (state.spread) {
        row.level = measure(state.spread->median);
        row.lowest = measure(state.spread->lowest);
        row.highest = measure(state.spread->highest);
    }
    if (state.target)
        row.target = measure(state.target->median);
    return row;
}

// Of the dimensions that have a level: how many, the lowest and the highest median.
QString alternative(const QString &text, const QList<DimensionState> &profile)
{
    QList<double> medians;
    for (const DimensionState &state : profile) {
        if (state.spread)
            medians << state.spread->median;
    }
    if (medians.isEmpty())
        return text.arg(0).arg(QChar(0x2013)).arg(QChar(0x2013));
    const auto [lowest, highest] = std::minmax_element(medians.begin(), medians.end());
    const QLocale locale;
    return text.arg(locale.toString(medians.size()), locale.toString(*lowest),
                    locale.toString(*highest));
}

} // namespace

Figure profileFigure(const assessment::Instrument &instrument, const QList<DimensionState> &profile)
{
    Figure figure;
    for (const assessment::ReportTexts::Caption &caption : instrument.report.captions) {
        if (caption.id != QLatin1String("profile"))
            continue;
        figure.caption = caption.text;
        figure.alternativeText = alternative(caption.alternative, profile);
    }
    ProfileChart chart;
    chart.rowsTitle = Words::tr("Dimension");
    for (const assessment::Level &level : instrument.levels)
        chart.levels << levelName(instrument, level.level);
    chart.levelName = phraseOf(instrument, "median");
    chart.targetName = phraseOf(instrument, "target");
    chart.spreadName = Words::tr("Lowest to highest");
    for (const DimensionState &state : profile)
        chart.rows << rowOf(state);
    figure.chart = chart;
    return figure;
}

} // namespace assessmentpage
