// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pictures.h"
#include "ui/widgets/card.h"
#include "ui/widgets/categorylabel.h"
#include "ui/widgets/confidence.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keyvalueform.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

class TestControls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void searchTellsOnceTypingPauses();
    void escapeEmptiesThenPassesOn();
    void chipsTellWhatIsChecked();
    void flowBreaksLinesInBothDirections();
    void emptyStateOffersTheAction();
    void formLeavesOutEmptyValues();
    void categoryIsAButton();
    void textLabelKnowsItsHeight();
    void everythingHasAName();
};

void TestControls::searchTellsOnceTypingPauses()
{
    widgets::SearchField field(QStringLiteral("Find an offence"));
    QSignalSpy told(&field, &widgets::SearchField::searchChanged);
    field.setDelay(0);
    QTest::keyClicks(&field, QStringLiteral("theft "));
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.last().at(0).toString(), QStringLiteral("theft"));
    field.setDelay(100000);
    QTest::keyClicks(&field, QStringLiteral("car"));
    QCOMPARE(told.count(), 1);
    QTest::keyClick(&field, Qt::Key_Return); // at once
    QCOMPARE(told.last().at(0).toString(), QStringLiteral("theft car"));
    QSignalSpy down(&field, &widgets::SearchField::downPressed);
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(down.count(), 1);
}

void TestControls::escapeEmptiesThenPassesOn()
{
    widgets::SearchField field(QStringLiteral("Find"));
    QSignalSpy told(&field, &widgets::SearchField::searchChanged);
    QTest::keyClicks(&field, QStringLiteral("x"));
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(told.last().at(0).toString(), QString());
}

void TestControls::chipsTellWhatIsChecked()
{
    widgets::FilterChips chips;
    chips.addChip(QStringLiteral("unmapped"), QStringLiteral("Unmapped"));
    chips.addChip(QStringLiteral("disputed"), QStringLiteral("Disputed"),
                  QStringLiteral("data-error"));
    chips.setCount(QStringLiteral("unmapped"), 1234);
    QSignalSpy told(&chips, &widgets::FilterChips::checkedChanged);
    QTest::mouseClick(chips.chip(QStringLiteral("unmapped")), Qt::LeftButton);
    QCOMPARE(chips.checked(), QSet<QString>({ QStringLiteral("unmapped") }));
    QCOMPARE(told.count(), 1);
    chips.setChecked({ QStringLiteral("disputed") });
    QCOMPARE(told.count(), 2);
    chips.setChecked({ QStringLiteral("disputed") });
    QCOMPARE(told.count(), 2);
    QVERIFY(chips.chip(QStringLiteral("unmapped"))->text().contains(QStringLiteral("234")));
}

void TestControls::flowBreaksLinesInBothDirections()
{
    QWidget box;
    auto *layout = new widgets::FlowLayout(&box, 4);
    for (int i = 0; i < 5; ++i) {
        auto *piece = new QWidget;
        piece->setFixedSize(50, 20);
        layout->addWidget(piece);
    }
    QCOMPARE(layout->heightForWidth(1000), 20);
    QCOMPARE(layout->heightForWidth(110), 3 * 20 + 2 * 4);
    box.setLayoutDirection(Qt::RightToLeft);
    layout->setGeometry(QRect(0, 0, 110, 100));
    QCOMPARE(layout->itemAt(0)->geometry().right(), 109);
    QVERIFY(layout->itemAt(1)->geometry().right() < layout->itemAt(0)->geometry().left());
}

void TestControls::emptyStateOffersTheAction()
{
    widgets::EmptyState state;
    QAction action(QStringLiteral("Import a list"));
    state.setContent(QStringLiteral("document-import"), QStringLiteral("No offences yet"),
                     QStringLiteral("Import the list of an institution to start mapping."));
    state.addAction(&action);
    QSignalSpy triggered(&action, &QAction::triggered);
    auto *button = state.findChild<QPushButton *>();
    QVERIFY(button);
    button->click();
    QCOMPARE(triggered.count(), 1);
    action.setEnabled(false);
    QVERIFY(!button->isEnabled());
    state.resize(600, 400);
    support::picture(state, QStringLiteral("emptystate"));
}

void TestControls::formLeavesOutEmptyValues()
{
    widgets::KeyValueForm form;
    form.setRows({ { QStringLiteral("Provision"), QStringLiteral("s. 1 <Theft Act>") },
                   { QStringLiteral("Family"), QString() },
                   { QStringLiteral("Source"), QStringLiteral("list.csv"), QStringLiteral("x") } });
    QCOMPARE(form.findChildren<QLabel *>().size(), 4);
    QSignalSpy activated(&form, &widgets::KeyValueForm::activated);
    Q_EMIT form.findChildren<QLabel *>().last()->linkActivated(QStringLiteral("x"));
    QCOMPARE(activated.count(), 1);
    form.setRows({});
    QTRY_VERIFY(form.findChildren<QLabel *>().isEmpty());
}

void TestControls::categoryIsAButton()
{
    widgets::CategoryLabel label;
    label.setCategory(QStringLiteral("0401"), QStringLiteral("Robbery"));
    QSignalSpy activated(&label, &widgets::CategoryLabel::categoryActivated);
    QTest::keyClick(&label, Qt::Key_Space);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.at(0).at(0).toString(), QStringLiteral("0401"));
    label.setCategory({}, QStringLiteral("No category"));
    QTest::keyClick(&label, Qt::Key_Space);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(label.focusPolicy(), Qt::NoFocus);
}

void TestControls::textLabelKnowsItsHeight()
{
    const QString sentence = QStringLiteral("Unlawful taking of a thing <b>without force</b>. ");
    widgets::TextLabel label;
    QLabel plain;
    plain.setWordWrap(true);
    for (const int sentences : { 1, 5, 2 }) {
        label.setText(sentence.repeated(sentences));
        plain.setText(label.text());
        for (const int width : { 120, 300, 120 })
            QCOMPARE(label.heightForWidth(width), plain.heightForWidth(width));
    }
    QFont large = label.font();
    large.setPointSizeF(2 * large.pointSizeF());
    label.setFont(large);
    plain.setFont(large);
    QCOMPARE(label.heightForWidth(120), plain.heightForWidth(120));
}

void TestControls::everythingHasAName()
{
    widgets::applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()),
                        widgets::ColorScheme::Light);
    widgets::Card card(QStringLiteral("Offence"));
    auto *bar = new widgets::ConfidenceBar;
    bar->setFraction(0.42);
    auto *line = new widgets::Sparkline;
    line->setSeries({ QStringLiteral("2022"), QStringLiteral("2023") }, { 10, 25 });
    auto *chip = new widgets::StatusChip;
    chip->setStatus(widgets::Tone::Warning, QStringLiteral("In review"));
    auto *category = new widgets::CategoryLabel;
    category->setCategory(QStringLiteral("0502"), QStringLiteral("Theft"));
    auto *form = new widgets::KeyValueForm;
    form->setRows({ { QStringLiteral("Provision"), QStringLiteral("section 1") } });
    for (QWidget *widget : QList<QWidget *> { bar, line, chip, category }) {
        card.body()->addWidget(widget);
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
    card.body()->addWidget(form);
    QCOMPARE(card.accessibleName(), QStringLiteral("Offence"));
    QVERIFY(line->accessibleDescription().contains(QStringLiteral("2023: 25")));
    QVERIFY(bar->accessibleName().contains(QStringLiteral("42")));
    card.resize(320, 220);
    support::picture(card, QStringLiteral("card"));
}

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
