// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixtures.h"
#include "support/sampledata.h"
#include "ui/session/session.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/project/projectfile.h"

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void findingsAreThoseOfTheLastEdit();
    void explanationNeedsNoNewChecks();
    void confirmedLinksAreLearned();
    void importedTitlesAreUsed();
    void currentListStaysAlive();
    void failureIsTold();
    void undoTakesBackAndTells();
    void closingWhileCheckingIsSafe();

private:
    bool run(const project::Edit &edit) { return m_session->run(edit); }
    void addPoliceList();

    QTemporaryDir m_folder;
    support::MockClock m_clock;
    support::IdSequence m_ids;
    jobs::Jobs m_jobs;
    std::unique_ptr<session::Session> m_session;
};

void TestSession::init()
{
    QLocale::setDefault(QLocale(QStringLiteral("en")));
    project::Folders folders;
    folders.ownData = m_folder.path();
    auto project = project::ProjectFile(m_clock, folders).create({}, QStringLiteral("Ana"));
    QVERIFY(project);
    auto iccs = classification::Classification::load(QStringLiteral(":/classifications/iccs-1.0"));
    QVERIFY(iccs);
    m_session
        = std::make_unique<session::Session>(std::move(*project), *iccs, m_jobs, m_clock, m_ids);
}

void TestSession::cleanup()
{
    m_session.reset();
    m_jobs.waitForAll();
}

void TestSession::addPoliceList()
{
    QVERIFY(run(project::addList(m_session->data(), support::policeList())));
}

void TestSession::findingsAreThoseOfTheLastEdit()
{
    QSignalSpy renewed(m_session.get(), &session::Session::findingsChanged);
    addPoliceList();
    auto link = support::link(QStringLiteral("l1"), QStringLiteral("100"), QStringLiteral("0101"),
                              mapping::Status::Approved);
    link.target = classification::IccsCode::parse(QStringLiteral("0199")); // not in the edition
    QVERIFY(run(project::putLinks(m_session->data(), { link }, m_session->signature())));
    QVERIFY(m_session->isChecking());
    m_jobs.waitForAll();
    QVERIFY(!m_session->isChecking());
    QVERIFY(renewed.count() >= 1);
    QCOMPARE(m_session->findingsRevision(), m_session->project().revision());
    const auto errors = [this] {
        int count = 0;
        for (const auto &judged : m_session->findings())
            count += judged.finding.severity == base::Severity::Error;
        return count;
    };
    const int before = errors();
    QVERIFY(before >= 1);
    link.target = classification::IccsCode::parse(QStringLiteral("0101"));
    QVERIFY(run(project::putLinks(m_session->data(), { link }, m_session->signature())));
    m_jobs.waitForAll();
    QCOMPARE(errors(), before - 1);
    QCOMPARE(m_session->findingsRevision(), m_session->project().revision());
}

void TestSession::explanationNeedsNoNewChecks()
{
    addPoliceList();
    auto link = support::link(QStringLiteral("l1"), QStringLiteral("100"), QStringLiteral("0199"),
                              mapping::Status::Approved);
    QVERIFY(run(project::putLinks(m_session->data(), { link }, m_session->signature())));
    m_jobs.waitForAll();
    QVERIFY(!m_session->findings().isEmpty());
    const base::Finding finding = m_session->findings().constFirst().finding;
    QVERIFY(run(project::explainFindings(m_session->data(),
                                         { { finding.approvalKey(), QStringLiteral("Law of 1874"),
                                             QStringLiteral("Ana"), m_clock.now() } })));
    QVERIFY(!m_session->isChecking());
    const auto &judged = m_session->findings().constFirst();
    QCOMPARE(judged.finding, finding);
    QVERIFY(judged.approval);
    QCOMPARE(judged.approval->reason, QStringLiteral("Law of 1874"));
    // The pointer stays good when the project's own list of explanations changes.
    QVERIFY(run(project::withdrawExplanations(m_session->data(), { finding.approvalKey() })));
    QVERIFY(!m_session->findings().constFirst().approval);
}

