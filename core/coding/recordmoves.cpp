// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/recordmoves.h"

#include "core/coding/recordrun.h"

#include <algorithm>

namespace coding
{

namespace
{

// The counted units of the block that is read.
class UnitLog : public UnitObserver
{
public:
    void see(const Unit &unit) override { units.push_back(unit); }
    std::vector<Unit> units; // by place
};

Standing standingOf(const Answer &answer)
{
    Standing standing { true, answer.outcome, answer.reason, {} };
    for (const Part &part : answer.parts) {
        if (answer.outcome == Outcome::Coded && part.output.category)
            standing.categories << qMakePair(part.output.category->toString(), part.weight);
    }
    return standing;
}

// Whether the same category comes with something else.
bool differInDetail(const Answer &before, const Answer &after)
{
    for (qsizetype i = 0; i < std::min(before.parts.size(), after.parts.size()); ++i) {
        const rules::Output &one = before.parts[i].output;
        const rules::Output &other = after.parts[i].output;
        if (one.tags != other.tags || one.flags != other.flags
            || one.confidence != other.confidence)
            return true;
    }
    return false;
}

struct Found {
    RecordPlace place = 0;
    MovedRecord record;
};
struct Sum {
    Standing from, to;
    qint64 count = 0;
    std::vector<Found> examples;
};

// One thread: both workers read the same block, then what they counted is laid side by side.
class Comparer
{
public:
    Comparer(RecordWorker &before, RecordWorker &after, const Coder &coderBefore,
             const Coder &coderAfter, int mostExamples)
        : m_before(before)
        , m_after(after)
        , m_coderBefore(coderBefore)
        , m_coderAfter(coderAfter)
        , m_mostExamples(std::size_t(mostExamples))
    {
        m_before.observer = &m_logBefore;
        m_after.observer = &m_logAfter;
    }
    bool read(const Block &block)
    {
        m_logBefore.units.clear();
        m_logAfter.units.clear();
        if (!m_before.read(block, nullptr) || !m_after.read(block, nullptr))
            return false;
        auto one = m_logBefore.units.cbegin();
        auto other = m_logAfter.units.cbegin();
        while (one != m_logBefore.units.cend() || other != m_logAfter.units.cend()) {
            const bool hasOne = one != m_logBefore.units.cend()
                && (other == m_logAfter.units.cend() || one->place <= other->place);
            const bool hasOther = other != m_logAfter.units.cend()
                && (one == m_logBefore.units.cend() || other->place <= one->place);
            compare(hasOne ? &*one : nullptr, hasOther ? &*other : nullptr);
            one += hasOne;
            other += hasOther;
        }
        return true;
    }

    std::vector<Sum> sums;
    qint64 input = 0, retagged = 0;

private:
    using Unit = UnitObserver::Unit;
    struct Verdict {
        int sum = -1; // in sums; -1: it stays where it is
        bool isRetagged = false;
    };
    void compare(const Unit *before, const Unit *after);
    Verdict verdictOf(int before, int after); // by answer; -1: not counted
    void addExample(Sum &sum, const Unit &unit);

