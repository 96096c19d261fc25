// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordsfixture.h"

#include "ui/coding/codingpage.h"
#include "ui/coding/crosstableview.h"
#include "ui/coding/drilldialog.h"
#include "ui/coding/layoutdialog.h"
#include "ui/coding/resultpanel.h"
#include "ui/coding/runform.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTableView>
#include <QThread>

using coding::wholeWeight;
using codingpage::CodingPage;
using codingpage::DrillDialog;
using codingpage::LayoutDialog;

class TestCodingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::ColorScheme::Light); }
    void init();
    void saysWhatToDoFirst();
    void codesAFile();
    void showsTheCrossTable();
    void writesACodedFile();
    void neverWritesOverTheRecords();
    void canBeStopped();
    void saysWhyAFileCannotBeCoded_data();
    void saysWhyAFileCannotBeCoded();
    void namesDamagedRows();
    void countingRulesAreUndoable();
    void sharesOfDefaultRows();
    void followsTheProject();
    void textsNobodyKnowsLeadToTheLayout();
    void figuresLeadToTheirRecords();
    void exportsTheCrossTable();
    void layoutsComeAndGoAsFiles();
    void placesLeadToALayout();

private:
    void show(bool withLayout = true)
    {
        if (withLayout)
            m_fixture->addLayout(m_fixture->layout());
        m_page = std::make_unique<CodingPage>(m_fixture->session());
        m_page->resize(1100, 660);
        m_page->show();
    }
    void code(const QString &path, const QStringList &dimensions = { "iccs", "year" })
    {
        m_page->form().setFile(path);
        m_page->form().setDimensions(dimensions);
        QVERIFY(button("codeRecords")->isEnabled());
        button("codeRecords")->click();
        m_fixture->jobs().waitForAll();
    }
    QString records() const { return m_fixture->write("records.csv", m_fixture->records()); }
    QPushButton *button(const char *name) const
    {
        return m_page->findChild<QPushButton *>(QLatin1String(name));
    }
    QTableView *table(const char *name) const
    {
        return m_page->findChild<QTableView *>(QLatin1String(name));
    }
    void trigger(const char *name) const
    {
        m_page->findChild<QAction *>(QLatin1String(name))->trigger();
    }
    QString message() const { return m_page->findChild<widgets::MessageBar *>()->lastText(); }
    const coding::Totals &totals() const { return m_page->lastRun()->report.totals; }

    std::unique_ptr<RecordsFixture> m_fixture;
    std::unique_ptr<CodingPage> m_page;
};

void TestCodingPage::init()
{
    m_page.reset();
    m_fixture = std::make_unique<RecordsFixture>();
}

void TestCodingPage::saysWhatToDoFirst()
{
    show(false);
    const auto *empty = m_page->findChild<widgets::EmptyState *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->accessibleName(), QStringLiteral("No file of records yet"));
    QVERIFY(m_page->badge().isEmpty());
    trigger("newLayout");
    QVERIFY(m_page->findChild<LayoutDialog *>()->isVisible());
    support::picture(*m_page, QStringLiteral("coding-empty"));
    // Without a list there is nothing to code with.
    support::SessionFixture bare;
    CodingPage page(bare.session());
    page.show();
    QCOMPARE(page.findChild<widgets::EmptyState *>()->accessibleName(),
             QStringLiteral("Nothing to code with yet"));
    QSignalSpy places(&bare.session(), &session::Session::placeRequested);
    page.findChild<QAction *>("importListFirst")->trigger();
    QCOMPARE(places.count(), 1);
}