void TestSession::confirmedLinksAreLearned()
{
    addPoliceList();
    m_jobs.waitForAll();
    const auto first = [this](const char *offence) {
        const auto answers
            = m_session->suggest(QStringLiteral("police"), QString::fromLatin1(offence), 5);
        return answers.isEmpty() ? QString() : answers.constFirst().category.toString();
    };
    QVERIFY(!first("300").isEmpty());
    QVERIFY(m_session->suggest(QStringLiteral("police"), QStringLiteral("absent"), 5).isEmpty());
    QVERIFY(m_session->suggest(QStringLiteral("absent"), QStringLiteral("300"), 5).isEmpty());
    QSignalSpy learned(m_session.get(), &session::Session::suggestionsChanged);
    auto other = support::policeList();
    other.info.id = QStringLiteral("courts");
    QVERIFY(run(project::addList(m_session->data(), other)));
    auto link = support::link(QStringLiteral("l1"), QStringLiteral("900"), QStringLiteral("1109"),
                              mapping::Status::Approved);
    QVERIFY(run(project::putLinks(m_session->data(), { link }, m_session->signature())));
    m_jobs.waitForAll();
    QVERIFY(learned.count() >= 1);
    // The same words in another list: what was decided there speaks for it here.
    const auto answers = m_session->suggest(QStringLiteral("courts"), QStringLiteral("900"), 5);
    QVERIFY(!answers.isEmpty());
    QCOMPARE(answers.constFirst().category.toString(), QStringLiteral("1109"));
}

void TestSession::importedTitlesAreUsed()
{
    QSignalSpy titles(m_session.get(), &session::Session::titlesChanged);
    const auto code = *classification::IccsCode::parse(QStringLiteral("0101"));
    QVERIFY(run(project::importTitles(m_session->data(), QStringLiteral("fr"),
                                      { { code, QStringLiteral("Homicide volontaire") } })));
    QCOMPARE(titles.count(), 1);
    QCOMPARE(
        classification::titleOf(*m_session->classification().category(code), QStringLiteral("fr")),
        QStringLiteral("Homicide volontaire"));
    const auto hits = m_session->search().find(QStringLiteral("homicide volontaire"), 5);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.constFirst().code, code);
    QVERIFY(m_session->undo());
    QCOMPARE(
        classification::titleOf(*m_session->classification().category(code), QStringLiteral("fr")),
        QStringLiteral("Intentional homicide"));
}

void TestSession::currentListStaysAlive()
{
    QVERIFY(m_session->currentList().isEmpty());
    QSignalSpy current(m_session.get(), &session::Session::currentListChanged);
    addPoliceList();
    QCOMPARE(m_session->currentList(), QStringLiteral("police"));
    m_session->setCurrentList(QStringLiteral("absent"));
    QCOMPARE(m_session->currentList(), QStringLiteral("police"));
    QVERIFY(run(project::removeList(m_session->data(), QStringLiteral("police"))));
    QVERIFY(m_session->currentList().isEmpty());
    QCOMPARE(current.count(), 2);
}

void TestSession::failureIsTold()
{
    QSignalSpy failed(m_session.get(), &session::Session::failed);
    project::Edit wrong;
    wrong.label = base::Text::verbatim(QStringLiteral("Wrong"));
    wrong.changes << project::Change {
        QStringLiteral("no such part"), QStringLiteral("x"), {}, { { QStringLiteral("a"), 1 } }
    };
    QVERIFY(!run(wrong));
    QCOMPARE(failed.count(), 1);
}

void TestSession::undoTakesBackAndTells()
{
    addPoliceList();
    QSignalSpy changed(m_session.get(), &session::Session::changed);
    QVERIFY(m_session->undo());
    QVERIFY(m_session->data().lists.isEmpty());
    QVERIFY(m_session->redo());
    QCOMPARE(m_session->data().lists.size(), 1);
    QCOMPARE(changed.count(), 2);
}

void TestSession::closingWhileCheckingIsSafe()
{
    addPoliceList();
    QVERIFY(m_session->isChecking());
    m_session.reset();
    m_jobs.waitForAll();
    QVERIFY(m_jobs.isIdle());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
