// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/countseries.h"

#include <QSet>

namespace coding
{

// Keeps counts out of a table, once, and writes down what was kept out and why.
class SumKeeper
{
public:
    explicit SumKeeper(const CountTable &table);

    const std::vector<qint64> &kept() const { return m_sums.kept; }
    CountSums take() { return std::move(m_sums); }
    // What the layout says is no sum.
    bool isKeptIn(int column, const QString &text) const;

    static KeptOut made(const CountSeries &series, int item, SumReason reason);
    static QStringList namesOf(const CountSeries &series, const std::vector<int> &items);
    void keepAll(const CountSeries &series, int item, KeptOut out);
    // In each place only what the parts hold there; where they hold nothing, it is all there is.
    void keepParts(const CountSeries &series, int item, const std::vector<int> &parts, KeptOut out);
    void askDoubts(const CountSeries &series, const SumFinder &finder);
    void note(const char *check, base::Severity severity, const QString &place,
              const base::Text &message, const base::Text &advice);

private:
    qint64 keep(int cell, qint64 count, KeptOut &out, QSet<int> &rows);
    void write(KeptOut out, const QSet<int> &rows);

    const CountTable &m_table;
    CountSums m_sums;
};

} // namespace coding
