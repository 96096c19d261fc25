// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pictures.h"
#include "ui/project/figuretile.h"
#include "ui/shell/pseudotranslator.h"
#include "ui/shell/steplist.h"
#include "windowfixture.h"

#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QToolBar>

class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pseudoKeepsPlaceholders_data();
    void pseudoKeepsPlaceholders();
    void offersWhatIsEmbedded();
    void switchRebuildsTheWindow();
    void pseudoMirrorsAndNothingIsCut();
    void unknownLanguageIsEnglish();
};

void TestLanguages::pseudoKeepsPlaceholders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("kept");
    QTest::newRow("numbers") << QStringLiteral("%1 of %2") << QStringList { "%1", "%2" };
    QTest::newRow("count") << QStringLiteral("%n row(s)") << QStringList { "%n" };
    QTest::newRow("tags") << QStringLiteral("<b>bold</b> &amp; more")
                          << QStringList { "<b>", "</b>", "&amp;" };
    QTest::newRow("mnemonic") << QStringLiteral("&Open") << QStringList { "&Ó" };
    QTest::newRow("filter") << QStringLiteral("Projects (*.iccs)") << QStringList { "(*.iccs)" };
}

void TestLanguages::pseudoKeepsPlaceholders()
{
    QFETCH(QString, text);
    QFETCH(QStringList, kept);
    const QString disguised = shell::PseudoTranslator::disguised(text);
    for (const QString &piece : kept)
        QVERIFY2(disguised.contains(piece), qPrintable(disguised));
    QVERIFY(disguised.size() > text.size());
    QVERIFY(disguised.isRightToLeft());
}

void TestLanguages::offersWhatIsEmbedded()
{
    shell::Languages languages;
    QVERIFY(languages.available().contains(QStringLiteral("en")));
    QVERIFY(languages.available().contains(QStringLiteral("es")));
    QVERIFY(!languages.available().contains(shell::Languages::pseudo()));
    QCOMPARE(shell::Languages::name(QStringLiteral("es")), QStringLiteral("Español"));
    QCOMPARE(shell::Languages::name(QStringLiteral("en")), QStringLiteral("English"));
}

void TestLanguages::switchRebuildsTheWindow()
{
    WindowFixture program;
    program.createProject();
    program.window->show();
    program.jobs.waitForAll();
    const auto *before = program.window->workbench();
    QVERIFY(before);
    program.languages.choose(QStringLiteral("es"));
    QTRY_VERIFY(program.window->workbench() != nullptr && program.window->workbench() != before);
    QCOMPARE(program.window->workbench()->page()->pageId(), QStringLiteral("overview"));
    QCOMPARE(program.session().language(), QStringLiteral("es"));
    QCOMPARE(program.window->menuBar()->actions().size(), 4);
    program.jobs.waitForAll();
    support::picture(*program.window, QStringLiteral("overview-es"));
}

namespace
{

// Labels and buttons whose words do not fit where they stand.
QStringList cutWidgets(const QWidget &window)
{
    QStringList cut;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<QLabel *>(widget);
        const bool plain = label && !label->wordWrap() && label->pixmap().isNull()
            && label->objectName() != QLatin1String("status"); // shows what fits, has a tool tip
        if (plain && label->width() < label->sizeHint().width())
            cut << label->text();
        const bool tall
            = label && label->wordWrap() && label->height() < label->heightForWidth(label->width());
        if (tall)
            cut << label->text();
        const auto *button = qobject_cast<QPushButton *>(widget);
        if (button && button->width() < button->minimumSizeHint().width())
            cut << button->text();
    }
    return cut;
}

} // namespace

void TestLanguages::pseudoMirrorsAndNothingIsCut()
{
    WindowFixture program;
    program.window->show();
    program.languages.choose(shell::Languages::pseudo());
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QTRY_VERIFY(
        program.window->menuBar()->actions().constFirst()->text().contains(QLatin1Char('~')));
    QCOMPARE(cutWidgets(*program.window), QStringList());
    program.createProject();
    program.jobs.waitForAll();
    QCoreApplication::processEvents();
    support::picture(*program.window, QStringLiteral("overview-qps"));
    auto *steps = program.window->findChild<shell::StepList *>();
    QVERIFY(steps->mapTo(program.window.get(), QPoint()).x() > program.window->width() / 2);
    QCOMPARE(cutWidgets(*program.window), QStringList());
    // What a person reads on the page is translated: all of it is in the disguise.
    for (const auto *tile : program.window->findChildren<project::FigureTile *>())
        QVERIFY2(tile->text().contains(QLatin1Char('~')), qPrintable(tile->text()));
    program.languages.choose(QStringLiteral("en"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TestLanguages::unknownLanguageIsEnglish()
{
    shell::Languages languages;
    languages.choose(QStringLiteral("tlh"));
    QCOMPARE(languages.current(), QStringLiteral("en"));
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
