// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/recordrun.h"

#include "core/coding/dimensionnames.h"
#include "core/coding/orderedwriter.h"
#include "core/table/sourcefile.h"

#include <QDir>

#include <map>
#include <thread>

namespace coding
{

namespace
{

base::Text tried(const QString &path)
{
    return base::lateText("coding", "Coding the records of %1.",
                          { QDir::toNativeSeparators(path) });
}

} // namespace

Workers workersFor(const CodePlan &plan, RecordWorker::Task task, const ChosenOfGroups *groups)
{
    Workers workers;
    for (int i = 0; i < qBound(1, plan.request.threads, 256); ++i)
        workers.push_back(std::make_unique<RecordWorker>(plan, task, groups));
    return workers;
}

std::vector<qint64> linesBefore(const RecordSource &source, const Workers &workers)
{
    std::map<qint64, qint64> counts;
    for (const auto &worker : workers) {
        for (const auto &[number, rowsAndLines] : worker->blocks)
            counts[number] = rowsAndLines.second;
    }
    std::vector<qint64> before;
    qint64 line = source.firstLine();
    for (const auto &[number, lines] : counts) {
        before.push_back(line);
        line += lines;
    }
    return before;
}

RecordPass::RecordPass(RecordSource &source, base::Progress &progress, OrderedWriter *writer)
    : m_source(source)
    , m_progress(progress)
    , m_writer(writer)
{
}

void RecordPass::run(const Workers &workers)
{
    std::vector<Reading> readings;
    for (const auto &worker : workers)
        readings.push_back([&worker = *worker](const Block &block, std::string *coded) {
            return worker.read(block, coded);
        });
    run(readings);
    for (const auto &worker : workers)
        worker->finish();
}

void RecordPass::run(const std::vector<Reading> &readings)
{
    std::vector<std::thread> threads;
    for (std::size_t i = 1; i < readings.size(); ++i)
        threads.emplace_back([this, &readings, i] { work(readings[i], false); });
    work(readings[0], true);
    for (std::thread &thread : threads)
        thread.join();
    // Others may have read all blocks before the caller's thread could ask.
    if (!m_progress.advance(m_source.size(), m_source.size()))
        m_isStopped = true;
}

bool RecordPass::take(Block &block)
{
    const std::lock_guard lock(m_mutex);
    return !m_isAtEnd && m_source.reader().next(block);
}

void RecordPass::end()
{
    m_isAtEnd = true;
    if (m_writer)
        m_writer->giveUp();
}

// Only the caller's own thread tells the progress, which is asked from there.
void RecordPass::work(const Reading &reading, bool isCaller)
{
    Block block;
    std::string coded;
    while (take(block)) {
        if (!reading(block, m_writer ? &coded : nullptr)) {
            m_isOverLimit = true;
            end();
        }
        if (m_writer && !m_writer->write(block.number, coded))
            m_isAtEnd = true;
        if (isCaller && !m_progress.advance(block.end, m_source.size())) {
            m_isStopped = true;
            end();
        }
    }
}

base::Result<> RecordPass::result(const QString &path) const
{
    if (m_isStopped)
        return table::stopped(tried(path));
    if (m_isOverLimit)
        return base::failure(
            tried(path), base::lateText("coding", "The table would have too many different cells."),
            base::lateText("coding",
                           "Leave out a dimension that has a new value in nearly every row."));
    if (m_source.reader().hasFailed())
        return base::failure(
            tried(path), base::lateText("coding", "Reading stopped before the end of the file."),
            base::lateText("coding", "Check the disk or the network and try again."));
    return {};
}

base::Result<> RecordRun::check(const CodePlan &plan, const RecordSource &source) const
{
    const QString &path = m_request.input;
    const base::Findings findings
        = microdata::checkLayout(plan.request.layout, plan.set.dictionary, source.header());
    for (const base::Finding &finding : findings) {
        if (finding.severity == base::Severity::Error)
            return base::failure(tried(path), finding.message, finding.advice);
    }
    if (plan.units.empty())
        return base::failure(
            tried(path),
            base::lateText("coding", "The layout names no column of the file with offence codes."),
            base::lateText("coding", "Say in the layout which column has the codes."));
    if (!plan.missingDimensions.isEmpty())
        return noSuchDimension(tried(path), plan.missingDimensions.first(), plan.binding,
                               source.header());
    return {};
}

base::Result<RecordSource> RecordRun::open() const
{
    return RecordSource::open(m_request.input, m_request.sheet, m_request.layout, m_progress);
}

// When rows of a group are to be compared, a pass before tells which of them counts.
base::Result<> RecordRun::rankGroups(const CodePlan &plan)
{
    if (plan.counting == CodePlan::Counting::All || plan.group.empty())
        return {};
    base::Result<RecordSource> source = open();
    if (!source)
        return tl::unexpected(source.error());
    const Workers workers = workersFor(plan, RecordWorker::Task::RankGroups, nullptr);
    RecordPass pass(*source, m_progress);
    pass.run(workers);
    for (const auto &worker : workers) {
        for (const auto &[key, best] : worker->chosen) {
            const auto [at, isNew] = m_groups.try_emplace(key, best);
            if (!isNew && best.isBetterThan(at->second))
                at->second = best;
        }
        worker->chosen = {};
    }
    return pass.result(m_request.input);
}

} // namespace coding
