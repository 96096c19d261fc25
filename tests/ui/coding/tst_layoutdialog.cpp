// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordsfixture.h"

#include "ui/coding/layoutcolumns.h"
#include "ui/coding/layoutdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using codingpage::LayoutColumns;
using codingpage::LayoutDialog;
using microdata::ColumnRole;

class TestLayoutDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::ColorScheme::Light); }
    void init();
    void guessesAndSaves();
    void valuesCanBeMatched();
    void rowsCanBeLeftOut();
    void rolesCanBeCorrected();
    void aColumnCanGiveTwoThings();
    void textsCanBecomeAnAttribute();
    void changesALayoutOfTheProject();
    void saysWhyAFileCannotBeRead();
    void warnsOfADamagedFile();
    void clipboardIsNoSource();
    void worksFromRightToLeft();

private:
    void open(const QString &path)
    {
        m_dialog->setFile(path);
        m_fixture->jobs().waitForAll();
    }
    void toColumns(const QString &path)
    {
        open(path);
        QVERIFY(m_dialog->isReady(LayoutDialog::Source));
        m_dialog->goOn();
        m_fixture->jobs().waitForAll();
        QCOMPARE(m_dialog->step(), int(LayoutDialog::Columns));
    }
    LayoutColumns *columns() const { return m_dialog->findChild<LayoutColumns *>(); }
    const microdata::LayoutColumn &columnOf(const QString &name) const
    {
        QStringList names;
        for (const microdata::LayoutColumn &column : columns()->recordLayout().columns) {
            if (column.column == name)
                return column;
            names << column.column;
        }
        qFatal("no column %s in %s", qPrintable(name), qPrintable(names.join(u' ')));
    }
    template<typename Widget> Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    void selectValue(const QString &text)
    {
        auto *values = find<QTableView>("values");
        values->clearSelection();
        for (int row = 0; row < values->model()->rowCount(); ++row) {
            if (values->model()->index(row, 0).data().toString() == text)
                values->selectRow(row);
        }
        QCOMPARE(values->selectionModel()->selectedRows().size(), 1);
    }
    bool says(const QString &words) const
    {
        const auto bars = m_dialog->findChildren<widgets::MessageBar *>();
        return std::any_of(bars.begin(), bars.end(), [&words](const widgets::MessageBar *bar) {
            return bar->lastText().contains(words);
        });
    }

    std::unique_ptr<RecordsFixture> m_fixture;
    std::unique_ptr<LayoutDialog> m_dialog;
};

void TestLayoutDialog::init()
{
    m_dialog.reset();
    m_fixture = std::make_unique<RecordsFixture>();
    m_dialog = std::make_unique<LayoutDialog>(m_fixture->session());
    m_dialog->show();
}

void TestLayoutDialog::guessesAndSaves()
{
    const QString file = m_fixture->write("records.csv", m_fixture->records());
    QSignalSpy saved(m_dialog.get(), &LayoutDialog::saved);
    toColumns(file);
    QVERIFY(columnOf("offence_code").role == ColumnRole::Code);
    QVERIFY(columnOf("case_number").role == ColumnRole::Group);
    QCOMPARE(columnOf("victim_sex").attribute, QStringLiteral("victim.SV"));
    support::picture(*m_dialog, QStringLiteral("coding-layout-columns"));
    QVERIFY(columns()->isComplete());
    m_dialog->goOn();
    QCOMPARE(m_dialog->step(), int(LayoutDialog::Records));
    const QString summary = find<QLabel>("readingSummary")->text();
    QVERIFY2(summary.contains("Of 40 codes in a sample of 40 rows, 32 are in the list"),
             qPrintable(summary));
    auto *reading = find<QTableView>("reading");
    QCOMPARE(reading->model()->index(0, 1).data().toString(), QStringLiteral("100 Murder"));
    support::picture(*m_dialog, QStringLiteral("coding-layout-records"));
    m_dialog->goOn();
    m_fixture->jobs().waitForAll();
    QCOMPARE(saved.count(), 1);
    QCOMPARE(m_fixture->session().data().layouts.size(), 1);
    const microdata::Layout layout = m_fixture->session().data().layouts.first();
    QCOMPARE(layout.id, QStringLiteral("records"));
    QCOMPARE(layout.list, QStringLiteral("police"));
    for (const microdata::LayoutColumn &column : layout.columns)
        QVERIFY(column.role != ColumnRole::Keep);
    QVERIFY(m_fixture->session().undo());
    QVERIFY(m_fixture->session().data().layouts.isEmpty());
    m_fixture->jobs().waitForAll();
}

