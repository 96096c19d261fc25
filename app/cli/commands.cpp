// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands of iccs, in the order of the help page.
// To add one: a class in commands/, its include and its line in makeCommands() below. The help, the
// options and the exit codes come from the class; tests/cli runs every example of the help page's
// list.
#include "app/cli/commands/answer.h"
#include "app/cli/commands/assessment.h"
#include "app/cli/commands/check.h"
#include "app/cli/commands/classification.h"
#include "app/cli/commands/code.h"
#include "app/cli/commands/compare.h"
#include "app/cli/commands/counts.h"
#include "app/cli/commands/coverage.h"
#include "app/cli/commands/explain.h"
#include "app/cli/commands/export.h"
#include "app/cli/commands/fill.h"
#include "app/cli/commands/history.h"
#include "app/cli/commands/import.h"
#include "app/cli/commands/info.h"
#include "app/cli/commands/map.h"
#include "app/cli/commands/mapping.h"
#include "app/cli/commands/newproject.h"
#include "app/cli/commands/questionnaire.h"
#include "app/cli/commands/recover.h"
#include "app/cli/commands/references.h"
#include "app/cli/commands/report.h"
#include "app/cli/commands/rules.h"
#include "app/cli/commands/series.h"
#include "app/cli/commands/submit.h"
#include "app/cli/commands/suggest.h"
#include "app/cli/commands/validate.h"

namespace cli
{

std::vector<std::unique_ptr<Command>> makeCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ClassificationCommand>());
    commands.push_back(std::make_unique<NewProjectCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<SuggestCommand>());
    commands.push_back(std::make_unique<MapCommand>());
    commands.push_back(std::make_unique<MappingCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<ExplainCommand>());
    commands.push_back(std::make_unique<RulesCommand>());
    commands.push_back(std::make_unique<CodeCommand>());
    commands.push_back(std::make_unique<CountsCommand>());
    commands.push_back(std::make_unique<QuestionnaireCommand>());
    commands.push_back(std::make_unique<FillCommand>());
    commands.push_back(std::make_unique<AnswerCommand>());
    commands.push_back(std::make_unique<SeriesCommand>());
    commands.push_back(std::make_unique<ValidateCommand>());
    commands.push_back(std::make_unique<SubmitCommand>());
    commands.push_back(std::make_unique<SubmissionsCommand>());
    commands.push_back(std::make_unique<CoverageCommand>());
    commands.push_back(std::make_unique<AssessmentCommand>());
    commands.push_back(std::make_unique<CompareCommand>());
    commands.push_back(std::make_unique<ReferencesCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<ReportCommand>());
    commands.push_back(std::make_unique<InfoCommand>());
    commands.push_back(std::make_unique<HistoryCommand>());
    commands.push_back(std::make_unique<RecoverCommand>());
    return commands;
}

} // namespace cli
