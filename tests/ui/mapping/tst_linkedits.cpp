// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/json.h"
#include "samples.h"
#include "support/fixtures.h"
#include "ui/mapping/linkedits.h"

#include <QTest>

using mapping::Extent;
using mapping::Link;
using mapping::Status;
using mappingpage::LinkEdits;
using samples::iccs;
using samples::q;

class TestLinkEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void targetForMany();
    void newTargetIsAProposalAgain();
    void severalLinksAreLeftAlone();
    void suggestionBringsItsReasons();
    void furtherTargetMakesBothPartial();
    void statusNamesTheReviewer_data();
    void statusNamesTheReviewer();
    void outOfScope();
    void tagsAndFlags();
    void relation();
    void removal();
    void everywhere();
    void rejection();
    void nothingToDoIsNoStep();

private:
    LinkEdits edits() { return { m_data, q("police"), { q("Ana"), m_clock.now() }, m_ids }; }
    static QList<Link> after(const project::Edit &edit);
    static Link only(const project::Edit &edit);
    support::MockClock m_clock;
    support::IdSequence m_ids;
    project::ProjectData m_data;
};

void TestLinkEdits::init()
{
    m_data = {};
    m_data.lists << samples::police();
    mapping::MappingSet set;
    set.list = q("police");
    Link approved = samples::link("a", "868", "0501", Status::Approved);
    approved.reviewer = q("Ben");
    approved.reviewed = QDate(2025, 5, 5);
    approved.rationale = q("Because.");
    set.put(approved);
    set.put(samples::link("b", "869", "0501"));
    set.put(samples::link("c", "869", "0504"));
    m_data.sets.insert(q("police"), set);
}

QList<Link> TestLinkEdits::after(const project::Edit &edit)
{
    QList<Link> links;
    for (const project::Change &change : edit.changes) {
        if (!change.after.isEmpty())
            links << *project::linkFromJson(change.after);
    }
    return links;
}

Link TestLinkEdits::only(const project::Edit &edit)
{
    const QList<Link> links = after(edit);
    return links.size() == 1 ? links.constFirst() : Link();
}

void TestLinkEdits::targetForMany()
{
    const auto decision = edits().giveTarget({ q("101"), q("102"), q("868") }, iccs("0501"));
    // 868 is there already and stays approved.
    QCOMPARE(decision.offences, 2);
    QCOMPARE(decision.skipped, 0);
    const QList<Link> links = after(decision.edit);
    QCOMPARE(links.size(), 2);
    QVERIFY(links.at(0).id != links.at(1).id);
    QCOMPARE(links.at(0).status, Status::Proposed);
    QCOMPARE(links.at(0).evidence, q("manual"));
    QCOMPARE(links.at(0).author, q("Ana"));
    QCOMPARE(links.at(0).created, m_clock.now());
}

void TestLinkEdits::newTargetIsAProposalAgain()
{
    const Link link = only(edits().giveTarget({ q("868") }, iccs("050211")).edit);
    QCOMPARE(link.id, q("a")); // the same link, its history goes on
    QCOMPARE(*link.target, iccs("050211"));
    QCOMPARE(link.status, Status::Proposed);
    QVERIFY(link.reviewer.isEmpty());
    QVERIFY(!link.reviewed.isValid());
    QCOMPARE(link.rationale, q("Because."));
}

void TestLinkEdits::severalLinksAreLeftAlone()
{
    const auto decision = edits().giveTarget({ q("869"), q("870") }, iccs("0502"));
    QCOMPARE(decision.skipped, 1);
    QCOMPARE(after(decision.edit).size(), 1);
}

