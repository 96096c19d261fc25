// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/columnwidths.h"
#include "core/report/docxbody.h"

#include <numeric>

namespace report
{

namespace
{

constexpr const char *blue = "1F4E79";
constexpr qsizetype keptRows = 14; // a table of so few rows is not cut

struct Edge {
    int size = 0; // eighths of a point; 0: none
    const char *colour = "auto";
};

struct CellLook {
    Edge above;
    Edge below;
    const char *ground = "";
    const char *vertical = "top";
};

bool isNumber(Column::Kind kind)
{
    return kind == Column::Kind::Number || kind == Column::Kind::Percent;
}

void openCell(XmlOut &xml, int width, int span, const CellLook &look)
{
    xml.open("w:tc").open("w:tcPr");
    xml.empty("w:tcW", { { "w:w", qint64(width) }, { "w:type", "dxa" } });
    if (span > 1)
        xml.empty("w:gridSpan", { { "w:val", qint64(span) } });
    xml.open("w:tcBorders");
    for (const auto &[name, edge] :
         { std::pair("w:top", look.above), std::pair("w:bottom", look.below) }) {
        if (edge.size > 0)
            xml.empty(name,
                      { { "w:val", "single" },
                        { "w:sz", qint64(edge.size) },
                        { "w:space", "0" },
                        { "w:color", edge.colour } });
    }
    xml.close();
    if (*look.ground)
        xml.empty("w:shd",
                  { { "w:val", "clear" }, { "w:color", "auto" }, { "w:fill", look.ground } });
    xml.empty("w:vAlign", { { "w:val", look.vertical } });
    xml.close();
}

void openRow(XmlOut &xml, bool isHead)
{
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
    if (isHead)
        xml.empty("w:tblHeader");
    xml.close();
}

class TableRows
{
public:
    TableRows(DocxBody &body, const Table &table, const QList<int> &columns)
        : m_body(body)
        , m_table(table)
        , m_columns(columns)
        , m_isKept(table.rows.size() <= keptRows)
    {
    }

    void run()
    {
        for (qsizetype i = 0; i < m_table.header.size(); ++i) {
            const bool isLast = i == m_table.header.size() - 1;
            CellLook look { {}, isLast ? Edge { 10, blue } : Edge { 3, "D0D6DC" }, "", "bottom" };
            if (i == 0)
                look.above = { 10, blue };
            row({ m_table.header[i] }, look, true, true);
        }
        for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
            const Row &value = m_table.rows[i];
            const bool isLast = i == m_table.rows.size() - 1;
            CellLook look { {}, isLast ? Edge { 8, blue } : Edge { 3, "D0D6DC" } };
            if (value.kind == Row::Kind::Total)
                look.above = { 6, "1A1A1A" };
            if (value.kind == Row::Kind::Group)
                look.ground = "F0F3F6";
            row(value, look, false,
                !isLast && (m_isKept || value.kind == Row::Kind::Group || i == 0));
        }
        if (m_table.rows.isEmpty())
            row({ { Cell { m_body.document().labels.noRows, {}, int(m_columns.size()) } } },
                { {}, { 8, blue } }, false, false);
    }

private:
    void row(const Row &row, const CellLook &look, bool isHead, bool isKept)
    {
        openRow(m_body.xml(), isHead);
        qsizetype column = 0;
        for (const Cell &value : row.cells) {
            if (column >= m_columns.size())
                break;
            const qsizetype span
                = qBound(qsizetype(1), qsizetype(value.span), m_columns.size() - column);
            const int width
                = std::accumulate(m_columns.begin() + column, m_columns.begin() + column + span, 0);
            openCell(m_body.xml(), width, int(span), look);
            const bool isBold = isHead || row.kind != Row::Kind::Plain;
            m_body.paragraph(
                isBold ? QStringLiteral("TableHead") : QStringLiteral("TableText"), value.text,
                { alignment(m_table.columns.value(column).kind, span, isHead), 0, isKept });
            m_body.xml().close();
            column += span;
        }
        if (column == 0) { // a row without a cell is no table to Word
            openCell(m_body.xml(), m_columns.value(0), 1, look);
            m_body.paragraph(QStringLiteral("TableText"), {});
            m_body.xml().close();
        }
        m_body.xml().close();
    }

