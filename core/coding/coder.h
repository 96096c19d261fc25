// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/codingset.h"
#include "core/rules/evaluate.h"
#include "core/rules/trace.h"

#include <memory>

namespace coding
{

// One category with the share of the record that it gets: 1, or a weight of an apportioned link.
struct Part {
    rules::Output output;
    qint64 weight = 0; // in millionths, so that sums do not depend on their order
    QString source; // "table/row" or the link's id
    bool operator==(const Part &other) const = default;
};
constexpr qint64 wholeWeight = 1'000'000;

// What one offence code gets for one combination of values.
struct Answer {
    Outcome outcome = Outcome::Unmapped;
    Reason reason = Reason::None;
    QList<Part> parts; // weights sum to wholeWeight when coded
    bool isDefault = false; // a default row or a common ancestor decided (RULES.md section 3)
    bool operator==(const Answer &other) const = default;
};

// What one table says of a record.
struct TableWord {
    enum class Kind {
        NotAsked, // another step of the chain decided before, or the offence has not this table
        NoRow, // the table was asked, and no row fits
        Broken, // rows of it contradict each other
        Rows
    } kind
        = Kind::NotAsked;
    std::vector<int> rules; // that answer, by position in the table; several only of Collect
};

class LinkPeriods;

// A list with its tables and links, compiled: the chain of RULES.md section 3 (record > code >
// group > family > list) becomes one look-up per record. Several links without weights and without
// a table give their common ancestor when its level is allowed (MAPPING 4.1), else the policy of
// the set decides (MAPPING 4.3). May be asked from several threads.
class Coder
{
public:
    explicit Coder(const CodingSet &set);
    ~Coder();
    Coder(Coder &&) noexcept;

    // The times between which links change; where there are any, the chain asks for the date.
    const LinkPeriods &periods() const;
    QStringList changingIn(QStringList codes) const; // those whose links change, in order
    // All attributes that any table asks for, in the order of `values` below.
    const QList<microdata::Attribute> &attributes() const;
    // For the engine: a national code as the position of its program; -1: not in the list.
    int programOf(const QString &code) const;
    int programCount() const;
    // The distinct answers so far; few, however many records there are. Where several tables
    // collect tags, asking may add to them: while others ask, use answer().
    const QList<Answer> &answers() const;
    Answer answer(int number) const;
    // Position in answers(). values: one position for each of attributes(); -1: not stated, which
    // is "not known" where the attribute has it.
    int answerOf(int program, const int *values) const;
    // What the program asks for, by position in attributes(), ascending.
    const std::vector<int> &asked(int program) const;
    // The answers for an empty cell and for a code that is not in the list.
    int noCode() const;
    int unknownCode() const;

    // Tables by position in the rule set; rowsOf() names what TableWord::rules means.
    int tableOf(const QString &id) const; // -1: none is called so
    QStringList rowsOf(int table) const; // ids of rows
    TableWord wordOf(int program, int table, const int *values) const;

    // The same decision once more, slowly, with every step.
    rules::Trace trace(const QString &code, const QList<rules::Input> &inputs) const;
    // Why not `wanted`: for each row of the chain that would give it the first cell that failed;
    // else what was not reached, that no table or link of the offence leads there at all, and the
    // exclusion of ICCS that names it (RULES.md section 5).
    struct WhyNot {
        QString table, row; // of an exclusion: no table, and "0401 exclusion 2"
        QString attribute; // that failed
        QString recordValue;
        QStringList rowValues;
        enum class Kind {
            Cell, // the row does not fit
            OtherRow, // the row fits, but another one decided
            NotReached, // a step before this table decided
            LinkNotReached, // a table decided before the link
            LinkHeldBack, // the link is disputed, below the status asked for, or one of several
            OtherOffences, // only this table leads there, which does not concern the offence
            Nowhere, // neither a table nor a link leads there
            Exclusion
        } kind
            = Kind::Cell;
    };
    QList<WhyNot> whyNot(const rules::Trace &trace, const classification::IccsCode &wanted) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace coding
