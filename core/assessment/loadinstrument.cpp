// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/readinstrument.h"

#include <QDir>
#include <QFile>

namespace assessment
{

namespace
{

using base::lateText;
using questionnaire::Fields;

base::Text opening(const QString &folder)
{
    return lateText("assessment", "The assessment “%1” was to be opened.", { folder });
}

// The findings of the reader of JSON speak of questionnaires: here they have ids and advice of
// their own.
base::Findings renamed(base::Findings findings)
{
    for (base::Finding &finding : findings) {
        finding.check.replace(0, 1, QLatin1Char('S'));
        finding.place.kind = QStringLiteral("assessment");
        if (finding.check == QLatin1String("S03"))
            finding.advice = lateText("assessment",
                                      "README.md of the assessment “iccs-implementation” says what "
                                      "stands there.");
    }
    return findings;
}

struct Part {
    const char *file;
    void (InstrumentReader::*read)(Fields &);
};

const Part parts[] = { { "instrument.json", &InstrumentReader::readInstrument },
                       { "figures.json", &InstrumentReader::readFigures },
                       { "phases.json", &InstrumentReader::readPhases },
                       { "challenges.json", &InstrumentReader::readChallenges },
                       { "practices.json", &InstrumentReader::readPractices },
                       { "gaps.json", &InstrumentReader::readGaps },
                       { "roadmap.json", &InstrumentReader::readRoadMap },
                       { "minister.json", &InstrumentReader::readReport } };

QStringList knownIds()
{
    return QDir(QStringLiteral(":/assessments")).entryList(QDir::Dirs, QDir::Name);
}

} // namespace

const Question *Instrument::question(const QString &wanted) const
{
    for (const Question &question : questions) {
        if (question.id == wanted)
            return &question;
    }
    return nullptr;
}

const FigureDefinition *Instrument::figure(const QString &wanted) const
{
    for (const FigureDefinition &figure : figures) {
        if (figure.id == wanted)
            return &figure;
    }
    return nullptr;
}

base::Result<ReadInstrument> readInstrument(const QString &folder, const QString &language)
{
    const auto instrument = std::make_shared<Instrument>();
    const questionnaire::Labels labels = questionnaire::readLabels(folder, language);
    InstrumentReader reader(*instrument, labels);
    ReadInstrument result;
    for (const Part &part : parts) {
        QFile file(folder + QLatin1Char('/') + QLatin1String(part.file));
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(
                opening(folder),
                lateText("assessment", "%1 cannot be read: %2.",
                         { file.fileName(), file.errorString() }),
                lateText("assessment", "Name the folder of an assessment, with all its files."));
        questionnaire::Problems problems(file.fileName());
        Fields fields(questionnaire::objectOf(file.readAll(), problems), {}, problems);
        if (problems.findings().isEmpty()) {
            (reader.*part.read)(fields);
            fields.done();
        }
        result.findings << renamed(problems.findings());
    }
    if (result.findings.isEmpty())
        result.findings << renamed(unknownNames(*instrument));
    if (result.findings.isEmpty())
        result.instrument = instrument;
    return result;
}

base::Result<InstrumentPointer> loadInstrument(const QString &id, const QString &language)
{
    const bool isFolder = QFile::exists(id + QLatin1String("/instrument.json"));
    if (!isFolder && !knownIds().contains(id))
        return base::failure(opening(id), lateText("assessment", "There is none of that name."),
                             lateText("assessment",
                                      "Take one of these, or a folder of your own: %1.",
                                      { knownIds().join(QStringLiteral(", ")) }));
    const base::Result<ReadInstrument> read
        = readInstrument(isFolder ? id : QLatin1String(":/assessments/") + id, language);
    if (!read)
        return tl::unexpected(read.error());
    if (!read->instrument)
        return base::failure(opening(id), read->findings.first().message,
                             read->findings.first().advice);
    return read->instrument;
}

QString defaultInstrument()
{
    return QStringLiteral("iccs-implementation");
}

} // namespace assessment
