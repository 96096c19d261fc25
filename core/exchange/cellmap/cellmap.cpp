// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/cellmap/cellmap.h"

#include "core/base/idtable.h"
#include "core/table/cellreference.h"
#include "core/table/tablereader.h"

#include <QDir>
#include <QFileInfo>

namespace exchange
{

using base::lateText;
using base::Severity;
using questionnaire::Status;

namespace
{

constexpr base::IdTable<MapWhat, 4> whatIds { {
    { MapWhat::Value, "value" },
    { MapWhat::Status, "status" },
    { MapWhat::Comment, "comment" },
    { MapWhat::Source, "source" },
} };

class MapReading
{
public:
    explicit MapReading(const table::Table &table)
        : m_table(table)
    {
    }
    void read(CellMap &map, base::Findings &findings);
    bool hasColumns() const;

private:
    QString text(qsizetype row, const char *column) const
    {
        return m_table.rows[row].value(m_table.column(QLatin1String(column))).trimmed();
    }
    bool readRow(qsizetype number, MapRow &row) const;

    const table::Table &m_table;
};

bool MapReading::hasColumns() const
{
    for (const char *column : { "sheet", "ref", "cell", "year" }) {
        if (m_table.column(QLatin1String(column)) < 0)
            return false;
    }
    return true;
}

bool MapReading::readRow(qsizetype number, MapRow &row) const
{
    const QString what = text(number, "what");
    const QString formula = text(number, "formula");
    const auto known = mapWhatFromId(what.isEmpty() ? mapWhatId(MapWhat::Value) : what);
    const auto texts = statusTextsFrom(text(number, "texts"));
    if (!known || !texts || (!formula.isEmpty() && formula != u"replace" && formula != u"keep"))
        return false;
    row = { text(number, "sheet"),
            text(number, "ref"),
            text(number, "cell"),
            text(number, "year"),
            *known,
            formula == u"replace",
            *texts,
            m_table.lineNumbers.value(number) };
    return true;
}

void MapReading::read(CellMap &map, base::Findings &findings)
{
    int undecided = 0;
    int firstUndecided = 0;
    for (qsizetype number = 0; number < m_table.rows.size(); ++number) {
        MapRow row;
        row.line = m_table.lineNumbers.value(number);
        if (!readRow(number, row)) {
            findings << base::Finding {
                QStringLiteral("M01"), Severity::Error, placeOf(map, row),
                lateText("exchange", "This line of the map is not understood: %1.",
                         { m_table.rows[number].join(QStringLiteral(", ")) }),
                lateText("exchange",
                         "The line was left out. “what” is value, status, comment or source; "
                         "“formula” is replace or nothing; “texts” are written as in not "
                         "available=:|zero=-.")
            };
        } else if (row.sheet.isEmpty() && row.reference.isEmpty() && row.cell.isEmpty()) {
            map.texts[row.what].insert(row.texts);
        } else if (row.cell.isEmpty() || row.year.isEmpty()) {
            firstUndecided = undecided++ == 0 ? row.line : firstUndecided;
        } else {
            map.rows << row;
        }
    }
    if (undecided > 0)
        findings << base::Finding {
            QStringLiteral("M02"),
            Severity::Note,
            { QStringLiteral("row"), { map.file, QString::number(firstUndecided) } },
            base::lateCount("exchange", "%n line(s) of the map name no cell or no year.",
                            undecided),
            lateText("exchange", "They were left out; the first is line %1.", { firstUndecided })
        };
}

class MapCheck
{
public:
    MapCheck(const CellMap &map, const questionnaire::Edition &edition)
        : m_map(map)
        , m_edition(edition)
    {
    }
    CheckedMap run();

private:
    bool resolve(const MapRow &row, MapPlace &place);
    bool isNew(const MapPlace &place);
    void find(const char *check, Severity severity, const MapRow &row, const base::Text &message,
              const base::Text &advice);

