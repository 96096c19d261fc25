// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/recordworker.h"

#include <numeric>

namespace coding
{

FoundRecord RecordWorker::foundRecord(const RecordScanner &record, std::size_t unit,
                                      const Counted &counted)
{
    const Answer answer = m_plan.coder.answer(counted.answer);
    FoundRecord made;
    made.code = codeOf(counted);
    made.outcome = answer.outcome;
    made.reason = answer.reason;
    made.parts = answer.parts;
    if (counted.code >= 0)
        made.trace = m_plan.coder.trace(made.code, inputsOf(m_plan.units[unit]));
    std::vector<int> columns(std::size_t(m_plan.columns));
    std::iota(columns.begin(), columns.end(), 0);
    RecordScanner whole(record.raw(), m_plan.delimiter, columns);
    whole.next();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string_view cell = whole.cell(i);
        made.cells << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
    }
    return made;
}

void RecordWorker::look(const RecordScanner &record, std::size_t unit, const Counted &counted)
{
    const qint64 share = finder->shareOf(counted.answer, facts);
    if (share == 0)
        return;
    if (finder->asksForCell()
        && (!findPlaces(m_plan.units[unit], counted) || !finder->fits(m_places.data() + 1, texts)))
        return;
    const QString code = codeOf(counted);
    if (!finder->fitsCode(code))
        return;
    const qint64 count = partOf(counted.count, share);
    RecordFinder::Sum &sum = finder->codes[code];
    sum.count += count;
    ++sum.records;
    if (!finder->wantsMore())
        return;
    RecordFinder::Found met { placeOf(unit), m_block, m_line, foundRecord(record, unit, counted) };
    met.record.count = count;
    finder->found.push_back(std::move(met));
}

void RecordWorker::show(const RecordScanner &record, std::size_t unit, const Counted &counted)
{
    fillRecord(m_plan.units[unit]); // other units of the row were read in between
    const int program = counted.code < 0 ? -1 : codes.entries[std::size_t(counted.code)].value;
    observer->see({ record.raw(), placeOf(unit), m_line, counted.code, program, m_record.data(),
                    counted.answer, counted.count });
}

FoundRecord RecordWorker::foundAgain(std::string_view printed, RecordPlace place)
{
    RecordScanner record(printed, m_plan.delimiter, m_plan.wanted);
    record.next();
    m_loadable = CellIndex::loadableIn(printed);
    m_cells = &record.cells();
    readWeights(record);
    readValues();
    const auto unit = std::size_t(place & ((RecordPlace(1) << unitBits) - 1));
    Counted counted;
    countUnit(unit, counted);
    FoundRecord again = foundRecord(record, unit, counted);
    again.count = counted.count;
    return again;
}

} // namespace coding
