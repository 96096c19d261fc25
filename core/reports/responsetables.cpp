// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/responsetables.h"

#include "core/questionnaire/words.h"
#include "core/reports/frame.h"

namespace reports
{

using base::lateText;
using questionnaire::Answer;
using questionnaire::Edition;
using questionnaire::Figure;
using questionnaire::Status;
using report::Column;

namespace
{

report::Table yearsTable(const Composer &composer, const ResponseYears &years,
                         const base::Text &first, double weight)
{
    report::Table table;
    table.columns = { column(Column::Kind::Text, weight) };
    QList<report::Cell> header { cell(composer.word(first)) };
    for (const int year : years.years()) {
        table.columns << column(Column::Kind::Number, 1);
        header << cell(QString::number(year));
    }
    table.header << header;
    return table;
}

bool hasAnswer(const ResponseYears &years, int number)
{
    return std::any_of(years.years().begin(), years.years().end(), [&](int year) {
        const Answer *answer = years.find(number, year);
        return answer && answer->figure.status != Status::Empty;
    });
}

// Cells of one table that somebody has answered.
QList<int> cellsOf(const ResponseYears &years, const questionnaire::Table &table)
{
    QList<int> cells;
    for (int number = 0; number < years.edition().cellCount(); ++number) {
        if (years.edition().cell(number).table == &table && hasAnswer(years, number))
            cells << number;
    }
    return cells;
}

// Whether a figure of the table is followed, or replaced, by a letter.
bool hasLetters(const ResponseYears &years, const QList<int> &cells)
{
    for (const int number : cells) {
        for (const int year : years.years()) {
            const Answer *answer = years.find(number, year);
            const Status status = answer ? answer->figure.status : Status::Empty;
            if (status == Status::Provisional || status == Status::Suppressed
                || status == Status::NotAvailable || status == Status::NotApplicable)
                return true;
        }
    }
    return false;
}

void addNotes(const Composer &composer, const ResponseYears &years, const QList<int> &cells,
              report::Table &table)
{
    for (const int number : cells) {
        for (const int year : years.years()) {
            const Answer *answer = years.find(number, year);
            if (!answer || answer->comment.trimmed().isEmpty())
                continue;
            table.notes << composer.word(
                lateText("reports", "%1, %2: %3",
                         { years.edition().labelOf(number), QString::number(year),
                           answer->comment.simplified() }));
        }
    }
}

QString sourcesOf(const Composer &composer, const ResponseYears &years, const QList<int> &cells)
{
    QStringList sources;
    for (const int number : cells) {
        for (const int year : years.years()) {
            const Answer *answer = years.find(number, year);
            const QString source = answer ? answer->source.simplified() : QString();
            if (!source.isEmpty() && !sources.contains(source))
                sources << source;
        }
    }
    return sources.isEmpty() ? sourceLine(composer) : sources.join(QStringLiteral("; "));
}

report::Table figureTable(const Composer &composer, const ResponseYears &years,
                          const questionnaire::Table &source, const QList<int> &cells)
{
    report::Table table = yearsTable(composer, years, lateText("reports", "What is counted"), 4);
    table.caption = source.id + QLatin1Char(' ') + source.title;
    for (const int number : cells) {
        QList<report::Cell> row { cell(years.edition().labelOf(number)) };
        for (const int year : years.years()) {
            const Answer *answer = years.find(number, year);
            row << figureCell(composer, answer ? answer->figure : Figure());
        }
        table.rows << report::Row { row, report::Row::Kind::Plain };
    }
    if (hasLetters(years, cells))
        table.notes << letters(composer);
    addNotes(composer, years, cells, table);
    table.source = sourcesOf(composer, years, cells);
    table.wide = years.years().size() > 7;
    return table;
}

} // namespace

QString letters(const Composer &composer)
{
    return composer.word(
        lateText("reports",
                 "p: provisional; s: suppressed because the count is small; n.a.: not available; "
                 "n.ap.: not applicable; –: not filled in."));
}

report::Cell figureCell(const Composer &composer, const Figure &figure)
{
    report::Cell made;
    switch (figure.status) {
    case Status::Empty:
    case Status::NotAsked:
        return cell(QStringLiteral("–"));
    case Status::NotAvailable:
        return cell(composer.word(lateText("reports", "n.a.")));
    case Status::NotApplicable:
        return cell(composer.word(lateText("reports", "n.ap.")));
    case Status::Suppressed:
        return cell(
            composer.word(lateText("reports", "<%1 s", { composer.number(figure.high + 1) })));
    case Status::Provisional:
        made = composer.count(figure.low);
        made.text = composer.word(lateText("reports", "%1 p", { made.text }));
        return made;
    case Status::Reported:
    case Status::Zero:
        break;
    }
    made = composer.count(figure.low);
    if (!figure.isExact()) {
        made.number.reset();
        made.text += QStringLiteral("–") + composer.number(figure.high);
    }
    return made;
}

void addStatuses(Composer &composer, const ResponseYears &years)
{
    const exchange::Response &response = years.response();
    QMap<Status, QMap<int, int>> counts;
    QMap<int, int> all;
    for (int number = 0; number < years.edition().cellCount(); ++number) {
        for (const int year : response.years) {
            const Answer *answer = response.find(number, year);
            const Status status = answer ? answer->figure.status : Status::Empty;
            if (!years.edition().isAsked(number) && status == Status::Empty)
                continue;
            ++counts[status][year];
            ++all[year];
        }
    }
    report::Table table;
    table.caption = composer.word(lateText("reports", "Cells by status"));
    table.columns = { column(Column::Kind::Text, 3) };
    QList<report::Cell> header { cell(composer.word(lateText("reports", "Status"))) };
    QList<report::Cell> total { cell(composer.word(lateText("reports", "All cells"))) };
    for (const int year : response.years) {
        table.columns << column(Column::Kind::Number, 1);
        header << cell(QString::number(year));
        total << composer.count(all.value(year));
    }
    table.header << header;
    for (auto status = counts.cbegin(); status != counts.cend(); ++status) {
        QList<report::Cell> row { cell(composer.word(questionnaire::statusText(status.key()))) };
        for (const int year : response.years)
            row << composer.count(status->value(year));
        table.rows << report::Row { row, report::Row::Kind::Plain };
    }
    table.rows << report::Row { total, report::Row::Kind::Total };
    table.source = sourceLine(composer);
    composer.add(table);
}

void addTables(Composer &composer, const ResponseYears &years)
{
    composer.heading(1, lateText("reports", "The figures"));
    composer.text(lateText("reports",
                           "Tables and rows without any answer are left out. Years before those "
                           "of this questionnaire come from earlier collections."));
    composer.add(report::Paragraph { plain(letters(composer)) });
    for (const questionnaire::Module &module : years.edition().form().modules) {
        bool isNamed = false;
        for (const questionnaire::Table &table : module.tables) {
            const QList<int> cells = cellsOf(years, table);
            if (cells.isEmpty())
                continue;
            if (!isNamed)
                composer.heading(2, module.title);
            isNamed = true;
            composer.add(figureTable(composer, years, table, cells));
        }
    }
}

} // namespace reports
