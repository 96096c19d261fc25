// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/assessment.h"

#include "core/reports/assessment/chapters.h"
#include "core/reports/frame.h"
#include "core/reports/instrument.h"

namespace reports
{

using base::lateText;

base::Text AssessmentReport::name() const
{
    return lateText("reports", "Implementation assessment");
}

base::Text AssessmentReport::about() const
{
    return lateText("reports",
                    "How far the country has come with the ICCS: phase reached, findings and "
                    "recommendations, tables measured, sources, quality, practices, challenges, "
                    "gaps of the ICCS and road map.");
}

base::Text AssessmentReport::needs() const
{
    return lateText("reports",
                    "A list of offences; answers and entries of the page Assessment where there "
                    "are any.");
}

base::Result<report::Document> AssessmentReport::make(const ReportJob &job) const
{
    if (const auto lists = chosenLists(job); !lists)
        return tl::unexpected(lists.error());
    const auto instrument = instrumentOf(job);
    if (!instrument)
        return tl::unexpected(instrument.error());
    Composer composer(job, name());
    composer.subtitle(job.data.settings.title);
    assessment::GapOptions gaps;
    gaps.word = [&composer](const base::Text &text) { return composer.word(text); };
    base::NoProgress progress;
    const project::Assessment assessment
        = project::assess(job.data, job.classification, *instrument, job.language, progress, gaps);
    Material material { composer, assessment };
    for (const auto part : { addTitleData, addSummary, addMethod, addSystem, addPhases,
                             addCorrespondence, addSources, addQuality, addPractices, addChallenges,
                             addBenefits, addGuidance, addGaps, addRoadMap, addAnnexes })
        part(material);
    return composer.document();
}

} // namespace reports
