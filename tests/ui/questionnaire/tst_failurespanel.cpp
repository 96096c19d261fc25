// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/response/readrules.h"
#include "ui/questionnaire/failurespanel.h"
#include "ui/widgets/clipboard.h"

#include <QMimeData>
#include <QTest>
#include <QTreeView>

using questionnaire::Answer;
using questionnaire::Figure;
using questionnairepage::FailuresPanel;

// Findings of one check fold into one line; all of them can still be seen, chosen and copied.
class TestFailuresPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void foldsManyOfOneCheck();
    void staysOpenAndChosen();
    void copiesAll();

private:
    void put(const QString &cell, double value);
    QModelIndex lineOf(const QString &check) const;
    project::ProjectData m_data;
    std::unique_ptr<questionnairepage::LiveResponse> m_response;
    std::unique_ptr<FailuresPanel> m_panel;
};

void TestFailuresPanel::put(const QString &cell, double value)
{
    Answer answer;
    answer.edition = QStringLiteral("un-cts-2024");
    answer.year = 2023;
    answer.cell = cell;
    answer.figure = Figure::of(value);
    m_data.answers.insert(answer.key(), answer);
}

void TestFailuresPanel::initTestCase()
{
    put(QStringLiteral("5.1/held/total"), 100);
    for (const char *row : { "01", "02", "03", "04", "05", "06", "07" })
        put(QStringLiteral("5.4/%1/total").arg(QLatin1String(row)), 500);
    const auto edition = *questionnaire::loadEdition(QStringLiteral("un-cts-2024"));
    m_response = std::make_unique<questionnairepage::LiveResponse>(m_data);
    m_response->setEdition(edition, *validation::loadRules(*edition), {});
    m_panel = std::make_unique<FailuresPanel>();
    m_panel->showFailures(*m_response, QStringLiteral("5.1"));
}

QModelIndex TestFailuresPanel::lineOf(const QString &check) const
{
    const QAbstractItemModel *model = m_panel->view()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 1).data().toString() == check)
            return model->index(row, 0);
    }
    return {};
}

void TestFailuresPanel::foldsManyOfOneCheck()
{
    const QModelIndex fold = lineOf(QStringLiteral("P11b"));
    QVERIFY(fold.isValid());
    QCOMPARE(m_panel->view()->model()->rowCount(fold), 7);
    QVERIFY(fold.siblingAtColumn(3).data().toString().contains(QLatin1Char('7')));
    QCOMPARE(fold.siblingAtColumn(2).data().toString(), QString()); // several years
    QVERIFY(!m_panel->view()->isExpanded(fold));
    QCOMPARE(m_panel->view()->model()->rowCount(lineOf(QStringLiteral("M2"))), 0); // alone
}

// Checks run at every edit: what a person opened and chose stays.
void TestFailuresPanel::staysOpenAndChosen()
{
    const QModelIndex fold = lineOf(QStringLiteral("P11b"));
    m_panel->view()->expand(fold);
    m_panel->view()->setCurrentIndex(m_panel->view()->model()->index(3, 0, fold));
    const QString chosen = m_panel->current()->finding.approvalKey();
    put(QStringLiteral("5.1/foreign/total"), 5);
    m_response->renew();
    m_panel->showFailures(*m_response, QStringLiteral("5.1"));
    QVERIFY(m_panel->view()->isExpanded(lineOf(QStringLiteral("P11b"))));
    QVERIFY(m_panel->current());
    QCOMPARE(m_panel->current()->finding.approvalKey(), chosen);
}

void TestFailuresPanel::copiesAll()
{
    m_panel->view()->clearSelection();
    m_panel->view()->collapseAll();
    const std::unique_ptr<QMimeData> copied(widgets::tableAsMimeData(m_panel->view()));
    QCOMPARE(copied->text().count(QLatin1String("P11b")), 8); // with the fold
}

QTEST_MAIN(TestFailuresPanel)
#include "tst_failurespanel.moc"
