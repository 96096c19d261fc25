// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/odtcontent.h"

namespace report
{

OdtBody::OdtBody(const Document &document, const QHash<QString, int> &pages)
    : m_document(document)
    , m_pages(pages)
    , m_outline(outlineOf(document))
{
}

void OdtBody::open(const QString &style)
{
    QString name = style;
    if (m_break != Break::None) {
        qsizetype index = m_styles.indexOf(std::pair(style, m_break));
        if (index < 0) {
            index = m_styles.size();
            m_styles.append({ style, m_break });
        }
        name = QStringLiteral("P%1").arg(index + 1);
    }
    m_break = Break::None;
    m_xml.open(style.startsWith(QLatin1String("Heading_")) ? "text:h" : "text:p",
               { { "text:style-name", name } });
}

void OdtBody::writeStyles(XmlOut &styles) const
{
    for (qsizetype i = 0; i < m_styles.size(); ++i) {
        const auto &[parent, kind] = m_styles[i];
        styles.open("style:style",
                    { { "style:name", QStringLiteral("P%1").arg(i + 1) },
                      { "style:family", "paragraph" },
                      { "style:parent-style-name", parent } });
        if (kind == Break::Title)
            styles.attribute("style:master-page-name", QStringLiteral("TitlePage"));
        else if (kind == Break::Standard)
            styles.attribute("style:master-page-name", QStringLiteral("Standard"));
        else if (kind == Break::Landscape)
            styles.attribute("style:master-page-name", QStringLiteral("Landscape"));
        styles.open("style:paragraph-properties");
        if (kind == Break::Page)
            styles.attribute("fo:break-before", QStringLiteral("page"));
        if (kind == Break::Title)
            styles.attribute("fo:margin-top", QStringLiteral("5cm"));
        styles.close(2);
    }
}

void OdtBody::paragraph(const QString &style, const QString &text)
{
    open(style);
    lines(text);
    m_xml.close();
}

void OdtBody::lines(const QString &text)
{
    const QStringList all = cleaned(text).split(u'\n');
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i > 0)
            m_xml.empty("text:line-break");
        m_xml.text(all[i]);
    }
}

void OdtBody::runs(const Runs &runs)
{
    for (const Run &run : runs) {
        switch (run.kind) {
        case Run::Kind::Plain:
            lines(run.text);
            break;
        case Run::Kind::Strong:
        case Run::Kind::Code:
            m_xml.open("text:span",
                       { { "text:style-name", run.kind == Run::Kind::Code ? "Code" : "Strong" } });
            lines(run.text);
            m_xml.close();
            break;
        case Run::Kind::Link:
            link(run);
            break;
        case Run::Kind::Footnote:
            note(run.text);
            break;
        }
    }
}

void OdtBody::link(const Run &run)
{
    const bool isInner = m_outline.isInner(run.target);
    const bool isWeb = run.target.startsWith(QLatin1String("https://"))
        || run.target.startsWith(QLatin1String("http://"));
    if (!isInner && !isWeb) {
        lines(run.text);
        return;
    }
    m_xml.open("text:a",
               { { "xlink:type", "simple" },
                 { "xlink:href", isInner ? u'#' + m_outline.anchors[run.target] : run.target },
                 { "text:style-name", "Internet_20_link" },
                 { "text:visited-style-name", "Internet_20_link" } });
    lines(run.text);
    m_xml.close();
}

void OdtBody::note(const QString &text)
{
    const QString number = QString::number(++m_notes);
    m_xml.open(
        "text:note",
        { { "text:id", QStringLiteral("note") + number }, { "text:note-class", "footnote" } });
    m_xml.leaf("text:note-citation", number);
    m_xml.open("text:note-body").open("text:p", { { "text:style-name", "Footnote" } });
    m_xml.empty("text:s"); // the number touches the text otherwise
    lines(text);
    m_xml.close(3);
}

void OdtBody::caption(const char *sequence, const QString &style, const QString &label, int number,
                      const QString &caption, const QString &id)
{
    open(style);
    m_xml.open("text:bookmark", { { "text:name", id } }).close();
    const QStringList around = label.split(QStringLiteral("%1"));
    m_xml.text(around.value(0));
    m_xml.leaf("text:sequence", QString::number(number),
               { { "text:ref-name", QStringLiteral("ref") + id },
                 { "text:name", sequence },
                 { "text:formula", QStringLiteral("ooow:%1+1").arg(QLatin1String(sequence)) },
                 { "style:num-format", "1" } });
    m_xml.text(around.value(1));
    if (!caption.isEmpty())
        m_xml.text(QStringLiteral(". ") + oneLine(caption));
    m_xml.close();
}

void OdtBody::contents(int levels)
{
    const QString &title = m_document.labels.contents;
    if (m_break != Break::None)
        paragraph(QStringLiteral("Thin"), {});
    m_xml.open("text:table-of-content",
               { { "text:name", "Contents" }, { "text:protected", "true" } });
    m_xml.open("text:table-of-content-source", { { "text:outline-level", qint64(levels) } });
    m_xml.leaf("text:index-title-template", title,
               { { "text:style-name", "Contents_20_Heading" } });
    for (int level = 1; level <= levels; ++level) {
        m_xml.open("text:table-of-content-entry-template",
                   { { "text:outline-level", qint64(level) },
                     { "text:style-name", QStringLiteral("Contents_20_%1").arg(level) } });
        m_xml.empty("text:index-entry-link-start").empty("text:index-entry-text");
        m_xml.empty("text:index-entry-tab-stop",
                    { { "style:type", "right" }, { "style:leader-char", "." } });
        m_xml.empty("text:index-entry-page-number").empty("text:index-entry-link-end").close();
    }
    m_xml.close().open("text:index-body");
    m_xml.open("text:index-title", { { "text:name", "ContentsHead" } });
    m_xml.leaf("text:p", title, { { "text:style-name", "Contents_20_Heading" } }).close();
    for (const Outline::Entry &entry : m_outline.entries) {
        if (entry.level > levels)
            continue;
        m_xml.open("text:p",
                   { { "text:style-name", QStringLiteral("Contents_20_%1").arg(entry.level) } });
        m_xml.open("text:a",
                   { { "xlink:type", "simple" },
                     { "xlink:href", u'#' + entry.id },
                     { "text:style-name", "ContentsLink" },
                     { "text:visited-style-name", "ContentsLink" } });
        m_xml.text(entry.title()).empty("text:tab");
        const int page = m_pages.value(entry.id);
        m_xml.leaf("text:bookmark-ref", page > 0 ? QString::number(page) : QString(),
                   { { "text:reference-format", "page" }, { "text:ref-name", entry.id } });
        m_xml.close(2);
    }
    m_xml.close(2);
}

} // namespace report
