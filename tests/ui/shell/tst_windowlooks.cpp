// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/offences/importdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>

// What the window does about its look and about what comes from outside.
class TestWindowLooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void stepsHaveKeys();
    void droppedProjectOpens();
    void droppedListIsImported();
    void droppedListNeedsAProject();
    void otherFilesAreNotTaken();
    void colorsFollowTheSystem();
    void chosenColorsStay();
    void openDialogOutlivesAChangeOfColors();
    void preferencesSetTheLook();
    void enterGoesOnInADialog();
    void findingsAreShownOnce();
    void findingStaysLegible();
    void offencePanelIsNotCut();
    void windowFitsALowScreen();
};

namespace
{

QString writeList(const WindowFixture &program)
{
    const QString path = program.folder.filePath(QStringLiteral("courts.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("code,label\n1,Murder\n2,Theft\n") < 0)
        qFatal("the list cannot be written");
    return path;
}

// False: the window does not want it.
bool drop(shell::MainWindow &window, const QString &path)
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
    QCoreApplication::processEvents();
    return true;
}

void changeSystem(shell::MainWindow &window, widgets::ColorScheme scheme)
{
    widgets::pretendSystem(scheme);
    QEvent change(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&window, &change);
    QCoreApplication::processEvents();
}

bool isDarkNow()
{
    return widgets::isDark(QApplication::palette());
}

} // namespace

void TestWindowLooks::cleanup()
{
    widgets::pretendSystem({});
}

void TestWindowLooks::stepsHaveKeys()
{
    WindowFixture program;
    QVERIFY(!program.window->actions()["view.steps"]->isEnabled());
    program.createProject();
    program.window->show();
    program.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(program.window.get()));
    const auto pages = program.window->workbench()->pages();
    const auto steps = program.window->actions()["view.steps"]->menu()->actions();
    QCOMPARE(steps.size(), pages.size());
    for (int number = int(pages.size()); number > 0; --number) {
        if (number <= 9)
            QTest::keyClick(program.window.get(), Qt::Key(Qt::Key_0 + number), Qt::ControlModifier);
        else
            steps.at(number - 1)->trigger(); // there are nine keys
        QCOMPARE(program.window->workbench()->page(), pages.at(number - 1));
        QCOMPARE(steps.at(number - 1)->text(), pages.at(number - 1)->title());
    }
}

void TestWindowLooks::droppedProjectOpens()
{
    WindowFixture program;
    program.createProject();
    const QString path = program.saveProject();
    program.workspace->close();
    QVERIFY(drop(*program.window, path));
    QVERIFY(program.workspace->session());
    QCOMPARE(program.session().project().path(), path);
}

void TestWindowLooks::droppedListIsImported()
{
    WindowFixture program;
    program.createProject();
    QVERIFY(drop(*program.window, writeList(program)));
    auto *import = program.window->findChild<offencespage::ImportDialog *>();
    QVERIFY(import && import->isVisible());
    program.jobs.waitForAll();
    QTRY_VERIFY(import->isReady(offencespage::ImportDialog::Source)); // the file was read
}

void TestWindowLooks::droppedListNeedsAProject()
{
    WindowFixture program;
    QVERIFY(drop(*program.window, writeList(program)));
    QVERIFY(!program.window->findChild<offencespage::ImportDialog *>());
    QVERIFY(program.window->messages().lastText().contains(QStringLiteral("courts.csv")));
}

void TestWindowLooks::otherFilesAreNotTaken()
{
    WindowFixture program;
    program.createProject();
    QVERIFY(!drop(*program.window, program.folder.filePath(QStringLiteral("picture.png"))));
    QVERIFY(!drop(*program.window, program.folder.path()));
    QCOMPARE(program.window->messages().count(), 0);
}

void TestWindowLooks::colorsFollowTheSystem()
{
    WindowFixture program;
    program.createProject();
    program.window->show();
    changeSystem(*program.window, widgets::ColorScheme::Dark);
    QVERIFY(isDarkNow());
    QTRY_VERIFY(program.window->workbench()); // built anew, with icons for the dark
    QCOMPARE(program.window->palette().color(QPalette::Window),
             widgets::darkPalette().color(QPalette::Window));
    changeSystem(*program.window, widgets::ColorScheme::Light);
    QVERIFY(!isDarkNow());
}

void TestWindowLooks::chosenColorsStay()
{
    WindowFixture program;
    program.settings->setValue(shell::Setting::ColorScheme, QStringLiteral("light"));
    shell::applyLook(*program.settings);
    changeSystem(*program.window, widgets::ColorScheme::Dark);
    QVERIFY(!isDarkNow());
}

