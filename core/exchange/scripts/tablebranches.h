// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/scripts/codingscript.h"
#include "core/exchange/wording.h"
#include "core/rules/box.h"

#include <functional>

namespace exchange
{

// Decision tables as branches of which the first that fits decides: hit policies are written out.
class TableBranches
{
public:
    TableBranches(const QList<CodingScript::Column> &values, Wording wording, QString language);

    // decide: the key of a rule's decision; -1: rows contradict each other.
    using Decide = std::function<QString(int rule)>;
    CodingScript::Table table(const rules::BoxTable &table, const Decide &decide) const;
    CodingScript::CollectingTable collecting(const rules::BoxTable &table) const;

private:
    CodingScript::Conditions conditionsOf(const rules::BoxTable &table,
                                          const rules::Box &box) const;
    QString commentOf(const rules::BoxTable &table, const rules::Box &box,
                      const QString &says) const;
    void addContradictions(const rules::BoxTable &table, const Decide &decide,
                           CodingScript::Table &into) const;

    QHash<QString, QString> m_names; // of values, by attribute
    Wording m_wording;
    QString m_language;
};

} // namespace exchange
