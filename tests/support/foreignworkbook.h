// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/archives.h"

#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>

// A workbook as a ministry would design it, with all that a filled one has to keep: styles, number
// formats, formulas of three kinds, conditional formats, data validation, protection, a comment, an
// image, macros, hidden sheets.
namespace foreign
{

inline const QByteArray mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline const QByteArray relationSpace
    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

inline QByteArray xml(const QByteArray &content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n" + content;
}

inline QByteArray override(const char *part, const QByteArray &type)
{
    return QByteArray("<Override PartName=\"") + part + "\" ContentType=\"" + type + "\"/>";
}

inline QByteArray contentTypes()
{
    const QByteArray office = "application/vnd.openxmlformats-officedocument.";
    const QByteArray sheets = office + "spreadsheetml.";
    return xml(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        "<Default Extension=\"rels\" "
        "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        "<Default Extension=\"png\" ContentType=\"image/png\"/>"
        "<Default Extension=\"vml\" ContentType=\""
        + office
        + "vmlDrawing\"/>"
          "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
        + override("/xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
        + override("/xl/worksheets/sheet1.xml", sheets + "worksheet+xml")
        + override("/xl/worksheets/sheet2.xml", sheets + "worksheet+xml")
        + override("/xl/worksheets/sheet3.xml", sheets + "worksheet+xml")
        + override("/xl/sharedStrings.xml", sheets + "sharedStrings+xml")
        + override("/xl/styles.xml", sheets + "styles+xml")
        + override("/xl/calcChain.xml", sheets + "calcChain+xml")
        + override("/xl/comments1.xml", sheets + "comments+xml")
        + override("/xl/drawings/drawing1.xml", office + "drawing+xml")
        + override("/docProps/app.xml", office + "extended-properties+xml") + "</Types>");
}

inline QByteArray styles()
{
    return xml(
        "<styleSheet xmlns=\"" + mainSpace
        + "\">"
          "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"#,##0&quot; cases&quot;\"/>"
          "</numFmts><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
          "<font><b/><sz val=\"14\"/><color rgb=\"FF1F4E79\"/><name "
          "val=\"Calibri\"/></font></fonts>"
          "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
          "<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill "
          "patternType=\"solid\"><fgColor rgb=\"FFFFF2CC\"/></patternFill></fill></fills>"
          "<borders count=\"1\"><border><left/><right/><top/><bottom/></border></borders>"
          "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
          "</cellStyleXfs><cellXfs count=\"4\">"
          "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
          "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
          "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"2\" borderId=\"0\" xfId=\"0\" "
          "applyNumberFormat=\"1\" applyFill=\"1\" applyProtection=\"1\"><protection "
          "locked=\"0\"/></xf>"
          "<xf numFmtId=\"10\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
          "applyNumberFormat=\"1\"/></cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" "
          "xfId=\"0\" builtinId=\"0\"/></cellStyles><dxfs count=\"1\"><dxf><font><color "
          "rgb=\"FF9C0006\"/></font></dxf></dxfs></styleSheet>");
}

inline QByteArray dataSheet()
{
    return xml(
        "<worksheet xmlns=\"" + mainSpace + "\" xmlns:r=\"" + relationSpace
        + "\">"
          "<sheetPr codeName=\"Sheet1\"/><dimension ref=\"A1:D12\"/>"
          "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"3\" topLeftCell=\"A4\" "
          "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
          "<sheetFormatPr defaultRowHeight=\"15\"/>"
          "<cols><col min=\"1\" max=\"1\" width=\"40\" customWidth=\"1\"/>"
          "<col min=\"2\" max=\"4\" width=\"14\" style=\"2\" customWidth=\"1\"/></cols>"
          "<sheetData>\n"
          "<row r=\"1\" spans=\"1:4\" ht=\"21\" customHeight=\"1\"><c r=\"A1\" s=\"1\" "
          "t=\"s\"><v>0</v></c>"
          "<c r=\"B1\" s=\"1\"/><c r=\"C1\" s=\"1\"/><c r=\"D1\" s=\"1\"/></row>\n"
          "<row r=\"3\" spans=\"1:4\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\"><v>2021</v></c>"
          "<c r=\"C3\"><v>2022</v></c><c r=\"D3\"><v>2023</v></c></row>\n"
          "<row r=\"4\" spans=\"1:4\"><c r=\"A4\" t=\"s\"><v>2</v></c><c r=\"B4\" s=\"2\"/>"
          "<c r=\"C4\" s=\"2\"/><c r=\"D4\" s=\"2\"/></row>\n"
          "<row r=\"5\" spans=\"1:4\"><c r=\"A5\" t=\"s\"><v>3</v></c><c r=\"B5\" "
          "s=\"2\"><v>7</v></c>"
          "<c r=\"C5\" s=\"2\"/><c r=\"D5\" s=\"2\"/></row>\n"
          "<row r=\"6\" spans=\"1:4\"><c r=\"A6\" t=\"s\"><v>4</v></c>"
          "<c r=\"B6\"><f>SUM(B4:B5)</f><v>7</v></c><c r=\"C6\"><f>SUM(C4:C5)</f><v>0</v></c>"
          "<c r=\"D6\"><f>SUM(D4:D5)</f><v>0</v></c></row>\n"
          "<row r=\"7\" spans=\"1:4\"><c r=\"A7\" t=\"s\"><v>5</v></c>"
          "<c r=\"B7\" s=\"3\"><f t=\"shared\" ref=\"B7:D7\" si=\"0\">B4*2</f><v>0</v></c>"
          "<c r=\"C7\" s=\"3\"><f t=\"shared\" si=\"0\"/><v>0</v></c>"
          "<c r=\"D7\" s=\"3\"><f t=\"shared\" si=\"0\"/><v>0</v></c></row>\n"
          "<row r=\"8\" spans=\"1:4\"><c r=\"A8\" t=\"s\"><v>6</v></c>"
          "<c r=\"B8\"><f t=\"array\" ref=\"B8:C8\">B4:C4+B5:C5</f><v>7</v></c><c "
          "r=\"C8\"><v>0</v></c>"
          "</row>\n"
          "<row r=\"12\" spans=\"1:2\"><c r=\"A12\" t=\"s\"><v>7</v></c><c r=\"B12\"/></row>\n"
          "</sheetData>"
          "<sheetProtection password=\"CC1A\" sheet=\"1\" objects=\"1\" scenarios=\"1\"/>"
          "<mergeCells count=\"2\"><mergeCell ref=\"A1:D1\"/><mergeCell "
          "ref=\"B12:D12\"/></mergeCells>"
          "<conditionalFormatting sqref=\"B4:D5\"><cfRule type=\"cellIs\" dxfId=\"0\" "
          "priority=\"1\" "
          "operator=\"lessThan\"><formula>0</formula></cfRule></conditionalFormatting>"
          "<dataValidations count=\"1\"><dataValidation type=\"whole\" "
          "operator=\"greaterThanOrEqual\" "
          "allowBlank=\"1\" showErrorMessage=\"1\" sqref=\"B4:D5\"><formula1>0</formula1>"
          "</dataValidation></dataValidations>"
          "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" "
          "footer=\"0.3\"/>"
          "<drawing r:id=\"rId1\"/><legacyDrawing r:id=\"rId2\"/></worksheet>");
}

inline QByteArray strings()
{
    QByteArray items;
    for (const char *text : { "Victims of intentional homicide", "Sex", "Male", "Female", "Total",
                              "Twice the men", "Both", "Remarks" })
        items += QByteArray("<si><t>") + text + "</t></si>";
    return xml("<sst xmlns=\"" + mainSpace + "\" count=\"8\" uniqueCount=\"8\">" + items
               + "</sst>");
}

inline QByteArray workbook()
{
    return xml(
        "<workbook xmlns=\"" + mainSpace + "\" xmlns:r=\"" + relationSpace
        + "\">"
          "<workbookPr codeName=\"ThisWorkbook\"/><bookViews><workbookView/></bookViews>"
          "<sheets><sheet name=\"Homicide\" sheetId=\"1\" r:id=\"rId1\"/>"
          "<sheet name=\"Sums\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/>"
          "<sheet name=\"Lists\" sheetId=\"3\" state=\"veryHidden\" r:id=\"rId3\"/></sheets>"
          "<definedNames><definedName name=\"Men\">Homicide!$B$4</definedName></definedNames>"
          "<calcPr calcId=\"191029\"/></workbook>");
}

inline QByteArray picture()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhg"
        "GAWjR9awAAAABJRU5ErkJggg==");
}

