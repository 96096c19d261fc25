// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include "core/project/projectfile.h"
#include "core/table/savefile.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <cstdio>
#include <unistd.h>

namespace cli
{

namespace
{

// A bar on standard error, only when a person looks at it.
class ProgressBar final : public base::Progress
{
public:
    ~ProgressBar() override
    {
        if (m_shown)
            std::fputs("\r\x1b[K", stderr);
    }
    bool advance(qint64 done, qint64 total) override
    {
        if (!m_terminal || (m_timer.isValid() && m_timer.elapsed() < 100))
            return true;
        m_timer.restart();
        m_shown = true;
        if (total > 0)
            std::fprintf(stderr, "\r\x1b[K%3d %%", int(100 * done / total));
        else
            std::fprintf(stderr, "\r\x1b[K%lld", static_cast<long long>(done));
        return true;
    }

private:
    bool m_terminal = isatty(STDERR_FILENO);
    bool m_shown = false;
    QElapsedTimer m_timer;
};

} // namespace

QDateTime CommandClock::now() const
{
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)
                    : QDateTime::currentDateTimeUtc();
}

void Context::say(const base::Text &text) const
{
    QTextStream(stderr) << text.toString() << Qt::endl;
}

void Context::say(const base::Findings &findings, base::Severity least) const
{
    for (const base::Finding &finding : findings) {
        if (finding.severity < least)
            continue;
        const bool isRow = finding.place.kind == QLatin1String("row");
        const QString number = isRow ? finding.place.ids.value(1) : QString();
        const QVariantList parts { finding.check,
                                   number.isEmpty() ? finding.place.ids.value(0) : number,
                                   QVariant::fromValue(finding.message),
                                   QVariant::fromValue(finding.advice) };
        say(number.isEmpty() ? base::lateText("cli", "%1, %2: %3 %4", parts)
                             : base::lateText("cli", "%1, row %2: %3 %4", parts));
    }
}

int Context::fail(const base::Error &error) const
{
    QTextStream(stderr) << "iccs: " << error.message() << Qt::endl;
    return CouldNotBeDone;
}

int Context::wrongUsage(const base::Text &text) const
{
    QTextStream(stderr) << "iccs: " << text.toString() << Qt::endl;
    return WrongUsage;
}

int Context::checkOutput() const
{
    if (!rowFormatFromId(rowFormat))
        return wrongUsage(base::lateText(
            "cli", "\"%1\" is not a row format. Use csv, json or table.", { rowFormat }));
    const auto target = table::checkTarget(out);
    return target ? Done : fail(target.error());
}

int Context::write(const Output &output, int exitCode) const
{
    if (const int problem = checkOutput(); problem != Done)
        return problem;
    if (const auto written = output.write(*rowFormatFromId(rowFormat), out); !written)
        return fail(written.error());
    return exitCode;
}

base::Progress &Context::progress()
{
    if (!m_progress)
        m_progress = std::make_unique<ProgressBar>();
    return *m_progress;
}

base::Result<classification::Classification> Context::loadClassification() const
{
    return classification::Classification::load(QStringLiteral(":/classifications/iccs-1.0"));
}

CLI::Option *addText(CLI::App &options, const std::string &name, QString &value,
                     const base::Text &help)
{
    return options.add_option_function<std::string>(
        name, [&value](const std::string &text) { value = QString::fromStdString(text); },
        help.toString().toStdString());
}

CLI::Option *addTexts(CLI::App &options, const std::string &name, QStringList &values,
                      const base::Text &help)
{
    return options
        .add_option_function<std::vector<std::string>>(
            name,
            [&values](const std::vector<std::string> &texts) {
                for (const std::string &text : texts)
                    values << QString::fromStdString(text);
            },
            help.toString().toStdString())
        ->expected(1, CLI::detail::expected_max_vector_size)
        ->take_all();
}

