// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questionnairefixture.h"
#include "ui/questionnaire/seriesdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/messagebox.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using questionnaire::Figure;
using questionnairepage::SeriesDialog;
using questionnairepage::YearTable;

namespace
{

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// Population and other series: what is missing and what for, typed or pasted, as one step.
class TestSeriesDialog : public QObject
{
    Q_OBJECT
    std::unique_ptr<QuestionnaireFixture> m;
    SeriesDialog *m_dialog = nullptr;

    void open()
    {
        m->show();
        m->find<QAction>("enterSeries")->trigger();
        m_dialog = m->dialog<SeriesDialog>();
        QVERIFY(m_dialog);
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    template<typename Widget> Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(q(name));
    }
    QStringList needed() const
    {
        return QuestionnaireFixture::rowsOf(find<QTableView>("neededSeries")->model());
    }
    QStringList values() const
    {
        return QuestionnaireFixture::rowsOf(find<QTableView>("seriesValues")->model());
    }
    void type(int row, int column, const char *text)
    {
        QAbstractItemModel *model = find<QTableView>("seriesValues")->model();
        QVERIFY(model->setData(model->index(row, column), q(text), Qt::EditRole));
    }
    void paste(const char *text, int row = 0)
    {
        auto *view = find<QTableView>("seriesValues");
        view->setCurrentIndex(view->model()->index(row, 1));
        view->setFocus();
        QGuiApplication::clipboard()->setText(q(text));
        QTRY_VERIFY(view->hasFocus());
        QTest::keySequence(view, QKeySequence::Paste);
    }
    void save() { QTest::mouseClick(find<QPushButton>("saveSeries"), Qt::LeftButton); }
    QString message() const { return m_dialog->findChild<widgets::MessageBar *>()->lastText(); }
    const questionnaire::Series *stored(const char *id)
    {
        for (const questionnaire::Series &series : m->session().data().series) {
            if (series.id == q(id))
                return &series;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() { m = std::make_unique<QuestionnaireFixture>(); }
    void cleanup()
    {
        m.reset();
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    }

    void saysWhatIsMissing();
    void populationGivesTheRate();
    void needsASource();
    void pastesPairs();
    void pastesAColumn();
    void badValues_data();
    void badValues();
    void severalAsOneStep();
    void removesASeries();
    void asksBeforeItCloses();
    void numbersOfTheLanguage();
    void otherSeriesOfTheProject();
};

void TestSeriesDialog::saysWhatIsMissing()
{
    open();
    const QStringList all = needed();
    QCOMPARE(all.size(), 4);
    QVERIFY2(all[0].startsWith(q("Population | Missing | 16.1.1 ")), qPrintable(all[0]));
    QVERIFY2(all[1].startsWith(q("Population, Male | Missing")), qPrintable(all[1]));
    QVERIFY2(all[3].contains(q("WHO")) && all[3].contains(q("Check ")), qPrintable(all[3]));
    QVERIFY(find<QLabel>("seriesUses")->text().contains(q("16.1.1")));
    QCOMPARE(values(), (QStringList { q("2021 | "), q("2022 | "), q("2023 | "), q(" | ") }));
    support::picture(*m_dialog, q("series-entry"));
}

void TestSeriesDialog::populationGivesTheRate()
{
    m->show();
    m->put("1.2/victims/total", 2023, Figure::of(50));
    m->find<QTabWidget>("belowSheet")->setCurrentIndex(2);
    const QAbstractItemModel *indicators = m->find<QTableView>("indicators")->model();
    const auto rate = [indicators] {
        return QuestionnaireFixture::rowsOf(indicators).filter(q("16.1.1")).filter(q("| 2023 |"));
    };
    QVERIFY(rate().constFirst().contains(q("There is no figure for population")));
    Q_EMIT m->find<QTableView>("indicators")->activated(indicators->index(2, 0)); // leads here
    m_dialog = m->dialog<SeriesDialog>();
    QVERIFY(m_dialog);
    find<QLineEdit>("seriesSource")->setText(q("Census of 2021, projected"));
    type(2, 1, "1,000,000");
    const int steps = m->steps();
    save();
    QCOMPARE(m->steps(), steps + 1);
    QCOMPARE(stored("population")->source, q("Census of 2021, projected"));
    QCOMPARE(stored("population")->values, (QMap<int, double> { { 2023, 1'000'000 } }));
    QVERIFY2(rate().constFirst().contains(q("| 5 | 100000 × 50 ÷ 1000000")),
             qPrintable(rate().constFirst()));
    QVERIFY(needed().constFirst().contains(q("Without 2021, 2022")));
    QVERIFY(m->session().undo());
    QVERIFY(rate().constFirst().contains(q("There is no figure for population")));
}

void TestSeriesDialog::needsASource()
{
    open();
    type(0, 1, "500");
    save();
    QVERIFY(!stored("population"));
    QVERIFY2(message().contains(q("where the values are from")), qPrintable(message()));
    find<QLineEdit>("seriesSource")->setText(q("Census"));
    save();
    QVERIFY(stored("population"));
    QVERIFY(!find<QPushButton>("saveSeries")->isEnabled());
}

void TestSeriesDialog::pastesPairs()
{
    open();
    paste("Year\tPopulation\r\n2020\t990,000\r\n2023\t1010000\r\n");
    QCOMPARE(message(), QString());
    QCOMPARE(values(),
             (QStringList { q("2020 | 990000"), q("2021 | "), q("2022 | "), q("2023 | 1010000"),
                            q(" | ") }));
    find<QLineEdit>("seriesSource")->setText(q("Census"));
    save();
    QCOMPARE(stored("population")->values,
             (QMap<int, double> { { 2020, 990'000 }, { 2023, 1'010'000 } }));
}

void TestSeriesDialog::pastesAColumn()
{
    open();
    paste("990000\n1000000\n", 1);
    QCOMPARE(values(),
             (QStringList { q("2021 | "), q("2022 | 990000"), q("2023 | 1000000"), q(" | ") }));
    paste("1\n2\n3\n4\n5\n");
    QVERIFY2(message().startsWith(q("Nothing was pasted: there are 5 values")),
             qPrintable(message()));
    QCOMPARE(values().size(), 4);
}

void TestSeriesDialog::badValues_data()
{
    QTest::addColumn<QString>("year");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    QTest::newRow("a word") << q("2024") << q("many") << q("“many” for 2024");
    QTest::newRow("negative") << q("2024") << q("-5") << q("“-5” for 2024");
    QTest::newRow("suppressed") << q("2024") << q("<5") << q("“<5” for 2024");
    QTest::newRow("a status") << q("2024") << q(":") << q("“:” for 2024");
    QTest::newRow("no year") << q("") << q("5") << q("“” is not a year");
    QTest::newRow("a wrong year") << q("20233") << q("5") << q("“20233” is not a year");
    QTest::newRow("a year twice") << q("2023") << q("5") << q("2023 stands there twice");
}

void TestSeriesDialog::badValues()
{
    QFETCH(QString, year);
    QFETCH(QString, value);
    QFETCH(QString, says);
    open();
    find<QLineEdit>("seriesSource")->setText(q("Census"));
    type(2, 1, "7");
    if (!year.isEmpty())
        type(3, 0, qPrintable(year));
    type(3, 1, qPrintable(value));
    save();
    QVERIFY(!stored("population"));
    QVERIFY2(message().contains(says), qPrintable(message()));
    QVERIFY(values().contains(year + q(" | ") + value)); // it stays to be corrected
}

void TestSeriesDialog::severalAsOneStep()
{
    open();
    find<QLineEdit>("seriesSource")->setText(q("Census"));
    type(2, 1, "1000");
    m_dialog->choose(q("population-male"));
    QCOMPARE(find<QLineEdit>("seriesSource")->text(), QString());
    find<QLineEdit>("seriesSource")->setText(q("Census"));
    type(2, 1, "490");
    m_dialog->choose(q("population"));
    QCOMPARE(values()[2], q("2023 | 1000")); // it was kept
    const int steps = m->steps();
    save();
    QCOMPARE(m->steps(), steps + 1);
    QCOMPARE(stored("population")->values.value(2023), 1000.0);
    QCOMPARE(stored("population-male")->values.value(2023), 490.0);
    QVERIFY(m->session().undo());
    QVERIFY(!stored("population") && !stored("population-male"));
}

void TestSeriesDialog::removesASeries()
{
    open();
    auto *remove = find<QPushButton>("removeSeries");
    QVERIFY(!remove->isEnabled());
    find<QLineEdit>("seriesSource")->setText(q("Census"));
    type(2, 1, "1000");
    save();
    QVERIFY(remove->isEnabled());
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(!stored("population"));
    QCOMPARE(values()[2], q("2023 | "));
}

void TestSeriesDialog::asksBeforeItCloses()
{
    open();
    find<QLineEdit>("seriesSource")->setText(q("Census"));
    type(2, 1, "1000");
    widgets::MessageBox::setNextAnswer(QMessageBox::Cancel);
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
    widgets::MessageBox::setNextAnswer(QMessageBox::Save);
    m_dialog->reject();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(stored("population")->values.value(2023), 1000.0);
}

void TestSeriesDialog::numbersOfTheLanguage()
{
    QLocale::setDefault(QLocale(q("es_ES")));
    open();
    paste("2022\t1.234.567\n2023\t1.234.567,5\n");
    find<QLineEdit>("seriesSource")->setText(q("INE"));
    save();
    QVERIFY2(stored("population"), qPrintable(message()));
    QCOMPARE(stored("population")->values,
             (QMap<int, double> { { 2022, 1'234'567 }, { 2023, 1'234'567.5 } }));
}

void TestSeriesDialog::otherSeriesOfTheProject()
{
    const auto put = [this](const char *id) {
        questionnaire::Series series;
        series.id = q(id);
        series.name = q("Own");
        series.source = q("Ministry");
        series.values = { { 2023, 5 } };
        QVERIFY(m->session().run(project::putSeries(m->session().data(), series)));
    };
    put("own-series");
    put("published:un-cts:1.2/victims/total"); // is only compared with
    open();
    QCOMPARE(needed().size(), 5);
    QVERIFY(needed().constLast().startsWith(q("Own | Entered")));
}

QTEST_MAIN(TestSeriesDialog)
#include "tst_seriesdialog.moc"
