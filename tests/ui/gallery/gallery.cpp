// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "ui/classification/titlesdialog.h"
#include "ui/coding/codingpage.h"
#include "ui/coding/drilldialog.h"
#include "ui/coding/keepdialog.h"
#include "ui/coding/layoutdialog.h"
#include "ui/coding/runform.h"
#include "ui/exchange/referencedialog.h"
#include "ui/exchange/reviewdialog.h"
#include "ui/offences/importdialog.h"
#include "ui/rules/attributesdialog.h"
#include "ui/rules/gridview.h"
#include "ui/rules/ticklist.h"
#include "ui/session/page.h"
#include "ui/shell/actions.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/searchpopup.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace
{

// What is drawn, and how.
struct Wish {
    QString project;
    QString list; // a table to import
    QString review; // a reviewed table
    QString records; // to be coded; empty: none
    QString rules; // a rule sheet; empty: none
    QString attributes; // that it asks for
    QString folder;
    QString language;
    QString colors;
    QSize size;
};

// The whole program with settings of its own, and a picture of each of its screens.
class Gallery
{
public:
    explicit Gallery(Wish wish)
        : m_wish(std::move(wish))
    {
        m_settings.setValue(shell::Setting::Author, QStringLiteral("Ana María Pérez"));
        m_settings.setValue(shell::Setting::ColorScheme, m_wish.colors);
        shell::applyLook(m_settings);
        m_languages.choose(m_wish.language);
        m_workspace = std::make_unique<shell::Workspace>(m_jobs, m_clock, m_ids, m_settings);
        m_window
            = std::make_unique<shell::MainWindow>(*m_workspace, m_jobs, m_settings, m_languages);
        m_window->resize(m_wish.size);
        m_window->show();
    }

    void drawAll()
    {
        draw("start");
        drawAction("file.new", "new-project");
        m_window->openProject(m_wish.project);
        if (!m_workspace->session()) {
            qWarning("%s was to be drawn and cannot be opened.", qPrintable(m_wish.project));
            return;
        }
        m_window->showStart();
        draw("start-with-recent");
        m_window->showPlace({ QStringLiteral("page"), { QStringLiteral("rules") } });
        draw("rules-empty");
        takeRules();
        for (const session::Page *page : m_window->workbench()->pages()) {
            m_window->showPlace({ QStringLiteral("page"), { page->pageId() } });
            draw(qPrintable(page->pageId()));
        }
        drawMenus();
        drawDialogs();
        drawEvaluation();
        drawMapping();
        drawRules();
        drawQuestionnaire();
        drawAssessment();
        drawSteps();
        if (!m_wish.records.isEmpty())
            drawCoding();
    }

private:
    void settle()
    {
        for (int round = 0; round < 30; ++round) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            m_jobs.waitForAll();
        }
        QThread::msleep(120); // searches wait for the end of typing
        QCoreApplication::processEvents();
        m_jobs.waitForAll();
        QCoreApplication::processEvents();
    }
    void draw(const char *name, QWidget *widget = nullptr)
    {
        settle();
        QWidget *drawn = widget ? widget : m_window.get();
        drawn->grab().save(m_wish.folder + QLatin1Char('/') + QLatin1String(name)
                           + QStringLiteral(".png"));
    }
    QDialog *dialog() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<QDialog *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    void drawAction(const char *action, const char *name)
    {
        m_window->actions()[action]->trigger();
        settle();
        QDialog *shown = dialog();
        draw(name, shown);
        delete shown;
    }
    void drawMenus()
    {
        for (QAction *action : m_window->menuBar()->actions()) {
            QMenu *menu = action->menu();
            menu->popup(m_window->mapToGlobal(QPoint(40, 40)));
            draw(qPrintable(QStringLiteral("menu-%1").arg(menu->objectName().isEmpty()
                                                              ? action->text().remove(u'&')
                                                              : menu->objectName())),
                 menu);
            menu->hide();
        }
    }
    void drawDialogs()
    {
        drawAction("file.projectSettings", "properties");
        drawAction("edit.preferences", "preferences");
        drawAction("help.shortcuts", "shortcuts");
        drawAction("help.about", "about");
        drawAction("file.export", "export");
        drawAction("file.workbook", "workbook");
        drawAction("file.references", "references");
        m_window->actions()["edit.search"]->trigger();
        if (auto *field = m_window->searchPopup()->findChild<QLineEdit *>())
            field->setText(QStringLiteral("assault"));
        draw("search-everywhere");
        m_window->searchPopup()->hide();
        m_window->actions()["view.history"]->trigger();
        draw("history");
        m_window->actions()["view.history"]->trigger();
    }
    void drawEvaluation()
    {
        m_window->showPlace({ QStringLiteral("page"), { QStringLiteral("evaluation") } });
        settle();
        QDialog *shown = dialog();
        draw("evaluation", shown);
        if (auto *tabs = shown->findChild<QTabWidget *>(); tabs && tabs->isVisible()) {
            for (int tab = 1; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                draw(qPrintable(QStringLiteral("evaluation-tab%1").arg(tab + 1)), shown);
            }
        }
        delete shown;
    }
    void trigger(const char *name)
    {
        if (auto *action = m_window->findChild<QAction *>(QString::fromLatin1(name)))
            action->trigger();
        settle();
    }
    void drawMapping()
    {
        m_window->showPlace({ QStringLiteral("page"), { QStringLiteral("mapping") } });
        settle();
        for (QAction *action : m_window->workbench()->page()->pageActions()) {
            if (action->shortcut() != QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K))
                continue;
            action->trigger();
            settle();
            for (QFrame *frame : m_window->findChildren<QFrame *>()) {
                auto *field = frame->inherits("categories::CategoryPicker")
                    ? frame->findChild<QLineEdit *>()
                    : nullptr;
                if (field) {
                    field->setText(QStringLiteral("theft"));
                    draw("category-picker", frame);
                }
            }
        }
        m_window->showPlace({ QStringLiteral("page"), { QStringLiteral("overview") } });
        m_window->showPlace({ QStringLiteral("page"), { QStringLiteral("mapping") } });
    }
    void takeRules()
    {
        if (m_wish.rules.isEmpty())
            return;
        if (!m_wish.attributes.isEmpty()) {
            rulespage::AttributesDialog attributes(*m_workspace->session(), m_window.get());
            widgets::FileDialog::setNextFile(m_wish.attributes);
            attributes.findChild<QPushButton *>(QStringLiteral("importAttributes"))->click();
        }
        widgets::FileDialog::setNextFile(m_wish.rules);
        trigger("importRules");
        m_window->messages().clear();
    }
    void drawRules()
    {
        m_window->showPlace({ QStringLiteral("page"), { QStringLiteral("rules") } });
        settle();
        auto *grid = m_window->findChild<rulespage::GridView *>();
        if (!grid || !grid->isVisible())
            return;
        trigger("nextProblem");
        draw("rules-finding");
        grid->choose(grid->model()->index(0, 0));
        draw("rules-values", grid->tickList());
        grid->tickList()->hide();
        trigger("columns");
        draw("rules-columns", grid->tickList());
        grid->tickList()->hide();
        rulespage::AttributesDialog attributes(*m_workspace->session(), m_window.get());
        attributes.show();
        draw("attributes", &attributes);
    }
    void drawQuestionnaire()
    {
        m_window->showPlace({ QStringLiteral("page"), { QStringLiteral("questionnaire") } });
        settle();
        auto *tabs = m_window->findChild<QTabWidget *>(QStringLiteral("belowSheet"));
        for (int tab = tabs->count() - 1; tab >= 0; --tab) {
            tabs->setCurrentIndex(tab);
            draw(qPrintable(QStringLiteral("questionnaire-tab%1").arg(tab + 1)));
        }
        for (const char *action : { "fillFromCoded", "whatIf", "enterSeries" }) {
            trigger(action);
            QDialog *shown = dialog();
            draw(qPrintable(QStringLiteral("questionnaire-") + QLatin1String(action)), shown);
            delete shown;
        }
    }
    void drawAssessment()
    {
        m_window->showPlace({ QStringLiteral("page"), { QStringLiteral("assessment") } });
        settle();
        auto *views = m_window->findChild<QTabBar *>(QStringLiteral("assessmentViews"));
        for (int view = views->count() - 1; view >= 0; --view) {
            views->setCurrentIndex(view);
            settle();
            draw(qPrintable(QStringLiteral("assessment-view%1").arg(view + 1)));
        }
        trigger("assessmentTakeIn");
        QDialog *shown = dialog();
        draw("assessment-takein", shown);
        delete shown;
    }
    template<typename Dialog> void drawSteps(Dialog &dialog, const char *name, const QString &file)
    {
        dialog.show();
        draw(qPrintable(QStringLiteral("%1-empty").arg(QLatin1String(name))), &dialog);
        dialog.setFile(file);
        settle();
        for (int step = -1; step != dialog.step();) {
            step = dialog.step();
            draw(qPrintable(QStringLiteral("%1-step%2").arg(QLatin1String(name)).arg(step + 1)),
                 &dialog);
            if (step + 1 == dialog.stepCount())
                break;
            if (dialog.isReady(step))
                dialog.goOn();
            settle();
        }
    }
    void drawSteps()
    {
        session::Session &session = *m_workspace->session();
        {
            offencespage::ImportDialog newer(session, m_window.get());
            newer.setTarget(session.currentList());
            drawSteps(newer, "import-newer", m_wish.list);
        }
        {
            exchangepage::ReviewDialog review(session, m_window.get());
            drawSteps(review, "review", m_wish.review);
        }
        {
            exchangepage::ReferenceDialog reference(session, m_window.get());
            drawSteps(reference, "reference", m_wish.review);
        }
        classificationpage::TitlesDialog titles(session, m_window.get());
        drawSteps(titles, "titles", m_wish.review);
    }

    // A layout is guessed and saved, the records are coded by it, and a figure is followed.
    void drawCoding()
    {
        m_window->showPlace({ QStringLiteral("page"), { QStringLiteral("coding") } });
        auto *page = qobject_cast<codingpage::CodingPage *>(m_window->workbench()->page());
        codingpage::LayoutDialog *layout = page->describe();
        drawSteps(*layout, "layout", m_wish.records);
        layout->goOn(); // saves
        settle();
        draw("coding-before");
        const microdata::Layout &saved = m_workspace->session()->data().layouts.constLast();
        QStringList dimensions { QStringLiteral("iccs") };
        for (const microdata::LayoutColumn &column : saved.columns) {
            if (column.role == microdata::ColumnRole::Attribute && dimensions.size() < 2)
                dimensions << column.attribute;
        }
        page->form().setDimensions(dimensions);
        page->run();
        settle();
        auto *tabs = page->findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            draw(qPrintable(QStringLiteral("coding-tab%1").arg(tab + 1)));
        }
        if (QDialog *figure = page->drill({}, page->title()))
            draw("coding-drill", figure);
        codingpage::KeepDialog *keeping = page->openKept();
        settle();
        draw("coding-keep", keeping);
        keeping->close();
        m_window->showPlace({ QStringLiteral("page"), { QStringLiteral("rules") } });
        settle();
        draw("rules-records"); // with the number of records of each row
    }

    Wish m_wish;
    base::SystemClock m_clock;
    base::RandomIds m_ids;
    shell::Settings m_settings;
    shell::Languages m_languages;
    jobs::Jobs m_jobs;
    std::unique_ptr<shell::Workspace> m_workspace;
    std::unique_ptr<shell::MainWindow> m_window;
};

