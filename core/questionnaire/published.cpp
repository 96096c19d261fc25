// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/portal.h"

#include <QMap>

namespace questionnaire
{

namespace
{

using base::lateText;

struct Columns {
    int code = -1, country = -1, indicator = -1, dimension = -1, category = -1, year = -1;
    int unit = -1, value = -1;
    QList<std::pair<int, const Portal::Split *>> splits;
};

int columnOf(const table::Table &table, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const int column = table.column(QLatin1String(name));
        if (column >= 0)
            return column;
    }
    return -1;
}

class PublishedReader
{
public:
    PublishedReader(table::Table table, const QString &name, const Edition &edition,
                    const Portal &portal)
        : m_table(std::move(table))
        , m_name(name)
        , m_edition(edition)
        , m_portal(portal)
    {
    }
    base::Result<PublishedFile> read();

private:
    QStringList findColumns();
    void readRow(int row);
    int cellOf(const QStringList &cells, int row);
    int lookUp(const QStringList &cells);
    void note(const char *check, base::Severity severity, int row, const base::Text &message,
              const base::Text &advice);
    PublishedCountry &country(const QStringList &cells);
    void joinRows(PublishedCountry &country);

    table::Table m_table;
    QString m_name;
    const Edition &m_edition;
    const Portal &m_portal;
    Columns m_columns;
    PublishedFile m_file;
    QHash<QString, int> m_cells; // labels of a row -> its cell, -1 none
    QMap<QString, PublishedCountry> m_countries;
    QHash<QString, bool> m_rates; // unit -> whether it is a rate
};

QStringList PublishedReader::findColumns()
{
    m_columns.code = columnOf(m_table, { "Iso3_code", "iso3", "ISO3" });
    m_columns.country = columnOf(m_table, { "Country" });
    m_columns.indicator = columnOf(m_table, { "Indicator" });
    m_columns.dimension = columnOf(m_table, { "Dimension" });
    m_columns.category = columnOf(m_table, { "Category" });
    m_columns.year = columnOf(m_table, { "Year" });
    m_columns.unit = columnOf(m_table, { "Unit of measurement", "Unit" });
    m_columns.value = m_table.column(m_portal.valueColumn());
    QStringList missing;
    if (m_columns.value < 0)
        missing << m_portal.valueColumn();
    const std::pair<int, const char *> needed[]
        = { { m_columns.code, "Iso3_code" },      { m_columns.indicator, "Indicator" },
            { m_columns.dimension, "Dimension" }, { m_columns.category, "Category" },
            { m_columns.year, "Year" },           { m_columns.unit, "Unit of measurement" } };
    for (const auto &[column, name] : needed) {
        if (column < 0)
            missing << QLatin1String(name);
    }
    const auto &splits = m_portal.splits();
    for (auto split = splits.begin(); split != splits.end(); ++split) {
        const int column = m_table.column(split.key());
        if (column < 0)
            missing << split.key();
        m_columns.splits << std::pair(column, &split.value());
    }
    return missing;
}

void PublishedReader::note(const char *check, base::Severity severity, int row,
                           const base::Text &message, const base::Text &advice)
{
    const QString line = QString::number(m_table.lineNumbers.value(row, row + 2));
    m_file.findings << base::Finding {
        QLatin1String(check), severity, { QStringLiteral("row"), { m_name, line } }, message, advice
    };
}

int PublishedReader::lookUp(const QStringList &cells)
{
    Coordinates at;
    for (const auto &[column, split] : std::as_const(m_columns.splits)) {
        const auto value = split->values.find(Portal::plain(cells[column]));
        if (value == split->values.end())
            return -1;
        if (!value->isEmpty())
            at.insert(split->dimension, *value);
    }
    return m_portal.cellOf(
        { cells[m_columns.indicator], cells[m_columns.dimension], cells[m_columns.category], {} },
        at, m_edition);
}

// Labels come again and again: each combination is looked up, and missed, once.
int PublishedReader::cellOf(const QStringList &cells, int row)
{
    QStringList labels { cells[m_columns.indicator], cells[m_columns.dimension],
                         cells[m_columns.category] };
    for (const auto &[column, split] : std::as_const(m_columns.splits))
        labels << cells[column];
    const QString key = labels.join(QChar(0x1f));
    const auto known = m_cells.constFind(key);
    if (known != m_cells.constEnd())
        return *known;
    const int cell = lookUp(cells);
    m_cells.insert(key, cell);
    const bool isIgnored = m_portal.isIgnored(
        cells[m_columns.indicator], cells[m_columns.dimension], cells[m_columns.category]);
    if (cell < 0 && !isIgnored)
        note("U01", base::Severity::Warning, row,
             lateText("questionnaire", "No cell of the questionnaire stands for “%1”.",
                      { labels.join(QStringLiteral(" / ")) }),
             lateText("questionnaire",
                      "These rows are not checked. Add the label to portal.json "
                      "of the questionnaire."));
    return cell;
}

PublishedCountry &PublishedReader::country(const QStringList &cells)
{
    const QString &code = cells[m_columns.code];
    PublishedCountry &country = m_countries[code];
    if (country.code.isEmpty()) {
        country.code = code;
        country.name = m_columns.country < 0 ? code : cells[m_columns.country];
    }
    return country;
}

void PublishedReader::readRow(int row)
{
    const QStringList &cells = m_table.rows[row];
    const int cell = cellOf(cells, row);
    if (cell < 0)
        return;
    const QString &unit = cells[m_columns.unit];
    auto rate = m_rates.find(unit);
    if (rate == m_rates.end()) {
        bool isKnown = false;
        rate = m_rates.insert(unit, m_portal.isRate(unit, isKnown));
        if (!isKnown)
            note("U05", base::Severity::Warning, row,
                 lateText("questionnaire", "The unit “%1” is not known.", { unit }),
                 lateText("questionnaire", "Its figures are taken for counts."));
    }
    bool isNumber = false;
    const int year = cells[m_columns.year].toInt(&isNumber);
    if (!isNumber || year < 1900 || year > 2100) {
        note("U02", base::Severity::Error, row,
             lateText("questionnaire", "“%1” cannot be the year of a figure.",
                      { cells[m_columns.year] }),
             lateText("questionnaire", "The row is not checked. Correct the year."));
        return;
    }
    const std::optional<Figure> figure = m_portal.figureOf(cells[m_columns.value]);
    if (!figure) {
        if (!cells[m_columns.value].trimmed().isEmpty())
            note("U03", base::Severity::Error, row,
                 lateText("questionnaire", "“%1” is no number.", { cells[m_columns.value] }),
                 lateText("questionnaire", "The row is not checked. Correct the figure."));
        return;
    }
    ++m_file.bound;
    m_file.firstYear = m_file.firstYear == 0 ? year : std::min(m_file.firstYear, year);
    m_file.lastYear = std::max(m_file.lastYear, year);
    country(cells).entries.push_back({ year, cell, *figure, *rate, row });
}

auto keyOf(const PublishedCountry::Entry &entry)
{
    return std::tuple(entry.isRate, entry.cell, entry.year);
}

void add(Figure &figure, const Figure &part)
{
    figure.low += part.low;
    figure.high += part.high;
    if (part.status == Status::Suppressed)
        figure.status = Status::Suppressed;
}

// Of later rows for the same cell and year: added where rows are parts, else the first stands and
// the other is shown.
void PublishedReader::joinRows(PublishedCountry &country)
{
    std::vector<PublishedCountry::Entry> &entries = country.entries;
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto &one, const auto &other) { return keyOf(one) < keyOf(other); });
    std::vector<PublishedCountry::Entry> joined;
    for (const PublishedCountry::Entry &entry : entries) {
        if (joined.empty() || keyOf(joined.back()) != keyOf(entry)) {
            joined.push_back(entry);
        } else if (m_portal.addsUp()) {
            add(joined.back().figure, entry.figure);
        } else if (joined.back().figure != entry.figure) {
            note(
                "U04", base::Severity::Error, entry.row,
                lateText("questionnaire", "%1 has two figures for “%2” in %3: %4 and %5.",
                         { country.name, m_edition.labelOf(entry.cell), QString::number(entry.year),
                           textOf(joined.back().figure), textOf(entry.figure) }),
                lateText("questionnaire", "The first is checked. Take out the wrong one."));
        }
    }
    entries = std::move(joined);
}