void TestLinkEdits::suggestionBringsItsReasons()
{
    suggestion::Suggestion suggestion { iccs("0401") };
    suggestion.confidence = 0.7;
    suggestion.tags = { { q("event.At"), q("1") } };
    suggestion.flags = { mapping::DataFlag::Conspiracy };
    for (const auto &[text, weight] : { std::pair { "First.", 2.0 },
                                        { "Against.", -1.0 },
                                        { "Second.", 1.0 },
                                        { "Third.", 0.5 } }) {
        suggestion::Reason reason;
        reason.text = base::Text::verbatim(q(text));
        reason.weight = weight;
        suggestion.reasons << reason;
    }
    Link link = only(edits().take(q("861"), suggestion).edit);
    QCOMPARE(*link.target, iccs("0401"));
    QCOMPARE(link.status, Status::Proposed);
    QCOMPARE(link.evidence, q("suggestion"));
    QCOMPARE(link.confidence, 0.7);
    QCOMPARE(link.rationale, q("First. Second."));
    QCOMPARE(link.tags.size(), 1);
    QCOMPARE(link.flags, QList { mapping::DataFlag::Conspiracy });
    QVERIFY(link.assumption.isEmpty());
    link = only(edits().take(q("861"), suggestion, q("Force is used.")).edit);
    QCOMPARE(link.assumption, q("Force is used."));
    // A rationale that a person wrote stays.
    link = only(edits().take(q("868"), suggestion).edit);
    QCOMPARE(link.rationale, q("Because."));
    QCOMPARE(edits().take(q("869"), suggestion).skipped, 1);
}

void TestLinkEdits::furtherTargetMakesBothPartial()
{
    m_data.sets[q("police")].put(samples::link("d", "870", "0502"));
    QList<Link> links = after(edits().addTarget({ q("870") }, iccs("0701")).edit);
    QCOMPARE(links.size(), 2);
    QCOMPARE(links.at(0).extent, Extent::Contains);
    QCOMPARE(links.at(1).extent, Extent::Contains);
    // What is approved is not changed by the way.
    links = after(edits().addTarget({ q("868") }, iccs("0701")).edit);
    QCOMPARE(links.size(), 1);
    QVERIFY(edits().addTarget({ q("868") }, iccs("0501")).edit.isEmpty());
    QCOMPARE(only(edits().addTarget({ q("101") }, iccs("0101")).edit).extent, Extent::Inside);
}

void TestLinkEdits::statusNamesTheReviewer_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("reviewer");
    QTest::newRow("draft") << Status::Draft << QString();
    QTest::newRow("proposed") << Status::Proposed << QString();
    QTest::newRow("in review") << Status::InReview << QString();
    QTest::newRow("disputed") << Status::Disputed << q("Ana");
    QTest::newRow("approved") << Status::Approved << q("Ana");
}

void TestLinkEdits::statusNamesTheReviewer()
{
    QFETCH(Status, status);
    QFETCH(QString, reviewer);
    const auto decision = edits().setStatus({ q("101"), q("869") }, status);
    QCOMPARE(decision.skipped, 1); // 101 has no link
    for (const Link &link : after(decision.edit)) {
        QCOMPARE(link.status, status);
        QCOMPARE(link.reviewer, reviewer);
        QCOMPARE(link.reviewed.isValid(), !reviewer.isEmpty());
    }
    QCOMPARE(after(decision.edit).size(), status == Status::Proposed ? 0 : 2);
}

void TestLinkEdits::outOfScope()
{
    const auto decision = edits().setOutOfScope({ q("869"), q("900") }, q("No act."));
    const QList<Link> links = after(decision.edit);
    QCOMPARE(links.size(), 2);
    for (const Link &link : links) {
        QCOMPARE(link.status, Status::OutOfScope);
        QCOMPARE(link.extent, Extent::None);
        QVERIFY(!link.target);
        QCOMPARE(link.reason, q("No act."));
    }
    QCOMPARE(decision.edit.changes.size(), 3); // the second link of 869 goes
    // Confirming it keeps it out of scope and names the reviewer.
    m_data.sets[q("police")].put(links.at(1));
    const Link confirmed = only(edits().setStatus({ q("900") }, Status::Approved).edit);
    QCOMPARE(confirmed.status, Status::OutOfScope);
    QCOMPARE(confirmed.reviewer, q("Ana"));
}

