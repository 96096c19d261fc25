// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questionnairefixture.h"
#include "ui/questionnaire/block.h"
#include "ui/questionnaire/submissiondialog.h"
#include "ui/questionnaire/typing.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textfield.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using questionnaire::Figure;
using questionnaire::Origin;
using questionnaire::Status;
using questionnairepage::SheetModel;
using questionnairepage::State;

namespace
{

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// The sheet of a questionnaire: typed in, checked at once, taken back.
class TestQuestionnairePage : public QObject
{
    Q_OBJECT
    std::unique_ptr<QuestionnaireFixture> m;

    QString message() const { return m->page->findChild<widgets::MessageBar *>()->lastText(); }
    QString text(const char *label) const { return m->find<QLabel>(label)->text(); }
    void paste(const char *cell, const char *block)
    {
        m->sheet()->setFocus();
        m->sheet()->setCurrentIndex(m->at(cell));
        QGuiApplication::clipboard()->setText(q(block));
        QTest::keySequence(m->sheet(), QKeySequence::Paste);
    }
    void chooseStatus(const char *status)
    {
        QMenu *menu = m->sheet()->statusMenu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->objectName() == QLatin1String("status:") + QLatin1String(status))
                action->trigger();
        }
    }

private Q_SLOTS:
    void init() { m = std::make_unique<QuestionnaireFixture>(); }
    void cleanup()
    {
        m.reset();
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void allEditionsCanBeChosen();
    void typingFillsInAndUndoTakesItBack();
    void whatCannotBeReadStaysInTheCell();
    void statusesByMenu();
    void emptyingSelectedCells();
    void aBlockIsPasted();
    void aBlockWithABadCellIsRefused_data();
    void aBlockWithABadCellIsRefused();
    void aBlockIsCopied();
    void aFindingAppearsAndGoes();
    void aFindingLeadsToItsCell();
    void aFindingIsExplained();
    void rowsThatAreNotAsked();
    void derivedRowsAreComputed();
    void statesAreSeen();
    void earlierCollectionsStandBeside();
    void commentsAndMethod();
    void theTablesCountWhatIsFilledIn();
    void anotherLanguage();
    void rightToLeft();
    void whatGoesOutIsAskedFor();
};

void TestQuestionnairePage::allEditionsCanBeChosen()
{
    m->show();
    auto *box = m->find<QComboBox>("edition");
    QCOMPARE(box->currentData().toString(), q("un-cts-2024"));
    QVERIFY(box->findData(q("iafq-2026")) > 0);
    QVERIFY(box->findData(q("femicide-2024")) > 0);
    box->setCurrentIndex(box->findData(q("glotip-2024")));
    Q_EMIT box->activated(box->currentIndex());
    QCOMPARE(m->page->response().edition()->form().id, q("glotip-2024"));
    QVERIFY(m->model()->rowCount() > 0);

    m->page.reset();
    m->show(); // it is remembered
    QCOMPARE(m->find<QComboBox>("edition")->currentData().toString(), q("glotip-2024"));
}

void TestQuestionnairePage::typingFillsInAndUndoTakesItBack()
{
    m->show();
    m->showTable("5.1");
    m->type("5.1/held/total", "1234");
    QCOMPARE(m->shown("5.1/held/total"), q("1,234"));
    const questionnaire::Answer *answer = m->answer("5.1/held/total");
    QVERIFY(answer);
    QCOMPARE(answer->figure, Figure::of(1234));
    QCOMPARE(answer->origin, Origin::Typed);
    QCOMPARE(m->sheet()->currentIndex(), m->at("5.1/adults/total")); // Enter goes down
    const int steps = m->steps();
    m->type("5.1/held/total", "1234"); // nothing new
    QCOMPARE(m->steps(), steps);
    QVERIFY(m->session().undo());
    QCOMPARE(m->shown("5.1/held/total"), QString());
    QVERIFY(!m->answer("5.1/held/total"));
    QVERIFY(m->session().redo());
    QCOMPARE(m->shown("5.1/held/total"), q("1,234"));
}

