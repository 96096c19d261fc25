// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QString>

namespace mappingpage
{

// Puts escaped texts together as rich text in the colours of a palette.
class RichText
{
public:
    explicit RichText(const QPalette &palette);

    void paragraph(const QString &text); // plain
    void heading(const QString &text);
    void fact(const QString &name, const QString &value); // nothing without a value
    void raw(const QString &html);
    QString html() const { return m_html; }

    static QString muted(const QString &html, const QPalette &palette);
    static QString code(const QString &code);
    static QString link(const QString &target, const QString &text, const QPalette &palette);

private:
    QPalette m_palette;
    QString m_html;
};

} // namespace mappingpage