void TestCodingPage::codesAFile()
{
    show();
    QVERIFY(!button("codeRecords")->isEnabled()); // no file yet
    code(records());
    QVERIFY(m_page->lastRun());
    QCOMPARE(totals().input, 40 * wholeWeight);
    QCOMPARE(totals().coded, 32 * wholeWeight);
    QCOMPARE(totals().unmapped, 8 * wholeWeight);
    QCOMPARE(m_page->lastRun()->request.threads, 2);
    const QString proof = m_page->findChild<QLabel *>("proof")->text();
    QVERIFY2(proof.contains("40 counted = 32 coded + 0 out of scope + 8 not mapped"),
             qPrintable(proof));
    const QAbstractItemModelTester tester(table("totals")->model());
    // Code and sex have texts that nobody knows: 555, and X in every fourth row.
    const auto *understanding = table("understanding")->model();
    QCOMPARE(understanding->rowCount(), 2);
    QCOMPARE(understanding->index(0, 2).data().toString(), QStringLiteral("8"));
    QCOMPARE(understanding->index(1, 2).data().toString(), QStringLiteral("10"));
    QCOMPARE(understanding->index(1, 3).data().toString(), QStringLiteral("25.0 %"));
    QCOMPARE(table("unknownValues")->model()->rowCount(), 2);
    support::picture(*m_page, QStringLiteral("coding-totals"));
}

void TestCodingPage::showsTheCrossTable()
{
    show();
    code(records());
    QAbstractItemModel *model = table("crossTable")->model();
    // Category, title, 2023, 2024, sum.
    QCOMPARE(model->columnCount(), 5);
    QCOMPARE(model->rowCount(), 4);
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("0101"));
    QVERIFY(model->index(3, 0).data().toString().contains("not mapped"));
    QCOMPARE(model->index(0, 4).data().toString(), QStringLiteral("8"));
    table("crossTable")->sortByColumn(4, Qt::DescendingOrder);
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("0502"));
    QCOMPARE(model->index(0, 4).data().toString(), QStringLiteral("16"));
    RecordsFixture::choose(m_page->findChild<QComboBox *>("across"), QString());
    model = table("crossTable")->model();
    QCOMPARE(model->columnCount(), 4);
    QCOMPARE(model->rowCount(), 8);
}

void TestCodingPage::writesACodedFile()
{
    show();
    m_page->form().setFile(records());
    const QString coded = m_fixture->path("coded.csv");
    widgets::FileDialog::setNextFile(coded);
    m_page->findChild<QCheckBox *>("writeCoded")->click();
    QCOMPARE(m_page->form().codedFile(), coded);
    m_page->findChild<QCheckBox *>("withTraces")->click();
    code(m_page->form().file());
    QVERIFY(message().contains("coded.csv"));
    const QByteArray content = m_fixture->content(coded);
    QVERIFY(content.startsWith(
        "case_number,offence_code,victim_sex,victim_age,year,iccs_code,outcome,rule,trace\n"));
    QCOMPARE(content.count('\n'), 41);
    // Switched off again, nothing is written.
    m_page->findChild<QCheckBox *>("writeCoded")->click();
    QVERIFY(m_page->form().codedFile().isEmpty());
}

void TestCodingPage::neverWritesOverTheRecords()
{
    show();
    const QString file = records();
    m_page->form().setFile(file);
    widgets::FileDialog::setNextFile(file);
    m_page->findChild<QCheckBox *>("writeCoded")->click();
    m_page->run();
    QVERIFY(!m_page->isBusy());
    QVERIFY2(message().contains("the file with the records themselves"), qPrintable(message()));
    QCOMPARE(m_fixture->content(file), m_fixture->records());
}

void TestCodingPage::canBeStopped()
{
    show();
    m_page->form().setFile(records());
    widgets::FileDialog::setNextFile(m_fixture->path("coded.csv"));
    m_page->findChild<QCheckBox *>("writeCoded")->click();
    // All workers are held until the run has been stopped.
    QSemaphore held;
    const int workers = QThread::idealThreadCount();
    for (int worker = 0; worker < workers; ++worker)
        m_fixture->jobs().startQuietly(
            this,
            [&held](base::Progress &) {
                held.acquire();
                return true;
            },
            [](bool) {});
    m_page->run();
    QVERIFY(m_page->isBusy());
    QVERIFY(!button("codeRecords")->isEnabled());
    button("stopTask")->click();
    QVERIFY(!m_page->isBusy());
    held.release(workers);
    m_fixture->jobs().waitForAll();
    QVERIFY2(message().contains("stopped"), qPrintable(message()));
    QVERIFY(!m_page->lastRun());
    QVERIFY(!QFile::exists(m_fixture->path("coded.csv")));
    QVERIFY(button("codeRecords")->isEnabled());
}

