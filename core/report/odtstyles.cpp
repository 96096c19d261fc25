// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/odtstyles.h"

#include "core/report/outline.h"

#include <QLocale>

namespace report
{

namespace
{

constexpr const char *blue = "#1f4e79";
constexpr const char *grey = "#555555";

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
        openOdfRoot(m_xml, "office:document-styles");
        fonts();
        m_xml.open("office:styles");
        defaults();
        paragraphs();
        characters();
        lists();
        m_xml.empty("text:notes-configuration",
                    { { "text:note-class", "footnote" },
                      { "style:num-format", "1" },
                      { "text:footnotes-position", "page" },
                      { "text:start-numbering-at", "document" } });
        m_xml.close();
        m_xml.open("office:automatic-styles");
        pageLayout("Portrait", false);
        pageLayout("Landscape", true);
        m_xml.close();
        masters();
        m_xml.close();
        return m_xml.bytes();
    }

private:
    void fonts()
    {
        m_xml.open("office:font-face-decls");
        const std::pair<const char *, const char *> faces[]
            = { { "Body", "'Noto Sans'" },
                { "BodyAsian", "'Noto Sans CJK SC'" },
                { "BodyComplex", "'Noto Sans Arabic'" },
                { "Mono", "'Noto Sans Mono'" } };
        for (const auto &[name, family] : faces)
            m_xml.empty("style:font-face",
                        { { "style:name", name },
                          { "svg:font-family", family },
                          { "style:font-family-generic", "swiss" } });
        m_xml.close();
    }

    // LibreOffice takes "start" for the left hand whatever the direction.
    const char *side() const { return m_isMirrored ? "right" : "left"; }
    const char *mode() const { return m_isMirrored ? "rl-tb" : "lr-tb"; }

    void defaults()
    {
        const QStringList parts = QLocale(m_document.language).name().split(u'_');
        const QString country = parts.value(1, QStringLiteral("none"));
        m_xml.open("style:default-style", { { "style:family", "paragraph" } });
        m_xml.empty("style:paragraph-properties",
                    { { "style:writing-mode", mode() }, { "fo:text-align", side() } });
        m_xml.empty("style:text-properties",
                    { { "style:font-name", "Body" },
                      { "style:font-name-asian", "BodyAsian" },
                      { "style:font-name-complex", "BodyComplex" },
                      { "fo:font-size", "10pt" },
                      { "style:font-size-asian", "10pt" },
                      { "style:font-size-complex", "10pt" },
                      { "fo:color", "#1a1a1a" },
                      { "fo:language", parts[0] },
                      { "fo:country", country },
                      { "style:language-asian", parts[0] },
                      { "style:country-asian", country },
                      { "style:language-complex", parts[0] },
                      { "style:country-complex", country } });
        m_xml.close();
        m_xml.empty("style:default-style", { { "style:family", "table" } });
        m_xml.empty("style:default-style", { { "style:family", "table-row" } });
    }

    struct Look {
        const char *name;
        const char *parent;
        const char *size; // "" as the parent
        bool isBold;
        const char *colour;
        const char *above;
        const char *below;
        bool isKept; // with the next paragraph
    };

    void paragraphs()
    {
        m_xml.open("style:style",
                   { { "style:name", "Standard" }, { "style:family", "paragraph" } });
        m_xml.close();
        const Look looks[] = {
            { "Text_20_body", "Standard", "", false, "", "0cm", "0.22cm", false },
            { "Title", "Standard", "27pt", true, blue, "0cm", "0.2cm", true },
            { "Subtitle", "Standard", "14pt", false, grey, "0cm", "0.3cm", true },
            { "Heading", "Standard", "", true, blue, "0.8cm", "0.25cm", true },
            { "Contents_20_Heading", "Heading", "17pt", true, blue, "0.4cm", "0.3cm", true },
            { "Caption", "Standard", "9pt", true, "", "0.5cm", "0.12cm", true },
            { "Table", "Caption", "", true, "", "0.5cm", "0.12cm", true },
            { "Figure", "Caption", "", true, "", "0.5cm", "0.12cm", true },
            { "Picture", "Standard", "", false, "", "0cm", "0.1cm", false },
            { "Table_20_Contents", "Standard", "8.5pt", false, "", "0cm", "0cm", false },
            { "Table_20_Heading", "Table_20_Contents", "", true, "", "0cm", "0cm", false },
            { "Below_20_Table", "Standard", "8pt", false, grey, "0.08cm", "0cm", false },
            { "Figure_20_Number", "Standard", "19pt", true, blue, "0.05cm", "0cm", true },
            { "Figure_20_Label", "Standard", "9pt", false, "", "0cm", "0cm", false },
            { "Figure_20_Note", "Standard", "8pt", false, grey, "0cm", "0cm", false },
            { "Identity_20_Key", "Standard", "", false, grey, "0.05cm", "0.05cm", false },
            { "Identity_20_Value", "Standard", "", true, "", "0.05cm", "0.05cm", false },
            { "Footnote", "Standard", "8pt", false, "", "0cm", "0cm", false },
            { "Header", "Standard", "8pt", false, grey, "0cm", "0cm", false },
            { "Footer", "Standard", "8pt", false, grey, "0cm", "0cm", false },
            { "Thin", "Standard", "4pt", false, "", "0cm", "0cm", true },
        };
        for (const Look &look : looks)
            paragraph(look);
        headings();
        contents();
        boxes();
    }

