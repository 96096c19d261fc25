// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/sheetxml.h"

#include "core/table/cellvalue.h"
#include "core/table/xlsxtext.h"

#include <algorithm>

namespace table
{

namespace
{

QString attributeOf(pugi::xml_node node, const char *name)
{
    return QString::fromUtf8(node.attribute(name).value());
}

QRect rangeOf(const QString &reference)
{
    return mergedRange(reference.contains(u':') ? reference : reference + u':' + reference);
}

bool holds(const QRect &range, CellPlace place)
{
    return range.contains(place.column, place.row);
}

void addText(pugi::xml_node node, QString &text)
{
    for (const pugi::xml_node child : node.children()) {
        if (isNamed(child, "t"))
            text += QString::fromUtf8(child.text().get());
        else if (!isNamed(child, "rPh"))
            addText(child, text);
    }
}

QString plainText(pugi::xml_node node)
{
    QString text;
    addText(node, text);
    return unescaped(text);
}

} // namespace

SheetXml::SheetXml(OfficePackage::Document document)
    : m_document(std::move(document))
    , m_data(childNamed(root(), "sheetData"))
{
    readRows();
    readMerged();
}

void SheetXml::readRows()
{
    int number = -1;
    for (const pugi::xml_node row : m_data.children()) {
        if (!isNamed(row, "row"))
            continue;
        const int named = row.attribute("r").as_int();
        number = named > 0 ? named - 1 : number + 1;
        m_rows.insert(number, row);
        readCells(row, number);
    }
}

void SheetXml::readCells(pugi::xml_node row, int number)
{
    int column = -1;
    for (const pugi::xml_node cell : row.children()) {
        if (!isNamed(cell, "c"))
            continue;
        const int named = columnOf(attributeOf(cell, "r"));
        column = named >= 0 ? named : column + 1;
        m_cells.insert({ number, column }, cell);
        const pugi::xml_node formula = childNamed(cell, "f");
        const QString kind = attributeOf(formula, "t");
        if (kind == u"array" || kind == u"dataTable")
            m_arrays << rangeOf(attributeOf(formula, "ref"));
    }
}

void SheetXml::readMerged()
{
    for (const pugi::xml_node range : childNamed(root(), "mergeCells").children()) {
        const QRect rectangle = mergedRange(attributeOf(range, "ref"));
        if (rectangle.isValid() && rectangle.left() >= 0 && rectangle.top() >= 0)
            m_merged << rectangle;
    }
}

bool SheetXml::isProtected() const
{
    return childNamed(root(), "sheetProtection").attribute("sheet").as_bool();
}

QRect SheetXml::arrayOf(CellPlace place) const
{
    const auto found = std::find_if(m_arrays.begin(), m_arrays.end(),
                                    [place](const QRect &range) { return holds(range, place); });
    return found == m_arrays.end() ? QRect() : *found;
}

int SheetXml::columnStyle(int column) const
{
    for (const pugi::xml_node columns : childNamed(root(), "cols").children()) {
        if (columns.attribute("min").as_int() <= column + 1
            && columns.attribute("max").as_int() >= column + 1)
            return columns.attribute("style").as_int();
    }
    return 0;
}

int SheetXml::styleAt(CellPlace place) const
{
    if (const pugi::xml_node cell = m_cells.value(place))
        return cell.attribute("s").as_int();
    const pugi::xml_node row = m_rows.value(place.row);
    return row.attribute("customFormat").as_bool() ? row.attribute("s").as_int()
                                                   : columnStyle(place.column);
}

base::Result<QList<CellLook>> readLooks(const OfficePackage &package)
{
    QList<CellLook> looks;
    if (!package.archive().contains(package.stylesPart()))
        return looks;
    const auto styles = package.document(package.stylesPart());
    if (!styles)
        return tl::unexpected(styles.error());
    for (const pugi::xml_node format :
         childNamed(styles->xml->document_element(), "cellXfs").children()) {
        const pugi::xml_node protection = childNamed(format, "protection");
        looks << CellLook { protection.attribute("locked").as_bool(true),
                            childNamed(format, "alignment").attribute("indent").as_int() };
    }
    return looks;
}

base::Result<QStringList> readStrings(const OfficePackage &package)
{
    QStringList strings;
    if (!package.archive().contains(package.stringsPart()))
        return strings;
    const auto table = package.document(package.stringsPart());
    if (!table)
        return tl::unexpected(table.error());
    for (const pugi::xml_node string : table->xml->document_element().children()) {
        if (isNamed(string, "si"))
            strings << plainText(string);
    }
    return strings;
}

bool isNumberCell(pugi::xml_node cell)
{
    const std::string_view type = cell.attribute("t").value();
    return (type.empty() || type == "n") && childNamed(cell, "v");
}

QString textOfCell(pugi::xml_node cell, const QStringList &strings)
{
    const std::string_view type = cell.attribute("t").value();
    if (type == "inlineStr")
        return plainText(childNamed(cell, "is"));
    const QString stored = QString::fromUtf8(childNamed(cell, "v").text().get());
    if (type == "s") {
        bool isIndex = false;
        const int index = stored.toInt(&isIndex);
        return isIndex ? strings.value(index) : QString();
    }
    if (isNumberCell(cell))
        return numberText(stored.trimmed(), {}, DateSystem::From1900);
    return type == "str" ? unescaped(stored) : stored;
}

CellPlace anchorIn(const QList<QRect> &merged, CellPlace place)
{
    for (const QRect &range : merged) {
        if (holds(range, place))
            return { range.top(), range.left() };
    }
    return place;
}

} // namespace table
