// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The methods of suggestion. To add one: a class in methods/, its include and its line in
// suggesters() below; tests/core/suggestion/tst_contract.cpp runs its contract on every line. See
// README.md in methods/.
#include "core/suggestion/suggester.h"

#include "core/suggestion/methods/textsuggester.h"

namespace suggestion
{

Query queryFor(const offences::Offence &offence, const offences::ListInfo &list)
{
    return { offence.id,
             list.id,
             list.language,
             offence.label(list.language),
             offence.definition(list.language),
             offence.provision,
             offence.family };
}

QList<Precedent> precedentsFrom(const offences::OffenceList &list, const mapping::MappingSet &set)
{
    QList<Precedent> precedents;
    for (const mapping::Link &link : set.links()) {
        const bool approved = link.status == mapping::Status::Approved;
        const bool reviewed = link.status == mapping::Status::InReview && !link.reviewer.isEmpty();
        if (!link.target || (!approved && !reviewed))
            continue;
        if (const auto *offence = list.find(link.offence))
            precedents << Precedent { offence->id,         list.info.id,
                                      list.info.language,  offence->label(list.info.language),
                                      offence->family,     *link.target,
                                      approved ? 1.0 : 0.6 };
    }
    return precedents;
}

QList<Precedent> precedentsFrom(const mapping::ReferenceTable &table)
{
    constexpr double trustInOthers = 0.8; // their law and their reading of the ICCS may differ
    const QString list = QStringLiteral("reference:") + table.id;
    QList<Precedent> precedents;
    for (const mapping::ReferenceRow &row : table.rows) {
        const double weight = 1 / double(row.categories.size());
        for (const classification::IccsCode &category : row.categories)
            precedents << Precedent { row.code, list,   table.language, row.label,    {},
                                      category, weight, table.title(),  trustInOthers };
    }
    return precedents;
}

const QList<SuggesterKind> &suggesters()
{
    static const QList<SuggesterKind> kinds {
        { QStringLiteral("text"),
          [](const classification::Classification &classification,
             const Thesaurus &thesaurus) -> std::unique_ptr<Suggester> {
              return std::make_unique<TextSuggester>(classification, thesaurus);
          } },
    };
    return kinds;
}

} // namespace suggestion
