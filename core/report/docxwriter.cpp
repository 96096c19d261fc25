// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/docxwriter.h"

#include "core/report/chartsvg.h"
#include "core/report/charttable.h"
#include "core/report/docxbody.h"

namespace report
{

namespace
{

constexpr int portraitWidth = 9410; // twentieths of a point between the margins
constexpr int landscapeWidth = 14344;
constexpr double pictureHeight = 480; // points
constexpr double emuPerPoint = 12700;

enum class Turn { Title, Portrait, Landscape };

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
        title();
        for (m_block = 0; m_block < m_document.blocks.size(); ++m_block)
            std::visit([this](const auto &block) { write(block); }, m_document.blocks[m_block]);
        section(m_turn); // the last one stands outside of paragraphs
        return packed(parts(), m_document.time);
    }

private:
    std::vector<Part> parts() const
    {
        XmlOut text;
        openWordRoot(text, "w:document");
        text.open("w:body").raw(m_body.xml().bytes()).close(2);
        const auto name = [](const char *path) { return QString::fromLatin1(path); };
        QList<Relation> relations = { { "styles", "styles", "styles.xml" },
                                      { "numbering", "numbering", "numbering.xml" },
                                      { "settings", "settings", "settings.xml" },
                                      { "notes", "footnotes", "footnotes.xml" },
                                      { "header", "header", "header1.xml" },
                                      { "footer", "footer", "footer1.xml" } };
        relations += m_body.relations();
        std::vector<Part> all = {
            { name("[Content_Types].xml"), docxTypes() },
            { name("_rels/.rels"),
              docxRelations({ { "document", "officeDocument", "word/document.xml" },
                              { "core", "metadata/core-properties", "docProps/core.xml" },
                              { "app", "extended-properties", "docProps/app.xml" } }) },
            { name("docProps/core.xml"), docxCore(m_document) },
            { name("docProps/app.xml"), docxApp() },
            { name("word/document.xml"), text.bytes() },
            { name("word/_rels/document.xml.rels"), docxRelations(relations) },
            { name("word/styles.xml"), docxStyles(m_document) },
            { name("word/numbering.xml"), docxNumbering(m_numberedLists) },
            { name("word/settings.xml"), docxSettings() },
            { name("word/footnotes.xml"), m_body.footnotes() },
            { name("word/header1.xml"), docxHeader(m_document) },
            { name("word/footer1.xml"), docxFooter(m_document) },
        };
        all.insert(all.end(), m_pictures.begin(), m_pictures.end());
        return all;
    }

    void section(Turn turn)
    {
        const bool isLandscape = turn == Turn::Landscape;
        XmlOut &xml = m_body.xml();
        xml.open("w:sectPr");
        if (turn != Turn::Title) {
            xml.empty("w:headerReference", { { "w:type", "default" }, { "r:id", "header" } });
            xml.empty("w:footerReference", { { "w:type", "default" }, { "r:id", "footer" } });
        }
        xml.empty("w:type", { { "w:val", "nextPage" } });
        xml.open("w:pgSz",
                 { { "w:w", isLandscape ? "16838" : "11906" },
                   { "w:h", isLandscape ? "11906" : "16838" } });
        if (isLandscape)
            xml.attribute("w:orient", QStringLiteral("landscape"));
        xml.close();
        xml.empty("w:pgMar",
                  { { "w:top", "1500" },
                    { "w:right", "1248" },
                    { "w:bottom", "1400" },
                    { "w:left", "1248" },
                    { "w:header", "800" },
                    { "w:footer", "700" },
                    { "w:gutter", "0" } });
        if (m_body.isMirrored())
            xml.empty("w:bidi");
        xml.close();
    }

    // Ends the pages so far, if the next ones are turned otherwise.
    void turn(Turn next)
    {
        if (next == m_turn)
            return;
        XmlOut &xml = m_body.xml();
        xml.open("w:p").open("w:pPr").empty("w:pStyle", { { "w:val", "Thin" } });
        section(m_turn);
        xml.close(2);
        m_turn = next;
    }

    void title()
    {
        const bool isPage = m_document.titleKind == Document::TitleKind::Page;
        m_turn = isPage ? Turn::Title : Turn::Portrait;
        if (isPage) {
            XmlOut &xml = m_body.xml();
            xml.open("w:p").open("w:pPr").empty("w:pStyle", { { "w:val", "Thin" } });
            xml.empty("w:spacing", { { "w:before", "2800" } }).close(2);
        }
        m_body.paragraph(QStringLiteral("Title"), oneLine(m_document.title));
        m_body.paragraph(QStringLiteral("Subtitle"), oneLine(m_document.subtitle));
        m_body.pairs(m_document.identity, portraitWidth);
    }

    void write(const Heading &)
    {
        turn(headsWideTable(m_document, m_block) ? Turn::Landscape : Turn::Portrait);
        const Outline::Entry &entry
            = m_body.outline().entries[m_body.outline().headings.value(m_block)];
        m_body.open(QStringLiteral("Heading%1").arg(entry.level));
        m_body.bookmark(entry.id);
        m_body.text(entry.title());
        m_body.xml().close();
    }

    void write(const Paragraph &paragraph)
    {
        turn(Turn::Portrait);
        m_body.open(QStringLiteral("BodyText"));
        m_body.runs(paragraph.runs);
        m_body.xml().close();
    }

