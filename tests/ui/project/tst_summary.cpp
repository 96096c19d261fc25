// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sampledata.h"
#include "ui/project/summary.h"

#include <QTest>

class TestSummary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void emptyProject();
    void countsOverLists();
    void stepsAreInOrderOfWeight();
    void errorsComeFirst();
    void nothingLeftToDo();

private:
    project::ProjectData dataWithLinks() const;
    QStringList texts(const QList<project::NextStep> &steps) const;
    std::optional<classification::Classification> m_iccs;
};

void TestSummary::initTestCase()
{
    auto iccs = classification::Classification::load(QStringLiteral(":/classifications/iccs-1.0"));
    QVERIFY(iccs);
    m_iccs = *iccs;
}

project::ProjectData TestSummary::dataWithLinks() const
{
    project::ProjectData data;
    data.lists << support::policeList();
    mapping::MappingSet set;
    set.list = QStringLiteral("police");
    set.put(support::link(QStringLiteral("1"), QStringLiteral("100"), QStringLiteral("0101"),
                          mapping::Status::Approved));
    set.put(support::link(QStringLiteral("2"), QStringLiteral("300"), QStringLiteral("0401"),
                          mapping::Status::Proposed));
    set.put(support::link(QStringLiteral("3"), QStringLiteral("400"), QStringLiteral("05021"),
                          mapping::Status::Disputed));
    data.sets.insert(set.list, set);
    return data;
}

QStringList TestSummary::texts(const QList<project::NextStep> &steps) const
{
    QStringList all;
    for (const auto &step : steps)
        all << step.text.toString();
    return all;
}

void TestSummary::emptyProject()
{
    const auto summary = project::summarise({}, *m_iccs, QStringLiteral("en"));
    QVERIFY(!summary.codes.isKnown());
    QCOMPARE(summary.sections.size(), 11);
    const auto steps = project::nextSteps({}, {}, QStringLiteral("en"));
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps.constFirst().place.ids, QStringList { QStringLiteral("import") });
}

void TestSummary::countsOverLists()
{
    auto data = dataWithLinks();
    auto second = support::policeList();
    second.info.id = QStringLiteral("courts");
    data.lists << second;
    const auto summary = project::summarise(data, *m_iccs, QStringLiteral("es"));
    QCOMPARE(summary.codes.count, 3.0);
    QCOMPARE(summary.codes.total, 16.0);
    QCOMPARE(summary.approved.count, 1.0);
    QCOMPARE(summary.volume.count, 1.9 * (120 + 2100 + 9800));
    QCOMPARE(summary.lists.size(), 2);
    QCOMPARE(summary.lists.at(0).mapped.count, 3.0);
    QCOMPARE(summary.lists.at(1).mapped.count, 0.0);
    QCOMPARE(summary.sections.at(3).codes, 1.0);
    QCOMPARE(summary.sections.at(3).approved, 0.0);
    QCOMPARE(summary.sections.at(0).title,
             titleOf(*m_iccs->category(summary.sections.at(0).section), QStringLiteral("es")));
}

void TestSummary::stepsAreInOrderOfWeight()
{
    const auto steps = project::nextSteps(dataWithLinks(), {}, QStringLiteral("en"));
    QCOMPARE(steps.at(0).place.ids.at(1), QStringLiteral("400")); // disputed
    QVERIFY(texts(steps).at(1).startsWith(QStringLiteral("Map 401 Theft from a shop (28,880")));
    QCOMPARE(steps.at(1).place.kind, QStringLiteral("offence"));
    QCOMPARE(steps.at(2).place.ids.at(1), QStringLiteral("200"));
    QCOMPARE(steps.last().place.ids.at(1), QStringLiteral("300")); // a proposal waits
}

void TestSummary::errorsComeFirst()
{
    base::Finding error { QStringLiteral("L01"), base::Severity::Error, {}, {}, {} };
    base::Approval approval { error.approvalKey(), QStringLiteral("known"), {}, {} };
    const QList<validation::Judged> open { { error, nullptr }, { error, &approval } };
    QCOMPARE(project::openErrors(open), 1);
    const auto steps = project::nextSteps(dataWithLinks(), open, QStringLiteral("en"));
    QCOMPARE(steps.constFirst().tone, widgets::Tone::Error);
    QCOMPARE(steps.constFirst().place.ids, QStringList { QStringLiteral("checks") });
}

void TestSummary::nothingLeftToDo()
{
    project::ProjectData data;
    auto list = support::policeList();
    list.setOffences(list.offences().mid(0, 1));
    data.lists << list;
    mapping::MappingSet set;
    set.list = QStringLiteral("police");
    set.put(support::link(QStringLiteral("1"), QStringLiteral("100"), QStringLiteral("0101"),
                          mapping::Status::Approved));
    data.sets.insert(set.list, set);
    QVERIFY(project::nextSteps(data, {}, QStringLiteral("en")).isEmpty());
}

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
