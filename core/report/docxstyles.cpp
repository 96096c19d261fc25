// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/docxparts.h"

#include <QLocale>

namespace report
{

namespace
{

constexpr const char *blue = "1F4E79";
constexpr const char *grey = "555555";

// Sizes in half points, distances in twentieths of a point, as the format has them.
struct Look {
    const char *id;
    const char *name; // built-in names make word processors know them
    const char *parent;
    int size; // 0: as the parent
    bool isBold;
    const char *colour;
    int above;
    int below;
    bool isKept;
};

class Styles
{
public:
    explicit Styles(const Document &document)
        : m_document(document)
        , m_isMirrored(document.direction == Direction::RightToLeft)
    {
    }

    QByteArray run()
    {
        openWordRoot(m_xml, "w:styles");
        defaults();
        const Look looks[] = {
            { "BodyText", "Body Text", "Normal", 0, false, "", 60, 120, false },
            { "Title", "Title", "Normal", 54, true, blue, 0, 120, true },
            { "Subtitle", "Subtitle", "Normal", 28, false, grey, 0, 240, true },
            { "Heading1", "heading 1", "Normal", 34, true, blue, 480, 120, true },
            { "Heading2", "heading 2", "Normal", 27, true, blue, 360, 100, true },
            { "Heading3", "heading 3", "Normal", 23, true, blue, 260, 80, true },
            { "Heading4", "heading 4", "Normal", 21, true, blue, 220, 80, true },
            { "TOCHeading", "TOC Heading", "Normal", 34, true, blue, 240, 120, true },
            { "TOC1", "toc 1", "Normal", 0, true, "", 120, 0, false },
            { "TOC2", "toc 2", "Normal", 0, false, "", 40, 0, false },
            { "TOC3", "toc 3", "Normal", 0, false, "", 20, 0, false },
            { "TOC4", "toc 4", "Normal", 0, false, "", 20, 0, false },
            { "Caption", "caption", "Normal", 18, true, "", 280, 60, true },
            { "Picture", "Picture", "Normal", 0, false, "", 0, 60, false },
            { "TableText", "Table Text", "Normal", 17, false, "", 40, 40, false },
            { "TableHead", "Table Head", "TableText", 17, true, "", 40, 40, true },
            { "BelowTable", "Below Table", "Normal", 16, false, grey, 50, 0, false },
            { "FigureNumber", "Figure Number", "Normal", 38, true, blue, 80, 20, true },
            { "FigureLabel", "Figure Label", "Normal", 18, false, "", 0, 0, false },
            { "FigureNote", "Figure Note", "Normal", 16, false, grey, 20, 0, false },
            { "IdentityKey", "Identity Key", "Normal", 0, false, grey, 40, 40, false },
            { "IdentityValue", "Identity Value", "Normal", 0, true, "", 40, 40, false },
            { "FootnoteText", "footnote text", "Normal", 16, false, "", 0, 0, false },
            { "Header", "header", "Normal", 16, false, grey, 0, 0, false },
            { "Footer", "footer", "Normal", 16, false, grey, 0, 0, false },
            { "ListText", "List Text", "BodyText", 0, false, "", 0, 80, false },
            { "NoteBox", "Note Box", "Normal", 0, false, "", 60, 60, false },
            { "WarningBox", "Warning Box", "NoteBox", 0, false, "", 0, 0, false },
            { "ProposalBox", "Proposal Box", "NoteBox", 0, false, "", 0, 0, false },
            { "Thin", "Thin", "Normal", 8, false, "", 60, 60, false },
        };
        for (const Look &look : looks)
            paragraph(look);
        characters();
        m_xml.close();
        return m_xml.bytes();
    }

private:
    void defaults()
    {
        const QString language = QLocale(m_document.language).name().replace(u'_', u'-');
        m_xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        m_xml.empty("w:rFonts",
                    { { "w:ascii", "Arial" },
                      { "w:hAnsi", "Arial" },
                      { "w:eastAsia", "Microsoft YaHei" },
                      { "w:cs", "Arial" } });
        m_xml.empty("w:color", { { "w:val", "1A1A1A" } });
        m_xml.empty("w:sz", { { "w:val", "20" } }).empty("w:szCs", { { "w:val", "20" } });
        m_xml.empty("w:lang",
                    { { "w:val", language }, { "w:eastAsia", language }, { "w:bidi", language } });
        m_xml.close(2).empty("w:pPrDefault").close();
        m_xml.open("w:style",
                   { { "w:type", "paragraph" }, { "w:default", "1" }, { "w:styleId", "Normal" } });
        m_xml.empty("w:name", { { "w:val", "Normal" } }).empty("w:qFormat");
        if (m_isMirrored)
            m_xml.open("w:pPr").empty("w:bidi").close();
        m_xml.close();
        m_xml.open("w:style",
                   { { "w:type", "table" }, { "w:default", "1" }, { "w:styleId", "TableNormal" } });
        m_xml.empty("w:name", { { "w:val", "Normal Table" } });
        m_xml.open("w:tblPr").open("w:tblCellMar");
        for (const char *side : { "w:top", "w:left", "w:bottom", "w:right" })
            m_xml.empty(side, { { "w:w", "60" }, { "w:type", "dxa" } });
        m_xml.close(3);
    }

