// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessmentfixture.h"
#include "ui/assessment/chartview.h"
#include "ui/assessment/profilechart.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>

namespace
{

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// The profile of the dimensions with its table, and the phases.
class TestProfile : public QObject
{
    Q_OBJECT
    std::unique_ptr<AssessmentFixture> m;

    void showProfile()
    {
        m->show();
        m->find<QTabBar>("assessmentViews")->setCurrentIndex(1);
        QCoreApplication::processEvents();
    }
    QStringList tableRow(int row) const
    {
        const QAbstractItemModel *model = m->find<QTreeView>("profileTable")->model();
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        return cells;
    }
    QTreeView *phases() const { return m->find<QTreeView>("phases"); }

private Q_SLOTS:
    void init() { m = std::make_unique<AssessmentFixture>(); }
    void cleanup()
    {
        m.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void theTableHasTheFiguresOfTheChart();
    void aTargetIsDrawn();
    void nothingAnsweredYet();
    void phasesSayWhatIsOpen();
    void anItemLeadsToItsQuestion();
    void theViewIsRemembered();
    void rightToLeft();
};

void TestProfile::theTableHasTheFiguresOfTheChart()
{
    m->put("A1", "", 3, "Decree");
    m->put("A2", "", 1);
    m->put("A3", "", 4, "Minutes");
    showProfile();
    QCOMPARE(tableRow(0), QStringList({ q("A Governance"), q("3"), q("1–4") }));
    QCOMPARE(tableRow(1).at(1), q("Not answered"));
    QCOMPARE(m->find<QTreeView>("profileTable")->model()->rowCount(), 13);
    const auto figure = assessmentpage::profileFigure(m->instrument(), m->page->live().profile());
    const auto &chart = std::get<report::ProfileChart>(figure.chart);
    QCOMPARE(chart.rows.size(), 13);
    QCOMPARE(chart.rows.constFirst().level.value, std::optional<double>(3));
    QCOMPARE(m->find<QWidget>("profileChart")->accessibleDescription(), figure.alternativeText);
    support::picture(*m->page, q("assessment-profile"));
}

void TestProfile::aTargetIsDrawn()
{
    m->put("A1", "", 1);
    assessment::Answer answer;
    m->show();
    answer = m->answer("A1");
    answer.targetLevel = 4;
    QVERIFY(m->session().run(project::putAssessmentAnswers(m->session().data(), { answer })));
    m->find<QTabBar>("assessmentViews")->setCurrentIndex(1);
    QCOMPARE(tableRow(0), QStringList({ q("A Governance"), q("1"), q("4"), q("1") }));
}

void TestProfile::nothingAnsweredYet()
{
    showProfile();
    QCOMPARE(tableRow(0).at(1), q("Not answered"));
    QCOMPARE(m->find<QLabel>("phaseReached")->text(), q("No phase is closed yet."));
}

void TestProfile::phasesSayWhatIsOpen()
{
    for (const char *question : { "A1", "A2", "A3" })
        m->put(question, "", 3, "Decree");
    showProfile();
    const QAbstractItemModel *model = phases()->model();
    QCOMPARE(model->rowCount(), 4);
    const QModelIndex first = model->index(0, 0);
    QCOMPARE(first.data().toString(), q("Dissemination and engagement"));
    QCOMPARE(first.siblingAtColumn(1).data().toString(), q("Open"));
    QCOMPARE(model->index(0, 1, first).data().toString(), q("Closed"));
    QCOMPARE(model->index(3, 1, first).data().toString(), q("Open"));
    m->put("A5", "", 3, "List of focal points");
    QCOMPARE(model->index(0, 1).data().toString(), q("Closed"));
    QCOMPARE(m->find<QLabel>("phaseReached")->text(),
             q("Phase reached: Dissemination and engagement"));
}

void TestProfile::anItemLeadsToItsQuestion()
{
    showProfile();
    QSignalSpy places(&m->session(), &session::Session::placeRequested);
    const QModelIndex first = phases()->model()->index(0, 0);
    Q_EMIT phases()->activated(first); // a phase leads nowhere
    QCOMPARE(places.count(), 0);
    Q_EMIT phases()->activated(phases()->model()->index(1, 0, first));
    QCOMPARE(places.count(), 1);
    const auto place = places.constFirst().constFirst().value<base::Place>();
    QVERIFY(m->page->showPlace(place));
    QVERIFY(m->line().startsWith(q("A2")));
    QVERIFY(m->questions()->isVisible());
}

void TestProfile::theViewIsRemembered()
{
    showProfile();
    m->page.reset();
    m->show();
    QCOMPARE(m->find<QTabBar>("assessmentViews")->currentIndex(), 1);
    QVERIFY(m->find<QWidget>("profileChart")->isVisible());
}

void TestProfile::rightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    m->put("A1", "", 3, "Decree");
    showProfile();
    QVERIFY(phases()->mapTo(m->page.get(), QPoint(0, 0)).x()
            < m->find<QWidget>("profileChart")->mapTo(m->page.get(), QPoint(0, 0)).x());
    support::picture(*m->page, q("assessment-profile-rtl"));
}

QTEST_MAIN(TestProfile)
#include "tst_profile.moc"
