// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/intake.h"

#include "core/base/idtable.h"

#include <QRegularExpression>

namespace questionnaire
{

using base::lateText;

namespace
{

constexpr base::IdTable<TakenIn, 4> ids { { { TakenIn::Added, "added" },
                                            { TakenIn::Changed, "changed" },
                                            { TakenIn::Same, "same" },
                                            { TakenIn::Refused, "refused" } } };

// Why a row is not taken in.
struct Refusal {
    const char *check;
    base::Text message;
    base::Text advice;
};
template<typename Value> using Checked = tl::expected<Value, Refusal>;

tl::unexpected<Refusal> refused(const char *check, const base::Text &message,
                                const base::Text &advice)
{
    return tl::unexpected<Refusal>(Refusal { check, message, advice });
}

Checked<Figure> numberOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(<[0-9]+|[0-9]+(\\.[0-9]+)?)$"));
    const std::optional<Figure> figure
        = pattern.match(text).hasMatch() ? figureFromText(text) : std::nullopt;
    if (figure)
        return *figure;
    return refused(
        "W04", lateText("questionnaire", "“%1” is not a number that can be taken in.", { text }),
        lateText("questionnaire",
                 "Write digits with a decimal point and nothing between thousands, such as 1234.5, "
                 "or <5."));
}

tl::unexpected<Refusal> contradiction(const QString &value, const QString &status)
{
    return refused(
        "W06",
        lateText("questionnaire", "The value “%1” and the status “%2” do not agree.",
                 { value, status }),
        lateText("questionnaire",
                 "Reported and provisional cells have a number, suppressed ones <5, zero "
                 "ones 0 or nothing, and all others none."));
}

// A status with what stands in the value beside it.
Checked<Figure> withStatus(Status status, const QString &value)
{
    if (!hasNumber(status))
        return value.isEmpty() ? Checked<Figure>(Figure { status, 0, 0 })
                               : contradiction(value, statusId(status));
    if (value.isEmpty())
        return status == Status::Zero ? Checked<Figure>(Figure::of(0, status))
                                      : contradiction(value, statusId(status));
    Checked<Figure> figure = numberOf(value);
    if (!figure)
        return figure;
    const bool isInterval = figure->status == Status::Suppressed;
    if (isInterval != (status == Status::Suppressed)
        || (status == Status::Zero && figure->low != 0))
        return contradiction(value, statusId(status));
    figure->status = status;
    return figure;
}

Checked<Figure> figureOf(const QString &value, const QString &status)
{
    if (status.isEmpty())
        return value.isEmpty() ? Checked<Figure>(Figure()) : numberOf(value);
    if (const std::optional<Status> known = statusFromId(status))
        return withStatus(*known, value);
    return refused("W05", lateText("questionnaire", "There is no status “%1”.", { status }),
                   lateText("questionnaire",
                            "Use reported, zero, provisional, suppressed, not available, not "
                            "applicable or not asked."));
}

// Where the columns stand; -1: not in the file.
struct Columns {
    int cell, year, value, status, comment, source;
};

class Taker
{
public:
    Taker(const Edition &edition, const Answers &answers, const QString &file, Existing existing)
        : m_edition(edition)
        , m_answers(answers)
        , m_file(file)
        , m_existing(existing)
    {
    }
    void take(const QStringList &cells, int line, const Columns &columns);
    Intake intake;

private:
    Checked<Answer> answerOf(const QStringList &cells, const Columns &columns) const;
    Checked<int> cellOf(const QString &address) const;
    Checked<int> yearOf(const QString &text) const;
    Checked<TakenIn> compare(const Answer &answer, const Answer &before) const;

