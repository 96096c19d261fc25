// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordsfixture.h"

#include "core/questionnaire/filler.h"
#include "ui/coding/codingpage.h"
#include "ui/coding/keepdialog.h"
#include "ui/coding/runform.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using codingpage::CodingPage;
using codingpage::KeepDialog;
using questionnaire::CodedTable;

namespace
{

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// Counts of a coded file are kept for questionnaires: split by what cells ask for, named, undoable.
class TestKeeping : public QObject
{
    Q_OBJECT
    std::unique_ptr<RecordsFixture> m_fixture;
    std::unique_ptr<CodingPage> m_page;

    session::Session &session() const { return m_fixture->session(); }
    const QList<CodedTable> &kept() const { return session().data().codedTables; }
    template<typename Widget> Widget *find(const char *name) const
    {
        auto *found = m_page->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void show(const microdata::Layout &layout)
    {
        m_fixture->addLayout(layout);
        m_page = std::make_unique<CodingPage>(session());
        m_page->resize(1100, 660);
        m_page->show();
    }
    void code(const char *name, const QByteArray &content)
    {
        m_page->form().setFile(m_fixture->write(QString::fromLatin1(name), content));
        m_page->form().setDimensions({ q("iccs") });
        find<QPushButton>("codeRecords")->click();
        m_fixture->jobs().waitForAll();
        QVERIFY(m_page->lastRun() || m_page->lastCounts());
    }
    KeepDialog *open() const
    {
        find<QAction>("keepCountsFor")->trigger();
        return m_page->findChild<KeepDialog *>();
    }
    // As victims or others that the police recorded, for the survey of 2024.
    void choose(const char *unit) const
    {
        m_page->findChild<KeepDialog *>()->form().chooseEdition(q("un-cts-2024"));
        RecordsFixture::choose(find<QComboBox>("keepUnit"), q(unit));
        RecordsFixture::choose(find<QComboBox>("keepStage"), q("recorded"));
    }
    void keep() const
    {
        QVERIFY2(find<QPushButton>("keepCounts")->isEnabled(), qPrintable(hint()));
        find<QPushButton>("keepCounts")->click();
        m_fixture->jobs().waitForAll();
    }
    QString hint() const { return find<QLabel>("keepHint")->text(); }
    QString said() const { return open()->findChild<widgets::MessageBar *>()->lastText(); }
    // Victims by sex and year, of records().
    void keepVictims()
    {
        show(m_fixture->layout());
        code("records.csv", m_fixture->records());
        QVERIFY(open());
        choose("victims");
        keep();
    }
    // What the survey of 2024 gets of a cell in 2023.
    questionnaire::Filling filling(const char *cell) const
    {
        const auto edition = questionnaire::loadEdition(q("un-cts-2024"));
        if (!edition)
            qFatal("the survey could not be read");
        return questionnaire::fillCell(**edition, kept(), records::dictionaryOf(session()),
                                       (*edition)->find(q(cell)), 2023);
    }
    static QByteArray counts()
    {
        return "code,offences,victims\n100,3,4\n300,9,10\n401,20,21\nTotal,32,35\n";
    }
    microdata::Layout countLayout() const
    {
        using microdata::ColumnRole;
        microdata::Layout layout;
        layout.id = layout.name = q("counts");
        layout.list = q("police");
        layout.unit = microdata::RowUnit::Count;
        layout.columns = { m_fixture->column("code", ColumnRole::Code),
                           m_fixture->column("offences", ColumnRole::Number),
                           m_fixture->column("victims", ColumnRole::Keep) };
        return layout;
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<RecordsFixture>(); }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void nothingIsCodedYet();
    void recordsAreKept();
    void cellsAreFilledFromThem();
    void whatIsLackingIsSaid();
    void isOneStepAndListed();
    void aNameIsRenewed();
    void theYearIsAskedFor();
    void countsAreKept();
    void measuresAreNotAddedUp();
    void anOldRunIsNotKept();
    void theFileIsGone();
    void aPlaceLeadsThere();
};

void TestKeeping::nothingIsCodedYet()
{
    show(m_fixture->layout());
    const KeepDialog *dialog = open();
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    QVERIFY(!find<QPushButton>("keepCounts")->isEnabled());
    QVERIFY(!find<QComboBox>("keepUnit")->isEnabled());
    QVERIFY(hint().contains(q("first")));
    QVERIFY(!find<QPushButton>("removeKept")->isEnabled());
    code("records.csv", m_fixture->records()); // it follows
    QVERIFY(find<QComboBox>("keepUnit")->isEnabled());
    QVERIFY(find<QLabel>("keepFile")->text().contains(q("records.csv")));
    QCOMPARE(open(), dialog); // the same one
}

void TestKeeping::recordsAreKept()
{
    keepVictims();
    QCOMPARE(kept().size(), 1);
    const CodedTable &table = kept().constFirst();
    QCOMPARE(table.name, q("records"));
    QCOMPARE(table.list, q("police"));
    QCOMPARE(table.unit, q("victims"));
    QCOMPARE(table.stage, q("recorded"));
    QCOMPARE(table.year, 0);
    QCOMPARE(table.file, q("records.csv"));
    QCOMPARE(
        table.sha256,
        QString::fromLatin1(
            QCryptographicHash::hash(m_fixture->records(), QCryptographicHash::Sha256).toHex()));
    for (const char *dimension : { "iccs", "victim.SV", "year", "code" })
        QVERIFY2(table.table.dimensions.contains(q(dimension)), dimension);
    const coding::CrossTable byYear = table.table.by({ q("iccs"), q("year") });
    QCOMPARE(byYear.countOf({ q("0101"), q("2023") }), 5 * coding::wholeWeight);
    QCOMPARE(byYear.countOf({ q("0101"), q("2024") }), 3 * coding::wholeWeight);
    QVERIFY(said().contains(q("records")));
    QVERIFY(m_page->lastRun()->report.table.dimensions == QStringList { q("iccs") }); // stays
    support::picture(*open(), q("keep"));
}

void TestKeeping::cellsAreFilledFromThem()
{
    keepVictims();
    QCOMPARE(filling("1.2/victims/total").value(), 5.0);
    // Rows 5, 10, 20, 25 and 35; every fourth is of a man, the next of a woman.
    QCOMPARE(filling("1.2/victims/male").value(), 2.0);
    QCOMPARE(filling("1.2/victims/female").value(), 2.0);
}

void TestKeeping::whatIsLackingIsSaid()
{
    show(m_fixture->layout());
    code("records.csv", m_fixture->records());
    open();
    choose("victims");
    QVERIFY2(hint().contains(q("The layout does not say: ")), qPrintable(hint()));
    const QString before = hint();
    const QString lacking = before.section(q("These cells"), 0, 0);
    QVERIFY2(lacking.contains(q("Age of victim (")) && !lacking.contains(q("Sex of victim")),
             qPrintable(before));
    QVERIFY2(before.contains(q("counted once more, by ICCS category")), qPrintable(before));
    microdata::Layout without = m_fixture->layout();
    without.columns.removeAt(1);
    QVERIFY(session().run(project::putLayout(session().data(), without)));
    find<QPushButton>("codeRecords")->click();
    m_fixture->jobs().waitForAll();
    QVERIFY2(hint().section(q("These cells"), 0, 0).contains(q("Sex of victim (")),
             qPrintable(hint()));
    // Records cannot be counted as firearms or deaths.
    QCOMPARE(find<QComboBox>("keepUnit")->findData(q("arms")), -1);
    QVERIFY(find<QComboBox>("keepUnit")->findData(q("persons")) >= 0);
}

void TestKeeping::isOneStepAndListed()
{
    keepVictims();
    const QAbstractItemModel *list = find<QTableView>("keptCounts")->model();
    QCOMPARE(list->rowCount(), 1);
    QStringList cells;
    for (int column = 0; column < 6; ++column)
        cells << list->index(0, column).data().toString();
    QCOMPARE(cells[0], q("records"));
    QCOMPARE(cells[1], q("Victims"));
    QCOMPARE(cells[2], q("Recorded"));
    QCOMPARE(cells[3], q("2023–2024"));
    QCOMPARE(cells[5], q("records.csv"));
    QVERIFY(session().undo());
    QCOMPARE(list->rowCount(), 0);
    QVERIFY(session().redo());
    find<QTableView>("keptCounts")->selectRow(0);
    find<QPushButton>("removeKept")->click();
    QVERIFY(kept().isEmpty());
    QVERIFY(!find<QPushButton>("removeKept")->isEnabled());
    QVERIFY(session().undo());
    QCOMPARE(kept().size(), 1);
}

void TestKeeping::aNameIsRenewed()
{
    keepVictims();
    QVERIFY(hint().contains(q("renewed")));
    QVERIFY(find<QLabel>("outOfDate")->isHidden()); // keeping changes nothing of the coding
    find<QLineEdit>("keepName")->setText(q("  "));
    QVERIFY(!find<QPushButton>("keepCounts")->isEnabled());
    QVERIFY(hint().contains(q("name")));
    find<QLineEdit>("keepName")->setText(q("Police"));
    QVERIFY(!hint().contains(q("renewed")));
    keep();
    QCOMPARE(kept().size(), 2);
    RecordsFixture::choose(find<QComboBox>("keepUnit"), q("persons"));
    keep();
    QCOMPARE(kept().size(), 2);
    QCOMPARE(kept().constLast().unit, q("persons"));
}

void TestKeeping::theYearIsAskedFor()
{
    microdata::Layout layout = m_fixture->layout();
    layout.columns[2].role = microdata::ColumnRole::Keep;
    show(layout);
    code("records.csv", m_fixture->records());
    open();
    choose("victims");
    QVERIFY(find<QComboBox>("keepYear")->isVisible());
    QVERIFY(!find<QPushButton>("keepCounts")->isEnabled());
    QVERIFY2(hint().contains(q("year")), qPrintable(hint()));
    find<QComboBox>("keepYear")->setEditText(q("20"));
    QVERIFY(!find<QPushButton>("keepCounts")->isEnabled());
    find<QComboBox>("keepYear")->setEditText(q("2023"));
    keep();
    QCOMPARE(kept().size(), 1);
    QCOMPARE(kept().constFirst().year, 2023);
    QVERIFY(!kept().constFirst().table.dimensions.contains(q("year")));
    QCOMPARE(filling("1.2/victims/total").value(), 8.0);
}

void TestKeeping::countsAreKept()
{
    show(countLayout());
    code("counts.csv", counts());
    open();
    choose("offences");
    find<QComboBox>("keepYear")->setEditText(q("2023"));
    keep();
    QCOMPARE(kept().size(), 1);
    QCOMPARE(kept().constFirst().unit, q("offences"));
    QCOMPARE(kept().constFirst().table.total(), 32 * coding::wholeWeight); // without the sum
    QCOMPARE(filling("2.3/0401/total").value(), 9.0);
}

void TestKeeping::measuresAreNotAddedUp()
{
    microdata::Layout layout = countLayout();
    for (int column : { 1, 2 }) {
        layout.columns[column].role = microdata::ColumnRole::Number;
        layout.columns[column].fixed = { { q("measure"), layout.columns[column].column } };
    }
    show(layout);
    code("counts.csv", counts());
    open();
    choose("offences");
    find<QComboBox>("keepYear")->setEditText(q("2023"));
    keep();
    QVERIFY(kept().isEmpty());
    QVERIFY2(said().contains(q("offences, victims")), qPrintable(said()));
}

void TestKeeping::anOldRunIsNotKept()
{
    show(m_fixture->layout());
    code("records.csv", m_fixture->records());
    open();
    choose("victims");
    QVERIFY(find<QPushButton>("keepCounts")->isEnabled());
    mapping::Link link = *session().data().set(q("police")).links().constBegin();
    link.target = classification::IccsCode::parse(q("0102"));
    QVERIFY(session().run(project::putLinks(session().data(), { link }, session().signature())));
    QVERIFY(!find<QPushButton>("keepCounts")->isEnabled());
    QVERIFY2(hint().contains(q("Code it again")), qPrintable(hint()));
    find<QPushButton>("codeRecords")->click();
    m_fixture->jobs().waitForAll();
    QVERIFY(find<QPushButton>("keepCounts")->isEnabled());
}

void TestKeeping::theFileIsGone()
{
    show(m_fixture->layout());
    code("records.csv", m_fixture->records());
    open();
    choose("victims");
    QVERIFY(QFile::remove(m_fixture->path(q("records.csv"))));
    keep();
    QVERIFY(kept().isEmpty());
    QVERIFY2(said().contains(q("records.csv")), qPrintable(said()));
}

void TestKeeping::aPlaceLeadsThere()
{
    show(m_fixture->layout());
    QVERIFY(m_page->showPlace({ q("kept counts"), { q("glotip-2024") } }));
    const auto *dialog = m_page->findChild<KeepDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(find<QComboBox>("keepEdition")->currentData().toString(), q("glotip-2024"));
    const QSignalSpy places(&session(), &session::Session::placeRequested);
    find<QPushButton>("goToQuestionnaire")->click();
    QCOMPARE(places.size(), 1);
}

QTEST_MAIN(TestKeeping)
#include "tst_keeping.moc"