void TestLinkEdits::tagsAndFlags()
{
    const QStringList both { q("868"), q("869") };
    QList<Link> links = after(edits().setTag(both, { q("event.Cy"), q("1") }).edit);
    QCOMPARE(links.size(), 3);
    QCOMPARE(links.at(2).tags, QList<mapping::TagSetting>({ { q("event.Cy"), q("1") } }));
    const Link other = LinkEdits::withTag(links.at(0), { q("event.Cy"), q("2") });
    QCOMPARE(other.tags.size(), 1);
    QCOMPARE(other.tags.constFirst().value, q("2"));
    QVERIFY(LinkEdits::withTag(other, { q("event.Cy"), {} }).tags.isEmpty());
    links
        = after(edits().setFlag(both, mapping::DataFlag::Threats, mappingpage::Presence::Set).edit);
    QCOMPARE(links.at(0).flags, QList<mapping::DataFlag>({ mapping::DataFlag::Threats }));
    QVERIFY(edits()
                .setFlag(both, mapping::DataFlag::Threats, mappingpage::Presence::Cleared)
                .edit.isEmpty());
}

void TestLinkEdits::relation()
{
    QCOMPARE(only(edits().setExtent({ q("868") }, Extent::Equal).edit).extent, Extent::Equal);
    const Link none = only(edits().setExtent({ q("868") }, Extent::None).edit);
    QVERIFY(!none.target);
}

void TestLinkEdits::removal()
{
    const auto decision = edits().removeLinks({ q("868"), q("869"), q("870") });
    QCOMPARE(decision.offences, 2);
    QCOMPARE(decision.edit.changes.size(), 3);
    for (const project::Change &change : decision.edit.changes)
        QVERIFY(change.after.isEmpty());
    QCOMPARE(edits().removeLink(samples::link("b", "869", "0501")).changes.size(), 1);
}

void TestLinkEdits::everywhere()
{
    auto courts = samples::police();
    courts.info.id = q("courts");
    m_data.lists << courts;
    mapping::MappingSet set;
    set.list = q("courts");
    Link link = samples::link("x", "861", "0501", Status::Approved);
    link.list = q("courts");
    set.put(link);
    m_data.sets.insert(q("courts"), set);
    const auto decision = edits().replaceEverywhere(iccs("0501"), iccs("0502"));
    QCOMPARE(decision.offences, 3);
    const QList<Link> links = after(decision.edit);
    QCOMPARE(links.size(), 3);
    for (const Link &changed : links) {
        QCOMPARE(*changed.target, iccs("0502"));
        QCOMPARE(changed.status, Status::Proposed);
    }
    QVERIFY(edits().replaceEverywhere(iccs("1101"), iccs("0502")).edit.isEmpty());
}

void TestLinkEdits::rejection()
{
    const Link link = only(edits().reject(q("868"), { q("0401"), q("no force") }));
    QCOMPARE(link.rejected, QList<mapping::Rejected>({ { q("0401"), q("no force") } }));
    m_data.sets[q("police")].put(link);
    QVERIFY(edits().reject(q("868"), { q("0401"), {} }).isEmpty());
    QVERIFY(edits().reject(q("101"), { q("0401"), {} }).isEmpty()); // nothing to note it at
}

void TestLinkEdits::nothingToDoIsNoStep()
{
    QVERIFY(edits().giveTarget({ q("868") }, iccs("0501")).edit.isEmpty());
    QVERIFY(edits().giveTarget({}, iccs("0501")).edit.isEmpty());
    QVERIFY(edits().setStatus({ q("101") }, Status::Approved).edit.isEmpty());
    QVERIFY(edits().removeLinks({ q("101") }).edit.isEmpty());
    QVERIFY(edits().replaceTarget(samples::link("a", "868", "0501"), iccs("0501")).isEmpty());
}

QTEST_GUILESS_MAIN(TestLinkEdits)
#include "tst_linkedits.moc"