    const Edition &m_edition;
    const Answers &m_answers;
    QString m_file;
    Existing m_existing;
    QSet<QString> m_seen;
};

Checked<int> Taker::cellOf(const QString &address) const
{
    const int cell = m_edition.find(address);
    if (cell < 0)
        return refused(
            "W01", lateText("questionnaire", "The questionnaire has no cell “%1”.", { address }),
            lateText("questionnaire", "“iccs questionnaire show %1” lists the cells.",
                     { m_edition.form().id }));
    if (!m_edition.isAsked(cell))
        return refused("W03",
                       lateText("questionnaire", "The collection of %1 does not ask for “%2”.",
                                { QString::number(m_edition.form().collection), address }),
                       lateText("questionnaire", "Leave the row out, or name another edition."));
    return cell;
}

Checked<int> Taker::yearOf(const QString &text) const
{
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    const QList<int> years = m_edition.form().years();
    if (isNumber && years.contains(year))
        return year;
    QStringList names;
    for (int asked : years)
        names << QString::number(asked);
    return refused(
        "W02",
        lateText("questionnaire", "“%1” is no year that the questionnaire asks for.", { text }),
        lateText("questionnaire", "It asks for %1.", { names.join(QStringLiteral(", ")) }));
}

Checked<Answer> Taker::answerOf(const QStringList &cells, const Columns &columns) const
{
    const auto text = [&cells](int column) { return cells.value(column).trimmed(); };
    const Checked<int> cell = cellOf(text(columns.cell));
    if (!cell)
        return tl::unexpected(cell.error());
    const Checked<int> year = yearOf(text(columns.year));
    if (!year)
        return tl::unexpected(year.error());
    const Checked<Figure> figure = figureOf(text(columns.value), text(columns.status));
    if (!figure)
        return tl::unexpected(figure.error());
    const QString &id = m_edition.form().id;
    const QString &address = m_edition.cell(*cell).address;
    const Answer before = m_answers.value(Answer::keyOf(id, *year, address));
    Answer answer = before;
    answer.edition = id;
    answer.year = *year;
    answer.cell = address;
    if (figure->status != Status::Empty) {
        answer.figure = *figure;
        answer.origin = Origin::Imported;
        answer.from = m_file;
    }
    // A file without these columns says nothing of comments and sources.
    if (columns.comment >= 0)
        answer.comment = text(columns.comment);
    if (columns.source >= 0)
        answer.source = text(columns.source);
    return answer;
}

Checked<TakenIn> Taker::compare(const Answer &answer, const Answer &before) const
{
    if (answer.figure == before.figure && answer.comment == before.comment
        && answer.source == before.source)
        return TakenIn::Same;
    const bool isOpen = before.figure.status == Status::Empty;
    const bool isSaid = !isOpen && before.origin != Origin::Coded;
    const bool isReplaced = answer.figure != before.figure
        || (!before.comment.isEmpty() && answer.comment != before.comment)
        || (!before.source.isEmpty() && answer.source != before.source);
    if (isSaid && isReplaced && m_existing == Existing::Keep)
        return refused("W08",
                       lateText("questionnaire",
                                "The cell says %1 (%2); the file would replace what somebody said.",
                                { before.figure.isThere() ? textOf(before.figure)
                                                          : statusId(before.figure.status),
                                  originId(before.origin) }),
                       lateText("questionnaire", "Say --accept when the file is to hold."));
    return isOpen ? TakenIn::Added : TakenIn::Changed;
}

void Taker::take(const QStringList &cells, int line, const Columns &columns)
{
    IntakeRow row { line,
                    cells.value(columns.cell).trimmed(),
                    cells.value(columns.year).trimmed(),
                    TakenIn::Refused,
                    {},
                    cells.value(columns.value).trimmed(),
                    {} };
    Checked<Answer> answer = answerOf(cells, columns);
    if (answer && m_seen.contains(answer->key()))
        answer = refused("W07", lateText("questionnaire", "The cell stands in the file before."),
                         lateText("questionnaire", "Keep one of the rows."));
    Checked<TakenIn> what = TakenIn::Refused;
    if (answer) {
        m_seen.insert(answer->key());
        const Answer before = m_answers.value(answer->key());
        row.before = before.figure;
        what = compare(*answer, before);
    } else {
        what = tl::unexpected(answer.error());
    }
    if (what) {
        row.what = *what;
        row.answer = *answer;
        if (row.what != TakenIn::Same)
            intake.answers << *answer;
    } else {
        const Refusal &why = what.error();
        intake.findings << base::Finding { QLatin1String(why.check),
                                           base::Severity::Error,
                                           { QStringLiteral("row"),
                                             { m_file, QString::number(line) } },
                                           why.message,
                                           why.advice };
    }
    intake.rows << row;
}

} // namespace

QString takenInId(TakenIn what)
{
    return base::idOf(ids, what);
}

base::Result<Intake> takeIn(const table::Table &table, const QString &file, const Edition &edition,
                            const Answers &answers, Existing existing)
{
    const auto at = [&table](const char *name) { return table.column(QLatin1String(name)); };
    const Columns columns { at("cell"),   at("year"),    at("value"),
                            at("status"), at("comment"), at("source") };
    if (columns.cell < 0 || columns.year < 0 || columns.value < 0)
        return base::failure(
            lateText("questionnaire", "The answers in %1 were to be taken in.", { file }),
            lateText("questionnaire", "It has no columns “cell”, “year” and “value”."),
            lateText("questionnaire",
                     "The first line names the columns: cell, year, value, status, comment, "
                     "source."));
    Taker taker(edition, answers, file, existing);
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        taker.take(table.rows[i], table.lineNumbers.value(i), columns);
    return std::move(taker.intake);
}

} // namespace questionnaire
