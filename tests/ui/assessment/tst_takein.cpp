// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessmentfixture.h"
#include "core/project/assessmentfile.h"
#include "core/table/tablereader.h"
#include "ui/assessment/takeindialog.h"
#include "ui/intake/differenceview.h"
#include "ui/intake/findingsreport.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using assessmentpage::TakeInDialog;

namespace
{

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// Parts that are sent to institutions and taken in again, and the whole as a file for programs.
class TestTakeIn : public QObject
{
    Q_OBJECT
    std::unique_ptr<AssessmentFixture> m;

    QString path(const char *name) const
    {
        return m->fixture.folder() + QLatin1Char('/') + QLatin1String(name);
    }
    QString written(const char *name, const char *content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            qFatal("%s cannot be written", name);
        return file.fileName();
    }
    void savePart(const char *institution, const QString &file)
    {
        auto *menu = m->find<QMenu>("partMenu");
        Q_EMIT menu->aboutToShow();
        widgets::FileDialog::setNextFile(file);
        m->find<QAction>((QByteArray("part:") + institution).constData())->trigger();
    }
    table::Table tableOf(const QString &file) const
    {
        base::NoProgress progress;
        const auto read = table::readTable(file, {}, progress);
        if (!read)
            qFatal("%s", qPrintable(read.error().message()));
        return read->table;
    }
    TakeInDialog *open(const QString &file)
    {
        m->find<QAction>("assessmentTakeIn")->trigger();
        auto *dialog = m->page->findChild<TakeInDialog *>();
        if (!dialog)
            qFatal("no dialog");
        dialog->setFile(file);
        m->fixture.jobs().waitForAll();
        return dialog;
    }
    static const QList<intake::DifferenceRow> &rows(TakeInDialog *dialog)
    {
        return dialog->findChild<intake::DifferenceView *>()->rows();
    }
    void takeIn(TakeInDialog *dialog)
    {
        dialog->findChild<QPushButton *>(q("takeIn"))->click();
        m->fixture.jobs().waitForAll();
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<AssessmentFixture>();
        m->show();
    }
    void cleanup() { m.reset(); }

    void aPartHasTheQuestionsOfItsInstitution_data();
    void aPartHasTheQuestionsOfItsInstitution();
    void anUntouchedPartChangesNothing();
    void theDifferenceIsShownBefore();
    void linesAreLeftOut();
    void whatIsWrongIsNamed();
    void theWholeComesBack();
    void aBrokenFile();
};

void TestTakeIn::aPartHasTheQuestionsOfItsInstitution_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("workbook") << q("part.xlsx");
    QTest::newRow("table") << q("part.csv");
}

void TestTakeIn::aPartHasTheQuestionsOfItsInstitution()
{
    QFETCH(QString, file);
    m->put("B5", "courts", 3, "Manual");
    m->put("B5", "police", 0);
    savePart("courts", path(qPrintable(file)));
    QVERIFY(m->page->findChild<widgets::MessageBar *>()->lastText().contains(file));
    const table::Table table = tableOf(path(qPrintable(file)));
    QCOMPARE(table.header, assessment::partHeader());
    QSet<QString> expected, found;
    for (const assessment::Question &question : m->instrument().questions) {
        if (!question.isComputed() && question.answeredBy.contains(q("courts")))
            expected << question.id;
    }
    for (const QStringList &row : table.rows) {
        found << row.at(0);
        QVERIFY(row.at(1).isEmpty() || row.at(1) == q("courts")); // nobody else's
        if (row.at(0) == q("B5")) {
            QCOMPARE(row.at(2), q("3"));
            QCOMPARE(row.at(4), q("Manual"));
        }
    }
    QCOMPARE(found, expected);
}

void TestTakeIn::anUntouchedPartChangesNothing()
{
    m->put("B5", "courts", 3, "Manual");
    savePart("courts", path("part.csv"));
    TakeInDialog *dialog = open(path("part.csv"));
    QVERIFY(rows(dialog).isEmpty());
    QVERIFY(!dialog->findChild<QPushButton *>(q("takeIn"))->isEnabled());
}

