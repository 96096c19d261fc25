// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/idtable.h"
#include "core/project/frozenresponse.h"

#include <map>

namespace project
{

namespace
{

using questionnaire::Answer;
using Kind = ResponseChange::Kind;
using Said = ResponseChange::Said;
using What = ResponseChange::What;

constexpr base::IdTable<Kind, 3> kinds {
    { { Kind::Cell, "cell" }, { Kind::Method, "method" }, { Kind::Explanation, "explanation" } }
};
constexpr base::IdTable<What, 3> whats {
    { { What::Added, "added" }, { What::Removed, "removed" }, { What::Changed, "changed" } }
};

struct Place {
    Kind kind;
    QString name;
    int year;
    auto operator<=>(const Place &other) const
    {
        return std::tuple(kind, name, year) <=> std::tuple(other.kind, other.name, other.year);
    }
};
using Sayings = std::map<Place, Said>;

QString valueOf(const questionnaire::Figure &figure)
{
    if (!figure.isThere() || figure.isExact() || figure.low == 1)
        return questionnaire::textOf(figure);
    return QString::number(figure.low, 'g', 15) + QStringLiteral("..")
        + QString::number(figure.high, 'g', 15);
}

Sayings sayingsOf(const FrozenResponse &response)
{
    Sayings sayings;
    for (const Answer &answer : response.answers) {
        const Said said { valueOf(answer.figure), questionnaire::statusId(answer.figure.status),
                          answer.comment, answer.source };
        sayings.emplace(Place { Kind::Cell, answer.cell, answer.year }, said);
    }
    for (const questionnaire::MethodAnswer &answer : response.methodAnswers) {
        QStringList parts = answer.choices;
        if (!answer.text.isEmpty())
            parts << answer.text;
        const Said said { parts.join(QStringLiteral("; ")), {}, answer.comment, {} };
        const QString name = answer.table.isEmpty()
            ? answer.question
            : answer.table + QLatin1Char('/') + answer.question;
        sayings.emplace(Place { Kind::Method, name, 0 }, said);
    }
    for (const base::Approval &approval : response.explanations)
        sayings.emplace(Place { Kind::Explanation, approval.key, 0 },
                        Said { approval.reason, {}, {}, approval.author });
    return sayings;
}

} // namespace

QString kindId(Kind kind)
{
    return base::idOf(kinds, kind);
}

QString whatId(What what)
{
    return base::idOf(whats, what);
}

QList<ResponseChange> difference(const FrozenResponse &before, const FrozenResponse &after)
{
    const Sayings old = sayingsOf(before);
    Sayings now = sayingsOf(after);
    std::map<Place, ResponseChange> changes;
    for (const auto &[place, said] : old) {
        const auto found = now.find(place);
        const ResponseChange change {
            place.kind, found == now.end() ? What::Removed : What::Changed, place.name, place.year,
            said,       found == now.end() ? Said() : found->second
        };
        if (change.before != change.after)
            changes.emplace(place, change);
        if (found != now.end())
            now.erase(found);
    }
    for (const auto &[place, said] : now)
        changes.emplace(
            place, ResponseChange { place.kind, What::Added, place.name, place.year, {}, said });
    QList<ResponseChange> list;
    for (const auto &[place, change] : changes)
        list << change;
    return list;
}

} // namespace project
