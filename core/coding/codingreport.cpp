// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/codingreport.h"

#include "core/coding/linkperiods.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

namespace coding
{

namespace
{

using Workers = std::vector<std::unique_ptr<RecordWorker>>;

QString textOf(const std::string &utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

class ReportMaker
{
public:
    ReportMaker(const CodePlan &plan, const RecordSource &source, const Workers &workers)
        : m_plan(plan)
        , m_source(source)
        , m_workers(workers)
    {
    }
    CodingReport make()
    {
        countBlocks();
        addTotals();
        addHits();
        addUnknown();
        addTable();
        addFindings();
        return std::move(m_report);
    }

private:
    void countBlocks();
    void addTotals();
    void addAnswer(const Answer &answer, qint64 count);
    void addHits();
    void addUnknown();
    void addUnknown(const QString &column, const std::vector<const RecordWorker::Texts *> &lists);
    void addTable();
    QString dimensionText(const RecordWorker &worker, std::size_t dimension, int place) const;
    void addFindings();
    qint64 rowOf(RecordPlace place) const;

    const CodePlan &m_plan;
    const RecordSource &m_source;
    const Workers &m_workers;
    CodingReport m_report;
    std::vector<qint64> m_rowsBefore, m_linesBefore; // by block
};

void ReportMaker::countBlocks()
{
    std::map<qint64, std::pair<qint64, qint64>> blocks;
    for (const auto &worker : m_workers)
        blocks.insert(worker->blocks.begin(), worker->blocks.end());
    qint64 rows = 0, lines = 0;
    for (const auto &[number, counts] : blocks) {
        m_rowsBefore.push_back(rows);
        m_linesBefore.push_back(lines);
        rows += counts.first;
        lines += counts.second;
    }
}

qint64 ReportMaker::rowOf(RecordPlace place) const
{
    const qint64 block = qint64(place >> (rowBits + unitBits));
    return m_rowsBefore[std::size_t(block)]
        + qint64(place >> unitBits & ((RecordPlace(1) << rowBits) - 1));
}

void ReportMaker::addAnswer(const Answer &answer, qint64 count)
{
    Totals &totals = m_report.totals;
    totals.input += count;
    totals.add(answer, count);
    std::vector<qint64> weights;
    for (const Part &part : answer.parts)
        weights.push_back(part.weight);
    const std::vector<qint64> parts = split(count, weights);
    for (std::size_t i = 0; i < parts.size(); ++i)
        m_report.hits.bySource[answer.parts[qsizetype(i)].source] += parts[i];
}

void ReportMaker::addTotals()
{
    Totals &totals = m_report.totals;
    for (const auto &worker : m_workers) {
        totals.rows += worker->rows;
        totals.left += worker->left;
        totals.broken += worker->broken;
        totals.units += worker->units;
        totals.secondary += worker->secondary;
        totals.repeated += worker->repeated;
        totals.attempts += worker->attempts;
    }
    const QList<Answer> &answers = m_plan.coder.answers();
    for (qsizetype i = 0; i < answers.size(); ++i) {
        qint64 count = 0;
        for (const auto &worker : m_workers)
            count += std::size_t(i) < worker->hits.size() ? worker->hits[std::size_t(i)] : 0;
        if (count != 0)
            addAnswer(answers[i], count);
    }
}

void ReportMaker::addHits()
{
    Hits &hits = m_report.hits;
    for (const auto &worker : m_workers) {
        const RecordWorker::Texts &codes = worker->codes;
        for (int i = 0; i < codes.index.size(); ++i) {
            const RecordWorker::Text &entry = codes.entries[std::size_t(i)];
            if (entry.isUnknown)
                continue;
            const QString code = m_plan.codeOf(textOf(codes.index.text(i)));
            hits.byCode[code] += worker->codeCounts[std::size_t(i)].count;
            if (entry.unmapped != 0)
                hits.unmappedByCode[code] += entry.unmapped;
        }
    }
}

void ReportMaker::addUnknown(const QString &column,
                             const std::vector<const RecordWorker::Texts *> &lists)
{
    QMap<QString, UnknownValue> values;
    const auto add = [&](const QString &text, const RecordWorker::Text &entry) {
        UnknownValue &value = values[text];
        const qint64 row = rowOf(entry.first) + 1;
        value = { column, text, value.count + entry.count,
                  value.firstRow == 0 ? row : std::min(value.firstRow, row) };
    };
    for (const RecordWorker::Texts *list : lists) {
        for (int i = 0; i < list->index.size(); ++i) {
            const RecordWorker::Text &entry = list->entries[std::size_t(i)];
            if (entry.isUnknown && entry.count > 0)
                add(textOf(list->index.text(i)), entry);
        }
        if (list->rest.count > 0)
            add(QStringLiteral("…"), list->rest);
    }
    m_report.unknown += values.values();
}

void ReportMaker::addUnknown()
{
    const auto &codes = m_plan.binding.codes();
    std::vector<const RecordWorker::Texts *> lists;
    for (const auto &worker : m_workers)
        lists.push_back(&worker->codes);
    QStringList columns;
    for (const auto &code : codes) {
        for (const int column : code.columns)
            columns << m_source.header().value(column);
    }
    addUnknown(columns.join(QStringLiteral(", ")), lists);
    for (std::size_t i = 0; i < m_plan.readers.size(); ++i) {
        lists.clear();
        for (const auto &worker : m_workers)
            lists.push_back(&worker->attributes[i]);
        const auto &column = m_plan.binding.columns()[std::size_t(m_plan.readers[i])];
        addUnknown(m_source.header().value(column.column), lists);
    }
    std::stable_sort(m_report.unknown.begin(), m_report.unknown.end(),
                     [](const auto &a, const auto &b) { return a.count > b.count; });
}

QString ReportMaker::dimensionText(const RecordWorker &worker, std::size_t at, int place) const
{
    const CodePlan::Dimension &dimension = m_plan.dimensions[at];
    if (dimension.kind == CodePlan::Dimension::Kind::Texts)
        return textOf(worker.texts[at].text(place));
    return place == 0 ? QString()
                      : m_plan.binding.attributes()[dimension.attribute].values[place - 1].code;
}

void ReportMaker::addTable()
{
    QHash<QStringList, qint64> sums;
    const qsizetype width = m_plan.request.dimensions.size();
    for (const auto &worker : m_workers) {
        worker->cube.each([&](const int *places, qint64 count) {
            QStringList key(width);
            for (std::size_t i = 0; i < m_plan.dimensions.size(); ++i)
                key[m_plan.dimensions[i].request] = dimensionText(*worker, i, places[i + 1]);
            const QList<AnswerFacts::Share> &shares = worker->facts.groups()[places[0]];
            std::vector<qint64> weights;
            for (const AnswerFacts::Share &share : shares)
                weights.push_back(share.weight);
            const std::vector<qint64> parts = split(count, weights);
            for (qsizetype share = 0; share < shares.size(); ++share) {
                for (qsizetype i = 0; i < m_plan.answerRequests.size(); ++i)
                    key[m_plan.answerRequests[i]] = shares[share].texts[i];
                sums[key] += parts[std::size_t(share)];
            }
        });
    }
    m_report.table.dimensions = m_plan.request.dimensions;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        if (it.value() != 0)
            m_report.table.rows << CrossTable::Row { it.key(), it.value() };
    }
    std::sort(m_report.table.rows.begin(), m_report.table.rows.end(),
              [](const auto &a, const auto &b) { return a.key < b.key; });
}

void ReportMaker::addFindings()
{
    const QString file = QFileInfo(m_plan.request.input).fileName();
    for (int trouble = 0; trouble < troubleCount; ++trouble) {
        qint64 count = 0;
        std::vector<qint64> lines;
        for (const auto &worker : m_workers) {
            count += worker->troubles[std::size_t(trouble)];
            for (const RecordWorker::Found &found : worker->found) {
                if (int(found.trouble) == trouble)
                    lines.push_back(m_linesBefore[std::size_t(found.block)] + found.line
                                    + m_source.firstLine());
            }
        }
        m_report.findings += findingsOf(Trouble(trouble), count, lines, file);
    }
    m_report.findings += unclearDates(m_report.totals.reasons.value(Reason::UnclearDate),
                                      m_plan.coder.changingIn(m_report.hits.unmappedByCode.keys()),
                                      m_plan.request.layout);
    m_report.findings += estimates(m_report.totals.apportioned, m_plan.set.links);
}

} // namespace

bool Totals::isProven() const
{
    return units == input + secondary + repeated && input == sum() && reasonsSumUp()
        && byDefault <= coded;
}

CodingReport reportOf(const CodePlan &plan, const RecordSource &source, const Workers &workers)
{
    return ReportMaker(plan, source, workers).make();
}

} // namespace coding
