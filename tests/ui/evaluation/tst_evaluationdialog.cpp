// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pictures.h"
#include "support/sessionfixture.h"
#include "ui/evaluation/evaluationdialog.h"
#include "ui/evaluation/figurecards.h"
#include "ui/evaluation/reliabilitydiagram.h"
#include "ui/shell/pseudotranslator.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using evaluationpage::EvaluationDialog;
using evaluationpage::ReliabilityDiagram;
using mapping::Status;

namespace
{

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// Murder and burglary are confirmed as the program suggests, rape as air pollution; robbery is only
// proposed.
class TestEvaluationDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsFigures();
    void diagramAndTableSayTheSame();
    void scoresByListAndLevel();
    void confusionsAndSecondLook();
    void leadsToTheOffence();
    void saysWhenLinksHaveChanged();
    void isStopped();
    void nothingConfirmed();
    void keyboardReachesEverything();
    void smallWindow_data();
    void smallWindow();
    void mirroredPseudoLanguage();
    void mirroredDiagram();

private:
    bool says(const char *text) const; // in a visible label
    void confirm();
    void open();
    template<typename Widget> Widget *find(const char *name) const
    {
        auto *found = m_dialog->findChild<Widget *>(q(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QString cell(const char *table, int row, int column) const
    {
        const auto *model = find<QTableView>(table)->model();
        return model->index(row, column).data().toString();
    }
    QTabWidget *tabs() const { return m_dialog->findChild<QTabWidget *>(); }

    std::unique_ptr<support::SessionFixture> m_fixture;
    std::unique_ptr<EvaluationDialog> m_dialog;
};

void TestEvaluationDialog::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QCoreApplication::setApplicationName(q("iccs-workbench-evaluation-test"));
}

void TestEvaluationDialog::init()
{
    m_fixture = std::make_unique<support::SessionFixture>();
    m_fixture->addList(q("police"),
                       { q("1|Murder"), q("2|Burglary"), q("3|Rape"), q("4|Robbery") });
}

void TestEvaluationDialog::cleanup()
{
    m_dialog.reset();
    m_fixture.reset();
}

void TestEvaluationDialog::confirm()
{
    m_fixture->link(q("police"), q("1"), q("0101"), Status::Approved);
    m_fixture->link(q("police"), q("2"), q("0501"), Status::Approved);
    m_fixture->link(q("police"), q("3"), q("10011"), Status::Approved);
    m_fixture->link(q("police"), q("4"), q("0401"), Status::Proposed);
}

bool TestEvaluationDialog::says(const char *text) const
{
    const auto labels = m_dialog->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [text](const QLabel *label) {
        return label->isVisible() && label->text() == q(text);
    });
}

void TestEvaluationDialog::open()
{
    m_dialog = std::make_unique<EvaluationDialog>(m_fixture->session());
    QSignalSpy measured(m_dialog.get(), &EvaluationDialog::measured);
    m_dialog->show();
    m_fixture->jobs().waitForAll();
    QTRY_COMPARE(measured.count(), 1);
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestEvaluationDialog::showsFigures()
{
    confirm();
    open();
    for (const char *figure : { "top1", "top5", "top10", "section", "division" })
        QCOMPARE(find<QLabel>(figure)->text(), q("66.7 %"));
    QCOMPARE(find<QLabel>("top1")->accessibleDescription(), q("2 of 3"));
    QVERIFY(find<QLabel>("calibration")->text().endsWith(q(" %")));
    QVERIFY(find<QLabel>("about")->text().contains(q("3 confirmed offence")));
    support::picture(*m_dialog, q("evaluation"));
}

void TestEvaluationDialog::diagramAndTableSayTheSame()
{
    confirm();
    open();
    const auto *model = find<QTableView>("reliability")->model();
    QCOMPARE(model->rowCount(), 10);
    QStringList points;
    int answers = 0;
    for (int row = 0; row < 10; ++row) {
        const int n = cell("reliability", row, 1).toInt();
        answers += n;
        QCOMPARE(cell("reliability", row, 3) == q("–"), n == 0);
        if (n > 0)
            points << q("Confidence %1, right %2, ")
                          .arg(cell("reliability", row, 2), cell("reliability", row, 3));
    }
    QCOMPARE(answers, 3);
    const auto *diagram = m_dialog->findChild<ReliabilityDiagram *>();
    const QString described = diagram->accessibleDescription();
    QCOMPARE(described.count(q("Confidence")), points.size());
    for (const QString &point : std::as_const(points))
        QVERIFY2(described.contains(point), qPrintable(described));
}

void TestEvaluationDialog::scoresByListAndLevel()
{
    confirm();
    open();
    tabs()->setCurrentIndex(1);
    QCOMPARE(find<QTableView>("scores")->model()->rowCount(), 4); // all, police, two levels
    QVERIFY(cell("scores", 1, 0).contains(q("police")));
    QCOMPARE(cell("scores", 1, 1), q("3"));
    QCOMPARE(cell("scores", 2, 2), q("100.0 %")); // level 2
    QCOMPARE(cell("scores", 3, 2), q("0.0 %")); // level 3
    support::picture(*m_dialog, q("evaluation-scores"));
}

void TestEvaluationDialog::confusionsAndSecondLook()
{
    confirm();
    open();
    tabs()->setCurrentIndex(2);
    support::picture(*m_dialog, q("evaluation-confusions"));
    const auto *confusions = find<QTableView>("confusionPairs")->model();
    QCOMPARE(confusions->rowCount(), 1);
    QCOMPARE(cell("confusionPairs", 0, 0), q("1"));
    QCOMPARE(confusions->index(0, 1).data(models::CodeRole).toString(), q("03011"));
    QCOMPARE(confusions->index(0, 2).data(models::CodeRole).toString(), q("10011"));
    QCOMPARE(cell("confusionPairs", 0, 3), q("3 Rape"));
    tabs()->setCurrentIndex(3);
    support::picture(*m_dialog, q("evaluation-second-look"));
    QCOMPARE(find<QTableView>("secondLook")->model()->rowCount(), 1);
    QCOMPARE(cell("secondLook", 0, 1), q("Rape"));
    QCOMPARE(cell("secondLook", 0, 5), q("–")); // no place at all
}

void TestEvaluationDialog::leadsToTheOffence()
{
    confirm();
    open();
    QSignalSpy wanted(&m_fixture->session(), &session::Session::placeRequested);
    for (const char *name : { "secondLook", "confusionPairs" }) {
        auto *table = find<QTableView>(name);
        tabs()->setCurrentIndex(name == q("secondLook") ? 3 : 2);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 3));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY2(m_dialog->isVisible(), "Enter belongs to the table");
    }
    QCOMPARE(wanted.count(), 2);
    for (const auto &arguments : std::as_const(wanted))
        QCOMPARE(arguments.constFirst().value<base::Place>().toString(), q("offence:police/3"));
}

