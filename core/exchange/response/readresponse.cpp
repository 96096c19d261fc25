// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response/readresponse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace exchange
{

namespace
{

using base::lateText;
using questionnaire::Answer;
using questionnaire::Edition;
using questionnaire::Figure;
using questionnaire::MethodAnswer;
using questionnaire::Series;
using questionnaire::Status;

QString text(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toString();
}

class ResponseReading
{
public:
    ResponseReading(const QString &file, const Edition &edition)
        : m_file(file)
        , m_edition(edition)
    {
    }
    ReadResponse read(const QJsonObject &json);

private:
    using ReadOne = void (ResponseReading::*)(const QJsonObject &);
    void readAll(const QJsonObject &json, const char *name, ReadOne readOne);
    void readAnswer(const QJsonObject &json);
    void readMethod(const QJsonObject &json);
    void readFinding(const QJsonObject &json);
    void readSeries(const QJsonObject &json);
    bool isOffered(const questionnaire::Question &question, const QStringList &choices) const;
    void add(const Answer &answer);
    void refuse(const char *check, const base::Text &message, const base::Text &advice);

    QString m_file;
    const Edition &m_edition;
    QString m_entry; // in work: "answers 3"
    QHash<QString, qsizetype> m_seen; // key -> number in answers
    ReadResponse m_result;
};

void ResponseReading::refuse(const char *check, const base::Text &message, const base::Text &advice)
{
    m_result.findings << base::Finding { QLatin1String(check),
                                         base::Severity::Error,
                                         { QStringLiteral("row"), { m_file, m_entry } },
                                         message,
                                         advice };
}

// A number alone for most statuses, two for what is known to lie between them, none for others.
std::optional<Figure> figureOf(const QJsonObject &json)
{
    const std::optional<Status> status = questionnaire::statusFromId(text(json, "status"));
    const QJsonValue value = json.value(QLatin1String("value"));
    const QJsonValue between = json.value(QLatin1String("between"));
    if (!status)
        return std::nullopt;
    if (!questionnaire::hasNumber(*status))
        return value.isUndefined() && between.isUndefined()
            ? std::optional(Figure { *status, 0, 0 })
            : std::nullopt;
    Figure figure { *status, value.toDouble(-1), value.toDouble(-1) };
    if (!between.isUndefined()) {
        const bool fits = *status == Status::Suppressed && value.isUndefined()
            && between.toArray().size() == 2 && between[1].isDouble();
        figure.low = between[0].toDouble(-1);
        figure.high = fits ? between[1].toDouble() : -1;
    }
    const bool isWrong = figure.low < 0 || figure.high < figure.low
        || (*status == Status::Zero && figure.high != 0);
    return isWrong ? std::nullopt : std::optional(figure);
}

void ResponseReading::readAnswer(const QJsonObject &json)
{
    Answer answer;
    answer.edition = m_edition.form().id;
    answer.cell = text(json, "cell");
    answer.year = json.value(QLatin1String("year")).toInt();
    answer.comment = text(json, "comment");
    answer.source = text(json, "source");
    answer.from = text(json, "from");
    const QString where = answer.cell + QLatin1Char('@') + QString::number(answer.year);
    if (m_edition.find(answer.cell) < 0 || !m_edition.form().years().contains(answer.year))
        return refuse(
            "W03", lateText("exchange", "The questionnaire has no cell or year “%1”.", { where }),
            lateText("exchange",
                     "The answer was not taken. Name a cell and a year that "
                     "the questionnaire asks for."));
    const std::optional<Figure> figure = figureOf(json);
    const auto origin = questionnaire::originFromId(text(json, "origin"));
    if (!figure || !origin)
        return refuse("W04",
                      lateText("exchange",
                               "%1: the status “%2”, its value or the origin is not understood.",
                               { where, text(json, "status") }),
                      lateText("exchange",
                               "The answer was not taken. Write the file again, or mend the entry "
                               "as the other entries are."));
    answer.figure = *figure;
    answer.origin = *origin;
    if (const QJsonValue coded = json.value(QLatin1String("coded")); coded.isDouble())
        answer.coded = coded.toDouble();
    add(answer);
}

void ResponseReading::add(const Answer &answer)
{
    const auto seen = m_seen.constFind(answer.key());
    if (seen == m_seen.cend()) {
        m_seen.insert(answer.key(), m_result.answers.size());
        m_result.answers << answer;
    } else if (m_result.answers.at(*seen) != answer) {
        refuse("W06",
               lateText("exchange", "%1 stands in the file twice, with different contents.",
                        { answer.cell + QLatin1Char('@') + QString::number(answer.year) }),
               lateText("exchange",
                        "The first was taken. Delete the wrong one and take the file "
                        "in again."));
    }
}

bool ResponseReading::isOffered(const questionnaire::Question &question,
                                const QStringList &choices) const
{
    return std::all_of(choices.begin(), choices.end(), [&question](const QString &choice) {
        return std::any_of(question.answers.begin(), question.answers.end(),
                           [&choice](const auto &offered) { return offered.id == choice; });
    });
}

void ResponseReading::readMethod(const QJsonObject &json)
{
    MethodAnswer answer;
    answer.edition = m_edition.form().id;
    answer.table = text(json, "table");
    answer.question = text(json, "question");
    answer.text = text(json, "text");
    answer.comment = text(json, "comment");
    for (const QJsonValue &choice : json.value(QLatin1String("choices")).toArray())
        answer.choices << choice.toString();
    const questionnaire::Question *question = m_edition.form().question(answer.question);
    const questionnaire::Table *table = m_edition.table(answer.table);
    const bool isAsked = question
        && (question->once ? answer.table.isEmpty()
                           : table && table->questions.contains(answer.question));
    const QString where = answer.table + QLatin1Char('/') + answer.question;
    if (!isAsked)
        return refuse("W03",
                      lateText("exchange", "The questionnaire has no question “%1”.", { where }),
                      lateText("exchange",
                               "The answer was not taken. Name a question that the "
                               "questionnaire asks."));
    if (!isOffered(*question, answer.choices))
        return refuse("W07",
                      lateText("exchange", "%1: “%2” is none of the answers offered.",
                               { where, answer.choices.join(QStringLiteral(", ")) }),
                      lateText("exchange",
                               "It was not taken. Choose among the answers that the "
                               "question offers."));
    m_result.methodAnswers << answer;
}

// Findings are made anew by the checks; what people said of them is kept.
void ResponseReading::readFinding(const QJsonObject &json)
{
    const QJsonObject said = json.value(QLatin1String("explanation")).toObject();
    if (said.isEmpty())
        return;
    base::Finding finding;
    finding.check = text(json, "check");
    finding.place
        = { QStringLiteral("cell"),
            { m_edition.form().id, QString::number(json.value(QLatin1String("year")).toInt()),
              text(json, "cell") } };
    const QString key = text(said, "key");
    const QDateTime time = QDateTime::fromString(text(said, "time"), Qt::ISODateWithMs);
    m_result.explanations << base::Approval { key.isEmpty() ? finding.approvalKey() : key,
                                              text(said, "reason"), text(said, "author"), time };
}

void ResponseReading::readSeries(const QJsonObject &json)
{
    Series series { text(json, "id"), text(json, "name"), text(json, "source"), {} };
    const QJsonObject values = json.value(QLatin1String("values")).toObject();
    bool isGood = !series.id.isEmpty() && !values.isEmpty();
    for (auto value = values.begin(); value != values.end(); ++value) {
        const int year = value.key().toInt();
        isGood = isGood && year > 0 && value->isDouble();
        series.values.insert(year, value->toDouble());
    }
    if (!isGood)
        return refuse("W04",
                      lateText("exchange", "The series “%1” is not understood.", { series.id }),
                      lateText("exchange",
                               "It was not taken. It needs an id, and for each year a "
                               "number."));
    m_result.series << series;
}

void ResponseReading::readAll(const QJsonObject &json, const char *name, ReadOne readOne)
{
    int number = 0;
    for (const QJsonValue &entry : json.value(QLatin1String(name)).toArray()) {
        m_entry = QLatin1String(name) + QLatin1Char(' ') + QString::number(++number);
        if (entry.isObject())
            (this->*readOne)(entry.toObject());
        else
            refuse("W09", lateText("exchange", "The entry %1 is no object.", { m_entry }),
                   lateText("exchange", "It was not taken. Write the file again."));
    }
}

ReadResponse ResponseReading::read(const QJsonObject &json)
{
    readAll(json, "answers", &ResponseReading::readAnswer);
    readAll(json, "method", &ResponseReading::readMethod);
    readAll(json, "findings", &ResponseReading::readFinding);
    readAll(json, "series", &ResponseReading::readSeries);
    return m_result;
}

tl::unexpected<base::Error> refused(const QString &file, const base::Text &happened)
{
    return base::failure(
        lateText("exchange", "%1 was to be read as a response to a questionnaire.", { file }),
        happened,
        lateText("exchange",
                 "Take a file of “iccs export --format response-json” for this questionnaire and "
                 "country. Nothing was changed."));
}

} // namespace

bool looksLikeJson(const QByteArray &bytes)
{
    return bytes.trimmed().startsWith('{');
}

base::Result<ReadResponse> readResponse(const QByteArray &bytes, const QString &file,
                                        const Edition &edition, const QString &country)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return refused(file,
                       lateText("exchange", "It is damaged JSON: %1, at byte %2.",
                                { error.errorString(), error.offset }));
    const QJsonObject json = document.object();
    if (text(json, "format") != QLatin1String("iccs-workbench-response"))
        return refused(file, lateText("exchange", "It is JSON of another kind."));
    if (json.value(QLatin1String("version")).toInt() != 1)
        return refused(file, lateText("exchange", "A newer program wrote it."));
    if (text(json, "edition") != edition.form().id)
        return refused(file,
                       lateText("exchange", "It answers “%1”, not “%2”.",
                                { text(json, "edition"), edition.form().id }));
    if (text(json, "country") != country)
        return refused(file,
                       lateText("exchange", "It is of the country “%1”, not “%2”.",
                                { text(json, "country"), country }));
    return ResponseReading(file, edition).read(json);
}

} // namespace exchange
