// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/sheetpatch.h"

#include "core/table/xlsxtext.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace table
{

namespace
{

QByteArray numberBytes(double number)
{
    constexpr double exact = 1e15;
    if (number == std::floor(number) && std::abs(number) < exact)
        return QByteArray::number(qint64(number));
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

// Characters that XML does not know, and texts that look like their escapes.
QByteArray textBytes(const QString &text)
{
    static const QRegularExpression special(
        QStringLiteral("[\\x00-\\x08\\x0b-\\x1f\\x{fffe}\\x{ffff}]|_(?=x[0-9A-Fa-f]{4}_)"));
    QString escaped;
    qsizetype at = 0;
    for (auto found = special.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        escaped += text.mid(at, match.capturedStart() - at);
        const uint unit = match.captured().front().unicode();
        escaped += QStringLiteral("_x%1_").arg(unit, 4, 16, QLatin1Char('0'));
        at = match.capturedEnd();
    }
    return escapedXml((escaped + text.mid(at)).toUtf8());
}

class SheetPatch
{
public:
    explicit SheetPatch(const SheetXml &sheet)
        : m_sheet(sheet)
        , m_prefix(prefixOf(sheet.data()))
    {
    }
    std::optional<QByteArray> patched(const CellContents &contents, const QSet<CellPlace> &results);

private:
    bool dropResult(CellPlace place);
    bool patchRow(int number, const CellContents &contents);
    bool addRow(int number, const CellContents &contents);
    bool replaceCell(pugi::xml_node cell, const CellContent &content);
    bool insertCell(pugi::xml_node row, CellPlace place, const CellContent &content);
    bool insertBefore(pugi::xml_node node, const QByteArray &place, const QByteArray &bytes);
    bool append(pugi::xml_node parent, const QByteArray &bytes);
    bool flushAppended();
    bool widenRow(pugi::xml_node row, int first, int last); // columns from 1
    bool widenSheet(const CellContents &contents);
    bool changeAttribute(pugi::xml_node node, const QByteArray &name, const QByteArray &value);
    QByteArray newCell(CellPlace place, const CellContent &content) const;
    QByteArray cellBytes(const QByteArray &attributes, const CellContent &content,
                         const QByteArray &tail = {}) const;

    const SheetXml &m_sheet;
    QByteArray m_prefix;
    QList<Splice> m_splices;
    QSet<const void *> m_placed; // nodes that have been told their places
    pugi::xml_node m_appendedTo;
    QByteArray m_appended;
};

QByteArray SheetPatch::cellBytes(const QByteArray &attributes, const CellContent &content,
                                 const QByteArray &tail) const
{
    const QByteArray p = m_prefix;
    QByteArray inside = tail;
    QByteArray type;
    if (const auto *number = std::get_if<double>(&content)) {
        inside.prepend('<' + p + "v>" + numberBytes(*number) + "</" + p + "v>");
    } else if (const auto *text = std::get_if<QString>(&content)) {
        type = " t=\"inlineStr\"";
        const bool isPadded = text->trimmed() != *text;
        inside.prepend('<' + p + "is><" + p + 't' + (isPadded ? " xml:space=\"preserve\">" : ">")
                       + textBytes(*text) + "</" + p + "t></" + p + "is>");
    }
    const QByteArray head = '<' + p + 'c' + attributes + type;
    return inside.isEmpty() ? head + "/>" : head + '>' + inside + "</" + p + "c>";
}

QByteArray SheetPatch::newCell(CellPlace place, const CellContent &content) const
{
    const int style = m_sheet.styleAt(place);
    QByteArray attributes = " r=\"" + referenceOf(place).toLatin1() + '"';
    if (style > 0)
        attributes += " s=\"" + QByteArray::number(style) + '"';
    return cellBytes(attributes, content);
}

// Its type goes, and what belonged to the value or formula before.
bool SheetPatch::replaceCell(pugi::xml_node cell, const CellContent &content)
{
    const auto span = spanOf(m_sheet.bytes(), cell);
    if (!span)
        return false;
    QByteArray attributes;
    for (const pugi::xml_attribute attribute : cell.attributes()) {
        const QByteArray name = attribute.name();
        if (name != "t" && name != "vm" && name != "cm")
            attributes += ' ' + name + "=\"" + escapedXml(attribute.value()) + '"';
    }
    QByteArray tail;
    if (const auto extensions = spanOf(m_sheet.bytes(), childNamed(cell, "extLst")))
        tail = m_sheet.bytes().mid(extensions->start, extensions->end - extensions->start);
    m_splices << Splice { span->start, span->end - span->start,
                          cellBytes(attributes, content, tail) };
    return true;
}

// Only the bytes of the attribute, so that what comes in before and within the element has its
// place.
bool SheetPatch::changeAttribute(pugi::xml_node node, const QByteArray &name,
                                 const QByteArray &value)
{
    const auto span = spanOf(m_sheet.bytes(), node);
    if (!span)
        return false;
    const QByteArray tag = m_sheet.bytes().mid(span->start, span->tagEnd - span->start);
    const auto attribute = attributeSpan(tag, name);
    if (!attribute)
        return false;
    m_splices << Splice { span->start + attribute->start, attribute->length,
                          ' ' + name + "=\"" + value + '"' };
    return true;
}

// A neighbour that does not say where it is would move.
bool SheetPatch::insertBefore(pugi::xml_node node, const QByteArray &place, const QByteArray &bytes)
{
    const auto span = spanOf(m_sheet.bytes(), node);
    if (!span)
        return false;
    m_splices << Splice { span->start, 0, bytes };
    if (node.attribute("r") || m_placed.contains(node.internal_object()))
        return true;
    m_placed.insert(node.internal_object());
    const QByteArray name = node.name();
    m_splices << Splice { span->start + 1 + name.size(), 0, " r=\"" + place + '"' };
    return true;
}

// At the end of an element, which may have been an empty tag; together with others.
bool SheetPatch::append(pugi::xml_node parent, const QByteArray &bytes)
{
    if (m_appendedTo != parent && !flushAppended())
        return false;
    m_appendedTo = parent;
    m_appended += bytes;
    return true;
}

bool SheetPatch::flushAppended()
{
    if (m_appended.isEmpty())
        return true;
    const auto span = spanOf(m_sheet.bytes(), m_appendedTo);
    if (!span)
        return false;
    const QByteArray endTag = QByteArray("</") + m_appendedTo.name() + '>';
    if (span->isEmptyTag) {
        m_splices << Splice { span->tagEnd - 2, 2, '>' + m_appended + endTag };
    } else {
        m_splices << Splice { m_sheet.bytes().lastIndexOf('<', span->end - 1), 0, m_appended };
    }
    m_appended.clear();
    m_appendedTo = {};
    return true;
}

bool SheetPatch::insertCell(pugi::xml_node row, CellPlace place, const CellContent &content)
{
    if (std::holds_alternative<std::monostate>(content))
        return true;
    const QByteArray bytes = newCell(place, content);
    const auto next = m_sheet.cells().upperBound(place);
    if (next != m_sheet.cells().end() && next.key().row == place.row)
        return insertBefore(*next, referenceOf(next.key()).toLatin1(), bytes);
    return append(row, bytes);
}

bool SheetPatch::addRow(int number, const CellContents &contents)
{
    QByteArray cells;
    for (auto cell = contents.begin(); cell != contents.end(); ++cell) {
        if (!std::holds_alternative<std::monostate>(*cell))
            cells += newCell(cell.key(), *cell);
    }
    if (cells.isEmpty())
        return true;
    const QByteArray bytes = '<' + m_prefix + "row r=\"" + QByteArray::number(number + 1) + "\">"
        + cells + "</" + m_prefix + "row>";
    const auto next = m_sheet.rows().upperBound(number);
    if (next != m_sheet.rows().end())
        return insertBefore(*next, QByteArray::number(next.key() + 1), bytes);
    return append(m_sheet.data(), bytes);
}

// The columns that a row says it uses, for readers that believe it.
bool SheetPatch::widenRow(pugi::xml_node row, int first, int last)
{
    const QList<QByteArray> spans = QByteArray(row.attribute("spans").value()).split(':');
    if (spans.size() != 2 || (first >= spans[0].toInt() && last <= spans[1].toInt()))
        return true;
    return changeAttribute(row, "spans",
                           QByteArray::number(qMin(first, spans[0].toInt())) + ':'
                               + QByteArray::number(qMax(last, spans[1].toInt())));
}

bool SheetPatch::patchRow(int number, const CellContents &contents)
{
    const pugi::xml_node row = m_sheet.rows().value(number);
    if (!row)
        return addRow(number, contents);
    if (!widenRow(row, contents.firstKey().column + 1, contents.lastKey().column + 1))
        return false;
    for (auto cell = contents.begin(); cell != contents.end(); ++cell) {
        const pugi::xml_node there = m_sheet.cells().value(cell.key());
        if (!(there ? replaceCell(there, *cell) : insertCell(row, cell.key(), *cell)))
            return false;
    }
    return true;
}

bool SheetPatch::widenSheet(const CellContents &contents)
{
    const pugi::xml_node dimension = childNamed(m_sheet.root(), "dimension");
    const QString said = QString::fromUtf8(dimension.attribute("ref").value());
    QRect range = mergedRange(said.contains(u':') ? said : said + u':' + said);
    if (said.isEmpty() || !range.isValid())
        return true;
    const QRect before = range;
    for (auto cell = contents.begin(); cell != contents.end(); ++cell) {
        if (!std::holds_alternative<std::monostate>(*cell))
            range |= QRect(cell.key().column, cell.key().row, 1, 1);
    }
    if (range == before)
        return true;
    const QString whole = referenceOf({ range.top(), range.left() }) + u':'
        + referenceOf({ range.bottom(), range.right() });
    return changeAttribute(dimension, "ref", whole.toLatin1());
}

bool SheetPatch::dropResult(CellPlace place)
{
    const pugi::xml_node result = childNamed(m_sheet.cells().value(place), "v");
    if (!result)
        return true;
    const auto span = spanOf(m_sheet.bytes(), result);
    if (span)
        m_splices << Splice { span->start, span->end - span->start, {} };
    return span.has_value();
}

std::optional<QByteArray> SheetPatch::patched(const CellContents &contents,
                                              const QSet<CellPlace> &results)
{
    QMap<int, CellContents> byRow;
    for (auto cell = contents.begin(); cell != contents.end(); ++cell)
        byRow[cell.key().row].insert(cell.key(), *cell);
    if (!widenSheet(contents))
        return std::nullopt;
    for (auto row = byRow.begin(); row != byRow.end(); ++row) {
        if (!patchRow(row.key(), *row))
            return std::nullopt;
    }
    if (!flushAppended() || !std::all_of(results.begin(), results.end(), [this](CellPlace place) {
            return dropResult(place);
        }))
        return std::nullopt;
    return spliced(m_sheet.bytes(), m_splices);
}

} // namespace

bool isAlready(pugi::xml_node cell, const QStringList &strings, const CellContent &content)
{
    if (childNamed(cell, "f"))
        return false;
    const bool isEmpty = !childNamed(cell, "v") && !childNamed(cell, "is");
    if (std::holds_alternative<std::monostate>(content))
        return isEmpty;
    if (isEmpty)
        return false;
    if (const auto *number = std::get_if<double>(&content)) {
        bool isNumber = false;
        const double there
            = QByteArray(childNamed(cell, "v").text().get()).trimmed().toDouble(&isNumber);
        return isNumberCell(cell) && isNumber && there == *number;
    }
    const std::string_view type = cell.attribute("t").value();
    const bool isText = type == "s" || type == "inlineStr" || type == "str";
    return isText && textOfCell(cell, strings) == std::get<QString>(content);
}

std::optional<QByteArray> patchedSheet(const SheetXml &sheet, const CellContents &contents,
                                       const QSet<CellPlace> &results)
{
    return SheetPatch(sheet).patched(contents, results);
}

} // namespace table
