// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/codeplan.h"

#include "core/coding/dimensionnames.h"
#include "core/coding/linkperiods.h"

#include <algorithm>

namespace coding
{

using microdata::ColumnRole;

namespace
{

constexpr int attributeDimensions = 7; // of the cube, beside the answers

} // namespace

qint64 partOf(qint64 count, qint64 weight)
{
    return count / wholeWeight * weight + count % wholeWeight * weight / wholeWeight;
}

std::vector<qint64> split(qint64 count, const std::vector<qint64> &weights)
{
    std::vector<qint64> parts;
    qint64 left = count;
    for (const qint64 weight : weights) {
        parts.push_back(partOf(count, weight));
        left -= parts.back();
    }
    if (!parts.empty())
        parts.front() += left;
    return parts;
}

QByteArray csvCell(const QString &text, char delimiter)
{
    QByteArray bytes = text.toUtf8();
    const bool isPlain = std::none_of(bytes.begin(), bytes.end(), [delimiter](char c) {
        return c == delimiter || c == '"' || c == '\n' || c == '\r';
    });
    if (isPlain)
        return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

CodePlan::CodePlan(const CodingSet &codingSet, const CodeRequest &codeRequest,
                   const Coder &itsCoder, const RecordSource &source)
    : set(codingSet)
    , request(codeRequest)
    , coder(itsCoder)
    , binding(itsCoder.periods().bound(codeRequest.layout),
              itsCoder.periods().with(codingSet.dictionary), source.header())
    , columns(int(source.header().size()))
    , delimiter(source.delimiter())
    , lineEnd(source.hasCarriageReturns() ? "\r\n" : "\n")
    , hasLeaveOut(!codeRequest.layout.leaveOut.isEmpty())
{
    addReaders();
    settleCounting();
    addUnits();
    addDimensions(source);
    findAnswerColumns();
    addLabels();
    for (auto it = request.layout.leaveOut.begin(); it != request.layout.leaveOut.end(); ++it)
        want(microdata::columnIn(source.header(), it.key()));
    std::sort(wanted.begin(), wanted.end());
}

void CodePlan::want(int column)
{
    if (column >= 0 && std::find(wanted.begin(), wanted.end(), column) == wanted.end())
        wanted.push_back(column);
}

void CodePlan::addReaders()
{
    readers = binding.withRole(ColumnRole::Attribute);
    weights = binding.withRole(ColumnRole::Weight);
    for (const int reader : readers)
        want(binding.columns()[std::size_t(reader)].column);
    for (const int weight : weights)
        want(binding.columns()[std::size_t(weight)].column);
    if (const int at = binding.attributeOf(QStringLiteral("event.At")); at >= 0)
        attemptedValue = binding.attributes()[at].positionOf(QStringLiteral("1"));
}

void CodePlan::addUnits()
{
    const auto &codes = binding.codes();
    for (std::size_t i = 0; i < codes.size(); ++i) {
        for (const int column : codes[i].columns)
            want(column);
        Unit unit;
        unit.code = int(i);
        if (codes.size() > 1)
            unit.printed += delimiter + QByteArray::number(codes[i].offence);
        if (request.layout.unit != microdata::RowUnit::Count) {
            addUnit(unit, codes[i].offence);
            continue;
        }
        for (const int number : binding.withRole(ColumnRole::Number)) {
            Unit counted = unit;
            const auto &column = binding.columns()[std::size_t(number)];
            want(column.column);
            counted.number = number;
            counted.printed += delimiter + csvCell(column.layout.column, delimiter);
            addUnit(counted, codes[i].offence);
        }
    }
}

void CodePlan::addUnit(Unit unit, int offence)
{
    for (const microdata::Attribute &attribute : coder.attributes())
        unit.values.push_back(attributeOf(attribute.id, unit, offence));
    if (!request.counting.attemptsWithCompleted)
        unit.attempt = attributeOf(QStringLiteral("event.At"), unit, offence);
    units.push_back(std::move(unit));
}

// A fixed value of the number column, else the column of this offence, else one of all offences.
CodePlan::Origin CodePlan::attributeOf(const QString &id, const Unit &unit, int offence) const
{
    if (unit.number >= 0) {
        for (const auto &[attribute, value] :
             binding.columns()[std::size_t(unit.number)].fixedAttributes) {
            if (binding.attributes()[attribute].id == id)
                return { Origin::Kind::Fixed, value };
        }
    }
    Origin found;
    for (std::size_t i = 0; i < readers.size(); ++i) {
        const auto &layout = binding.columns()[std::size_t(readers[i])].layout;
        if (layout.attribute != id || (layout.offence != 0 && layout.offence != offence))
            continue;
        if (found.kind == Origin::Kind::None || layout.offence != 0)
            found = { Origin::Kind::Reader, int(i) };
    }
    return found;
}

void CodePlan::addDimensions(const RecordSource &source)
{
    for (qsizetype i = 0; i < request.dimensions.size(); ++i) {
        const QString &name = request.dimensions[i];
        if (isOfAnswer(name)) {
            answerDimensions << name;
            answerRequests << int(i);
            continue;
        }
        Dimension dimension;
        dimension.name = name;
        dimension.request = int(i);
        dimension.attribute = binding.attributeOf(name);
        if (dimension.attribute >= 0)
            dimension.kind = Dimension::Kind::Values;
        bool isGiven = false;
        for (Unit &unit : units) {
            const int offence = binding.codes()[std::size_t(unit.code)].offence;
            const Origin place = placeOf(dimension, unit, offence, source.header());
            isGiven |= place.kind != Origin::Kind::None;
            unit.places.push_back(place);
            if (place.kind == Origin::Kind::Column)
                want(place.index);
        }
        if (!isGiven || dimensions.size() >= attributeDimensions)
            missingDimensions << name;
        dimensions.push_back(dimension);
    }
}

CodePlan::Origin CodePlan::placeOf(Dimension &dimension, const Unit &unit, int offence,
                                   const QStringList &header) const
{
    if (dimension.kind == Dimension::Kind::Values)
        return attributeOf(dimension.name, unit, offence);
    if (unit.number >= 0) {
        const auto &fixed = binding.columns()[std::size_t(unit.number)].fixedDimensions;
        if (const auto found = fixed.find(dimension.name); found != fixed.end()) {
            const QByteArray text = found->toUtf8();
            if (!dimension.fixedTexts.contains(text))
                dimension.fixedTexts << text;
            return { Origin::Kind::Fixed, int(dimension.fixedTexts.indexOf(text)) };
        }
    }
    for (const int at : binding.withRole(ColumnRole::Dimension)) {
        const auto &column = binding.columns()[std::size_t(at)];
        const int of = column.layout.offence;
        if (column.name == dimension.name && (of == 0 || of == offence))
            return { Origin::Kind::Column, column.column };
    }
    const int column = microdata::columnIn(header, dimension.name);
    return column < 0 ? Origin() : Origin { Origin::Kind::Column, column };
}

// The columns of the coded file that any answer fills; tags also come from collecting tables.
void CodePlan::findAnswerColumns()
{
    const auto look = [this](const rules::Output &output) {
        hasTags |= !output.tags.isEmpty();
        hasFlags |= !output.flags.isEmpty();
    };
    for (const Answer &answer : coder.answers()) {
        hasShares |= answer.parts.size() > 1;
        for (const Part &part : answer.parts)
            look(part.output);
    }
    for (const rules::DecisionTable &table : set.rules.tables()) {
        const QString &list = table.scope.list;
        if (table.policy != rules::HitPolicy::Collect
            || (!list.isEmpty() && list != set.list.info.id))
            continue;
        for (const rules::Row &row : table.rows)
            look(row.output);
    }
}

// Incidents and people are counted once however many rows they have; rows each time, and offences
// too unless the id names the code, so that it is of an offence.
void CodePlan::settleCounting()
{
    const CountUnit unit = request.counting.unit;
    const bool isOfOffences = unit == CountUnit::Offences && !request.counting.principalOffence;
    bool hasCode = false;
    for (const int at : binding.withRole(ColumnRole::Group)) {
        const int column = binding.columns()[std::size_t(at)].column;
        const bool isCode = std::any_of(
            binding.codes().begin(), binding.codes().end(), [column](const auto &code) {
                return std::find(code.columns.begin(), code.columns.end(), column)
                    != code.columns.end();
            });
        hasCode |= isCode;
        if (!isCode || isOfOffences)
            group.push_back(column);
        want(column);
    }
    isIdOfOffence = isOfOffences && hasCode;
    if (request.layout.unit == microdata::RowUnit::Count)
        counting = Counting::All;
    else if (request.counting.principalOffence)
        counting = Counting::Principal;
    else if (unit != CountUnit::Rows && (unit != CountUnit::Offences || hasCode))
        counting = Counting::Distinct;
}

QByteArray CodePlan::header(const RecordSource &source) const
{
    QStringList names;
    if (binding.codes().size() > 1)
        names << QStringLiteral("offence");
    if (request.layout.unit == microdata::RowUnit::Count)
        names << QStringLiteral("number_column");
    names << QStringLiteral("iccs_code") << QStringLiteral("outcome");
    if (hasShares)
        names << QStringLiteral("share");
    if (hasTags)
        names << QStringLiteral("tags");
    if (hasFlags)
        names << QStringLiteral("flags");
    names << QStringLiteral("rule");
    if (counting == Counting::Principal)
        names << QStringLiteral("principal");
    if (counting == Counting::Distinct)
        names << QStringLiteral("counted");
    if (request.withTraces)
        names << QStringLiteral("trace");
    QByteArray line = source.headerLine();
    for (QString name : std::as_const(names)) {
        while (source.header().contains(name))
            name += QStringLiteral("_");
        line += delimiter + name.toUtf8();
    }
    return line + lineEnd;
}

void CodePlan::addLabels()
{
    if (request.layout.codeIs != microdata::CodeIs::Label)
        return;
    for (const offences::Offence &offence : set.list.offences()) {
        for (const QString &label : offence.labels) {
            const QString whole = offence.family + request.layout.codeJoin + label;
            for (const QString &text : { whole, label }) {
                const QString key = text.simplified().toCaseFolded();
                if (!codeByLabel.contains(key))
                    codeByLabel.insert(key, offence.code.toString());
            }
        }
    }
}

QString CodePlan::codeOf(const QString &printed) const
{
    if (request.layout.codeIs != microdata::CodeIs::Label)
        return printed;
    return codeByLabel.value(printed.simplified().toCaseFolded());
}

} // namespace coding
