// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/htmlwriter.h"

#include "core/report/chartsvg.h"
#include "core/report/charttable.h"
#include "core/report/htmlstyle.h"
#include "core/report/htmltable.h"
#include "core/report/outline.h"
#include "core/report/xmlout.h"

namespace report
{

namespace
{

class Writing
{
public:
    explicit Writing(const Document &document)
        : m_document(document)
        , m_outline(outlineOf(document))
        , m_xml(XmlOut::Kind::Html)
    {
    }

    QByteArray run()
    {
        m_xml.open("html",
                   { { "xmlns", "http://www.w3.org/1999/xhtml" },
                     { "lang", m_document.language },
                     { "xml:lang", m_document.language },
                     { "dir", isMirrored() ? "rtl" : "ltr" } });
        head();
        m_xml.open("body");
        m_xml.leaf("a", m_document.labels.skip, { { "class", "skip" }, { "href", "#text" } });
        title();
        m_xml.open("main", { { "id", "text" } });
        for (m_block = 0; m_block < m_document.blocks.size(); ++m_block)
            std::visit([this](const auto &block) { write(block); }, m_document.blocks[m_block]);
        footnotes();
        m_xml.close(3);
        return "<!DOCTYPE html>\n" + m_xml.bytes() + '\n';
    }

private:
    bool isMirrored() const { return m_document.direction == Direction::RightToLeft; }

    void head()
    {
        m_xml.open("head");
        m_xml.empty("meta", { { "charset", "utf-8" } });
        m_xml.empty(
            "meta",
            { { "name", "viewport" }, { "content", "width=device-width, initial-scale=1" } });
        m_xml.leaf("title", oneLine(m_document.title));
        if (!m_document.author.isEmpty())
            m_xml.empty("meta",
                        { { "name", "author" }, { "content", oneLine(m_document.author) } });
        if (m_document.time.isValid())
            m_xml.empty("meta",
                        { { "name", "date" },
                          { "content", m_document.time.toUTC().toString(Qt::ISODate) } });
        m_xml.open("style").raw(htmlStyle() + pageStyle()).close();
        m_xml.close();
    }

    // Page numbers where the program that prints knows page margins.
    QByteArray pageStyle() const
    {
        QStringList parts;
        for (const QString &part : oneLine(m_document.labels.page).split(u'%')) {
            QString text = part;
            if (!parts.isEmpty() && !text.isEmpty()) {
                parts.append(text.startsWith(u'1') ? QStringLiteral("counter(page)")
                                                   : QStringLiteral("counter(pages)"));
                text = text.mid(1);
            }
            parts.append(quoted(text));
        }
        const QString page = parts.join(u' ');
        return QStringLiteral("@page { size: A4; margin: 2.2cm 2cm; @bottom-center { content: %1; "
                              "font-size: 8pt; } }\n"
                              "@page wide { size: A4 landscape; }\n"
                              "@page :first { @bottom-center { content: none; } }\n")
            .arg(page)
            .toUtf8();
    }

    // As a string of CSS inside of a style element: nothing may end either.
    static QString quoted(const QString &text)
    {
        QString inner;
        for (uint character : text.toUcs4()) {
            if (QChar::isLetterOrNumber(character) || character == ' ')
                inner += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
            else
                inner += QStringLiteral("\\%1 ").arg(character, 6, 16, QLatin1Char('0'));
        }
        return u'"' + inner + u'"';
    }

    void title()
    {
        const bool isPage = m_document.titleKind == Document::TitleKind::Page;
        m_xml.open(
            "header",
            { { "class", isPage ? QStringLiteral("title titlepage") : QStringLiteral("title") } });
        m_xml.leaf("h1", oneLine(m_document.title));
        if (!m_document.subtitle.isEmpty())
            m_xml.leaf("p", oneLine(m_document.subtitle), { { "class", "subtitle" } });
        if (!m_document.identity.isEmpty()) {
            m_xml.open("dl", { { "class", "identity" } });
            for (const Identity &line : m_document.identity) {
                m_xml.leaf("dt", oneLine(line.key)).open("dd");
                writeHtmlLines(m_xml, line.value);
                m_xml.close();
            }
            m_xml.close();
        }
        m_xml.close();
    }

    void write(const Heading &)
    {
        static const char *const names[] = { "h2", "h3", "h4", "h5" };
        const Outline::Entry &entry = m_outline.entries[m_outline.headings[m_block]];
        m_xml.open(names[entry.level - 1], { { "id", entry.id } });
        if (headsWideTable(m_document, m_block))
            m_xml.attribute("class", QStringLiteral("wide"));
        m_xml.text(entry.title()).close();
    }

    void write(const Paragraph &paragraph)
    {
        m_xml.open("p");
        runs(paragraph.runs);
        m_xml.close();
    }

    void write(const Listing &listing)
    {
        if (listing.items.isEmpty())
            return;
        m_xml.open(listing.kind == Listing::Kind::Bullets ? "ul" : "ol");
        for (const Runs &item : listing.items) {
            m_xml.open("li");
            runs(item);
            m_xml.close();
        }
        m_xml.close();
    }

    void write(const Table &table)
    {
        writeHtmlTable(
            m_xml, table,
            captionText(m_document.labels.table, m_outline.numbers[m_block], table.caption),
            m_outline.ids[m_block], m_document.labels);
    }

