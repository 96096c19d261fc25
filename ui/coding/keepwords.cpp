// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/keepwords.h"

#include "ui/records/words.h"

#include <QCoreApplication>

namespace codingpage
{

using questionnaire::Keeper;

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(codingpage::KeepForm)
};

QStringList tablesOf(const questionnaire::Edition &edition, const QList<int> &cells)
{
    QStringList tables;
    for (const int cell : cells) {
        const QString &table = edition.cell(cell).table->id;
        if (!tables.contains(table))
            tables << table;
    }
    return tables;
}

// Some that questionnaires need the classification does not have.
QString attributeText(const QString &id, const questionnaire::Edition &edition,
                      const microdata::Dictionary &dictionary, const QString &language)
{
    for (const questionnaire::NeededAttribute &needed : edition.form().attributes) {
        if (needed.id == id && !dictionary.find(id))
            return needed.name;
    }
    return records::dimensionText(id, dictionary, language);
}

} // namespace

QString hindranceText(const Keeper &keeper)
{
    switch (keeper.hindrance()) {
    case Keeper::Hindrance::None:
        break;
    case Keeper::Hindrance::NoUnit:
    case Keeper::Hindrance::NoStage:
    case Keeper::Hindrance::NotAsked:
        return Words::tr("This questionnaire asks for nothing that can be counted in such a file. "
                         "Choose another one.");
    case Keeper::Hindrance::NoYear:
        return Words::tr("Choose the year of the counts: the layout does not say it.");
    }
    return keeper.as().name.isEmpty() ? Words::tr("Give the counts a name.") : QString();
}

QString notGivenText(const Keeper &keeper, const microdata::Dictionary &dictionary,
                     const QString &language)
{
    QStringList parts;
    for (const questionnaire::NotGiven &missing : keeper.notGiven())
        parts << Words::tr("%1 (%Ln cell(s) of %2)", "attribute, tables of the questionnaire",
                           int(missing.cells.size()))
                     .arg(attributeText(missing.attribute, *keeper.as().edition, dictionary,
                                        language),
                          tablesOf(*keeper.as().edition, missing.cells)
                              .join(Words::tr(", ", "between tables")));
    if (parts.isEmpty())
        return Words::tr("The layout says all that the cells of this unit and stage ask for.");
    return Words::tr("The layout does not say: %1. These cells get a figure only where decision "
                     "tables tag their records with it.")
        .arg(parts.join(Words::tr("; ", "between attributes")));
}

coding::CountingRules countingFor(coding::CountingRules rules, const QString &unit)
{
    // Suspects stay suspects: a questionnaire calls them persons.
    if (questionnaire::unitOfQuestionnaires(coding::unitId(rules.unit)) != unit)
        rules.unit = coding::unitFromId(unit).value_or(rules.unit);
    return rules;
}

QString countedByText(const Keeper &keeper, const KeepSource &source, const QString &language)
{
    QStringList names;
    for (const QString &dimension : keeper.dimensions(source.dimensions()))
        names << records::dimensionText(dimension, source.inputs()->dictionary, language);
    QStringList said { Words::tr("The file is counted once more, by %1.")
                           .arg(names.join(Words::tr(", ", "between dimensions"))) };
    if (source.run) {
        const auto rules = countingFor(source.run->request.counting, keeper.as().unit);
        for (const base::Finding &finding : coding::checkCounting(rules, source.layout()))
            said << finding.message.toString() << finding.advice.toString();
    }
    return said.join(QLatin1Char(' '));
}

} // namespace codingpage