inline QByteArray drawing()
{
    return xml(
        "<xdr:wsDr "
        "xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\" "
        "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/"
        "main\"><xdr:oneCellAnchor><xdr:from>"
        "<xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</"
        "xdr:rowOff>"
        "</xdr:from><xdr:ext cx=\"95250\" cy=\"95250\"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id=\"2\" "
        "name=\"Emblem\"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r=\""
        + relationSpace
        + "\" "
          "r:embed=\"rId1\"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm>"
          "<a:off x=\"0\" y=\"0\"/><a:ext cx=\"95250\" cy=\"95250\"/></a:xfrm><a:prstGeom "
          "prst=\"rect\"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/>"
          "</xdr:oneCellAnchor></xdr:wsDr>");
}

inline QByteArray note()
{
    return "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" "
           "xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
           "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><v:shape id=\"_x0000_s1025\" "
           "type=\"#_x0000_t202\" style='visibility:hidden'><x:ClientData ObjectType=\"Note\">"
           "<x:Row>3</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>";
}

inline archives::Parts parts()
{
    using archives::relation;
    using archives::relations;
    return {
        { "[Content_Types].xml", contentTypes() },
        { "_rels/.rels",
          relations(relation("rId1", "officeDocument", "xl/workbook.xml")
                    + relation("rId2", "extended-properties", "docProps/app.xml")) },
        { "docProps/app.xml",
          xml("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
              "extended-properties\"><Application>Microsoft Excel</Application>"
              "<AppVersion>16.0300</AppVersion></Properties>") },
        { "xl/workbook.xml", workbook() },
        { "xl/_rels/workbook.xml.rels",
          relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                    + relation("rId2", "worksheet", "worksheets/sheet2.xml")
                    + relation("rId3", "worksheet", "worksheets/sheet3.xml")
                    + relation("rId4", "styles", "styles.xml")
                    + relation("rId5", "sharedStrings", "sharedStrings.xml")
                    + relation("rId6", "calcChain", "calcChain.xml")
                    + "<Relationship Id=\"rId7\" "
                      "Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" "
                      "Target=\"vbaProject.bin\"/>") },
        { "xl/styles.xml", styles() },
        { "xl/sharedStrings.xml", strings() },
        { "xl/calcChain.xml",
          xml("<calcChain xmlns=\"" + mainSpace
              + "\"><c r=\"B6\" i=\"1\"/><c r=\"C6\" i=\"1\"/><c r=\"D6\" i=\"1\"/></calcChain>") },
        { "xl/worksheets/sheet1.xml", dataSheet() },
        { "xl/worksheets/_rels/sheet1.xml.rels",
          relations(relation("rId1", "drawing", "../drawings/drawing1.xml")
                    + relation("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml")
                    + relation("rId3", "comments", "../comments1.xml")) },
        { "xl/worksheets/sheet2.xml",
          xml("<worksheet xmlns=\"" + mainSpace
              + "\"><sheetData><row r=\"1\"><c r=\"A1\"><f>Homicide!B6+Homicide!C6</f><v>7</v></c>"
                "</row></sheetData></worksheet>") },
        { "xl/worksheets/sheet3.xml",
          xml("<worksheet xmlns=\"" + mainSpace + "\"><sheetData/></worksheet>") },
        { "xl/comments1.xml",
          xml("<comments xmlns=\"" + mainSpace
              + "\"><authors><author>Ministry</author></authors><commentList><comment ref=\"A4\" "
                "authorId=\"0\"><text><t>Men and "
                "boys</t></text></comment></commentList></comments>") },
        { "xl/drawings/vmlDrawing1.vml", note() },
        { "xl/drawings/drawing1.xml", drawing() },
        { "xl/drawings/_rels/drawing1.xml.rels",
          relations(relation("rId1", "image", "../media/image1.png")) },
        { "xl/media/image1.png", picture() },
        { "xl/vbaProject.bin",
          QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + "macros of ours" },
    };
}

