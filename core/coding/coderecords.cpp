// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/coderecords.h"

#include "core/coding/codingreport.h"
#include "core/coding/dimensionnames.h"
#include "core/coding/findrecords.h"
#include "core/coding/orderedwriter.h"
#include "core/table/sourcefile.h"

#include <QDir>

#include <atomic>
#include <map>
#include <thread>
#include <type_traits>

namespace coding
{

namespace
{

using Workers = std::vector<std::unique_ptr<RecordWorker>>;

base::Text tried(const QString &path)
{
    return base::lateText("coding", "Coding the records of %1.",
                          { QDir::toNativeSeparators(path) });
}

// One pass over the file: blocks are taken in turn by whoever is free.
class Pass
{
public:
    Pass(RecordSource &source, base::Progress &progress, OrderedWriter *writer)
        : m_source(source)
        , m_progress(progress)
        , m_writer(writer)
    {
    }
    void run(const Workers &workers)
    {
        std::vector<std::thread> threads;
        for (std::size_t i = 1; i < workers.size(); ++i)
            threads.emplace_back([this, &workers, i] { work(*workers[i], false); });
        work(*workers[0], true);
        for (std::thread &thread : threads)
            thread.join();
        // Others may have read all blocks before the caller's thread could ask.
        if (!m_progress.advance(m_source.size(), m_source.size()))
            m_isStopped = true;
    }
    bool isStopped() const { return m_isStopped; }
    bool isOverLimit() const { return m_isOverLimit; }
    bool hasFailed() const { return m_source.reader().hasFailed(); }

private:
    bool take(Block &block)
    {
        const std::lock_guard lock(m_mutex);
        return !m_isAtEnd && m_source.reader().next(block);
    }
    void end()
    {
        m_isAtEnd = true;
        if (m_writer)
            m_writer->giveUp();
    }
    void work(RecordWorker &worker, bool isCaller);

