// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace microdata
{

using Labels = QMap<QString, QString>; // language -> text
// The text in that language, else in English, else in any.
QString textIn(const Labels &labels, const QString &language);

// Meanings that every attribute treats alike. They are ordinary values in rules, never a hidden
// third logic value (RULES.md section 3).
enum class ValueKind { Ordinary, NotKnown, NotApplicable };

// One value of an attribute; of a number or date attribute a declared band.
struct Value {
    QString code; // "1", "yes", "0-17"; unique in its attribute
    Labels name;
    ValueKind kind = ValueKind::Ordinary;
    QString parent; // the value it refines, or empty
    std::optional<double>
        from; // band: from <= number < below; open when empty; dates as Julian days
    std::optional<double> below;

    bool isBand() const;
    QString nameIn(const QString &language) const; // as textIn(), else the code
    bool operator==(const Value &other) const = default;
};

enum class AttributeType { List, Number, Date };

// What rules ask of a record: one of the disaggregating variables of the ICCS (Table II) or a
// national one. Bands of a number do not overlap.
struct Attribute {
    QString id; // official: the tag's key "event.We"; national: "outcome"
    Labels name;
    AttributeType type = AttributeType::List;
    QList<Value> values; // at most ValueSet::mostValues; their order is the order of bits
    bool isOfficial = false;
    QString source; // "ICCS 1.0, Table II p. 99", or whose list it is

    int positionOf(const QString &code) const; // -1: none
    int positionOfKind(ValueKind kind) const; // the first of that kind; -1: none
    int positionOfNumber(double number) const; // the band; -1: none
    QString nameIn(const QString &language) const; // that language, else English, else any, else id
    bool operator==(const Attribute &other) const = default;
};

} // namespace microdata
