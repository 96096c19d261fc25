// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/filllines.h"

#include "core/questionnaire/words.h"
#include "ui/questionnaire/typing.h"
#include "ui/records/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace questionnairepage
{

using questionnaire::Edition;
using questionnaire::Filled;
using questionnaire::Merge;
using questionnaire::MergedCell;

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(questionnairepage::FillLines)
};

QString saidOf(const questionnaire::Figure &figure)
{
    if (figure.status == questionnaire::Status::Empty)
        return {};
    return figure.isThere() ? shownText(figure, QLocale())
                            : questionnaire::statusText(figure.status).toString();
}

FillLine lineOf(const Edition &edition, const MergedCell &cell)
{
    const questionnaire::Filling &filling = cell.filling;
    FillLine line;
    line.what = cell.what;
    line.cells << cell;
    line.place = Words::tr("%1 %2", "number of a table, name of a cell")
                     .arg(edition.cell(filling.cell).table->id, edition.labelOf(filling.cell));
    line.years = QString::number(filling.year);
    line.before = saidOf(cell.before);
    if (filling.isFilled())
        line.coded = records::countText(filling.counted.count);
    line.note = (filling.isFilled() ? filling.note : filling.why).toString();
    return line;
}

// "12 cells of table 5.1" or "40 cells of 6 tables".
QString placesOf(const Edition &edition, const QList<MergedCell> &cells)
{
    QStringList tables;
    for (const MergedCell &cell : cells)
        tables << edition.cell(cell.filling.cell).table->id;
    tables.removeDuplicates();
    const QString count = Words::tr("%Ln cell(s)", nullptr, int(cells.size()));
    return tables.size() == 1
        ? Words::tr("%1 of table %2", "so many cells, number").arg(count, tables.constFirst())
        : Words::tr("%1 of %2", "so many cells, so many tables")
              .arg(count, Words::tr("%Ln table(s)", nullptr, int(tables.size())));
}

void foldIn(FillLine &line, const MergedCell &cell, const Edition &edition)
{
    line.cells << cell;
    line.place = placesOf(edition, line.cells);
    const QString year = QString::number(cell.filling.year);
    if (!line.years.split(QStringLiteral(", ")).contains(year))
        line.years += QStringLiteral(", ") + year;
}

} // namespace

const QList<Filled> &filledKinds()
{
    static const QList<Filled> kinds { Filled::Differs, Filled::Lost, Filled::Renewed,
                                       Filled::Added,   Filled::Kept, Filled::Same,
                                       Filled::Open };
    return kinds;
}

QList<FillLine> fillLines(const Edition &edition, const Merge &merge)
{
    QList<FillLine> lines;
    QHash<QString, int> folded; // reason -> number of its line
    for (const MergedCell &cell : merge.cells) {
        const QString reason = cell.what == Filled::Open ? cell.filling.why.toString() : QString();
        const int at = reason.isEmpty() ? -1 : folded.value(reason, -1);
        if (at >= 0) {
            foldIn(lines[at], cell, edition);
            continue;
        }
        if (!reason.isEmpty())
            folded.insert(reason, int(lines.size()));
        lines << lineOf(edition, cell);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const FillLine &one, const FillLine &other) {
        if (one.what != other.what)
            return filledKinds().indexOf(one.what) < filledKinds().indexOf(other.what);
        return one.cells.size() > other.cells.size();
    });
    return lines;
}

QString filledText(Filled what)
{
    switch (what) {
    case Filled::Added:
        return Words::tr("Added", "of a cell");
    case Filled::Renewed:
        return Words::tr("Renewed", "of a cell");
    case Filled::Same:
        return Words::tr("As before", "of a cell");
    case Filled::Kept:
        return Words::tr("Agrees", "of a cell");
    case Filled::Differs:
        return Words::tr("Differs", "of a cell");
    case Filled::Lost:
        return Words::tr("Lost", "of a cell");
    case Filled::Open:
        return Words::tr("Open", "of a cell");
    }
    Q_UNREACHABLE();
}

QString filledHelp(Filled what)
{
    switch (what) {
    case Filled::Added:
        return Words::tr("The cell was empty and is filled.");
    case Filled::Renewed:
        return Words::tr("The cell was filled from coded data before and gets another figure.");
    case Filled::Same:
        return Words::tr("The cell was filled from coded data before, with the same figure.");
    case Filled::Kept:
        return Words::tr("What a person or a file said stays; coded data agree with it.");
    case Filled::Differs:
        return Words::tr("What a person or a file said stays; coded data say something else, which "
                         "is shown beside it.");
    case Filled::Lost:
        return Words::tr("The cell was filled from coded data before, which give no figure any "
                         "more. The figure stays.");
    case Filled::Open:
        return Words::tr("Coded data give no figure for the cell.");
    }
    Q_UNREACHABLE();
}

} // namespace questionnairepage
