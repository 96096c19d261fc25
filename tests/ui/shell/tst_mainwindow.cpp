// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pictures.h"
#include "ui/exchange/comparedialog.h"
#include "ui/exchange/partsdialog.h"
#include "ui/project/overviewpage.h"
#include "ui/shell/actions.h"
#include "ui/shell/historydock.h"
#include "ui/shell/searchpopup.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/messagebox.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newProjectLeadsToTheOverview();
    void overviewCountsTheProject();
    void dialogsBeginWithTheirSubject();
    void savesAndForgetsTheMark();
    void asksBeforeChangesAreLost_data();
    void asksBeforeChangesAreLost();
    void opensReadOnlyWhatSomebodyElseHasOpen();
    void undoListTakesSeveralSteps();
    void historyCanBeSearched();
    void recoveryIsOffered();
    void recoveryIsAskedForBeforeOpening();
    void brokenFileIsExplained();
    void pageAndListComeBack();
    void comparisonLeadsToTheMappingPage();
    void keyboardReachesEverything();
};

void TestMainWindow::newProjectLeadsToTheOverview()
{
    WindowFixture program;
    program.window->show();
    (*program.window->findChild<shell::Actions *>())["file.new"]->trigger();
    auto *title = program.window->findChild<QLineEdit *>(QStringLiteral("project-title"));
    QVERIFY(title && title->isVisible());
    QTest::keyClicks(title, QStringLiteral("Statistics office"));
    auto *country = program.window->findChild<QComboBox *>(QStringLiteral("project-country"));
    country->setCurrentIndex(country->findData(QStringLiteral("CHL")));
    support::picture(*program.window, QStringLiteral("newproject"));
    program.window->findChild<QPushButton *>(QStringLiteral("create-project"))->click();
    QVERIFY(program.workspace->session());
    QCOMPARE(program.session().data().settings.title, QStringLiteral("Statistics office"));
    QCOMPARE(program.session().data().settings.country, QStringLiteral("CHL"));
    QVERIFY(program.window->workbench());
    QCOMPARE(program.window->workbench()->page()->pageId(), QStringLiteral("overview"));
    QVERIFY(program.window->windowTitle().contains(QStringLiteral("Statistics office")));
    program.jobs.waitForAll();
    support::picture(*program.window, QStringLiteral("overview-empty"));
}

void TestMainWindow::overviewCountsTheProject()
{
    WindowFixture program;
    program.createProject();
    program.window->show();
    auto *page = qobject_cast<project::OverviewPage *>(program.window->workbench()->page());
    QVERIFY(page);
    program.jobs.waitForAll();
    QCOMPARE(page->summary().codes.count, 3.0);
    QCOMPARE(page->summary().codes.total, 8.0);
    QCOMPARE(page->summary().approved.count, 1.0);
    QCOMPARE(page->summary().sections.size(), 11);
    QCOMPARE(page->summary().sections.at(0).codes, 1.0);
    QCOMPARE(page->summary().lists.constFirst().name, QStringLiteral("Police 2024"));
    support::picture(*program.window, QStringLiteral("overview"));
    // A figure leads to what it counts; a page that is not there is no crash.
    QSignalSpy places(&program.session(), &session::Session::placeRequested);
    page->findChild<QAbstractButton *>(QStringLiteral("figure-codes"))->click();
    QCOMPARE(places.count(), 1);
}

void TestMainWindow::dialogsBeginWithTheirSubject()
{
    WindowFixture program;
    program.createProject();
    program.window->show();
    const QString edition = QStringLiteral("glotip-2024");
    QVERIFY(program.window->showPlace(
        { QStringLiteral("page"), { QStringLiteral("parts"), edition } }));
    const auto *dialog = program.window->findChild<exchangepage::PartsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(
        dialog->findChild<QComboBox *>(QStringLiteral("partsEdition"))->currentData().toString(),
        edition);
    QVERIFY(!program.window->showPlace({ QStringLiteral("page"), { QStringLiteral("none") } }));
}

void TestMainWindow::savesAndForgetsTheMark()
{
    WindowFixture program;
    program.createProject();
    QVERIFY(program.window->isWindowModified());
    widgets::FileDialog::setNextFile(program.folder.filePath(QStringLiteral("country.iccs")));
    program.window->actions()["file.save"]->trigger();
    QVERIFY(QFile::exists(program.folder.filePath(QStringLiteral("country.iccs"))));
    QVERIFY(!program.window->isWindowModified());
    QVERIFY(program.window->windowTitle().contains(QStringLiteral("country")));
    QVERIFY(!program.window->actions()["file.save"]->isEnabled());
    QVERIFY(program.session().undo());
    QVERIFY(program.window->isWindowModified());
    QCOMPARE(program.workspace->recentFiles().size(), 1);
}

