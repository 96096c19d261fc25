// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/columnwidths.h"
#include "core/report/odtcontent.h"

namespace report
{

namespace
{

QString centimetres(double value)
{
    return QString::number(value, 'f', 3) + QStringLiteral("cm");
}

bool isNumber(Column::Kind kind)
{
    return kind == Column::Kind::Number || kind == Column::Kind::Percent;
}

constexpr qsizetype keptRows = 14; // a table of so few rows is not cut

void tableStyle(XmlOut &styles, const QString &name, double width, const QList<double> &columns,
                Direction direction, bool isKept = false)
{
    styles.open("style:style", { { "style:name", name }, { "style:family", "table" } });
    styles.empty(
        "style:table-properties",
        { { "style:width", centimetres(width) },
          { "table:align", "margins" },
          { "fo:margin-bottom", "0.1cm" },
          { "table:border-model", "collapsing" },
          { "style:may-break-between-rows", isKept ? "false" : "true" },
          { "style:writing-mode", direction == Direction::RightToLeft ? "rl-tb" : "lr-tb" } });
    styles.close();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        styles.open("style:style",
                    { { "style:name", QStringLiteral("%1.%2").arg(name).arg(i + 1) },
                      { "style:family", "table-column" } });
        styles.empty(
            "style:table-column-properties",
            { { "style:column-width", centimetres(columns[i]) },
              { "style:rel-column-width", QStringLiteral("%1*").arg(qRound(columns[i] * 1000)) } });
        styles.close();
    }
}

bool isShort(const Table &table)
{
    qsizetype letters = 0;
    for (const Row &row : table.rows) {
        for (const Cell &cell : row.cells)
            letters += cell.text.size();
    }
    return table.rows.size() <= keptRows && letters < 3000;
}

void openTable(OdtBody &body, const QString &name, qsizetype columns)
{
    body.xml().open("table:table", { { "table:name", name }, { "table:style-name", name } });
    for (qsizetype i = 0; i < columns; ++i)
        body.xml().empty("table:table-column",
                         { { "table:style-name", QStringLiteral("%1.%2").arg(name).arg(i + 1) } });
}

class TableBody
{
public:
    TableBody(OdtBody &body, const Table &table)
        : m_body(body)
        , m_xml(body.xml())
        , m_table(table)
    {
    }

    void run()
    {
        if (!m_table.header.isEmpty()) {
            m_xml.open("table:table-header-rows");
            for (qsizetype i = 0; i < m_table.header.size(); ++i)
                head(i);
            m_xml.close();
        }
        for (qsizetype i = 0; i < m_table.rows.size(); ++i)
            row(i);
        if (m_table.rows.isEmpty()) {
            m_xml.open("table:table-row", { { "table:style-name", "Row" } });
            const qsizetype columns = qMax<qsizetype>(1, m_table.columns.size());
            cell({ m_body.document().labels.noRows, {}, int(columns) }, "CellLast",
                 "Table_20_Contents");
            m_xml.close();
        }
    }

private:
    void head(qsizetype index)
    {
        const bool isFirst = index == 0;
        const bool isLast = index == m_table.header.size() - 1;
        const char *style = isFirst && isLast ? "HeadOnly"
            : isFirst                         ? "HeadFirst"
            : isLast                          ? "HeadLast"
                                              : "Head";
        m_xml.open("table:table-row", { { "table:style-name", "Row" } });
        qsizetype column = 0;
        for (const Cell &value : m_table.header[index]) {
            const Column::Kind kind = m_table.columns.value(column).kind;
            cell(value, style,
                 value.span > 1       ? "HeadMiddle"
                     : isNumber(kind) ? "HeadNumber"
                                      : "Table_20_Heading");
            column += qMax(1, value.span);
        }
        m_xml.close();
    }

    void row(qsizetype index)
    {
        const Row &row = m_table.rows[index];
        const bool isLast = index == m_table.rows.size() - 1;
        const char *style = row.kind == Row::Kind::Group ? "CellGroup"
            : row.kind == Row::Kind::Total               ? (isLast ? "CellTotalLast" : "CellTotal")
            : isLast                                     ? "CellLast"
                                                         : "Cell";
        const bool isBold = row.kind != Row::Kind::Plain;
        m_xml.open("table:table-row", { { "table:style-name", "Row" } });
        qsizetype column = 0;
        for (const Cell &value : row.cells) {
            const bool isRight = isNumber(m_table.columns.value(column).kind) && value.span < 2;
            cell(value, style,
                 isRight      ? (isBold ? "HeadNumber" : "CellNumber")
                     : isBold ? (row.kind == Row::Kind::Group ? "GroupText" : "Table_20_Heading")
                              : "Table_20_Contents");
            column += qMax(1, value.span);
        }
        m_xml.close();
    }

    void cell(const Cell &value, const char *style, const char *text)
    {
        m_xml.open("table:table-cell",
                   { { "table:style-name", style }, { "office:value-type", "string" } });
        const qsizetype span
            = qBound<qsizetype>(qsizetype(1), qsizetype(value.span),
                                qMax(qsizetype(1), qsizetype(m_table.columns.size())));
        if (span > 1)
            m_xml.attribute("table:number-columns-spanned", QString::number(span));
        m_body.paragraph(QString::fromLatin1(text), value.text);
        m_xml.close();
        for (qsizetype i = 1; i < span; ++i)
            m_xml.empty("table:covered-table-cell");
    }

