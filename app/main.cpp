// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assembly.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

namespace
{

app::Start parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "app",
        "Maps national offence codes onto the International Classification of Crime for "
        "Statistical Purposes (ICCS)."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("project"),
                                 QCoreApplication::translate("app", "Project file to open."),
                                 QStringLiteral("[project.iccs]"));
    const QCommandLineOption language(
        QStringLiteral("language"),
        QCoreApplication::translate("app", "Language of the screen, for example es."),
        QStringLiteral("code"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   QCoreApplication::translate("app", "Colours: light or dark."),
                                   QStringLiteral("colours"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        QCoreApplication::translate(
            "app", "Draw a page (start, overview, ...) into the file named by --to and end."),
        QStringLiteral("page"));
    const QCommandLineOption to(QStringLiteral("to"),
                                QCoreApplication::translate("app", "PNG file for --screenshot."),
                                QStringLiteral("file"));
    const QCommandLineOption size(
        QStringLiteral("size"),
        QCoreApplication::translate("app", "Size of the window for --screenshot, as 1366x768."),
        QStringLiteral("size"), QStringLiteral("1366x768"));
    parser.addOptions({ language, theme, screenshot, to, size });
    parser.process(application);
    app::Start start;
    start.project = parser.positionalArguments().value(0);
    start.language = parser.value(language);
    start.colors = parser.value(theme);
    start.picturePage = parser.value(screenshot);
    start.pictureFile = parser.isSet(screenshot) ? parser.value(to) : QString();
    const QStringList sides = parser.value(size).split(QLatin1Char('x'));
    start.pictureSize
        = QSize(sides.value(0).toInt(), sides.value(1).toInt()).expandedTo(QSize(320, 240));
    return start;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("iccs-workbench"));
    QCoreApplication::setApplicationName(QStringLiteral("iccs-workbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WORKBENCH_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("ICCS Workbench"));
    QGuiApplication::setDesktopFileName(QStringLiteral("iccs-workbench"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/iccs-workbench.svg")));
    app::Assembly assembly(parse(application));
    return assembly.run();
}
