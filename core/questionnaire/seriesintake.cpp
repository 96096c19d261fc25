// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/seriesintake.h"

#include "core/questionnaire/publishedseries.h"

#include <QRegularExpression>

#include <cmath>

namespace questionnaire
{

using base::lateText;

namespace
{

constexpr int FirstYear = 1900, LastYear = 2100;

struct Columns {
    int series, year, value, name, source;
};

// A line as it stands in the table.
struct Line {
    QString id, year, value, name, source;
};

QString plainNumber(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

class SeriesTaker
{
public:
    SeriesTaker(const QList<Series> &kept, const QString &file, Existing existing)
        : m_file(file)
        , m_existing(existing)
    {
        for (const Series &series : kept)
            m_kept.insert(series.id, series);
        m_after = m_kept;
    }
    void take(const Line &line, int number);
    SeriesIntake finish(const QStringList &used);

private:
    struct Refusal {
        const char *check;
        base::Text message, advice;
    };
    std::optional<Refusal> problemOf(const Line &line) const;
    std::optional<Refusal> wrongNumber(const QString &text) const;
    std::optional<Refusal> replaced(const Line &line, const SeriesRow &row) const;
    void keep(const Line &line, SeriesRow &row);
    void refuse(const Refusal &problem, SeriesRow &row);
    void look(const Series &series, const QStringList &used);

    QString m_file;
    Existing m_existing;
    QMap<QString, Series> m_kept, m_after;
    QSet<QString> m_touched; // ids
    QSet<QString> m_seen; // id and year
    QSet<QString> m_told; // ids whose other source is said
    SeriesIntake m_intake;
};

std::optional<SeriesTaker::Refusal> SeriesTaker::wrongNumber(const QString &text) const
{
    static const QRegularExpression number(QStringLiteral("^[0-9]+(\\.[0-9]+)?$"));
    static const QRegularExpression negative(QStringLiteral("^[-\u2212] ?[0-9]"));
    if (number.match(text).hasMatch() && std::isfinite(text.toDouble()))
        return std::nullopt;
    if (negative.match(text).hasMatch())
        return Refusal { "Y04", lateText("questionnaire", "“%1” is below zero.", { text }),
                         lateText("questionnaire",
                                  "Populations and counts cannot be. Correct the value.") };
    return Refusal {
        "Y03", lateText("questionnaire", "“%1” is not a number that can be taken in.", { text }),
        lateText("questionnaire",
                 "Write digits with a decimal point and nothing between thousands, "
                 "such as 68350000 or 12.5.")
    };
}

std::optional<SeriesTaker::Refusal> SeriesTaker::problemOf(const Line &line) const
{
    if (line.id.isEmpty())
        return Refusal { "Y01", lateText("questionnaire", "The line names no series."),
                         lateText("questionnaire", "Write its id, such as population.") };
    bool isNumber = false;
    const int year = line.year.toInt(&isNumber);
    if (!isNumber || year < FirstYear || year > LastYear)
        return Refusal {
            "Y02", lateText("questionnaire", "“%1” cannot be the year of a value.", { line.year }),
            lateText("questionnaire", "Write a year of four digits, such as 2023.")
        };
    if (const auto wrong = wrongNumber(line.value))
        return wrong;
    if (m_seen.contains(line.id + QChar(0x1f) + QString::number(year)))
        return Refusal { "Y05",
                         lateText("questionnaire", "The series “%1” has a value for %2 before.",
                                  { line.id, line.year }),
                         lateText("questionnaire", "Keep one of the lines.") };
    return std::nullopt;
}

// Of a series all years come from one source.
std::optional<SeriesTaker::Refusal> SeriesTaker::replaced(const Line &line,
                                                          const SeriesRow &row) const
{
    if (m_existing == Existing::Replace)
        return std::nullopt;
    const base::Text advice
        = lateText("questionnaire", "Say --accept when the new one is to hold.");
    if (row.before && *row.before != line.value.toDouble())
        return Refusal { "Y06",
                         lateText("questionnaire",
                                  "The series “%1” has %2 for %3; %4 would replace it.",
                                  { line.id, plainNumber(*row.before), line.year, line.value }),
                         advice };
    const QString source = m_kept.value(line.id).source;
    if (!source.isEmpty() && !line.source.isEmpty() && line.source != source)
        return Refusal { "Y07",
                         lateText("questionnaire",
                                  "The series “%1” comes from “%2”; “%3” would replace that.",
                                  { line.id, source, line.source }),
                         advice };
    return std::nullopt;
}

void SeriesTaker::keep(const Line &line, SeriesRow &row)
{
    Series &series = m_after[line.id];
    const Series was = series;
    series.id = line.id;
    series.values.insert(line.year.toInt(), line.value.toDouble());
    if (!line.name.isEmpty())
        series.name = line.name;
    if (!line.source.isEmpty())
        series.source = line.source;
    m_touched.insert(line.id);
    row.what = series == was ? TakenIn::Same : row.before ? TakenIn::Changed : TakenIn::Added;
}

void SeriesTaker::refuse(const Refusal &problem, SeriesRow &row)
{
    row.reason = problem.message;
    const QString check = QLatin1String(problem.check);
    const bool isOfSeries = check == QLatin1String("Y07");
    if (isOfSeries && m_told.contains(row.series))
        return;
    if (isOfSeries)
        m_told << row.series;
    m_intake.findings << base::Finding { check,
                                         base::Severity::Error,
                                         { QStringLiteral("row"),
                                           { m_file, QString::number(row.line) } },
                                         problem.message,
                                         problem.advice };
}

void SeriesTaker::take(const Line &line, int number)
{
    SeriesRow row { number, line.id, line.year, line.value, TakenIn::Refused, {}, {} };
    std::optional<Refusal> problem = problemOf(line);
    if (!problem) {
        m_seen.insert(line.id + QChar(0x1f) + QString::number(line.year.toInt()));
        const Series kept = m_kept.value(line.id);
        const auto before = kept.values.constFind(line.year.toInt());
        if (before != kept.values.cend())
            row.before = *before;
        problem = replaced(line, row);
    }
    if (problem)
        refuse(*problem, row);
    else
        keep(line, row);
    m_intake.rows << row;
}

void SeriesTaker::look(const Series &series, const QStringList &used)
{
    const auto note = [&](const char *check, const base::Text &message, const base::Text &advice) {
        m_intake.findings << base::Finding { QLatin1String(check),
                                             base::Severity::Warning,
                                             { QStringLiteral("series"), { series.id } },
                                             message,
                                             advice };
    };
    if (!used.contains(series.id) && !isPublishedId(series.id))
        note("Y08",
             lateText("questionnaire", "No questionnaire asks for the series “%1”.", { series.id }),
             lateText("questionnaire", "It is kept. Those that are used: %1.",
                      { used.join(QStringLiteral(", ")) }));
    if (series.source.isEmpty())
        note("Y09",
             lateText("questionnaire", "The series “%1” does not say where it comes from.",
                      { series.id }),
             lateText("questionnaire",
                      "Name its source; rates cannot be checked by others without it."));
}

SeriesIntake SeriesTaker::finish(const QStringList &used)
{
    for (const Series &series : std::as_const(m_after)) {
        if (!m_touched.contains(series.id))
            continue;
        look(series, used);
        if (m_kept.value(series.id) != series)
            m_intake.series << series;
    }
    return std::move(m_intake);
}

} // namespace

base::Result<SeriesIntake> takeInSeries(const table::Table &table, const QString &file,
                                        const QList<Series> &kept, const QStringList &used,
                                        Existing existing)
{
    const auto at = [&table](const char *name) { return table.column(QLatin1String(name)); };
    const Columns columns { at("series"), at("year"), at("value"), at("name"), at("source") };
    if (columns.series < 0 || columns.year < 0 || columns.value < 0)
        return base::failure(
            lateText("questionnaire", "The series in %1 were to be taken in.", { file }),
            lateText("questionnaire", "It has no columns “series”, “year” and “value”."),
            lateText("questionnaire",
                     "The first line names the columns: series, year, value, name, source."));
    SeriesTaker taker(kept, file, existing);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const QStringList &cells = table.rows[i];
        const auto text = [&cells](int column) { return cells.value(column).trimmed(); };
        taker.take({ text(columns.series), text(columns.year), text(columns.value),
                     text(columns.name), text(columns.source) },
                   table.lineNumbers.value(i));
    }
    return taker.finish(used);
}

table::Table tableOf(const QList<Series> &series)
{
    table::Table table;
    table.header = QStringList { "series", "year", "value", "name", "source" };
    for (const Series &one : series) {
        for (auto value = one.values.begin(); value != one.values.end(); ++value) {
            table.rows << QStringList { one.id, QString::number(value.key()), plainNumber(*value),
                                        one.name, one.source };
            table.lineNumbers << int(table.rows.size());
        }
    }
    return table;
}

} // namespace questionnaire
