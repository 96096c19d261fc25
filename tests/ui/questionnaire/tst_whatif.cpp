// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questionnairefixture.h"
#include "ui/questionnaire/whatifdialog.h"
#include "ui/widgets/keyvalueform.h"
#include "ui/widgets/searchfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using classification::IccsCode;
using questionnaire::Figure;
using questionnaire::Origin;
using questionnairepage::WhatIfDialog;

namespace
{

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// "What changes if ...": cells and indicators are shown, and nothing is changed.
class TestWhatIf : public QObject
{
    Q_OBJECT
    std::unique_ptr<QuestionnaireFixture> m;

    WhatIfDialog *open()
    {
        m->find<QAction>("whatIf")->trigger();
        return m->dialog<WhatIfDialog>();
    }
    QStringList rows(const WhatIfDialog &dialog, const char *table)
    {
        m->fixture.jobs().waitForAll();
        return QuestionnaireFixture::rowsOf(dialog.findChild<QTableView *>(q(table))->model());
    }
    static QString summary(const WhatIfDialog &dialog)
    {
        return dialog.findChild<QLabel *>(q("whatIfSummary"))->text();
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<QuestionnaireFixture>();
        m->fixture.addList(q("police"), { q("110|Murder"), q("120|Causing death by driving") });
        m->keep({ "0101,110,2023=3", "010322,120,2023=2", "010322,130,2022=1" });
        questionnaire::Series population;
        population.id = q("population");
        population.source = q("Census");
        population.values = { { 2023, 500'000 } };
        QVERIFY(m->session().run(project::putSeries(m->session().data(), population)));
    }
    void cleanup() { m.reset(); }

    void codesOfTheCounts();
    void movesCellsAndIndicators();
    void whatWasTypedStays();
    void choosesACategory();
    void fromTheCellPanel();
    void opensOnce();
    void remapsForReal();
};

void TestWhatIf::codesOfTheCounts()
{
    m->show();
    WhatIfDialog *dialog = open();
    QVERIFY(dialog && !dialog->isModal());
    QCOMPARE(rows(*dialog, "whatIfCodes"),
             (QStringList { q("110 | Murder | 3 | 0101"),
                            q("120 | Causing death by driving | 2 | 010322"),
                            q("130 |  | 1 | 010322") }));
    auto *search = dialog->findChild<widgets::SearchField *>(q("whatIfSearch"));
    search->setText(q("driving"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(rows(*dialog, "whatIfCodes").size(), 1);
    search->setText(q("13"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(rows(*dialog, "whatIfCodes"), QStringList { q("130 |  | 1 | 010322") });
    QVERIFY(summary(*dialog).startsWith(q("Choose a national code")));
}

void TestWhatIf::movesCellsAndIndicators()
{
    m->show();
    const int steps = m->steps();
    WhatIfDialog *dialog = open();
    dialog->chooseCode(q("police"), q("120"));
    QVERIFY(summary(*dialog).startsWith(q("Choose a category")));
    dialog->chooseCategory(*IccsCode::parse(q("0101")));
    const QStringList cells = rows(*dialog, "whatIfCells");
    const QStringList victims = cells.filter(q("1.2 Victims"));
    QCOMPARE(victims.size(), 1);
    QCOMPARE(victims.constFirst().section(q(" | "), 1, 4), q("2023 | 3 | 5 | +2"));
    const QStringList indicators = rows(*dialog, "whatIfIndicators");
    QCOMPARE(indicators.size(), 1);
    QCOMPARE(indicators.constFirst(),
             q("16.1.1 Victims of intentional homicide per 100,000 population | 2023 | 0.60 | 1 | "
               "100000 × 1.2/victims/total ÷ population | 100000 × 5 ÷ 500000"));
    QVERIFY2(summary(*dialog).startsWith(q("Counts that would move: 2.")),
             qPrintable(summary(*dialog)));
    QCOMPARE(m->steps(), steps);
    support::picture(*dialog, q("whatif"));
    m->keep({ "0101,110,2023=3", "010322,120,2023=7" });
    QVERIFY(rows(*dialog, "whatIfIndicators").constFirst().contains(q("100000 × 10 ÷ 500000")));
}

void TestWhatIf::whatWasTypedStays()
{
    m->show();
    m->put("1.2/victims/total", 2023, Figure::of(4));
    WhatIfDialog *dialog = open();
    dialog->chooseCode(q("police"), q("120"));
    dialog->chooseCategory(*IccsCode::parse(q("0101")));
    QVERIFY(rows(*dialog, "whatIfIndicators").isEmpty());
    const QStringList victims = rows(*dialog, "whatIfCells").filter(q("1.2 Victims"));
    QCOMPARE(victims.size(), 1);
    QVERIFY2(victims.constFirst().contains(q("stays, because it is not from coded data")),
             qPrintable(victims.constFirst()));
}

void TestWhatIf::choosesACategory()
{
    m->show();
    WhatIfDialog *dialog = open();
    dialog->chooseCode(q("police"), q("120"));
    auto *button = dialog->findChild<QPushButton *>(q("whatIfCategory"));
    QTest::mouseClick(button, Qt::LeftButton);
    auto *search = dialog->findChild<QLineEdit *>(q("pickerSearch"));
    QVERIFY(search && search->isVisible());
    search->setText(q("0101"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY2(button->text().startsWith(q("0101 ")), qPrintable(button->text()));
    QVERIFY(!rows(*dialog, "whatIfCells").isEmpty());
}

void TestWhatIf::fromTheCellPanel()
{
    m->show();
    m->showTable("1.2");
    m->put("1.2/victims/total", 2023, Figure::of(3), Origin::Coded, 3);
    m->sheet()->setCurrentIndex(m->at("1.2/victims/total"));
    Q_EMIT m->find<widgets::KeyValueForm>("codeFacts")->activated(q("police|110"));
    auto *dialog = m->dialog<WhatIfDialog>();
    QVERIFY(dialog);
    QVERIFY(summary(*dialog).startsWith(q("Choose a category")));
    dialog->chooseCategory(*IccsCode::parse(q("0102")));
    const QStringList victims = rows(*dialog, "whatIfCells").filter(q("1.2 Victims"));
    QCOMPARE(victims.size(), 2); // a zero of 2022 goes, too
    QVERIFY2(victims[1].contains(q("| 2023 | 3 |  |"))
                 && victims[1].contains(q("nothing in these categories")),
             qPrintable(victims[1]));
}

// One window for one question.
void TestWhatIf::opensOnce()
{
    m->show();
    WhatIfDialog *first = open();
    QCOMPARE(open(), first);
    first->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(open());
    QCOMPARE(m->page->findChildren<WhatIfDialog *>().size(), 1);
}

void TestWhatIf::remapsForReal()
{
    m->show();
    WhatIfDialog *dialog = open();
    auto *remap = dialog->findChild<QPushButton *>(q("remapForReal"));
    dialog->chooseCode({}, q("130")); // the list does not have it
    QVERIFY(!remap->isEnabled());
    dialog->chooseCode({}, q("110"));
    QVERIFY(remap->isEnabled());
    QSignalSpy asked(&m->session(), &session::Session::placeRequested);
    QTest::mouseClick(remap, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    const auto place = asked.constFirst().constFirst().value<base::Place>();
    QCOMPARE(place.kind, q("offence"));
    QCOMPARE(place.ids, (QStringList { q("police"), q("110") }));
}

QTEST_MAIN(TestWhatIf)
#include "tst_whatif.moc"
