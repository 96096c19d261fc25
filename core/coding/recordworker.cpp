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

GroupKey keyOf(std::string_view group)
{
    GroupKey key { 0x9ae16a3b2f90404f ^ group.size(), 0xc3a5c85c97cb3127 + group.size() };
    for (const char c : group) {
        key.first = (key.first ^ quint8(c)) * 0x100000001b3;
        key.second = (key.second + quint8(c) + 1) * 0x9e3779b97f4a7c15;
        key.second ^= key.second >> 31;
    }
    key.first ^= key.first >> 32;
    return key;
}

bool isBetter(const MostSerious &a, const MostSerious &b)
{
    return a.rank != b.rank ? a.rank < b.rank : a.place < b.place;
}

} // namespace

RecordWorker::RecordWorker(const CodePlan &plan, Task task, const MostSeriousOfGroups *groups)
    : cube(int(plan.dimensions.size()) + 1)
    , hits(std::size_t(plan.coder.answers().size()))
    , attributes(plan.readers.size())
    , texts(plan.dimensions.size())
    , m_plan(plan)
    , m_task(task)
    , m_groups(groups)
    , m_cells(std::size_t(plan.columns))
    , m_values(plan.readers.size(), -1)
    , m_record(std::size_t(plan.coder.attributes().size()), -1)
    , m_places(plan.dimensions.size() + 1)
    , m_counted(plan.units.size())
    , m_isThere(plan.units.size())
{
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
    RecordScanner record(block.text(), m_plan.delimiter, m_plan.wanted);
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
    for (std::size_t i = 0; i < m_plan.wanted.size(); ++i)
        m_cells[std::size_t(m_plan.wanted[i])] = record.cell(i);
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
    if (m_plan.hasLeaveOut && m_plan.binding.isLeftOut(m_cells)) {
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
        m_counted[0] = { m_plan.coder.noCode(), -1, m_weight };
    }
    const bool hasPrincipal = m_plan.isPrincipal || m_task == Task::RankGroups;
    const std::string_view group
        = m_plan.group < 0 ? std::string_view() : m_cells[std::size_t(m_plan.group)];
    const std::size_t principal = hasPrincipal ? principalOf(group) : 0;
    for (std::size_t unit = 0; m_task == Task::Code && unit < m_plan.units.size(); ++unit) {
        if (!m_isThere[unit])
            continue;
        const bool isCounted = !hasPrincipal || unit == principal;
        if (isCounted)
            add(unit, m_counted[unit]);
        else
            secondary += m_counted[unit].count;
        if (coded)
            print(record, unit, m_counted[unit], isCounted, *coded);
    }
}

// The unit that is counted of the row; none: behind the last.
std::size_t RecordWorker::principalOf(std::string_view group)
{
    MostSerious best { 0, ~RecordPlace(0) };
    std::size_t principal = m_plan.units.size();
    for (std::size_t unit = 0; unit < m_plan.units.size(); ++unit) {
        if (!m_isThere[unit])
            continue;
        const MostSerious candidate { m_plan.ranks[std::size_t(m_counted[unit].answer)],
                                      placeOf(unit) };
        if (principal == m_plan.units.size() || isBetter(candidate, best)) {
            best = candidate;
            principal = unit;
        }
    }
    group = trimmed(group);
    if (group.empty() || principal == m_plan.units.size())
        return principal;
    if (m_task == Task::RankGroups) {
        const auto [at, isNew] = mostSerious.try_emplace(keyOf(group), best);
        if (!isNew && isBetter(best, at->second))
            at->second = best;
        return principal;
    }
    if (m_groups) {
        const auto ranked = m_groups->find(keyOf(group));
        if (ranked != m_groups->end() && ranked->second.place != best.place)
            return m_plan.units.size();
    }
    return principal;
}

bool RecordWorker::readWeights(const RecordScanner &record)
{
    m_weight = wholeWeight;
    for (const int at : m_plan.weights) {
        const int column = m_plan.binding.columns()[std::size_t(at)].column;
        const auto number = m_plan.binding.numberAt(m_cells[std::size_t(column)]);
        if (!number || !(std::abs(*number) < 1e9)) {
            report(Trouble::Number, record.line());
            return false;
        }
        m_weight = qint64(std::llround(double(m_weight) * *number));
    }
    return true;
}

void RecordWorker::add(std::size_t at, const Counted &counted)
{
    hits[std::size_t(counted.answer)] += counted.count;
    if (counted.code >= 0) {
        Text &code = codes.entries[std::size_t(counted.code)];
        const bool isUnmapped = m_plan.isUnmapped[std::size_t(counted.answer)];
        (isUnmapped ? code.unmapped : code.mapped) += counted.count;
    }
    if (!m_plan.request.dimensions.isEmpty())
        addToCube(m_plan.units[at], counted);
}

void RecordWorker::addToCube(const CodePlan::Unit &unit, const Counted &counted)
{
    m_places[0] = m_plan.classes[std::size_t(counted.answer)];
    const bool isAttempt
        = m_plan.attempted >= 0 && m_values[std::size_t(m_plan.attempted)] == m_plan.attemptedValue;
    if (m_places[0] < 0 || isAttempt)
        return;
    for (std::size_t i = 0; i < unit.places.size(); ++i) {
        const CodePlan::Origin &origin = unit.places[i];
        const bool isText = m_plan.dimensions[i].kind == CodePlan::Dimension::Kind::Texts;
        int place = 0; // not stated
        if (origin.kind == CodePlan::Origin::Kind::Reader) {
            place = m_values[std::size_t(origin.index)] + 1;
        } else if (origin.kind == CodePlan::Origin::Kind::Fixed) {
            place = origin.index + 1;
        } else if (origin.kind == CodePlan::Origin::Kind::Column && isText) {
            const std::string_view text = trimmed(m_cells[std::size_t(origin.index)]);
            place = texts[i].find(text);
            if (Q_UNLIKELY(place < 0)) {
                m_isFull |= texts[i].size() >= mostPlaces;
                checkText(text);
                place = m_isFull ? 0 : texts[i].add(text);
            }
        }
        m_places[i + 1] = place;
    }
    cube.add(m_places.data(), counted.count);
}

} // namespace coding
