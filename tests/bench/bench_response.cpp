// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A filled response to UN-CTS 2024 with the collection before and published figures beside it: one
// edit of a cell, on disk when it returns, everything that the checks look at gathered again, and
// all checks of all years. Goal: under 10 ms, with nothing else running.

#include "bench/measuring.h"
#include "core/project/edits.h"
#include "core/project/projectfile.h"
#include "core/project/responsefacts.h"
#include "core/questionnaire/publishedseries.h"
#include "core/validation/response/readrules.h"

#include <QTemporaryDir>

namespace
{

using questionnaire::Answer;
using questionnaire::Edition;
using questionnaire::EditionPointer;
using questionnaire::Figure;
using validation::ResponseRule;

constexpr double limit = 10;

struct Filled {
    EditionPointer edition = *questionnaire::loadEdition(QStringLiteral("un-cts-2024"));
    EditionPointer before = *questionnaire::loadEdition(QStringLiteral("un-cts-2023"));
    std::vector<ResponseRule> rules = *validation::loadRules(*edition);
    QTemporaryDir folder;
    std::unique_ptr<project::Project> project;
};

// Figures that meet sums and bounds: wholes grow until their parts fit in, and the last part takes
// what a sum lacks.
QList<double> addingUp(const Edition &edition, const std::vector<ResponseRule> &rules)
{
    QList<double> values;
    for (int cell = 0; cell < edition.cellCount(); ++cell)
        values << 100 + (cell * 37) % 900;
    for (int turn = 0; turn < 40; ++turn) {
        for (const ResponseRule &rule : rules) {
            for (const validation::RuleCase &at : rule.cases) {
                if (!rule.kind->linear(at))
                    continue;
                double sum = 0;
                for (const validation::CellAt &part : at.parts)
                    sum += values[part.cell];
                double &whole = values[at.whole.cell];
                if (sum < whole && rule.kind->id() == QLatin1String("sum"))
                    values[at.parts.last().cell] += whole - sum;
                whole = std::max(whole, sum);
            }
        }
    }
    return values;
}

// Every seventeenth figure is wrong when there are to be errors.
QList<Answer> answersTo(const Edition &edition, const std::vector<ResponseRule> &rules,
                        bool areWrong)
{
    QList<Answer> answers;
    for (const int year : edition.form().years()) {
        const QList<double> values = addingUp(edition, rules);
        for (int cell = 0; cell < edition.cellCount(); ++cell) {
            if (!edition.isAsked(cell))
                continue;
            Answer answer;
            answer.edition = edition.form().id;
            answer.year = year;
            answer.cell = edition.cell(cell).address;
            answer.figure = Figure::of(values[cell] + (areWrong && cell % 17 == 0 ? 50 : 0));
            answers << answer;
        }
    }
    return answers;
}

void require(const base::Result<> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message()));
}

std::unique_ptr<Filled> filled(bool areWrong)
{
    auto made = std::make_unique<Filled>();
    static const base::SystemClock clock;
    project::Folders folders;
    folders.ownData = made->folder.path();
    project::Settings settings;
    settings.country = QStringLiteral("CHL");
    auto created = project::ProjectFile(clock, folders).create(settings, QStringLiteral("Ana"));
    if (!created)
        qFatal("%s", qPrintable(created.error().message()));
    made->project = std::move(*created);
    require(made->project->saveAs(made->folder.filePath(QStringLiteral("response.iccs"))));
    const base::Text label = base::Text::verbatim(QStringLiteral("Fill"));
    QList<project::Edit> edits;
    const project::ProjectData &data = made->project->data();
    edits << project::putAnswers(data, answersTo(*made->edition, made->rules, areWrong), label)
          << project::putAnswers(
                 data, answersTo(*made->before, *validation::loadRules(*made->before), false),
                 label);
    const QList<double> values = addingUp(*made->edition, made->rules);
    for (int cell = 0; cell < made->edition->cellCount(); cell += 2) {
        questionnaire::Series series;
        series.id = questionnaire::publishedId(made->edition->form().instrument,
                                               made->edition->cell(cell).address);
        for (int year = 2003; year < 2024; ++year)
            series.values.insert(year, values[cell]);
        edits << project::putSeries(data, series);
    }
    require(made->project->execute(project::together(label, edits)));
    return made;
}

project::Edit anotherFigure(const Filled &made, int turn)
{
    const project::ProjectData &data = made.project->data();
    Answer answer = data.answers.value(
        Answer::keyOf(made.edition->form().id, 2023, QStringLiteral("5.1/held/total")));
    answer.figure = Figure::of(answer.figure.low + (turn % 2 == 0 ? 1 : -1));
    return project::putAnswers(data, { answer }, base::Text::verbatim(QStringLiteral("Type")));
}

enum Part { Everything, Writing, Gathering, Checking };

void oneEdit(benchmark::State &state)
{
    const auto made = filled(state.range(0) != 0);
    const Part part = Part(state.range(1));
    const QList<int> years = made->edition->form().years();
    validation::RuleRun run(made->rules);
    bench::Times times(state, limit);
    int turn = 0;
    qsizetype found = 0;
    for (auto _ : state) {
        const auto write = [&] { require(made->project->execute(anotherFigure(*made, turn++))); };
        std::optional<project::ResponseFacts> facts;
        const auto gather
            = [&] { facts.emplace(made->project->data(), *made->edition, made->rules); };
        const auto check
            = [&] { found = project::responseFailures(*facts, made->rules, run, years).size(); };
        if (part == Writing) {
            times.measure(write);
        } else if (part == Gathering) {
            times.measure(gather);
        } else if (part == Checking) {
            gather();
            times.measure(check);
        } else {
            times.measure([&] {
                write();
                gather();
                check();
            });
        }
    }
    state.counters["answers"] = double(made->project->data().answers.size());
    state.counters["findings"] = double(found);
}

BENCHMARK(oneEdit)
    ->ArgNames({ "wrong", "part" })
    ->ArgsProduct({ { 0, 1 }, { Everything, Writing, Gathering, Checking } })
    ->UseManualTime()
    ->Iterations(101)
    ->Unit(benchmark::kMillisecond);

} // namespace
