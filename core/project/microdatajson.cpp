// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/valueset.h"
#include "core/microdata/words.h"
#include "core/project/jsonfields.h"

#include <cmath>

namespace project
{

namespace
{

using L = QLatin1String;

// JSON has no word for infinity; such a bound is an open one.
void writeBound(FieldWriter &writer, QLatin1String name, const std::optional<double> &bound)
{
    if (bound && std::isfinite(*bound))
        writer.value(name, *bound);
}

std::optional<double> readBound(FieldReader &reader, const QJsonObject &json, QLatin1String name)
{
    if (!json.contains(name))
        return std::nullopt;
    return reader.real(name, 0);
}

QJsonObject valueOfAttributeToJson(const microdata::Value &value)
{
    FieldWriter writer;
    writer.value(L("code"), value.code);
    writer.map(L("name"), value.name);
    writer.text(L("kind"), microdata::wordOf(value.kind));
    writer.text(L("parent"), value.parent);
    writeBound(writer, L("from"), value.from);
    writeBound(writer, L("below"), value.below);
    return writer.json();
}

Read<microdata::Value> valueOfAttributeFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    microdata::Value value;
    value.code = reader.text(L("code"));
    value.name = reader.map(L("name"));
    value.kind = reader.choice(L("kind"), microdata::kindFromWord, value.kind);
    value.parent = reader.text(L("parent"));
    value.from = readBound(reader, json, L("from"));
    value.below = readBound(reader, json, L("below"));
    return reader.result(value);
}

} // namespace

QJsonObject toJson(const microdata::Attribute &attribute)
{
    FieldWriter writer;
    writer.value(L("id"), attribute.id);
    writer.map(L("name"), attribute.name);
    writer.value(L("type"), microdata::wordOf(attribute.type));
    QJsonArray values;
    for (const microdata::Value &value : attribute.values)
        values << valueOfAttributeToJson(value);
    writer.value(L("values"), values);
    writer.text(L("source"), attribute.source);
    return writer.json();
}

Read<microdata::Attribute> attributeFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    microdata::Attribute attribute;
    attribute.id = reader.text(L("id"));
    attribute.name = reader.map(L("name"));
    attribute.type = reader.choice(L("type"), microdata::typeFromWord, attribute.type);
    attribute.values = reader.items(L("values"), valueOfAttributeFromJson);
    if (attribute.values.size() > microdata::ValueSet::mostValues)
        reader.refuse(L("values"), QString::number(attribute.values.size()));
    attribute.source = reader.text(L("source"));
    return reader.result(attribute);
}

// A column without values to leave out says nothing.
QJsonObject toJson(const microdata::Layout &layout)
{
    microdata::Layout written = layout;
    written.leaveOut.removeIf([](const auto &column) { return column.value().isEmpty(); });
    written.keepIn.removeIf([](const auto &column) { return column.value().isEmpty(); });
    return QJsonDocument::fromJson(microdata::layoutToJson(written)).object();
}

Read<microdata::Layout> layoutFromJson(const QJsonObject &json)
{
    const auto read
        = microdata::layoutFromJson(QJsonDocument(json).toJson(QJsonDocument::Compact), {});
    if (!read)
        return tl::unexpected(read.error().message());
    for (const base::Finding &finding : read->findings) {
        const bool isUnknownKey = finding.check == L("Y11");
        if (!isUnknownKey)
            return tl::unexpected(finding.message.toString());
    }
    return read->layout;
}

} // namespace project
