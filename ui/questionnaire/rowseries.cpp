// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/rowseries.h"

#include "core/questionnaire/publishedseries.h"
#include "core/questionnaire/words.h"
#include "ui/questionnaire/typing.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace questionnairepage
{

using questionnaire::Answer;
using questionnaire::Edition;
using questionnaire::Figure;

namespace
{

constexpr int MostBeside = 4;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(questionnairepage::RowSeries)
};

// "Male, 0-14", of the values that tell the cell from the others of its row.
QString columnName(const Edition &edition, int number)
{
    const Edition::Cell &cell = edition.cell(number);
    if (!cell.column->name.isEmpty())
        return cell.column->name;
    QStringList names;
    for (auto at = cell.column->at.begin(); at != cell.column->at.end(); ++at) {
        const questionnaire::Dimension *dimension = edition.form().dimension(at.key());
        const questionnaire::DimensionValue *value = dimension ? dimension->find(*at) : nullptr;
        if (value && *at != dimension->total)
            names << value->name;
    }
    return names.isEmpty() ? Words::tr("Total") : names.join(Words::tr(", ", "between names"));
}

QMap<int, Figure> answersOf(const LiveResponse &response, int cell)
{
    QMap<int, Figure> figures;
    const bool isDerived = !response.edition()->cell(cell).row->derived.isEmpty();
    for (const int year : response.earlierYears() + response.yearsAsked()) {
        const Answer *answer = response.answer(year, cell);
        if (answer && answer->figure.status != questionnaire::Status::Empty)
            figures.insert(year, answer->figure);
        else if (const auto derived = isDerived ? response.derived(year, cell) : std::nullopt)
            figures.insert(year, *derived);
    }
    return figures;
}

// Where the collection before said something else of a year than this one does.
QMap<int, Figure> earlierSaid(const LiveResponse &response, int cell)
{
    QMap<int, Figure> figures;
    for (const int year : response.yearsAsked()) {
        const Answer *last = response.lastCollection(year, cell);
        const Answer *now = response.answer(year, cell);
        if (last && last->figure.isThere() && !(now && now->figure == last->figure))
            figures.insert(year, last->figure);
    }
    return figures;
}

QMap<int, Figure> publishedOf(const Edition &edition, const project::ProjectData &data, int cell)
{
    const QString id
        = questionnaire::publishedId(edition.form().instrument, edition.cell(cell).address);
    QMap<int, Figure> figures;
    for (const questionnaire::Series &series : data.series) {
        if (series.id != id)
            continue;
        for (auto value = series.values.begin(); value != series.values.end(); ++value)
            figures.insert(value.key(), Figure::of(*value));
    }
    return figures;
}

void add(QList<RowSeries> &all, RowSeries series)
{
    if (!series.isEmpty())
        all << std::move(series);
}

} // namespace

bool RowSeries::isEmpty() const
{
    return std::none_of(figures.begin(), figures.end(),
                        [](const Figure &figure) { return figure.isThere(); });
}

QList<RowSeries> rowSeries(const LiveResponse &response, const project::ProjectData &data, int cell)
{
    const Edition &edition = *response.edition();
    QList<RowSeries> all { { RowSeries::Kind::Current, columnName(edition, cell),
                             answersOf(response, cell) } };
    add(all,
        { RowSeries::Kind::EarlierSaid, Words::tr("Earlier answer"), earlierSaid(response, cell) });
    add(all,
        { RowSeries::Kind::Published, Words::tr("Published by UNODC"),
          publishedOf(edition, data, cell) });
    const qsizetype own = all.size();
    for (int other = 0; other < edition.cellCount() && all.size() < own + MostBeside; ++other) {
        if (other != cell && edition.cell(other).row == edition.cell(cell).row)
            add(all,
                { RowSeries::Kind::Beside, columnName(edition, other),
                  answersOf(response, other) });
    }
    return all;
}

QString spokenText(const QList<RowSeries> &series)
{
    QStringList sentences;
    for (const RowSeries &one : series) {
        QStringList years;
        for (auto figure = one.figures.begin(); figure != one.figures.end(); ++figure)
            years << Words::tr("%1: %2", "year, figure")
                         .arg(QString::number(figure.key()),
                              figure->isThere()
                                  ? shownText(*figure, QLocale())
                                  : questionnaire::statusText(figure->status).toString());
        const QString said = years.isEmpty()
            ? Words::tr("There are no figures")
            : years.join(Words::tr(", ", "between years with their figures"));
        sentences << Words::tr("%1. %2.", "name of a series, its figures").arg(one.name, said);
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace questionnairepage
