// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/response.h"

#include "core/base/idtable.h"

namespace questionnaire
{

namespace
{

constexpr base::IdTable<Origin, 4> origins { { { Origin::Typed, "typed" },
                                               { Origin::Coded, "coded" },
                                               { Origin::Imported, "imported" },
                                               { Origin::Returned, "returned" } } };
constexpr QChar between(0x1f);

} // namespace

QString originId(Origin origin)
{
    return base::idOf(origins, origin);
}

std::optional<Origin> originFromId(const QString &id)
{
    return base::valueOf(origins, id);
}

QString Answer::keyOf(const QString &edition, int year, const QString &cell)
{
    return edition + between + QString::number(year) + between + cell;
}

QString MethodAnswer::keyOf(const QString &edition, const QString &table, const QString &question)
{
    return edition + between + table + between + question;
}

Figures figuresOf(const Edition &edition, const Answers &answers)
{
    const QList<int> years = edition.form().years();
    const int first = years.isEmpty() ? edition.form().collection : years.first() - 1;
    Figures figures(first, int(years.size()) + 1, edition.cellCount());
    const QString start = edition.form().id + between;
    for (auto answer = answers.lowerBound(start);
         answer != answers.end() && answer.key().startsWith(start); ++answer) {
        const int cell = edition.find(answer->cell);
        if (cell >= 0 && figures.hasYear(answer->year))
            figures.set(answer->year, cell, answer->figure);
    }
    return figures;
}

} // namespace questionnaire
