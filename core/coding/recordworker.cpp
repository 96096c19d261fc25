// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/recordworker.h"

#include <cmath>

namespace coding
{

namespace
{

constexpr int mostPlaces = 1 << 20;
constexpr qint64 mostFound = 100; // of each trouble; the rest is counted

} // namespace

RecordWorker::RecordWorker(const CodePlan &plan, Task task, const ChosenOfGroups *groups)
    : cube(int(plan.dimensions.size()) + 1)
    , hits(std::size_t(plan.coder.answers().size()))
    , attributes(plan.readers.size())
    , texts(plan.dimensions.size())
    , facts(plan)
    , m_plan(plan)
    , m_task(task)
    , m_unknownCode(plan.coder.unknownCode())
    , m_groups(groups)
    , m_values(plan.readers.size(), -1)
    , m_record(std::size_t(plan.coder.attributes().size()), -1)
    , m_places(plan.dimensions.size() + 1)
    , m_counted(plan.units.size())
    , m_isThere(plan.units.size())
    , m_isCounted(plan.units.size())
{
    for (const int reader : plan.readers)
        m_readerColumns.push_back(plan.binding.columns()[std::size_t(reader)].column);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        texts[i].add({});
        for (const QByteArray &fixed : plan.dimensions[i].fixedTexts)
            texts[i].add({ fixed.constData(), std::size_t(fixed.size()) });
    }
}

RecordPlace RecordWorker::placeOf(std::size_t unit) const
{
    return quint64(m_block) << (rowBits + unitBits) | quint64(m_row - 1) << unitBits | unit;
}

void RecordWorker::report(Trouble trouble, qint64 line)
{
    if (++troubles[std::size_t(trouble)] <= mostFound)
        found.push_back({ trouble, m_block, line });
}

bool RecordWorker::read(const Block &block, std::string *coded)
{
    m_block = block.number;
    m_row = 0;
    m_loadable = CellIndex::loadableIn(block.text());
    RecordScanner record(block.text(), m_plan.delimiter, m_plan.wanted);
    m_cells = &record.cells();
    while (record.next()) {
        m_line = record.line();
        readRecord(record, coded);
    }
    blocks.push_back({ block.number, { m_row, record.nextLine() } });
    return !m_isFull && !cube.isFull();
}

// Whether the cells are those of a record that can be counted.
bool RecordWorker::takeCells(const RecordScanner &record)
{
    if (Q_UNLIKELY(record.trouble() != RecordScanner::Trouble::None))
        report(Trouble::Quote, m_line);
    if (Q_UNLIKELY(record.hasNul()) && record.raw().find('\0') != std::string_view::npos)
        report(Trouble::Nul, m_line);
    if (Q_LIKELY(record.cellCount() == m_plan.columns))
        return true;
    report(Trouble::Columns, m_line);
    // What is missing at the end is empty; a cell too many means that others are shifted.
    return record.cellCount() < m_plan.columns;
}

void RecordWorker::readRecord(const RecordScanner &record, std::string *coded)
{
    if (Q_UNLIKELY(record.raw().empty() && m_plan.columns > 1))
        return; // an empty line is no record
    const bool isWhole = takeCells(record);
    ++rows;
    ++m_row; // from here on the row is the last one counted
    if (Q_UNLIKELY(!isWhole)) {
        ++broken;
        return;
    }
    if (m_plan.hasLeaveOut && m_plan.binding.isLeftOut(*m_cells)) {
        ++left;
        return;
    }
    if (!readWeights(record)) {
        ++broken;
        return;
    }
    readValues();
    bool hasAny = false;
    for (std::size_t unit = 0; unit < m_plan.units.size(); ++unit) {
        m_isThere[unit] = countUnit(unit, m_counted[unit]);
        hasAny |= bool(m_isThere[unit]);
    }
    // A row of several offences without any still is a record without a code.
    if (!hasAny && m_plan.request.layout.unit != microdata::RowUnit::Count && !m_isThere.empty()) {
        m_isThere[0] = true;
        m_counted[0] = { 0, -1, m_weight, -1 };
        setAnswer(m_counted[0], m_plan.coder.noCode());
    }
    const bool isEachCounted = m_plan.counting == CodePlan::Counting::All;
    if (!isEachCounted)
        choose();
    for (std::size_t unit = 0; m_task == Task::Code && unit < m_plan.units.size(); ++unit) {
        if (!m_isThere[unit])
            continue;
        const qint64 count = m_counted[unit].count;
        units += count;
        const bool isCounted = isEachCounted || m_isCounted[unit];
        if (isCounted && Q_UNLIKELY(finder))
            look(record, unit, m_counted[unit]);
        else if (isCounted && Q_UNLIKELY(observer))
            show(record, unit, m_counted[unit]);
        else if (isCounted)
            add(unit, m_counted[unit]);
        else
            (m_plan.counting == CodePlan::Counting::Principal ? secondary : repeated) += count;
        if (coded)
            print(record, unit, m_counted[unit], isCounted, *coded);
    }
}

