// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

// Charts as values. Names, numbers as text ("shown") and everything else that people read are
// strings in the language of the document; the drawing never formats a number but the ticks of an
// axis that has none.
namespace report
{

// A number and how it is written. Without a value there is nothing to draw: "not known".
struct Measure {
    std::optional<double> value;
    QString shown;

    bool operator==(const Measure &other) const = default;
};

struct Tick {
    double value = 0;
    QString shown;

    bool operator==(const Tick &other) const = default;
};

// The scale of numbers. Without a maximum it ends above the largest value, without ticks round
// numbers are found and written in the language of the document.
struct Axis {
    QString title;
    std::optional<double> maximum;
    QList<Tick> ticks;

    bool operator==(const Axis &other) const = default;
};

// Horizontal bars: a group of bars, or of parts of one bar, for each thing compared.
struct BarChart {
    enum class Mode { Grouped, Stacked };
    struct Group {
        QString label;
        QList<Measure> values; // as many as series
        QString total; // written behind a stacked bar

        bool operator==(const Group &other) const = default;
    };

    QString groupsTitle; // what the groups are, head of the table
    QStringList series;
    QList<Group> groups;
    Mode mode = Mode::Grouped;
    Axis axis;

    bool operator==(const BarChart &other) const = default;
};

// The level of each dimension on a scale of named levels, joined to a profile, with the level
// aimed at and the spread over institutions.
struct ProfileChart {
    struct Row {
        QString label;
        Measure level;
        Measure target;
        Measure lowest;
        Measure highest;

        bool operator==(const Row &other) const = default;
    };

    QString rowsTitle;
    QStringList levels; // names of the levels 0, 1, 2, ...
    QString levelName, targetName, spreadName; // the legend and the head of the table
    QList<Row> rows;

    bool operator==(const ProfileChart &other) const = default;
};

// Counts that go from stage to stage, as boxes with bands between them; what leaves is a loss with
// a name of its own.
struct FlowChart {
    struct Node {
        QString id;
        QString label;
        int stage = 0; // 0 is the first column
        Measure count;

        bool operator==(const Node &other) const = default;
    };
    struct Link {
        QString from, to; // ids of nodes
        Measure count;

        bool operator==(const Link &other) const = default;
    };
    struct Loss {
        QString from;
        QString label;
        Measure count;

        bool operator==(const Loss &other) const = default;
    };

    QString fromTitle, toTitle, countTitle; // heads of the table
    QList<Node> nodes;
    QList<Link> links;
    QList<Loss> losses;

    bool operator==(const FlowChart &other) const = default;
};

// One dot for each institution and question: who answers alike and who does not.
struct SpreadChart {
    struct Row {
        QString label;
        QList<Measure> values; // as many as institutions

        bool operator==(const Row &other) const = default;
    };

    QString rowsTitle;
    QStringList institutions;
    QStringList levels; // names of 0, 1, 2, ...; empty: the axis says it
    Axis axis;
    QList<Row> rows;

    bool operator==(const SpreadChart &other) const = default;
};

// Lines over years. A break interrupts every line before the year that it names.
struct SeriesChart {
    struct Point {
        Measure value;
        std::optional<double> low, high;

        bool operator==(const Point &other) const = default;
    };
    struct Line {
        QString name;
        QList<Point> points; // as many as years

        bool operator==(const Line &other) const = default;
    };
    struct Break {
        int before = 0; // index of the first year after the break
        QString label;

        bool operator==(const Break &other) const = default;
    };

    QString yearsTitle;
    QStringList years;
    QList<Line> lines;
    QList<Break> breaks;
    Axis axis;

    bool operator==(const SeriesChart &other) const = default;
};

using Chart = std::variant<BarChart, ProfileChart, FlowChart, SpreadChart, SeriesChart>;

} // namespace report
