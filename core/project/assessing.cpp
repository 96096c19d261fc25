// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/assessing.h"

#include "core/project/projectfindings.h"
#include "core/questionnaire/indicators.h"

namespace project
{

namespace
{

using assessment::CellCount;
using assessment::Facts;
using assessment::IndicatorCount;
using questionnaire::EditionPointer;

// Those with answers that the program has; a folder of one's own cannot be found by its id alone.
QList<EditionPointer> answeredEditions(const ProjectData &data)
{
    QStringList ids;
    for (const questionnaire::Answer &answer : data.answers)
        ids << answer.edition;
    ids.removeDuplicates();
    QList<EditionPointer> editions;
    for (const QString &id : std::as_const(ids)) {
        if (const auto edition = questionnaire::loadEdition(id))
            editions << *edition;
    }
    return editions;
}

void addCells(const ProjectData &data, const questionnaire::Edition &edition, Facts &facts)
{
    QMap<std::pair<QString, QString>, CellCount> counts;
    for (int year : edition.form().years()) {
        counts.clear();
        for (int cell = 0; cell < edition.cellCount(); ++cell) {
            if (!edition.isAsked(cell))
                continue;
            const questionnaire::Edition::Cell &one = edition.cell(cell);
            CellCount &count = counts[{ one.module->id, one.table->institution }];
            count.edition = edition.form().id;
            count.module = one.module->id;
            count.institution = one.table->institution;
            count.year = year;
            count.asked += 1;
            const auto answer = data.answers.constFind(
                questionnaire::Answer::keyOf(edition.form().id, year, one.address));
            if (answer != data.answers.cend() && answer->origin == questionnaire::Origin::Coded
                && answer->figure.isThere())
                count.filled += 1;
        }
        facts.cells << counts.values();
    }
}

void addIndicators(const ProjectData &data, const questionnaire::Edition &edition, Facts &facts)
{
    const auto indicators = questionnaire::loadIndicators(edition);
    if (!indicators)
        return;
    const questionnaire::Figures figures = questionnaire::figuresOf(edition, data.answers);
    for (int year : edition.form().years()) {
        IndicatorCount count { year };
        for (const questionnaire::Indicator &indicator : *indicators) {
            if (!indicator.column.isEmpty())
                continue; // the same by sex and the like
            const auto computed
                = questionnaire::compute(indicator, year, edition, figures, data.series);
            count.all += 1;
            count.computed += computed.value.has_value() ? 1 : 0;
        }
        facts.indicators << count;
    }
}

} // namespace

Facts assessmentFacts(const ProjectData &data, const classification::Classification &classification,
                      const QString &language, base::Progress &progress)
{
    Facts facts { classification,
                  {},
                  data.rules,
                  data.layouts,
                  data.codedTables,
                  data.approvals,
                  data.assessmentAnswers,
                  data.assessmentEntries };
    for (const offences::OffenceList &list : data.lists)
        facts.lists.push_back({ list, data.set(list.info.id) });
    facts.findings = mappingFindings(data, classification, progress);
    facts.findings << ruleFindings(data, classification, language);
    for (const EditionPointer &edition : answeredEditions(data)) {
        if (edition->form().instrument == QLatin1String("un-cts"))
            addCells(data, *edition, facts);
        addIndicators(data, *edition, facts);
    }
    return facts;
}

Assessment assess(const ProjectData &data, const classification::Classification &classification,
                  const assessment::InstrumentPointer &instrument, const QString &language,
                  base::Progress &progress, const assessment::GapOptions &gaps)
{
    Assessment all { instrument, assessmentFacts(data, classification, language, progress) };
    all.shared = assessment::sharedProvisions(all.facts);
    all.figures = assessment::computeFigures(all.facts, all.shared);
    all.profile = assessment::profile(*instrument, data.assessmentAnswers, all.figures);
    assessment::addAnswerFigures(all.profile, all.figures);
    // Phases ask for figures of the answers, so those come before.
    all.phases = assessment::phases(*instrument, all.profile, all.figures);
    all.gaps = assessment::gapRegister(*instrument, all.facts, all.shared, gaps);
    assessment::addGapFigures(all.gaps, all.facts, all.figures);
    all.findings
        = assessment::answerFindings(*instrument, data.assessmentAnswers, data.assessmentEntries);
    return all;
}

} // namespace project
