// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/classification/html.h"

#include "ui/widgets/theme.h"

#include <algorithm>

namespace classificationpage::html
{

QString text(const QString &plain)
{
    constexpr QChar FirstStrongIsolate(0x2068);
    constexpr QChar PopDirectionalIsolate(0x2069);
    return FirstStrongIsolate + plain.toHtmlEscaped() + PopDirectionalIsolate;
}

QString muted(const QString &html, const TextStyle &style)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>")
        .arg(style.palette.color(QPalette::PlaceholderText).name(), html);
}

QString code(const QString &plain)
{
    const QFont face = widgets::codeFont({});
    return QStringLiteral("<span style=\"font-family:'%1'\">%2</span>")
        .arg(face.families().join(QStringLiteral("','")), text(plain));
}

QString heading(const QString &title)
{
    return QStringLiteral("<p style=\"margin-top:16px;margin-bottom:4px\"><b>%1</b></p>")
        .arg(title.toHtmlEscaped());
}

QString link(const QString &target, const QString &html)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(target.toHtmlEscaped(), html);
}

QString category(const classification::IccsCode &wanted, const TextStyle &style)
{
    const auto *found = style.classification.category(wanted);
    if (!found)
        return code(wanted.toString());
    return link(QStringLiteral("category:") + wanted.toString(),
                code(wanted.toString()) + QStringLiteral("&nbsp; ")
                    + text(titleOf(*found, style.language)));
}

bool isUnfolded(const QString &id, const TextStyle &style)
{
    return style.unfolded.contains(id);
}

QString fold(const QString &id, const QString &title, const TextStyle &style)
{
    const QChar folded = style.rightToLeft ? QChar(0x25C2) : QChar(0x25B8);
    const QChar sign = isUnfolded(id, style) ? QChar(0x25BE) : folded;
    return QStringLiteral("<p style=\"margin-top:2px;margin-bottom:2px\">%1</p>")
        .arg(link(QStringLiteral("fold:") + id, QString(sign) + QLatin1Char(' ') + title));
}

QString table(const QList<QStringList> &rows, const TextStyle &style)
{
    QString html = tableStart(style);
    for (QStringList cells : rows) {
        if (style.rightToLeft)
            std::reverse(cells.begin(), cells.end());
        html += QStringLiteral("<tr>");
        for (const QString &cell : cells)
            html += QStringLiteral("<td style=\"padding:2px %1 2px %2\">%3</td>")
                        .arg(style.rightToLeft ? QLatin1String("0") : QLatin1String("12px"),
                             style.rightToLeft ? QLatin1String("12px") : QLatin1String("0"), cell);
        html += rowEnd(style);
    }
    return html + QStringLiteral("</table>");
}

QString tableStart(const TextStyle &style)
{
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\" align=\"%1\">")
        .arg(style.rightToLeft ? QLatin1String("right") : QLatin1String("left"));
}

QString rowEnd(const TextStyle &style)
{
    // Qt puts a table that is aligned to the right over the margin of the page.
    return style.rightToLeft ? QStringLiteral("<td width=\"%1\"></td></tr>").arg(widgets::WideGap)
                             : QStringLiteral("</tr>");
}

QString list(const QStringList &items)
{
    QString html = QStringLiteral("<ul style=\"-qt-list-indent:0;margin:0 14px 0 14px\">");
    for (const QString &item : items)
        html += QStringLiteral("<li>%1</li>").arg(item);
    return html + QStringLiteral("</ul>");
}

} // namespace classificationpage::html