    QString alignment(Column::Kind kind, qsizetype span, bool isHead) const
    {
        if (span > 1)
            return isHead ? QStringLiteral("center") : QString();
        // Numbers stand at the right hand, which in a paragraph from the right is its start.
        return isNumber(kind) && !m_body.isMirrored() ? QStringLiteral("right") : QString();
    }

    DocxBody &m_body;
    const Table &m_table;
    const QList<int> &m_columns;
    const bool m_isKept;
};

} // namespace

void DocxBody::openTable(const QList<int> &columns, const QString &caption)
{
    m_xml.open("w:tbl").open("w:tblPr");
    if (isMirrored())
        m_xml.empty("w:bidiVisual");
    m_xml.empty("w:tblW",
                { { "w:w", qint64(std::accumulate(columns.begin(), columns.end(), 0)) },
                  { "w:type", "dxa" } });
    m_xml.empty("w:tblLayout", { { "w:type", "fixed" } });
    if (!caption.isEmpty())
        m_xml.empty("w:tblCaption", { { "w:val", oneLine(caption) } });
    m_xml.close().open("w:tblGrid");
    for (int column : columns)
        m_xml.empty("w:gridCol", { { "w:w", qint64(column) } });
    m_xml.close();
}

void DocxBody::table(const Table &table, const QString &caption, int width)
{
    QList<int> columns;
    for (double column : columnWidths(table, width / 20.0, 8.5, 6))
        columns.append(qRound(column * 20));
    openTable(columns, caption);
    TableRows(*this, table, columns).run();
    m_xml.close();
    for (const QString &note : table.notes)
        paragraph(QStringLiteral("BelowTable"), note);
    if (!table.source.isEmpty())
        paragraph(QStringLiteral("BelowTable"), m_document.labels.source.arg(table.source));
    if (table.notes.isEmpty() && table.source.isEmpty())
        paragraph(QStringLiteral("Thin"), {}); // two tables in a row would become one
}

void DocxBody::pairs(const QList<Identity> &lines, int width)
{
    if (lines.isEmpty())
        return;
    const QList<int> columns = { width * 3 / 10, width - width * 3 / 10 };
    openTable(columns, {});
    for (const Identity &line : lines) {
        openRow(m_xml, false);
        openCell(m_xml, columns[0], 1, {});
        paragraph(QStringLiteral("IdentityKey"), line.key);
        m_xml.close();
        openCell(m_xml, columns[1], 1, {});
        paragraph(QStringLiteral("IdentityValue"), line.value);
        m_xml.close(2);
    }
    m_xml.close();
    paragraph(QStringLiteral("Thin"), {});
}

void DocxBody::figures(const KeyFigures &figures, int width)
{
    constexpr qsizetype mostInRow = 5;
    const qsizetype rows = (figures.items.size() + mostInRow - 1) / mostInRow;
    if (rows == 0)
        return;
    const qsizetype perRow = (figures.items.size() + rows - 1) / rows;
    const QList<int> columns(perRow, int(width / perRow));
    paragraph(QStringLiteral("Thin"), {});
    openTable(columns, {});
    for (qsizetype row = 0; row < rows; ++row) {
        openRow(m_xml, false);
        for (qsizetype column = 0; column < perRow; ++column) {
            const KeyFigures::Item item = figures.items.value(row * perRow + column);
            openCell(m_xml, columns[column], 1, { { 16, blue }, {} });
            paragraph(QStringLiteral("FigureNumber"), item.figure);
            paragraph(QStringLiteral("FigureLabel"), item.label);
            if (!item.note.isEmpty())
                paragraph(QStringLiteral("FigureNote"), item.note);
            m_xml.close();
        }
        m_xml.close();
    }
    m_xml.close();
    paragraph(QStringLiteral("Thin"), {});
}

} // namespace report
