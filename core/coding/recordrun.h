// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/recordworker.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <type_traits>

namespace coding
{

class OrderedWriter;

using Workers = std::vector<std::unique_ptr<RecordWorker>>;
Workers workersFor(const CodePlan &plan, RecordWorker::Task task, const ChosenOfGroups *groups);
// By block: the line of the file that its first one is.
std::vector<qint64> linesBefore(const RecordSource &source, const Workers &workers);

// One pass over the file: blocks are taken in turn by whoever is free.
class RecordPass
{
public:
    // What one thread does with a block; false when a limit of memory was passed.
    using Reading = std::function<bool(const Block &block, std::string *coded)>;

    RecordPass(RecordSource &source, base::Progress &progress, OrderedWriter *writer = nullptr);
    void run(const std::vector<Reading> &readings); // one for each thread
    void run(const Workers &workers);
    base::Result<> result(const QString &path) const;

private:
    bool take(Block &block);
    void end();
    void work(const Reading &reading, bool isCaller);

    RecordSource &m_source;
    base::Progress &m_progress;
    OrderedWriter *m_writer;
    std::mutex m_mutex;
    std::atomic<bool> m_isAtEnd = false, m_isStopped = false, m_isOverLimit = false;
};

// One file and one set of links and rules: opens the file, settles what to do with its records and
// which of each group counts, then leaves the rest to the caller.
class RecordRun
{
public:
    RecordRun(const CodingSet &set, const CodeRequest &request, base::Progress &progress)
        : m_set(set)
        , m_request(request)
        , m_progress(progress)
        , m_coder(set)
    {
    }
    template<typename Work>
    std::invoke_result_t<Work, const CodePlan &, RecordSource &> withPlan(const Work &work)
    {
        base::Result<RecordSource> source = open();
        if (!source)
            return tl::unexpected(source.error());
        const CodePlan plan(m_set, m_request, m_coder, *source);
        if (const base::Result<> usable = check(plan, *source); !usable)
            return tl::unexpected(usable.error());
        if (const base::Result<> ranked = rankGroups(plan); !ranked)
            return tl::unexpected(ranked.error());
        return work(plan, *source);
    }
    Workers workers(const CodePlan &plan) const
    {
        return workersFor(plan, RecordWorker::Task::Code, &m_groups);
    }

private:
    base::Result<RecordSource> open() const;
    base::Result<> check(const CodePlan &plan, const RecordSource &source) const;
    base::Result<> rankGroups(const CodePlan &plan);

    const CodingSet &m_set;
    const CodeRequest &m_request;
    base::Progress &m_progress;
    const Coder m_coder;
    ChosenOfGroups m_groups;
};

} // namespace coding
