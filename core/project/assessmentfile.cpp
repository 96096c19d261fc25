// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/assessmentfile.h"

#include "core/project/jsonfields.h"
#include "core/table/tablereader.h"

#include <QFile>

namespace project
{

using assessment::Figure;
using assessment::Spread;
using L = QLatin1String;

namespace
{

const QString format = QStringLiteral("iccs-workbench assessment 1");

QJsonObject toJson(const Figure &figure)
{
    FieldWriter writer;
    writer.text(L("id"), figure.id);
    writer.text(L("part"), figure.part);
    writer.text(L("institution"), figure.where.institution);
    writer.text(L("list"), figure.where.list);
    writer.text(L("section"), figure.where.section);
    writer.text(L("year"), figure.where.year);
    writer.text(L("weight"),
                figure.weight == mapping::Weight::Codes ? QStringLiteral("codes")
                                                        : QStringLiteral("volume"));
    writer.value(L("count"), figure.count);
    if (figure.isShare)
        writer.value(L("total"), figure.total);
    return writer.json();
}

Read<Figure> figureFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    Figure figure;
    figure.id = reader.text(L("id"));
    figure.part = reader.text(L("part"));
    figure.where = { reader.text(L("institution")), reader.text(L("list")),
                     reader.text(L("section")), reader.text(L("year")) };
    figure.weight = reader.text(L("weight")) == L("volume") ? mapping::Weight::Volume
                                                            : mapping::Weight::Codes;
    figure.count = reader.real(L("count"), 0);
    figure.isShare = json.contains(L("total"));
    figure.total = reader.real(L("total"), 0);
    return reader.result(figure);
}

QJsonObject toJson(const AssessmentFile::Dimension &dimension)
{
    FieldWriter writer;
    writer.text(L("id"), dimension.id);
    writer.text(L("title"), dimension.title);
    if (dimension.spread) {
        writer.value(L("lowest"), dimension.spread->lowest);
        writer.value(L("median"), dimension.spread->median);
        writer.value(L("highest"), dimension.spread->highest);
    }
    writer.value(L("answers"), dimension.answers);
    writer.value(L("withEvidence"), dimension.withEvidence);
    return writer.json();
}

Read<AssessmentFile::Dimension> dimensionFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    AssessmentFile::Dimension dimension { reader.text(L("id")), reader.text(L("title")), {} };
    if (json.contains(L("median")))
        dimension.spread = Spread { reader.number(L("lowest"), 0), reader.real(L("median"), 0),
                                    reader.number(L("highest"), 0) };
    dimension.answers = reader.number(L("answers"), 0);
    dimension.withEvidence = reader.number(L("withEvidence"), 0);
    return reader.result(dimension);
}

QJsonObject toJson(const AssessmentFile::Phase &phase)
{
    FieldWriter writer;
    writer.text(L("id"), phase.id);
    writer.text(L("title"), phase.title);
    writer.value(L("closed"), phase.isClosed);
    return writer.json();
}

Read<AssessmentFile::Phase> phaseFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    const AssessmentFile::Phase phase { reader.text(L("id")), reader.text(L("title")),
                                        reader.yes(L("closed"), false) };
    return reader.result(phase);
}

QJsonObject gapToJson(const assessment::GapEntry &gap)
{
    const QStringList header = assessment::gapHeader();
    const QStringList cells = assessment::gapCells(gap);
    FieldWriter writer;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QByteArray name = header[i].toLatin1();
        writer.text(L(name), cells[i]);
    }
    QJsonObject json = writer.json();
    json.insert(L("volume"), gap.volume);
    return json;
}

QStringList parts(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(QStringLiteral("; "));
}

// By the names of gapHeader().
Read<assessment::GapEntry> gapFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    assessment::GapEntry gap;
    gap.id = reader.text(L("id"));
    gap.code = reader.text(L("code"));
    gap.kind = reader.text(L("kind"));
    gap.title = reader.text(L("title"));
    gap.finding = reader.text(L("finding"));
    gap.codes = parts(reader.text(L("codes")));
    gap.volume = reader.real(L("volume"), 0);
    gap.meanwhile = reader.text(L("meanwhile"));
    gap.proposal = reader.text(L("proposal"));
    gap.countries = parts(reader.text(L("countries")));
    gap.countryCount = reader.text(L("country_count")).toInt();
    gap.status = reader.text(L("status"));
    gap.feed = reader.text(L("feed"));
    gap.alsoAt = parts(reader.text(L("also_at")));
    gap.edition = reader.text(L("edition"));
    gap.source = reader.text(L("source"));
    gap.mark = reader.text(L("mark"));
    return reader.result(gap);
}

