// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/richtext.h"

#include "ui/widgets/theme.h"

#include <QFont>

namespace mappingpage
{

RichText::RichText(const QPalette &palette)
    : m_palette(palette)
{
}

// dir="auto" is unknown to Qt's rich text, so each paragraph takes the direction of its own text.
void RichText::paragraph(const QString &text)
{
    m_html += QStringLiteral("<p style=\"margin-top:0; margin-bottom:4px\"%1>%2</p>")
                  .arg(text.isRightToLeft() ? QStringLiteral(" dir=\"rtl\"") : QString(),
                       text.toHtmlEscaped());
}

void RichText::heading(const QString &text)
{
    m_html += QStringLiteral("<p style=\"margin-top:6px; margin-bottom:2px\"><b>%1</b></p>")
                  .arg(text.toHtmlEscaped());
}

void RichText::fact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    m_html += QStringLiteral("<p style=\"margin-top:0; margin-bottom:1px\">%1&nbsp; %2</p>")
                  .arg(muted(name.toHtmlEscaped(), m_palette), value.toHtmlEscaped());
}

void RichText::raw(const QString &html)
{
    m_html += html;
}

QString RichText::muted(const QString &html, const QPalette &palette)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>")
        .arg(palette.color(QPalette::PlaceholderText).name(), html);
}

QString RichText::code(const QString &code)
{
    return QStringLiteral("<span style=\"font-family:'%1'\">%2</span>")
        .arg(widgets::codeFont(QFont()).family(), code.toHtmlEscaped());
}

QString RichText::link(const QString &target, const QString &text, const QPalette &palette)
{
    return QStringLiteral("<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>")
        .arg(target.toHtmlEscaped(), palette.color(QPalette::Link).name(), text.toHtmlEscaped());
}

} // namespace mappingpage
