// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/iccscode.h"
#include "core/mapping/link.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace rules
{

// DMN hit policies: one row only; the first that fits; several that say the same; all (tags only).
enum class HitPolicy { Unique, First, Any, Collect };

// What a row says of the records it fits. Exactly one of: a category, out of scope, or nothing but
// tags and flags (Collect).
struct Output {
    std::optional<classification::IccsCode> category;
    bool outOfScope = false;
    QList<mapping::TagSetting> tags;
    QList<mapping::DataFlag> flags;
    double confidence = -1; // 0..1; -1: not stated
    QString note;

    // Whether two rows may both fit under Any: notes and confidence do not count.
    bool saysTheSameAs(const Output &other) const;
    bool operator==(const Output &other) const = default;
};

// The values a row accepts in one attribute, as a person writes them.
struct Cell {
    QStringList values; // codes; a parent value stands for those that refine it too
    bool isNot = false; // all but these; no values and isNot: any ("-")
    bool isAny() const { return isNot && values.isEmpty(); }
    bool operator==(const Cell &other) const = default;
};
// S-FEEL as far as finite lists need it: "-", "a", "a, b", "not(a, b)"; for bands also "[18..65)",
// "< 18", ">= 18" where they fall together with the limits of bands. The other direction writes the
// shortest form.
std::optional<Cell> cellFromText(const QString &text);
QString cellToText(const Cell &cell);

struct Row {
    QString id; // stable, unique in its table
    QMap<QString, Cell> cells; // by attribute id; one that is not named accepts any value
    Output output;
    bool isDefault = false; // answers what no other row does; at most one, last
    bool operator==(const Row &other) const = default;
};

// What a table decides about. The chain goes from the narrowest to the widest (RULES.md section 3):
// the offence's own table, its links, the table of its group, of its family, of its list.
enum class ScopeKind { Offence, Group, Family, List };
struct Scope {
    ScopeKind kind = ScopeKind::Offence;
    QString list; // id of an offence list
    QStringList names; // offence ids (Offence: one, Group: several) or family headings
    bool operator==(const Scope &other) const = default;
};

struct DecisionTable {
    QString id;
    QString name;
    Scope scope;
    HitPolicy policy = HitPolicy::Unique;
    QStringList attributes; // ids, in the order of the columns
    QList<Row> rows; // in order of priority for First
    // Combinations that cannot occur, as rows without output; they are no gaps (RULES 4.5).
    QList<Row> impossible;
    QString rationale;
    QString author;
    bool operator==(const DecisionTable &other) const = default;
};

QString policyId(HitPolicy policy); // "unique", ...
std::optional<HitPolicy> policyFromId(const QString &id);
QString scopeId(ScopeKind kind); // "offence", ...
std::optional<ScopeKind> scopeFromId(const QString &id);

} // namespace rules
