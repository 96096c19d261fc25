// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/responsejsonexporter.h"

#include "core/exchange/exportsteps.h"
#include "core/exchange/response/response.h"
#include "core/exchange/wording.h"
#include "core/table/savefile.h"
#include "core/validation/check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace exchange
{

namespace
{

using questionnaire::Answer;
using questionnaire::Figure;
using questionnaire::MethodAnswer;
using questionnaire::Series;

QString word(const char *text)
{
    return QLatin1String(text);
}

// Members without a value are left out.
void put(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(word(key), text);
}

QJsonObject figureJson(const Figure &figure)
{
    QJsonObject json { { word("status"), questionnaire::statusId(figure.status) } };
    if (figure.isExact())
        json.insert(word("value"), figure.low);
    else if (figure.isThere())
        json.insert(word("between"), QJsonArray { figure.low, figure.high });
    return json;
}

QJsonObject answerJson(const Answer &answer)
{
    QJsonObject json = figureJson(answer.figure);
    json.insert(word("cell"), answer.cell);
    json.insert(word("year"), answer.year);
    put(json, "comment", answer.comment);
    put(json, "source", answer.source);
    put(json, "origin", questionnaire::originId(answer.origin));
    put(json, "from", answer.from);
    if (answer.coded)
        json.insert(word("coded"), *answer.coded);
    return json;
}

QJsonObject methodJson(const MethodAnswer &answer)
{
    QJsonObject json { { word("question"), answer.question } };
    put(json, "table", answer.table);
    put(json, "text", answer.text);
    put(json, "comment", answer.comment);
    if (!answer.choices.isEmpty())
        json.insert(word("choices"), QJsonArray::fromStringList(answer.choices));
    return json;
}

QJsonObject findingJson(const validation::Judged &judged, const Wording &wording)
{
    const base::Finding &finding = judged.finding;
    QJsonObject json { { word("check"), finding.check },
                       { word("severity"), base::severityId(finding.severity) },
                       { word("year"), finding.place.ids.value(1).toInt() },
                       { word("cell"), finding.place.ids.value(2) } };
    put(json, "message", wording(finding.message));
    put(json, "advice", wording(finding.advice));
    if (const base::Approval *approval = judged.approval)
        json.insert(
            word("explanation"),
            QJsonObject { { word("key"), approval->key },
                          { word("reason"), approval->reason },
                          { word("author"), approval->author },
                          { word("time"), approval->time.toUTC().toString(Qt::ISODateWithMs) } });
    return json;
}

QJsonObject seriesJson(const Series &series)
{
    QJsonObject values;
    for (auto value = series.values.begin(); value != series.values.end(); ++value)
        values.insert(QString::number(value.key()), *value);
    QJsonObject json { { word("id"), series.id }, { word("values"), values } };
    put(json, "name", series.name);
    put(json, "source", series.source);
    return json;
}

QJsonObject headJson(const ExportJob &job, const Response &response)
{
    const questionnaire::Form &form = response.edition->form();
    QJsonArray years;
    for (int year : response.years)
        years << year;
    QJsonObject json { { word("format"), word("iccs-workbench-response") },
                       { word("version"), 1 },
                       { word("edition"), form.id },
                       { word("collection"), form.collection },
                       { word("years"), years } };
    put(json, "title", form.title);
    put(json, "country", job.data.settings.country);
    put(json, "institution", job.data.settings.institution);
    put(json, "author", job.author);
    put(json, "exported", job.time.toUTC().toString(Qt::ISODate));
    return json;
}

} // namespace

QString ResponseJsonExporter::id() const
{
    return word("response-json");
}

base::Text ResponseJsonExporter::name() const
{
    return base::lateText("exchange", "Response to a questionnaire, complete (JSON)");
}

QString ResponseJsonExporter::suffix() const
{
    return word("json");
}

base::Text ResponseJsonExporter::losses() const
{
    return base::lateText("exchange",
                          "The JSON file carries the whole response of the edition and years; the "
                          "coded tables and rules that cells were filled from stay in the "
                          "project.");
}

base::Result<> ResponseJsonExporter::writeResponse(const ExportJob &job, const Response &response,
                                                   const QString &path,
                                                   base::Progress &progress) const
{
    Steps steps(progress, response.entries.size());
    const auto findings = responseFindings(job, response);
    if (!findings)
        return tl::unexpected(findings.error());
    QJsonArray answers, method, judgements, series;
    for (const Response::Entry &entry : response.entries) {
        if (!steps.next())
            return responseStopped(path);
        answers << answerJson(*entry.answer);
    }
    for (const MethodAnswer *answer : response.method)
        method << methodJson(*answer);
    const Wording wording(job.language);
    for (const validation::Judged &judged : validation::judge(*findings, job.data.approvals))
        judgements << findingJson(judged, wording);
    for (const Series *used : usedSeries(job, response))
        series << seriesJson(*used);
    QJsonObject json = headJson(job, response);
    json.insert(word("answers"), answers);
    json.insert(word("method"), method);
    json.insert(word("findings"), judgements);
    json.insert(word("series"), series);
    return table::saveFile(path, QJsonDocument(json).toJson());
}

} // namespace exchange