bool RecordWorker::readWeights(const RecordScanner &record)
{
    m_weight = wholeWeight;
    for (const int at : m_plan.weights) {
        const int column = m_plan.binding.columns()[std::size_t(at)].column;
        const auto number = m_plan.binding.numberAt((*m_cells)[std::size_t(column)]);
        if (!number || !(std::abs(*number) < 1e9)) {
            report(Trouble::Number, record.line());
            return false;
        }
        m_weight = qint64(std::llround(double(m_weight) * *number));
    }
    return true;
}

void RecordWorker::finish()
{
    for (std::size_t i = 0; i < codeCounts.size(); ++i) {
        const Code &code = codeCounts[i];
        if (code.answer < 0)
            continue;
        hits[std::size_t(code.answer)] += code.count;
        if (facts.placeOf(code.answer).isUnmapped)
            codes.entries[i].unmapped += code.count;
    }
}

void RecordWorker::addHit(const Counted &counted)
{
    const auto answer = std::size_t(counted.answer);
    if (Q_UNLIKELY(answer >= hits.size()))
        hits.resize(answer + 1);
    hits[answer] += counted.count;
}

void RecordWorker::add(std::size_t at, const Counted &counted)
{
    if (Q_LIKELY(counted.code >= 0)) {
        Code &code = codeCounts[std::size_t(counted.code)];
        code.count += counted.count;
        if (code.answer < 0) {
            addHit(counted);
            if (facts.placeOf(counted.answer).isUnmapped)
                codes.entries[std::size_t(counted.code)].unmapped += counted.count;
        }
    } else {
        addHit(counted);
    }
    if (m_plan.request.dimensions.isEmpty())
        return;
    if (findPlaces(m_plan.units[at], counted))
        cube.add(m_places.data(), counted.count);
    else if (m_places[0] >= 0)
        attempts += counted.count; // nothing else with a category stays out of the table
}

// False when the record does not belong into the table.
bool RecordWorker::findPlaces(const CodePlan::Unit &unit, const Counted &counted)
{
    m_places[0] = counted.group;
    if (m_places[0] < 0)
        return false;
    if (!m_plan.request.counting.attemptsWithCompleted && isAttempt(unit, counted))
        return false;
    const microdata::LayoutBinding::Cells &cells = *m_cells;
    int *const places = m_places.data() + 1;
    for (std::size_t i = 0; i < unit.places.size(); ++i) {
        const CodePlan::Origin origin = unit.places[i];
        if (origin.kind == CodePlan::Origin::Kind::Column) { // a text
            const std::string_view text = trimmed(cells[std::size_t(origin.index)]);
            const int place = texts[i].find(text, m_loadable);
            places[i] = Q_LIKELY(place >= 0) ? place : addText(texts[i], text);
        } else if (origin.kind == CodePlan::Origin::Kind::Reader) {
            places[i] = m_values[std::size_t(origin.index)] + 1;
        } else {
            places[i] = origin.kind == CodePlan::Origin::Kind::Fixed ? origin.index + 1 : 0;
        }
    }
    return true;
}

// The place of a text that has not come before.
int RecordWorker::addText(CellIndex &index, std::string_view text)
{
    m_isFull |= index.size() >= mostPlaces;
    checkText(text);
    return m_isFull ? 0 : index.add(text);
}

} // namespace coding
