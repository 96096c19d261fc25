// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/submission/changes.h"

#include "core/table/csvwriter.h"

#include <algorithm>

namespace exchange
{

using project::ResponseChange;

namespace
{

QStringList saidCells(const ResponseChange::Said &said)
{
    return { said.value, said.status, said.comment, said.source };
}

} // namespace

QStringList changeHeader()
{
    QStringList header { QStringLiteral("kind"), QStringLiteral("outcome"), QStringLiteral("place"),
                         QStringLiteral("year") };
    for (const char *when : { "before", "after" }) {
        for (const char *what : { "value", "status", "comment", "source" })
            header << QLatin1String(what) + QLatin1Char('_') + QLatin1String(when);
    }
    return header;
}

QStringList changeCells(const ResponseChange &change)
{
    return QStringList { project::kindId(change.kind), project::whatId(change.what), change.place,
                         change.year == 0 ? QString() : QString::number(change.year) }
    + saidCells(change.before) + saidCells(change.after);
}

QByteArray changesCsv(const QList<ResponseChange> &changes)
{
    table::CsvWriter writer;
    writer.row(changeHeader());
    for (const ResponseChange &change : changes)
        writer.row(changeCells(change));
    return writer.bytes();
}

int ChangesSince::count(ResponseChange::What what) const
{
    return int(std::count_if(changes.begin(), changes.end(),
                             [what](const ResponseChange &change) { return change.what == what; }));
}

std::optional<ChangesSince> changesSinceLast(const project::ProjectData &data,
                                             const Response &response)
{
    const QString &edition = response.edition->form().id;
    const auto last = std::find_if(data.submissions.crbegin(), data.submissions.crend(),
                                   [&edition](const questionnaire::Submission &submission) {
                                       return submission.edition == edition;
                                   });
    if (last == data.submissions.crend())
        return std::nullopt;
    const auto before = project::frozenResponse(*last);
    if (!before)
        return std::nullopt;
    QList<int> years; // that both have
    for (int year : response.years) {
        if (last->years.contains(year))
            years << year;
    }
    project::ProjectData then; // only what belongs to these years
    for (const questionnaire::Answer &answer : before->answers)
        then.answers.insert(answer.key(), answer);
    for (const questionnaire::MethodAnswer &answer : before->methodAnswers)
        then.methodAnswers.insert(answer.key(), answer);
    then.approvals = before->explanations;
    return ChangesSince { last->id,
                          project::difference(project::presentResponse(then, edition, years),
                                              project::presentResponse(data, edition, years)) };
}

} // namespace exchange