    void write(const Figure &figure)
    {
        const QString id = m_outline.ids[m_block];
        const int number = m_outline.numbers[m_block];
        const QString caption = captionText(m_document.labels.figure, number, figure.caption);
        m_xml.open("figure", { { "id", id } });
        m_xml.leaf("figcaption", caption);
        m_xml.raw(chartSvg(drawn(figure.chart, m_document), id, caption, figure.alternativeText));
        if (figure.isTold) {
            m_xml.leaf("p", m_document.labels.source.arg(figure.source), { { "class", "below" } });
        } else {
            Table table = chartTable(figure, m_document.labels);
            table.source = figure.source;
            writeHtmlTable(m_xml, table, m_document.labels.figureData.arg(number), {},
                           m_document.labels);
        }
        m_xml.close();
    }

    void write(const KeyFigures &figures)
    {
        if (figures.items.isEmpty())
            return;
        m_xml.open("ul", { { "class", "figures" } });
        for (const KeyFigures::Item &item : figures.items) {
            m_xml.open("li");
            m_xml.leaf("span", oneLine(item.figure), { { "class", "big" } })
                .text(QStringLiteral(" "));
            m_xml.leaf("span", oneLine(item.label));
            if (!item.note.isEmpty())
                m_xml.text(QStringLiteral(" "))
                    .leaf("span", oneLine(item.note), { { "class", "small" } });
            m_xml.close();
        }
        m_xml.close();
    }

    void write(const NoteBox &box)
    {
        static const char *const classes[] = { "box note", "box warning", "box proposal" };
        m_xml.open("div", { { "class", classes[int(box.kind)] }, { "role", "note" } });
        m_xml.leaf("p", noteLabel(box.kind, m_document.labels), { { "class", "kind" } });
        for (const Runs &paragraph : box.paragraphs)
            write(Paragraph { paragraph });
        m_xml.close();
    }

    void write(const PageBreak &) { m_xml.open("div", { { "class", "break" } }).close(); }

    void write(const Contents &contents)
    {
        m_xml.open("nav",
                   { { "class", "contents" }, { "aria-label", m_document.labels.contents } });
        m_xml.leaf("p", m_document.labels.contents, { { "class", "contentshead" } });
        bool isOpen = false; // a list needs an item
        for (const Outline::Entry &entry : m_outline.entries) {
            if (entry.level > contents.levels)
                continue;
            if (!isOpen)
                m_xml.open("ol");
            isOpen = true;
            m_xml.open("li", { { "class", QStringLiteral("level%1").arg(entry.level) } });
            m_xml.leaf("a", entry.title(), { { "href", u'#' + entry.id } });
            m_xml.close();
        }
        m_xml.close(isOpen ? 2 : 1);
    }

    void runs(const Runs &runs)
    {
        for (const Run &run : runs) {
            switch (run.kind) {
            case Run::Kind::Plain:
                writeHtmlLines(m_xml, run.text);
                break;
            case Run::Kind::Strong:
                m_xml.open("strong");
                writeHtmlLines(m_xml, run.text);
                m_xml.close();
                break;
            case Run::Kind::Code:
                m_xml.leaf("code", run.text, { { "dir", "ltr" } });
                break;
            case Run::Kind::Link:
                link(run);
                break;
            case Run::Kind::Footnote:
                mark(run);
                break;
            }
        }
    }

    void link(const Run &run)
    {
        const bool isInner = m_outline.isInner(run.target);
        const bool isWeb = run.target.startsWith(QLatin1String("https://"))
            || run.target.startsWith(QLatin1String("http://"));
        if (!isInner && !isWeb) {
            m_xml.text(run.text);
            return;
        }
        m_xml.leaf("a", run.text,
                   { { "href", isInner ? u'#' + m_outline.anchors[run.target] : run.target } });
    }

    void mark(const Run &run)
    {
        m_notes.append(run.text);
        const QString number = QString::number(m_notes.size());
        m_xml.open("sup").leaf("a", number,
                               { { "href", QStringLiteral("#note") + number },
                                 { "id", QStringLiteral("mark") + number },
                                 { "role", "doc-noteref" } });
        m_xml.close();
    }

    void footnotes()
    {
        if (m_notes.isEmpty())
            return;
        m_xml.open("section",
                   { { "class", "notes" },
                     { "role", "doc-endnotes" },
                     { "aria-label", m_document.labels.notes } });
        m_xml.open("ol");
        for (qsizetype i = 0; i < m_notes.size(); ++i) {
            const QString number = QString::number(i + 1);
            m_xml.open("li", { { "id", QStringLiteral("note") + number } });
            writeHtmlLines(m_xml, m_notes[i] + u' ');
            m_xml.leaf("a", QString(QChar(0x21a9)),
                       { { "href", QStringLiteral("#mark") + number },
                         { "role", "doc-backlink" },
                         { "aria-label", m_document.labels.back } });
            m_xml.close();
        }
        m_xml.close(2);
    }

    const Document &m_document;
    const Outline m_outline;
    XmlOut m_xml;
    qsizetype m_block = 0;
    QStringList m_notes;
};

} // namespace

QByteArray html(const Document &document)
{
    const Document shown = printed(document);
    return Writing(shown).run();
}

} // namespace report
