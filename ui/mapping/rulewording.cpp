// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/wording.h"

#include <QHash>

namespace mappingpage
{

// MAPPING section 4: what UNODC's reviewers really apply, said in our own words.
QStringList Wording::rules()
{
    QStringList ids;
    for (int number = 1; number <= 14; ++number)
        ids << QStringLiteral("R%1").arg(number);
    return ids;
}

QString Wording::rule(const QString &id)
{
    static const QHash<QString, const char *> texts {
        { QStringLiteral("R1"), QT_TR_NOOP("Never map to a section; go to level 2 at least.") },
        { QStringLiteral("R2"),
          QT_TR_NOOP("The definition does not tell siblings apart: use their common parent.") },
        { QStringLiteral("R3"), QT_TR_NOOP("The definition is specific: go deeper.") },
        { QStringLiteral("R4"), QT_TR_NOOP("The behaviour decides, not the name.") },
        { QStringLiteral("R5"),
          QT_TR_NOOP("Several acts in one code: classify by the base conduct.") },
        { QStringLiteral("R6"), QT_TR_NOOP("Unlike acts in one code: ask for a split.") },
        { QStringLiteral("R7"),
          QT_TR_NOOP("The outcome differs by case: the record decides, not the code.") },
        { QStringLiteral("R8"), QT_TR_NOOP("A residual is needed: take the nearest in the tree.") },
        { QStringLiteral("R9"),
          QT_TR_NOOP("No category of its own, but an inclusion names it: follow the inclusion.") },
        { QStringLiteral("R10"),
          QT_TR_NOOP("Who did it matters only where the ICCS says so; otherwise use a tag.") },
        { QStringLiteral("R11"),
          QT_TR_NOOP("The law lacks an element that the category requires: not this category.") },
        { QStringLiteral("R12"),
          QT_TR_NOOP("What is harmed decides between sections: person, property, State, nature.") },
        { QStringLiteral("R13"),
          QT_TR_NOOP("Too little text: do not guess, ask for the definition.") },
        { QStringLiteral("R14"),
          QT_TR_NOOP("Agreed under an assumption: the assumption is written down.") },
    };
    const auto found = texts.constFind(id);
    return found == texts.constEnd() ? id : tr(*found);
}

} // namespace mappingpage