void TestQuestionnairePage::whatCannotBeReadStaysInTheCell()
{
    m->show();
    m->showTable("5.1");
    m->type("5.1/held/total", "many");
    QVERIFY(m->editor() && m->editor()->isVisible()); // Enter does not leave it
    QVERIFY(!m->editor()->toolTip().isEmpty());
    QTest::keyClick(m->editor(), Qt::Key_Escape);
    QVERIFY(!m->answer("5.1/held/total"));
}

void TestQuestionnairePage::statusesByMenu()
{
    m->show();
    m->showTable("5.1");
    m->type("5.1/held/total", "70");
    m->sheet()->setCurrentIndex(m->at("5.1/held/total"));
    chooseStatus("provisional");
    QCOMPARE(m->answer("5.1/held/total")->figure, Figure::of(70, Status::Provisional));
    QCOMPARE(m->shown("5.1/held/total"), q("70 p"));
    m->sheet()->setCurrentIndex(m->at("5.1/adults/total"));
    chooseStatus("provisional"); // there is no number that it could be
    QVERIFY(!m->answer("5.1/adults/total"));
    m->sheet()->selectionModel()->select(
        QItemSelection(m->at("5.1/adults/total"), m->at("5.1/juveniles/female")),
        QItemSelectionModel::ClearAndSelect);
    const int steps = m->steps();
    chooseStatus("not available");
    QCOMPARE(m->steps(), steps + 1); // one step for all
    QCOMPARE(m->model()->stateAt(m->at("5.1/juveniles/female")), State::NotAvailable);
    QCOMPARE(m->shown("5.1/juveniles/male"), q(":"));
    m->type("5.1/national/total", "z");
    QCOMPARE(m->answer("5.1/national/total")->figure.status, Status::NotApplicable);
}

void TestQuestionnairePage::emptyingSelectedCells()
{
    m->show();
    m->showTable("5.1");
    m->put("5.1/held/total", 2023, Figure::of(9));
    m->put("5.1/held/male", 2023, Figure::of(8));
    m->sheet()->setFocus();
    m->sheet()->selectionModel()->select(
        QItemSelection(m->at("5.1/held/total"), m->at("5.1/held/male")),
        QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(m->sheet(), Qt::Key_Delete);
    QVERIFY(!m->answer("5.1/held/total") && !m->answer("5.1/held/male"));
}

void TestQuestionnairePage::aBlockIsPasted()
{
    m->show();
    m->showTable("5.1");
    const int steps = m->steps();
    paste("5.1/held/total", "1,500\t1,400\t100\r\n1490\t:\t<5\r\n");
    QCOMPARE(m->steps(), steps + 1);
    QCOMPARE(m->shown("5.1/held/male"), q("1,400"));
    QCOMPARE(m->answer("5.1/adults/total")->figure, Figure::of(1490));
    QCOMPARE(m->answer("5.1/adults/male")->figure.status, Status::NotAvailable);
    QCOMPARE(m->answer("5.1/adults/female")->figure, Figure::below(5));
    QVERIFY(m->session().undo());
    QVERIFY(m->session().data().answers.isEmpty());
}

void TestQuestionnairePage::aBlockWithABadCellIsRefused_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("says");
    QTest::newRow("a word") << q("1500\tabout 1400\t100") << q("about 1400");
    QTest::newRow("a wrong decimal sign") << q("1.500,5\t1\t2") << q("1.500,5");
    QTest::newRow("too wide") << q("1\t2\t3\t4") << q("4 columns");
    QTest::newRow("too long") << q("1\n2\n3\n4\n5\n6\n7\n8") << q("8 rows");
}

void TestQuestionnairePage::aBlockWithABadCellIsRefused()
{
    QFETCH(QString, block);
    QFETCH(QString, says);
    m->show();
    m->showTable("5.1");
    const int steps = m->steps();
    paste("5.1/held/total", qPrintable(block));
    QCOMPARE(m->steps(), steps);
    QVERIFY(m->session().data().answers.isEmpty());
    QVERIFY2(message().contains(says), qPrintable(message()));
    QVERIFY(message().startsWith(q("Nothing was pasted")));
}

