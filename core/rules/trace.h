// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text.h"
#include "core/rules/evaluate.h"

namespace rules
{

// Where a value came from.
enum class Origin { Given, Derived, NotStated };
struct Input {
    QString attribute;
    QString value; // code
    Origin origin = Origin::Given;
    QString printed; // as in the record
};

// One step of the chain that was asked: a table, or the offence's links.
struct Step {
    enum class Kind { Table, Links } kind = Kind::Table;
    QString id; // of the table, or of the link
    QString name;
    QList<Tried> tried; // of a table
    QString row; // that decided; empty: the step did not decide
    QStringList asked; // attributes that the row restricts; empty: the sentence names all inputs
};

// What a category takes of the records of an offence by the weights of its links: an estimate.
struct Share {
    QString category;
    double weight = 0; // 0 to 1
    QString source;
};

// Why a record was coded so (RULES.md section 5). Stored with the coded record on request.
struct Trace {
    QString list, offence;
    QString classification; // edition id
    QList<Input> inputs;
    QList<Step> steps; // in the order asked; the last one decided, if any did
    std::optional<Output> output;
    bool isDefault = false;
    QList<Share> shares; // where links share the records out; `output` is the first
    bool isUnclearInTime = false; // links change within the time that the record states
    QStringList cited; // ICCS texts relied on: "0401 inclusion 3", "0501 exclusion 2"
};

// "coded 04013 because force = yes and premises = dwelling (table Robbery, row 7)". Names of
// attributes and values come from the dictionary where it has them.
base::Text sentenceOf(const Trace &trace, const microdata::Dictionary &dictionary,
                      const QString &language);

} // namespace rules
