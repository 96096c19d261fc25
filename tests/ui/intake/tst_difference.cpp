// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pictures.h"
#include "ui/intake/differenceview.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

class TestDifference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void boxesAreTakenAndLeft();
    void spaceTogglesTheSelected();
    void chipsShowOneKind();
    void takeAndLeaveConcernWhatIsShown();
    void searchLooksIntoAllTexts();
    void detailsShowBothSides();
    void alternativesAreOfferedWhereThereAreAny();
    void nothingChanged();

private:
    QTableView *table() const { return m_view->findChild<QTableView *>(QStringLiteral("changes")); }
    QPushButton *button(const char *name) const
    {
        return m_view->findChild<QPushButton *>(QLatin1String(name));
    }
    std::unique_ptr<intake::DifferenceView> m_view;
};

namespace
{

QList<intake::DifferenceType> types()
{
    return { { QStringLiteral("new"), QStringLiteral("New"), QStringLiteral("list-add"),
               widgets::Tone::Done },
             { QStringLiteral("code"), QStringLiteral("Code changed"), QStringLiteral("tag"),
               widgets::Tone::Accent },
             { QStringLiteral("gone"), QStringLiteral("Gone"), QStringLiteral("list-remove"),
               widgets::Tone::Warning } };
}

QList<intake::DifferenceRow> rows()
{
    const QStringList both { QStringLiteral("The same"), QStringLiteral("Two") };
    return { { QStringLiteral("new"),
               QStringLiteral("900"),
               {},
               QStringLiteral("900 Piracy"),
               -1,
               { { QStringLiteral("Label"), {}, QStringLiteral("Piracy <at sea>") } } },
             { QStringLiteral("code"),
               QStringLiteral("10 → 11"),
               QStringLiteral("10 Theft"),
               QStringLiteral("11 Theft"),
               1.0,
               { { QStringLiteral("Code"), QStringLiteral("10"), QStringLiteral("11") } },
               both },
             { QStringLiteral("code"),
               QStringLiteral("20 → 21"),
               QStringLiteral("20 Vôl"),
               QStringLiteral("21 Vol"),
               0.8,
               { { QStringLiteral("Code"), QStringLiteral("20"), QStringLiteral("21") } },
               both } };
}

} // namespace

void TestDifference::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    widgets::applyTheme(*qApp, widgets::ColorScheme::Light);
}

void TestDifference::init()
{
    m_view = std::make_unique<intake::DifferenceView>(types(), QStringLiteral("test/changes"));
    m_view->resize(1100, 600);
    m_view->setRows(rows());
    m_view->show();
}

void TestDifference::boxesAreTakenAndLeft()
{
    const QAbstractItemModelTester tester(table()->model());
    QSignalSpy changed(m_view.get(), &intake::DifferenceView::choicesChanged);
    QCOMPARE(m_view->takenCount(), 3);
    QVERIFY(table()->model()->setData(table()->model()->index(1, 0), Qt::Unchecked,
                                      Qt::CheckStateRole));
    QCOMPARE(m_view->takenCount(), 2);
    QVERIFY(!m_view->rows().at(1).taken);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!table()->model()->setData(table()->model()->index(1, 3), QStringLiteral("x"),
                                       Qt::EditRole));
    QVERIFY(m_view->findChild<QLabel *>(QStringLiteral("takenCount"))
                ->text()
                .startsWith(QStringLiteral("2 of 3")));
}

void TestDifference::spaceTogglesTheSelected()
{
    table()->selectAll();
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(m_view->takenCount(), 0);
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(m_view->takenCount(), 3);
}

void TestDifference::chipsShowOneKind()
{
    auto *chips = m_view->findChild<widgets::FilterChips *>();
    QVERIFY(!chips->chip(QStringLiteral("gone"))->isVisible()); // there is none
    QTest::mouseClick(chips->chip(QStringLiteral("code")), Qt::LeftButton);
    QCOMPARE(table()->model()->rowCount(), 2);
    m_view->setRows(rows());
    QCOMPARE(table()->model()->rowCount(), 3);
    support::picture(*m_view, QStringLiteral("intake-difference"));
}

void TestDifference::takeAndLeaveConcernWhatIsShown()
{
    m_view->findChild<widgets::FilterChips *>()->setChecked({ QStringLiteral("code") });
    button("leaveShown")->click();
    QCOMPARE(m_view->takenCount(), 1);
    QVERIFY(m_view->rows().at(0).taken);
    button("takeShown")->click();
    QCOMPARE(m_view->takenCount(), 3);
}

void TestDifference::searchLooksIntoAllTexts()
{
    auto *search = m_view->findChild<widgets::SearchField *>();
    QTest::keyClicks(search, QStringLiteral("vol"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(table()->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(table()->model()->rowCount(), 3);
}

void TestDifference::detailsShowBothSides()
{
    auto *details = m_view->findChild<QTextBrowser *>(QStringLiteral("changeDetails"));
    QVERIFY(details->toPlainText().contains(QStringLiteral("Piracy <at sea>")));
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QVERIFY(details->toPlainText().contains(QStringLiteral("10")));
    QVERIFY(details->toPlainText().contains(QStringLiteral("11")));
}

void TestDifference::alternativesAreOfferedWhereThereAreAny()
{
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QVERIFY(m_view->findChildren<QRadioButton *>().isEmpty());
    table()->selectAll();
    table()->selectionModel()->setCurrentIndex(table()->model()->index(1, 0),
                                               QItemSelectionModel::NoUpdate);
    const auto buttons = m_view->findChildren<QRadioButton *>();
    QCOMPARE(buttons.size(), 2);
    QVERIFY(buttons.at(0)->isChecked());
    buttons.at(1)->click(); // for all selected rows that have one
    QCOMPARE(m_view->rows().at(0).alternative, 0);
    QCOMPARE(m_view->rows().at(1).alternative, 1);
    QCOMPARE(m_view->rows().at(2).alternative, 1);
    QCOMPARE(table()->model()->index(1, intake::DifferenceModel::Meaning).data().toString(),
             QStringLiteral("Two"));
}

void TestDifference::nothingChanged()
{
    m_view->setEmptyText(QStringLiteral("Nothing changed"), QStringLiteral("All rows are equal."));
    m_view->setRows({});
    QVERIFY(!table()->isVisible());
    QCOMPARE(m_view->takenCount(), 0);
}

QTEST_MAIN(TestDifference)
#include "tst_difference.moc"
