// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/odtwriter.h"

#include "core/report/chartsvg.h"
#include "core/report/charttable.h"
#include "core/report/odtcontent.h"
#include "core/report/odtstyles.h"

namespace report
{

namespace
{

constexpr double portraitWidth = 16.6; // centimetres between the margins
constexpr double landscapeWidth = 25.3;
constexpr double pictureHeight = 17;

class Writing
{
public:
    Writing(const Document &document, const Rasterize &rasterize, const QHash<QString, int> &pages)
        : m_document(document)
        , m_rasterize(rasterize)
        , m_body(document, pages)
    {
    }

    QByteArray run()
    {
        writeOdtCellStyles(m_styles, m_document.direction);
        title();
        for (m_block = 0; m_block < m_document.blocks.size(); ++m_block)
            std::visit([this](const auto &block) { write(block); }, m_document.blocks[m_block]);
        m_body.writeStyles(m_styles);
        // The type comes first and unpacked, so that the file is known without unpacking it.
        std::vector<Part> parts
            = { { QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text", false },
                { QStringLiteral("content.xml"), content() },
                { QStringLiteral("styles.xml"), odtStyles(m_document) },
                { QStringLiteral("meta.xml"), odtMeta(m_document) } };
        QStringList names;
        for (const Part &picture : m_pictures)
            names.append(picture.name);
        parts.insert(parts.end(), m_pictures.begin(), m_pictures.end());
        parts.push_back({ QStringLiteral("META-INF/manifest.xml"), odtManifest(names) });
        return packed(parts, m_document.time);
    }

private:
    QByteArray content()
    {
        XmlOut xml;
        openOdfRoot(xml, "office:document-content");
        xml.open("office:automatic-styles").raw(m_styles.bytes()).close();
        xml.open("office:body").open("office:text");
        xml.open("text:sequence-decls");
        for (const char *name : { "Table", "Figure" })
            xml.empty("text:sequence-decl",
                      { { "text:display-outline-level", "0" }, { "text:name", name } });
        xml.close();
        xml.raw(m_body.xml().bytes());
        xml.close(3);
        return xml.bytes();
    }

    void title()
    {
        const bool isPage = m_document.titleKind == Document::TitleKind::Page;
        if (isPage)
            m_body.breakNext(OdtBody::Break::Title);
        m_body.paragraph(QStringLiteral("Title"), oneLine(m_document.title));
        m_body.paragraph(QStringLiteral("Subtitle"), oneLine(m_document.subtitle));
        writeOdtPairs(m_body, m_styles, m_document.identity);
        if (isPage)
            m_body.breakNext(OdtBody::Break::Standard);
    }

    // Back from a landscape page.
    void upright()
    {
        if (m_isLandscape)
            m_body.breakNext(OdtBody::Break::Standard);
        m_isLandscape = false;
    }

    void landscape()
    {
        if (!m_isLandscape)
            m_body.breakNext(OdtBody::Break::Landscape);
        m_isLandscape = true;
    }

    void write(const Heading &)
    {
        if (headsWideTable(m_document, m_block))
            landscape();
        else
            upright();
        const Outline::Entry &entry
            = m_body.outline().entries[m_body.outline().headings.value(m_block)];
        m_body.open(QStringLiteral("Heading_20_%1").arg(entry.level));
        m_body.xml().attribute("text:outline-level", QString::number(entry.level));
        m_body.xml().open("text:bookmark", { { "text:name", entry.id } }).close();
        m_body.xml().text(entry.title()).close();
    }

    void write(const Paragraph &paragraph)
    {
        upright();
        m_body.open(QStringLiteral("Text_20_body"));
        m_body.runs(paragraph.runs);
        m_body.xml().close();
    }

    void write(const Listing &listing)
    {
        upright();
        if (listing.items.isEmpty())
            return;
        const bool isBullets = listing.kind == Listing::Kind::Bullets;
        m_body.xml().open("text:list",
                          { { "text:style-name", isBullets ? "Bullets" : "Numbers" } });
        for (const Runs &item : listing.items) {
            m_body.xml().open("text:list-item");
            m_body.open(QStringLiteral("Text_20_body"));
            m_body.runs(item);
            m_body.xml().close(2);
        }
        m_body.xml().close();
    }

    void write(const Table &table)
    {
        if (table.wide)
            landscape();
        else
            upright();
        const QString id = m_body.outline().ids.value(m_block);
        m_body.caption("Table", QStringLiteral("Table"), m_document.labels.table,
                       m_body.outline().numbers.value(m_block), table.caption, id);
        writeOdtTable(m_body, m_styles, table, id, table.wide ? landscapeWidth : portraitWidth);
    }

    void write(const Figure &figure)
    {
        upright();
        const QString id = m_body.outline().ids.value(m_block);
        const int number = m_body.outline().numbers.value(m_block);
        m_body.caption("Figure", QStringLiteral("Figure"), m_document.labels.figure, number,
                       figure.caption, id);
        picture(figure, id, captionText(m_document.labels.figure, number, figure.caption));
        if (figure.isTold)
            return m_body.paragraph(QStringLiteral("Below_20_Table"),
                                    m_document.labels.source.arg(figure.source));
        Table table = chartTable(figure, m_document.labels);
        table.source = figure.source;
        m_body.paragraph(QStringLiteral("Caption"), m_document.labels.figureData.arg(number));
        writeOdtTable(m_body, m_styles, table, id + QStringLiteral("data"), portraitWidth);
    }

    void picture(const Figure &figure, const QString &id, const QString &title)
    {
        const Scene scene = drawn(figure.chart, m_document);
        const PictureSize size = pictureSize(scene, portraitWidth, pictureHeight);
        const auto length = [](double value) { return QString::number(value, 'f', 3) + "cm"; };
        XmlOut &xml = m_body.xml();
        m_body.open(QStringLiteral("Picture"));
        xml.open("draw:frame",
                 { { "draw:name", id + QStringLiteral("picture") },
                   { "text:anchor-type", "as-char" },
                   { "svg:width", length(size.width) },
                   { "svg:height", length(size.height) } });
        // Word processors set Arabic texts of an SVG at the wrong side of their place.
        if (!m_rasterize || scene.direction == Direction::LeftToRight)
            image(id + QStringLiteral(".svg"), chartSvg(scene, id, title, figure.alternativeText));
        if (m_rasterize)
            image(id + QStringLiteral(".png"), m_rasterize(scene));
        xml.leaf("svg:title", title).leaf("svg:desc", figure.alternativeText).close(2);
    }

    void image(const QString &name, const QByteArray &content)
    {
        const QString path = QStringLiteral("Pictures/") + name;
        const bool isVector = name.endsWith(QLatin1String(".svg"));
        m_pictures.push_back({ path, content, isVector });
        m_body.xml().empty("draw:image",
                           { { "xlink:href", path },
                             { "xlink:type", "simple" },
                             { "xlink:show", "embed" },
                             { "xlink:actuate", "onLoad" },
                             { "draw:mime-type", isVector ? "image/svg+xml" : "image/png" } });
    }

    void write(const KeyFigures &figures)
    {
        upright();
        writeOdtFigures(m_body, m_styles, figures, QStringLiteral("Key%1").arg(m_block));
    }

    void write(const NoteBox &box)
    {
        static const char *const styles[] = { "Note", "Warning", "Proposal" };
        upright();
        const QString style = QString::fromLatin1(styles[int(box.kind)]);
        m_body.open(style);
        m_body.runs({ { noteLabel(box.kind, m_document.labels), Run::Kind::Strong, {} } });
        m_body.xml().close();
        for (const Runs &paragraph : box.paragraphs) {
            m_body.open(style);
            m_body.runs(paragraph);
            m_body.xml().close();
        }
        m_body.paragraph(QStringLiteral("Thin"), {});
    }

    void write(const PageBreak &)
    {
        if (m_isLandscape)
            upright();
        else
            m_body.breakNext(OdtBody::Break::Page);
    }

    void write(const Contents &contents)
    {
        upright();
        m_body.contents(qBound(1, contents.levels, 4));
    }

    const Document &m_document;
    const Rasterize &m_rasterize;
    OdtBody m_body;
    XmlOut m_styles { XmlOut::Kind::Html };
    std::vector<Part> m_pictures;
    qsizetype m_block = 0;
    bool m_isLandscape = false;
};

} // namespace

QByteArray odt(const Document &document, const Rasterize &rasterize,
               const QHash<QString, int> &pages)
{
    const Document shown = printed(document);
    return Writing(shown, rasterize, pages).run();
}

} // namespace report
