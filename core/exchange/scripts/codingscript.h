// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/codingset.h"
#include "core/coding/counting.h"
#include "core/microdata/layout.h"

namespace exchange
{

// How the records of one list are coded and counted, as plain look-ups and conditions: what every
// script for another engine is written from, so that none of them decides anything by itself. Texts
// are as a person wrote them; each language quotes them its own way. Names ("v_event_at") are made
// of small letters, digits and lines, so that no language has to quote them.
struct CodingScript {
    // The values of one attribute as one column of the records gives them: by its text, else by its
    // number, else not known.
    struct Reader {
        QString name; // "r_age"
        QString column; // of the records
        QString cell, number; // "c_age": its text without blanks; "n_age", where it has bands
        QString title; // for comments
        QList<std::pair<QString, QString>> texts; // printed -> value
        struct Band {
            std::optional<double> from, below;
            QString value;
        };
        QList<Band> bands; // of numbers
        QString notKnown; // what else there is; empty: the attribute has no such value
    };
    struct Source {
        enum class Kind { None, Reader, Column, Fixed } kind = Kind::None;
        QString text; // name of the reader, column of the records, the value itself
    };
    struct Column { // of a unit: an attribute or a text to count by
        QString name; // "v_event_at", "d_region"
        QString id; // "event.At", "region"
        QString title;
    };
    // One thing that is counted in each row: an offence, a number column.
    struct Unit {
        QString label; // "" where there is one only
        QStringList codeCells; // names of trimmed cells, joined by codeJoin
        QString number; // name of the count; empty: the row counts once
        QList<Source> values, places; // for each of `values` and `places` below
    };
    struct Cell { // a column of the records without blanks and tabs around it
        QString name, column;
        bool isValue = false; // nor no-break spaces: it is read as a value or a number
        QString number; // name of its number, where it is asked for as one; else empty
    };
    struct Condition {
        QString name; // of a value; not stated fits no condition
        QStringList values;
        bool isNot = false;
    };
    using Conditions = QList<Condition>; // all of them
    struct Branch {
        Conditions conditions;
        QString decision;
        QString comment;
    };
    struct Table {
        QString id;
        QString title;
        QList<Branch> branches; // the first that fits
        QString otherwise; // empty: the next in the chain is asked
    };
    // A place in the chain (RULES.md section 3); each offence has at most one table there.
    struct Step {
        QString name; // "offence_table", "links", "group_table", ...
        QList<Table> tables; // none: the links of the offence
        bool isLinks = false;
    };
    // A tag or flag as a collecting step adds it. What is set already stays as it is.
    struct Collected {
        QString name; // of its variable: "t_event_at"
        QString id; // "event.At"; of a flag its id
        bool isFlag = false;
        QStringList before; // names of the same tag at earlier steps
        QString guard; // of the guard that tells where the decision itself sets it; empty: nowhere
    };
    // What one collecting table adds of it: the first choice that fits.
    struct Addition {
        QString name; // of the Collected
        QString id;
        bool isFlag = false;
        struct Choice {
            QList<Conditions> anyOf;
            QString text; // ";event.At=1"; empty: nothing
        };
        QList<Choice> choices;
        QString otherwise; // empty: nothing
    };
    struct CollectingTable {
        QString id;
        QString title;
        QList<Addition> additions;
        const Addition *find(const QString &name) const;
    };
    struct CollectingStep {
        QString name;
        QList<CollectingTable> tables;
        QList<Collected> collected; // in the order in which they are written
    };
    struct Code {
        QString code;
        QStringList steps; // for each step, then for each collecting step; empty: nothing there
        QString otherwise; // the decision when nothing in the chain answers
    };
    // A line for each part of what a decision gives, before anything is collected.
    struct Answer {
        QString decision;
        QString outcome; // "coded", "out of scope", or the reason why not
        QString category;
        qint64 share = 0, shareBefore = 0; // in millionths, and those of the parts before it
        QString tags, flags;
        bool isDefault = false, isAttempt = false;
        bool takesAttempt = false; // a collected event.At makes it an attempt
        QString source; // "table/row" or links
        bool sets(const Collected &what) const;
        // What scripts write into their look-up of answers: for answerColumns(), then the guards.
        QStringList cells(const QList<Collected> &guards) const;
    };
    static const QStringList &answerColumns(); // of the look-up; "#" before those of numbers
    struct Dimension {
        enum class Kind { Category, Level2, Tags, Column } kind = Kind::Column;
        QString heading; // "iccs", "event.At", "region"
        QString name; // of Column
    };

    QString listId, listName, layoutName, codeJoin, decimalSign, codesAre;
    QStringList columns; // of the records
    QList<std::pair<QString, QStringList>> leaveOut; // name of a cell, its values
    QList<Cell> cells;
    QList<Reader> readers;
    QStringList weights; // names of numbers
    QList<Column> values, places;
    QList<Unit> units;
    bool isCounts = false; // rows are counts, not records
    QList<Step> steps;
    QList<CollectingStep> collecting;
    QList<Collected> guards; // names of columns of the answers: what decisions set as well
    QList<Code> codes;
    QList<Answer> answers;
    QList<Dimension> dimensions;
    QString attempted; // name of the value of event.At, where attempts are not counted
    bool withoutAttempts = false;

    bool hasCounts() const { return isCounts || !weights.isEmpty(); }
    QList<Collected> collected(bool isFlag) const; // of all steps
    QStringList collectedAttempts() const; // names; the first that is filled holds
};

// dimensions: as CodeRequest::dimensions; empty: the category and all that the layout gives.
struct ScriptRequest {
    const coding::CodingSet &set;
    const microdata::Layout &layout;
    const coding::CountingRules &counting;
    QStringList dimensions;
    QString language; // of comments
};
CodingScript codingScriptOf(const ScriptRequest &request);

// A name that no other has, from a text that may hold anything.
class ScriptNames
{
public:
    void take(const QString &name) { m_taken << name.toLower(); } // of somebody else
    QString nameFor(const QString &prefix, const QString &text);

private:
    QStringList m_taken;
};

// What the makers below fill; each does its part of the script.
void addRecords(CodingScript &script, const ScriptRequest &request, ScriptNames &names);
void addDecisions(CodingScript &script, const ScriptRequest &request, ScriptNames &names);
void nameCollected(CodingScript &script,
                   ScriptNames &names); // when all steps and answers are there

} // namespace exchange
