// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scripts/codingscript.h"
#include "core/microdata/layoutbinding.h"

#include <algorithm>

namespace exchange
{

using microdata::ColumnRole;
using Source = CodingScript::Source;

namespace
{

// A layout is bound to headers; without a file these are the columns that it names itself.
// What is to be counted by and nobody else gives is a column too.
QStringList columnsOf(const ScriptRequest &request)
{
    QStringList columns,
        given { QStringLiteral("iccs"), QStringLiteral("iccs2"), QStringLiteral("tags") };
    for (const microdata::LayoutColumn &column : request.layout.columns) {
        columns << column.column;
        given << column.attribute;
        given += column.fixed.keys();
    }
    columns += request.layout.leaveOut.keys();
    for (const QString &dimension : request.dimensions) {
        if (!given.contains(dimension) && microdata::columnIn(columns, dimension) < 0)
            columns << dimension;
    }
    columns.removeDuplicates();
    return columns;
}

class RecordsMaker
{
public:
    RecordsMaker(CodingScript &script, const ScriptRequest &request, ScriptNames &names)
        : m_script(script)
        , m_request(request)
        , m_names(names)
        , m_columns(columnsOf(request))
        , m_binding(request.layout, request.set.dictionary, m_columns)
    {
    }
    void make();

private:
    using Bound = microdata::LayoutBinding::Column;
    QString cellOf(int column, bool isValue = false);
    QString numberOf(int column);
    void addReader(int at);
    void addTexts(CodingScript::Reader &reader, int at, const Bound &column) const;
    void addUnit(const microdata::LayoutBinding::Code &code, const Bound *number);
    QList<const Bound *> numbersOfRows() const;
    bool isStatedEverywhere(const QString &attribute) const;
    Source statedOf(const QString &attribute, int offence, const Bound *number) const;
    Source valueOf(const QString &attribute, int offence, const Bound *number) const;
    Source placeOf(const QString &dimension, int offence, const Bound *number) const;
    void addAttributes();
    void addDimensions();
    void addDimension(const QString &heading);
    QStringList usualDimensions() const;