    const CellMap &m_map;
    const questionnaire::Edition &m_edition;
    CheckedMap m_checked;
    QHash<QString, int> m_places; // in the workbook -> line
    QHash<QString, int> m_cells; // of the edition -> line
};

void MapCheck::find(const char *check, Severity severity, const MapRow &row,
                    const base::Text &message, const base::Text &advice)
{
    m_checked.findings << base::Finding { QLatin1String(check), severity, placeOf(m_map, row),
                                          message, advice };
}

bool MapCheck::resolve(const MapRow &row, MapPlace &place)
{
    place = { &row, m_edition.find(row.cell), row.year.toInt() };
    if (place.year < 0)
        place.year += m_edition.form().collection;
    if (place.cell < 0) {
        find("M03", Severity::Error, row,
             lateText("exchange", "The questionnaire has no cell “%1”.", { row.cell }),
             lateText("exchange",
                      "The line was left out. “iccs questionnaire show %1” lists the cells.",
                      { m_edition.form().id }));
        return false;
    }
    if (!m_edition.form().years().contains(place.year)) {
        QStringList years;
        for (int year : m_edition.form().years())
            years << QString::number(year);
        find("M04", Severity::Error, row,
             lateText("exchange", "“%1” is no year that the questionnaire asks for.", { row.year }),
             lateText("exchange",
                      "The line was left out. Write one of %1, or -1 for the year before the "
                      "collection.",
                      { years.join(QStringLiteral(", ")) }));
        return false;
    }
    if (!m_edition.isAsked(place.cell))
        find("M07", Severity::Note, row,
             lateText("exchange", "The collection of %1 does not ask for “%2”.",
                      { QString::number(m_edition.form().collection), row.cell }),
             lateText("exchange", "The line was left out."));
    return m_edition.isAsked(place.cell);
}

// Neither its place nor its cell has been named before.
bool MapCheck::isNew(const MapPlace &place)
{
    const MapRow &row = *place.row;
    const auto reference = table::placeFromReference(row.reference);
    const QString where
        = row.sheet.toLower() + u'!' + (reference ? table::referenceOf(*reference) : row.reference);
    const QString what
        = QStringLiteral("%1@%2 %3").arg(row.cell).arg(place.year).arg(mapWhatId(row.what));
    const bool isPlaceNew = !m_places.contains(where);
    if (!isPlaceNew)
        find("M05", Severity::Error, row,
             lateText("exchange", "The place %1 stands in line %2 of the map, too.",
                      { where, m_places.value(where) }),
             lateText("exchange", "The line was left out. Delete the wrong one."));
    else if (m_cells.contains(what))
        find("M06", Severity::Error, row,
             lateText("exchange", "“%1” stands in line %2 of the map, too.",
                      { what, m_cells.value(what) }),
             lateText("exchange", "The line was left out. Delete the wrong one."));
    const bool isNew = isPlaceNew && !m_cells.contains(what);
    if (isNew) {
        m_places.insert(where, row.line);
        m_cells.insert(what, row.line);
    }
    return isNew;
}

CheckedMap MapCheck::run()
{
    for (const MapRow &row : m_map.rows) {
        MapPlace place {};
        if (resolve(row, place) && isNew(place))
            m_checked.places << place;
    }
    return std::move(m_checked);
}

} // namespace

QString mapWhatId(MapWhat what)
{
    return base::idOf(whatIds, what);
}

std::optional<MapWhat> mapWhatFromId(const QString &id)
{
    return base::valueOf(whatIds, id);
}

std::optional<StatusTexts> statusTextsFrom(const QString &text)
{
    StatusTexts texts;
    for (const QString &part : text.split(u'|', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const auto status = questionnaire::statusFromId(part.left(equals).trimmed());
        if (equals < 0 || !status)
            return std::nullopt;
        texts.insert(*status, part.mid(equals + 1).trimmed());
    }
    return texts;
}

QString textOf(const StatusTexts &texts)
{
    QStringList parts;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        parts << questionnaire::statusId(text.key()) + u'=' + *text;
    return parts.join(u'|');
}

const StatusTexts &CellMap::textsOf(const MapRow &row) const
{
    static const StatusTexts none;
    if (!row.texts.isEmpty())
        return row.texts;
    const auto own = texts.constFind(row.what);
    return own == texts.constEnd() ? none : *own;
}

base::Place placeOf(const CellMap &map, const MapRow &row)
{
    return { QStringLiteral("row"), { map.file, QString::number(row.line) } };
}

base::Result<ReadCellMap> readCellMap(const QString &path, base::Progress &progress)
{
    const auto read = table::readTable(path, {}, progress);
    if (!read)
        return tl::unexpected(read.error());
    ReadCellMap result;
    result.map.file = QFileInfo(path).fileName();
    MapReading reading(read->table);
    if (!reading.hasColumns())
        return base::failure(
            lateText("exchange", "The map of cells %1 was to be read.", { result.map.file }),
            lateText("exchange", "It lacks one of the columns “sheet”, “ref”, “cell” and “year”."),
            lateText("exchange",
                     "The first line names the columns: sheet, ref, cell, year, what, formula, "
                     "texts. “iccs questionnaire map” proposes a map."));
    reading.read(result.map, result.findings);
    return result;
}

QString mapOfEdition(const questionnaire::Form &form)
{
    const QString path = QDir(form.folder).filePath(QStringLiteral("workbook.csv"));
    return QFileInfo::exists(path) ? path : QString();
}

CheckedMap checkMap(const CellMap &map, const questionnaire::Edition &edition)
{
    return MapCheck(map, edition).run();
}

} // namespace exchange
