// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/publishedseries.h"

#include <QRegularExpression>

namespace questionnaire
{

namespace
{

const QString Start = QStringLiteral("published:");

QString startOf(const QString &instrument)
{
    return Start + instrument + QLatin1Char(':');
}

} // namespace

QString publishedId(const QString &instrument, const QString &cell)
{
    return startOf(instrument) + cell;
}

bool isPublishedId(const QString &series)
{
    return series.startsWith(Start);
}

PublishedSeries publishedSeries(const PublishedCountry &country, const Edition &edition,
                                const QString &source)
{
    PublishedSeries result;
    QMap<int, Series> byCell;
    for (const PublishedCountry::Entry &entry : country.entries) {
        if (entry.isRate) {
            ++result.rates;
        } else if (!entry.figure.isExact()) {
            ++result.intervals;
        } else {
            Series &series = byCell[entry.cell];
            series.id = publishedId(edition.form().instrument, edition.cell(entry.cell).address);
            series.name = edition.labelOf(entry.cell);
            series.source = source;
            series.values.insert(entry.year, entry.figure.low);
        }
    }
    result.series = byCell.values();
    return result;
}

Figures publishedFigures(const Edition &edition, const QList<Series> &series)
{
    const QList<int> years = edition.form().years();
    const QString start = startOf(edition.form().instrument);
    Figures figures(years.value(0), int(years.size()), edition.cellCount());
    for (const Series &one : series) {
        const int cell = one.id.startsWith(start) ? edition.find(one.id.mid(start.size())) : -1;
        if (cell < 0)
            continue;
        for (const int year : years) {
            const auto value = one.values.constFind(year);
            if (value != one.values.cend())
                figures.set(year, cell, Figure::of(*value));
        }
    }
    return figures;
}

QString sourceOf(const PublishedFile &file, const QString &name)
{
    static const QRegularExpression inName(QStringLiteral("([0-9]{4}-[0-9]{2}-[0-9]{2})"));
    QDate date = file.released;
    if (!date.isValid())
        date = QDate::fromString(inName.match(name).captured(1), Qt::ISODate);
    return date.isValid() ? name + QStringLiteral(", ") + date.toString(Qt::ISODate) : name;
}

} // namespace questionnaire
