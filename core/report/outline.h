// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"

#include <QHash>

namespace report
{

// What all writers number alike: headings, tables, figures and the ids that links lead to.
struct Outline {
    struct Entry {
        int level = 1;
        QString number; // "2.1", or empty
        QString text;
        QString id;

        QString title() const { return number.isEmpty() ? text : number + u' ' + text; }
    };

    QList<Entry> entries; // the headings in order
    QHash<qsizetype, qsizetype> headings; // block -> entry
    QHash<qsizetype, int> numbers; // block -> number of the table or figure
    QHash<qsizetype, QString> ids; // block -> id of a heading, table or figure
    QHash<QString, QString> anchors; // anchor of the document -> id

    bool isInner(const QString &target) const { return anchors.contains(target); }
};

Outline outlineOf(const Document &document);
// Without the tables that stand in the annex only: what all writers but that of the annex write.
Document printed(const Document &document);

// Whether a heading stands right above a wide table: then it goes onto its landscape page.
bool headsWideTable(const Document &document, qsizetype block);

// For std::visit over blocks and charts.
template<typename... Functions> struct Overloaded : Functions... {
    using Functions::operator()...;
};
template<typename... Functions> Overloaded(Functions...) -> Overloaded<Functions...>;

// Texts as XML, fonts and lines can take them: no control characters, no halves of surrogate
// pairs; every kind of line end is "\n". oneLine() has no "\n" either.
QString cleaned(const QString &text);
QString oneLine(const QString &text);
QString plainText(const Runs &runs); // without footnotes

// "Table 3. Links by section", or without a caption "Table 3".
QString captionText(const QString &label, int number, const QString &caption);
QString noteLabel(NoteBox::Kind kind, const Labels &labels);

} // namespace report