    OdtBody &m_body;
    XmlOut &m_xml;
    const Table &m_table;
};

void cellStyle(XmlOut &styles, const char *name, const char *above, const char *below,
               const char *ground)
{
    styles.open("style:style", { { "style:name", name }, { "style:family", "table-cell" } });
    const bool isHead = QByteArray(name).startsWith("Head");
    styles.open("style:table-cell-properties",
                { { "fo:padding", "0.09cm" },
                  { "fo:border-left", "none" },
                  { "fo:border-right", "none" },
                  { "fo:border-top", above },
                  { "fo:border-bottom", below },
                  { "style:vertical-align", isHead ? "bottom" : "top" } });
    if (*ground)
        styles.attribute("fo:background-color", QString::fromLatin1(ground));
    styles.close(2);
}

void cellText(XmlOut &styles, const char *name, const char *parent, const char *alignment)
{
    styles.open("style:style",
                { { "style:name", name },
                  { "style:family", "paragraph" },
                  { "style:parent-style-name", parent } });
    styles.open("style:paragraph-properties", { { "fo:text-align", alignment } });
    if (qstrcmp(name, "GroupText") == 0)
        styles.attribute("fo:keep-with-next", QStringLiteral("always"));
    styles.close(2);
}

} // namespace

void writeOdtCellStyles(XmlOut &styles, Direction direction)
{
    styles.open("style:style", { { "style:name", "Row" }, { "style:family", "table-row" } });
    styles.empty("style:table-row-properties", { { "fo:keep-together", "always" } });
    styles.close();
    const char *strong = "1.2pt solid #1f4e79";
    const char *thin = "0.4pt solid #d0d6dc";
    const char *dark = "0.7pt solid #1a1a1a";
    cellStyle(styles, "HeadOnly", strong, strong, "");
    cellStyle(styles, "HeadFirst", strong, thin, "");
    cellStyle(styles, "HeadLast", "none", strong, "");
    cellStyle(styles, "Head", "none", thin, "");
    cellStyle(styles, "Cell", "none", thin, "");
    cellStyle(styles, "CellLast", "none", "1pt solid #1f4e79", "");
    cellStyle(styles, "CellGroup", "none", thin, "#f0f3f6");
    cellStyle(styles, "CellTotal", dark, thin, "");
    cellStyle(styles, "CellTotalLast", dark, "1pt solid #1f4e79", "");
    cellStyle(styles, "CellBare", "none", "none", "");
    cellStyle(styles, "CellFigure", "2pt solid #1f4e79", "none", "");
    cellText(styles, "CellNumber", "Table_20_Contents", "right");
    cellText(styles, "HeadNumber", "Table_20_Heading", "right");
    cellText(styles, "HeadMiddle", "Table_20_Heading", "center");
    cellText(styles, "GroupText", "Table_20_Heading",
             direction == Direction::RightToLeft ? "right" : "left");
}

void writeOdtTable(OdtBody &body, XmlOut &styles, const Table &table, const QString &name,
                   double width)
{
    // In points, as the letters are.
    QList<double> columns = columnWidths(table, width / 2.54 * 72, 8.5, 6);
    for (double &column : columns)
        column *= 2.54 / 72;
    tableStyle(styles, name, width, columns, body.document().direction, isShort(table));
    openTable(body, name, columns.size());
    TableBody(body, table).run();
    body.xml().close();
    for (const QString &note : table.notes)
        body.paragraph(QStringLiteral("Below_20_Table"), note);
    if (!table.source.isEmpty())
        body.paragraph(QStringLiteral("Below_20_Table"),
                       body.document().labels.source.arg(table.source));
}

void writeOdtPairs(OdtBody &body, XmlOut &styles, const QList<Identity> &lines)
{
    if (lines.isEmpty())
        return;
    const QString name = QStringLiteral("Identity");
    tableStyle(styles, name, 16.6, { 5, 11.6 }, body.document().direction);
    openTable(body, name, 2);
    for (const Identity &line : lines) {
        body.xml().open("table:table-row", { { "table:style-name", "Row" } });
        for (const auto &[style, text] : { std::pair("Identity_20_Key", line.key),
                                           std::pair("Identity_20_Value", line.value) }) {
            body.xml().open("table:table-cell", { { "table:style-name", "CellBare" } });
            body.paragraph(QString::fromLatin1(style), text);
            body.xml().close();
        }
        body.xml().close();
    }
    body.xml().close();
}

void writeOdtFigures(OdtBody &body, XmlOut &styles, const KeyFigures &figures, const QString &name)
{
    constexpr qsizetype mostInRow = 5;
    const qsizetype rows = (figures.items.size() + mostInRow - 1) / mostInRow;
    if (rows == 0)
        return;
    const qsizetype columns = (figures.items.size() + rows - 1) / rows;
    body.paragraph(QStringLiteral("Thin"), {});
    tableStyle(styles, name, 16.6, QList<double>(columns, 16.6 / double(columns)),
               body.document().direction);
    openTable(body, name, columns);
    for (qsizetype row = 0; row < rows; ++row) {
        body.xml().open("table:table-row", { { "table:style-name", "Row" } });
        for (qsizetype column = 0; column < columns; ++column) {
            const KeyFigures::Item item = figures.items.value(row * columns + column);
            body.xml().open("table:table-cell", { { "table:style-name", "CellFigure" } });
            body.paragraph(QStringLiteral("Figure_20_Number"), item.figure);
            body.paragraph(QStringLiteral("Figure_20_Label"), item.label);
            if (!item.note.isEmpty())
                body.paragraph(QStringLiteral("Figure_20_Note"), item.note);
            body.xml().close();
        }
        body.xml().close();
    }
    body.xml().close();
    body.paragraph(QStringLiteral("Thin"), {});
}

} // namespace report
