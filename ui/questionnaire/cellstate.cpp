// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/cellstate.h"

#include <QCoreApplication>

namespace questionnairepage
{

using questionnaire::Answer;
using questionnaire::Asked;
using questionnaire::Origin;
using questionnaire::Status;
using widgets::Tone;

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(questionnairepage::CellState)
};

State stateOfAnswer(const Answer &answer)
{
    switch (answer.figure.status) {
    case Status::Empty:
        return State::Open;
    case Status::NotAvailable:
        return State::NotAvailable;
    case Status::NotApplicable:
        return State::NotApplicable;
    case Status::NotAsked:
        return State::NotAsked;
    default:
        break;
    }
    if (answer.coded && answer.origin != Origin::Coded
        && !(answer.figure.low <= *answer.coded && *answer.coded <= answer.figure.high))
        return State::Differs;
    if (answer.figure.status == Status::Provisional)
        return State::Provisional;
    if (answer.figure.status == Status::Suppressed)
        return State::Suppressed;
    switch (answer.origin) {
    case Origin::Coded:
        return State::Coded;
    case Origin::Imported:
        return State::Imported;
    case Origin::Returned:
        return State::Returned;
    case Origin::Typed:
        break;
    }
    return State::Typed;
}

QString sentenceOf(const Asked &asked)
{
    QStringList parts;
    if (asked.years == Asked::Years::Even)
        parts << Words::tr("It is asked in collections of even years.");
    if (asked.years == Asked::Years::Odd)
        parts << Words::tr("It is asked in collections of odd years.");
    if (asked.from > 0)
        parts << Words::tr("It is asked from the collection of %1 on.")
                     .arg(QString::number(asked.from));
    if (asked.to > 0)
        parts
            << Words::tr("It was asked until the collection of %1.").arg(QString::number(asked.to));
    return parts.join(QLatin1Char(' '));
}

} // namespace

State stateOf(const LiveResponse &response, int year, int cell)
{
    if (cell < 0)
        return State::NoCell;
    if (!response.yearsAsked().contains(year))
        return State::Earlier;
    if (!response.edition()->isAsked(cell))
        return State::NotInCollection;
    if (!response.edition()->cell(cell).row->derived.isEmpty())
        return State::Derived;
    const Answer *answer = response.answer(year, cell);
    return answer ? stateOfAnswer(*answer) : State::Open;
}

bool isEditable(State state)
{
    return state != State::NoCell && state != State::Earlier && state != State::NotInCollection
        && state != State::Derived;
}

QString iconOf(State state)
{
    switch (state) {
    case State::Typed:
        return QStringLiteral("document-edit");
    case State::Coded:
        return QStringLiteral("view-statistics");
    case State::Imported:
        return QStringLiteral("document-import");
    case State::Returned:
        return QStringLiteral("user");
    case State::Differs:
        return QStringLiteral("vcs-conflicting");
    case State::Provisional:
        return QStringLiteral("view-history");
    case State::Suppressed:
        return QStringLiteral("lock");
    case State::NotAvailable:
        return QStringLiteral("dialog-cancel");
    case State::NotApplicable:
        return QStringLiteral("edit-none");
    case State::NotAsked:
        return QStringLiteral("process-stop");
    case State::Derived:
        return QStringLiteral("formula");
    case State::Open:
    case State::NotInCollection:
    case State::Earlier:
    case State::NoCell:
        break;
    }
    return {};
}

Tone toneOf(State state)
{
    switch (state) {
    case State::Coded:
        return Tone::Done;
    case State::Imported:
    case State::Returned:
        return Tone::Accent;
    case State::Differs:
        return Tone::Warning;
    case State::Provisional:
    case State::Suppressed:
        return Tone::Note;
    default:
        return Tone::Neutral;
    }
}

QString textOf(State state)
{
    switch (state) {
    case State::Open:
        return Words::tr("Not filled in yet.");
    case State::Typed:
        return Words::tr("Typed in.");
    case State::Coded:
        return Words::tr("From coded data.");
    case State::Imported:
        return Words::tr("Imported from a file.");
    case State::Returned:
        return Words::tr("Returned by an institution.");
    case State::Differs:
        return Words::tr("Typed in; the coded data say something else.");
    case State::Provisional:
        return Words::tr("Provisional.");
    case State::Suppressed:
        return Words::tr("Suppressed: only known to be small.");
    case State::NotAvailable:
        return Words::tr("Not available.");
    case State::NotApplicable:
        return Words::tr("Not applicable.");
    case State::NotAsked:
        return Words::tr("Not asked by the office that holds the figures.");
    case State::NotInCollection:
        return Words::tr("Not asked in this collection.");
    case State::Derived:
        return Words::tr("Computed from other cells.");
    case State::Earlier:
        return Words::tr("From an earlier collection; it cannot be changed here.");
    case State::NoCell:
        break;
    }
    return Words::tr("The form has no cell here.");
}

QString whyNotAsked(const questionnaire::Edition &edition, int number)
{
    if (edition.isAsked(number))
        return {};
    const auto &cell = edition.cell(number);
    QString why = Words::tr("Not asked in the collection of %1.")
                      .arg(QString::number(edition.form().collection));
    for (const Asked *asked : { &cell.module->asked, &cell.table->asked, &cell.row->asked }) {
        if (!asked->in(edition.form().collection))
            why += QLatin1Char(' ') + sentenceOf(*asked);
    }
    return why.trimmed();
}

} // namespace questionnairepage
