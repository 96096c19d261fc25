// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/parts/takeback.h"

namespace exchange
{

using base::lateText;
using base::Severity;
using questionnaire::Answer;
using questionnaire::Existing;
using questionnaire::Figure;
using questionnaire::MethodAnswer;
using questionnaire::Origin;
using questionnaire::ReturnedPart;
using questionnaire::Status;
using questionnaire::TakenIn;

namespace
{

enum class Order { First, Newer, SameDay, Older, Unknown };

QString textOf(const Answer &answer)
{
    const Figure &figure = answer.figure;
    QString text = figure.isThere()      ? questionnaire::textOf(figure)
        : figure.status == Status::Empty ? QString()
                                         : questionnaire::statusId(figure.status);
    if (figure.isThere() && figure.status != Status::Reported
        && figure.status != Status::Suppressed)
        text += QStringLiteral(" (") + questionnaire::statusId(figure.status) + QLatin1Char(')');
    for (const QString &more : { answer.comment, answer.source }) {
        if (!more.isEmpty())
            text += QStringLiteral("; ") + more;
    }
    return text;
}

QString textOf(const MethodAnswer &answer)
{
    QStringList parts = answer.choices;
    for (const QString &more : { answer.text, answer.comment }) {
        if (!more.isEmpty())
            parts << more;
    }
    return parts.join(QStringLiteral("; "));
}

QString saidBy(const Answer &answer)
{
    if (answer.figure.status == Status::Empty)
        return {};
    const QString id = questionnaire::originId(answer.origin);
    return answer.from.isEmpty() ? id : id + QStringLiteral(": ") + answer.from;
}

class Judging
{
public:
    Judging(const ResponseWorkbook &workbook, const QString &file,
            const questionnaire::Edition &edition, const project::ProjectData &data,
            Existing existing)
        : m_workbook(workbook)
        , m_file(file)
        , m_edition(edition)
        , m_data(data)
        , m_existing(existing)
    {
    }
    TakeBack judge(const project::Signature &signature);

private:
    void findOrder();
    void add(const Answer &returned);
    void add(const MethodAnswer &returned);
    void add(const RefusedCell &refused);
    void settle(ReturnedRow &row, bool isOpen, bool isOwn);
    base::Text whyNot(const ReturnedRow &row, bool isOwn) const;
    void note(const char *check, Severity severity, const base::Text &message,
              const base::Text &advice);
    void noteOrder(const ReturnedPart &last);

