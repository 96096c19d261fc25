// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagefixture.h"
#include "ui/mapping/reliabilityline.h"

#include <QSignalSpy>
#include <QTest>

// The line above the suggestions that says how often the first one was right.
class TestReliability : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void hiddenBelowTwenty();
    void followsTheLinks();
    void waitsUntilItIsSeen();
    void onlyTheLatestHundred();
    void staysOneLine();
    void leadsToTheEvaluation();

private:
    // Offences "b1", "b2", ... called burglary.
    void addOffences(int count);
    // Confirms from..to as a category.
    void confirm(int from, int to, const char *category);
    QAbstractButton *line() const { return m->find<QAbstractButton>("reliabilityLine"); }
    QString sentence() const { return line()->text(); }

    std::unique_ptr<PageFixture> m;
};

void TestReliability::init()
{
    m = std::make_unique<PageFixture>();
}

void TestReliability::addOffences(int count)
{
    auto list = samples::police();
    QList<offences::Offence> offences;
    for (int i = 1; i <= count; ++i)
        offences << samples::offence(qPrintable(QStringLiteral("b%1").arg(i)), "Burglary", "");
    list.setOffences(offences);
    QVERIFY(m->session->run(project::addList(m->session->data(), list)));
}

void TestReliability::confirm(int from, int to, const char *category)
{
    QList<mapping::Link> links;
    for (int i = from; i <= to; ++i) {
        mapping::Link link;
        link.id = QStringLiteral("of b%1").arg(i);
        link.list = QStringLiteral("police");
        link.offence = QStringLiteral("b%1").arg(i);
        link.target = samples::iccs(category);
        link.status = mapping::Status::Approved;
        link.changed = m->clock.now();
        links << link;
    }
    m->put(links);
    m->clock.advance(60);
}

void TestReliability::hiddenBelowTwenty()
{
    addOffences(25);
    confirm(1, 19, "0501");
    m->show();
    QVERIFY(!line()->isVisible());
    confirm(20, 20, "0501");
    m->settle();
    QVERIFY(line()->isVisible());
    QCOMPARE(sentence(),
             QStringLiteral("Of the last 20 confirmed link(s) the first suggestion was "
                            "right in 20."));
    support::picture(*m->page, QStringLiteral("reliability-line"));
}

void TestReliability::followsTheLinks()
{
    addOffences(25);
    confirm(1, 24, "0501");
    m->show();
    QVERIFY(sentence().startsWith(QLatin1String("Of the last 24")));
    confirm(25, 25, "10011"); // nobody would suggest it
    m->settle();
    QCOMPARE(sentence(),
             QStringLiteral("Of the last 25 confirmed link(s) the first suggestion was "
                            "right in 24."));
    QVERIFY(m->session->undo());
    m->settle();
    QVERIFY(sentence().startsWith(QLatin1String("Of the last 24")));
}

void TestReliability::waitsUntilItIsSeen()
{
    addOffences(25);
    confirm(1, 24, "0501");
    m->show();
    m->page->hide();
    confirm(25, 25, "0501");
    m->settle();
    QVERIFY(sentence().startsWith(QLatin1String("Of the last 24")));
    m->page->show();
    m->settle();
    QVERIFY(sentence().startsWith(QLatin1String("Of the last 25")));
}

// The first thirty were confirmed as something else, and are long ago.
void TestReliability::onlyTheLatestHundred()
{
    addOffences(130);
    confirm(1, 30, "10011");
    confirm(31, 130, "0501");
    m->show();
    QCOMPARE(sentence(),
             QStringLiteral("Of the last 100 confirmed link(s) the first suggestion was "
                            "right in 100."));
}

void TestReliability::staysOneLine()
{
    addOffences(20);
    confirm(1, 20, "0501");
    m->show();
    m->page->resize(m->page->minimumSizeHint().width(), 300);
    m->settle();
    support::picture(*m->page, QStringLiteral("reliability-line-small"));
    QVERIFY(line()->isVisible());
    QCOMPARE(line()->height(), line()->sizeHint().height());
    QVERIFY(line()->toolTip().contains(sentence()));
}

void TestReliability::leadsToTheEvaluation()
{
    addOffences(20);
    confirm(1, 20, "0501");
    m->show();
    QSignalSpy wanted(m->session.get(), &session::Session::placeRequested);
    line()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(line(), Qt::Key_Space);
    m->action("evaluateSuggestions")->trigger();
    QVERIFY(m->page->pageActions().contains(m->action("evaluateSuggestions")));
    QCOMPARE(wanted.count(), 2);
    for (const auto &arguments : std::as_const(wanted))
        QCOMPARE(arguments.constFirst().value<base::Place>().toString(),
                 QStringLiteral("page:evaluation"));
}

QTEST_MAIN(TestReliability)
#include "tst_reliability.moc"