template<typename Value, typename ToJson>
QJsonArray arrayOf(const QList<Value> &values, const ToJson &write)
{
    QJsonArray array;
    for (const Value &value : values)
        array << write(value);
    return array;
}

} // namespace

AssessmentFile assessmentFile(const ProjectData &data, const Assessment &assessment,
                              const QDateTime &time)
{
    AssessmentFile file;
    file.country = data.settings.country;
    file.title = data.settings.title;
    file.instrument = assessment.instrument->name();
    file.status = assessment.instrument->statusText;
    file.time = time;
    file.answers = data.assessmentAnswers;
    file.entries = data.assessmentEntries;
    file.figures = assessment.figures.all();
    for (const assessment::DimensionState &one : assessment.profile)
        file.dimensions << AssessmentFile::Dimension { one.dimension->id, one.dimension->title,
                                                       one.spread, one.answers, one.withEvidence };
    for (const assessment::PhaseState &one : assessment.phases)
        file.phases << AssessmentFile::Phase { one.phase->id, one.phase->title, one.isClosed() };
    file.gaps = assessment.gaps;
    return file;
}

QByteArray assessmentToJson(const AssessmentFile &file)
{
    FieldWriter writer;
    writer.text(L("format"), format);
    writer.text(L("country"), file.country);
    writer.text(L("title"), file.title);
    writer.text(L("instrument"), file.instrument);
    writer.text(L("status"), file.status);
    writer.time(L("time"), file.time);
    const auto write = [](const auto &value) { return toJson(value); };
    writer.value(L("answers"), arrayOf(file.answers, [](const assessment::Answer &answer) {
                     return project::toJson(answer);
                 }));
    writer.value(L("entries"), arrayOf(file.entries, [](const assessment::Entry &entry) {
                     return project::toJson(entry);
                 }));
    writer.value(L("figures"), arrayOf(file.figures, write));
    writer.value(L("dimensions"), arrayOf(file.dimensions, write));
    writer.value(L("phases"), arrayOf(file.phases, write));
    writer.value(L("gaps"), arrayOf(file.gaps, gapToJson));
    return QJsonDocument(writer.json()).toJson();
}

base::Result<AssessmentFile> assessmentFromJson(const QByteArray &json, const QString &name)
{
    const auto refused = [&](const base::Text &happened) {
        return base::failure(
            base::lateText("project", "The assessment %1 was to be read.", { name }), happened,
            base::lateText("project", "Take a file that “iccs assessment export” wrote."));
    };
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return refused(base::lateText("project", "It is no sound JSON: %1 (byte %2).",
                                      { error.errorString(), error.offset }));
    if (object.value(L("format")).toString() != format)
        return refused(base::lateText("project", "It is no file of an assessment."));
    FieldReader reader(object);
    AssessmentFile file;
    file.country = reader.text(L("country"));
    file.title = reader.text(L("title"));
    file.instrument = reader.text(L("instrument"));
    file.status = reader.text(L("status"));
    file.time = reader.time(L("time"));
    file.answers = reader.items(L("answers"), assessmentAnswerFromJson);
    file.entries = reader.items(L("entries"), assessmentEntryFromJson);
    file.figures = reader.items(L("figures"), figureFromJson);
    file.dimensions = reader.items(L("dimensions"), dimensionFromJson);
    file.phases = reader.items(L("phases"), phaseFromJson);
    file.gaps = reader.items(L("gaps"), gapFromJson);
    const Read<AssessmentFile> read = reader.result(file);
    if (!read)
        return refused(base::lateText("project", "“%1” makes no sense.", { read.error() }));
    return *read;
}

base::Result<AssessmentFile> readAssessmentFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return assessmentFromJson(file.readAll(), path);
    return base::failure(
        base::lateText("project", "The assessment %1 was to be read.", { path }),
        base::lateText("project", "The file cannot be opened: %1.", { file.errorString() }),
        base::lateText("project", "Check the name of the file."));
}

base::Result<assessment::Intake> readIntakeFile(const QString &path,
                                                const assessment::Instrument &instrument,
                                                base::Progress &progress)
{
    if (!path.endsWith(L(".json"), Qt::CaseInsensitive)) {
        const auto read = table::readTable(path, {}, progress);
        if (!read)
            return tl::unexpected(read.error());
        return assessment::readIntake(read->table, instrument);
    }
    const auto read = readAssessmentFile(path);
    if (!read)
        return tl::unexpected(read.error());
    return assessment::Intake { read->answers, read->entries, {} };
}

} // namespace project
