// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questionnairefixture.h"
#include "ui/questionnaire/cellstate.h"
#include "ui/questionnaire/filldialog.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using questionnaire::Figure;
using questionnaire::Origin;
using questionnairepage::FillDialog;
using questionnairepage::State;

namespace
{

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// Filling from coded data: shown first, done as one step, and what was typed stays.
class TestFilling : public QObject
{
    Q_OBJECT
    std::unique_ptr<QuestionnaireFixture> m;

    FillDialog *open()
    {
        m->find<QAction>("fillFromCoded")->trigger();
        return m->dialog<FillDialog>();
    }
    static QStringList lines(const FillDialog &dialog)
    {
        return QuestionnaireFixture::rowsOf(
            dialog.findChild<QTableView *>(q("fillLines"))->model());
    }
    static void onlyKinds(const FillDialog &dialog, const QSet<QString> &kinds)
    {
        dialog.findChild<widgets::FilterChips *>()->setChecked(kinds);
    }

private Q_SLOTS:
    void init() { m = std::make_unique<QuestionnaireFixture>(); }
    void cleanup() { m.reset(); }

    void nothingIsKept();
    void isShownBeforeItIsDone();
    void openReasonsAreFolded();
    void findsALine();
    void followsEditsMeanwhile();
    void isOneStep();
    void onlyTheShownYears();
    void takesTheCodedValue();
    void namesTheCodes();
};

void TestFilling::nothingIsKept()
{
    m->show();
    FillDialog *dialog = open();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel *>(q("fillSummary"))->text().contains(q("Data and coding")));
    QVERIFY(!dialog->findChild<QPushButton *>(q("applyFilling"))->isEnabled());
    QSignalSpy places(&m->session(), &session::Session::placeRequested);
    auto *keep = dialog->findChild<QPushButton *>(q("goToKeeping"));
    QVERIFY(keep->isVisible());
    keep->click();
    QCOMPARE(places.size(), 1);
    QVERIFY((places[0][0].value<base::Place>()
             == base::Place { q("kept counts"), { q("un-cts-2024") } }));
    m->keep({ "0101,110,2023=3" });
    m->fixture.jobs().waitForAll();
    QVERIFY(!keep->isVisible()); // counts are there now
    QVERIFY(dialog->findChild<QPushButton *>(q("applyFilling"))->isEnabled());
}

void TestFilling::isShownBeforeItIsDone()
{
    m->keep({ "0101,110,2023=3", "0101,110,2022=4", "0101,120,2021=7" });
    m->show();
    m->put("1.2/victims/total", 2022, Figure::of(9));
    m->put("1.2/victims/total", 2021, Figure::of(7));
    const int steps = m->steps();
    FillDialog *dialog = open();
    QVERIFY(!dialog->isModal());
    QCOMPARE(m->steps(), steps);
    onlyKinds(*dialog, { q("added"), q("differs"), q("kept") });
    QStringList seen;
    for (const QString &line : lines(*dialog)) {
        if (line.contains(q("1.2 ")))
            seen << line.section(q(" | "), 0, 0) + q(" ") + line.section(q(" | "), 2, 4);
    }
    QCOMPARE(seen,
             (QStringList { q("Differs 2022 | 9 | 4"), q("Added 2023 |  | 3"),
                            q("Agrees 2021 | 7 | 7") }));
    QCOMPARE(dialog->findChild<QToolButton *>(q("chip-differs"))->text(), q("Differs (1)"));
    support::picture(*dialog, q("fill"));
}

void TestFilling::openReasonsAreFolded()
{
    m->keep({ "0101,110,2023=3" });
    m->show();
    FillDialog *dialog = open();
    onlyKinds(*dialog, { q("open") });
    const QStringList open = lines(*dialog);
    QSet<QString> reasons;
    int cells = 0;
    for (const QString &line : open) {
        reasons << line.section(q(" | "), -1);
        cells += std::max(1, line.section(q(" | "), 1, 1).section(q(" cell"), 0, 0).toInt());
    }
    QCOMPARE(reasons.size(), open.size()); // each reason once
    QVERIFY(open.size() < 30);
    const questionnaire::Edition &edition = *m->page->response().edition();
    const QString all = dialog->findChild<QToolButton *>(q("chip-open"))->text();
    QCOMPARE(all, q("Open (%1)").arg(QLocale().toString(cells)));
    QVERIFY(cells < edition.cellCount() * edition.form().referenceYears);
}

