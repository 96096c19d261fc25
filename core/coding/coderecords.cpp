// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/coderecords.h"

#include "core/coding/codingreport.h"
#include "core/coding/findrecords.h"
#include "core/coding/orderedwriter.h"
#include "core/coding/recordrun.h"
#include "core/table/savefile.h"

namespace coding
{

namespace
{

base::Result<CodingReport> codeAll(const Workers &workers, const CodePlan &plan,
                                   RecordSource &source, base::Progress &progress)
{
    table::FileSaver file(plan.request.coded);
    std::unique_ptr<OrderedWriter> writer;
    if (!plan.request.coded.isEmpty()) {
        const QByteArray header = source.headerLine().isEmpty() ? "" : plan.header(source);
        base::Result<> started = file.start();
        if (started)
            started = file.write(header.constData(), header.size());
        if (!started)
            return tl::unexpected(started.error());
        writer = std::make_unique<OrderedWriter>(file, int(2 * workers.size()));
    }
    RecordPass pass(source, progress, writer.get());
    pass.run(workers);
    // The disk's own sentence tells more than that the work was given up because of it.
    base::Result<> done = writer ? writer->result() : base::Result<>();
    if (done)
        done = pass.result(plan.request.input);
    if (done && writer)
        done = file.finish();
    if (!done)
        return tl::unexpected(done.error());
    CodingReport report = reportOf(plan, source, workers);
    report.findings = checkCounting(plan.request.counting, plan.request.layout) + report.findings;
    return report;
}

base::Result<FoundRecords> findAll(const Workers &workers, const CodePlan &plan,
                                   RecordSource &source, const RecordFilter &filter, int most,
                                   base::Progress &progress)
{
    std::vector<RecordFinder *> finders;
    for (const auto &worker : workers) {
        worker->finder = std::make_unique<RecordFinder>(plan, filter, most);
        finders.push_back(worker->finder.get());
    }
    RecordPass pass(source, progress);
    pass.run(workers);
    if (const base::Result<> done = pass.result(plan.request.input); !done)
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
    RecordRun run(set, request, progress);
    return run.withPlan([&](const CodePlan &plan, RecordSource &source) {
        return findAll(run.workers(plan), plan, source, filter, most, progress);
    });
}

base::Result<CodingReport> codeRecords(const CodingSet &set, const CodeRequest &request,
                                       base::Progress &progress)
{
    RecordRun run(set, request, progress);
    return run.withPlan([&](const CodePlan &plan, RecordSource &source) {
        return codeAll(run.workers(plan), plan, source, progress);
    });
}

} // namespace coding