inline QByteArray bytes()
{
    return archives::zipped(parts());
}

// All parts of a workbook by their names.
inline QMap<QString, QByteArray> unzipped(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QuaZip zip(&buffer);
    QMap<QString, QByteArray> found;
    if (!zip.open(QuaZip::mdUnzip))
        return found;
    for (bool isNext = zip.goToFirstFile(); isNext; isNext = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        if (file.open(QIODevice::ReadOnly))
            found.insert(zip.getCurrentFileName(), file.readAll());
    }
    return found;
}

// The cells of a sheet's XML, each with all that it says.
inline QMap<QString, QString> cells(const QByteArray &sheet)
{
    QXmlStreamReader xml(sheet);
    QMap<QString, QString> found;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"c")
            continue;
        QStringList said;
        const QXmlStreamAttributes attributes = xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes)
            said << attribute.name().toString() + u'=' + attribute.value().toString();
        while (xml.readNextStartElement())
            said << xml.name().toString() + u':'
                    + xml.attributes().value(QLatin1String("t")).toString() + u':'
                    + xml.readElementText(QXmlStreamReader::IncludeChildElements);
        found.insert(attributes.value(QLatin1String("r")).toString(), said.join(u' '));
    }
    return found;
}

// These of cells() without their stored results.
inline QMap<QString, QString> withoutResults(QMap<QString, QString> cells,
                                             const QStringList &references)
{
    static const QRegularExpression result(QStringLiteral(" v::[^ ]*"));
    for (const QString &reference : references)
        cells[reference].remove(result);
    return cells;
}

// The same XML without its cells.
inline QByteArray withoutCells(const QByteArray &sheet)
{
    static const QRegularExpression cell(QStringLiteral("<c (?:[^>]*/>|.*?</c>)"),
                                         QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(sheet).remove(cell).toUtf8();
}

} // namespace foreign
