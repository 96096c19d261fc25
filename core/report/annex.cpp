// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/annex.h"

#include "core/report/charttable.h"
#include "core/report/outline.h"

namespace report
{

namespace
{

constexpr qsizetype mostText = 32'000; // a cell of a workbook holds hardly more
constexpr double mostWidth = 60;

using table::CellStyle;

QString shown(const QString &text)
{
    return cleaned(text).left(mostText);
}

class Making
{
public:
    explicit Making(const Document &document)
        : m_document(document)
        , m_outline(outlineOf(document))
    {
    }

    table::Workbook run()
    {
        m_book.title = oneLine(m_document.title);
        m_book.author = oneLine(m_document.author);
        m_book.created = m_document.time;
        m_list = sheet(m_document.labels.contents);
        m_list.columnWidths = { 18, 80 };
        m_list.rows.append({ { oneLine(m_document.title).left(mostText), CellStyle::Title } });
        m_list.rows.append({ { oneLine(m_document.subtitle).left(mostText), CellStyle::Muted } });
        for (const Identity &line : m_document.identity)
            m_list.rows.append({ { shown(line.key), CellStyle::Muted }, { shown(line.value) } });
        m_list.rows.append(QList<table::Cell>());
        for (m_block = 0; m_block < m_document.blocks.size(); ++m_block) {
            if (const Table *value = std::get_if<Table>(&m_document.blocks[m_block]))
                add(*value, m_document.labels.table, value->caption);
            if (const Figure *figure = std::get_if<Figure>(&m_document.blocks[m_block])) {
                Table value = chartTable(*figure, m_document.labels);
                value.source = figure->source;
                add(value, m_document.labels.figure, figure->caption);
            }
        }
        m_book.sheets.prepend(m_list);
        return std::move(m_book);
    }

private:
    table::Sheet sheet(const QString &name) const
    {
        table::Sheet made;
        made.name = name;
        made.rightToLeft = m_document.direction == Direction::RightToLeft;
        return made;
    }

    void add(const Table &value, const QString &label, const QString &caption)
    {
        const int number = m_outline.numbers.value(m_block);
        table::Sheet made = sheet(label.arg(number));
        m_list.rows.append({ { made.name }, { oneLine(caption).left(mostText) } });
        made.rows.append(
            { { captionText(label, number, caption).left(mostText), CellStyle::Title } });
        for (const QList<Cell> &row : value.header)
            made.rows.append(cells(value, row, true));
        made.frozenRows = int(made.rows.size());
        if (!value.header.isEmpty())
            made.filterRow = made.frozenRows - 1;
        for (const Row &row : value.rows)
            made.rows.append(cells(value, row.cells, row.kind != Row::Kind::Plain));
        made.rows.append(QList<table::Cell>());
        for (const QString &note : value.notes)
            made.rows.append({ { shown(note), CellStyle::Muted } });
        if (!value.source.isEmpty())
            made.rows.append(
                { { shown(m_document.labels.source.arg(value.source)), CellStyle::Muted } });
        made.columnWidths = widths(value);
        m_book.sheets.append(made);
    }

    static QList<table::Cell> cells(const Table &value, const QList<Cell> &row, bool isStrong)
    {
        QList<table::Cell> made;
        for (const Cell &cell : row) {
            const Column::Kind kind = value.columns.value(made.size()).kind;
            made.append(isStrong && !cell.number
                            ? table::Cell { shown(cell.text), CellStyle::Header }
                            : written(cell, kind));
            for (int covered = 1; covered < cell.span; ++covered)
                made.append(isStrong ? table::Cell { QString(), CellStyle::Header }
                                     : table::Cell());
        }
        return made;
    }

    static table::Cell written(const Cell &cell, Column::Kind kind)
    {
        if (cell.number && kind == Column::Kind::Percent)
            return { *cell.number / 100, CellStyle::Percent };
        if (cell.number)
            return { *cell.number, CellStyle::Number };
        return { shown(cell.text),
                 kind == Column::Kind::Code ? CellStyle::Code : CellStyle::Wrapped };
    }

    static QList<double> widths(const Table &value)
    {
        QList<double> found(value.columns.size(), 10);
        for (const Row &row : value.rows) {
            qsizetype column = 0;
            for (const Cell &cell : row.cells) {
                if (cell.span == 1 && column < found.size())
                    found[column] = qBound(found[column], double(cell.text.size()) + 2, mostWidth);
                column += qMax(1, cell.span);
            }
        }
        return found;
    }

    const Document &m_document;
    const Outline m_outline;
    qsizetype m_block = 0;
    table::Workbook m_book;
    table::Sheet m_list;
};

} // namespace

table::Workbook annex(const Document &document)
{
    return Making(document).run();
}

} // namespace report