void TestQuestionnairePage::aBlockIsCopied()
{
    m->show();
    m->showTable("5.1");
    paste("5.1/held/total", "1,500\t1,400\t100\n1490\t:\t<5\n");
    m->sheet()->selectionModel()->select(
        QItemSelection(m->at("5.1/held/total"), m->at("5.1/adults/female")),
        QItemSelectionModel::ClearAndSelect);
    QTest::keySequence(m->sheet(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), q("1500\t1400\t100\n1490\t:\t<5"));
}

void TestQuestionnairePage::aFindingAppearsAndGoes()
{
    m->show();
    m->showTable("5.1");
    m->type("5.1/held/total", "1000");
    m->type("5.1/held/male", "500");
    const QStringList before = m->findings();
    m->type("5.1/held/female", "50");
    const QStringList after = m->findings();
    QVERIFY(after != before);
    QVERIFY(m->at("5.1/held/total").data(SheetModel::SeverityRole).isValid());
    QVERIFY(m->at("5.1/held/total").data(Qt::ToolTipRole).toString().contains(q("1,000")));
    m->type("5.1/held/female", "500");
    QVERIFY(!m->at("5.1/held/total").data(SheetModel::SeverityRole).isValid());
}

void TestQuestionnairePage::aFindingLeadsToItsCell()
{
    m->show();
    m->put("5.1/held/total", 2022, Figure::of(1000));
    m->put("5.1/held/male", 2022, Figure::of(500));
    m->put("5.1/held/female", 2022, Figure::of(50));
    QVERIFY(!m->page->badge().isEmpty());
    m->showTable("5.1");
    auto *list = m->find<QTreeView>("questionnaireFindings");
    QModelIndex sum;
    for (int row = 0; row < list->model()->rowCount() && !sum.isValid(); ++row) {
        if (list->model()->index(row, 4).data().toString().contains(q("550")))
            sum = list->model()->index(row, 4);
    }
    QVERIFY(sum.isValid());
    list->setCurrentIndex(sum);
    QVERIFY(m->at("5.1/held/female", 2022).data(SheetModel::HighlightRole).toBool());
    Q_EMIT list->activated(sum);
    QCOMPARE(m->sheet()->currentIndex(), m->at("5.1/held/total", 2022));
    QVERIFY(m->sheet()->hasFocus());
    QVERIFY(text("cellTitle").contains(q("2022")));
}

void TestQuestionnairePage::aFindingIsExplained()
{
    m->show();
    m->showTable("5.1");
    m->type("5.1/held/total", "1000");
    m->type("5.1/held/male", "500");
    m->type("5.1/held/female", "50");
    m->sheet()->setCurrentIndex(m->at("5.1/held/total"));
    QVERIFY(!m->page->badge().isEmpty());
    const auto fields = m->page->findChildren<QLineEdit *>(q("explanationReason"));
    QVERIFY(!fields.isEmpty());
    fields.constFirst()->setText(q("50 persons without a record of sex"));
    QTest::keyClick(fields.constFirst(), Qt::Key_Return);
    QCOMPARE(m->session().data().approvals.size(), 1);
    QCOMPARE(m->session().data().approvals.constFirst().author, q("Ana"));
    const auto isExplained = [this] {
        const auto &failures = m->page->response().failures();
        return std::any_of(failures.begin(), failures.end(),
                           [](const auto &failure) { return failure.approval != nullptr; });
    };
    QVERIFY(isExplained());
    QVERIFY(m->session().undo());
    QVERIFY(!isExplained());
}

void TestQuestionnairePage::rowsThatAreNotAsked()
{
    m->show();
    auto *box = m->find<QComboBox>("edition");
    box->setCurrentIndex(box->findData(q("un-cts-2023")));
    Q_EMIT box->activated(box->currentIndex());
    m->showTable("3");
    const QModelIndex rotating = m->at("3/09031/total", 2022);
    QVERIFY(!m->model()->flags(rotating).testFlag(Qt::ItemIsEditable));
    QVERIFY(rotating.data(SheetModel::QuietRole).toBool());
    QVERIFY(rotating.data(Qt::ToolTipRole).toString().contains(q("even years")));
    QVERIFY(m->model()->flags(m->at("3/0502/total", 2022)).testFlag(Qt::ItemIsEditable));
    const int row = rotating.row();
    QVERIFY(m->model()->headerData(row, Qt::Vertical, SheetModel::QuietRole).toBool());
}

