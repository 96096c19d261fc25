// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/differences.h"

#include "ui/assessment/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace assessmentpage
{

using assessment::Answer;
using assessment::Entry;
using assessment::Instrument;
using intake::DifferenceRow;
using intake::FieldChange;

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(assessmentpage::TakeInDialog)
};

const char *const addedType = "added";
const char *const changedType = "changed";

QString levelOf(const Instrument &instrument, const Answer &answer)
{
    if (answer.notApplicable)
        return instrument.notApplicable;
    return answer.level ? levelName(instrument, *answer.level) : QString();
}

QString evidenceOf(const Instrument &instrument, const Answer &answer)
{
    QStringList pieces;
    for (const assessment::Evidence &one : answer.evidence)
        pieces << QStringList { nameIn(instrument.answer.kinds, one.kind), one.text, one.link }
                      .join(QLatin1Char(' '))
                      .trimmed();
    return pieces.join(QStringLiteral("; "));
}

// In one line: the level, and how many pieces of evidence.
QString shortly(const Instrument &instrument, const Answer &answer)
{
    const QString level = levelOf(instrument, answer);
    return answer.evidence.isEmpty() ? level
                                     : Words::tr("%1; evidence: %2", "level, number of pieces")
                                           .arg(level, QLocale().toString(answer.evidence.size()));
}

QString numberText(std::optional<int> number)
{
    return number ? QLocale().toString(*number) : QString();
}

QString yearText(int year)
{
    return year > 0 ? QString::number(year) : QString();
}

} // namespace

QList<intake::DifferenceType> differenceTypes()
{
    return { { QLatin1String(addedType), Words::tr("New"), QStringLiteral("list-add"),
               widgets::Tone::Done },
             { QLatin1String(changedType), Words::tr("Changed"), QStringLiteral("document-edit"),
               widgets::Tone::Note } };
}

DifferenceRow differenceOf(const Instrument &instrument, const std::optional<Answer> &before,
                           const Answer &after)
{
    const Answer old = before.value_or(Answer());
    DifferenceRow row;
    row.type = QLatin1String(before ? changedType : addedType);
    row.subject = Words::tr("%1, %2", "question, institution")
                      .arg(after.question, institutionName(instrument, after.institution));
    row.before = shortly(instrument, old);
    row.after = shortly(instrument, after);
    const auto field = [&](const char *id, const QString &was, const QString &is) {
        if (was != is)
            row.fields << FieldChange { fieldName(instrument, id), was, is };
    };
    const assessment::Question *question = instrument.question(after.question);
    row.fields << FieldChange { fieldName(instrument, "question"),
                                question ? question->text : QString(),
                                {} };
    field("level", levelOf(instrument, old), levelOf(instrument, after));
    field("evidence", evidenceOf(instrument, old), evidenceOf(instrument, after));
    field("comment", old.comment, after.comment);
    field("respondent", old.respondent, after.respondent);
    field("date", old.date.toString(Qt::ISODate), after.date.toString(Qt::ISODate));
    field("targetLevel", numberText(old.targetLevel), numberText(after.targetLevel));
    field("targetYear", yearText(old.targetYear), yearText(after.targetYear));
    field("verdict", nameIn(instrument.answer.choices, old.verdict),
          nameIn(instrument.answer.choices, after.verdict));
    return row;
}

DifferenceRow differenceOf(const Instrument &instrument, const std::optional<Entry> &before,
                           const Entry &after)
{
    Q_UNUSED(instrument)
    const auto nameOf = [](const Entry &entry) {
        for (const char *field : { "title", "text", "description", "country" }) {
            if (!entry.text(QLatin1String(field)).isEmpty())
                return entry.text(QLatin1String(field));
        }
        return QString();
    };
    const Entry old = before.value_or(Entry());
    DifferenceRow row;
    row.type = QLatin1String(before ? changedType : addedType);
    row.subject = after.id;
    row.before = nameOf(old);
    row.after = nameOf(after);
    QStringList fields = old.values.keys() + after.values.keys();
    fields.removeDuplicates();
    for (const QString &field : std::as_const(fields)) {
        const QString was = old.values.value(field).join(QStringLiteral("; "));
        const QString is = after.values.value(field).join(QStringLiteral("; "));
        if (was != is)
            row.fields << FieldChange { field, was, is };
    }
    return row;
}

} // namespace assessmentpage
