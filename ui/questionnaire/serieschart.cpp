// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/serieschart.h"

#include "ui/widgets/theme.h"

#include <QCategoryAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QLocale>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace questionnairepage
{

using questionnaire::Figure;

namespace
{

constexpr int MostYearLabels = 12;
constexpr double MarkSize = 9;

double highestOf(const QList<RowSeries> &series)
{
    double highest = 1;
    for (const RowSeries &one : series) {
        for (const Figure &figure : one.figures) {
            if (figure.isThere())
                highest = std::max(highest, figure.high);
        }
    }
    return highest;
}

// The years in a row that have one number, so that a line may lead through them.
QList<QList<int>> stretchesOf(const RowSeries &series)
{
    QList<QList<int>> stretches;
    for (auto figure = series.figures.begin(); figure != series.figures.end(); ++figure) {
        if (!figure->isExact())
            continue;
        const bool goesOn
            = !stretches.isEmpty() && stretches.constLast().constLast() == figure.key() - 1;
        if (!goesOn)
            stretches << QList<int>();
        stretches.last() << figure.key();
    }
    return stretches;
}

QScatterSeries::MarkerShape markOf(int number)
{
    static constexpr std::array marks {
        QScatterSeries::MarkerShapeCircle,   QScatterSeries::MarkerShapeRectangle,
        QScatterSeries::MarkerShapeTriangle, QScatterSeries::MarkerShapeRotatedRectangle,
        QScatterSeries::MarkerShapeStar,     QScatterSeries::MarkerShapePentagon
    };
    return marks.at(std::size_t(number) % marks.size());
}

void hideInLegend(QChart &chart, QAbstractSeries *series)
{
    for (QLegendMarker *marker : chart.legend()->markers(series))
        marker->setVisible(false);
}

} // namespace

SeriesChart::SeriesChart(QWidget *parent)
    : QChartView(parent)
{
    setObjectName(QStringLiteral("seriesChart"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 6);
}

void SeriesChart::showSeries(const QString &title, const QList<RowSeries> &series,
                             const QList<int> &years)
{
    m_series = series;
    m_years = years;
    setAccessibleName(title);
    setAccessibleDescription(spokenText(series));
    draw();
}

void SeriesChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::FontChange)
        draw();
}

void SeriesChart::draw()
{
    QChart *before = chart();
    auto *drawn = new QChart;
    drawn->setBackgroundBrush(palette().base());
    drawn->setBackgroundRoundness(0);
    drawn->setMargins(QMargins(widgets::HalfGap, 0, widgets::HalfGap, 0));
    drawn->layout()->setContentsMargins(0, 0, 0, 0);
    drawn->setLocalizeNumbers(true);
    drawn->setLocale(QLocale());
    drawn->legend()->setAlignment(Qt::AlignBottom);
    drawn->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    drawn->legend()->setFont(font());
    drawn->legend()->setShowToolTips(true); // of names that are cut
    drawn->legend()->setLabelColor(palette().color(QPalette::Text));
    setBackgroundBrush(palette().base());
    for (int number = 0; number < m_series.size(); ++number) {
        addLines(*drawn, number);
        addBars(*drawn, number);
    }
    addAxes(*drawn);
    setChart(drawn);
    delete before;
}

QList<int> SeriesChart::years() const
{
    QSet<int> all(m_years.begin(), m_years.end());
    for (const RowSeries &one : m_series) {
        for (auto figure = one.figures.begin(); figure != one.figures.end(); ++figure)
            all << figure.key();
    }
    QList<int> sorted = all.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

// Years run against the numbers of the axis where the language runs from right to left.
double SeriesChart::placeOf(int year) const
{
    return layoutDirection() == Qt::RightToLeft ? -year : year;
}

QPen SeriesChart::penOf(int number) const
{
    const RowSeries::Kind kind = m_series.at(number).kind;
    const auto tone = kind == RowSeries::Kind::Current ? widgets::Tone::Accent
        : kind == RowSeries::Kind::Beside              ? widgets::Tone::Neutral
                                                       : widgets::Tone::Warning;
    QPen pen(widgets::textColor(tone, palette()), kind == RowSeries::Kind::Current ? 2.5 : 1.5);
    static constexpr std::array styles { Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine,
                                         Qt::DashDotDotLine };
    pen.setStyle(styles.at(std::size_t(number) % styles.size()));
    return pen;
}

void SeriesChart::addLines(QChart &chart, int number) const
{
    const RowSeries &series = m_series.at(number);
    auto *marks = new QScatterSeries;
    marks->setName(series.name);
    marks->setMarkerShape(markOf(number));
    marks->setMarkerSize(MarkSize);
    marks->setColor(series.kind == RowSeries::Kind::Current ? penOf(number).color()
                                                            : QColor(Qt::transparent));
    marks->setPen(QPen(penOf(number).color(), 1.5));
    for (const QList<int> &stretch : stretchesOf(series)) {
        auto *line = new QLineSeries;
        for (const int year : stretch) {
            line->append(placeOf(year), series.figures.value(year).low);
            marks->append(placeOf(year), series.figures.value(year).low);
        }
        chart.addSeries(line);
        line->setPen(penOf(number));
        hideInLegend(chart, line);
    }
    chart.addSeries(marks);
}

void SeriesChart::addBars(QChart &chart, int number) const
{
    const QMap<int, Figure> &figures = m_series.at(number).figures;
    for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
        if (!figure->isThere() || figure->isExact())
            continue;
        auto *bar = new QLineSeries;
        bar->append(placeOf(figure.key()), figure->low);
        bar->append(placeOf(figure.key()), figure->high);
        chart.addSeries(bar);
        bar->setPen(QPen(penOf(number).color(), MarkSize - 2, Qt::SolidLine, Qt::FlatCap));
        hideInLegend(chart, bar);
    }
}

void SeriesChart::addAxes(QChart &chart) const
{
    auto *across = new QCategoryAxis;
    across->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    auto *up = new QValueAxis;
    up->setRange(0, highestOf(m_series));
    up->setLabelFormat(QStringLiteral("%.0f"));
    up->setTickCount(4);
    up->applyNiceNumbers();
    if (const QList<int> all = years(); !all.isEmpty()) {
        const int first = all.constFirst(), last = all.constLast();
        const int step = (last - first) / MostYearLabels + 1;
        QList<int> labelled;
        for (int year = first; year <= last; year += step)
            labelled << year;
        if (layoutDirection() == Qt::RightToLeft)
            std::reverse(labelled.begin(), labelled.end());
        across->setRange(std::min(placeOf(first), placeOf(last)) - 0.5,
                         std::max(placeOf(first), placeOf(last)) + 0.5);
        for (const int year : labelled)
            across->append(QString::number(year), placeOf(year));
    }
    for (QAbstractAxis *axis :
         { static_cast<QAbstractAxis *>(across), static_cast<QAbstractAxis *>(up) }) {
        axis->setLabelsColor(palette().color(QPalette::Text));
        axis->setLabelsFont(font());
        axis->setGridLineColor(widgets::lineColor(palette()));
        axis->setLinePenColor(widgets::lineColor(palette()));
        axis->setTruncateLabels(false);
    }
    chart.addAxis(across, Qt::AlignBottom);
    chart.addAxis(up, layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    attach(chart);
}

void SeriesChart::attach(QChart &chart) const
{
    for (QAbstractSeries *series : chart.series()) {
        for (QAbstractAxis *axis : chart.axes())
            series->attachAxis(axis);
    }
}

} // namespace questionnairepage
