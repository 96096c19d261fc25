// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/odtwriter.h"
#include "core/report/outline.h"
#include "core/report/xmlout.h"

namespace report
{

// The body of an OpenDocument text, as it is written piece by piece.
class OdtBody
{
public:
    OdtBody(const Document &document, const QHash<QString, int> &pages);

    // What the next paragraph begins with.
    enum class Break { None, Page, Title, Standard, Landscape };
    void breakNext(Break kind) { m_break = kind; }

    XmlOut &xml() { return m_xml; }
    const Document &document() const { return m_document; }
    const Outline &outline() const { return m_outline; }
    // A paragraph is to be closed by who opened it.
    void open(const QString &style);
    void paragraph(const QString &style, const QString &text);
    void lines(const QString &text);
    void runs(const Runs &runs);
    void caption(const char *sequence, const QString &style, const QString &label, int number,
                 const QString &caption, const QString &id);
    void contents(int levels);
    // Styles of the paragraphs that begin a page.
    void writeStyles(XmlOut &styles) const;

private:
    void note(const QString &text);
    void link(const Run &run);

    const Document &m_document;
    const QHash<QString, int> &m_pages;
    const Outline m_outline;
    XmlOut m_xml { XmlOut::Kind::Html };
    Break m_break = Break::None;
    QList<std::pair<QString, Break>> m_styles;
    int m_notes = 0;
};

// Tables; width in centimetres. Returns nothing but writes their styles into styles.
void writeOdtTable(OdtBody &body, XmlOut &styles, const Table &table, const QString &name,
                   double width);
void writeOdtPairs(OdtBody &body, XmlOut &styles, const QList<Identity> &lines);
void writeOdtFigures(OdtBody &body, XmlOut &styles, const KeyFigures &figures, const QString &name);
void writeOdtCellStyles(XmlOut &styles, Direction direction); // once for all tables

} // namespace report
