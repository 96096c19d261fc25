// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include "core/base/groupedlocale.h"
#include "core/project/projectfile.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTextStream>
#include <QTranslator>

#include <cstdio>

namespace
{

void addCommonOptions(CLI::App &options, cli::Context &context)
{
    cli::addText(options, "--format", context.rowFormat,
                 base::lateText("cli", "csv, json or table; for export: the format."));
    cli::addText(options, "--out", context.out,
                 base::lateText("cli", "File to write; \"-\" is standard output."));
    cli::addText(options, "--language", context.language,
                 base::lateText("cli", "Language of labels and messages, e.g. es."));
    cli::addText(options, "--author", context.author,
                 base::lateText("cli", "Who is named in the audit trail."));
}

// The language is wanted before the options are declared, because their help is in it.
QString languageFrom(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(QStringLiteral("--language"));
    if (at >= 0)
        return arguments.value(at + 1);
    const QLocale system = QLocale::system();
    return system.language() == QLocale::C ? QStringLiteral("en") : system.name().left(2);
}

QString version()
{
    return QStringLiteral("iccs " WORKBENCH_VERSION "\nschema %1\nQt %2\nCLI11 " CLI11_VERSION)
        .arg(project::ProjectFile::newestSchema())
        .arg(QLatin1String(qVersion()));
}

// Numbers and dates in messages follow the language too; English keeps those of the system.
void useLocaleOf(const QString &language)
{
    const QLocale wanted(language);
    const bool isOfSystem = wanted.language() == QLocale::English || wanted.language() == QLocale::C
        || wanted.language() == QLocale::system().language();
    QLocale::setDefault(base::groupedLocale(isOfSystem ? QLocale() : wanted));
}

// The words that the parser itself puts on a help page; its options and commands come after this.
void translateFrame(CLI::App &program)
{
    const std::initializer_list<std::pair<const char *, base::Text>> words {
        { "Usage", base::lateText("cli", "Usage") },
        { "OPTIONS", base::lateText("cli", "OPTIONS") },
        { "SUBCOMMAND", base::lateText("cli", "SUBCOMMAND") },
        { "Positionals", base::lateText("cli", "Positionals") },
        { "TEXT", base::lateText("cli", "TEXT") },
        { "INT", base::lateText("cli", "INT") },
        { "FLOAT", base::lateText("cli", "FLOAT") },
        { "REQUIRED", base::lateText("cli", "REQUIRED") },
    };
    for (const auto &[name, text] : words)
        program.get_formatter()->label(name, text.toString().toStdString());
    program.option_defaults()->group(base::lateText("cli", "Options").toString().toStdString());
    program.set_help_flag(
        "-h,--help", base::lateText("cli", "Print this page and end.").toString().toStdString());
    program.set_version_flag(
        "--version", version().toStdString(),
        base::lateText("cli", "Print the version and end.").toString().toStdString());
}

int runCommand(CLI::App &program, std::vector<std::unique_ptr<cli::Command>> &commands,
               cli::Context &context)
{
    for (const auto &command : commands) {
        if (!program.got_subcommand(command->name().toStdString()))
            continue;
        // An export's --format is not one of rows; it looks at its file itself.
        const int problem = command->name() == "export" ? cli::Done : context.checkOutput();
        return problem == cli::Done ? command->run(context) : problem;
    }
    return cli::WrongUsage;
}

int printHelp(CLI::App &program, const std::vector<std::unique_ptr<cli::Command>> &commands,
              const QString &name)
{
    QTextStream out(stdout);
    for (const auto &command : commands) {
        if (command->name() == name.toUtf8()) {
            out << QString::fromStdString(program.get_subcommand(name.toStdString())->help("iccs"))
                << Qt::endl
                << base::lateText("cli", "Example:").toString() << Qt::endl
                << QString::fromUtf8(command->example()) << Qt::endl;
            return cli::Done;
        }
    }
    // Not help(): that would be the page of the command that was given, which is "help".
    out << QString::fromStdString(
        program.get_formatter()->make_help(&program, "iccs", CLI::AppFormatMode::Normal));
    return name.isEmpty() ? cli::Done : cli::WrongUsage;
}

// Pages need fonts, which only an application with a platform has; the platform without a screen
// does. All else starts without it, as programs on servers do.
bool needsFonts(int argc, char **argv)
{
    bool isReport = false, isPaged = false;
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument = QByteArray(argv[i]).toLower();
        isReport = isReport || argument == "report" || argument == "compare";
        for (const char *suffix : { ".pdf", ".odt", ".docx" })
            isPaged = isPaged || argument.endsWith(suffix);
    }
    return isReport && isPaged;
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (!needsFonts(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // A platform that starts on a server remarks on folders that it lacks; that is no message of
    // ours. What stops the program is still said.
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType type, const QMessageLogContext &, const QString &said) {
            if (type == QtFatalMsg)
                std::fprintf(stderr, "%s\n", qPrintable(said));
        });
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

} // namespace

int main(int argc, char **argv)
{
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("iccs-workbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WORKBENCH_VERSION));
    cli::Context context;
    context.language = languageFrom(QCoreApplication::arguments());
    context.author = qEnvironmentVariable("USER", QStringLiteral("iccs"));
    QTranslator english;
    if (english.load(QStringLiteral(":/i18n/workbench_en.qm")))
        QCoreApplication::installTranslator(&english);
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/workbench_%1.qm").arg(context.language)))
        QCoreApplication::installTranslator(&translator);
    useLocaleOf(context.language);

    CLI::App program(
        base::lateText(
            "cli",
            "Maps national offence codes onto ICCS, the International Classification of Crime for "
            "Statistical Purposes (UNODC 2015).")
            .toString()
            .toStdString(),
        "iccs");
    translateFrame(program);
    program.require_subcommand(1);
    auto commands = cli::makeCommands();
    const std::string group = base::lateText("cli", "Subcommands").toString().toStdString();
    for (const auto &command : commands) {
        CLI::App *options = program.add_subcommand(command->name().toStdString(),
                                                   command->summary().toString().toStdString());
        options->group(group);
        options->get_help_ptr()->group(program.get_help_ptr()->get_group());
        command->declare(*options);
        addCommonOptions(*options, context);
    }
    QString helpFor;
    CLI::App *help = program.add_subcommand(
        "help", base::lateText("cli", "A page about a command.").toString().toStdString());
    help->group(group);
    help->get_help_ptr()->group(program.get_help_ptr()->get_group());
    cli::addText(*help, "command", helpFor, base::lateText("cli", "The command."));
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return program.exit(error) == 0 ? cli::Done : cli::WrongUsage;
    }
    if (help->parsed())
        return printHelp(program, commands, helpFor);
    return runCommand(program, commands, context);
}
