// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QList>

#include <quazip.h>
#include <quazipfile.h>

#include <utility>

// Workbooks made by hand, as other programs write them or as an attacker would.
namespace archives
{

using Parts = QList<std::pair<QString, QByteArray>>;

inline QByteArray zipped(const Parts &parts, const char *password = nullptr)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate))
        return {};
    for (const auto &[name, content] : parts) {
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(name), password)
            || file.write(content) != content.size())
            return {};
    }
    zip.close();
    return buffer.data();
}

inline QByteArray rows(const QByteArray &sheetData, const QByteArray &after = {})
{
    return "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/"
           "spreadsheetml/2006/main\"><sheetData>"
        + sheetData + "</sheetData>" + after + "</worksheet>";
}

inline QByteArray relation(const char *id, const char *type, const char *target)
{
    return QByteArray("<Relationship Id=\"") + id
        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
        + "\" Target=\"" + target + "\"/>";
}

inline QByteArray relations(const QByteArray &content)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content + "</Relationships>";
}

// Two sheets, "Cover" (hidden or empty as given) and "List".
inline Parts xlsxParts(const QByteArray &list, const QByteArray &cover = rows({}),
                       const QByteArray &workbookProperties = {})
{
    return {
        { "[Content_Types].xml", "<Types/>" },
        { "_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")) },
        { "xl/workbook.xml",
          "<workbook xmlns:r=\"r\">" + workbookProperties
              + "<sheets><sheet name=\"Cover\" r:id=\"r1\"/><sheet name=\"List\" r:id=\"r2\"/>"
                "</sheets></workbook>" },
        { "xl/_rels/workbook.xml.rels",
          relations(relation("r1", "worksheet", "worksheets/sheet1.xml")
                    + relation("r2", "worksheet", "/xl/worksheets/sheet2.xml")
                    + relation("r3", "sharedStrings", "sharedStrings.xml")
                    + relation("r4", "styles", "styles.xml")) },
        { "xl/sharedStrings.xml",
          "<sst><si><t>Code</t></si><si><r><t>La</t></r><r><t xml:space=\"preserve\">bel </t></r>"
          "<rPh><t>hint</t></rPh></si><si><t>01_x000D_\n02</t></si></sst>" },
        { "xl/styles.xml",
          "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
          "<numFmt numFmtId=\"165\" formatCode=\"00000\"/></numFmts>"
          "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
          "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
          "<xf numFmtId=\"165\"/></cellXfs></styleSheet>" },
        { "xl/worksheets/sheet1.xml", cover },
        { "xl/worksheets/sheet2.xml", list },
    };
}

inline QByteArray xlsx(const QByteArray &list)
{
    return zipped(xlsxParts(list));
}

inline QByteArray odsContent(const QByteArray &tables, const QByteArray &before = {})
{
    return "<?xml version=\"1.0\"?>" + before
        + "<office:document-content"
          " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\">"
          "<office:automatic-styles><style:style style:name=\"ta2\">"
          "<style:table-properties table:display=\"false\"/></style:style>"
          "</office:automatic-styles>"
          "<office:body><office:spreadsheet>"
        + tables + "</office:spreadsheet></office:body></office:document-content>";
}

inline Parts odsParts(const QByteArray &tables)
{
    return { { "mimetype", "application/vnd.oasis.opendocument.spreadsheet" },
             { "content.xml", odsContent(tables) } };
}

} // namespace archives
