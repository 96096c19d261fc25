// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/cellmap/fillworkbook.h"
#include "core/table/workbookview.h"
#include "core/text/fold.h"

namespace exchange
{

using base::lateText;
using base::Severity;
using questionnaire::Answer;
using questionnaire::Status;

namespace
{

// What stands in the places of one cell and year.
struct Found {
    QString value, status;
    std::optional<QString> comment, source;
    int line = 0;
};

class MapReader
{
public:
    MapReader(const FillJob &job, const table::WorkbookView &view)
        : m_job(job)
        , m_view(view)
    {
    }
    MappedAnswers run();

private:
    void read(const MapPlace &place);
    const table::ViewCell *cellAt(const MapRow &row, int &line);
    void put(const MapPlace &place, const QString &text, int line);
    std::optional<Status> statusOf(const MapRow &row, const QString &text) const;
    QStringList rowOf(const std::pair<int, int> &key, const Found &found) const;

    const FillJob &m_job;
    const table::WorkbookView &m_view;
    MappedAnswers m_result;
    QMap<std::pair<int, int>, Found> m_found; // cell, year
    int m_formulas = 0;
    base::Place m_firstFormula;
};

// nullptr: the cell is empty, or not in the workbook.
const table::ViewCell *MapReader::cellAt(const MapRow &row, int &line)
{
    const table::SheetView *sheet = m_view.sheet(row.sheet);
    const auto place = table::placeFromReference(row.reference);
    if (!sheet || !place) {
        m_result.findings << base::Finding {
            QStringLiteral("M11"), Severity::Error, placeOf(m_job.map, row),
            sheet ? lateText("exchange", "“%1” is no place on a sheet.", { row.reference })
                  : lateText("exchange", "The workbook has no sheet “%1”.", { row.sheet }),
            lateText("exchange", "Nothing was read for “%1”. Correct the map.", { row.cell })
        };
        return nullptr;
    }
    line = place->row + 1;
    const auto cell = sheet->cells.constFind(sheet->anchor(*place));
    return cell == sheet->cells.constEnd() ? nullptr : &*cell;
}

std::optional<Status> MapReader::statusOf(const MapRow &row, const QString &text) const
{
    const StatusTexts &texts = m_job.map.textsOf(row);
    const QString folded = text::fold(text).trimmed();
    for (auto known = texts.begin(); known != texts.end(); ++known) {
        if (text::fold(*known).trimmed() == folded)
            return known.key();
    }
    return std::nullopt;
}

void MapReader::put(const MapPlace &place, const QString &text, int line)
{
    Found &found = m_found[{ place.cell, place.year }];
    const auto status = statusOf(*place.row, text);
    switch (place.row->what) {
    case MapWhat::Value:
        found.line = line;
        if (status && !text.isEmpty())
            found.status = questionnaire::statusId(*status);
        if (found.status.isEmpty() || *status == Status::Suppressed)
            found.value = text;
        break;
    case MapWhat::Status:
        if (!text.isEmpty())
            found.status = status ? questionnaire::statusId(*status) : text;
        break;
    case MapWhat::Comment:
        found.comment = text;
        break;
    case MapWhat::Source:
        found.source = text;
        break;
    }
    found.line = found.line == 0 ? line : found.line;
}

void MapReader::read(const MapPlace &place)
{
    int line = 0;
    const table::ViewCell *cell = cellAt(*place.row, line);
    if (line == 0)
        return;
    if (cell && cell->isFormula) {
        if (m_formulas++ == 0)
            m_firstFormula = placeOf(m_job.map, *place.row);
    }
    put(place, cell ? cell->text.trimmed() : QString(), line);
}

QStringList MapReader::rowOf(const std::pair<int, int> &key, const Found &found) const
{
    const QString &address = m_job.edition.cell(key.first).address;
    const Answer before
        = m_job.answers.value(Answer::keyOf(m_job.edition.form().id, key.second, address));
    return { address,
             QString::number(key.second),
             found.value,
             found.status,
             found.comment.value_or(before.comment),
             found.source.value_or(before.source) };
}

MappedAnswers MapReader::run()
{
    const CheckedMap checked = checkMap(m_job.map, m_job.edition);
    m_result.findings = checked.findings;
    for (const MapPlace &place : checked.places) {
        if (m_job.years.isEmpty() || m_job.years.contains(place.year))
            read(place);
    }
    if (m_formulas > 0)
        m_result.findings << base::Finding {
            QStringLiteral("M12"), Severity::Note, m_firstFormula,
            base::lateCount("exchange", "%n mapped cell(s) hold a formula.", m_formulas),
            lateText("exchange",
                     "Their stored results were taken, nothing was computed. If the workbook was "
                     "filled by a program, open and save it in a spreadsheet program first.")
        };
    m_result.table.header = QStringList { "cell", "year", "value", "status", "comment", "source" };
    for (auto found = m_found.begin(); found != m_found.end(); ++found) {
        const QStringList row = rowOf(found.key(), *found);
        const bool saysNothing = found->value.isEmpty() && found->status.isEmpty()
            && found->comment.value_or(QString()).isEmpty()
            && found->source.value_or(QString()).isEmpty();
        if (saysNothing)
            continue; // an empty form takes nothing back
        m_result.table.rows << row;
        m_result.table.lineNumbers << found->line;
    }
    return std::move(m_result);
}

} // namespace

base::Result<MappedAnswers> readThroughMap(const FillJob &job, base::Progress &progress)
{
    const auto view = table::readWorkbookView(job.workbook, progress);
    if (!view)
        return tl::unexpected(view.error());
    return MapReader(job, *view).run();
}

} // namespace exchange
