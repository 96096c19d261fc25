// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/docxparts.h"
#include "core/report/outline.h"

namespace report
{

struct ParagraphPlace {
    QString alignment; // "right": the trailing side
    int list = 0; // of docxNumbering
    bool isKept = false; // with the next one
};

// The text of a Word document, as it is written piece by piece.
class DocxBody
{
public:
    DocxBody(const Document &document, const QHash<QString, int> &pages);

    XmlOut &xml() { return m_xml; }
    const XmlOut &xml() const { return m_xml; }
    const Document &document() const { return m_document; }
    const Outline &outline() const { return m_outline; }
    bool isMirrored() const { return m_document.direction == Direction::RightToLeft; }

    void breakNext() { m_breakNext = true; } // the next paragraph begins a page
    void open(const QString &style, const ParagraphPlace &place = {});
    void paragraph(const QString &style, const QString &text, const ParagraphPlace &place = {});
    void text(const QString &text, const QString &style = {}); // a run
    void runs(const Runs &runs);
    void caption(const QString &sequence, const QString &label, int number, const QString &caption,
                 const QString &id);
    void contents(int levels);
    void bookmark(const QString &id); // an empty one here
    void table(const Table &table, const QString &caption, int width); // in twentieths of a point
    void pairs(const QList<Identity> &lines, int width);
    void figures(const KeyFigures &figures, int width);

    QString relation(const QString &type, const QString &target, bool isOutside = false);
    const QList<Relation> &relations() const { return m_relations; }
    QByteArray footnotes() const;

private:
    void link(const Run &run);
    void field(const QString &instruction, const QString &shown);
    void openTable(const QList<int> &columns, const QString &caption);

    const Document &m_document;
    const QHash<QString, int> &m_pages;
    const Outline m_outline;
    XmlOut m_xml { XmlOut::Kind::Html };
    QList<Relation> m_relations;
    QStringList m_notes;
    int m_bookmarks = 0;
    bool m_breakNext = false;
};

} // namespace report
