// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the process to the first picture of the window, with the sample project. The
// program runs itself anew for every turn: with --first-paint it is the window program, which ends
// once it has painted. Offscreen, with settings of its own.

#include "app/assembly.h"
#include "bench/measuring.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

namespace
{

const char *const FirstPaint = "--first-paint";

// The window paints as a whole: what follows the first paint event in the queue is after it.
class PaintWatch final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            QTimer::singleShot(0, this, [] {
                std::fflush(stdout);
                std::_Exit(0);
            });
        }
        return QObject::eventFilter(object, event);
    }

private:
    bool m_painted = false;
};

int paintOnce(QApplication &application, const QString &project)
{
    PaintWatch watch;
    application.installEventFilter(&watch);
    app::Start start;
    start.project = project;
    start.language = QStringLiteral("en");
    app::Assembly assembly(start);
    return assembly.run();
}

// Its own copy of the sample, its own settings.
class Place
{
public:
    Place() { QFile::copy(QStringLiteral(SAMPLE_PROJECT), sample()); }
    QString sample() const { return m_folder.filePath(QStringLiteral("sample.iccs")); }
    void run(benchmark::State &state, const QString &program, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.remove(QStringLiteral("XDG_CONFIG_HOME"));
        environment.remove(QStringLiteral("XDG_DATA_HOME"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            state.SkipWithError("the program did not do what it should");
    }
    QString picture() const { return m_folder.filePath(QStringLiteral("page.png")); }

private:
    QTemporaryDir m_folder;
};

void firstPaint(benchmark::State &state)
{
    bench::Times times(state, 0);
    const bool withSample = state.range(0) == 1;
    for (auto _ : state) {
        Place place; // a new one, since a program that ends at once leaves its working copy
        QStringList arguments { QString::fromLatin1(FirstPaint) };
        if (withSample)
            arguments << place.sample();
        times.measure(
            [&] { place.run(state, QCoreApplication::applicationFilePath(), arguments); });
    }
}

// The real program: it opens the sample, waits for all that is computed in the background, draws
// the page into a file and ends. An upper bound of the above.
void pagePicture(benchmark::State &state)
{
    const QString page
        = state.range(0) == 1 ? QStringLiteral("mapping") : QStringLiteral("overview");
    bench::Times times(state, 0);
    for (auto _ : state) {
        Place place;
        times.measure([&] {
            place.run(state, QStringLiteral(PROGRAMS "/iccs-workbench"),
                      { place.sample(), QStringLiteral("--language"), QStringLiteral("en"),
                        QStringLiteral("--screenshot"), page, QStringLiteral("--to"),
                        place.picture() });
        });
    }
}

} // namespace

BENCHMARK(firstPaint)
    ->ArgName("sample")
    ->Arg(0)
    ->Arg(1)
    ->Iterations(9)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(pagePicture)
    ->ArgName("mapping")
    ->Arg(0)
    ->Arg(1)
    ->Iterations(5)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "qt.qpa.*=false");
    if (argc > 1 && qstrcmp(argv[1], FirstPaint) == 0) {
        QApplication application(argc, argv);
        QCoreApplication::setOrganizationName(QStringLiteral("iccs-workbench"));
        QCoreApplication::setApplicationName(QStringLiteral("iccs-workbench"));
        return paintOnce(application, application.arguments().value(2));
    }
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