base::Result<OpenProject> openProject(const Context &context, const QString &path, Purpose purpose)
{
    auto classification = context.loadClassification();
    if (!classification)
        return tl::unexpected(classification.error());
    const project::ProjectFile files(context.clock);
    if (purpose == Purpose::Change) {
        const auto left = files.leftovers(path);
        if (!left.isEmpty())
            return base::failure(
                base::lateText("cli", "The project %1 was to be changed.", { path }),
                base::lateCount(
                    "cli",
                    "A program that ended abruptly left %n edit(s) that are not in the file yet.",
                    left.first().edits),
                base::lateText(
                    "cli",
                    "Take them over or drop them first: iccs recover %1 (--accept or --discard).",
                    { path }));
    }
    auto project = files.open(
        path, purpose == Purpose::Read ? project::Access::ReadOnly : project::Access::ReadWrite,
        context.author);
    if (!project)
        return tl::unexpected(project.error());
    const auto &titles = (*project)->data().titles;
    classification::Classification current = *std::move(classification);
    for (auto it = titles.cbegin(); it != titles.cend(); ++it)
        current = current.withTitles(it.key(), it.value());
    return OpenProject { *std::move(project), std::move(current) };
}

base::Result<> saveProject(project::Project &project)
{
    auto saved = project.save();
    if (!saved)
        saved.error().advice = base::lateText(
            "cli",
            "The project was not changed. Make room on the disk, allow writing there, or work on a "
            "copy in another folder.");
    return saved;
}

base::Result<QString> chooseList(const project::ProjectData &data, const QString &wanted)
{
    const base::Text tried = base::lateText("cli", "An offence list was looked for.");
    if (wanted.isEmpty()) {
        if (data.lists.size() == 1)
            return data.lists.first().info.id;
        if (data.lists.isEmpty())
            return base::failure(
                tried, base::lateText("cli", "The project has no offence list yet."),
                base::lateText("cli", "Import one with: iccs import PROJECT LIST --as offences."));
        return base::failure(tried, base::lateText("cli", "The project has several lists."),
                             base::lateText("cli", "Say which one with --list NAME."));
    }
    for (const auto &list : data.lists) {
        if (list.info.id == wanted || list.info.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return list.info.id;
    }
    QStringList names;
    for (const auto &list : data.lists)
        names << list.info.name;
    return base::failure(
        tried, base::lateText("cli", "There is no list called \"%1\".", { wanted }),
        base::lateText("cli", "The lists are: %1.", { names.join(QStringLiteral(", ")) }));
}

base::Result<const offences::Offence *> chooseOffence(const offences::OffenceList &list,
                                                      const QString &wanted)
{
    if (const auto *offence = list.find(wanted))
        return offence;
    const base::Text tried = base::lateText("cli", "The offence \"%1\" was looked for in \"%2\".",
                                            { wanted, list.info.name });
    const auto found = list.withCode(wanted);
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return base::failure(
            tried, base::lateText("cli", "The list has no such code."),
            base::lateText("cli", "Codes are text: leading zeros and blanks inside count."));
    QStringList ids;
    for (const auto *offence : found)
        ids << offence->id;
    return base::failure(
        tried, base::lateCount("cli", "The code stands %n time(s) in the list.", int(found.size())),
        base::lateText("cli", "Name one of: %1.", { ids.join(QStringLiteral(", ")) }));
}

void addFindings(Output &output, const base::Findings &findings)
{
    for (const base::Finding &finding : findings)
        output.row({ finding.check, base::severityId(finding.severity), finding.place.toString(),
                     finding.message.toString() });
}

bool hasErrors(const base::Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const base::Finding &finding) {
        return finding.severity == base::Severity::Error;
    });
}

QString number(double value, int decimals)
{
    QString text = QString::number(value, 'f', decimals);
    if (text.contains(QLatin1Char('.'))) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(QLatin1Char('.')))
            text.chop(1);
    }
    return text;
}

} // namespace cli
