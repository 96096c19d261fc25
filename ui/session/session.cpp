// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/session.h"

#include "core/project/projectfindings.h"

#include <QLocale>

namespace session
{

namespace
{

classification::Classification withImportedTitles(const classification::Classification &plain,
                                                  const project::ProjectData &data)
{
    classification::Classification result = plain;
    for (auto titles = data.titles.begin(); titles != data.titles.end(); ++titles)
        result = result.withTitles(titles.key(), titles.value());
    return result;
}

base::Findings checkAll(const classification::Classification &classification,
                        const project::ProjectData &data, const QString &language,
                        base::Progress &progress)
{
    return project::mappingFindings(data, classification, progress)
        + project::ruleFindings(data, classification, language);
}

} // namespace

Session::Session(std::unique_ptr<project::Project> project,
                 classification::Classification classification, jobs::Jobs &jobs,
                 const base::Clock &clock, base::IdSource &ids)
    : m_project(std::move(project))
    , m_plain(classification)
    , m_classification(std::move(classification))
    , m_jobs(jobs)
    , m_clock(clock)
    , m_ids(ids)
{
    connect(m_project.get(), &project::Project::changed, this, &Session::refresh);
    renewTitles();
    keepCurrentListAlive();
    renewFindings();
}

Session::~Session() = default;

const classification::Classification &Session::classification() const
{
    return m_classification;
}

const classification::SearchIndex &Session::search() const
{
    return *m_search;
}

project::Signature Session::signature() const
{
    return { m_project->author(), m_clock.now() };
}

QString Session::language() const
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QStringLiteral("en")
                                           : locale.name().section(QLatin1Char('_'), 0, 0);
}

void Session::setLoadedRecords(const std::optional<LoadedRecords> &records)
{
    if (records == m_records)
        return;
    m_records = records;
    Q_EMIT loadedRecordsChanged();
}

bool Session::run(const project::Edit &edit)
{
    return report(m_project->execute(edit));
}

bool Session::undo()
{
    return report(m_project->undo());
}

bool Session::redo()
{
    return report(m_project->redo());
}

bool Session::report(const base::Result<> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
    return result.has_value();
}

void Session::setCurrentList(const QString &listId)
{
    if (listId == m_currentList || !data().list(listId))
        return;
    m_currentList = listId;
    Q_EMIT currentListChanged(listId);
}

// None while its language is being prepared.
std::optional<suggestion::Query> Session::queryOf(const QString &listId, const QString &offenceId,
                                                  const QStringList &answers) const
{
    const auto *list = data().list(listId);
    const auto *offence = list && !isPreparing(listId) ? list->find(offenceId) : nullptr;
    if (!offence)
        return std::nullopt;
    suggestion::Query query = suggestion::queryFor(*offence, list->info);
    query.answers = answers;
    return query;
}

QList<suggestion::Suggestion> Session::suggest(const QString &listId, const QString &offenceId,
                                               int limit, const QStringList &answers) const
{
    const auto query = queryOf(listId, offenceId, answers);
    return query ? m_suggester->suggest(*query, limit) : QList<suggestion::Suggestion>();
}

QList<suggestion::Question> Session::questions(const QString &listId, const QString &offenceId,
                                               int limit, const QStringList &answers) const
{
    const auto query = queryOf(listId, offenceId, answers);
    return query ? m_suggester->questions(*query, limit) : QList<suggestion::Question>();
}

bool Session::isPreparing(const QString &listId) const
{
    const auto *list = data().list(listId);
    return list && !m_prepared.contains(list->info.language);
}

// The first question in a language makes its index, which takes longer than the window may rest.
void Session::prepareLanguages()
{
    for (const auto &list : data().lists) {
        const QString language = list.info.language;
        if (m_prepared.contains(language) || m_inPreparation.contains(language))
            continue;
        m_inPreparation << language;
        m_jobs.startQuietly(
            this,
            [suggester = m_suggester, language](base::Progress &) {
                suggestion::Query query;
                query.language = language;
                suggester->suggest(query, 1);
                return suggester;
            },
            [this, language](const std::shared_ptr<suggestion::Suggester> &suggester) {
                if (suggester != m_suggester)
                    return; // made for other titles
                m_inPreparation.remove(language);
                m_prepared << language;
                Q_EMIT suggestionsChanged();
            });
    }
}

void Session::refresh(const project::ChangeEvent &event)
{
    keepCurrentListAlive();
    if (event.parts.contains(QStringLiteral("titles"))) {
        renewTitles();
        Q_EMIT titlesChanged();
    }
    Q_EMIT changed(event);
    const QSet<QString> explanations { QStringLiteral("approval") };
    if (event.parts == explanations && !m_isChecking)
        judgeFindings();
    else
        renewFindings();
    prepareLanguages();
    if (event.parts.intersects({ QStringLiteral("link"), QStringLiteral("list"),
                                 QStringLiteral("offence"), QStringLiteral("reference") }))
        renewPrecedents();
}

void Session::keepCurrentListAlive()
{
    if (data().list(m_currentList))
        return;
    m_currentList = data().lists.isEmpty() ? QString() : data().lists.constFirst().info.id;
    Q_EMIT currentListChanged(m_currentList);
}

void Session::renewTitles()
{
    m_classification = withImportedTitles(m_plain, data());
    m_search = std::make_unique<classification::SearchIndex>(m_classification);
    m_suggester = suggestion::suggesters().constFirst().make(m_classification,
                                                             suggestion::Thesaurus::shipped());
    m_prepared.clear();
    m_inPreparation.clear();
    prepareLanguages();
    renewPrecedents();
}

void Session::renewFindings()
{
    if (m_isChecking)
        return; // the delivery sees that it is out of date and asks again
    m_isChecking = true;
    const quint64 revision = m_project->revision();
    m_jobs.startQuietly(
        this,
        [classification = m_classification, copy = data(),
         language = language()](base::Progress &progress) {
            return checkAll(classification, copy, language, progress);
        },
        [this, revision](base::Findings findings) {
            m_isChecking = false;
            if (revision != m_project->revision()) {
                renewFindings();
                return;
            }
            m_unjudged = std::move(findings);
            m_findingsRevision = revision;
            judgeFindings();
        });
}

void Session::judgeFindings()
{
    m_approvals = data().approvals;
    m_findings = validation::judge(m_unjudged, m_approvals);
    m_findingsRevision = m_project->revision();
    Q_EMIT findingsChanged();
}

void Session::renewPrecedents()
{
    if (m_isLearning)
        return;
    m_isLearning = true;
    const quint64 revision = m_project->revision();
    // The worker learns too: the index of many confirmed links takes longer than a window may rest.
    m_jobs.startQuietly(
        this,
        [suggester = m_suggester, copy = data()](base::Progress &) {
            suggester->learn(suggestion::allPrecedents(copy));
            return true;
        },
        [this, revision](bool) {
            m_isLearning = false;
            if (revision != m_project->revision())
                renewPrecedents();
            Q_EMIT suggestionsChanged();
        });
}

} // namespace session
