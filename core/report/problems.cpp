// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/charttable.h"
#include "core/report/outline.h"

#include <QSet>

namespace report
{

namespace
{

class Inspection
{
public:
    explicit Inspection(const Document &document)
        : m_document(document)
        , m_outline(outlineOf(document))
    {
    }

    QStringList run()
    {
        for (const Block &block : m_document.blocks)
            std::visit([this](const auto &value) { look(value); }, block);
        return m_problems;
    }

private:
    void look(const Heading &heading)
    {
        if (heading.level < 1 || heading.level > 4 || heading.level > m_level + 1)
            m_problems.append(
                QStringLiteral("heading \"%1\": level %2 after level %3")
                    .arg(heading.text, QString::number(heading.level), QString::number(m_level)));
        if (oneLine(heading.text).isEmpty())
            m_problems.append(QStringLiteral("a heading has no text"));
        m_level = heading.level;
        anchor(heading.anchor);
    }
    void look(const Paragraph &paragraph) { runs(paragraph.runs); }
    void look(const Listing &listing)
    {
        for (const Runs &item : listing.items)
            runs(item);
    }
    void look(const Table &table)
    {
        anchor(table.anchor);
        for (const QList<Cell> &row : table.header)
            width(table, row);
        for (const Row &row : table.rows)
            width(table, row.cells);
    }
    void look(const Figure &figure)
    {
        anchor(figure.anchor);
        if (oneLine(figure.alternativeText).isEmpty())
            m_problems.append(
                QStringLiteral("figure \"%1\" has no alternative text").arg(figure.caption));
        if (figure.isTold)
            told(figure);
    }
    // Its table is left out, so the alternative text has to give every number.
    void told(const Figure &figure)
    {
        for (const Row &row : chartTable(figure, m_document.labels).rows) {
            for (const Cell &cell : row.cells) {
                if (cell.number && !figure.alternativeText.contains(cell.text))
                    m_problems.append(QStringLiteral("figure \"%1\" does not tell %2")
                                          .arg(figure.caption, cell.text));
            }
        }
    }
    void look(const NoteBox &box)
    {
        for (const Runs &paragraph : box.paragraphs)
            runs(paragraph);
    }
    void look(const KeyFigures &) { }
    void look(const PageBreak &) { }
    void look(const Contents &) { }

    void anchor(const QString &name)
    {
        if (!name.isEmpty() && m_anchors.contains(name))
            m_problems.append(QStringLiteral("anchor \"%1\" stands twice").arg(name));
        m_anchors.insert(name);
    }
    void runs(const Runs &runs)
    {
        for (const Run &run : runs) {
            if (run.kind == Run::Kind::Link && !run.target.contains(QStringLiteral("://"))
                && !m_outline.isInner(run.target))
                m_problems.append(QStringLiteral("link \"%1\" leads nowhere").arg(run.target));
        }
    }
    void width(const Table &table, const QList<Cell> &row)
    {
        qsizetype covered = 0;
        for (const Cell &cell : row)
            covered += qMax(1, cell.span);
        if (covered != table.columns.size())
            m_problems.append(QStringLiteral("table \"%1\": a row covers %2 of %3 columns")
                                  .arg(table.caption, QString::number(covered),
                                       QString::number(table.columns.size())));
    }

    const Document &m_document;
    const Outline m_outline;
    QStringList m_problems;
    QSet<QString> m_anchors;
    int m_level = 0;
};

} // namespace

QStringList problems(const Document &document)
{
    return Inspection(document).run();
}

} // namespace report
