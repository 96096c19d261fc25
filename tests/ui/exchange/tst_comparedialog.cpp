// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pictures.h"
#include "support/sessionfixture.h"
#include "ui/exchange/comparedialog.h"
#include "ui/exchange/comparisonmodel.h"
#include "ui/intake/findingsreport.h"
#include "ui/shell/pseudotranslator.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using exchangepage::CompareDialog;
using mapping::Status;

namespace
{

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

const char *const Offences[]
    = { "1|Murder",        "2|Robbery",  "3|Theft of a car", "4|Burglary",
        "5|Serious fraud", "6|Cannabis", "7|Vagrancy",       "8|Theft from a car" };

QList<mapping::Link> linksOf(const QList<std::pair<const char *, const char *>> &pairs)
{
    QList<mapping::Link> links;
    for (const auto &[offence, code] : pairs) {
        mapping::Link link;
        link.id = q("link") + q(offence);
        link.list = q("police");
        link.offence = q(offence);
        link.target = classification::IccsCode::parse(q(code));
        link.status = Status::Proposed;
        link.rationale = q("As the law says");
        links << link;
    }
    return links;
}

} // namespace

// Ours against theirs:
//   1 0101 0101 same           5 0701  07011 near: other level
//   2 0401 0501 other section  6 0601  -     decided here only
//   3 0502 0501 same section   7 -     0809  decided there only
//   4 0501 0501 same           8 0502  0501 same section
class TestCompareDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsMeasuresAndDifferences();
    void filtersByVerdict();
    void leadsToTheOffence();
    void takesOverAsOneStep();
    void marksAsDisputed();
    void exportsTheComparison();
    void aTableWithProblems();
    void columnsOfAForeignTable();
    void refusalsLeaveWhatIsShown();
    void followsTheProject();
    void mirroredPseudoLanguage();

