// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/documenttext.h"

#include "core/report/charttable.h"
#include "core/report/outline.h"

namespace support
{

namespace
{

QString line(const QString &text)
{
    return QString(text).replace(u'\n', QStringLiteral(" / "));
}

QString cells(const QList<report::Cell> &row)
{
    QStringList texts;
    for (const report::Cell &cell : row)
        texts << line(cell.text);
    return texts.join(QStringLiteral(" | "));
}

class Writer
{
public:
    explicit Writer(const report::Document &document)
        : m_document(document)
    {
    }
    QString run()
    {
        say(QStringLiteral("title: ") + m_document.title);
        say(QStringLiteral("subtitle: ") + m_document.subtitle);
        for (const report::Identity &one : m_document.identity)
            say(QStringLiteral("identity: ") + one.key + QStringLiteral(" = ") + one.value);
        for (const report::Block &block : m_document.blocks)
            std::visit([this](const auto &value) { write(value); }, block);
        return m_lines.join(u'\n') + u'\n';
    }

private:
    void say(const QString &text) { m_lines << line(text); }
    void write(const report::Heading &heading)
    {
        say(QString(heading.level, u'#') + u' ' + heading.text);
    }
    void write(const report::Paragraph &paragraph) { say(report::plainText(paragraph.runs)); }
    void write(const report::Listing &listing)
    {
        for (const report::Runs &item : listing.items)
            say(QStringLiteral("- ") + report::plainText(item));
    }
    void write(const report::Table &table)
    {
        say(QStringLiteral("table: ") + table.caption);
        for (const auto &header : table.header)
            say(QStringLiteral("  = ") + cells(header));
        for (const report::Row &row : table.rows)
            say((row.kind == report::Row::Kind::Plain ? QStringLiteral("  ")
                                                      : QStringLiteral("  * "))
                + cells(row.cells));
        for (const QString &note : table.notes)
            say(QStringLiteral("  note: ") + note);
        say(QStringLiteral("  source: ") + table.source);
    }
    void write(const report::Figure &figure)
    {
        say(QStringLiteral("figure: ") + figure.caption);
        say(QStringLiteral("  alternative: ") + figure.alternativeText);
        write(report::chartTable(figure, m_document.labels));
    }
    void write(const report::KeyFigures &figures)
    {
        for (const auto &item : figures.items)
            say(QStringLiteral("key: ") + item.figure + u' ' + item.label + u' ' + item.note);
    }
    void write(const report::NoteBox &box)
    {
        for (const report::Runs &runs : box.paragraphs)
            say(QStringLiteral("box: ") + report::plainText(runs));
    }
    void write(const report::PageBreak &) { say(QStringLiteral("page break")); }
    void write(const report::Contents &) { say(QStringLiteral("contents")); }

    const report::Document &m_document;
    QStringList m_lines;
};

} // namespace

QString documentText(const report::Document &document)
{
    return Writer(document).run();
}

} // namespace support
