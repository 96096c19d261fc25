// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/recordworker.h"

#include <cmath>

namespace coding
{

namespace
{

// Columns of dates or free text may hold a new text in every row; memory stays flat.
constexpr int mostTexts = 1 << 17;

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

void RecordWorker::checkText(std::string_view text)
{
    if (textOf(text).contains(QChar::ReplacementCharacter)
        && text.find("\xef\xbf\xbd") == std::string_view::npos)
        report(Trouble::Encoding, m_line);
}

int RecordWorker::addValue(Texts &list, int column, std::string_view text)
{
    const microdata::Reading reading = m_plan.binding.read(column, textOf(text));
    if (list.index.size() >= mostTexts) {
        list.rest.count += reading.isUnknown;
        if (reading.isUnknown && list.rest.count == 1)
            list.rest.first = placeOf(0);
        list.rest.value = reading.position;
        return -1;
    }
    checkText(text);
    list.entries.push_back({ reading.position, reading.isUnknown, 0, placeOf(0), 0 });
    return list.index.add(text);
}

void RecordWorker::readValues()
{
    const microdata::LayoutBinding::Cells &cells = *m_cells;
    const std::vector<int> &columns = m_readerColumns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string_view text = cells[std::size_t(columns[i])];
        Texts &list = attributes[i];
        int number = list.index.find(text, m_loadable);
        if (Q_UNLIKELY(number < 0)) {
            number = addValue(list, m_plan.readers[i], text);
            if (number < 0) {
                m_values[i] = list.rest.value;
                continue;
            }
        }
        Text &entry = list.entries[std::size_t(number)];
        if (Q_UNLIKELY(entry.isUnknown))
            ++entry.count;
        m_values[i] = entry.value;
    }
}

int RecordWorker::addCode(std::string_view text)
{
    const QString code = m_plan.codeOf(textOf(text));
    const int program = m_plan.coder.programOf(code);
    // Known codes are finite; unknown ones beyond all reason are one line of the report.
    if (program < 0 && codes.index.size() >= mostTexts) {
        if (codes.rest.count++ == 0)
            codes.rest.first = placeOf(0);
        return -1;
    }
    checkText(text);
    codes.entries.push_back({ program, program < 0, 0, placeOf(0), 0 });
    Code added;
    if (program < 0 || m_plan.coder.asked(program).empty()) {
        added.answer = m_plan.coder.answerOf(program, nullptr);
        added.group = facts.placeOf(added.answer).group;
    }
    codeCounts.push_back(added);
    return codes.index.add(text);
}

// Position in codes; -1: too many; -2: the cell is empty.
int RecordWorker::codeTextOf(const CodePlan::Unit &unit)
{
    const auto &code = m_plan.binding.codes()[std::size_t(unit.code)];
    std::string_view text;
    if (code.columns.size() == 1) {
        text = trimmed((*m_cells)[std::size_t(code.columns.front())]);
    } else {
        m_plan.binding.joinCode(code, *m_cells, m_joined);
        text = m_joined;
    }
    if (text.empty())
        return -2;
    int number = codes.index.find(text, m_loadable);
    if (Q_UNLIKELY(number < 0))
        number = addCode(text);
    return number;
}

void RecordWorker::setAnswer(Counted &counted, int answer)
{
    counted.answer = answer;
    counted.group = facts.placeOf(answer).group;
}

// What the coder is asked about.
void RecordWorker::fillRecord(const CodePlan::Unit &unit)
{
    for (std::size_t i = 0; i < unit.values.size(); ++i) {
        const CodePlan::Origin &origin = unit.values[i];
        if (origin.kind == CodePlan::Origin::Kind::Reader)
            m_record[i] = m_values[std::size_t(origin.index)];
        else
            m_record[i] = origin.kind == CodePlan::Origin::Kind::Fixed ? origin.index : -1;
    }
}

// Whether the row has this unit; then its answer and how much it counts.
bool RecordWorker::countUnit(std::size_t at, Counted &counted)
{
    const CodePlan::Unit &unit = m_plan.units[at];
    counted.count = m_weight;
    if (unit.number >= 0) {
        const int column = m_plan.binding.columns()[std::size_t(unit.number)].column;
        const std::string_view text = trimmed((*m_cells)[std::size_t(column)]);
        if (text.empty())
            return false;
        const auto number = m_plan.binding.numberAt(text);
        if (!number || !(std::abs(*number) < 1e9)) {
            report(Trouble::Number, m_line);
            return false;
        }
        counted.count = qint64(std::llround(double(m_weight) * *number));
    }
    counted.code = codeTextOf(unit);
    if (Q_UNLIKELY(counted.code < 0)) {
        const bool isEmpty = counted.code == -2;
        setAnswer(counted, isEmpty ? m_plan.coder.noCode() : m_plan.coder.unknownCode());
        return !isEmpty || m_plan.units.size() == 1 || unit.number >= 0;
    }
    const Code &code = codeCounts[std::size_t(counted.code)];
    if (code.answer < 0) {
        fillRecord(unit);
        const int program = codes.entries[std::size_t(counted.code)].value;
        setAnswer(counted, m_plan.coder.answerOf(program, m_record.data()));
        return true;
    }
    counted.answer = code.answer;
    counted.group = code.group;
    if (Q_UNLIKELY(code.answer == m_unknownCode))
        ++codes.entries[std::size_t(counted.code)].count;
    return true;
}

} // namespace coding
