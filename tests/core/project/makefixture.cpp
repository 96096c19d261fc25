// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes tests/data/projects/schema_NNNN.iccs, the project of one schema number that later programs
// must be able to open:   project_fixture tests/data/projects/schema_0006.iccs
// Run it once, before the next schema step is written, and commit the file.

#include "samples.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    samples::Desk desk;
    auto project = desk.saved();
    offences::OffenceList full = samples::list(QStringLiteral("police-2024"), {});
    full.info = samples::fullListInfo();
    full.put(samples::fullOffence());
    const mapping::ReferenceTable reference = samples::reference(QStringLiteral("Peru"));
    const mapping::Policy policy { mapping::CompositePolicy::MostSerious, 3, true, false };
    bool isGood = project->execute(project::addList(project->data(), full)).has_value()
        && project
               ->execute(project::putLinks(project->data(), { samples::fullLink() },
                                           samples::signature()))
               .has_value()
        && project->execute(project::putReference(project->data(), reference)).has_value()
        && project->execute(*project::putAttribute(project->data(), samples::fullAttribute()))
               .has_value()
        && project->execute(project::putTable(project->data(), samples::fullTable())).has_value()
        && project->execute(project::putLayout(project->data(), samples::fullLayout())).has_value()
        && project
               ->execute(
                   project::changeCounting(project->data(), full.info.id, samples::fullCounting()))
               .has_value()
        && project
               ->execute(project::putAnswers(project->data(), { samples::fullAnswer() },
                                             base::Text::verbatim(QStringLiteral("Answer"))))
               .has_value()
        && project
               ->execute(
                   project::putMethodAnswers(project->data(), { samples::fullMethodAnswer() }))
               .has_value()
        && project->execute(project::putCodedTable(project->data(), samples::fullCodedTable()))
               .has_value()
        && project->execute(project::putSeries(project->data(), samples::fullSeries())).has_value()
        && project->execute(project::putSubmission(project->data(), samples::fullSubmission()))
               .has_value()
        && project->execute(project::putReturnedPart(project->data(), samples::fullReturnedPart()))
               .has_value()
        && project
               ->execute(project::putAssessmentAnswers(project->data(),
                                                       { samples::fullAssessmentAnswer() }))
               .has_value()
        && project
               ->execute(
                   project::putAssessmentEntry(project->data(), samples::fullAssessmentEntry()))
               .has_value()
        && project->execute(project::changePolicy(project->data(), full.info.id, policy))
               .has_value()
        && project->undo().has_value() && project->redo().has_value();
    const auto saved = project->saveAs(QCoreApplication::arguments().value(1));
    if (!saved)
        std::fprintf(stderr, "%s\n", qPrintable(saved.error().message()));
    return isGood && saved ? 0 : 1;
}
