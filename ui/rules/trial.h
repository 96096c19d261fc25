// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/trace.h"
#include "ui/rules/problems.h"

namespace rulespage
{

// What a table says of one record and why, in whole sentences.
class Trial
{
    Q_DECLARE_TR_FUNCTIONS(rulespage::Trial)
public:
    Trial(SharedChecked checked, rules::Example record);

    QStringList rows() const; // Row ids that fit
    bool isAsked() const; // whether any value was chosen
    QString sentence(const QString &language) const;
    // Why the record does not get this category: for each row that gives it the first cell that
    // does not fit, then the ICCS text that sends it elsewhere.
    QStringList whyNot(const classification::IccsCode &wanted,
                       const classification::Classification &classification,
                       const QString &language) const;

private:
    rules::Trace trace() const;
    QString whyNotRow(const rules::BoxTable::Rule &rule, const QString &language) const;
    QStringList exclusions(const classification::IccsCode &wanted,
                           const classification::Classification &classification,
                           const QString &language) const;
    SharedChecked m_checked;
    rules::Example m_record;
    rules::Evaluation m_evaluation;
};

} // namespace rulespage
