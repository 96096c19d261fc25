// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/justiceflow.h"

#include "core/questionnaire/words.h"
#include "core/reports/frame.h"

namespace reports
{

using base::lateText;
using questionnaire::Edition;

namespace
{

struct Stage {
    QString id;
    double count = 0;
};

// The total of all persons at a stage: every section of the ICCS, no breakdown.
int cellOf(const Edition &edition, const QString &stage, qsizetype sections)
{
    for (int number = 0; number < edition.cellCount(); ++number) {
        const Edition::Cell &cell = edition.cell(number);
        if (cell.row->stage == stage && cell.row->unit == QLatin1String("persons")
            && cell.at.isEmpty() && cell.row->without.isEmpty()
            && cell.row->categories.size() >= sections)
            return number;
    }
    return -1;
}

QList<Stage> stagesIn(const Composer &composer, const ResponseYears &years, int year)
{
    const qsizetype sections = composer.job().classification.roots().size();
    QList<Stage> stages;
    for (const char *id : { "contact", "prosecuted", "convicted", "entering" }) {
        const QString stage = QLatin1String(id);
        const int number = cellOf(years.edition(), stage, sections);
        const auto *answer = number < 0 ? nullptr : years.find(number, year);
        if (answer && answer->figure.isExact() && answer->figure.low > 0)
            stages << Stage { stage, answer->figure.low };
    }
    return stages;
}

report::FlowChart chartOf(const Composer &composer, const QList<Stage> &stages)
{
    report::FlowChart chart;
    chart.fromTitle = composer.word(lateText("reports", "From"));
    chart.toTitle = composer.word(lateText("reports", "To"));
    chart.countTitle = composer.word(lateText("reports", "Persons"));
    for (qsizetype i = 0; i < stages.size(); ++i) {
        const Stage &stage = stages[i];
        chart.nodes << report::FlowChart::Node { stage.id,
                                                 composer.word(questionnaire::stageText(stage.id)),
                                                 int(i), composer.measure(stage.count) };
        if (i == 0)
            continue;
        const Stage &before = stages[i - 1];
        chart.links << report::FlowChart::Link {
            before.id, stage.id, composer.measure(std::min(before.count, stage.count))
        };
        if (before.count > stage.count)
            chart.losses << report::FlowChart::Loss {
                before.id,
                composer.word(
                    lateText("reports", "before: %1",
                             { QVariant::fromValue(questionnaire::stageText(stage.id)) })),
                composer.measure(before.count - stage.count)
            };
    }
    return chart;
}

} // namespace

bool addJusticeFlow(Composer &composer, const ResponseYears &years, int level)
{
    for (qsizetype i = years.response().years.size(); i-- > 0;) {
        const int year = years.response().years[i];
        const QList<Stage> stages = stagesIn(composer, years, year);
        if (stages.size() < 2)
            continue;
        composer.heading(level, lateText("reports", "From the police to prison"));
        composer.text(lateText(
            "reports",
            "The counts are of the same year and not of the same persons: a case may pass from "
            "one stage to the next in another year, and one person may be counted twice. The "
            "widths show the order of size, not the fate of persons."));
        report::Figure figure;
        figure.caption = composer.word(lateText(
            "reports", "Persons in the criminal justice system, %1", { QString::number(year) }));
        figure.alternativeText = composer.word(lateText(
            "reports",
            "Boxes from left to right, one for each stage, with bands as wide as the "
            "counts between them: from %1 persons at the first to %2 at the last.",
            { composer.number(stages.first().count), composer.number(stages.last().count) }));
        figure.chart = chartOf(composer, stages);
        figure.source = sourceLine(composer);
        composer.add(figure);
        return true;
    }
    return false;
}

} // namespace reports