void TestFilling::findsALine()
{
    m->keep({ "0101,110,2023=3" });
    m->show();
    FillDialog *dialog = open();
    auto *search = dialog->findChild<widgets::SearchField *>(q("fillSearch"));
    search->setText(q("no such cell"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(lines(*dialog).isEmpty());
    search->setText(q("not split by"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!lines(*dialog).isEmpty());
}

void TestFilling::followsEditsMeanwhile()
{
    m->keep({ "0101,110,2023=3" });
    m->show();
    FillDialog *dialog = open();
    onlyKinds(*dialog, { q("differs") });
    QVERIFY(lines(*dialog).isEmpty());
    m->put("1.2/victims/total", 2023, Figure::of(8));
    m->fixture.jobs().waitForAll();
    QCOMPARE(lines(*dialog).size(), 1);
}

void TestFilling::isOneStep()
{
    m->keep({ "0101,110,2023=3", "0101,110,2022=4", "0101,120,2021=7" });
    m->show();
    m->showTable("1.2");
    m->put("1.2/victims/total", 2022, Figure::of(9));
    const int steps = m->steps();
    FillDialog *dialog = open();
    QTest::mouseClick(dialog->findChild<QPushButton *>(q("applyFilling")), Qt::LeftButton);
    QCOMPARE(m->steps(), steps + 1);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(m->answer("1.2/victims/total")->figure, Figure::of(3));
    QCOMPARE(m->answer("1.2/victims/total")->origin, Origin::Coded);
    QCOMPARE(m->answer("1.2/victims/total", 2021)->figure, Figure::of(7));
    const questionnaire::Answer *typed = m->answer("1.2/victims/total", 2022);
    QCOMPARE(typed->figure, Figure::of(9));
    QCOMPARE(typed->coded, std::optional<double>(4));
    QCOMPARE(m->model()->stateAt(m->at("1.2/victims/total", 2022)), State::Differs);
    QVERIFY(!m->page->findChild<widgets::MessageBar *>()->lastText().isEmpty());
    QVERIFY(m->session().undo());
    QVERIFY(!m->answer("1.2/victims/total"));
    QVERIFY(!m->answer("1.2/victims/total", 2022)->coded);
}

void TestFilling::onlyTheShownYears()
{
    m->keep({ "0101,110,2023=3", "0101,110,2022=4" });
    m->show();
    m->find<QAction>("year:2022")->trigger();
    FillDialog *dialog = open();
    QTest::mouseClick(dialog->findChild<QPushButton *>(q("applyFilling")), Qt::LeftButton);
    QVERIFY(m->answer("1.2/victims/total"));
    QVERIFY(!m->answer("1.2/victims/total", 2022));
}

void TestFilling::takesTheCodedValue()
{
    m->keep({ "0101,110,2023=3" });
    m->show();
    m->showTable("1.2");
    m->put("1.2/victims/total", 2023, Figure::of(8), Origin::Typed, 3);
    m->sheet()->setCurrentIndex(m->at("1.2/victims/total"));
    auto *take = m->find<QPushButton>("takeCoded");
    QVERIFY(take->isVisible());
    QVERIFY(take->text().endsWith(q(": 3"))); // both are seen: this, and the 8 that was typed
    QCOMPARE(m->find<QLabel>("cellFigure")->text(), q("8"));
    support::picture(*m->page, q("take-coded"));
    const int steps = m->steps();
    QTest::mouseClick(take, Qt::LeftButton);
    QCOMPARE(m->steps(), steps + 1);
    QCOMPARE(m->answer("1.2/victims/total")->figure, Figure::of(3));
    QCOMPARE(m->answer("1.2/victims/total")->origin, Origin::Coded);
    QCOMPARE(m->answer("1.2/victims/total")->from, q("victims"));
    QVERIFY(!take->isVisible());
    QVERIFY(m->session().undo());
    QCOMPARE(m->answer("1.2/victims/total")->figure, Figure::of(8));
    QVERIFY(take->isVisible());
    m->sheet()->setCurrentIndex(m->at("1.2/victims/male"));
    QVERIFY(!take->isVisible());
    Figure unknown;
    unknown.status = questionnaire::Status::NotAvailable;
    m->put("1.2/victims/total", 2022, unknown, Origin::Typed, 0);
    m->sheet()->setCurrentIndex(m->at("1.2/victims/total", 2022));
    QVERIFY(take->isVisible());
    m->put("1.2/victims/total", 2022, Figure::of(0), Origin::Typed, 0); // it agrees
    QVERIFY(!take->isVisible());
}

void TestFilling::namesTheCodes()
{
    m->fixture.addList(q("police"), { q("110|Murder"), q("120|Other killing") });
    m->keep({ "0101,110,2023=3", "0101,120,2023=5", "0102,130,2023=1" });
    m->show();
    m->showTable("1.2");
    m->put("1.2/victims/total", 2023, Figure::of(8), Origin::Coded, 8);
    m->sheet()->setCurrentIndex(m->at("1.2/victims/total"));
    QCoreApplication::processEvents(); // labels of the panel are shown afterwards
    QStringList texts;
    for (const QLabel *label : m->find<QWidget>("codeFacts")->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    const QString all = texts.join(q(" "));
    QVERIFY2(all.indexOf(q("120: 5 Other killing")) < all.indexOf(q("110: 3 Murder")),
             qPrintable(all));
    QVERIFY(!all.contains(q("130")));
}

QTEST_MAIN(TestFilling)
#include "tst_filling.moc"
