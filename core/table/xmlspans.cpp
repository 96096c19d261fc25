// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/xmlspans.h"

#include <QRegularExpression>

#include <algorithm>
#include <string_view>

namespace table
{

namespace
{

std::string_view localName(pugi::xml_node node)
{
    const std::string_view name = node.name();
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

// Behind the ">" of the tag that begins at start; -1: there is none.
qsizetype tagEnd(const QByteArray &xml, qsizetype start)
{
    char quote = 0;
    for (qsizetype at = start; at < xml.size(); ++at) {
        const char c = xml[at];
        if (quote != 0)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return at + 1;
    }
    return -1;
}

qsizetype behind(const QByteArray &xml, const char *what, qsizetype from)
{
    const qsizetype at = xml.indexOf(what, from);
    return at < 0 ? -1 : at + qsizetype(qstrlen(what));
}

// Behind the end tag of the element whose content begins at start; -1: there is none.
qsizetype contentEnd(const QByteArray &xml, qsizetype start)
{
    int depth = 1;
    qsizetype at = start;
    while (depth > 0 && at >= 0) {
        at = xml.indexOf('<', at);
        if (at < 0)
            return -1;
        const QByteArrayView rest = QByteArrayView(xml).sliced(at);
        if (rest.startsWith("<!--")) {
            at = behind(xml, "-->", at);
        } else if (rest.startsWith("<![CDATA[")) {
            at = behind(xml, "]]>", at);
        } else if (rest.startsWith("<?")) {
            at = behind(xml, "?>", at);
        } else {
            const bool isEnd = rest.startsWith("</");
            at = tagEnd(xml, at);
            if (isEnd)
                --depth;
            else if (at > 0 && xml[at - 2] != '/')
                ++depth;
        }
    }
    return at;
}

} // namespace

bool isNamed(pugi::xml_node node, const char *name)
{
    return node.type() == pugi::node_element && localName(node) == name;
}

pugi::xml_node childNamed(pugi::xml_node node, const char *name)
{
    for (const pugi::xml_node child : node.children()) {
        if (isNamed(child, name))
            return child;
    }
    return {};
}

QByteArray prefixOf(pugi::xml_node node)
{
    const QByteArray name = node.name();
    return name.left(name.indexOf(':') + 1);
}

std::optional<XmlSpan> spanOf(const QByteArray &xml, pugi::xml_node node)
{
    const ptrdiff_t name = node.offset_debug();
    if (name <= 0 || name >= xml.size() || xml[name - 1] != '<'
        || !QByteArrayView(xml).sliced(name).startsWith(node.name()))
        return std::nullopt;
    XmlSpan span { name - 1, tagEnd(xml, name), 0, false };
    if (span.tagEnd < 0)
        return std::nullopt;
    span.isEmptyTag = xml[span.tagEnd - 2] == '/';
    span.end = span.isEmptyTag ? span.tagEnd : contentEnd(xml, span.tagEnd);
    return span.end < 0 ? std::nullopt : std::optional(span);
}

QByteArray spliced(const QByteArray &xml, QList<Splice> splices)
{
    std::stable_sort(splices.begin(), splices.end(), [](const Splice &one, const Splice &other) {
        return one.start < other.start;
    });
    QByteArray made;
    made.reserve(xml.size() + 64 * splices.size());
    qsizetype at = 0;
    for (const Splice &splice : std::as_const(splices)) {
        made += QByteArrayView(xml).sliced(at, splice.start - at);
        made += splice.bytes;
        at = splice.start + splice.length;
    }
    return made + xml.mid(at);
}

std::optional<AttributeSpan> attributeSpan(const QByteArray &tag, const QByteArray &name)
{
    const QRegularExpression pattern(
        QStringLiteral("\\s%1\\s*=\\s*(\"[^\"]*\"|'[^']*')")
            .arg(QRegularExpression::escape(QString::fromLatin1(name))));
    // Latin-1 has one character for each byte.
    const auto match = pattern.match(QString::fromLatin1(tag));
    return match.hasMatch()
        ? std::optional(AttributeSpan { match.capturedStart(), match.capturedLength() })
        : std::nullopt;
}

QByteArray escapedXml(const QByteArray &text)
{
    QByteArray escaped = text;
    escaped.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    return escaped.replace('"', "&quot;");
}

} // namespace table