void TestQuestionnairePage::derivedRowsAreComputed()
{
    m->show();
    m->showTable("6.5");
    const QModelIndex occupancy = m->at("6.5/occupancy/total");
    QCOMPARE(m->model()->stateAt(occupancy), State::Derived);
    QVERIFY(!m->model()->flags(occupancy).testFlag(Qt::ItemIsEditable));
    QCOMPARE(occupancy.data().toString(), QString());
    m->put("5.1/held/total", 2023, Figure::of(1100));
    m->type("6.5/capacity/total", "1000");
    QCOMPARE(occupancy.data().toString(), q("110"));
}

void TestQuestionnairePage::statesAreSeen()
{
    m->show();
    m->showTable("5.1");
    m->put("5.1/held/total", 2023, Figure::of(70), Origin::Coded, 70);
    m->put("5.1/held/male", 2023, Figure::of(60), Origin::Typed, 61);
    m->put("5.1/held/female", 2023, Figure::of(10), Origin::Returned);
    QCOMPARE(m->model()->stateAt(m->at("5.1/held/total")), State::Coded);
    QCOMPARE(m->model()->stateAt(m->at("5.1/held/male")), State::Differs);
    QCOMPARE(m->model()->stateAt(m->at("5.1/held/female")), State::Returned);
    QVERIFY(m->at("5.1/held/male").data(Qt::ToolTipRole).toString().contains(q("61")));
    QSet<QString> icons;
    for (const char *cell : { "5.1/held/total", "5.1/held/male", "5.1/held/female" })
        icons << m->at(cell).data(models::IconNameRole).toString();
    QCOMPARE(icons.size(), 3); // never told by colour alone
    m->type("5.1/held/total", "70"); // who passes through a cell does not make it theirs
    QCOMPARE(m->answer("5.1/held/total")->origin, Origin::Coded);
    m->type("5.1/held/total", "71");
    QCOMPARE(m->answer("5.1/held/total")->coded, std::optional<double>(70));
    QCOMPARE(m->model()->stateAt(m->at("5.1/held/total")), State::Differs);
}

void TestQuestionnairePage::earlierCollectionsStandBeside()
{
    m->put("5.1/held/total", 2020, Figure::of(400), Origin::Typed, {}, "un-cts-2023");
    m->put("5.1/held/total", 2022, Figure::of(450), Origin::Typed, {}, "un-cts-2023");
    m->show();
    QCOMPARE(m->page->response().edition()->form().id, q("un-cts-2023")); // where the work is
    auto *box = m->find<QComboBox>("edition");
    box->setCurrentIndex(box->findData(q("un-cts-2024")));
    Q_EMIT box->activated(box->currentIndex());
    m->showTable("5.1");
    QVERIFY(!m->at("5.1/held/total", 2020).isValid());
    m->find<QAction>("year:2020")->trigger();
    QCOMPARE(m->shown("5.1/held/total", 2020), q("400"));
    QCOMPARE(m->model()->stateAt(m->at("5.1/held/total", 2020)), State::Earlier);
    QVERIFY(!m->model()->flags(m->at("5.1/held/total", 2020)).testFlag(Qt::ItemIsEditable));
    QCOMPARE(m->shown("5.1/held/total", 2022), QString()); // is asked again
    QCOMPARE(m->page->response()
                 .lastCollection(2022, m->page->response().edition()->find(q("5.1/held/total")))
                 ->figure,
             Figure::of(450));
    m->find<QAction>("year:2021")->trigger();
    QVERIFY(!m->at("5.1/held/total", 2021).isValid());
}

