// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordsfixture.h"

#include "ui/coding/codingpage.h"
#include "ui/coding/countspanel.h"
#include "ui/coding/crosstableview.h"
#include "ui/coding/layoutdialog.h"
#include "ui/coding/runform.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using coding::wholeWeight;
using codingpage::CodingPage;
using codingpage::FileKind;

// Tables of counts have their own place: sums are found, shown, overruled; the totals are proven.
class TestCounts : public QObject
{
    Q_OBJECT
    std::unique_ptr<RecordsFixture> m_fixture;
    std::unique_ptr<CodingPage> m_page;

    template<typename Widget> Widget *find(const char *name) const
    {
        auto *found = m_page->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    static QStringList cells(const QTableView *view, int row)
    {
        QStringList texts;
        for (int column = 0; column < view->model()->columnCount(); ++column)
            texts << view->model()->index(row, column).data().toString();
        return texts;
    }
    // Sexes in columns with their sum, and a row that sums the codes.
    static QByteArray counts()
    {
        return "code,region,all,men,women\n"
               "100,north,3,1,2\n300,north,9,5,4\n401,north,20,11,9\nTotal,north,32,17,15\n"
               "100,south,1,1,0\n300,south,4,2,2\n401,south,30,16,14\nTotal,south,35,19,16\n";
    }
    microdata::Layout layout() const
    {
        using microdata::ColumnRole;
        microdata::Layout layout;
        layout.id = layout.name = QStringLiteral("counts");
        layout.list = QStringLiteral("police");
        layout.unit = microdata::RowUnit::Count;
        layout.columns = { m_fixture->column("code", ColumnRole::Code),
                           m_fixture->column("region", ColumnRole::Dimension) };
        for (const char *sex : { "all", "men", "women" }) {
            layout.columns << m_fixture->column(sex, ColumnRole::Number);
            layout.columns.last().fixed = { { QStringLiteral("sex"), QString::fromLatin1(sex) } };
        }
        return layout;
    }
    void show()
    {
        m_page = std::make_unique<CodingPage>(m_fixture->session());
        m_page->resize(1100, 660);
        m_page->show();
    }
    void code()
    {
        m_page->form().setFile(m_fixture->write("counts.csv", counts()));
        m_page->form().setDimensions({ "iccs", "sex" });
        QVERIFY(find<QPushButton>("codeRecords")->isEnabled());
        find<QPushButton>("codeRecords")->click();
        m_fixture->jobs().waitForAll();
        QVERIFY(m_page->lastCounts());
    }
    QStringList keptOut() const
    {
        QStringList texts;
        for (const coding::KeptOut &sum : m_page->lastCounts()->report.keptOut)
            texts << sum.text;
        return texts;
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<RecordsFixture>(); }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void eachKindHasItsLayouts()
    {
        m_fixture->addLayout(m_fixture->layout());
        m_fixture->addLayout(layout());
        show();
        QVERIFY(m_page->form().kind() == FileKind::Records);
        QCOMPARE(find<QComboBox>("layouts")->count(), 1);
        QVERIFY(find<QComboBox>("countUnit")->isVisible());
        QVERIFY(!find<QCheckBox>("findSums")->isVisible());
        find<QRadioButton>("kindCounts")->click();
        QCOMPARE(m_page->form().layoutId(), QStringLiteral("counts"));
        QCOMPARE(find<QComboBox>("layouts")->count(), 1);
        QVERIFY(!find<QComboBox>("countUnit")->isVisible());
        QVERIFY(find<QCheckBox>("findSums")->isVisible());
        QVERIFY(!find<QCheckBox>("writeCoded")->isVisible());
        m_page->form().chooseLayout(QStringLiteral("records")); // a place that leads there
        QVERIFY(m_page->form().kind() == FileKind::Records);
        QVERIFY(find<QRadioButton>("kindRecords")->isChecked());
    }

    void aProjectWithCountsAloneBeginsThere()
    {
        m_fixture->addLayout(layout());
        show();
        QVERIFY(m_page->form().kind() == FileKind::Counts);
        find<QRadioButton>("kindRecords")->click();
        QCOMPARE(m_page->form().layoutId(), QString());
        QVERIFY(!find<QPushButton>("codeRecords")->isEnabled());
    }

    void measuresStayApart()
    {
        microdata::Layout measured = layout();
        measured.columns[2].fixed = { { QStringLiteral("measure"), QStringLiteral("offences") } };
        measured.columns[3].fixed = { { QStringLiteral("measure"), QStringLiteral("victims") } };
        m_fixture->addLayout(measured);
        show();
        QCOMPARE(m_page->form().dimensions(), (QStringList { "iccs", "measure" }));
        m_page->form().setDimensions({ "iccs" });
        m_page->form().refresh();
        QCOMPARE(m_page->form().dimensions(), QStringList { "iccs" });
    }

    void countsAreCodedAndProven()
    {
        m_fixture->addLayout(layout());
        show();
        code();
        const coding::CountsReport &report = m_page->lastCounts()->report;
        QCOMPARE(report.totals.size(), 1);
        QVERIFY(report.totals[0].isProven());
        QCOMPARE(report.totals[0].coded, 67 * wholeWeight);
        QVERIFY(find<QLabel>("countsProof")->text().startsWith(QStringLiteral("Nothing got lost")));
        QCOMPARE(cells(find<QTableView>("countTotals"), 0),
                 (QStringList { "the whole table", "268", "67", "0", "0", "201", "0", "100.0 %" }));
        QCOMPARE(keptOut(), (QStringList { "all", "Total" }));
        const QTableView *sums = find<QTableView>("keptOut");
        QCOMPARE(cells(sums, 0)[0], QStringLiteral("Column all"));
        QCOMPARE(cells(sums, 0)[2], QStringLiteral("134"));
        QCOMPARE(cells(sums, 1)[0], QStringLiteral("Code Total"));
        const auto *cross = m_page->findChild<codingpage::CountsPanel *>()
                                ->findChild<codingpage::CrossTableView *>();
        QVERIFY(cross->hasTable());
        QVERIFY(!m_fixture->session().loadedRecords()); // counts are no records
    }

    void sumsMayBeOverruledAndTakenBack()
    {
        m_fixture->addLayout(layout());
        show();
        code();
        auto *sums = find<QTableView>("keptOut");
        sums->setCurrentIndex(sums->model()->index(1, 0));
        QVERIFY(find<QLabel>("sumDetail")->text().contains(QStringLiteral("Called a total")));
        find<QPushButton>("keepIn")->click();
        m_fixture->jobs().waitForAll();
        QCOMPARE(keptOut(), QStringList { "all" });
        QCOMPARE(m_page->lastCounts()->report.totals[0].unmapped, 67 * wholeWeight);
        QVERIFY(find<QLabel>("overruled")->text().contains(QStringLiteral("code: Total")));
        QCOMPARE(m_fixture->session().data().layout("counts")->keepIn.value("code"),
                 QStringList { "Total" });
        find<QPushButton>("decideAgain")->click();
        m_fixture->jobs().waitForAll();
        QCOMPARE(keptOut(), (QStringList { "all", "Total" }));
        QVERIFY(m_fixture->session().undo());
        QVERIFY(find<QLabel>("outOfDate")->text().contains(QStringLiteral("counts")));
    }

    void withoutTheSearchEveryRowCounts()
    {
        m_fixture->addLayout(layout());
        show();
        find<QCheckBox>("findSums")->setChecked(false);
        code();
        QCOMPARE(keptOut(), QStringList());
        QCOMPARE(m_page->lastCounts()->report.totals[0].coded, 134 * wholeWeight);
        QVERIFY(!find<QPushButton>("keepIn")->isEnabled());
    }

    void theWizardDescribesATableOfCounts()
    {
        m_fixture->addLayout(m_fixture->layout());
        show();
        find<QRadioButton>("kindCounts")->click();
        codingpage::LayoutDialog *dialog = m_page->describe();
        dialog->setFile(m_fixture->write("counts.csv", counts()));
        m_fixture->jobs().waitForAll();
        dialog->goOn();
        m_fixture->jobs().waitForAll();
        dialog->goOn();
        dialog->goOn();
        m_fixture->jobs().waitForAll();
        const microdata::Layout &saved = m_fixture->session().data().layouts.constLast();
        QVERIFY(saved.unit == microdata::RowUnit::Count);
        QCOMPARE(m_page->form().layoutId(), saved.id);
        QVERIFY(m_page->form().kind() == FileKind::Counts);
    }

    void recordsAreSharedWithOtherPages()
    {
        m_fixture->addLayout(m_fixture->layout());
        show();
        QVERIFY(!m_fixture->session().loadedRecords());
        const QString path = m_fixture->write("records.csv", m_fixture->records());
        m_page->form().setFile(path);
        const auto &loaded = m_fixture->session().loadedRecords();
        QVERIFY(loaded);
        QCOMPARE(loaded->request.input, path);
        QCOMPARE(loaded->request.layout.list, QStringLiteral("police"));
        QVERIFY(loaded->request.dimensions.isEmpty() && loaded->request.coded.isEmpty());
    }
};

QTEST_MAIN(TestCounts)
#include "tst_counts.moc"
