// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/output.h"
#include "core/base/clock.h"
#include "core/base/finding.h"
#include "core/base/progress.h"
#include "core/classification/classification.h"
#include "core/project/project.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace cli
{

// Exit codes of the contract: done; done, but with error-level findings; wrong usage; could not be
// done.
enum ExitCode { Done = 0, DoneWithErrors = 1, WrongUsage = 2, CouldNotBeDone = 3 };

// The time of the machine; or, for outputs that can be made again byte for byte, the one that
// SOURCE_DATE_EPOCH names (reproducible-builds.org), in seconds since 1970.
class CommandClock final : public base::Clock
{
public:
    QDateTime now() const override;
};

// What every command is given. Messages go to standard error, rows to standard output or --out.
class Context
{
public:
    QString language; // of labels: --language, else of the system
    QString author; // --author, else the login name
    QString rowFormat = QStringLiteral("csv");
    QString out = QStringLiteral("-");
    CommandClock clock;
    base::RandomIds ids;

    void say(const base::Text &text) const;
    void say(const base::Findings &findings, base::Severity least = base::Severity::Note) const;
    int fail(const base::Error &error) const; // prints, returns CouldNotBeDone
    int wrongUsage(const base::Text &text) const;
    // Before work that changes something: whether its rows have a way out.
    int checkOutput() const;
    int write(const Output &output, int exitCode = Done) const;
    base::Progress &progress();

    base::Result<classification::Classification> loadClassification() const;

private:
    std::unique_ptr<base::Progress> m_progress;
};

// One command of iccs: its options and what it does. One class in commands/, one line in
// commands.cpp.
class Command
{
public:
    virtual ~Command() = default;
    virtual QByteArray name() const = 0;
    virtual base::Text summary() const = 0;
    virtual QByteArray example() const = 0; // a line or two to copy
    virtual void declare(CLI::App &options) = 0;
    virtual int run(Context &context) = 0;
};

std::vector<std::unique_ptr<Command>> makeCommands();

// Declares a text option; the value arrives as UTF-8 whatever the locale.
CLI::Option *addText(CLI::App &options, const std::string &name, QString &value,
                     const base::Text &help);
CLI::Option *addTexts(CLI::App &options, const std::string &name, QStringList &values,
                      const base::Text &help);

// Opens a project for a command; imported titles are laid over the classification.
struct OpenProject {
    std::unique_ptr<project::Project> project;
    classification::Classification classification;
};
enum class Purpose { Read, Change };
base::Result<OpenProject> openProject(const Context &context, const QString &path, Purpose purpose);

// A command that cannot save has changed nothing, and says so.
base::Result<> saveProject(project::Project &project);

// The list a command means: by id or name; the only one when no name is given.
base::Result<QString> chooseList(const project::ProjectData &data, const QString &wanted);
// The offence a person names: by id, or by code when only one has it.
base::Result<const offences::Offence *> chooseOffence(const offences::OffenceList &list,
                                                      const QString &wanted);

void addFindings(Output &output, const base::Findings &findings); // check,severity,place,message
bool hasErrors(const base::Findings &findings);
QString number(double value, int decimals = 6); // plain, no trailing zeros, for files

} // namespace cli