    void write(const Listing &listing)
    {
        turn(Turn::Portrait);
        if (listing.items.isEmpty())
            return;
        const bool isNumbered = listing.kind == Listing::Kind::Numbers;
        const int list = isNumbered ? ++m_numberedLists + 1 : 1;
        for (const Runs &item : listing.items) {
            m_body.open(QStringLiteral("ListText"), { {}, list, false });
            m_body.runs(item);
            m_body.xml().close();
        }
    }

    void write(const Table &table)
    {
        turn(table.wide ? Turn::Landscape : Turn::Portrait);
        m_body.caption(QStringLiteral("Table"), m_document.labels.table,
                       m_body.outline().numbers.value(m_block), table.caption,
                       m_body.outline().ids.value(m_block));
        m_body.table(table, table.caption, table.wide ? landscapeWidth : portraitWidth);
    }

    void write(const Figure &figure)
    {
        turn(Turn::Portrait);
        const int number = m_body.outline().numbers.value(m_block);
        const QString id = m_body.outline().ids.value(m_block);
        m_body.caption(QStringLiteral("Figure"), m_document.labels.figure, number, figure.caption,
                       id);
        picture(figure, id, captionText(m_document.labels.figure, number, figure.caption));
        if (figure.isTold)
            return m_body.paragraph(QStringLiteral("BelowTable"),
                                    m_document.labels.source.arg(figure.source));
        Table table = chartTable(figure, m_document.labels);
        table.source = figure.source;
        const QString caption = m_document.labels.figureData.arg(number);
        m_body.paragraph(QStringLiteral("Caption"), caption);
        m_body.table(table, caption, portraitWidth);
    }

    void picture(const Figure &figure, const QString &id, const QString &title)
    {
        const Scene scene = drawn(figure.chart, m_document);
        const PictureSize size = pictureSize(scene, portraitWidth / 20.0, pictureHeight);
        const qint64 width = qRound64(size.width * emuPerPoint);
        const qint64 height = qRound64(size.height * emuPerPoint);
        QString raster;
        QString vector;
        // Word processors set Arabic texts of an SVG at the wrong side of their place.
        if (!m_rasterize || scene.direction == Direction::LeftToRight)
            vector = image(id + QStringLiteral(".svg"),
                           chartSvg(scene, id, title, figure.alternativeText));
        if (m_rasterize)
            raster = image(id + QStringLiteral(".png"), m_rasterize(scene));
        const qint64 number = m_body.outline().numbers.value(m_block);
        XmlOut &xml = m_body.xml();
        m_body.open(QStringLiteral("Picture"));
        xml.open("w:r")
            .open("w:drawing")
            .open("wp:inline",
                  { { "distT", "0" }, { "distB", "0" }, { "distL", "0" }, { "distR", "0" } });
        xml.empty("wp:extent", { { "cx", width }, { "cy", height } });
        xml.empty("wp:docPr",
                  { { "id", number },
                    { "name", id },
                    { "descr", figure.alternativeText },
                    { "title", title } });
        xml.open("a:graphic")
            .open("a:graphicData",
                  { { "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture" } })
            .open("pic:pic");
        xml.open("pic:nvPicPr").empty("pic:cNvPr", { { "id", number }, { "name", id } });
        xml.empty("pic:cNvPicPr").close();
        xml.open("pic:blipFill");
        blip(raster, vector);
        xml.open("a:stretch").empty("a:fillRect").close(2);
        xml.open("pic:spPr").open("a:xfrm");
        xml.empty("a:off", { { "x", "0" }, { "y", "0" } });
        xml.empty("a:ext", { { "cx", width }, { "cy", height } }).close();
        xml.open("a:prstGeom", { { "prst", "rect" } }).empty("a:avLst").close(2);
        xml.close(7);
    }

    void blip(const QString &raster, const QString &vector)
    {
        XmlOut &xml = m_body.xml();
        xml.open("a:blip", { { "r:embed", raster.isEmpty() ? vector : raster } });
        if (!raster.isEmpty() && !vector.isEmpty()) {
            xml.open("a:extLst")
                .open("a:ext", { { "uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}" } });
            xml.empty("asvg:svgBlip", { { "r:embed", vector } }).close(2);
        }
        xml.close();
    }

    QString image(const QString &name, const QByteArray &content)
    {
        const QString path = QStringLiteral("media/") + name;
        m_pictures.push_back(
            { QStringLiteral("word/") + path, content, name.endsWith(QLatin1String(".svg")) });
        return m_body.relation(QStringLiteral("image"), path);
    }

    void write(const KeyFigures &figures)
    {
        turn(Turn::Portrait);
        m_body.figures(figures, portraitWidth);
    }

    void write(const NoteBox &box)
    {
        static const char *const styles[] = { "NoteBox", "WarningBox", "ProposalBox" };
        turn(Turn::Portrait);
        const QString style = QString::fromLatin1(styles[int(box.kind)]);
        m_body.open(style, { {}, 0, !box.paragraphs.isEmpty() });
        m_body.text(noteLabel(box.kind, m_document.labels), QStringLiteral("Strong"));
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
        if (m_turn == Turn::Portrait)
            m_body.breakNext();
    }

    void write(const Contents &contents)
    {
        turn(Turn::Portrait);
        m_body.contents(qBound(1, contents.levels, 4));
    }

    const Document &m_document;
    const Rasterize &m_rasterize;
    DocxBody m_body;
    Turn m_turn = Turn::Portrait;
    std::vector<Part> m_pictures;
    qsizetype m_block = 0;
    int m_numberedLists = 0;
};

} // namespace

QByteArray docx(const Document &document, const Rasterize &rasterize,
                const QHash<QString, int> &pages)
{
    const Document shown = printed(document);
    return Writing(shown, rasterize, pages).run();
}

} // namespace report
