// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/frozenresponse.h"

#include "core/project/jsonfields.h"

#include <QCryptographicHash>

#include <algorithm>

namespace project
{

using questionnaire::Answer;
using questionnaire::MethodAnswer;
using questionnaire::Series;
using questionnaire::Submission;
using L = QLatin1String;

namespace
{

const QString FormatName = QStringLiteral("iccs-workbench-submission");

// "H1|cell:un-cts-2024/2022/1.2/victims/total" is about this edition and the year 2022.
bool isAbout(const QString &approvalKey, const QString &edition, const QList<int> &years)
{
    const QString place = approvalKey.section(QLatin1Char('|'), 1);
    const QString beginning = QStringLiteral("cell:") + edition + QLatin1Char('/');
    return place.startsWith(beginning)
        && years.contains(place.mid(beginning.size()).section(QLatin1Char('/'), 0, 0).toInt());
}

QJsonObject findingToJson(const base::Finding &finding)
{
    FieldWriter writer;
    writer.text(L("check"), finding.check);
    writer.text(L("severity"), base::severityId(finding.severity));
    writer.text(L("kind"), finding.place.kind);
    writer.texts(L("place"), finding.place.ids);
    writer.value(L("message"), toJson(finding.message));
    writer.value(L("advice"), toJson(finding.advice));
    return writer.json();
}

std::optional<base::Severity> severityFromId(const QString &id)
{
    using base::Severity;
    for (Severity severity :
         { Severity::Note, Severity::Question, Severity::Warning, Severity::Error }) {
        if (base::severityId(severity) == id)
            return severity;
    }
    return std::nullopt;
}

Read<base::Finding> findingFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    base::Finding finding;
    finding.check = reader.text(L("check"));
    finding.severity = reader.choice(L("severity"), severityFromId, finding.severity);
    finding.place = { reader.text(L("kind")), reader.texts(L("place")) };
    finding.message = textFromJson(reader.object(L("message"))).value_or(base::Text());
    finding.advice = textFromJson(reader.object(L("advice"))).value_or(base::Text());
    return reader.result(finding);
}

template<typename Value> QJsonArray arrayOf(const QList<Value> &values)
{
    QJsonArray json;
    for (const Value &value : values)
        json << toJson(value);
    return json;
}

// Members are sorted by name and nothing stands between them: the same response, the same text.
QString contentOf(const FrozenResponse &response)
{
    QJsonArray findings;
    for (const base::Finding &finding : response.findings)
        findings << findingToJson(finding);
    const QJsonObject json { { L("format"), FormatName },
                             { L("version"), 1 },
                             { L("answers"), arrayOf(response.answers) },
                             { L("method"), arrayOf(response.methodAnswers) },
                             { L("series"), arrayOf(response.series) },
                             { L("explanations"), arrayOf(response.explanations) },
                             { L("findings"), findings } };
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString sealOf(Submission submission)
{
    submission.sha256.clear();
    const QByteArray bytes = QJsonDocument(toJson(submission)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

// One after the highest number that submissions of the edition have.
QString nextId(const ProjectData &data, const QString &edition)
{
    int last = 0;
    for (const Submission &submission : data.submissions) {
        if (submission.edition == edition)
            last = std::max(last, submission.id.section(QLatin1Char(' '), -1).toInt());
    }
    return edition + QLatin1Char(' ') + QString::number(last + 1);
}

bool hasValueIn(const Series &series, const QList<int> &years)
{
    return std::any_of(years.begin(), years.end(),
                       [&series](int year) { return series.values.contains(year); });
}

tl::unexpected<base::Error> unreadable(const Submission &submission, const QString &why)
{
    return base::failure(
        base::lateText("project", "The submission “%1” was to be read.", { submission.id }),
        base::lateText("project", "Its content makes no sense: %1.", { why }),
        base::lateText("project",
                       "It was changed outside of the program. Take the package that was sent, or "
                       "a copy of the project from then."));
}

} // namespace

FrozenResponse presentResponse(const ProjectData &data, const QString &edition,
                               const QList<int> &years, const base::Findings &findings)
{
    FrozenResponse response;
    for (const Answer &answer : data.answers) {
        if (answer.edition == edition && years.contains(answer.year))
            response.answers << answer;
    }
    for (const MethodAnswer &answer : data.methodAnswers) {
        if (answer.edition == edition)
            response.methodAnswers << answer;
    }
    for (const Series &series : data.series) {
        if (hasValueIn(series, years))
            response.series << series;
    }
    for (const base::Approval &approval : data.approvals) {
        if (isAbout(approval.key, edition, years))
            response.explanations << approval;
    }
    std::sort(response.explanations.begin(), response.explanations.end(),
              [](const auto &one, const auto &other) { return one.key < other.key; });
    response.findings = findings;
    return response;
}

Submission freeze(const ProjectData &data, const QString &edition, const QList<int> &years,
                  const base::Findings &findings, const QString &note, const Signature &signature)
{
    Submission submission;
    submission.id = nextId(data, edition);
    submission.edition = edition;
    submission.years = years;
    submission.time = signature.time.toUTC();
    submission.author = signature.author;
    submission.note = note;
    submission.content = contentOf(presentResponse(data, edition, years, findings));
    submission.sha256 = sealOf(submission);
    return submission;
}

bool isUnchanged(const Submission &submission)
{
    return submission.sha256 == sealOf(submission);
}

base::Result<FrozenResponse> frozenResponse(const Submission &submission)
{
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(submission.content.toUtf8(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return unreadable(submission, error.errorString());
    FieldReader reader(json);
    if (reader.text(L("format")) != FormatName)
        return unreadable(submission, QStringLiteral("format"));
    FrozenResponse response;
    response.answers = reader.items<Answer>(L("answers"), answerFromJson);
    response.methodAnswers = reader.items<MethodAnswer>(L("method"), methodAnswerFromJson);
    response.series = reader.items<Series>(L("series"), seriesFromJson);
    response.explanations = reader.items<base::Approval>(L("explanations"), approvalFromJson);
    response.findings = reader.items<base::Finding>(L("findings"), findingFromJson);
    const Read<FrozenResponse> read = reader.result(response);
    if (!read)
        return unreadable(submission, read.error());
    return *read;
}

} // namespace project
