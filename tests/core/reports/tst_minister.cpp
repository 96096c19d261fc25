// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answeredproject.h"

#include "core/project/assessing.h"
#include "core/report/outline.h"
#include "core/reports/instrumenttexts.h"
#include "core/reports/minister/ministerfacts.h"
#include "core/reports/reports.h"
#include "support/documenttext.h"

#include <QRegularExpression>
#include <QTest>

// The page for a minister says what the assessment says: its figures, its phase, its entries.
class TestMinister : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesAreFilled();
    void sentences_data();
    void sentences();
    void figuresAreThoseOfTheAssessment();
    void withoutVolumes();
    void everyLevelIsTold();
    void challengesAndActions();
    void ownProposalsAreMarked();
    void validated();

private:
    base::Result<report::Document> make(const project::ProjectData &data,
                                        const QString &language = QStringLiteral("en"),
                                        reports::State state = reports::State::Draft) const;
    QString text(const project::ProjectData &data) const
    {
        return support::documentText(*make(data));
    }
    project::Assessment assess(const project::ProjectData &data) const
    {
        base::NoProgress progress;
        return project::assess(data, m_iccs, m_instrument, QStringLiteral("en"), progress);
    }
    const classification::Classification m_iccs = sample::iccs();
    const assessment::InstrumentPointer m_instrument
        = *assessment::loadInstrument(assessment::defaultInstrument());
};

base::Result<report::Document> TestMinister::make(const project::ProjectData &data,
                                                  const QString &language,
                                                  reports::State state) const
{
    reports::ReportJob job { data, m_iccs, language,
                             QDateTime(QDate(2026, 1, 20), QTime(12, 0), Qt::UTC),
                             QStringLiteral("Tester") };
    job.state = state;
    return reports::reportById(QStringLiteral("minister"))->make(job);
}

// A value with a place of its own is not filled again.
void TestMinister::placesAreFilled()
{
    using reports::filled;
    QCOMPARE(
        filled(QStringLiteral("%2 of %1, %3 %"), { QStringLiteral("%2"), QStringLiteral("b") }),
        QStringLiteral("b of %2, %3 %"));
    QCOMPARE(reports::institutionName(*m_instrument, QStringLiteral("police:Guard")),
             reports::institutionName(*m_instrument, QStringLiteral("police"))
                 + QStringLiteral(" (Guard)"));
    QCOMPARE(reports::institutionName(*m_instrument, QStringLiteral("Ministry")),
             QStringLiteral("Ministry"));
}

void TestMinister::sentences_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : { "en", "es", "fr", "ar", "ru", "zh" })
        QTest::newRow(language) << QString::fromLatin1(language);
}

// In each language: sound, nothing left to fill in, and no text of the instrument in English.
void TestMinister::sentences()
{
    QFETCH(QString, language);
    project::ProjectData data = sample::assessedProject(*m_instrument);
    sample::addEntries(data, 3);
    const auto made = make(data, language);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message()));
    QCOMPARE(report::problems(*made), QStringList());
    QVERIFY(made->isOnePage);
    const QString said = support::documentText(*made);
    QVERIFY2(!said.contains(QRegularExpression(QStringLiteral("%[1-9]"))), qPrintable(said));
    if (language == QLatin1String("en"))
        return;
    const auto translated = assessment::loadInstrument(assessment::defaultInstrument(), language);
    QVERIFY(translated);
    for (const assessment::Dimension &dimension : (*translated)->dimensions)
        QVERIFY2(said.contains(dimension.title + QStringLiteral(": ")), qPrintable(said));
    for (const assessment::Named &one : m_instrument->report.summary) {
        const QString start = one.text.section(QLatin1Char('%'), 0, 0).trimmed();
        QVERIFY2(start.size() < 12 || !said.contains(start), qPrintable(start));
    }
}

void TestMinister::figuresAreThoseOfTheAssessment()
{
    const project::ProjectData data = sample::assessedProject(*m_instrument);
    const project::Assessment assessment = assess(data);
    const auto *coverage
        = assessment.figures.find(QStringLiteral("coverage"), {}, mapping::Weight::Volume, {});
    QVERIFY(coverage && coverage->isKnown());
    const QString share = QString::number(100 * coverage->value(), 'f', 1) + QStringLiteral(" %");
    const QString said = text(data);
    QVERIFY2(
        said.contains(
            QStringLiteral("key: %1 %1 of all recorded cases have an ICCS category.").arg(share)),
        qPrintable(said));
    qsizetype closed = 0;
    for (const assessment::PhaseState &phase : assessment.phases)
        closed += phase.isClosed() ? 1 : 0;
    QVERIFY(said.contains(
        QStringLiteral("(%1 of %2 closed)").arg(closed).arg(assessment.phases.size())));
    int answers = 0, withEvidence = 0;
    for (const assessment::DimensionState &state : assessment.profile) {
        answers += state.given;
        withEvidence += state.givenWithEvidence;
    }
    QVERIFY(answers > withEvidence);
    QVERIFY(said.contains(
        QStringLiteral("%1 of %2 answers rest on evidence.").arg(withEvidence).arg(answers)));
    QVERIFY(said.contains(QStringLiteral("based on data of 2023.")));
}

