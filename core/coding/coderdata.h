// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/chain.h"
#include "core/coding/coder.h"
#include "core/coding/linkperiods.h"

#include <deque>

namespace coding
{

// The positions of values as a table asks for them; what is not stated is "not known".
rules::Example recordOf(const rules::BoxTable &table, const QList<rules::Input> &inputs);

// What a coder is made of.
struct Coder::Private {
    explicit Private(const CodingSet &codingSet);

    // Of several rows of a list with one code: the first that any link or table decides about.
    const offences::Offence *offenceOf(const QString &code) const;
    int attributeOf(const microdata::Attribute &attribute);
    int programFor(const offences::Offence &offence);
    // The chain with all its tables; the program leaves out those behind a final step.
    // As RuleSet::forOffence, by look-ups: tables may name thousands of offences.
    std::vector<int> tablesOf(const offences::Offence &offence) const;
    void indexTables();
    std::vector<Chain::Step> stepsOf(const offences::Offence &offence,
                                     std::vector<const ChainTable *> *collecting) const;
    LinkAnswers linkAnswersOf(const QString &offence) const;
    void addPrograms();
    void makeDense();

    CodingSet set;
    LinkPeriods periods;
    int dateAttribute = -1; // of attributes, where links have dates
    QList<microdata::Attribute> attributes;
    std::deque<ChainTable> tables; // by position in the rule set
    QHash<QString, QList<int>> tablesByName; // those of an offence or a group, by what they name
    rules::RuleSet wideTables; // the scopes of the others
    QHash<QString, int> tableById;
    AnswerList answers;
    std::vector<Chain> chains;
    std::vector<qint32> constants; // the answer of a chain that asks nothing; -1: it asks
    QHash<QByteArray, int> chainByKey;
    QHash<QString, int> programs; // by code
    int noCode = 0, unknownCode = 0;
};

} // namespace coding