void TestMainWindow::asksBeforeChangesAreLost_data()
{
    QTest::addColumn<QMessageBox::StandardButton>("answer");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<bool>("saved");
    QTest::newRow("save") << QMessageBox::Save << true << true;
    QTest::newRow("do not save") << QMessageBox::Discard << true << false;
    QTest::newRow("cancel") << QMessageBox::Cancel << false << false;
}

void TestMainWindow::asksBeforeChangesAreLost()
{
    QFETCH(QMessageBox::StandardButton, answer);
    QFETCH(bool, closed);
    QFETCH(bool, saved);
    WindowFixture program;
    program.createProject();
    const QString path = program.saveProject();
    QVERIFY(program.session().undo());
    widgets::MessageBox::setNextAnswer(answer);
    program.window->actions()["file.close"]->trigger();
    QCOMPARE(program.workspace->session() == nullptr, closed);
    if (!closed)
        program.workspace->close();
    QVERIFY(program.workspace->open(path));
    QCOMPARE(program.session().data().set(QStringLiteral("police")).links().isEmpty(), saved);
}

void TestMainWindow::opensReadOnlyWhatSomebodyElseHasOpen()
{
    WindowFixture program;
    program.createProject();
    const QString path = program.saveProject();
    auto second = program.makeWorkspace();
    shell::MainWindow other(*second, program.jobs, *program.settings, program.languages);
    other.openProject(path);
    QVERIFY(second->session());
    QVERIFY(second->session()->project().isReadOnly());
    QVERIFY(second->whyReadOnly());
    QVERIFY(other.windowTitle().contains(QStringLiteral("read-only")));
    QVERIFY(!other.actions()["edit.undo"]->isEnabled());
    QCOMPARE(other.messages().count(), 1);
    // An edit is refused and said so.
    auto &session = *second->session();
    QVERIFY(!session.run(project::removeList(session.data(), QStringLiteral("police"))));
    QCOMPARE(other.messages().count(), 2);
    // A copy of one's own can be worked on.
    widgets::FileDialog::setNextFile(program.folder.filePath(QStringLiteral("mine.iccs")));
    other.actions()["file.saveAs"]->trigger();
    QVERIFY(QFile::exists(program.folder.filePath(QStringLiteral("mine.iccs"))));
    second->close();
}

void TestMainWindow::undoListTakesSeveralSteps()
{
    WindowFixture program;
    program.createProject();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(program.session().run(
            project::putLinks(program.session().data(),
                              { support::link(QStringLiteral("n%1").arg(i), QStringLiteral("401"),
                                              QStringLiteral("0502"), mapping::Status::Draft) },
                              program.session().signature())));
    }
    QAction *undo = program.window->actions()["edit.undo"];
    QVERIFY(undo->isEnabled());
    QVERIFY(undo->text().size() > QStringLiteral("&Undo").size());
    auto *button = program.window->findChild<QToolButton *>(QStringLiteral("edit.undo.button"));
    QVERIFY(button && button->menu());
    Q_EMIT button->menu()->aboutToShow();
    const auto steps = button->menu()->actions();
    QVERIFY(steps.size() >= 5);
    const qsizetype before = program.session().data().set(QStringLiteral("police")).links().size();
    steps.at(1)->trigger(); // two steps
    QCOMPARE(program.session().data().set(QStringLiteral("police")).links().size(), before - 2);
    QCOMPARE(program.session().project().redoList().size(), 2);
    program.window->actions()["edit.redo"]->trigger();
    QCOMPARE(program.session().data().set(QStringLiteral("police")).links().size(), before - 1);
}