// Shares of codes are not said to be shares of cases.
void TestMinister::withoutVolumes()
{
    project::ProjectData data = sample::assessedProject(*m_instrument);
    data.lists = sample::project().lists;
    const auto made = make(data);
    QVERIFY(made);
    const QString said = support::documentText(*made);
    QVERIFY2(!said.contains(QStringLiteral("recorded cases have")), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("By codes")));
}

// The picture has no table below, so picture and alternative text give the numbers.
void TestMinister::everyLevelIsTold()
{
    const project::ProjectData data = sample::assessedProject(*m_instrument);
    const auto made = make(data);
    QVERIFY(made);
    const report::Figure *figure = nullptr;
    for (const report::Block &block : made->blocks) {
        if (const auto *one = std::get_if<report::Figure>(&block))
            figure = one;
    }
    QVERIFY(figure && figure->isTold);
    const auto &rows = std::get<report::ProfileChart>(figure->chart).rows;
    const project::Assessment assessment = assess(data);
    QCOMPARE(rows.size(), assessment.profile.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const assessment::Spread &spread = *assessment.profile[i].spread;
        QCOMPARE(rows[i].level.value, std::optional(spread.median));
        QCOMPARE(rows[i].lowest.value, std::optional(double(spread.lowest)));
        QCOMPARE(rows[i].highest.value, std::optional(double(spread.highest)));
        QVERIFY(figure->alternativeText.contains(rows[i].label));
    }
}

// The severest first, solved ones not at all; actions by date; currencies are not added up.
void TestMinister::challengesAndActions()
{
    using assessment::EntryKind;
    project::ProjectData data = sample::assessedProject(*m_instrument);
    const auto add =
        [&](const char *id, EntryKind kind, const char *severityOrDate, const char *status) {
            const bool isAction = kind == EntryKind::Action;
            data.assessmentEntries
                << sample::entry(QLatin1String(id), kind,
                                 { { isAction ? QStringLiteral("text") : QStringLiteral("title"),
                                     { QStringLiteral("Text of ") + QLatin1String(id) } },
                                   { isAction ? QStringLiteral("date") : QStringLiteral("severity"),
                                     { QLatin1String(severityOrDate) } },
                                   { QStringLiteral("codes"), { QStringLiteral("police/0101") } },
                                   { QStringLiteral("status"), { QLatin1String(status) } } });
        };
    add("low", EntryKind::Challenge, "1", "open");
    add("gone", EntryKind::Challenge, "3", "solved");
    add("high", EntryKind::Challenge, "3", "open");
    add("later", EntryKind::Action, "2027-03-31", "open");
    add("undated", EntryKind::Action, "", "open");
    add("done", EntryKind::Action, "2026-01-01", "solved");
    add("sooner", EntryKind::Action, "2026-12-31", "inWork");
    data.assessmentEntries[0].values.remove(QStringLiteral("codes"));
    const auto ids = [](const reports::Entries &entries) {
        QStringList names;
        for (const assessment::Entry *entry : entries)
            names << entry->id;
        return names;
    };
    const project::Assessment assessment = assess(data);
    QCOMPARE(ids(reports::openChallenges(assessment)), QStringList({ "high", "low" }));
    QCOMPARE(ids(reports::openActions(assessment)), QStringList({ "sooner", "later", "undated" }));
    data.assessmentEntries.last().values.insert(QStringLiteral("cost"), { QStringLiteral("500") });
    data.assessmentEntries.last().values.insert(QStringLiteral("currency"),
                                                { QStringLiteral("EUR") });
    const QString said = text(data);
    QVERIFY2(said.contains(QStringLiteral("Text of high; Text of low")), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("- Text of sooner. Owner: –. By: December 31, 2026.")));
    QVERIFY(!said.contains(QStringLiteral("Text of done")));
    QVERIFY(said.contains(QStringLiteral("EUR; without an estimate: 2 actions.")));
}

void TestMinister::ownProposalsAreMarked()
{
    const QString said = text(sample::assessedProject(*m_instrument));
    QVERIFY2(said.contains(QStringLiteral("(Proposal of this program)")), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("no official scale exists")));
}

void TestMinister::validated()
{
    project::ProjectData data = sample::assessedProject(*m_instrument);
    sample::addEntries(data, 1);
    const QString draft = text(data);
    QVERIFY(draft.contains(QStringLiteral("Draft, not yet validated")));
    QVERIFY(draft.startsWith(QStringLiteral("title: Introducing the ICCS in Sampleland: ")));
    const auto made = make(data, QStringLiteral("en"), reports::State::Validated);
    QVERIFY(made);
    QVERIFY(support::documentText(*made).contains(
        QStringLiteral("Validated by Council of statistics on January 12, 2026.")));
}

QTEST_GUILESS_MAIN(TestMinister)

#include "tst_minister.moc"
