// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/intake.h"

#include <algorithm>

namespace assessment
{

namespace
{

using base::lateText;

class Reader
{
public:
    Reader(const table::Table &table, const Instrument &instrument)
        : m_table(table)
        , m_instrument(instrument)
    {
    }
    Intake read();

private:
    QString cell(const char *column) const
    {
        const int number = m_table.column(QLatin1String(column));
        return number < 0 ? QString() : m_table.rows[m_row].value(number).trimmed();
    }
    void refuse(const QString &text, const base::Text &reason)
    {
        m_intake.refused << Intake::Refused { m_table.lineNumbers.value(m_row), text, reason };
    }
    void readAnswer();
    void readEntry();
    bool readLevel(const QString &text, std::optional<int> &level);
    void addAnswer(const Answer &answer);

    const table::Table &m_table;
    const Instrument &m_instrument;
    qsizetype m_row = 0;
    Intake m_intake;
};

bool Reader::readLevel(const QString &text, std::optional<int> &level)
{
    if (text.isEmpty())
        return true;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 0 || number > 4) {
        refuse(text, lateText("assessment", "Levels are 0 to 4, or n/a."));
        return false;
    }
    level = number;
    return true;
}

void Reader::addAnswer(const Answer &answer)
{
    for (const base::Finding &finding : answerFindings(m_instrument, { answer }, {})) {
        if (finding.severity == base::Severity::Error) {
            refuse(answer.question + QLatin1Char(' ') + answer.institution, finding.message);
            return;
        }
    }
    for (Answer &known : m_intake.answers) {
        if (known.id != answer.id)
            continue;
        const bool isOther = (answer.level && answer.level != known.level)
            || answer.notApplicable != known.notApplicable;
        if (isOther && (answer.level || answer.notApplicable)) {
            refuse(answer.question + QLatin1Char(' ') + answer.institution,
                   lateText("assessment", "Another row gives this question another level."));
            return;
        }
        known.evidence << answer.evidence;
        return;
    }
    m_intake.answers << answer;
}

void Reader::readAnswer()
{
    Answer answer;
    answer.instrument = m_instrument.name();
    answer.question = cell("question");
    answer.institution = cell("institution");
    answer.id = Answer::keyOf(answer.instrument, answer.question, answer.institution);
    const QString level = cell("level");
    answer.notApplicable = level.compare(QLatin1String("n/a"), Qt::CaseInsensitive) == 0;
    if (!answer.notApplicable && !readLevel(level, answer.level))
        return;
    if (!readLevel(cell("target_level"), answer.targetLevel))
        return;
    const Evidence evidence { cell("evidence_kind"), cell("evidence"), cell("evidence_link") };
    if (evidence.isThere())
        answer.evidence << evidence;
    answer.comment = cell("comment");
    answer.respondent = cell("respondent");
    answer.verdict = cell("verdict");
    answer.targetYear = cell("target_year").toInt();
    const QString date = cell("date");
    answer.date = QDate::fromString(date, Qt::ISODate);
    const bool saysNothing = level.isEmpty() && !answer.targetLevel && answer.evidence.isEmpty()
        && answer.comment.isEmpty() && answer.verdict.isEmpty() && answer.targetYear == 0;
    if (saysNothing && m_instrument.question(answer.question))
        return; // a line of a part that nobody filled in
    if (!date.isEmpty() && !answer.date.isValid())
        refuse(date, lateText("assessment", "Dates are written as in 2026-05-31."));
    else
        addAnswer(answer);
}

void Reader::readEntry()
{
    const bool hasList = m_table.column(QStringLiteral("entry_kind")) >= 0;
    const QString kind = cell(hasList ? "entry_kind" : "kind");
    const auto known = entryKindFromId(kind);
    Entry entry { cell("id"), known.value_or(EntryKind::Challenge), {} };
    if (!known || entry.id.isEmpty()) {
        refuse(entry.id + QLatin1Char(' ') + kind,
               lateText("assessment",
                        "An entry needs an id and one of the kinds about, action, challenge, "
                        "practice, benefit, gap, conformity."));
        return;
    }
    for (const QString &field : fieldsOf(entry.kind, m_instrument)) {
        if (field == QLatin1String("kind") && !hasList)
            continue;
        const QByteArray column = field.toLatin1();
        QStringList values;
        const bool isList = field == QLatin1String("codes") || field == QLatin1String("categories")
            || field == QLatin1String("institution") || field == QLatin1String("dependsOn")
            || field == QLatin1String("support") || field == QLatin1String("countries")
            || field == QLatin1String("outsideReviewers");
        if (isList) {
            for (const QString &value :
                 cell(column.constData()).split(QLatin1Char(';'), Qt::SkipEmptyParts))
                values << value.trimmed();
        } else if (!cell(column.constData()).isEmpty()) {
            values << cell(column.constData());
        }
        if (!values.isEmpty())
            entry.values.insert(field, values);
    }
    m_intake.entries << entry;
}

Intake Reader::read()
{
    const bool hasAnswers = m_table.column(QStringLiteral("question")) >= 0;
    QStringList names = answerHeader() << QStringLiteral("entry_kind");
    for (int kind = int(EntryKind::About); kind <= int(EntryKind::Conformity); ++kind)
        names << fieldsOf(EntryKind(kind), m_instrument);
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        if (m_table.column(name) >= 0)
            m_intake.columns << name;
    }
    for (m_row = 0; m_row < m_table.rows.size(); ++m_row) {
        if (hasAnswers)
            readAnswer();
        else
            readEntry();
    }
    return m_intake;
}