void TestQuestionnairePage::commentsAndMethod()
{
    m->show();
    m->showTable("5.1");
    m->sheet()->setCurrentIndex(m->at("5.1/held/total"));
    auto *comment = m->find<widgets::TextField>("cellComment");
    comment->setFocus();
    QTest::keyClicks(comment, q("Without police cells"));
    m->sheet()->setFocus();
    QCOMPARE(m->answer("5.1/held/total")->comment, q("Without police cells"));
    QCOMPARE(m->answer("5.1/held/total")->figure, Figure());
    QVERIFY(m->at("5.1/held/total").data(SheetModel::CommentRole).toBool());

    auto *answer = m->find<QLineEdit>("question:inclusions");
    answer->setText(q("31 December"));
    Q_EMIT answer->editingFinished();
    const auto stored = m->session().data().methodAnswers.value(
        questionnaire::MethodAnswer::keyOf(q("un-cts-2024"), q("5.1"), q("inclusions")));
    QCOMPARE(stored.text, q("31 December"));
    QVERIFY(text("methodHeading").contains(q("1 of")));
    m->showTable("1.1");
    auto *choice = m->find<QComboBox>("question:moment");
    choice->setCurrentIndex(choice->findData(q("output")));
    Q_EMIT choice->activated(choice->currentIndex());
    QCOMPARE(m->session()
                 .data()
                 .methodAnswers
                 .value(questionnaire::MethodAnswer::keyOf(q("un-cts-2024"), q("1.1"), q("moment")))
                 .choices,
             QStringList { q("output") });
    QVERIFY(m->session().undo());
    QCOMPARE(choice->currentData().toString(), QString());
}

void TestQuestionnairePage::theTablesCountWhatIsFilledIn()
{
    m->show();
    m->showTable("1.1");
    const QModelIndex table = m->find<QTreeView>("questionnaireTables")->currentIndex();
    QCOMPARE(table.siblingAtColumn(1).data().toString(), q("0 / 6"));
    m->type("1.1/0101/total", "12");
    QCOMPARE(table.siblingAtColumn(1).data().toString(), q("1 / 6"));
    QCOMPARE(table.parent().siblingAtColumn(1).data().toString().section(q(" "), 0, 0), q("1"));
}

void TestQuestionnairePage::anotherLanguage()
{
    QLocale::setDefault(QLocale(q("es_ES")));
    m->show();
    m->showTable("5.1");
    const QString label = m->model()->headerData(0, Qt::Vertical, Qt::DisplayRole).toString();
    QVERIFY2(label != q("Persons held"), qPrintable(label));
    m->type("5.1/held/total", "1.234.567");
    QCOMPARE(m->shown("5.1/held/total"), QLocale().toString(1234567));
    QCOMPARE(m->answer("5.1/held/total")->figure, Figure::of(1234567));
}

void TestQuestionnairePage::rightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QLocale::setDefault(QLocale(q("ar_EG")));
    m->show();
    m->showTable("5.1");
    m->type("5.1/held/total", "1234");
    QCOMPARE(m->answer("5.1/held/total")->figure, Figure::of(1234));
    QVERIFY(m->sheet()->verticalHeader()->x() > m->sheet()->viewport()->x());
    QVERIFY(m->sheet()->visualRect(m->at("5.1/held/male")).x()
            < m->sheet()->visualRect(m->at("5.1/held/total")).x());
    support::picture(*m->page, q("questionnaire-rtl"));
}

// All cells are filled in, so that every rule has something to look at.
void TestQuestionnairePage::whatGoesOutIsAskedFor()
{
    m->show();
    QSignalSpy asked(&m->session(), &session::Session::placeRequested);
    const QString edition = m->page->response().edition()->form().id;
    for (const char *dialog : { "parts", "workbook" }) {
        m->find<QAction>(dialog)->trigger();
        const auto place = asked.takeFirst().constFirst().value<base::Place>();
        QCOMPARE(place.kind, q("page"));
        QCOMPARE(place.ids, (QStringList { q(dialog), edition }));
    }
    m->find<QAction>("takeBack")->trigger(); // the file says what it is a part of
    QCOMPARE(asked.takeFirst().constFirst().value<base::Place>().ids,
             QStringList { q("takeBack") });
    m->find<QAction>("submission")->trigger();
    m->find<QAction>("submission")->trigger(); // is open already
    QCOMPARE(m->page->findChildren<questionnairepage::SubmissionDialog *>().size(), 1);
}

QTEST_MAIN(TestQuestionnairePage)
#include "tst_questionnairepage.moc"