void TestLayoutDialog::valuesCanBeMatched()
{
    toColumns(m_fixture->write("records.csv", m_fixture->records()));
    columns()->showColumn("victim_sex");
    auto *values = find<QTableView>("values");
    QCOMPARE(values->model()->rowCount(), 3);
    auto *meanings = find<QComboBox>("meanings");
    selectValue("X");
    RecordsFixture::choose(meanings, QStringLiteral("2"));
    QCOMPARE(columnOf("victim_sex").values.value("X"), QStringLiteral("2"));
    selectValue("X");
    RecordsFixture::choose(meanings, QString());
    QVERIFY(!columnOf("victim_sex").values.contains("X"));
    // Several at once.
    values->selectAll();
    RecordsFixture::choose(meanings, QStringLiteral("1"));
    QCOMPARE(columnOf("victim_sex").values.size(), 3);
}

void TestLayoutDialog::rowsCanBeLeftOut()
{
    toColumns(m_fixture->write("records.csv", m_fixture->records()));
    columns()->showColumn("offence_code");
    auto *meanings = find<QComboBox>("meanings");
    selectValue("555");
    RecordsFixture::choose(meanings, meanings->itemData(meanings->count() - 1));
    const QMap<QString, QStringList> expected { { "offence_code", { "555" } } };
    QCOMPARE(columns()->recordLayout().leaveOut, expected);
    m_dialog->goOn();
    QVERIFY(find<QLabel>("readingSummary")->text().contains("8 row(s)"));
    m_dialog->goTo(LayoutDialog::Columns);
    selectValue("555");
    RecordsFixture::choose(meanings, QString());
    QVERIFY(columns()->recordLayout().leaveOut.isEmpty());
}

void TestLayoutDialog::rolesCanBeCorrected()
{
    toColumns(m_fixture->write("records.csv", m_fixture->records()));
    columns()->showColumn("offence_code");
    RecordsFixture::choose(find<QComboBox>("layoutRole"), int(ColumnRole::Keep));
    QVERIFY(!columns()->isComplete());
    QVERIFY(!m_dialog->isReady(LayoutDialog::Columns));
    QVERIFY2(find<QLabel>("layoutProblem")->text().contains("offence code"),
             qPrintable(find<QLabel>("layoutProblem")->text()));
    find<QPushButton>("guessAgain")->click();
    QVERIFY(columns()->isComplete());
    columns()->showColumn("year");
    RecordsFixture::choose(find<QComboBox>("layoutRole"), int(ColumnRole::Dimension));
    auto *name = find<QLineEdit>("dimensionName");
    name->setText("when");
    Q_EMIT name->editingFinished();
    QCOMPARE(columnOf("year").attribute, QStringLiteral("when"));
}

void TestLayoutDialog::aColumnCanGiveTwoThings()
{
    toColumns(m_fixture->write("records.csv", m_fixture->records()));
    columns()->showColumn("victim_age");
    const auto before = columns()->recordLayout().columns.size();
    find<QPushButton>("useOnceMore")->click();
    QCOMPARE(columns()->recordLayout().columns.size(), before + 1);
    RecordsFixture::choose(find<QComboBox>("layoutRole"), int(ColumnRole::Dimension));
    QVERIFY(columns()->isComplete());
}