    void paragraph(const Look &look)
    {
        const QByteArray id(look.id);
        m_xml.open("w:style", { { "w:type", "paragraph" }, { "w:styleId", look.id } });
        m_xml.empty("w:name", { { "w:val", look.name } });
        m_xml.empty("w:basedOn", { { "w:val", look.parent } });
        if (id.startsWith("Heading"))
            m_xml.empty("w:next", { { "w:val", "BodyText" } }).empty("w:qFormat");
        m_xml.open("w:pPr");
        if (look.isKept)
            m_xml.empty("w:keepNext");
        borders(id);
        if (id.endsWith("Box"))
            m_xml.empty("w:shd",
                        { { "w:val", "clear" }, { "w:color", "auto" }, { "w:fill", "F3F6F9" } });
        if (id.startsWith("TOC") && id != "TOCHeading")
            m_xml.open("w:tabs")
                .empty("w:tab",
                       { { "w:val", "right" }, { "w:leader", "dot" }, { "w:pos", "9410" } })
                .close();
        if (m_isMirrored)
            m_xml.empty("w:bidi");
        m_xml.open("w:spacing",
                   { { "w:before", qint64(look.above) }, { "w:after", qint64(look.below) } });
        if (id == "BodyText")
            m_xml.attribute("w:line", QStringLiteral("276"))
                .attribute("w:lineRule", QStringLiteral("auto"));
        m_xml.close();
        indent(id);
        if (id == "Footer")
            m_xml.empty("w:jc", { { "w:val", "center" } });
        if (id.startsWith("Heading"))
            m_xml.empty("w:outlineLvl", { { "w:val", qint64(id.back() - '1') } });
        m_xml.close();
        letters(look);
        m_xml.close();
    }

    void borders(const QByteArray &id)
    {
        const auto border = [&](const char *side, const char *kind, int size, const char *colour) {
            m_xml.open("w:pBdr");
            m_xml.empty(side,
                        { { "w:val", kind },
                          { "w:sz", qint64(size) },
                          { "w:space", "6" },
                          { "w:color", colour } });
            m_xml.close();
        };
        // Sides of borders are not mirrored by the direction.
        const char *start = m_isMirrored ? "w:right" : "w:left";
        if (id == "Subtitle")
            border("w:bottom", "single", 18, blue);
        else if (id == "Header")
            border("w:bottom", "single", 4, "9AA7B4");
        else if (id == "NoteBox")
            border(start, "single", 24, blue);
        else if (id == "WarningBox")
            border(start, "double", 18, "8A3B00");
        else if (id == "ProposalBox")
            border(start, "dashed", 24, blue);
    }

    void indent(const QByteArray &id)
    {
        if (id.startsWith("TOC") && id != "TOCHeading" && id != "TOC1")
            m_xml.empty("w:ind", { { "w:left", qint64(320 * (id.back() - '1')) } });
        else if (id.endsWith("Box"))
            m_xml.empty("w:ind", { { "w:left", "200" }, { "w:right", "100" } });
    }

    void letters(const Look &look)
    {
        m_xml.open("w:rPr");
        if (look.isBold)
            m_xml.empty("w:b").empty("w:bCs");
        if (*look.colour)
            m_xml.empty("w:color", { { "w:val", look.colour } });
        if (look.size > 0)
            m_xml.empty("w:sz", { { "w:val", qint64(look.size) } })
                .empty("w:szCs", { { "w:val", qint64(look.size) } });
        m_xml.close();
    }

    void characters()
    {
        const auto open = [&](const char *id, const char *name) {
            m_xml.open("w:style", { { "w:type", "character" }, { "w:styleId", id } });
            m_xml.empty("w:name", { { "w:val", name } }).open("w:rPr");
        };
        open("Strong", "Strong");
        m_xml.empty("w:b").empty("w:bCs").close(2);
        open("Code", "Code");
        m_xml.empty(
            "w:rFonts",
            { { "w:ascii", "Consolas" }, { "w:hAnsi", "Consolas" }, { "w:cs", "Consolas" } });
        m_xml.empty("w:sz", { { "w:val", "19" } }).close(2);
        open("Hyperlink", "Hyperlink");
        m_xml.empty("w:color", { { "w:val", blue } }).close(2);
        open("FootnoteReference", "footnote reference");
        m_xml.empty("w:vertAlign", { { "w:val", "superscript" } }).close(2);
    }

    const Document &m_document;
    const bool m_isMirrored;
    XmlOut m_xml;
};

} // namespace

QByteArray docxStyles(const Document &document)
{
    return Styles(document).run();
}

} // namespace report