void TestEvaluationDialog::saysWhenLinksHaveChanged()
{
    confirm();
    open();
    QVERIFY(!find<QLabel>("old")->isVisible());
    m_fixture->link(q("police"), q("4"), q("0401"), Status::Approved);
    QVERIFY(find<QLabel>("old")->isVisible());
    QCOMPARE(find<QLabel>("top1")->accessibleDescription(), q("2 of 3"));
    QSignalSpy measured(m_dialog.get(), &EvaluationDialog::measured);
    find<QPushButton>("measureAgain")->click();
    m_fixture->jobs().waitForAll();
    QTRY_COMPARE(measured.count(), 1);
    QVERIFY(!find<QLabel>("old")->isVisible());
    QCOMPARE(find<QLabel>("top1")->accessibleDescription(), q("3 of 4"));
}

// Stopped before the first figures: the dialog says so and measures when asked.
void TestEvaluationDialog::isStopped()
{
    confirm();
    m_dialog = std::make_unique<EvaluationDialog>(m_fixture->session());
    m_dialog->show();
    QVERIFY(says("The suggestions are being measured …"));
    QVERIFY(!find<QPushButton>("measureAgain")->isEnabled());
    QSignalSpy measured(m_dialog.get(), &EvaluationDialog::measured);
    find<QPushButton>("stopTask")->click();
    m_fixture->jobs().waitForAll();
    QCOMPARE(measured.count(), 0);
    QVERIFY(says("Nothing has been measured yet."));
    find<QPushButton>("measureAgain")->click();
    m_fixture->jobs().waitForAll();
    QTRY_COMPARE(measured.count(), 1);
    QCOMPARE(find<QLabel>("top1")->accessibleDescription(), q("2 of 3"));
}

void TestEvaluationDialog::nothingConfirmed()
{
    open();
    QVERIFY(!tabs()->isVisible());
    QVERIFY(says("No link is confirmed yet."));
    support::picture(*m_dialog, q("evaluation-empty"));
}

