// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/submission/page.h"

#include <algorithm>

namespace exchange
{

namespace
{

constexpr char style[]
    = "body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em;line-height:1.4}"
      "table{border-collapse:collapse;margin:.5em 0}"
      "th,td{border:1px solid #bbb;padding:.25em .6em;text-align:start;vertical-align:top}"
      "th{background:#eee}h2{margin-top:1.5em}td{overflow-wrap:anywhere}";

// What breaks a line of a table is a blank there, and marks of control are nothing.
QString inLine(const QString &text)
{
    QString line;
    for (const QChar letter : text.simplified()) {
        if (letter.category() != QChar::Other_Control)
            line += letter;
    }
    return line;
}

QList<qsizetype> widthsOf(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths << 0;
            // Long texts end a line and need no room beside them.
            if (i + 1 < row.size())
                widths[i] = std::max(widths[i], inLine(row[i]).size());
        }
    }
    return widths;
}

QString tableText(const Page::Block &block)
{
    QList<QStringList> rows = block.rows;
    if (!rows.isEmpty() && !block.header.isEmpty())
        rows.prepend(block.header);
    const QList<qsizetype> widths = widthsOf(rows);
    QString text;
    for (const QStringList &row : std::as_const(rows)) {
        QString line = QStringLiteral("  ");
        for (qsizetype i = 0; i < row.size(); ++i)
            line += inLine(row[i]).leftJustified(int(widths[i])) + QStringLiteral("  ");
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

QString underlined(const QString &title, QChar sign)
{
    const QString line = inLine(title);
    return line + QLatin1Char('\n') + QString(line.size(), sign) + QLatin1Char('\n');
}

QString element(const char *tag, const QString &text)
{
    const QString name = QLatin1String(tag);
    return QStringLiteral("<%1>").arg(name) + inLine(text).toHtmlEscaped()
        + QStringLiteral("</%1>").arg(name);
}

QString rowHtml(const char *tag, const QStringList &cells)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        html += element(tag, cell);
    return html + QStringLiteral("</tr>\n");
}

} // namespace

QByteArray Page::text() const
{
    QString text = underlined(title, QLatin1Char('='));
    for (const Block &block : blocks) {
        if (!block.heading.isEmpty())
            text += QLatin1Char('\n') + underlined(block.heading, QLatin1Char('-'));
        for (const QString &paragraph : block.paragraphs)
            text += inLine(paragraph) + QLatin1Char('\n');
        text += tableText(block);
    }
    return text.toUtf8();
}

QByteArray Page::html() const
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n"
                                  "<meta charset=\"utf-8\">\n")
                       .arg(language.toHtmlEscaped(),
                            isRightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    html += element("title", title) + QStringLiteral("\n<style>") + QLatin1String(style)
        + QStringLiteral("</style>\n</head>\n<body>\n") + element("h1", title) + QLatin1Char('\n');
    for (const Block &block : blocks) {
        if (!block.heading.isEmpty())
            html += element("h2", block.heading) + QLatin1Char('\n');
        for (const QString &paragraph : block.paragraphs)
            html += element("p", paragraph) + QLatin1Char('\n');
        if (block.rows.isEmpty())
            continue;
        html += QStringLiteral("<table>\n");
        if (!block.header.isEmpty())
            html += rowHtml("th", block.header);
        for (const QStringList &row : block.rows)
            html += rowHtml("td", row);
        html += QStringLiteral("</table>\n");
    }
    return (html + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace exchange
