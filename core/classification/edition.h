// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/classification/hierarchy.h"

namespace classification
{

// "Takes over all inclusions (exclusions) of these categories" (ICCS Table I).
struct ApplyRule {
    IccsCode code;
    NoteKind kind = NoteKind::Inclusion;
    QList<IccsCode> sources;
};

// Everything the files of an edition say, before and after the rules are followed.
struct Edition {
    QString id;
    Labels titles;
    QString acknowledgement;
    QList<Labels> levels;
    QMap<QString, IccsCode> aliases;

    QList<Category> categories; // in code order
    QHash<IccsCode, int> positions;
    Hierarchy hierarchy;
    QList<IccsCode> doubledCodes; // second rows, which were left out

    QList<ApplyRule> applyRules;
    QList<Tag> tags;
    QList<TagRule> tagRules;
    QList<Slip> slips;
    QStringList ownLanguages; // languages with a file of our own words

    Category *category(const IccsCode &code)
    {
        const auto found = positions.constFind(code);
        return found == positions.constEnd() ? nullptr : &categories[*found];
    }
};

base::Result<Edition> readEdition(const QString &folder);

// Follows the rules of "applyRules" and appends what they bring to each category, once, marked as
// inherited from the category that prints it.
void inheritNotes(Edition &edition);

base::Findings checkEdition(const Edition &edition);

struct Classification::Data : Edition {
};

} // namespace classification
