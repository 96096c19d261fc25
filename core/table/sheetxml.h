// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/table/officepackage.h"
#include "core/table/xmlspans.h"

#include <QSet>

namespace table
{

// The rows and cells of a sheet as they stand in its XML. Rows and cells that do not say where they
// are follow the one before.
class SheetXml
{
public:
    explicit SheetXml(OfficePackage::Document document);

    bool isWhole() const { return bool(m_data); } // it has a place for rows
    const QByteArray &bytes() const { return m_document.bytes; }
    pugi::xml_node root() const { return m_document.xml->document_element(); }
    pugi::xml_node data() const { return m_data; }
    const QMap<int, pugi::xml_node> &rows() const { return m_rows; } // by number from 0
    const QMap<CellPlace, pugi::xml_node> &cells() const { return m_cells; }
    const QList<QRect> &merged() const { return m_merged; }
    bool isProtected() const;
    // Whether the place belongs to a formula that gives several cells their values.
    bool isInArray(CellPlace place) const { return arrayOf(place).isValid(); }
    QRect arrayOf(CellPlace place) const; // not valid: it is in none
    int styleAt(CellPlace place) const; // of the cell, else of its row or column

private:
    void readRows();
    void readCells(pugi::xml_node row, int number);
    void readMerged();
    int columnStyle(int column) const; // 0: the usual one

    OfficePackage::Document m_document;
    pugi::xml_node m_data;
    QMap<int, pugi::xml_node> m_rows;
    QMap<CellPlace, pugi::xml_node> m_cells;
    QList<QRect> m_merged;
    QList<QRect> m_arrays;
};

// What the styles of a workbook say of cells: by the number of the style.
struct CellLook {
    bool isLocked = true;
    int indent = 0;
};
base::Result<QList<CellLook>> readLooks(const OfficePackage &package);
base::Result<QStringList> readStrings(const OfficePackage &package);

QString textOfCell(pugi::xml_node cell, const QStringList &strings);
bool isNumberCell(pugi::xml_node cell);
CellPlace anchorIn(const QList<QRect> &merged, CellPlace place);

} // namespace table