    RecordWorker &m_before;
    RecordWorker &m_after;
    const Coder &m_coderBefore;
    const Coder &m_coderAfter;
    std::size_t m_mostExamples;
    UnitLog m_logBefore, m_logAfter;
    QHash<QPair<int, int>, Verdict> m_verdicts;
};

void Comparer::compare(const Unit *before, const Unit *after)
{
    const Unit &unit = after ? *after : *before;
    input += unit.count;
    const Verdict verdict = verdictOf(before ? before->answer : -1, after ? after->answer : -1);
    retagged += verdict.isRetagged ? unit.count : 0;
    if (verdict.sum < 0)
        return;
    Sum &sum = sums[std::size_t(verdict.sum)];
    sum.count += unit.count;
    if (sum.examples.size() < m_mostExamples)
        addExample(sum, unit);
}

Comparer::Verdict Comparer::verdictOf(int before, int after)
{
    const auto known = m_verdicts.constFind({ before, after });
    if (known != m_verdicts.constEnd())
        return *known;
    const Standing nowhere { false, Outcome::Unmapped, Reason::None, {} };
    const Answer earlier = before < 0 ? Answer() : m_coderBefore.answer(before);
    const Answer later = after < 0 ? Answer() : m_coderAfter.answer(after);
    const Standing from = before < 0 ? nowhere : standingOf(earlier);
    const Standing to = after < 0 ? nowhere : standingOf(later);
    Verdict verdict;
    if (from == to) {
        verdict.isRetagged = differInDetail(earlier, later);
    } else {
        const auto same = std::find_if(sums.begin(), sums.end(), [&](const Sum &sum) {
            return sum.from == from && sum.to == to;
        });
        verdict.sum = int(same - sums.begin());
        if (same == sums.end())
            sums.push_back({ from, to, 0, {} });
    }
    m_verdicts.insert({ before, after }, verdict);
    return verdict;
}

void Comparer::addExample(Sum &sum, const Unit &unit)
{
    FoundRecord later = m_after.foundAgain(unit.record, unit.place);
    MovedRecord moved { unit.line,
                        later.cells,
                        later.code,
                        unit.count,
                        m_before.foundAgain(unit.record, unit.place).trace,
                        later.trace };
    sum.examples.push_back({ unit.place, std::move(moved) });
}

RecordMoves sumOf(std::vector<std::unique_ptr<Comparer>> &comparers,
                  const std::vector<qint64> &linesBefore, std::size_t mostExamples)
{
    RecordMoves result;
    std::vector<Sum> sums;
    for (const auto &comparer : comparers) {
        result.input += comparer->input;
        result.retagged += comparer->retagged;
        for (Sum &sum : comparer->sums) {
            const auto same = std::find_if(sums.begin(), sums.end(), [&sum](const Sum &one) {
                return one.from == sum.from && one.to == sum.to;
            });
            if (same == sums.end()) {
                sums.push_back(std::move(sum));
                continue;
            }
            same->count += sum.count;
            std::move(sum.examples.begin(), sum.examples.end(), std::back_inserter(same->examples));
        }
    }
    for (Sum &sum : sums) {
        std::sort(sum.examples.begin(), sum.examples.end(),
                  [](const Found &a, const Found &b) { return a.place < b.place; });
        sum.examples.resize(std::min(sum.examples.size(), mostExamples));
        Move move { sum.from, sum.to, sum.count, {} };
        for (Found &found : sum.examples) {
            found.record.line += linesBefore[std::size_t(found.place >> (rowBits + unitBits))];
            move.examples << std::move(found.record);
        }
        result.moved += move.count;
        result.moves << std::move(move);
    }
    return result;
}

// The largest first; equal ones in an order that does not depend on the threads.
void sortMoves(QList<Move> &moves)
{
    const auto firstLine = [](const Move &move) {
        return move.examples.isEmpty() ? 0 : move.examples.constFirst().line;
    };
    std::sort(moves.begin(), moves.end(), [&firstLine](const Move &a, const Move &b) {
        return a.count != b.count ? a.count > b.count : firstLine(a) < firstLine(b);
    });
}

base::Result<RecordMoves> compareAll(const RecordRun &earlier, const CodePlan &before,
                                     const RecordRun &later, const CodePlan &after,
                                     RecordSource &source, int mostExamples,
                                     base::Progress &progress)
{
    const Workers workersBefore = earlier.workers(before);
    const Workers workersAfter = later.workers(after);
    std::vector<std::unique_ptr<Comparer>> comparers;
    std::vector<RecordPass::Reading> readings;
    for (std::size_t i = 0; i < workersAfter.size(); ++i) {
        comparers.push_back(std::make_unique<Comparer>(*workersBefore[i], *workersAfter[i],
                                                       before.coder, after.coder, mostExamples));
        readings.push_back([comparer = comparers.back().get()](const Block &block, std::string *) {
            return comparer->read(block);
        });
    }
    RecordPass pass(source, progress);
    pass.run(readings);
    if (const base::Result<> done = pass.result(after.request.input); !done)
        return tl::unexpected(done.error());
    RecordMoves moves
        = sumOf(comparers, linesBefore(source, workersAfter), std::size_t(mostExamples));
    moves.header = source.header();
    sortMoves(moves.moves);
    return moves;
}

} // namespace

base::Result<RecordMoves> compareRecords(const CodingSet &before, const CodingSet &after,
                                         const CodeRequest &request, int mostExamples,
                                         base::Progress &progress)
{
    RecordRun earlier(before, request, progress);
    RecordRun later(after, request, progress);
    return earlier.withPlan([&](const CodePlan &planBefore, RecordSource &) {
        return later.withPlan([&](const CodePlan &planAfter, RecordSource &source) {
            return compareAll(earlier, planBefore, later, planAfter, source, mostExamples,
                              progress);
        });
    });
}

} // namespace coding