void TestCodingPage::saysWhyAFileCannotBeCoded_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray("") << QStringLiteral("empty");
    QTest::newRow("other columns") << QByteArray("a,b\n1,2\n") << QStringLiteral("offence_code");
    QTest::newRow("broken workbook")
        << QByteArray("PK\x03\x04 nothing") << QStringLiteral("records.csv");
}

void TestCodingPage::saysWhyAFileCannotBeCoded()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    show();
    code(m_fixture->write("records.csv", content));
    QVERIFY2(message().contains(words), qPrintable(message()));
    QVERIFY(!m_page->lastRun());
}

void TestCodingPage::namesDamagedRows()
{
    show();
    code(m_fixture->write("damaged.csv", m_fixture->records() + "c,100,M,1,2,3,4\nc,300,\"M\n"));
    QCOMPARE(totals().broken, 1);
    QVERIFY(totals().isProven());
    QStringList checks;
    for (const base::Finding &finding : m_page->lastRun()->report.findings)
        checks << finding.check;
    QVERIFY(checks.contains("K01") && checks.contains("K02"));
}

void TestCodingPage::countingRulesAreUndoable()
{
    show();
    m_page->findChild<QCheckBox *>("principalOffence")->click();
    QVERIFY(m_fixture->session().data().counting.value("police").principalOffence);
    code(records());
    QCOMPARE(totals().input, 20 * wholeWeight); // two rows a case
    QCOMPARE(totals().secondary, 20 * wholeWeight);
    QVERIFY(m_fixture->session().undo());
    QVERIFY(!m_page->findChild<QCheckBox *>("principalOffence")->isChecked());
    RecordsFixture::choose(m_page->findChild<QComboBox *>("countUnit"),
                           int(coding::CountUnit::Victims));
    QVERIFY(m_fixture->session().data().counting.value("police").unit
            == coding::CountUnit::Victims);
    m_fixture->jobs().waitForAll();
}

// Thefts of male victims by a row, all others by the default row of the table.
void TestCodingPage::sharesOfDefaultRows()
{
    rules::DecisionTable theft;
    theft.id = "theft";
    theft.name = "Theft";
    theft.scope = { rules::ScopeKind::Offence, "police", { "401" } };
    theft.attributes = QStringList { "victim.SV" };
    rules::Row male, other;
    male.id = "r1";
    male.cells.insert("victim.SV", *rules::cellFromText("1"));
    male.output.category = classification::IccsCode::parse("0502");
    other.id = "default";
    other.isDefault = true;
    other.output.category = classification::IccsCode::parse("05");
    theft.rows = { male, other };
    QVERIFY(m_fixture->session().run(project::putTable(m_fixture->session().data(), theft)));
    show();
    code(records());
    QCOMPARE(totals().coded, 32 * wholeWeight);
    QCOMPARE(totals().byDefault, 8 * wholeWeight);
    const auto *lines = table("totals")->model();
    QStringList names;
    for (int row = 0; row < lines->rowCount(); ++row) {
        const QString name = lines->index(row, 0).data(Qt::AccessibleTextRole).toString();
        names << name + QLatin1Char(' ') + lines->index(row, 1).data().toString();
    }
    QVERIFY2(names.contains(QStringLiteral("of the table “Theft” 8")),
             qPrintable(names.join(u'|')));
    coding::RecordFilter byDefault;
    byDefault.onlyByDefault = true;
    DrillDialog *dialog = m_page->drill(byDefault, "Default");
    m_fixture->jobs().waitForAll();
    QCOMPARE(dialog->findChild<QTableView *>("drillRecords")->model()->rowCount(), 8);
}

void TestCodingPage::followsTheProject()
{
    show();
    code(records());
    QVERIFY(!m_page->findChild<QLabel *>("outOfDate")->isVisible());
    m_fixture->link("police", "900", "1109");
    QVERIFY(m_page->findChild<QLabel *>("outOfDate")->isVisible());
    code(m_page->form().file());
    QVERIFY(!m_page->findChild<QLabel *>("outOfDate")->isVisible());
    QVERIFY(m_page->findChild<widgets::EmptyState *>() != nullptr);
}

