// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/merge.h"

#include "core/base/idtable.h"

namespace questionnaire
{

namespace
{

constexpr base::IdTable<Filled, 7> ids { {
    { Filled::Added, "added" },
    { Filled::Renewed, "renewed" },
    { Filled::Same, "same" },
    { Filled::Kept, "kept" },
    { Filled::Differs, "differs" },
    { Filled::Lost, "lost" },
    { Filled::Open, "open" },
} };

bool isCoded(const Answer &answer)
{
    return answer.origin == Origin::Coded && answer.figure.isThere();
}

// "<5" and 3 do not contradict each other.
bool agrees(const Figure &said, double coded)
{
    return said.isThere() && said.low <= coded && coded <= said.high;
}

Filled mergeFilled(Answer &answer, const Filling &filling)
{
    answer.coded = filling.value();
    if (answer.figure.status != Status::Empty && answer.origin != Origin::Coded)
        return agrees(answer.figure, filling.value()) ? Filled::Kept : Filled::Differs;
    const Figure before = answer.figure;
    answer = withCoded(answer, filling);
    return before.status == Status::Empty ? Filled::Added
        : before == answer.figure         ? Filled::Same
                                          : Filled::Renewed;
}

} // namespace

QString filledId(Filled filled)
{
    return base::idOf(ids, filled);
}

Answer withCoded(const Answer &said, const Filling &filling)
{
    Answer answer = said;
    answer.coded = filling.value();
    answer.figure = filling.figure();
    answer.origin = Origin::Coded;
    answer.from = filling.tables.constFirst();
    return answer;
}

Merge mergeFillings(const Edition &edition, const QList<Filling> &fillings, const Answers &answers)
{
    Merge merge;
    for (const Filling &filling : fillings) {
        const QString &address = edition.cell(filling.cell).address;
        const QString key = Answer::keyOf(edition.form().id, filling.year, address);
        Answer answer = answers.value(key);
        const Answer before = answer;
        answer.edition = edition.form().id;
        answer.year = filling.year;
        answer.cell = address;
        Filled what = Filled::Open;
        if (filling.isFilled()) {
            what = mergeFilled(answer, filling);
        } else {
            what = isCoded(answer) ? Filled::Lost : Filled::Open;
            answer.coded.reset();
        }
        merge.cells << MergedCell { filling, what, before.figure, answer };
        if (answer != before && !(answer.isEmpty() && before.isEmpty()))
            merge.changed << answer;
    }
    return merge;
}

} // namespace questionnaire