// Released workbooks have their name, an address and a date above the header; the header is the
// first row that names the country code.
struct Headed {
    table::Table table;
    QDate released; // "02/06/2025" in a line above it
    bool hasTitle = false;
};

QDate dateIn(const QList<QStringList> &lines)
{
    for (const QStringList &line : lines) {
        for (const QString &cell : line) {
            for (const char *format : { "dd/MM/yyyy", "yyyy-MM-dd" }) {
                const QDate date
                    = QDate::fromString(cell.trimmed().left(10), QLatin1String(format));
                if (date.isValid())
                    return date;
            }
        }
    }
    return {};
}

Headed headed(const table::Table &table)
{
    constexpr qsizetype mostTitleRows = 10;
    const auto isHeader = [](const QStringList &row) {
        return row.contains(QLatin1String("Iso3_code"), Qt::CaseInsensitive);
    };
    Headed result { table, {}, false };
    for (qsizetype row = 0; row < std::min(mostTitleRows, table.rows.size()); ++row) {
        if (isHeader(result.table.header) || !isHeader(table.rows[row]))
            continue;
        result.hasTitle = true;
        result.released = dateIn(QList<QStringList> { table.header } + table.rows.mid(0, row));
        result.table.header = table.rows[row];
        result.table.rows.remove(0, row + 1);
        result.table.lineNumbers.remove(0, std::min(row + 1, result.table.lineNumbers.size()));
    }
    return result;
}

base::Result<PublishedFile> PublishedReader::read()
{
    const QStringList missing = findColumns();
    if (!missing.isEmpty())
        return base::failure(
            lateText("questionnaire", "%1 was to be read as a published file.", { m_name }),
            lateText("questionnaire", "It has no column %1.",
                     { missing.join(QStringLiteral(", ")) }),
            lateText("questionnaire",
                     "Take a file as UNODC's data portal gives it, with its header line."));
    m_file.rows = m_table.rows.size();
    for (int row = 0; row < m_table.rows.size(); ++row)
        readRow(row);
    m_file.countries = m_countries.values();
    for (PublishedCountry &country : m_file.countries)
        joinRows(country);
    return m_file;
}

} // namespace

base::Result<PublishedFile> readPublished(const table::Table &table, const QString &name,
                                          const Edition &edition, const Portal &portal)
{
    Headed file = headed(table);
    base::Result<PublishedFile> read
        = PublishedReader(std::move(file.table), name, edition, portal).read();
    if (read) {
        read->released = file.released;
        read->hasTitle = file.hasTitle;
    }
    return read;
}

} // namespace questionnaire