    void open(const char *name, const QString &parent)
    {
        m_xml.open("style:style",
                   { { "style:name", name },
                     { "style:display-name", QString::fromLatin1(name).replace("_20_", " ") },
                     { "style:family", "paragraph" },
                     { "style:parent-style-name", parent } });
    }

    void text(const QString &size, bool isBold, const QString &colour)
    {
        m_xml.open("style:text-properties");
        if (!size.isEmpty()) {
            for (const char *name :
                 { "fo:font-size", "style:font-size-asian", "style:font-size-complex" })
                m_xml.attribute(name, size);
        }
        const QString weight = isBold ? QStringLiteral("bold") : QStringLiteral("normal");
        for (const char *name :
             { "fo:font-weight", "style:font-weight-asian", "style:font-weight-complex" })
            m_xml.attribute(name, weight);
        if (!colour.isEmpty())
            m_xml.attribute("fo:color", colour);
        m_xml.close();
    }

    void paragraph(const Look &look)
    {
        open(look.name, QString::fromLatin1(look.parent));
        m_xml.open("style:paragraph-properties",
                   { { "fo:margin-top", look.above },
                     { "fo:margin-bottom", look.below },
                     { "fo:orphans", "2" },
                     { "fo:widows", "2" },
                     { "fo:keep-with-next", look.isKept ? "always" : "auto" } });
        if (qstrcmp(look.name, "Text_20_body") == 0)
            m_xml.attribute("fo:line-height", QStringLiteral("115%"));
        if (qstrcmp(look.name, "Header") == 0)
            m_xml.attribute("fo:border-bottom", QStringLiteral("0.5pt solid #9aa7b4"));
        if (qstrcmp(look.name, "Footer") == 0)
            m_xml.attribute("fo:text-align", QStringLiteral("center"));
        if (qstrcmp(look.name, "Subtitle") == 0) {
            m_xml.attribute("fo:border-bottom", QStringLiteral("2.2pt solid #1f4e79"));
            m_xml.attribute("fo:padding-bottom", QStringLiteral("0.3cm"));
        }
        m_xml.close();
        text(QString::fromLatin1(look.size), look.isBold, QString::fromLatin1(look.colour));
        m_xml.close();
    }

    void headings()
    {
        const char *names[] = { "Heading_20_1", "Heading_20_2", "Heading_20_3", "Heading_20_4" };
        const char *sizes[] = { "17pt", "13.5pt", "11.5pt", "10.5pt" };
        const char *above[] = { "0.9cm", "0.7cm", "0.5cm", "0.4cm" };
        for (int i = 0; i < 4; ++i) {
            open(names[i], QStringLiteral("Heading"));
            m_xml.attribute("style:default-outline-level", QString::number(i + 1));
            m_xml.attribute("style:next-style-name", QStringLiteral("Text_20_body"));
            m_xml.empty("style:paragraph-properties",
                        { { "fo:margin-top", above[i] },
                          { "fo:margin-bottom", "0.2cm" },
                          { "fo:keep-with-next", "always" } });
            text(QString::fromLatin1(sizes[i]), true, QString::fromLatin1(blue));
            m_xml.close();
        }
    }

    void contents()
    {
        const char *names[]
            = { "Contents_20_1", "Contents_20_2", "Contents_20_3", "Contents_20_4" };
        for (int i = 0; i < 4; ++i) {
            const QString margin = QStringLiteral("%1cm").arg(i * 0.6);
            open(names[i], QStringLiteral("Standard"));
            m_xml.open("style:paragraph-properties",
                       { { m_isMirrored ? "fo:margin-right" : "fo:margin-left", margin },
                         { "fo:margin-top", i == 0 ? "0.2cm" : "0.05cm" } });
            m_xml.open("style:tab-stops")
                .empty("style:tab-stop",
                       { { "style:position", QStringLiteral("%1cm").arg(16.6 - i * 0.6) },
                         { "style:type", "right" },
                         { "style:leader-style", "dotted" },
                         { "style:leader-text", "." } })
                .close(2);
            text({}, i == 0, {});
            m_xml.close();
        }
    }

    void boxes()
    {
        const std::pair<const char *, const char *> kinds[]
            = { { "Note", "3pt solid #1f4e79" },
                { "Warning", "5pt double #8a3b00" },
                { "Proposal", "3pt dashed #1f4e79" } };
        for (const auto &[name, border] : kinds) {
            open(name, QStringLiteral("Text_20_body"));
            m_xml.empty("style:paragraph-properties",
                        { { "fo:background-color", "#f3f6f9" },
                          { m_isMirrored ? "fo:border-right" : "fo:border-left", border },
                          { "fo:padding", "0.15cm" },
                          { "fo:margin-top", "0cm" },
                          { "fo:margin-bottom", "0cm" },
                          { "fo:margin-left", "0.2cm" },
                          { "fo:margin-right", "0.2cm" } });
            m_xml.close();
        }
    }

