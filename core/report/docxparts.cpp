// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/docxparts.h"

#include "core/report/outline.h"

namespace report
{

namespace
{

const QString office = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/");
const QString package = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");
const QString words
    = QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.");

void level(XmlOut &xml, const char *format, const QString &text)
{
    xml.open("w:lvl", { { "w:ilvl", "0" } });
    xml.empty("w:start", { { "w:val", "1" } });
    xml.empty("w:numFmt", { { "w:val", format } });
    xml.empty("w:lvlText", { { "w:val", text } });
    xml.empty("w:lvlJc", { { "w:val", "left" } });
    xml.open("w:pPr").empty("w:ind", { { "w:left", "360" }, { "w:hanging", "360" } }).close(2);
}

void field(XmlOut &xml, const char *instruction)
{
    xml.open("w:fldSimple", { { "w:instr", instruction } });
    xml.open("w:r").leaf("w:t", QStringLiteral("1")).close(2);
}

} // namespace

void openWordRoot(XmlOut &xml, const char *name)
{
    xml.open(
        name,
        { { "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main" },
          { "xmlns:r", office + "relationships" },
          { "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" },
          { "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main" },
          { "xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture" },
          { "xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main" } });
}

QByteArray docxNumbering(int numberedLists)
{
    XmlOut xml;
    openWordRoot(xml, "w:numbering");
    xml.open("w:abstractNum", { { "w:abstractNumId", "0" } });
    level(xml, "bullet", QString(QChar(0x2022)));
    xml.close();
    xml.open("w:abstractNum", { { "w:abstractNumId", "1" } });
    level(xml, "decimal", QStringLiteral("%1."));
    xml.close();
    xml.open("w:num", { { "w:numId", "1" } })
        .empty("w:abstractNumId", { { "w:val", "0" } })
        .close();
    for (int list = 0; list < numberedLists; ++list) {
        xml.open("w:num", { { "w:numId", qint64(list + 2) } });
        xml.empty("w:abstractNumId", { { "w:val", "1" } });
        xml.open("w:lvlOverride", { { "w:ilvl", "0" } })
            .empty("w:startOverride", { { "w:val", "1" } })
            .close(2);
    }
    xml.close();
    return xml.bytes();
}

QByteArray docxSettings()
{
    XmlOut xml;
    openWordRoot(xml, "w:settings");
    xml.open("w:footnotePr");
    for (const char *id : { "-1", "0" })
        xml.empty("w:footnote", { { "w:id", id } });
    xml.close();
    // Without this Word opens the file in the mode of an old version.
    xml.open("w:compat")
        .empty("w:compatSetting",
               { { "w:name", "compatibilityMode" },
                 { "w:uri", "http://schemas.microsoft.com/office/word" },
                 { "w:val", "15" } });
    xml.close(2);
    return xml.bytes();
}

QByteArray docxHeader(const Document &document)
{
    XmlOut xml;
    openWordRoot(xml, "w:hdr");
    xml.open("w:p").open("w:pPr").empty("w:pStyle", { { "w:val", "Header" } }).close();
    xml.open("w:r");
    if (document.direction == Direction::RightToLeft)
        xml.open("w:rPr").empty("w:rtl").close();
    xml.leaf("w:t", oneLine(document.title), { { "xml:space", "preserve" } });
    xml.close(3);
    return xml.bytes();
}

QByteArray docxFooter(const Document &document)
{
    XmlOut xml;
    openWordRoot(xml, "w:ftr");
    xml.open("w:p").open("w:pPr").empty("w:pStyle", { { "w:val", "Footer" } }).close();
    QString rest = oneLine(document.labels.page);
    while (!rest.isEmpty()) {
        const bool isPage = rest.startsWith(QLatin1String("%1"));
        if (isPage || rest.startsWith(QLatin1String("%2"))) {
            field(xml, isPage ? "PAGE" : "NUMPAGES");
            rest.remove(0, 2);
            continue;
        }
        const qsizetype end = rest.indexOf(u'%', 1);
        const QString text = end < 0 ? rest : rest.first(end);
        xml.open("w:r");
        if (document.direction == Direction::RightToLeft)
            xml.open("w:rPr").empty("w:rtl").close();
        xml.leaf("w:t", text, { { "xml:space", "preserve" } }).close();
        rest.remove(0, text.size());
    }
    xml.close(2);
    return xml.bytes();
}

QByteArray docxCore(const Document &document)
{
    XmlOut xml;
    xml.open("cp:coreProperties",
             { { "xmlns:cp", package + "metadata/core-properties" },
               { "xmlns:dc", "http://purl.org/dc/elements/1.1/" },
               { "xmlns:dcterms", "http://purl.org/dc/terms/" },
               { "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance" } });
    xml.leaf("dc:title", oneLine(document.title));
    xml.leaf("dc:subject", oneLine(document.subtitle));
    xml.leaf("dc:creator", oneLine(document.author));
    xml.leaf("dc:language", document.language);
    if (document.time.isValid()) {
        const QString time = document.time.toUTC().toString(Qt::ISODate);
        for (const char *name : { "dcterms:created", "dcterms:modified" })
            xml.leaf(name, time, { { "xsi:type", "dcterms:W3CDTF" } });
    }
    xml.close();
    return xml.bytes();
}

QByteArray docxApp()
{
    XmlOut xml;
    xml.open("Properties", { { "xmlns", office + "extended-properties" } });
    xml.leaf("Application", QStringLiteral("ICCS Workbench")).close();
    return xml.bytes();
}

QByteArray docxTypes()
{
    XmlOut xml;
    xml.open("Types", { { "xmlns", package + "content-types" } });
    const auto extension = [&](const char *name, const QString &type) {
        xml.empty("Default", { { "Extension", name }, { "ContentType", type } });
    };
    extension("rels", QStringLiteral("application/vnd.openxmlformats-package.relationships+xml"));
    extension("xml", QStringLiteral("application/xml"));
    extension("png", QStringLiteral("image/png"));
    extension("svg", QStringLiteral("image/svg+xml"));
    const auto part = [&](const char *name, const QString &type) {
        xml.empty("Override", { { "PartName", name }, { "ContentType", type } });
    };
    part("/word/document.xml", words + "document.main+xml");
    part("/word/styles.xml", words + "styles+xml");
    part("/word/numbering.xml", words + "numbering+xml");
    part("/word/settings.xml", words + "settings+xml");
    part("/word/footnotes.xml", words + "footnotes+xml");
    part("/word/header1.xml", words + "header+xml");
    part("/word/footer1.xml", words + "footer+xml");
    part("/docProps/core.xml",
         QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
    part("/docProps/app.xml",
         QStringLiteral("application/vnd.openxmlformats-officedocument.extended-properties+xml"));
    xml.close();
    return xml.bytes();
}

QByteArray docxRelations(const QList<Relation> &relations)
{
    XmlOut xml;
    xml.open("Relationships", { { "xmlns", package + "relationships" } });
    for (const Relation &relation : relations) {
        const QString base = relation.type == QLatin1String("metadata/core-properties")
            ? package + "relationships/"
            : office + "relationships/";
        xml.open("Relationship",
                 { { "Id", relation.id },
                   { "Type", base + relation.type },
                   { "Target", relation.target } });
        if (relation.isOutside)
            xml.attribute("TargetMode", QStringLiteral("External"));
        xml.close();
    }
    xml.close();
    return xml.bytes();
}

} // namespace report