void TestTakeIn::theDifferenceIsShownBefore()
{
    m->put("B5", "courts", 3, "Manual");
    const int steps = m->steps();
    TakeInDialog *dialog = open(written("back.csv",
                                        "question,institution,level,evidence_kind,evidence\n"
                                        "B5,courts,2,document,Manual\n"
                                        "E6,courts,1,,\n"));
    QCOMPARE(rows(dialog).size(), 2);
    QCOMPARE(rows(dialog).at(0).type, q("changed"));
    QVERIFY(rows(dialog).at(0).before.startsWith(q("3 Done and documented")));
    QVERIFY(rows(dialog).at(0).after.startsWith(q("2 Planned, partly done")));
    QCOMPARE(rows(dialog).at(1).type, q("added"));
    QCOMPARE(m->steps(), steps); // nothing yet
    support::picture(*dialog, q("assessment-takein"));
    takeIn(dialog);
    QCOMPARE(m->steps(), steps + 1);
    QCOMPARE(m->answer("B5", "courts").level, std::optional<int>(2));
    QCOMPARE(m->answer("E6", "courts").level, std::optional<int>(1));
    QVERIFY(rows(dialog).isEmpty()); // the project says the same now
    QVERIFY(m->session().undo());
    QCOMPARE(m->answer("B5", "courts").level, std::optional<int>(3));
    QCOMPARE(rows(dialog).size(), 2);
}

void TestTakeIn::linesAreLeftOut()
{
    TakeInDialog *dialog = open(written("back.csv",
                                        "question,institution,level\n"
                                        "A1,,1\n"
                                        "A2,,0\n"));
    QCOMPARE(rows(dialog).size(), 2);
    auto *view = dialog->findChild<intake::DifferenceView *>();
    auto *table = view->findChild<QTableView *>();
    QVERIFY(
        table->model()->setData(table->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    takeIn(dialog);
    QCOMPARE(m->session().data().assessmentAnswers.size(), 1);
    QCOMPARE(m->answer("A2").level, std::optional<int>(0));
}

void TestTakeIn::whatIsWrongIsNamed()
{
    TakeInDialog *dialog = open(written("back.csv",
                                        "question,institution,level\n"
                                        "A1,,7\n"
                                        "Z9,,1\n"
                                        "A2,,3\n"));
    QCOMPARE(rows(dialog).size(), 1);
    auto *report = dialog->findChild<intake::FindingsReport *>();
    QCOMPARE(report->count(), 3); // two lines refused, a level without evidence
    support::picture(*dialog, q("assessment-takein-wrong"));
}

void TestTakeIn::theWholeComesBack()
{
    m->put("B5", "courts", 3, "Manual");
    assessment::Entry entry;
    entry.id = q("challenge-1");
    entry.kind = assessment::EntryKind::Challenge;
    entry.values = { { q("title"), { q("No unique identifier") } } };
    QVERIFY(m->session().run(project::putAssessmentEntry(m->session().data(), entry)));
    widgets::FileDialog::setNextFile(path("whole.json"));
    m->find<QAction>("assessmentExport")->trigger();
    m->fixture.jobs().waitForAll();
    QVERIFY(QFile::exists(path("whole.json")));
    QVERIFY(m->session().undo());
    QVERIFY(m->session().undo());
    m->fixture.jobs().waitForAll();
    TakeInDialog *dialog = open(path("whole.json"));
    QCOMPARE(rows(dialog).size(), 2);
    takeIn(dialog);
    QCOMPARE(m->answer("B5", "courts").evidence.size(), 1);
    QCOMPARE(m->session().data().assessmentEntries, QList<assessment::Entry> { entry });
}

void TestTakeIn::aBrokenFile()
{
    TakeInDialog *dialog = open(written("broken.json", "{"));
    QVERIFY(dialog->findChild<widgets::MessageBar *>()->lastText().contains(q("broken.json")));
    QVERIFY(!dialog->findChild<intake::DifferenceView *>()->isVisible());
}

QTEST_MAIN(TestTakeIn)
#include "tst_takein.moc"