private:
    QString file(const char *name) const { return m_fixture->folder() + u'/' + q(name); }
    QString otherProject();
    void open(const QString &path);
    template<typename Widget> Widget *find(const char *name) const
    {
        auto *found = m_dialog->findChild<Widget *>(q(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QTableView *table() const { return find<QTableView>("disagreements"); }
    QStringList codes() const;
    void select(const QStringList &codes);
    void click(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    QString message() const { return m_dialog->findChild<widgets::MessageBar *>()->lastText(); }
    const project::ProjectData &data() const { return m_fixture->session().data(); }
    mapping::Link linkOf(const char *offence) const
    {
        const auto links = data().set(q("police")).ofOffence(q(offence));
        return links.size() == 1 ? *links.first() : mapping::Link();
    }

    QTemporaryDir m_config;
    std::unique_ptr<support::SessionFixture> m_fixture;
    std::unique_ptr<CompareDialog> m_dialog;
};

void TestCompareDialog::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_config.path());
    QCoreApplication::setOrganizationName(q("iccs-workbench-test"));
    QCoreApplication::setApplicationName(q("compare"));
}

void TestCompareDialog::init()
{
    m_fixture = std::make_unique<support::SessionFixture>();
    QStringList rows;
    for (const char *row : Offences)
        rows << q(row);
    auto list = support::SessionFixture::list(q("police"), rows);
    double volume = 0;
    for (const auto &offence : QList<offences::Offence>(list.offences())) {
        auto counted = offence;
        counted.volumes.insert(q("2023"), volume += 1000);
        list.put(counted);
    }
    auto &session = m_fixture->session();
    QVERIFY(session.run(project::addList(session.data(), list)));
    session.setCurrentList(q("police"));
    const auto links = linksOf({ { "1", "0101" },
                                 { "2", "0401" },
                                 { "3", "0502" },
                                 { "4", "0501" },
                                 { "5", "0701" },
                                 { "6", "0601" },
                                 { "8", "0502" } });
    QVERIFY(session.run(project::putLinks(session.data(), links, session.signature())));
    m_fixture->jobs().waitForAll();
}

void TestCompareDialog::cleanup()
{
    m_dialog.reset();
    m_fixture.reset();
    QSettings().clear(); // the order of the table is remembered
}

QString TestCompareDialog::otherProject()
{
    const project::ProjectFile files(m_fixture->clock(), { q(":/schema"), m_fixture->folder() });
    auto other = files.create(data().settings, q("Bo"));
    const auto execute = [&other](const project::Edit &edit) {
        const auto done = (*other)->execute(edit);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
    };
    execute(project::addList((*other)->data(), *data().list(q("police"))));
    const auto links = linksOf({ { "1", "0101" },
                                 { "2", "0501" },
                                 { "3", "0501" },
                                 { "4", "0501" },
                                 { "5", "07011" },
                                 { "7", "0809" },
                                 { "8", "0501" } });
    execute(project::putLinks((*other)->data(), links, { q("Bo"), m_fixture->clock().now() }));
    const QString path = file("second.iccs");
    const auto saved = (*other)->saveAs(path);
    return saved ? path : QString();
}

void TestCompareDialog::open(const QString &path)
{
    m_dialog = std::make_unique<CompareDialog>(m_fixture->session());
    m_dialog->show();
    QSignalSpy compared(m_dialog.get(), &CompareDialog::compared);
    widgets::FileDialog::setNextFile(path);
    find<QAction>("chooseOther")->trigger();
    m_fixture->jobs().waitForAll();
    QTRY_COMPARE(compared.count(), 1);
}

QStringList TestCompareDialog::codes() const
{
    QStringList codes;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        codes
            << table()->model()->index(row, exchangepage::ComparisonModel::Code).data().toString();
    return codes;
}

void TestCompareDialog::select(const QStringList &wanted)
{
    table()->clearSelection();
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const QModelIndex index = table()->model()->index(row, exchangepage::ComparisonModel::Code);
        if (wanted.contains(index.data().toString()))
            table()->selectionModel()->select(
                index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

// Both decided on 1 to 5 and 8; sections 01 04 05 05 07 05 and 01 05 05 05 07 05: agreed 5 of 6, by
// chance 1 + 1*0 + 3*4 + 1 = 14 of 36, kappa (30 - 14) / (36 - 14) = 0.73.
void TestCompareDialog::showsMeasuresAndDifferences()
{
    open(otherProject());
    QCOMPARE(find<QLabel>("compared/both decided")->text(), q("6 of 8"));
    QCOMPARE(find<QLabel>("agreement/exact")->text(), q("33.3 %"));
    QCOMPARE(find<QLabel>("agreement/section")->text(), q("83.3 %"));
    QCOMPARE(find<QLabel>("kappa/section")->text(), q("0.73"));
    QCOMPARE(find<QLabel>("near misses/other category")->text(), q("25.0 %"));
    QVERIFY(find<QLabel>("confusions")->text().contains(q("0502 here and 0501 there (2 ")));
    QVERIFY(find<QLabel>("comparedWith")->text().contains(q("second.iccs")));
    QCOMPARE(codes(),
             QStringList({ q("5"), q("8"), q("3"), q("2"), q("6"), q("7") })); // nearest first
    QCOMPARE(table()->model()->index(0, 0).data().toString(), q("Near: other level"));
    QVERIFY(!find<QPushButton>("takeOver")->isEnabled()); // nothing is chosen
    support::picture(*m_dialog, q("compare"));
}

void TestCompareDialog::filtersByVerdict()
{
    open(otherProject());
    auto *chips = m_dialog->findChild<widgets::FilterChips *>();
    QTest::mouseClick(chips->chip(q("other level")), Qt::LeftButton);
    QCOMPARE(codes(), QStringList { q("5") });
    QTest::mouseClick(chips->chip(q("other section")), Qt::LeftButton);
    QCOMPARE(codes(), QStringList({ q("5"), q("2") }));
    QVERIFY(!chips->chip(q("scope"))->isVisible()); // there is none
    chips->setChecked({});
    table()->sortByColumn(exchangepage::ComparisonModel::Volume, Qt::DescendingOrder);
    QCOMPARE(codes(), QStringList({ q("8"), q("7"), q("6"), q("5"), q("3"), q("2") }));
}

void TestCompareDialog::leadsToTheOffence()
{
    open(otherProject());
    QSignalSpy places(&m_fixture->session(), &session::Session::placeRequested);
    const QModelIndex index = table()->model()->index(1, exchangepage::ComparisonModel::Label);
    const QPoint point = table()->visualRect(index).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, point);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(places.count(), 1);
    QCOMPARE(places.first().first().value<base::Place>().toString(), q("offence:police/8"));
}

void TestCompareDialog::takesOverAsOneStep()
{
    const QString path = otherProject();
    open(path);
    QFile other(path);
    QVERIFY(other.open(QIODevice::ReadOnly));
    const QByteArray before = other.readAll();
    const auto steps = m_fixture->session().project().undoList().size();
    select({ q("2"), q("7"), q("6") });
    click("takeOver");
    QCOMPARE(m_fixture->session().project().undoList().size(), steps + 1);
    QCOMPARE(linkOf("2").target->toString(), q("0501"));
    QCOMPARE(linkOf("2").status, Status::Proposed);
    QCOMPARE(linkOf("2").rejected.first().code, q("0401"));
    QCOMPARE(linkOf("7").target->toString(), q("0809"));
    QCOMPARE(linkOf("6").target->toString(), q("0601")); // they did not decide
    QCOMPARE(codes(), QStringList({ q("5"), q("8"), q("3"), q("6") }));
    QVERIFY2(message().contains(q("2 decision")), qPrintable(message()));
    QVERIFY(m_fixture->session().undo());
    QCOMPARE(codes(), QStringList({ q("5"), q("8"), q("3"), q("2"), q("6"), q("7") }));
    other.seek(0);
    QCOMPARE(other.readAll(), before);
}

void TestCompareDialog::marksAsDisputed()
{
    open(otherProject());
    select({ q("6") });
    QVERIFY(!find<QPushButton>("markDisputed")->isEnabled()); // only one decided
    select({ q("3"), q("5") });
    click("markDisputed");
    QCOMPARE(linkOf("3").status, Status::Disputed);
    QCOMPARE(linkOf("3").target->toString(), q("0502"));
    QCOMPARE(linkOf("3").rejected.first().code, q("0501"));
    QVERIFY(linkOf("3").rationale.contains(q("0501 by Bo")));
    QCOMPARE(linkOf("5").status, Status::Disputed);
    QCOMPARE(linkOf("2").status, Status::Proposed);
}

void TestCompareDialog::exportsTheComparison()
{
    open(otherProject());
    widgets::FileDialog::setNextFile(file("comparison.csv"));
    click("exportComparison");
    QFile csv(file("comparison.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = csv.readAll().split('\n');
    QCOMPARE(lines.size(), 1 + 8 + 1);
    QVERIFY(lines.at(2).startsWith("2,Robbery,,2000,other section,4,0401,0501,"));
    widgets::FileDialog::setNextFile(file("no such folder/comparison.csv"));
    click("exportComparison");
    QVERIFY2(message().contains(q("no such folder")), qPrintable(message()));
}

void TestCompareDialog::aTableWithProblems()
{
    QFile csv(file("second.csv"));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("code,iccs_code\n2,0502\nZZ,0101\n");
    csv.close();
    open(csv.fileName());
    QCOMPARE(find<QLabel>("compared/both decided")->text(), q("1 of 8"));
    QCOMPARE(find<QLabel>("kappa/section")->text(), q("0.00"));
    auto *report = m_dialog->findChild<intake::FindingsReport *>();
    QVERIFY(report->isVisible());
    QCOMPARE(report->count(), 1); // the list has no ZZ
    support::picture(*m_dialog, q("compare-table"));
}

void TestCompareDialog::columnsOfAForeignTable()
{
    QFile csv(file("foreign.csv"));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("x;y\n2;0401\n5;0702\n");
    csv.close();
    m_dialog = std::make_unique<CompareDialog>(m_fixture->session());
    m_dialog->show();
    m_dialog->setFile(csv.fileName());
    m_fixture->jobs().waitForAll();
    auto *go = find<QPushButton>("compareNow");
    QTRY_VERIFY(go->isVisible());
    QVERIFY2(message().contains(q("x, y")), qPrintable(message()));
    const auto choose = [this](const char *box, const char *column) {
        auto *combo = find<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(q(column)));
        Q_EMIT combo->activated(combo->currentIndex());
    };
    choose("column0", "x");
    QVERIFY(!go->isEnabled()); // the category is missing
    choose("column1", "y");
    QVERIFY(go->isEnabled());
    QSignalSpy compared(m_dialog.get(), &CompareDialog::compared);
    support::picture(*m_dialog, q("compare-columns"));
    QTest::mouseClick(go, Qt::LeftButton);
    m_fixture->jobs().waitForAll();
    QTRY_COMPARE(compared.count(), 1);
    QCOMPARE(find<QLabel>("compared/both decided")->text(), q("2 of 8"));
    QCOMPARE(codes().first(), q("5"));
}

void TestCompareDialog::refusalsLeaveWhatIsShown()
{
    open(otherProject());
    const QStringList before = codes();
    QFile broken(file("broken.iccs"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("code,label\n");
    broken.close();
    m_dialog->setFile(broken.fileName());
    m_fixture->jobs().waitForAll();
    QTRY_VERIFY2(message().contains(q("not a project of this program")), qPrintable(message()));
    QCOMPARE(codes(), before);
    m_dialog->setFile(file("missing.csv"));
    m_fixture->jobs().waitForAll();
    QTRY_VERIFY2(message().contains(q("missing.csv")), qPrintable(message()));
    QCOMPARE(codes(), before);
}

void TestCompareDialog::followsTheProject()
{
    open(otherProject());
    m_fixture->link(q("police"), q("7"), q("0809"));
    QCOMPARE(codes(), QStringList({ q("5"), q("8"), q("3"), q("2"), q("6") }));
    auto &session = m_fixture->session();
    QVERIFY(session.run(project::removeList(session.data(), q("police"))));
    QVERIFY(!table()->isVisible());
    QVERIFY(!find<QPushButton>("exportComparison")->isEnabled());
}

void TestCompareDialog::mirroredPseudoLanguage()
{
    const QString path = otherProject();
    shell::PseudoTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    open(path);
    support::picture(*m_dialog, q("compare-mirrored"));
    const auto buttons = m_dialog->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    // The first button stands on the right of the next, and no text is left in English.
    QVERIFY(find<QPushButton>("takeOver")->x() > find<QPushButton>("markDisputed")->x());
    QVERIFY(find<QPushButton>("takeOver")->text() != q("&Take over the other's decision"));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(TestCompareDialog)
#include "tst_comparedialog.moc"
