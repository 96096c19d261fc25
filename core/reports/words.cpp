// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/words.h"

namespace reports
{

using base::lateText;
using base::Text;
using coding::CountUnit;
using coding::Moment;
using microdata::ColumnRole;
using microdata::RowUnit;

namespace
{

const QList<Text> &rules()
{
    static const QList<Text> texts {
        lateText("mappingpage::Wording", "Never map to a section; go to level 2 at least."),
        lateText("mappingpage::Wording",
                 "The definition does not tell siblings apart: use their common parent."),
        lateText("mappingpage::Wording", "The definition is specific: go deeper."),
        lateText("mappingpage::Wording", "The behaviour decides, not the name."),
        lateText("mappingpage::Wording", "Several acts in one code: classify by the base conduct."),
        lateText("mappingpage::Wording", "Unlike acts in one code: ask for a split."),
        lateText("mappingpage::Wording",
                 "The outcome differs by case: the record decides, not the code."),
        lateText("mappingpage::Wording", "A residual is needed: take the nearest in the tree."),
        lateText("mappingpage::Wording",
                 "No category of its own, but an inclusion names it: follow the inclusion."),
        lateText("mappingpage::Wording",
                 "Who did it matters only where the ICCS says so; otherwise use a tag."),
        lateText("mappingpage::Wording",
                 "The law lacks an element that the category requires: not this category."),
        lateText("mappingpage::Wording",
                 "What is harmed decides between sections: person, property, State, nature."),
        lateText("mappingpage::Wording", "Too little text: do not guess, ask for the definition."),
        lateText("mappingpage::Wording",
                 "Agreed under an assumption: the assumption is written down."),
    };
    return texts;
}

} // namespace

int ruleNumber(const QString &id)
{
    const int number = id.startsWith(QLatin1Char('R')) ? id.mid(1).toInt() : 0;
    return number >= 1 && number <= rules().size() ? number : 0;
}

Text ruleText(int number)
{
    return rules().value(number - 1);
}

Text roleText(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Code:
        return lateText("codingpage::Words", "Offence code");
    case ColumnRole::Attribute:
        return lateText("codingpage::Words", "Attribute");
    case ColumnRole::Group:
        return lateText("codingpage::Words", "Case or incident");
    case ColumnRole::Dimension:
        return lateText("codingpage::Words", "Dimension of tables");
    case ColumnRole::Weight:
        return lateText("codingpage::Words", "Weight");
    case ColumnRole::Number:
        return lateText("codingpage::Words", "Count");
    case ColumnRole::Keep:
        return lateText("codingpage::Words", "Only kept");
    }
    return {};
}

Text unitText(RowUnit unit)
{
    switch (unit) {
    case RowUnit::Offence:
        return lateText("codingpage::Words", "An offence");
    case RowUnit::Incident:
        return lateText("codingpage::Words", "An incident or case, with one or several offences");
    case RowUnit::Victim:
        return lateText("codingpage::Words", "A victim");
    case RowUnit::Suspect:
        return lateText("codingpage::Words", "A suspect");
    case RowUnit::Person:
        return lateText("codingpage::Words", "A person");
    case RowUnit::Count:
        return lateText("codingpage::Words", "A cell of a table: counts by offence");
    }
    return {};
}

Text countUnitText(CountUnit unit)
{
    switch (unit) {
    case CountUnit::Offences:
        return lateText("codingpage::Words", "Offences");
    case CountUnit::Incidents:
        return lateText("codingpage::Words", "Incidents");
    case CountUnit::Victims:
        return lateText("codingpage::Words", "Victims");
    case CountUnit::Suspects:
        return lateText("codingpage::Words", "Suspects");
    case CountUnit::Persons:
        return lateText("codingpage::Words", "Persons");
    case CountUnit::Rows:
        return lateText("codingpage::Words", "Rows of the file");
    }
    return {};
}

Text momentText(Moment moment)
{
    switch (moment) {
    case Moment::NotStated:
        return lateText("reports", "Not stated");
    case Moment::Input:
        return lateText("reports", "When the offence is first reported (input)");
    case Moment::Process:
        return lateText("reports", "During the investigation (process)");
    case Moment::Output:
        return lateText("reports", "When the investigation is closed (output)");
    }
    return {};
}

QString asSentence(const QString &text, const QString &language)
{
    static const QString ends = QStringLiteral(".!?…。！？؟");
    if (text.isEmpty() || ends.contains(text.back()))
        return text;
    return text + (language == QLatin1String("zh") ? QChar(0x3002) : QChar('.'));
}

} // namespace reports
