// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordsfixture.h"

#include "ui/coding/drilldialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

using codingpage::DrillDialog;

class TestDrillDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::ColorScheme::Light); }
    void init();
    void showsCodesAndRecords();
    void aCodeNarrowsTheRecords();
    void leadsToTheOffence();
    void showsTheFirstOnesOfMany();
    void saysWhenTheFileIsGone();

private:
    void open(const coding::RecordFilter &filter, int rows = 40);
    QTableView *codes() const { return m_dialog->findChild<QTableView *>("drillCodes"); }
    QTableView *records() const { return m_dialog->findChild<QTableView *>("drillRecords"); }
    QString label(const char *name) const
    {
        return m_dialog->findChild<QLabel *>(QLatin1String(name))->text();
    }

    std::unique_ptr<RecordsFixture> m_fixture;
    std::unique_ptr<DrillDialog> m_dialog;
};

void TestDrillDialog::init()
{
    m_dialog.reset();
    m_fixture = std::make_unique<RecordsFixture>();
}

void TestDrillDialog::open(const coding::RecordFilter &filter, int rows)
{
    coding::CodeRequest request;
    request.input = m_fixture->write("records.csv", m_fixture->records(rows));
    request.layout = m_fixture->layout();
    request.dimensions = QStringList { "iccs", "victim.SV" };
    const auto inputs = codingpage::inputsOf(m_fixture->session(), "police");
    base::NoProgress progress;
    const auto report = coding::codeRecords(inputs->set(), request, progress);
    QVERIFY(report.has_value());
    const auto run
        = std::make_shared<const codingpage::Run>(codingpage::Run { inputs, request, *report });
    m_dialog
        = std::make_unique<DrillDialog>(m_fixture->session(), run, filter, QStringLiteral("All"));
    m_dialog->show();
    m_fixture->jobs().waitForAll();
}

void TestDrillDialog::showsCodesAndRecords()
{
    open({ {}, coding::Outcome::Coded });
    QCOMPARE(codes()->model()->rowCount(), 3);
    QCOMPARE(codes()->model()->index(0, 0).data().toString(), QStringLiteral("401"));
    QCOMPARE(codes()->model()->index(0, 1).data().toString(), QStringLiteral("Theft"));
    QCOMPARE(codes()->model()->index(0, 2).data().toString(), QStringLiteral("16"));
    QCOMPARE(codes()->model()->index(0, 3).data().toString(), QStringLiteral("50.0 %"));
    QVERIFY2(label("drillSummary").contains("All: 32, made by 3 code"),
             qPrintable(label("drillSummary")));
    QCOMPARE(records()->model()->rowCount(), 32);
    QCOMPARE(records()->model()->index(0, 0).data().toString(), QStringLiteral("2"));
    QVERIFY2(records()->model()->index(0, 4).data().toString().contains("0101"),
             qPrintable(records()->model()->index(0, 4).data().toString()));
    records()->selectRow(1);
    QVERIFY2(label("drillReason").startsWith("Line 3: "), qPrintable(label("drillReason")));
    support::picture(*m_dialog, QStringLiteral("coding-drill"));
}

void TestDrillDialog::aCodeNarrowsTheRecords()
{
    open({ {}, coding::Outcome::Coded });
    Q_EMIT codes()->activated(codes()->model()->index(2, 0));
    m_fixture->jobs().waitForAll();
    QCOMPARE(codes()->model()->rowCount(), 3);
    QCOMPARE(records()->model()->rowCount(), 8);
    QVERIFY(label("drillShown").contains("8 record"));
    Q_EMIT codes()->activated(codes()->model()->index(2, 0));
    m_fixture->jobs().waitForAll();
    QCOMPARE(records()->model()->rowCount(), 32);
}

void TestDrillDialog::leadsToTheOffence()
{
    open({});
    QSignalSpy places(&m_fixture->session(), &session::Session::placeRequested);
    auto *show = m_dialog->findChild<QAction *>("showOffence");
    for (int row = 0; row < codes()->model()->rowCount(); ++row) {
        codes()->setCurrentIndex(codes()->model()->index(row, 0));
        show->trigger();
    }
    QCOMPARE(places.count(), 3); // the list does not have 555
    const auto place = places.first().first().value<base::Place>();
    QCOMPARE(place.kind, QStringLiteral("offence"));
    QCOMPARE(place.ids, QStringList({ "police", "401" }));
}

void TestDrillDialog::showsTheFirstOnesOfMany()
{
    open({ { { "iccs", "" } } }, 5000);
    QCOMPARE(records()->model()->rowCount(), DrillDialog::mostRecords);
    QVERIFY2(label("drillShown").contains("500 of 1,000"), qPrintable(label("drillShown")));
    QVERIFY(label("drillReason").contains("not in the list"));
}

void TestDrillDialog::saysWhenTheFileIsGone()
{
    open({});
    QFile::remove(m_fixture->path("records.csv"));
    Q_EMIT codes()->activated(codes()->model()->index(0, 0));
    m_fixture->jobs().waitForAll();
    const QString message = m_dialog->findChild<widgets::MessageBar *>()->lastText();
    QVERIFY2(message.contains("records.csv"), qPrintable(message));
}

QTEST_MAIN(TestDrillDialog)
#include "tst_drilldialog.moc"
