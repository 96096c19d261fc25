// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole window on large projects, offscreen: opening, filters, undo, walking through the list,
// suggestions after a confirmation. A step ends when the window has painted what it changed.

#include "bench/largeproject.h"
#include "bench/measuring.h"
#include "support/fixtures.h"
#include "ui/mapping/offencespanel.h"
#include "ui/mapping/offencesview.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <random>

namespace
{

class Window
{
public:
    explicit Window(const QString &project)
    {
        project::Folders folders;
        folders.ownData = m_folder.filePath(QStringLiteral("own"));
        m_settings.setValue(shell::Setting::Author, QStringLiteral("Ana"));
        m_languages.choose(QStringLiteral("en"));
        m_workspace
            = std::make_unique<shell::Workspace>(m_jobs, m_clock, m_ids, m_settings, folders);
        m_window
            = std::make_unique<shell::MainWindow>(*m_workspace, m_jobs, m_settings, m_languages);
        m_window->resize(1366, 768);
        m_window->show();
        m_window->openProject(project);
        if (!m_workspace->session())
            qFatal("%s", qPrintable(m_window->messages().lastText()));
        m_window->showPlace({ QStringLiteral("page"), { QStringLiteral("mapping") } });
        paint();
    }

    session::Session &session() { return *m_workspace->session(); }
    template<typename Widget> Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    mappingpage::OffencesPanel *panel() const
    {
        return m_window->findChild<mappingpage::OffencesPanel *>();
    }
    // What has been put off until the window is idle, and the picture of it; not the jobs.
    void paint()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            m_jobs.waitForAll();
            QCoreApplication::processEvents();
        }
    }

private:
    QTemporaryDir m_folder;
    base::SystemClock m_clock;
    base::RandomIds m_ids;
    shell::Settings m_settings;
    shell::Languages m_languages;
    jobs::Jobs m_jobs;
    std::unique_ptr<shell::Workspace> m_workspace;
    std::unique_ptr<shell::MainWindow> m_window;
};

QString projectOf(const benchmark::State &state)
{
    return bench::largeProject(int(state.range(0)), state.range(0) > 5'000 ? 1'000 : 50'000);
}

project::Edit confirmation(session::Session &session, int turn)
{
    mapping::Link link;
    link.id = session.ids().next();
    link.list = bench::LargeList;
    link.offence = QStringLiteral("%1").arg(2 * turn + 1, 6, 10, QLatin1Char('0'));
    link.target = classification::IccsCode::parse(QStringLiteral("0501"));
    link.status = mapping::Status::Approved;
    link.evidence = QStringLiteral("manual");
    return project::putLinks(session.data(), { link }, session.signature());
}

void openWindow(benchmark::State &state)
{
    const QString path = projectOf(state);
    bench::Times times(state, state.range(0) > 5'000 ? 0 : 300);
    for (auto _ : state) {
        std::unique_ptr<Window> window;
        times.measure([&] { window = std::make_unique<Window>(path); });
        window->settle();
    }
}

void textFilter(benchmark::State &state)
{
    Window window(projectOf(state));
    window.settle();
    auto *search = window.find<widgets::SearchField>("offencesSearch");
    const char *const texts[]
        = { "theft", "kind 7", "robbery", "a", "099999", "no such offence", "s. 12" };
    bench::Times times(state, 50);
    int turn = 0;
    for (auto _ : state) {
        // Enter asks at once; otherwise the field waits for a pause in the typing.
        search->setText(QString::fromLatin1(texts[turn++ % 7]));
        times.measure([&] {
            QTest::keyClick(search, Qt::Key_Return);
            window.paint();
        });
    }
    search->clear();
}

void chip(benchmark::State &state)
{
    Window window(projectOf(state));
    window.settle();
    auto *chips = window.find<widgets::FilterChips>("offencesChips");
    const QString ids[] = { QStringLiteral("unmapped"), QStringLiteral("approved") };
    bench::Times times(state, 50);
    int turn = 0;
    for (auto _ : state) {
        QToolButton *button = chips->chip(ids[turn++ / 2 % 2]);
        times.measure([&] {
            button->click();
            window.paint();
        });
    }
    chips->setChecked({});
}

// Idle: what the edit before started in the background has ended. Busy: the next step comes at
// once, as with a key held down.
enum Background { Idle, Busy };

void undoRedo(benchmark::State &state)
{
    Window window(projectOf(state));
    window.settle();
    window.session().run(confirmation(window.session(), 10));
    bench::Times times(state, 50);
    bool undone = false;
    for (auto _ : state) {
        if (state.range(1) == Idle)
            window.settle();
        times.measure([&] {
            undone ? window.session().redo() : window.session().undo();
            window.paint();
        });
        undone = !undone;
    }
    window.settle();
}

void keyToCandidates(benchmark::State &state)
{
    Window window(projectOf(state));
    window.settle();
    auto *view = window.panel()->view();
    view->setFocus();
    bench::Times times(state, 16);
    for (auto _ : state) {
        const QString before = window.panel()->currentOffence();
        times.measure([&] {
            QTest::keyClick(view, Qt::Key_Down);
            window.paint();
        });
        if (window.panel()->currentOffence() == before)
            state.SkipWithError("the key led nowhere");
    }
}

// From the confirmation to suggestions that have learned from it. blocked_ms: the longest time in
// which the window could not answer, in any turn.
void rerank(benchmark::State &state)
{
    Window window(projectOf(state));
    window.settle();
    bool learned = false;
    QObject::connect(&window.session(), &session::Session::suggestionsChanged, &window.session(),
                     [&] { learned = true; });
    double blocked = 0;
    bench::Times times(state, 100);
    int turn = 0;
    for (auto _ : state) {
        window.settle();
        learned = false;
        const project::Edit edit = confirmation(window.session(), turn++);
        times.measure([&] {
            QElapsedTimer busy;
            busy.start();
            window.session().run(edit);
            while (!learned) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                blocked = std::max(blocked, double(busy.nsecsElapsed()) / 1e6);
                busy.restart();
            }
        });
    }
    window.settle();
    state.counters["blocked_ms"] = blocked;
}

void sized(benchmark::internal::Benchmark *benchmark)
{
    benchmark->ArgName("codes")->Arg(5'000)->Arg(100'000)->UseManualTime();
    benchmark->Unit(benchmark::kMillisecond);
}

} // namespace

BENCHMARK(openWindow)->Apply(sized)->Iterations(5);
BENCHMARK(textFilter)->Apply(sized)->Iterations(21);
BENCHMARK(chip)->Apply(sized)->Iterations(16);
BENCHMARK(undoRedo)
    ->ArgNames({ "codes", "busy" })
    ->ArgsProduct({ { 5'000, 100'000 }, { Idle, Busy } })
    ->Iterations(10)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(keyToCandidates)->Apply(sized)->Iterations(50);
BENCHMARK(rerank)->Apply(sized)->Iterations(10);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "qt.qpa.*=false");
    QApplication application(argc, argv);
    // Settings of its own, gone with the program.
    const QTemporaryDir config;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, config.path());
    QCoreApplication::setOrganizationName(QStringLiteral("iccs-workbench-bench"));
    shell::applyLook(shell::Settings());
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