QString levelText(std::optional<int> level)
{
    return level ? QString::number(*level) : QString();
}

void keepUntold(Answer &answer, const Answer &known, const QStringList &columns)
{
    const auto isTold = [&](const char *column) { return columns.contains(QLatin1String(column)); };
    if (!isTold("level")) {
        answer.level = known.level;
        answer.notApplicable = known.notApplicable;
    }
    if (!isTold("evidence") && !isTold("evidence_link"))
        answer.evidence = known.evidence;
    if (!isTold("comment"))
        answer.comment = known.comment;
    if (!isTold("respondent"))
        answer.respondent = known.respondent;
    if (!isTold("date"))
        answer.date = known.date;
    if (!isTold("verdict"))
        answer.verdict = known.verdict;
    if (!isTold("target_level"))
        answer.targetLevel = known.targetLevel;
    if (!isTold("target_year"))
        answer.targetYear = known.targetYear;
}

} // namespace

Intake readIntake(const table::Table &table, const Instrument &instrument)
{
    return Reader(table, instrument).read();
}

Intake completed(Intake intake, const QList<Answer> &answers, const QList<Entry> &entries)
{
    if (intake.columns.isEmpty())
        return intake;
    const auto knownIn = [](const auto &all, const QString &id) {
        const auto found
            = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.id == id; });
        return found == all.end() ? nullptr : &*found;
    };
    for (Answer &answer : intake.answers) {
        if (const Answer *known = knownIn(answers, answer.id))
            keepUntold(answer, *known, intake.columns);
    }
    for (Entry &entry : intake.entries) {
        const Entry *known = knownIn(entries, entry.id);
        if (!known)
            continue;
        for (auto value = known->values.begin(); value != known->values.end(); ++value) {
            // Without "entry_kind" the column "kind" names the list.
            const bool isTold = intake.columns.contains(value.key())
                && (value.key() != QLatin1String("kind")
                    || intake.columns.contains(QLatin1String("entry_kind")));
            if (!isTold)
                entry.values.insert(value.key(), *value);
        }
    }
    return intake;
}

QStringList answerHeader()
{
    QStringList header;
    for (const char *name :
         { "question", "institution", "level", "evidence_kind", "evidence", "evidence_link",
           "comment", "respondent", "date", "target_level", "target_year", "verdict" })
        header << QLatin1String(name);
    return header;
}

QList<QStringList> answerRows(const Answer &answer)
{
    QList<QStringList> rows;
    for (qsizetype i = 0; i < std::max<qsizetype>(answer.evidence.size(), 1); ++i) {
        const Evidence evidence = answer.evidence.value(i);
        rows << QStringList {
            answer.question,
            answer.institution,
            answer.notApplicable ? QStringLiteral("n/a") : levelText(answer.level),
            evidence.kind,
            evidence.text,
            evidence.link,
            answer.comment,
            answer.respondent,
            answer.date.toString(Qt::ISODate),
            levelText(answer.targetLevel),
            answer.targetYear > 0 ? QString::number(answer.targetYear) : QString(),
            answer.verdict
        };
    }
    return rows;
}

QStringList partHeader()
{
    QStringList header = answerHeader() << QStringLiteral("text");
    for (int level = 0; level <= 4; ++level)
        header << QStringLiteral("level_%1").arg(level);
    return header << QStringLiteral("what_counts");
}

QList<QStringList> partRows(const Instrument &instrument, const QList<Answer> &answers,
                            const QString &institution)
{
    QList<QStringList> rows;
    for (const Question &question : instrument.questions) {
        if (question.isComputed() || !question.answeredBy.contains(kindOf(institution)))
            continue;
        Answer answer;
        answer.question = question.id;
        answer.institution = question.perInstitution ? institution : QString();
        const QString key = Answer::keyOf(instrument.name(), question.id, answer.institution);
        for (const Answer &known : answers) {
            if (known.id == key)
                answer = known;
        }
        for (QStringList row : answerRows(answer))
            rows << row + QStringList { question.text } + question.levels
                    + QStringList { question.evidence };
    }
    return rows;
}

} // namespace assessment
