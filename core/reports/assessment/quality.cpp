// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/assessment/chapters.h"

#include "core/reports/assessment/questiontables.h"
#include "core/reports/frame.h"
#include "core/reports/kinds/coding.h"

namespace reports
{

using base::lateText;
using report::Column;

namespace
{

// One of the five criteria of quality, with the principle of the European Statistics Code of
// Practice that asks for it: so the instrument says which questions and figures belong to it.
struct Criterion {
    const char *principle;
    base::Text name;
};

QList<Criterion> criteria()
{
    return { { "11", lateText("reports", "Relevance") },
             { "12", lateText("reports", "Accuracy and reliability") },
             { "13", lateText("reports", "Timeliness and punctuality") },
             { "14", lateText("reports", "Coherence and comparability") },
             { "15", lateText("reports", "Accessibility and clarity") } };
}

QList<const assessment::QuestionState *> questionsOf(const Material &material,
                                                     const char *principle)
{
    QList<const assessment::QuestionState *> found;
    for (const auto &dimension : material.assessment.profile) {
        for (const auto &state : dimension.questions) {
            if (state.question->esCop.contains(QLatin1String(principle)))
                found << &state;
        }
    }
    return found;
}

report::Table figureTable(const Material &material, const QStringList &ids)
{
    report::Table table;
    table.caption = material.word(lateText("reports", "Computed figures"));
    table.columns = { column(Column::Kind::Text, 2), column(Column::Kind::Text, 4.4),
                      column(Column::Kind::Percent, 1.1), column(Column::Kind::Percent, 1.1) };
    table.header << texts({ material.word(lateText("reports", "Measure")),
                            material.word(lateText("reports", "What it says")),
                            material.phrase("byCodes"), material.phrase("byVolume") });
    const auto shown = [&](const assessment::Figure *figure) {
        if (!figure)
            return cell({});
        return figure->isShare ? material.composer.shareCell(figure->count, figure->total)
                               : cell(material.composer.number(figure->count));
    };
    for (const QString &id : ids) {
        const auto *codes = material.figure(id);
        const auto *volume = material.figure(id, {}, mapping::Weight::Volume);
        const auto *definition = material.instrument().figure(id);
        if (definition && (codes || volume))
            table.rows << plainRow(
                { cell(definition->name), cell(definition->text), shown(codes), shown(volume) });
    }
    table.source = sourceLine(material.composer);
    return table;
}

void addCriterion(Material &material, const Criterion &criterion)
{
    const QString name = material.word(criterion.name);
    material.composer.heading(2, name);
    const auto questions = questionsOf(material, criterion.principle);
    if (questions.isEmpty()) {
        material.composer.text(
            lateText("reports", "The assessment has no question on this criterion."));
        return;
    }
    material.composer.add(questionTable(material, name, questions));
    QStringList ids;
    for (const assessment::QuestionState *state : questions) {
        for (const QString &id : state->question->figures) {
            if (!ids.contains(id))
                ids << id;
        }
    }
    const report::Table table = figureTable(material, ids);
    if (!table.rows.isEmpty())
        material.composer.add(table);
}

void addChecks(Material &material)
{
    material.composer.heading(2, lateText("reports", "Checks made"));
    report::Table table;
    table.caption = material.figureName(QStringLiteral("findings"));
    table.columns = { column(Column::Kind::Text, 3), column(Column::Kind::Number, 1) };
    table.header << texts(
        { material.splitName("severity"), material.word(lateText("reports", "Open")) });
    for (const base::Severity severity : { base::Severity::Error, base::Severity::Warning,
                                           base::Severity::Question, base::Severity::Note }) {
        const auto *figure = material.figure(
            QStringLiteral("findings"), QLatin1String("severity:") + base::severityId(severity));
        table.rows << plainRow({ cell(material.word(base::severityText(severity))),
                                 material.composer.count(figure ? figure->count : 0) });
    }
    table.notes << material.word(
        lateText("reports",
                 "Findings that a person has explained are not among them; the report “%1” lists "
                 "them all.",
                 { QVariant::fromValue(CodingReport().name()) }));
    table.source = sourceLine(material.composer);
    material.composer.add(table);
}

} // namespace

void addQuality(Material &material)
{
    material.chapter(7);
    for (const Criterion &criterion : criteria())
        addCriterion(material, criterion);
    addChecks(material);
    addDimensions(material, 7);
}

} // namespace reports