void TestCodingPage::textsNobodyKnowsLeadToTheLayout()
{
    show();
    code(records());
    const auto *unknown = table("unknownValues");
    QCOMPARE(unknown->model()->index(0, 0).data().toString(), QStringLiteral("victim_sex"));
    Q_EMIT table("unknownValues")->activated(unknown->model()->index(0, 0));
    m_fixture->jobs().waitForAll();
    auto *dialog = m_page->findChild<LayoutDialog *>();
    QVERIFY(dialog->isReady(LayoutDialog::Source));
}

void TestCodingPage::figuresLeadToTheirRecords()
{
    show();
    code(records());
    auto *cross = table("crossTable");
    Q_EMIT cross->activated(cross->model()->index(0, 4)); // 0101, sum
    m_fixture->jobs().waitForAll();
    auto *dialog = m_page->findChild<DrillDialog *>();
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), QStringLiteral("0101"));
    QCOMPARE(dialog->findChild<QTableView *>("drillRecords")->model()->rowCount(), 8);
    delete dialog;
    auto *lines = table("totals");
    const int last = lines->model()->rowCount() - 1; // why records are not mapped
    QCOMPARE(lines->model()->index(last, 1).data().toString(), QStringLiteral("8"));
    Q_EMIT lines->activated(lines->model()->index(last, 0));
    m_fixture->jobs().waitForAll();
    dialog = m_page->findChild<DrillDialog *>();
    QCOMPARE(dialog->windowTitle(), QStringLiteral("The code is not in the list"));
    QCOMPARE(dialog->findChild<QTableView *>("drillCodes")->model()->rowCount(), 1);
    delete dialog;
    // Rows of the file are no figure of records.
    Q_EMIT lines->activated(lines->model()->index(0, 0));
    QVERIFY(!m_page->findChild<DrillDialog *>());
}

void TestCodingPage::exportsTheCrossTable()
{
    show();
    code(records());
    widgets::FileDialog::setNextFile(m_fixture->path("table.csv"));
    button("exportTable")->click();
    QVERIFY2(message().contains("table.csv"), qPrintable(message()));
    const QByteArray content = m_fixture->content(m_fixture->path("table.csv"));
    QVERIFY2(content.contains("ICCS category,Title,2023,2024,Sum"), content.constData());
    QCOMPARE(content.count('\n'), 5);
    widgets::FileDialog::setNextFile(m_fixture->path("none/table.csv"));
    button("exportTable")->click();
    QVERIFY(!QFile::exists(m_fixture->path("none/table.csv")));
    QVERIFY(message().contains("none"));
}

void TestCodingPage::layoutsComeAndGoAsFiles()
{
    show();
    const QString file = m_fixture->path("layout.json");
    widgets::FileDialog::setNextFile(file);
    trigger("exportLayout");
    QVERIFY2(message().contains("layout.json"), qPrintable(message()));
    trigger("removeLayout");
    QVERIFY(m_fixture->session().data().layouts.isEmpty());
    QVERIFY(m_page->findChild<widgets::EmptyState *>()->isVisible());
    widgets::FileDialog::setNextFile(file);
    trigger("importLayout");
    QCOMPARE(m_fixture->session().data().layouts.size(), 1);
    QVERIFY(m_fixture->session().data().layouts.first() == m_fixture->layout());
    QCOMPARE(m_page->form().layoutId(), QStringLiteral("records"));
    QCOMPARE(m_page->badge(), QStringLiteral("1"));
    widgets::FileDialog::setNextFile(m_fixture->write("broken.json", "{ nothing"));
    trigger("importLayout");
    QVERIFY2(message().contains("broken.json"), qPrintable(message()));
    m_fixture->jobs().waitForAll();
}

void TestCodingPage::placesLeadToALayout()
{
    show();
    microdata::Layout other = m_fixture->layout();
    other.id = other.name = "other";
    m_fixture->addLayout(other);
    QVERIFY(m_page->showPlace({ "layout", { "other" } }));
    QCOMPARE(m_page->form().layoutId(), QStringLiteral("other"));
    QVERIFY(!m_page->showPlace({ "layout", { "none" } }));
    QVERIFY(!m_page->showPlace({ "offence", { "police", "100" } }));
}

QTEST_MAIN(TestCodingPage)
#include "tst_codingpage.moc"
