// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/recordworker.h"

#include <numeric>

namespace coding
{

namespace
{

constexpr qsizetype mostTraces = 1 << 16;

void appendCell(std::string_view cell, char delimiter, std::string &into)
{
    const char special[] = { delimiter, '"', '\n', '\r' };
    if (cell.find_first_of(std::string_view(special, sizeof special)) == std::string_view::npos) {
        into += cell;
        return;
    }
    into += '"';
    for (const char c : cell) {
        if (c == '"')
            into += '"';
        into += c;
    }
    into += '"';
}

} // namespace

// The record as it was printed. Broken quotes are mended, or the added columns would become part of
// a cell; missing cells at the end are filled up.
void RecordWorker::printRaw(const RecordScanner &record, std::string &into) const
{
    if (Q_LIKELY(record.trouble() == RecordScanner::Trouble::None)) {
        into += record.raw();
    } else {
        std::vector<int> columns(std::size_t(record.cellCount()));
        std::iota(columns.begin(), columns.end(), 0);
        RecordScanner again(record.raw(), m_plan.delimiter, columns);
        again.next();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (i > 0)
                into += m_plan.delimiter;
            appendCell(again.cell(i), m_plan.delimiter, into);
        }
    }
    if (Q_UNLIKELY(record.cellCount() < m_plan.columns))
        into.append(std::size_t(m_plan.columns - record.cellCount()), m_plan.delimiter);
}

void RecordWorker::print(const RecordScanner &record, std::size_t at, const Counted &counted,
                         bool isCounted, std::string &into)
{
    const CodePlan::Unit &unit = m_plan.units[at];
    for (const QByteArray &suffix : facts.of(counted.answer).suffixes) {
        printRaw(record, into);
        into.append(unit.printed.constData(), std::size_t(unit.printed.size()));
        into.append(suffix.constData(), std::size_t(suffix.size()));
        if (m_plan.counting != CodePlan::Counting::All) {
            into += m_plan.delimiter;
            into += isCounted ? "yes" : "no";
        }
        if (m_plan.request.withTraces) {
            const QByteArray trace = traceOf(unit, counted);
            into += m_plan.delimiter;
            into.append(trace.constData(), std::size_t(trace.size()));
        }
        into.append(m_plan.lineEnd.constData(), std::size_t(m_plan.lineEnd.size()));
    }
}

QString RecordWorker::codeOf(const Counted &counted) const
{
    if (counted.code < 0)
        return {};
    const std::string &printed = codes.index.text(counted.code);
    return m_plan.codeOf(QString::fromUtf8(printed.data(), qsizetype(printed.size())));
}

QList<rules::Input> RecordWorker::inputsOf(const CodePlan::Unit &unit) const
{
    QList<rules::Input> inputs;
    const QList<microdata::Attribute> &asked = m_plan.coder.attributes();
    for (std::size_t i = 0; i < unit.values.size(); ++i) {
        const CodePlan::Origin &origin = unit.values[i];
        int value = -1;
        if (origin.kind == CodePlan::Origin::Kind::Reader)
            value = m_values[std::size_t(origin.index)];
        else if (origin.kind == CodePlan::Origin::Kind::Fixed)
            value = origin.index;
        rules::Input input;
        input.attribute = asked[qsizetype(i)].id;
        input.origin = value < 0 ? rules::Origin::NotStated : rules::Origin::Given;
        if (value >= 0)
            input.value = asked[qsizetype(i)].values[value].code;
        inputs << input;
    }
    return inputs;
}

// The sentence of a record's trace. Records with the same code and values have the same one.
QByteArray RecordWorker::traceOf(const CodePlan::Unit &unit, const Counted &counted)
{
    if (counted.code < 0)
        return {};
    QByteArray key = QByteArray::number(counted.code);
    const QList<rules::Input> inputs = inputsOf(unit);
    for (const rules::Input &input : inputs)
        key += '\0' + input.value.toUtf8();
    const auto known = m_traces.constFind(key);
    if (known != m_traces.constEnd())
        return *known;
    const QString sentence = rules::sentenceOf(m_plan.coder.trace(codeOf(counted), inputs),
                                               m_plan.set.dictionary, m_plan.request.language)
                                 .toString();
    const QByteArray bytes = csvCell(sentence, m_plan.delimiter);
    if (m_traces.size() < mostTraces)
        m_traces.insert(key, bytes);
    return bytes;
}

} // namespace coding
