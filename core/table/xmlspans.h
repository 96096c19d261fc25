// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

#include <pugixml.hpp>

namespace table
{

// XML that is changed in a few places and keeps all other bytes: pugixml says where an element
// stands, and the bytes between are spliced. Only UTF-8, as all spreadsheet programs write it.

// The name without its prefix is this one.
bool isNamed(pugi::xml_node node, const char *name);
pugi::xml_node childNamed(pugi::xml_node node, const char *name); // without regard to prefixes
QByteArray prefixOf(pugi::xml_node node); // "x:" or nothing

// Bytes [start, end) of an element, and where its start tag ends.
struct XmlSpan {
    qsizetype start = 0;
    qsizetype tagEnd = 0; // behind the ">" of the start tag
    qsizetype end = 0;
    bool isEmptyTag = false; // <c/>
};
std::optional<XmlSpan> spanOf(const QByteArray &xml, pugi::xml_node node);

struct Splice {
    qsizetype start = 0;
    qsizetype length = 0;
    QByteArray bytes;
};
// In the order of their places; those at the same place in the order given.
QByteArray spliced(const QByteArray &xml, QList<Splice> splices);

// The bytes of an attribute in a start tag, with the blank before it.
struct AttributeSpan {
    qsizetype start = 0;
    qsizetype length = 0;
};
std::optional<AttributeSpan> attributeSpan(const QByteArray &tag, const QByteArray &name);
QByteArray escapedXml(const QByteArray &text);

} // namespace table