void TestWindowLooks::openDialogOutlivesAChangeOfColors()
{
    WindowFixture program;
    program.createProject();
    program.window->show();
    program.window->actions()["file.import"]->trigger();
    const QPointer<offencespage::ImportDialog> import
        = program.window->findChild<offencespage::ImportDialog *>();
    QVERIFY(import);
    const QPointer<shell::Workbench> before = program.window->workbench();
    changeSystem(*program.window, widgets::ColorScheme::Dark);
    QCoreApplication::processEvents();
    QVERIFY(import && import->isVisible());
    QVERIFY(isDarkNow());
    import->close();
    QTRY_VERIFY(!before); // now the window is built anew
    QVERIFY(program.window->workbench());
}

void TestWindowLooks::preferencesSetTheLook()
{
    WindowFixture program;
    program.window->show();
    const double size = QApplication::font().pointSizeF();
    program.window->actions()["edit.preferences"]->trigger();
    auto *preferences = program.window->findChild<shell::Preferences *>();
    QVERIFY(preferences);
    const auto choose = [&](const char *name, const QVariant &value) {
        auto *box = preferences->findChild<QComboBox *>(QString::fromLatin1(name));
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    };
    choose("colors", QStringLiteral("dark"));
    QVERIFY(isDarkNow());
    QCOMPARE(program.settings->value(shell::Setting::ColorScheme).toString(),
             QStringLiteral("dark"));
    choose("textSize", 150);
    QCOMPARE(QApplication::font().pointSizeF(), size * 1.5);
    QCoreApplication::processEvents();
    QVERIFY(preferences->isVisible()); // it stays while the window is built anew
    choose("textSize", 100);
    QCOMPARE(QApplication::font().pointSizeF(), size);
}

void TestWindowLooks::enterGoesOnInADialog()
{
    WindowFixture program;
    program.createProject();
    program.window->show();
    program.window->actions()["file.import"]->trigger();
    auto *import = program.window->findChild<offencespage::ImportDialog *>();
    for (const QPushButton *button : import->findChildren<QPushButton *>()) {
        if (button->objectName() == QLatin1String("next"))
            QVERIFY(button->isDefault());
        else if (button->text() == QLatin1String("Cancel"))
            QVERIFY(!button->autoDefault());
    }
}

void TestWindowLooks::findingsAreShownOnce()
{
    WindowFixture program;
    program.createProject();
    program.window->show();
    shell::Workbench &workbench = *program.window->workbench();
    const auto *strip = workbench.findChild<QTableView *>(QStringLiteral("stripFindings"));
    QVERIFY(strip);
    const QWidget *outer = strip->parentWidget()->parentWidget();
    QVERIFY(workbench.showPage(QStringLiteral("mapping")));
    QVERIFY(outer->isVisible());
    QVERIFY(workbench.showPage(QStringLiteral("checks")));
    QVERIFY(!outer->isVisible());
    QVERIFY(workbench.showPage(QStringLiteral("overview")));
    QVERIFY(outer->isVisible());
    program.window->actions()["view.findings"]->trigger();
    QVERIFY(workbench.showPage(QStringLiteral("mapping")));
    QVERIFY(!outer->isVisible());
}

void TestWindowLooks::findingStaysLegible()
{
    WindowFixture program;
    program.createProject();
    program.window->show();
    program.jobs.waitForAll();
    QVERIFY(program.window->workbench()->showPage(QStringLiteral("checks")));
    auto *tree = program.window->findChild<QTreeView *>(QStringLiteral("checksTree"));
    const int least = 40 * tree->fontMetrics().averageCharWidth();
    tree->resize(200, 200); // as when the history takes the room
    QCoreApplication::processEvents();
    QVERIFY(tree->header()->sectionSize(0) >= least);
    tree->resize(1200, 200);
    QVERIFY(tree->header()->sectionSize(0) > least);
}

// Mirrored, and with texts that are longer than the panel was made for.
void TestWindowLooks::offencePanelIsNotCut()
{
    WindowFixture program;
    program.createProject();
    program.languages.choose(shell::Languages::pseudo());
    QCoreApplication::processEvents();
    program.window->show();
    program.window->showPlace(
        { QStringLiteral("offence"), { QStringLiteral("police"), QStringLiteral("100") } });
    program.jobs.waitForAll();
    QCoreApplication::processEvents();
    auto *scroll = program.window->findChild<QScrollArea *>(QStringLiteral("offenceScroll"));
    QVERIFY(scroll && scroll->isVisible());
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    program.languages.choose(QStringLiteral("en"));
}

// 1920x1080 at 200 %, less the frame of the window.
void TestWindowLooks::windowFitsALowScreen()
{
    WindowFixture program;
    program.createProject();
    program.window->show();
    program.jobs.waitForAll();
    QCoreApplication::processEvents();
    const QSize least = program.window->minimumSizeHint();
    QVERIFY2(least.width() <= 960, qPrintable(QString::number(least.width())));
    QVERIFY2(least.height() <= 510, qPrintable(QString::number(least.height())));
}

QTEST_MAIN(TestWindowLooks)
#include "tst_windowlooks.moc"
