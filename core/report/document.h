// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/chart.h"
#include "core/report/labels.h"

#include <QDateTime>

// A report as a value, with no knowledge of its subject: texts are in the language of the document
// already and numbers are written by who makes it. Writers turn it into HTML, ODT, DOCX, XLSX
// (here) and PDF (ui/render); the same document gives the same bytes.
namespace report
{

enum class Direction { LeftToRight, RightToLeft };

// A piece of a paragraph. A link leads to an anchor of the document or to an address with "://";
// the text of a footnote stands at the foot of the page. "\n" in a text is a new line.
struct Run {
    enum class Kind { Plain, Strong, Code, Link, Footnote };
    QString text;
    Kind kind = Kind::Plain;
    QString target;

    bool operator==(const Run &other) const = default;
};

using Runs = QList<Run>;

struct Heading {
    int level = 1; // 1 to 4, never more than one deeper than the heading before
    QString text;
    QString anchor; // may be empty
    bool isNumbered = true; // false: of annexes, which have letters

    bool operator==(const Heading &other) const = default;
};

struct Paragraph {
    Runs runs;

    bool operator==(const Paragraph &other) const = default;
};

struct Listing {
    enum class Kind { Bullets, Numbers };
    QList<Runs> items;
    Kind kind = Kind::Bullets;

    bool operator==(const Listing &other) const = default;
};

// A cell shows its text; the number behind it, where there is one, goes to the XLSX annex (of a
// percentage 92.4, not 0.924).
struct Cell {
    QString text;
    std::optional<double> number;
    int span = 1; // columns covered

    bool operator==(const Cell &other) const = default;
};

struct Column {
    enum class Kind { Text, Number, Percent, Code };
    Kind kind = Kind::Text;
    double weight = 1; // share of the width of the table

    bool operator==(const Column &other) const = default;
};

struct Row {
    enum class Kind { Plain, Total, Group }; // Group: a line that heads those below it
    QList<Cell> cells;
    Kind kind = Kind::Plain;

    bool operator==(const Row &other) const = default;
};

struct Table {
    QString caption;
    QString anchor;
    QList<Column> columns;
    QList<QList<Cell>> header; // rows that are repeated on every page
    QList<Row> rows; // each cell row covers as many columns as there are
    QStringList notes;
    QString source;
    bool wide = false; // on a landscape page
    bool inAnnexOnly = false; // too long to print; numbered after all others

    bool operator==(const Table &other) const = default;
};

// Drawn with its table below (charttable.h), so that no figure is in the picture alone; where room
// is short and picture and alternative text write every number (isTold), in the XLSX annex only.
struct Figure {
    QString caption;
    QString anchor;
    QString alternativeText; // what the picture shows, for who does not see it
    Chart chart;
    QString source;
    bool isTold = false;

    bool operator==(const Figure &other) const = default;
};

struct KeyFigures {
    struct Item {
        QString figure;
        QString label;
        QString note;

        bool operator==(const Item &other) const = default;
    };
    QList<Item> items;

    bool operator==(const KeyFigures &other) const = default;
};

struct NoteBox {
    enum class Kind { Note, Warning, Proposal }; // Proposal: ours, nobody's official word
    Kind kind = Kind::Note;
    QList<Runs> paragraphs;

    bool operator==(const NoteBox &other) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak &other) const = default;
};

struct Contents {
    int levels = 2;

    bool operator==(const Contents &other) const = default;
};

using Block = std::variant<Heading, Paragraph, Listing, Table, Figure, KeyFigures, NoteBox,
                           PageBreak, Contents>;

struct Identity {
    QString key;
    QString value;

    bool operator==(const Identity &other) const = default;
};

struct Document {
    enum class TitleKind { Page, Top }; // Top: the text begins below the title
    enum class Numbering { None, Headings }; // 1, 1.1, ... before headings

    QString title;
    QString subtitle;
    QString language = QStringLiteral("en"); // BCP 47
    Direction direction = Direction::LeftToRight;
    QString author;
    QDateTime time; // fixed by the caller; shown only where the identity says it
    QList<Identity> identity; // lines of the title page: country, period, status, ...
    QList<Block> blocks;
    TitleKind titleKind = TitleKind::Page;
    Numbering numbering = Numbering::Headings;
    Labels labels;
    bool isOnePage = false; // PDF: drawn smaller, to six tenths at most, until it is one page

    bool operator==(const Document &other) const = default;
};

// What a maker has done wrong, as sentences for programmers: headings that skip a level, links that
// lead nowhere, doubled anchors, rows that do not fit their columns, figures without a text.
QStringList problems(const Document &document);

} // namespace report
