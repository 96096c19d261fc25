// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/minister/ministertexts.h"

#include "core/reports/words.h"
#include "core/text/regions.h"

#include <algorithm>

namespace reports
{

using assessment::Entry;
using assessment::EntryKind;

namespace
{

// Texts that people write have any length; the page has not.
constexpr qsizetype longest = 150;
constexpr qsizetype mostNamed = 3;
constexpr int challengesChapter = 9;

// In a list, a sentence goes without its end.
QString asPart(QString text)
{
    while (text.endsWith(QLatin1Char('.')) || text.endsWith(QChar(0x3002)))
        text.chop(1);
    return text;
}

QString headingOf(const assessment::Instrument &instrument, int chapter)
{
    for (const assessment::ReportTexts::Chapter &one : instrument.report.chapters) {
        if (one.number == chapter)
            return one.heading;
    }
    return {};
}

} // namespace

QString shortened(const QString &text)
{
    const QString plain = text.simplified();
    return plain.size() <= longest ? plain : plain.left(longest - 1).trimmed() + QChar(0x2026);
}

MinisterTexts::MinisterTexts(const ReportJob &job, const project::Assessment &assessment)
    : m_job(job)
    , m_assessment(assessment)
    , m_instrument(*assessment.instrument)
    , m_words(job, base::Text())
{
    for (const Entry &entry : job.data.assessmentEntries) {
        if (entry.kind == EntryKind::About && !m_about)
            m_about = &entry;
    }
}

QString MinisterTexts::about(const char *field) const
{
    return m_about ? m_about->text(QLatin1String(field)).simplified() : QString();
}

QString MinisterTexts::joined(const QStringList &names) const
{
    return QLocale(m_job.language).createSeparatedList(names);
}

QString MinisterTexts::titles(const DimensionStates &states) const
{
    QStringList names;
    for (const assessment::DimensionState *state : states)
        names << state->dimension->title;
    return joined(names);
}

// What the assessment says of itself comes before the settings of the project.
QString MinisterTexts::country() const
{
    const project::Settings &settings = m_job.data.settings;
    if (const QString said = about("country"); !said.isEmpty())
        return shortened(text::regionName(said, m_job.language));
    return settings.country.isEmpty() ? shortened(settings.title)
                                      : text::regionName(settings.country, m_job.language);
}

QString MinisterTexts::day(const QString &date) const
{
    return date.isEmpty() ? QStringLiteral("–") : m_words.dayOf(date);
}

// Without volumes the lists themselves are what was looked at.
QString MinisterTexts::dataYears() const
{
    const QStringList years = assessment::yearsOf(m_assessment.facts);
    if (years.size() > 1)
        return years.first() + QStringLiteral("–") + years.last();
    if (!years.isEmpty())
        return years.first();
    QStringList lists;
    for (const offences::OffenceList &list : m_job.data.lists.mid(0, mostNamed))
        lists << shortened(list.info.name);
    return lists.isEmpty() ? QStringLiteral("–") : joined(lists);
}

QString MinisterTexts::levels() const
{
    const DimensionStates all = ranked(m_assessment);
    if (all.isEmpty())
        return {};
    QList<double> medians;
    for (const assessment::DimensionState &state : m_assessment.profile) {
        if (state.spread)
            medians << state.spread->median;
    }
    std::sort(medians.begin(), medians.end());
    const qsizetype half = medians.size() / 2;
    const double median
        = medians.size() % 2 == 1 ? medians[half] : (medians[half - 1] + medians[half]) / 2;
    return say("figure.levels",
               { number(double(medians.size())), m_words.level(median),
                 m_words.level(medians.first()), all.last()->dimension->title });
}

QString MinisterTexts::evidence() const
{
    const Evidence evidence = evidenceOf(m_assessment);
    if (evidence.answers == 0)
        return {};
    return say("evidence", { number(evidence.withEvidence), number(evidence.answers) });
}

QString MinisterTexts::atStake() const
{
    const Entries challenges = openChallenges(m_assessment).mid(0, mostNamed);
    if (challenges.isEmpty())
        return {};
    QStringList names;
    for (const Entry *entry : challenges)
        names << shortened(entry->text(QStringLiteral("title")));
    const QString listed = headingOf(m_instrument, challengesChapter) + QStringLiteral(": ")
        + names.join(QStringLiteral("; ")) + QLatin1Char('.');
    const double cases = casesOf(m_assessment, challenges);
    if (cases <= 0)
        return listed;
    return say("atStake", { number(double(challenges.size())), number(cases) }) + QLatin1Char(' ')
        + listed;
}

QString MinisterTexts::guidance() const
{
    int questions = 0, gaps = 0;
    for (const Entry &entry : m_job.data.assessmentEntries) {
        questions += entry.kind == EntryKind::Challenge
            && entry.text(QStringLiteral("kind")) == QLatin1String("methodological")
            && entry.text(QStringLiteral("status")) != QLatin1String("solved");
        gaps += entry.kind == EntryKind::Gap;
    }
    if (questions + gaps == 0)
        return {};
    return say("guidance", { number(questions), number(gaps) });
}

QString MinisterTexts::action(const Entry &entry) const
{
    const QString owner = entry.text(QStringLiteral("owner"));
    return say("action",
               { asSentence(shortened(entry.text(QStringLiteral("text"))), m_job.language),
                 owner.isEmpty() ? QStringLiteral("–") : institutionName(m_instrument, owner),
                 day(entry.text(QStringLiteral("date"))) });
}

QString MinisterTexts::cost() const
{
    const Costs costs = costsOf(openActions(m_assessment));
    if (costs.sums.isEmpty())
        return {};
    QStringList sums;
    for (auto sum = costs.sums.begin(); sum != costs.sums.end(); ++sum)
        sums << (number(*sum) + QChar(0x00a0) + sum.key()).trimmed();
    return say("cost", { joined(sums), number(costs.without) });
}

QString MinisterTexts::made() const
{
    const QString date = about("date");
    return date.isEmpty() ? m_words.day(m_job.time) : day(date);
}

QString MinisterTexts::date() const
{
    return say("date", { made(), dataYears() });
}

QString MinisterTexts::status() const
{
    if (m_job.state == State::Draft && about("status") != QLatin1String("validated"))
        return say("status.draft");
    const QString by = about("validatedBy");
    if (by.isEmpty()) // who made it is not who validated it
        return asSentence(m_words.word(base::lateText("reports", "Validated")), m_job.language);
    return say("status.validated", { shortened(by), made() });
}

QString MinisterTexts::signature() const
{
    const QString by = about("validatedBy");
    const QString who = shortened(by.isEmpty() ? m_job.data.settings.institution : by);
    return who.isEmpty() ? QString()
                         : say("signature", { who }) + QStringLiteral(": ____________________");
}

QString MinisterTexts::phase() const
{
    const QList<assessment::PhaseState> &phases = m_assessment.phases;
    const int reached = assessment::reachedPhase(phases);
    const auto isClosed = [](const assessment::PhaseState &phase) { return phase.isClosed(); };
    const auto closed = std::count_if(phases.begin(), phases.end(), isClosed);
    const auto next = std::find_if_not(phases.begin(), phases.end(), isClosed);
    const QString title = reached < 0 ? m_words.word(base::lateText("reports", "none yet"))
                                      : phases[reached].phase->title;
    const QString text
        = say("phase", { title, number(double(closed)), number(double(phases.size())) });
    if (next == phases.end())
        return text;
    QStringList open;
    for (const assessment::PhaseState::Item &item : next->items) {
        if (!item.isClosed)
            open << asPart(item.item->text);
    }
    if (open.size() > mostNamed)
        open = open.mid(0, mostNamed) << QString(QChar(0x2026));
    return text + QLatin1Char(' ')
        + say("phase.next", { next->phase->title, open.join(QStringLiteral("; ")) });
}

QString MinisterTexts::spread() const
{
    const assessment::QuestionState *widest = widestSpread(m_assessment);
    if (!widest)
        return {};
    return say("spread",
               { widest->question->text, number(widest->spread->lowest),
                 number(widest->spread->highest) });
}

QStringList MinisterTexts::findings() const
{
    QStringList texts { (levels() + QLatin1Char(' ') + evidence()).trimmed() };
    const DimensionStates high = strongest(m_assessment, mostNamed);
    const DimensionStates low = weakest(m_assessment, mostNamed);
    if (!high.isEmpty())
        texts << say("strengths", { titles(high) });
    if (!low.isEmpty())
        texts << say("weaknesses", { titles(low) });
    texts << spread() << atStake() << guidance();
    texts.removeAll(QString());
    return texts;
}

QString MinisterTexts::action(const assessment::RoadMapAction &proposed) const
{
    const QString text
        = say("action",
              { asSentence(shortened(proposed.text), m_job.language),
                institutionName(m_instrument, proposed.owner), QStringLiteral("–") });
    return text + QStringLiteral(" (%1)").arg(phraseText(m_instrument, "proposal"));
}

} // namespace reports