Wish parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("Project file."));
    parser.addPositionalArgument(QStringLiteral("list"), QStringLiteral("Table to import."));
    parser.addPositionalArgument(QStringLiteral("review"), QStringLiteral("Reviewed table."));
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where to draw."));
    const QCommandLineOption language(QStringLiteral("language"), QString(), QStringLiteral("code"),
                                      QStringLiteral("en"));
    const QCommandLineOption theme(QStringLiteral("theme"), QString(), QStringLiteral("colours"),
                                   QStringLiteral("light"));
    const QCommandLineOption size(QStringLiteral("size"), QString(), QStringLiteral("size"),
                                  QStringLiteral("1366x768"));
    const QCommandLineOption records(QStringLiteral("records"), QString(), QStringLiteral("file"));
    const QCommandLineOption rules(QStringLiteral("rules"), QString(), QStringLiteral("sheet"));
    const QCommandLineOption attributes(QStringLiteral("attributes"), QString(),
                                        QStringLiteral("sheet"));
    parser.addOptions({ language, theme, size, records, rules, attributes });
    parser.process(application);
    const QStringList files = parser.positionalArguments();
    if (files.size() != 4)
        parser.showHelp(2);
    const QStringList sides = parser.value(size).split(QLatin1Char('x'));
    return { files.at(0),         files.at(1),
             files.at(2),         parser.value(records),
             parser.value(rules), parser.value(attributes),
             files.at(3),         parser.value(language),
             parser.value(theme), QSize(sides.value(0).toInt(), sides.value(1).toInt()) };
}

} // namespace

// Draws every page and dialog of the program into a folder, for people to look at:
//     gallery project.iccs list.csv reviewed.csv folder --language es --theme dark --size 1366x768
//         --records records.csv
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir own; // nothing of the person's settings is read or changed
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, own.path());
    QCoreApplication::setApplicationName(QStringLiteral("iccs-workbench-gallery"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0"));
    const Wish wish = parse(application);
    QDir().mkpath(wish.folder);
    Gallery(wish).drawAll();
    return 0;
}