void TestMainWindow::historyCanBeSearched()
{
    WindowFixture program;
    program.createProject();
    program.window->show();
    program.window->actions()["view.history"]->trigger();
    auto *dock = program.window->findChild<shell::HistoryDock *>();
    QVERIFY(dock->isVisible());
    const int all = dock->shown().rowCount();
    QVERIFY(all >= 2);
    QVERIFY(program.session().undo());
    QCOMPARE(dock->shown().rowCount(), all + 1);
    auto *search = dock->findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("ANA"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(dock->shown().rowCount() > 0);
    search->setText(QStringLiteral("nobody wrote this"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(dock->shown().rowCount(), 0);
    support::picture(*program.window, QStringLiteral("history"));
}

namespace
{

// What a crash leaves: the working copy of a program that is no longer running. A copy of it is
// taken while the project is open and put back after it was closed.
void leaveWorkingCopy(WindowFixture &program)
{
    const QString own = program.folder.filePath(QStringLiteral("own/unsaved"));
    QString copy;
    for (const QString &name : QDir(own).entryList({ QStringLiteral("*.working") }, QDir::Files))
        copy = QDir(own).filePath(name);
    QVERIFY2(!copy.isEmpty(), qPrintable(own));
    const QStringList parts { QString(), QStringLiteral("-wal") };
    for (const QString &part : parts) {
        if (QFile::exists(copy + part))
            QVERIFY(QFile::copy(copy + part, copy + part + QStringLiteral(".kept")));
    }
    program.workspace->close();
    for (const QString &part : parts) {
        if (QFile::exists(copy + part + QStringLiteral(".kept")))
            QVERIFY(QFile::rename(copy + part + QStringLiteral(".kept"), copy + part));
    }
}

} // namespace

void TestMainWindow::recoveryIsOffered()
{
    WindowFixture program;
    program.createProject();
    leaveWorkingCopy(program);
    QCOMPARE(program.workspace->leftovers().size(), 1);
    auto again = program.makeWorkspace();
    shell::MainWindow window(*again, program.jobs, *program.settings, program.languages);
    window.resize(1366, 768);
    window.show();
    auto *recover = window.findChild<QPushButton *>(QStringLiteral("recover"));
    QVERIFY(recover && recover->isVisible());
    support::picture(window, QStringLiteral("recovery"));
    recover->click();
    QVERIFY(again->session());
    QCOMPARE(again->session()->data().lists.size(), 1);
    QCOMPARE(again->session()->data().set(QStringLiteral("police")).links().size(), 3);
    again->close();
}

void TestMainWindow::recoveryIsAskedForBeforeOpening()
{
    WindowFixture program;
    program.createProject();
    leaveWorkingCopy(program);
    program.window->showStart();
    auto *discard = program.window->findChild<QPushButton *>(QStringLiteral("discard"));
    QVERIFY(discard);
    discard->click();
    QTRY_VERIFY(!program.window->findChild<QPushButton *>(QStringLiteral("discard")));
    QVERIFY(program.workspace->leftovers().isEmpty());
}

void TestMainWindow::brokenFileIsExplained()
{
    WindowFixture program;
    const QString path = program.folder.filePath(QStringLiteral("broken.iccs"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no project");
    file.close();
    program.window->openProject(path);
    QVERIFY(!program.workspace->session());
    QCOMPARE(program.window->messages().count(), 1);
    QVERIFY(program.window->messages().lastText().contains(QStringLiteral("broken.iccs")));
    program.window->openProject(program.folder.filePath(QStringLiteral("absent.iccs")));
    QVERIFY(program.window->messages().lastText().contains(QStringLiteral("absent.iccs")));
}

void TestMainWindow::pageAndListComeBack()
{
    WindowFixture program;
    program.createProject();
    auto list = support::policeList();
    list.info.id = QStringLiteral("courts");
    list.info.name = QStringLiteral("Courts 2024");
    QVERIFY(program.session().run(project::addList(program.session().data(), list)));
    program.session().setCurrentList(QStringLiteral("courts"));
    const QString path = program.saveProject();
    program.workspace->close();
    QVERIFY(program.workspace->open(path));
    QCOMPARE(program.session().currentList(), QStringLiteral("courts"));
}

// File > Compare; a double click in its window shows the offence on the mapping page.
void TestMainWindow::comparisonLeadsToTheMappingPage()
{
    WindowFixture program;
    QVERIFY(!program.window->actions()["file.compare"]->isEnabled());
    program.createProject();
    program.window->show();
    program.jobs.waitForAll();
    const QString path = program.folder.filePath(QStringLiteral("second.csv"));
    QFile table(path);
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("code,iccs_code\n400,0501\n");
    table.close();
    program.window->actions()["file.compare"]->trigger();
    auto *dialog = program.window->findChild<exchangepage::CompareDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QSignalSpy compared(dialog, &exchangepage::CompareDialog::compared);
    dialog->setFile(path);
    program.jobs.waitForAll();
    QTRY_COMPARE(compared.count(), 1);
    auto *rows = dialog->findChild<QTableView *>(QStringLiteral("disagreements"));
    QCOMPARE(rows->model()->rowCount(), 3); // 400, and two that the table does not have
    Q_EMIT rows->activated(rows->model()->index(0, 0));
    QCOMPARE(program.window->workbench()->page()->pageId(), QStringLiteral("mapping"));
}

void TestMainWindow::keyboardReachesEverything()
{
    WindowFixture program;
    program.createProject();
    program.window->show();
    program.jobs.waitForAll();
    QStringList nameless;
    for (QWidget *widget : program.window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool speaks = !widget->accessibleName().isEmpty()
            || (button && !button->text().isEmpty()) || (button && !button->toolTip().isEmpty());
        // Parts that Qt makes inside its own widgets are spoken for by their owners.
        const bool inner = widget->objectName().startsWith(QLatin1String("qt_"))
            || qobject_cast<QComboBox *>(widget->parentWidget());
        if (!speaks && !inner && !widget->inherits("QScrollArea") && !widget->inherits("QMenuBar"))
            nameless << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                    + widget->objectName();
    }
    QCOMPARE(nameless, QStringList());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