void TestEvaluationDialog::keyboardReachesEverything()
{
    confirm();
    open();
    for (int tab = 0; tab < tabs()->count(); ++tab) {
        tabs()->setCurrentIndex(tab);
        QSet<QWidget *> reached;
        for (QWidget *next = m_dialog->nextInFocusChain(); next != m_dialog.get();
             next = next->nextInFocusChain()) {
            if (next->isVisible() && (next->focusPolicy() & Qt::TabFocus))
                reached << next;
        }
        const auto tables = m_dialog->findChildren<QTableView *>();
        for (QTableView *table : tables) {
            QVERIFY(!table->accessibleName().isEmpty());
            QCOMPARE(reached.contains(table), table->isVisible());
        }
    }
}

void TestEvaluationDialog::smallWindow_data()
{
    QTest::addColumn<int>("textSize");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

// Nothing is cut at the sides, and what does not fit below can be scrolled to.
void TestEvaluationDialog::smallWindow()
{
    QFETCH(int, textSize);
    const QFont before = QApplication::font();
    widgets::applyTheme(*qApp, widgets::ColorScheme::Light, textSize);
    confirm();
    open();
    m_dialog->resize(960, 540);
    support::picture(*m_dialog, q("evaluation-small-%1").arg(textSize));
    QCOMPARE(m_dialog->size(), QSize(960, 540));
    const auto cards = m_dialog->findChildren<widgets::Card *>();
    QCOMPARE(cards.size(), 6);
    for (const widgets::Card *card : cards) {
        QVERIFY(card->geometry().right() <= card->parentWidget()->width());
        QVERIFY(card->width() >= card->sizeHint().width());
    }
    QVERIFY(tabs()->geometry().right() <= tabs()->parentWidget()->width());
    const auto *diagram = m_dialog->findChild<ReliabilityDiagram *>();
    QVERIFY(diagram->height() >= diagram->minimumSizeHint().height());
    const auto tables = m_dialog->findChildren<QTableView *>();
    for (const QTableView *table : tables) {
        const QHeaderView *header = table->horizontalHeader();
        for (int column = 0; column < header->count(); ++column)
            QVERIFY(header->sectionSize(column) >= header->sectionSizeHint(column));
    }
    widgets::applyTheme(*qApp, widgets::ColorScheme::Light);
    QApplication::setFont(before);
}

void TestEvaluationDialog::mirroredPseudoLanguage()
{
    confirm();
    shell::PseudoTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    open();
    support::picture(*m_dialog, q("evaluation-mirrored"));
    const auto buttons = m_dialog->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    const auto cards = m_dialog->findChildren<widgets::Card *>();
    QVERIFY(cards.at(0)->x() > cards.at(1)->x()); // the first figure stands on the right
    QVERIFY(find<QPushButton>("measureAgain")->text() != q("&Measure again"));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCoreApplication::removeTranslator(&translator);
}

// Points lie where their figures say, from the side where the language begins; a larger number is a
// larger point; a tool tip says the figures.
void TestEvaluationDialog::mirroredDiagram()
{
    ReliabilityDiagram diagram;
    suggestion::ReliabilityBin low { 0.1, 0.2, 4, 1, 0.25 };
    suggestion::ReliabilityBin high { 0.7, 0.8, 16, 12, 0.75 };
    diagram.setBins({ low, high });
    diagram.resize(400, 400);
    const QPointF away = diagram.pointOf(high) - diagram.pointOf(low);
    QVERIFY(away.x() > 0);
    QVERIFY(qAbs(away.x() + away.y()) < 0.001); // both on the diagonal of a square
    QCOMPARE(diagram.radiusOf(high), 2 * diagram.radiusOf(low));
    QCOMPARE(diagram.radiusOf(suggestion::ReliabilityBin()), 0.0);
    diagram.show();
    const QPoint point = diagram.pointOf(high).toPoint();
    QHelpEvent help(QEvent::ToolTip, point, diagram.mapToGlobal(point));
    QCoreApplication::sendEvent(&diagram, &help);
    QCOMPARE(QToolTip::text(), q("Confidence 75.0 %, right 75.0 %, 16 answer(s)"));
    QToolTip::hideText();
    const QImage left = diagram.grab().toImage();
    const QColor inside = left.pixelColor(point * left.devicePixelRatio());
    const QPoint empty = ((diagram.pointOf(low) + diagram.pointOf(high)) / 2).toPoint();
    QVERIFY(inside != left.pixelColor((empty + QPoint(20, 7)) * left.devicePixelRatio()));
    diagram.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(diagram.pointOf(high).x() < diagram.pointOf(low).x());
    QVERIFY(diagram.rect().contains(diagram.pointOf(low).toPoint()));
}

QTEST_MAIN(TestEvaluationDialog)
#include "tst_evaluationdialog.moc"
