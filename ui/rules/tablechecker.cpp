// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/tablechecker.h"

#include <algorithm>

namespace rulespage
{

namespace
{

constexpr int PauseMilliseconds = 150; // between two keys of somebody who types

// A window lists fewer findings than a file.
rules::AnalysisOptions limits()
{
    rules::AnalysisOptions options;
    options.mostGaps = 200;
    options.mostPairs = 1000;
    return options;
}

void count(Counts &counts, base::Severity severity)
{
    if (severity == base::Severity::Error)
        ++counts.errors;
    else if (severity == base::Severity::Warning)
        ++counts.warnings;
    else
        ++counts.notes;
}

} // namespace

Checked check(const rules::DecisionTable &table, const SharedDictionary &dictionary,
              const classification::Classification &classification)
{
    Checked checked { table, dictionary, {}, {}, {}, false };
    rules::Resolved resolved = rules::resolve(table, *dictionary, classification);
    checked.boxes = std::move(resolved.table);
    checked.findings = std::move(resolved.findings);
    checked.isAnalysed = std::none_of(
        checked.findings.begin(), checked.findings.end(),
        [](const base::Finding &finding) { return finding.check == QLatin1String("R01"); });
    if (checked.isAnalysed)
        checked.analysis = rules::analyse(checked.boxes, classification, limits());
    return checked;
}

Counts countsOf(const Checked &checked)
{
    Counts counts;
    for (const base::Finding &finding : checked.findings)
        count(counts, finding.severity);
    for (const rules::Issue &issue : checked.analysis.issues)
        count(counts, severityOf(issue.kind, checked.table.policy));
    return counts;
}

TableChecker::TableChecker(session::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &TableChecker::start);
}

void TableChecker::setDictionary(const SharedDictionary &dictionary)
{
    m_dictionary = dictionary;
    forget();
}

void TableChecker::check(const rules::DecisionTable &table)
{
    m_pause.stop();
    if (m_newest == table) {
        m_wanted.reset();
        return;
    }
    m_wanted = table;
    start();
}

void TableChecker::checkSoon(const rules::DecisionTable &table)
{
    m_wanted = table;
    m_pause.start();
}

void TableChecker::start()
{
    if (m_isChecking || !m_wanted)
        return; // the delivery looks whether there is more
    m_isChecking = true;
    m_newest = std::exchange(m_wanted, std::nullopt);
    using Shared = std::shared_ptr<const Checked>;
    m_session.jobs().startQuietly(
        this,
        [table = *m_newest, dictionary = m_dictionary,
         classification = m_session.classification()](base::Progress &) {
            return Shared(
                std::make_shared<Checked>(rulespage::check(table, dictionary, classification)));
        },
        [this](const Shared &checked) {
            m_isChecking = false;
            Q_EMIT done(checked);
            if (!m_pause.isActive())
                start();
        });
}

TableCounter::TableCounter(session::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void TableCounter::count(const SharedDictionary &dictionary)
{
    m_dictionary = dictionary;
    start();
}

std::optional<Counts> TableCounter::counts(const QString &table) const
{
    const auto known = m_known.constFind(table);
    return known == m_known.constEnd() ? std::nullopt : std::optional(known->counts);
}

QList<rules::DecisionTable> TableCounter::outdated() const
{
    QList<rules::DecisionTable> tables;
    for (const rules::DecisionTable &table : m_session.data().rules.tables()) {
        const auto known = m_known.constFind(table.id);
        if (known == m_known.constEnd() || known->dictionary != m_dictionary
            || known->table != table)
            tables << table;
    }
    return tables;
}

void TableCounter::start()
{
    const QList<rules::DecisionTable> tables = outdated();
    if (m_isCounting || tables.isEmpty())
        return;
    m_isCounting = true;
    m_session.jobs().startQuietly(
        this,
        [tables, dictionary = m_dictionary,
         classification = m_session.classification()](base::Progress &progress) {
            QHash<QString, Known> known;
            for (const rules::DecisionTable &table : tables) {
                if (!progress.advance(known.size(), tables.size()))
                    break;
                const Counts counts = countsOf(check(table, dictionary, classification));
                known.insert(table.id, { table, dictionary, counts });
            }
            return known;
        },
        [this](const QHash<QString, Known> &known) {
            m_isCounting = false;
            m_known.insert(known);
            Q_EMIT counted();
            start();
        });
}

} // namespace rulespage