    const ResponseWorkbook &m_workbook;
    QString m_file;
    const questionnaire::Edition &m_edition;
    const project::ProjectData &m_data;
    Existing m_existing;
    Order m_order = Order::First;
    TakeBack m_back;
};

void Judging::note(const char *check, Severity severity, const base::Text &message,
                   const base::Text &advice)
{
    m_back.findings << base::Finding {
        QLatin1String(check), severity, { QStringLiteral("row"), { m_file } }, message, advice
    };
}

void Judging::noteOrder(const ReturnedPart &last)
{
    const QVariantList names { last.institution, last.file, last.filled, m_back.slip.filled };
    if (m_order == Order::Older)
        note("W16", Severity::Warning,
             lateText("exchange",
                      "“%1” filled this part in on %4, but %2 of %3 was taken in already.", names),
             lateText("exchange",
                      "What differs stays as it is. Accept it only when the older figures are to "
                      "hold."));
    if (m_order == Order::SameDay)
        note(
            "W17", Severity::Note,
            lateText("exchange", "“%1” filled in two returns on %4; %2 was taken in first.", names),
            lateText("exchange",
                     "Figures of this file replace those of the first. Ask when that is not "
                     "meant."));
    if (m_order == Order::Unknown)
        note("W17", Severity::Warning,
             lateText("exchange",
                      "“%1” returned %2 before; which of the two is newer cannot be seen from "
                      "their dates.",
                      names),
             lateText("exchange",
                      "What differs stays as it is. Accept it when this file is the newer one."));
}

QDate dayOf(const QString &filled)
{
    return QDate::fromString(filled.left(10), Qt::ISODate);
}

// Earlier returns of the same part. One with the same bytes is no other return; one without a date
// may be newer than all of them.
void Judging::findOrder()
{
    const ReturnedPart *latest = nullptr;
    for (const ReturnedPart &part : m_data.returnedParts) {
        if (part.edition != m_edition.form().id || part.institution != m_back.slip.institution)
            continue;
        if (part.sha256 == QString::fromLatin1(m_workbook.sha256)) {
            m_back.record.id = part.id;
            note("W15", Severity::Note,
                 lateText("exchange", "The same file was taken in on %1 by %2.",
                          { part.time.toUTC().toString(Qt::ISODate), part.author }),
                 lateText("exchange", "Only what was not accepted then can change anything."));
            continue;
        }
        const bool isLater = !latest || !dayOf(part.filled).isValid()
            || (dayOf(latest->filled).isValid() && dayOf(part.filled) >= dayOf(latest->filled));
        if (isLater)
            latest = &part;
    }
    if (!latest)
        return;
    const QDate day = dayOf(m_back.slip.filled);
    const QDate lastDay = dayOf(latest->filled);
    m_order = !day.isValid() || !lastDay.isValid() ? Order::Unknown
        : day < lastDay                            ? Order::Older
        : day == lastDay                           ? Order::SameDay
                                                   : Order::Newer;
    noteOrder(*latest);
}

base::Text Judging::whyNot(const ReturnedRow &row, bool isOwn) const
{
    if (isOwn && m_order == Order::Older)
        return lateText("exchange", "A newer return of the institution says %1.", { row.before });
    if (isOwn)
        return lateText("exchange",
                        "Another return of the institution says %1, and it is not certain which is "
                        "newer.",
                        { row.before });
    if (row.year == 0)
        return lateText("exchange", "The question is answered otherwise: %1.", { row.before });
    return lateText("exchange", "Somebody else said %1 (%2).", { row.before, row.saidBefore });
}

// Whether a row that differs from the project is taken. isOwn: the institution said before what
// stands there.
void Judging::settle(ReturnedRow &row, bool isOpen, bool isOwn)
{
    const bool isNewer
        = m_order == Order::First || m_order == Order::Newer || m_order == Order::SameDay;
    row.canBeAccepted = true;
    row.what = isOpen ? TakenIn::Added : TakenIn::Changed;
    row.isAccepted = isOpen || m_existing == Existing::Replace || (isOwn && isNewer);
    if (row.isAccepted)
        return;
    row.what = TakenIn::Refused;
    row.why = whyNot(row, isOwn);
}

void Judging::add(const Answer &returned)
{
    const Answer before = m_data.answers.value(returned.key());
    Answer after = returned;
    after.coded = before.coded;
    if (returned.figure.status == Status::Empty || returned.figure == before.figure) {
        after.figure = before.figure;
        if (before.figure.status != Status::Empty) {
            after.origin = before.origin;
            after.from = before.from;
        }
    }
    // A text that the institution left out says nothing of ours.
    if (after.comment.isEmpty())
        after.comment = before.comment;
    if (after.source.isEmpty())
        after.source = before.source;
    ReturnedRow row { returned.cell,  returned.year, TakenIn::Same,
                      textOf(before), textOf(after), saidBy(before) };
    row.answer = after;
    const bool isSame = after.figure == before.figure && after.comment == before.comment
        && after.source == before.source;
    const bool replacesText = (!before.comment.isEmpty() && after.comment != before.comment)
        || (!before.source.isEmpty() && after.source != before.source);
    const bool isSaid = before.figure.status != Status::Empty && before.origin != Origin::Coded;
    const bool isOpen = !replacesText && (!isSaid || after.figure == before.figure);
    if (!isSame)
        settle(row, isOpen,
               before.origin == Origin::Returned && before.from == m_back.slip.institution);
    // A coded figure that gives way was there before.
    if (row.what == TakenIn::Added && before.figure.status != Status::Empty)
        row.what = TakenIn::Changed;
    m_back.rows << row;
}

void Judging::add(const MethodAnswer &returned)
{
    const MethodAnswer before = m_data.methodAnswers.value(returned.key());
    ReturnedRow row { returned.table + QLatin1Char('/') + returned.question,
                      0,
                      TakenIn::Same,
                      textOf(before),
                      textOf(returned),
                      {} };
    row.method = returned;
    if (returned != before)
        settle(row, before.isEmpty(), false);
    m_back.rows << row;
}

void Judging::add(const RefusedCell &refused)
{
    const Answer before
        = m_data.answers.value(Answer::keyOf(m_edition.form().id, refused.year, refused.cell));
    ReturnedRow row { refused.cell,  refused.year,   TakenIn::Refused, textOf(before),
                      refused.value, saidBy(before), refused.why };
    m_back.rows << row;
}

TakeBack Judging::judge(const project::Signature &signature)
{
    m_back.slip = *m_workbook.part;
    m_back.findings = m_workbook.findings;
    ReturnedPart &record = m_back.record;
    record.edition = m_edition.form().id;
    record.years = m_back.slip.years;
    record.institution = m_back.slip.institution;
    record.file = m_file;
    record.sha256 = QString::fromLatin1(m_workbook.sha256);
    record.sender = m_back.slip.sender;
    record.filled = m_back.slip.filled;
    record.time = signature.time;
    record.author = signature.author;
    if (record.sender.isEmpty() || record.filled.isEmpty())
        note("W18", Severity::Warning,
             lateText("exchange", "The part does not say who filled it in, or when."),
             lateText("exchange",
                      "It was read all the same. Ask the institution, and write it "
                      "down."));
    findOrder();
    if (record.id.isEmpty())
        record.id = QStringLiteral("%1 %2 %3")
                        .arg(record.edition, record.institution)
                        .arg(m_data.returnedParts.size() + 1);
    for (const Answer &answer : m_workbook.answers)
        add(answer);
    for (const RefusedCell &refused : m_workbook.refused)
        add(refused);
    for (const MethodAnswer &answer : m_workbook.methodAnswers)
        add(answer);
    return std::move(m_back);
}

} // namespace

base::Result<TakeBack> takeBack(const ResponseWorkbook &workbook, const QString &file,
                                const questionnaire::Edition &edition,
                                const project::ProjectData &data, Existing existing,
                                const project::Signature &signature)
{
    Q_ASSERT(workbook.part);
    const QString own = data.settings.institution.simplified();
    if (!workbook.part->project.isEmpty() && workbook.part->project != own)
        return base::failure(
            lateText("exchange", "%1 was to be taken back as a part of the questionnaire %2.",
                     { file, edition.form().id }),
            lateText("exchange", "It was sent out by “%1”, and this project is kept by “%2”.",
                     { workbook.part->project, own }),
            lateText("exchange",
                     "Nothing of the file was taken. Send it to that office, or name the same "
                     "office in the project's settings."));
    return Judging(workbook, file, edition, data, existing).judge(signature);
}

} // namespace exchange
