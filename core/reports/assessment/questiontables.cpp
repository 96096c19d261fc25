// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/assessment/questiontables.h"

#include "core/reports/frame.h"

#include <algorithm>

namespace reports
{

using assessment::Given;
using assessment::QuestionState;
using base::lateText;
using report::Column;

namespace
{

using States = QList<const QuestionState *>;

struct Proof {
    int answers = 0, withEvidence = 0;
};

Proof proofOf(const QuestionState &state)
{
    Proof proof;
    for (const Given &given : state.given) {
        const bool isThere = given.isComputed || (given.answer && given.answer->hasEvidence());
        proof.answers += given.level ? 1 : 0;
        proof.withEvidence += given.level && isThere ? 1 : 0;
    }
    return proof;
}

QString evidenceText(const Material &material, const QuestionState &state)
{
    const Proof proof = proofOf(state);
    if (proof.answers == 0)
        return {};
    if (std::all_of(state.given.begin(), state.given.end(),
                    [](const Given &given) { return given.isComputed; }))
        return material.phrase("computed");
    return material.word(lateText("reports", "%1 of %2", { proof.withEvidence, proof.answers }));
}

bool isSpread(const QuestionState &state)
{
    return std::count_if(state.given.begin(), state.given.end(),
                         [](const Given &given) { return given.level.has_value(); })
        > 1;
}

report::SpreadChart::Row spreadRow(const Material &material, const QuestionState &state,
                                   const QStringList &institutions)
{
    report::SpreadChart::Row row;
    row.label = state.question->id + QLatin1Char(' ') + state.question->text;
    for (const QString &institution : institutions) {
        report::Measure measure;
        for (const Given &given : state.given) {
            if (given.institution == institution && given.level)
                measure = { double(*given.level), material.composer.number(*given.level) };
        }
        row.values << measure;
    }
    return row;
}

void addSpread(Material &material, const States &states)
{
    QStringList institutions;
    States shown;
    const QuestionState *widest = nullptr;
    const auto width
        = [](const QuestionState &state) { return state.spread->highest - state.spread->lowest; };
    for (const QuestionState *state : states) {
        if (!isSpread(*state))
            continue;
        shown << state;
        widest = !widest || width(*state) > width(*widest) ? state : widest;
        for (const Given &given : state->given) {
            if (given.level && !institutions.contains(given.institution))
                institutions << given.institution;
        }
    }
    if (!widest)
        return;
    report::SpreadChart chart;
    chart.rowsTitle = fieldName(material.instrument().answer, "question");
    for (const QString &institution : std::as_const(institutions))
        chart.institutions << material.institution(institution);
    for (const assessment::Level &level : material.instrument().levels)
        chart.levels << material.levelName(level.level);
    for (const QuestionState *state : std::as_const(shown))
        chart.rows << spreadRow(material, *state, institutions);
    report::Figure figure;
    figure.caption = material.caption("spread");
    figure.alternativeText
        = material.alternative("spread", { QStringLiteral("“%1”").arg(widest->question->text) });
    figure.chart = chart;
    figure.source = sourceLine(material.composer);
    material.composer.add(figure);
}

} // namespace

QString levelText(const Material &material, const QuestionState &state)
{
    if (!state.spread) {
        const bool isApplicable = state.given.isEmpty()
            || std::any_of(state.given.begin(), state.given.end(),
                           [](const Given &given) { return !given.notApplicable; });
        return isApplicable ? material.phrase("notAnswered") : material.instrument().notApplicable;
    }
    const assessment::Spread &spread = *state.spread;
    const QString median = material.composer.level(spread.median);
    if (spread.lowest == spread.highest)
        return median;
    return median
        + QStringLiteral(" (%1–%2)")
              .arg(material.composer.number(spread.lowest),
                   material.composer.number(spread.highest));
}

QString targetText(const QuestionState &state)
{
    std::optional<int> level;
    int year = 0;
    for (const Given &given : state.given) {
        if (!given.answer || !given.answer->targetLevel)
            continue;
        level = std::max(level.value_or(0), *given.answer->targetLevel);
        year = std::max(year, given.answer->targetYear);
    }
    if (!level)
        return {};
    const QString shown = QString::number(*level);
    return year > 0 ? shown + QStringLiteral(" (%1)").arg(year) : shown;
}

report::Table questionTable(const Material &material, const QString &caption, const States &states)
{
    report::Table table;
    table.caption = caption;
    table.columns = { column(Column::Kind::Code, 0.5), column(Column::Kind::Text, 4.4),
                      column(Column::Kind::Text, 1.4), column(Column::Kind::Text, 1.1),
                      column(Column::Kind::Text, 1.4) };
    const auto &fields = material.instrument().answer;
    table.header << texts({ QString(), fieldName(fields, "question"), material.phrase("current"),
                            material.phrase("target"), material.phrase("evidence") });
    for (const QuestionState *state : states)
        table.rows << plainRow(
            texts({ state->question->id, state->question->text, levelText(material, *state),
                    targetText(*state), evidenceText(material, *state) }));
    table.notes << material.word(
        lateText("reports",
                 "Levels are 0 to 4; of several answers the median stands first and the lowest "
                 "and highest in brackets."));
    table.source = sourceLine(material.composer);
    return table;
}

void addDimensions(Material &material, int chapter)
{
    for (const assessment::DimensionState &state : material.assessment.profile) {
        if (state.dimension->chapter != chapter)
            continue;
        const QString title = state.dimension->id + QLatin1Char(' ') + state.dimension->title;
        material.composer.heading(2, title, QLatin1String("dimension") + state.dimension->id);
        material.paragraph(state.dimension->purpose);
        States questions;
        for (const QuestionState &question : state.questions)
            questions << &question;
        material.composer.add(questionTable(material, title, questions));
        addSpread(material, questions);
    }
}

} // namespace reports