    void characters()
    {
        m_xml.open("style:style", { { "style:name", "Strong" }, { "style:family", "text" } });
        text({}, true, {});
        m_xml.close();
        m_xml.open("style:style", { { "style:name", "Code" }, { "style:family", "text" } });
        m_xml.empty("style:text-properties",
                    { { "style:font-name", "Mono" }, { "fo:font-size", "94%" } });
        m_xml.close();
        m_xml.open("style:style", { { "style:name", "ContentsLink" }, { "style:family", "text" } });
        m_xml.empty("style:text-properties",
                    { { "fo:color", "#1a1a1a" }, { "style:text-underline-style", "none" } });
        m_xml.close();
        m_xml.open("style:style",
                   { { "style:name", "Internet_20_link" }, { "style:family", "text" } });
        m_xml.empty("style:text-properties", { { "fo:color", blue } });
        m_xml.close();
        m_xml.open("style:style",
                   { { "style:name", "Footnote_20_anchor" }, { "style:family", "text" } });
        m_xml.empty("style:text-properties", { { "style:text-position", "super 58%" } });
        m_xml.close();
    }

    void lists()
    {
        m_xml.open("text:list-style", { { "style:name", "Bullets" } });
        m_xml.open("text:list-level-style-bullet",
                   { { "text:level", "1" }, { "text:bullet-char", QString(QChar(0x2022)) } });
        listPlace();
        m_xml.close(2);
        m_xml.open("text:list-style", { { "style:name", "Numbers" } });
        m_xml.open(
            "text:list-level-style-number",
            { { "text:level", "1" }, { "style:num-format", "1" }, { "style:num-suffix", "." } });
        listPlace();
        m_xml.close(2);
    }

    void listPlace()
    {
        m_xml.open("style:list-level-properties",
                   { { "text:list-level-position-and-space-mode", "label-alignment" } });
        m_xml.empty("style:list-level-label-alignment",
                    { { "text:label-followed-by", "listtab" },
                      { "text:list-tab-stop-position", "0.6cm" },
                      { "fo:text-indent", "-0.6cm" },
                      { "fo:margin-left", "0.6cm" } });
        m_xml.close();
    }

    void pageLayout(const char *name, bool isLandscape)
    {
        m_xml.open("style:page-layout", { { "style:name", name } });
        m_xml.empty("style:page-layout-properties",
                    { { "fo:page-width", isLandscape ? "29.7cm" : "21cm" },
                      { "fo:page-height", isLandscape ? "21cm" : "29.7cm" },
                      { "style:print-orientation", isLandscape ? "landscape" : "portrait" },
                      { "fo:margin-top", "1.6cm" },
                      { "fo:margin-bottom", "1.4cm" },
                      { "fo:margin-left", "2.2cm" },
                      { "fo:margin-right", "2.2cm" },
                      { "style:writing-mode", mode() } });
        m_xml.open("style:header-style")
            .empty("style:header-footer-properties",
                   { { "fo:min-height", "1cm" }, { "fo:margin-bottom", "0.5cm" } })
            .close();
        m_xml.open("style:footer-style")
            .empty("style:header-footer-properties",
                   { { "fo:min-height", "0.9cm" }, { "fo:margin-top", "0.5cm" } })
            .close(2);
    }

    void masters()
    {
        m_xml.open("office:master-styles");
        m_xml.empty("style:master-page",
                    { { "style:name", "TitlePage" },
                      { "style:page-layout-name", "Portrait" },
                      { "style:next-style-name", "Standard" } });
        for (const auto &[name, layout] :
             { std::pair("Standard", "Portrait"), std::pair("Landscape", "Landscape") }) {
            m_xml.open("style:master-page",
                       { { "style:name", name }, { "style:page-layout-name", layout } });
            m_xml.open("style:header").open("text:p", { { "text:style-name", "Header" } });
            m_xml.leaf("text:title", oneLine(m_document.title)).close(2);
            m_xml.open("style:footer").open("text:p", { { "text:style-name", "Footer" } });
            pageNumber();
            m_xml.close(3);
        }
        m_xml.close();
    }

    void pageNumber()
    {
        const QString pattern = oneLine(m_document.labels.page);
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            const QStringView rest = QStringView(pattern).mid(i, 2);
            if (rest == u"%1" || rest == u"%2") {
                if (rest == u"%1")
                    m_xml.leaf("text:page-number", QStringLiteral("1"),
                               { { "text:select-page", "current" } });
                else
                    m_xml.leaf("text:page-count", QStringLiteral("1"));
                ++i;
            } else {
                m_xml.text(pattern[i]);
            }
        }
    }

    const Document &m_document;
    const bool m_isMirrored;
    XmlOut m_xml;
};

} // namespace

QByteArray odtStyles(const Document &document)
{
    return Styles(document).run();
}

} // namespace report