void TestLayoutDialog::textsCanBecomeAnAttribute()
{
    toColumns(m_fixture->write("records.csv",
                               "code,kind of place\n100,home\n300,\"street, open\"\n401,home\n"));
    columns()->showColumn("kind of place");
    find<QPushButton>("makeAttribute")->click();
    const microdata::LayoutColumn column = columnOf("kind of place");
    QCOMPARE(column.attribute, QStringLiteral("kind_of_place"));
    QCOMPARE(column.values.value("street, open"), QStringLiteral("street_open"));
    QVERIFY(columns()->isComplete());
    m_dialog->goOn();
    m_dialog->goOn();
    m_fixture->jobs().waitForAll();
    const microdata::Attribute *made = m_fixture->session().data().attributes.find("kind_of_place");
    QVERIFY(made);
    QCOMPARE(made->values.size(), 3); // and "not known"
    QVERIFY(microdata::checkAttribute(*made).isEmpty());
    // Layout and attribute are one step.
    QVERIFY(m_fixture->session().undo());
    QVERIFY(m_fixture->session().data().layouts.isEmpty());
    QVERIFY(!m_fixture->session().data().attributes.find("kind_of_place"));
    m_fixture->jobs().waitForAll();
}

void TestLayoutDialog::changesALayoutOfTheProject()
{
    m_fixture->addLayout(m_fixture->layout());
    m_dialog->changeLayout("records");
    m_dialog->setColumn("victim_sex");
    toColumns(m_fixture->write("other.csv", m_fixture->records()));
    QCOMPARE(columnOf("victim_sex").values.size(), 2);
    QVERIFY(columnOf("victim_age").role == ColumnRole::Keep); // the layout does not name it
    selectValue("X");
    RecordsFixture::choose(find<QComboBox>("meanings"), QStringLiteral("2"));
    m_dialog->goOn();
    find<QLineEdit>("layoutName")->setText("Records of the police");
    Q_EMIT find<QLineEdit>("layoutName")->textEdited({});
    m_dialog->goOn();
    m_fixture->jobs().waitForAll();
    QCOMPARE(m_fixture->session().data().layouts.size(), 1);
    const microdata::Layout &layout = m_fixture->session().data().layouts.first();
    QCOMPARE(layout.id, QStringLiteral("records"));
    QCOMPARE(layout.name, QStringLiteral("Records of the police"));
    QCOMPARE(layout.columns[1].values.value("X"), QStringLiteral("2"));
}

void TestLayoutDialog::saysWhyAFileCannotBeRead()
{
    open(m_fixture->write("empty.csv", ""));
    QVERIFY(says("The file is empty"));
    QVERIFY(!m_dialog->isReady(LayoutDialog::Source));
    open(m_fixture->path("none.csv"));
    QVERIFY(says("none.csv"));
}

void TestLayoutDialog::warnsOfADamagedFile()
{
    toColumns(m_fixture->write("damaged.csv", m_fixture->records() + "c9,100\nc9,300,M,1,2,3\n"));
    QVERIFY(says("2 of 42 rows have another number of cells"));
}

void TestLayoutDialog::clipboardIsNoSource()
{
    for (const QPushButton *button : m_dialog->findChildren<QPushButton *>())
        QVERIFY(!button->isVisible() || !button->text().contains("aste"));
}

void TestLayoutDialog::worksFromRightToLeft()
{
    m_dialog->setLayoutDirection(Qt::RightToLeft);
    toColumns(m_fixture->write("records.csv", m_fixture->records()));
    // The column of codes is shown with its texts.
    QCOMPARE(find<QTableView>("layoutColumns")->currentIndex().row(), 1);
    QCOMPARE(find<QTableView>("values")->model()->rowCount(), 4);
}

QTEST_MAIN(TestLayoutDialog)
#include "tst_layoutdialog.moc"
