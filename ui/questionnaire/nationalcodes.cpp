// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/nationalcodes.h"

#include "core/questionnaire/tablecounter.h"

#include <algorithm>

namespace questionnairepage
{

namespace
{

using Key = QPair<QString, QString>; // list, code

void addCounts(QHash<Key, NationalCode> &codes, const questionnaire::CodedTable &table)
{
    const qsizetype code = table.table.dimensions.indexOf(questionnaire::codeDimension());
    const qsizetype category = table.table.dimensions.indexOf(QStringLiteral("iccs"));
    if (code < 0 || category < 0)
        return;
    for (const coding::CrossTable::Row &row : table.table.rows) {
        if (row.key[code].isEmpty())
            continue;
        NationalCode &found = codes[{ table.list, row.key[code] }];
        found.count += row.count;
        if (!found.categories.contains(row.key[category]))
            found.categories << row.key[category];
    }
}

void name(NationalCode &code, const project::ProjectData &data)
{
    const offences::OffenceList *list = data.list(code.list);
    const auto offences = list ? list->withCode(code.code) : QList<const offences::Offence *>();
    if (offences.isEmpty())
        return;
    code.offence = offences.constFirst()->id;
    code.label = offences.constFirst()->labels.value(list->info.language);
}

} // namespace

QList<NationalCode> nationalCodes(const project::ProjectData &data)
{
    QHash<Key, NationalCode> codes;
    for (const questionnaire::CodedTable &table : data.codedTables)
        addCounts(codes, table);
    QList<NationalCode> all;
    for (auto found = codes.begin(); found != codes.end(); ++found) {
        found->list = found.key().first;
        found->code = found.key().second;
        found->categories.sort();
        name(*found, data);
        all << *found;
    }
    std::sort(all.begin(), all.end(), [](const NationalCode &one, const NationalCode &other) {
        return one.count != other.count ? one.count > other.count
                                        : Key(one.code, one.list) < Key(other.code, other.list);
    });
    return all;
}

} // namespace questionnairepage