    CodingScript &m_script;
    const ScriptRequest &m_request;
    ScriptNames &m_names;
    QStringList m_columns;
    microdata::LayoutBinding m_binding;
    QHash<int, QString> m_readers; // by position in the binding
    QStringList m_attributes; // ids of the script's values
    QStringList m_placed; // names of the script's places
};

void RecordsMaker::make()
{
    m_script.columns = m_columns;
    for (const QString &column : std::as_const(m_columns))
        m_names.take(column);
    for (const int at : m_binding.withRole(ColumnRole::Attribute))
        addReader(at);
    for (const int at : m_binding.withRole(ColumnRole::Weight))
        m_script.weights << numberOf(m_binding.columns()[std::size_t(at)].column);
    const auto &leaveOut = m_request.layout.leaveOut;
    for (auto it = leaveOut.begin(); it != leaveOut.end(); ++it) {
        QStringList values;
        for (const QString &value : it.value())
            values << value.trimmed();
        m_script.leaveOut << std::pair(cellOf(int(m_columns.indexOf(it.key()))), values);
    }
    for (const int at : m_binding.withRole(ColumnRole::Dimension))
        cellOf(m_binding.columns()[std::size_t(at)].column);
    addAttributes();
    addDimensions();
    for (const auto &code : m_binding.codes()) {
        for (const Bound *number : numbersOfRows())
            addUnit(code, number);
    }
}

// Records have one unit of each code: no number.
QList<const RecordsMaker::Bound *> RecordsMaker::numbersOfRows() const
{
    if (!m_script.isCounts)
        return { nullptr };
    QList<const Bound *> numbers;
    for (const int at : m_binding.withRole(ColumnRole::Number))
        numbers << &m_binding.columns()[std::size_t(at)];
    return numbers;
}

QString RecordsMaker::cellOf(int column, bool isValue)
{
    const QString &text = m_columns[column];
    for (const CodingScript::Cell &cell : std::as_const(m_script.cells)) {
        if (cell.column == text && cell.isValue == isValue)
            return cell.name;
    }
    m_script.cells << CodingScript::Cell {
        m_names.nameFor(QStringLiteral("c_"), text), text, isValue, {}
    };
    return m_script.cells.last().name;
}

QString RecordsMaker::numberOf(int column)
{
    const QString name = cellOf(column, true);
    const auto cell = std::find_if(m_script.cells.begin(), m_script.cells.end(),
                                   [&name](const auto &one) { return one.name == name; });
    if (cell->number.isEmpty())
        cell->number = m_names.nameFor(QStringLiteral("n_"), cell->column);
    return cell->number;
}

void RecordsMaker::addReader(int at)
{
    const Bound &column = m_binding.columns()[std::size_t(at)];
    const microdata::Attribute &attribute = m_binding.attributes()[column.attribute];
    CodingScript::Reader reader;
    reader.column = m_columns[column.column];
    reader.name = m_names.nameFor(QStringLiteral("r_"), reader.column);
    reader.cell = cellOf(column.column, true);
    reader.title = attribute.nameIn(m_request.language);
    const int notKnown = attribute.positionOfKind(microdata::ValueKind::NotKnown);
    if (notKnown >= 0)
        reader.notKnown = attribute.values[notKnown].code;
    for (const microdata::Value &value : attribute.values) {
        if (value.isBand() && attribute.type == microdata::AttributeType::Number)
            reader.bands << CodingScript::Reader::Band { value.from, value.below, value.code };
    }
    if (!reader.bands.isEmpty())
        reader.number = numberOf(column.column);
    addTexts(reader, at, column);
    m_readers.insert(at, reader.name);
    m_script.readers << reader;
}

// Every text that is listed or a value's own code, as the engine reads it.
void RecordsMaker::addTexts(CodingScript::Reader &reader, int at, const Bound &column) const
{
    const microdata::Attribute &attribute = m_binding.attributes()[column.attribute];
    QStringList texts = column.layout.values.keys();
    for (const microdata::Value &value : attribute.values)
        texts << value.code;
    texts << QString();
    texts.removeDuplicates();
    for (const QString &text : std::as_const(texts)) {
        const microdata::Reading reading = m_binding.read(at, text);
        const bool isListed = !reading.isUnknown && reading.position >= 0;
        if (isListed)
            reader.texts << std::pair(text, attribute.values[reading.position].code);
    }
}

// What rules ask for and what is counted by.
void RecordsMaker::addAttributes()
{
    for (const microdata::Attribute &attribute : m_binding.attributes())
        m_attributes << attribute.id;
    for (const rules::DecisionTable &table : m_request.set.rules.tables())
        m_attributes += table.attributes;
    m_attributes.removeDuplicates();
    for (const QString &id : std::as_const(m_attributes)) {
        const microdata::Attribute *attribute = m_request.set.dictionary.find(id);
        const QString name = m_names.nameFor(QStringLiteral("v_"), id);
        const QString title = attribute ? attribute->nameIn(m_request.language) : id;
        m_script.values << CodingScript::Column { name, id, title };
        if (id == QLatin1String("event.At") && m_script.withoutAttempts)
            m_script.attempted = name;
    }
}

QStringList RecordsMaker::usualDimensions() const
{
    QStringList usual { QStringLiteral("iccs") };
    for (const int at : m_binding.withRole(ColumnRole::Dimension))
        usual << m_binding.columns()[std::size_t(at)].name;
    for (const int at : m_binding.withRole(ColumnRole::Number))
        usual += m_binding.columns()[std::size_t(at)].fixedDimensions.keys();
    for (const microdata::Attribute &attribute : m_binding.attributes())
        usual << attribute.id;
    usual.removeDuplicates();
    return usual;
}

void RecordsMaker::addDimensions()
{
    for (const QString &heading :
         m_request.dimensions.isEmpty() ? usualDimensions() : m_request.dimensions)
        addDimension(heading);
}

void RecordsMaker::addDimension(const QString &heading)
{
    using Kind = CodingScript::Dimension::Kind;
    static const QHash<QString, Kind> ofAnswers { { QStringLiteral("iccs"), Kind::Category },
                                                  { QStringLiteral("iccs2"), Kind::Level2 },
                                                  { QStringLiteral("tags"), Kind::Tags } };
    CodingScript::Dimension dimension { ofAnswers.value(heading, Kind::Column), heading, {} };
    const bool isAttribute = m_binding.attributeOf(heading) >= 0;
    if (dimension.kind == Kind::Column && isAttribute && isStatedEverywhere(heading)) {
        dimension.name = m_script.values[m_attributes.indexOf(heading)].name;
    } else if (dimension.kind == Kind::Column) {
        dimension.name = m_names.nameFor(QStringLiteral("d_"), heading);
        m_placed << heading;
        m_script.places << CodingScript::Column { dimension.name, heading, heading };
        const int column = microdata::columnIn(m_columns, heading);
        if (column >= 0 && !isAttribute)
            cellOf(column);
    }
    m_script.dimensions << dimension;
}

void RecordsMaker::addUnit(const microdata::LayoutBinding::Code &code, const Bound *number)
{
    CodingScript::Unit unit;
    if (m_binding.codes().size() > 1)
        unit.label = QString::number(code.offence);
    if (number) {
        unit.label
            += (unit.label.isEmpty() ? QString() : QStringLiteral(" ")) + number->layout.column;
        unit.number = numberOf(number->column);
    }
    for (const int column : code.columns)
        unit.codeCells << cellOf(column);
    for (const QString &attribute : std::as_const(m_attributes))
        unit.values << valueOf(attribute, code.offence, number);
    for (const QString &place : std::as_const(m_placed)) {
        const Source source = placeOf(place, code.offence, number);
        unit.places << source;
    }
    m_script.units << unit;
}

bool RecordsMaker::isStatedEverywhere(const QString &attribute) const
{
    for (const auto &code : m_binding.codes()) {
        for (const Bound *number : numbersOfRows()) {
            if (statedOf(attribute, code.offence, number).kind == Source::Kind::None)
                return false;
        }
    }
    return true;
}

// What tables ask for: an attribute that the layout does not give is not known. A cross table has
// an empty text there.
Source RecordsMaker::valueOf(const QString &attribute, int offence, const Bound *number) const
{
    const Source stated = statedOf(attribute, offence, number);
    const microdata::Attribute *known = m_request.set.dictionary.find(attribute);
    if (stated.kind != Source::Kind::None || !known)
        return stated;
    const int notKnown = known->positionOfKind(microdata::ValueKind::NotKnown);
    return notKnown < 0 ? stated : Source { Source::Kind::Fixed, known->values[notKnown].code };
}

// As the engine's plan: a fixed value, else the column of this offence, else one of all offences.
Source RecordsMaker::statedOf(const QString &attribute, int offence, const Bound *number) const
{
    if (number) {
        for (const auto &[at, value] : number->fixedAttributes) {
            if (m_binding.attributes()[at].id == attribute)
                return { Source::Kind::Fixed, m_binding.attributes()[at].values[value].code };
        }
    }
    Source found;
    for (const int at : m_binding.withRole(ColumnRole::Attribute)) {
        const auto &layout = m_binding.columns()[std::size_t(at)].layout;
        if (layout.attribute != attribute || (layout.offence != 0 && layout.offence != offence))
            continue;
        if (found.kind == Source::Kind::None || layout.offence != 0)
            found = { Source::Kind::Reader, m_readers.value(at) };
    }
    return found;
}

Source RecordsMaker::placeOf(const QString &dimension, int offence, const Bound *number) const
{
    const auto cell = [this](int column) -> Source {
        for (const CodingScript::Cell &one : m_script.cells) {
            if (one.column == m_columns[column] && !one.isValue)
                return { Source::Kind::Column, one.name };
        }
        return {};
    };
    if (m_binding.attributeOf(dimension) >= 0)
        return statedOf(dimension, offence, number);
    if (number && number->fixedDimensions.contains(dimension))
        return { Source::Kind::Fixed, number->fixedDimensions.value(dimension) };
    for (const int at : m_binding.withRole(ColumnRole::Dimension)) {
        const Bound &column = m_binding.columns()[std::size_t(at)];
        const int of = column.layout.offence;
        if (column.name == dimension && (of == 0 || of == offence))
            return cell(column.column);
    }
    const int column = microdata::columnIn(m_columns, dimension);
    return column < 0 ? Source() : cell(column);
}

} // namespace

void addRecords(CodingScript &script, const ScriptRequest &request, ScriptNames &names)
{
    RecordsMaker(script, request, names).make();
}

} // namespace exchange
