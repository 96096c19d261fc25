// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/rulehits.h"

#include "core/coding/recordrun.h"

namespace coding
{

namespace
{

// Sums of one thread.
class RuleCounter : public UnitObserver
{
public:
    RuleCounter(const Coder &coder, int table)
        : m_coder(coder)
        , m_table(table)
        , m_byRule(table < 0 ? 0 : std::size_t(coder.rowsOf(table).size()))
    {
    }
    void see(const Unit &unit) override
    {
        m_sums.input += unit.count;
        if (m_table < 0)
            return;
        const TableWord word = m_coder.wordOf(unit.program, m_table, unit.values);
        if (word.kind == TableWord::Kind::NotAsked)
            return;
        m_sums.asked += unit.count;
        m_sums.noRow += word.kind == TableWord::Kind::NoRow ? unit.count : 0;
        m_sums.broken += word.kind == TableWord::Kind::Broken ? unit.count : 0;
        for (const int rule : word.rules)
            m_byRule[std::size_t(rule)] += unit.count;
    }
    void addTo(RuleHits &hits, const QStringList &rows) const
    {
        hits.input += m_sums.input;
        hits.asked += m_sums.asked;
        hits.noRow += m_sums.noRow;
        hits.broken += m_sums.broken;
        for (std::size_t i = 0; i < m_byRule.size(); ++i)
            hits.byRow[rows[qsizetype(i)]] += m_byRule[i];
    }

private:
    const Coder &m_coder;
    int m_table;
    RuleHits m_sums;
    std::vector<qint64> m_byRule;
};

} // namespace

base::Result<RuleHits> countRuleHits(const CodingSet &set, const CodeRequest &request,
                                     const QString &tableId, base::Progress &progress)
{
    RecordRun run(set, request, progress);
    return run.withPlan([&](const CodePlan &plan, RecordSource &source) -> base::Result<RuleHits> {
        const int table = plan.coder.tableOf(tableId);
        const Workers workers = run.workers(plan);
        std::vector<std::unique_ptr<RuleCounter>> counters;
        for (const auto &worker : workers) {
            counters.push_back(std::make_unique<RuleCounter>(plan.coder, table));
            worker->observer = counters.back().get();
        }
        RecordPass pass(source, progress);
        pass.run(workers);
        if (const base::Result<> done = pass.result(request.input); !done)
            return tl::unexpected(done.error());
        RuleHits hits;
        for (const auto &counter : counters)
            counter->addTo(hits, table < 0 ? QStringList() : plan.coder.rowsOf(table));
        return hits;
    });
}

} // namespace coding