    RecordSource &m_source;
    base::Progress &m_progress;
    OrderedWriter *m_writer;
    std::mutex m_mutex;
    std::atomic<bool> m_isAtEnd = false, m_isStopped = false, m_isOverLimit = false;
};

// Only the caller's own thread tells the progress, which is asked from there.
void Pass::work(RecordWorker &worker, bool isCaller)
{
    Block block;
    std::string coded;
    while (take(block)) {
        if (!worker.read(block, m_writer ? &coded : nullptr)) {
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

Workers workersFor(const CodePlan &plan, RecordWorker::Task task, const ChosenOfGroups *groups)
{
    Workers workers;
    for (int i = 0; i < qBound(1, plan.request.threads, 256); ++i)
        workers.push_back(std::make_unique<RecordWorker>(plan, task, groups));
    return workers;
}

// By block: the line of the file that its first one is.
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

base::Result<> resultOf(const Pass &pass, const QString &path)
{
    if (pass.isStopped())
        return table::stopped(tried(path));
    if (pass.isOverLimit())
        return base::failure(
            tried(path), base::lateText("coding", "The table would have too many different cells."),
            base::lateText("coding",
                           "Leave out a dimension that has a new value in nearly every row."));
    if (pass.hasFailed())
        return base::failure(
            tried(path), base::lateText("coding", "Reading stopped before the end of the file."),
            base::lateText("coding", "Check the disk or the network and try again."));
    return {};
}

base::Result<> checked(const CodePlan &plan, const RecordSource &source, const QString &path)
{
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

class Run
{
public:
    Run(const CodingSet &set, const CodeRequest &request, base::Progress &progress)
        : m_set(set)
        , m_request(request)
        , m_progress(progress)
        , m_coder(set)
    {
    }
    base::Result<CodingReport> code()
    {
        return withPlan(
            [this](const CodePlan &plan, RecordSource &source) { return codeAll(plan, source); });
    }
    base::Result<FoundRecords> find(const RecordFilter &filter, int most)
    {
        return withPlan([this, &filter, most](const CodePlan &plan, RecordSource &source) {
            return findAll(plan, source, filter, most);
        });
    }

private:
    // Opens the file and settles what to do with it, then does it.
    template<typename Work>
    std::invoke_result_t<Work, const CodePlan &, RecordSource &> withPlan(const Work &work)
    {
        base::Result<RecordSource> source
            = RecordSource::open(m_request.input, m_request.sheet, m_request.layout, m_progress);
        if (!source)
            return tl::unexpected(source.error());
        const CodePlan plan(m_set, m_request, m_coder, *source);
        if (const base::Result<> usable = checked(plan, *source, m_request.input); !usable)
            return tl::unexpected(usable.error());
        if (const base::Result<> ranked = rankGroups(plan); !ranked)
            return tl::unexpected(ranked.error());
        return work(plan, *source);
    }
    base::Result<> rankGroups(const CodePlan &plan);
    base::Result<CodingReport> codeAll(const CodePlan &plan, RecordSource &source);
    base::Result<FoundRecords> findAll(const CodePlan &plan, RecordSource &source,
                                       const RecordFilter &filter, int most);

    const CodingSet &m_set;
    const CodeRequest &m_request;
    base::Progress &m_progress;
    const Coder m_coder;
    ChosenOfGroups m_groups;
};

// When rows of a group are to be compared, a pass before tells which of them counts.
base::Result<> Run::rankGroups(const CodePlan &plan)
{
    if (plan.counting == CodePlan::Counting::All || plan.group.empty())
        return {};
    base::Result<RecordSource> source
        = RecordSource::open(m_request.input, m_request.sheet, m_request.layout, m_progress);
    if (!source)
        return tl::unexpected(source.error());
    const Workers workers = workersFor(plan, RecordWorker::Task::RankGroups, nullptr);
    Pass pass(*source, m_progress, nullptr);
    pass.run(workers);
    for (const auto &worker : workers) {
        for (const auto &[key, best] : worker->chosen) {
            const auto [at, isNew] = m_groups.try_emplace(key, best);
            if (!isNew && best.isBetterThan(at->second))
                at->second = best;
        }
        worker->chosen = {};
    }
    return resultOf(pass, m_request.input);
}

base::Result<CodingReport> Run::codeAll(const CodePlan &plan, RecordSource &source)
{
    const Workers workers = workersFor(plan, RecordWorker::Task::Code, &m_groups);
    table::FileSaver file(m_request.coded);
    std::unique_ptr<OrderedWriter> writer;
    if (!m_request.coded.isEmpty()) {
        const QByteArray header = source.headerLine().isEmpty() ? "" : plan.header(source);
        base::Result<> started = file.start();
        if (started)
            started = file.write(header.constData(), header.size());
        if (!started)
            return tl::unexpected(started.error());
        writer = std::make_unique<OrderedWriter>(file, int(2 * workers.size()));
    }
    Pass pass(source, m_progress, writer.get());
    pass.run(workers);
    // The disk's own sentence tells more than that the work was given up because of it.
    base::Result<> done = writer ? writer->result() : base::Result<>();
    if (done)
        done = resultOf(pass, m_request.input);
    if (done && writer)
        done = file.finish();
    if (!done)
        return tl::unexpected(done.error());
    CodingReport report = reportOf(plan, source, workers);
    report.findings = checkCounting(m_request.counting, m_request.layout) + report.findings;
    return report;
}

base::Result<FoundRecords> Run::findAll(const CodePlan &plan, RecordSource &source,
                                        const RecordFilter &filter, int most)
{
    const Workers workers = workersFor(plan, RecordWorker::Task::Code, &m_groups);
    std::vector<RecordFinder *> finders;
    for (const auto &worker : workers) {
        worker->finder = std::make_unique<RecordFinder>(plan, filter, most);
        finders.push_back(worker->finder.get());
    }
    Pass pass(source, m_progress, nullptr);
    pass.run(workers);
    if (const base::Result<> done = resultOf(pass, m_request.input); !done)
        return tl::unexpected(done.error());
    FoundRecords found = foundBy(finders, linesBefore(source, workers), most);
    found.header = source.header();
    return found;
}

} // namespace

base::Result<FoundRecords> findRecords(const CodingSet &set, const CodeRequest &request,
                                       const RecordFilter &filter, int most,
                                       base::Progress &progress)
{
    return Run(set, request, progress).find(filter, most);
}

base::Result<CodingReport> codeRecords(const CodingSet &set, const CodeRequest &request,
                                       base::Progress &progress)
{
    return Run(set, request, progress).code();
}

} // namespace coding
