// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/htmltable.h"

#include "core/report/columnwidths.h"
#include "core/report/outline.h"

namespace report
{

namespace
{

constexpr double pageWidth = 784; // of the style, in pixels
constexpr double letterSize = 14;

bool isNumber(Column::Kind kind)
{
    return kind == Column::Kind::Number || kind == Column::Kind::Percent;
}

class Writing
{
public:
    Writing(XmlOut &xml, const Table &table, const Labels &labels)
        : m_xml(xml)
        , m_table(table)
        , m_labels(labels)
    {
    }

    void run(const QString &caption)
    {
        m_xml.open("table");
        if (!caption.isEmpty())
            m_xml.leaf("caption", caption);
        columns();
        if (!m_table.header.isEmpty()) {
            m_xml.open("thead");
            for (const QList<Cell> &row : m_table.header)
                header(row);
            m_xml.close();
        }
        m_xml.open("tbody");
        for (const Row &row : m_table.rows)
            body(row);
        if (m_table.rows.isEmpty())
            m_xml.open("tr")
                .leaf("td", m_labels.noRows,
                      { { "colspan", qMax<qint64>(1, m_table.columns.size()) } })
                .close();
        m_xml.close(2);
    }

private:
    void columns()
    {
        m_xml.open("colgroup");
        for (double width : columnWidths(m_table, pageWidth, letterSize, 16))
            m_xml.empty(
                "col",
                { { "style",
                    QStringLiteral("width:%1%").arg(width / pageWidth * 100, 0, 'f', 2) } });
        m_xml.close();
    }

    Column::Kind kind(qsizetype column) const { return m_table.columns.value(column).kind; }

    void header(const QList<Cell> &row)
    {
        m_xml.open("tr");
        qsizetype column = 0;
        for (const Cell &cell : row) {
            m_xml.open("th", { { "scope", cell.span > 1 ? "colgroup" : "col" } });
            if (cell.span > 1) {
                m_xml.attribute("colspan", QString::number(cell.span));
                m_xml.attribute("class", QStringLiteral("span"));
            } else if (isNumber(kind(column))) {
                m_xml.attribute("class", QStringLiteral("number"));
            }
            writeHtmlLines(m_xml, cell.text);
            m_xml.close();
            column += qMax(1, cell.span);
        }
        m_xml.close();
    }

    void body(const Row &row)
    {
        m_xml.open("tr");
        if (row.kind != Row::Kind::Plain)
            m_xml.attribute("class",
                            row.kind == Row::Kind::Total ? QStringLiteral("total")
                                                         : QStringLiteral("group"));
        qsizetype column = 0;
        for (const Cell &cell : row.cells) {
            const bool isHead = column == 0 && !isNumber(kind(0));
            m_xml.open(isHead ? "th" : "td");
            if (isHead)
                m_xml.attribute("scope", QStringLiteral("row"));
            if (cell.span > 1)
                m_xml.attribute("colspan", QString::number(cell.span));
            if (isNumber(kind(column)))
                m_xml.attribute("class", QStringLiteral("number"));
            content(cell, kind(column));
            m_xml.close();
            column += qMax(1, cell.span);
        }
        m_xml.close();
    }

    void content(const Cell &cell, Column::Kind kind)
    {
        const bool isCode = kind == Column::Kind::Code && cell.span < 2 && !cell.text.isEmpty();
        if (isCode)
            m_xml.open("bdi", { { "dir", "ltr" } });
        writeHtmlLines(m_xml, cell.text);
        if (isCode)
            m_xml.close();
    }

    XmlOut &m_xml;
    const Table &m_table;
    const Labels &m_labels;
};

} // namespace

void writeHtmlLines(XmlOut &xml, const QString &text)
{
    const QStringList lines = cleaned(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            xml.empty("br");
        xml.text(lines[i]);
    }
}

void writeHtmlTable(XmlOut &xml, const Table &table, const QString &caption, const QString &id,
                    const Labels &labels)
{
    xml.open(
        "div",
        { { "class", table.wide ? QStringLiteral("tablebox wide") : QStringLiteral("tablebox") } });
    if (!id.isEmpty())
        xml.attribute("id", id);
    Writing(xml, table, labels).run(caption);
    for (const QString &note : table.notes) {
        xml.open("p", { { "class", "below" } });
        writeHtmlLines(xml, note);
        xml.close();
    }
    if (!table.source.isEmpty())
        xml.leaf("p", labels.source.arg(table.source), { { "class", "below" } });
    xml.close();
}

} // namespace report
