// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/records/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace records
{

using coding::CountUnit;
using coding::Outcome;
using coding::Reason;
using microdata::ColumnRole;
using microdata::RowUnit;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(codingpage::Words)
};

} // namespace

const QList<ColumnRole> &roles()
{
    static const QList<ColumnRole> all { ColumnRole::Code,      ColumnRole::Attribute,
                                         ColumnRole::Dimension, ColumnRole::Group,
                                         ColumnRole::Weight,    ColumnRole::Number,
                                         ColumnRole::Keep };
    return all;
}

QString roleText(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Code:
        return Words::tr("Offence code");
    case ColumnRole::Attribute:
        return Words::tr("Attribute");
    case ColumnRole::Group:
        return Words::tr("Case or incident");
    case ColumnRole::Dimension:
        return Words::tr("Dimension of tables");
    case ColumnRole::Weight:
        return Words::tr("Weight");
    case ColumnRole::Number:
        return Words::tr("Count");
    case ColumnRole::Keep:
        return Words::tr("Only kept");
    }
    Q_UNREACHABLE();
}

QString roleHelp(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Code:
        return Words::tr("The national code of the offence, or a part of it. Several columns of "
                         "one offence are joined.");
    case ColumnRole::Attribute:
        return Words::tr("A fact that rules ask for, for example the outcome or the victim's sex. "
                         "Say below what each text means.");
    case ColumnRole::Group:
        return Words::tr("The number of the case or incident that several rows belong to.");
    case ColumnRole::Dimension:
        return Words::tr("Kept as it is printed, for tables by region or year.");
    case ColumnRole::Weight:
        return Words::tr("A number that the record counts for.");
    case ColumnRole::Number:
        return Words::tr("The rows are no records but counts, and this column has them.");
    case ColumnRole::Keep:
        return Words::tr("Not used; the coded file has it as every other column.");
    }
    Q_UNREACHABLE();
}

QString unitText(RowUnit unit)
{
    switch (unit) {
    case RowUnit::Offence:
        return Words::tr("An offence");
    case RowUnit::Incident:
        return Words::tr("An incident or case, with one or several offences");
    case RowUnit::Victim:
        return Words::tr("A victim");
    case RowUnit::Suspect:
        return Words::tr("A suspect");
    case RowUnit::Person:
        return Words::tr("A person");
    case RowUnit::Count:
        return Words::tr("A cell of a table: counts by offence");
    }
    Q_UNREACHABLE();
}

QString countUnitText(CountUnit unit)
{
    switch (unit) {
    case CountUnit::Offences:
        return Words::tr("Offences");
    case CountUnit::Incidents:
        return Words::tr("Incidents");
    case CountUnit::Victims:
        return Words::tr("Victims");
    case CountUnit::Suspects:
        return Words::tr("Suspects");
    case CountUnit::Persons:
        return Words::tr("Persons");
    case CountUnit::Rows:
        return Words::tr("Rows of the file");
    }
    Q_UNREACHABLE();
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Coded:
        return Words::tr("Coded");
    case Outcome::OutOfScope:
        return Words::tr("Out of scope");
    case Outcome::Unmapped:
        return Words::tr("Not mapped");
    }
    Q_UNREACHABLE();
}

QString reasonText(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::NoCode:
        return Words::tr("The record has no code");
    case Reason::UnknownCode:
        return Words::tr("The code is not in the list");
    case Reason::SumCode:
        return Words::tr("The code is a sum of others");
    case Reason::NotLinked:
        return Words::tr("The code has no link and no table");
    case Reason::NoCategory:
        return Words::tr("The link says that ICCS has no category");
    case Reason::Disputed:
        return Words::tr("The links are disputed or not approved");
    case Reason::UnclearDate:
        return Words::tr("The links change within the time that the record states");
    case Reason::NoRow:
        return Words::tr("No row of the decision table fits");
    case Reason::BrokenRow:
        return Words::tr("Rows of the decision table contradict each other");
    }
    Q_UNREACHABLE();
}

QString reasonHelp(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::NoCode:
        return Words::tr("Look whether the records are complete, or leave these rows out in the "
                         "layout.");
    case Reason::UnknownCode:
        return Words::tr("Add the code to the list of offences, or correct the column of the "
                         "layout.");
    case Reason::SumCode:
        return Words::tr("Leave these rows out in the layout; their records would count twice.");
    case Reason::NotLinked:
        return Words::tr("Link the code on the page “Offences and mapping”.");
    case Reason::NoCategory:
        return Words::tr("Nothing, if the decision stands; the figure is reported as not mapped.");
    case Reason::Disputed:
        return Words::tr("Settle the dispute, or count links that are not approved too.");
    case Reason::UnclearDate:
        return Words::tr("Say in the layout which column has the date (“referenceDate”), and give "
                         "days where links change within a year.");
    case Reason::NoRow:
        return Words::tr("Add the missing row to the decision table, or a default row.");
    case Reason::BrokenRow:
        return Words::tr("Correct the rows that overlap in the decision table.");
    }
    Q_UNREACHABLE();
}

QString dimensionText(const QString &dimension, const microdata::Dictionary &dictionary,
                      const QString &language)
{
    if (dimension == QLatin1String("iccs"))
        return Words::tr("ICCS category");
    if (dimension == QLatin1String("iccs2"))
        return Words::tr("ICCS, level 2");
    if (dimension == QLatin1String("tags"))
        return Words::tr("Tags");
    const microdata::Attribute *attribute = dictionary.find(dimension);
    return attribute ? attribute->nameIn(language) : dimension;
}

QString valueText(const QString &dimension, const QString &text,
                  const microdata::Dictionary &dictionary, const QString &language)
{
    if (text.isEmpty()) {
        const bool isCategory
            = dimension == QLatin1String("iccs") || dimension == QLatin1String("iccs2");
        return isCategory ? Words::tr("not mapped") : Words::tr("not stated");
    }
    const microdata::Attribute *attribute = dictionary.find(dimension);
    const int position = attribute ? attribute->positionOf(text) : -1;
    return position < 0 ? text : attribute->values[position].nameIn(language);
}

QString countText(qint64 millionths)
{
    constexpr qint64 whole = 1'000'000;
    const QLocale locale;
    return millionths % whole == 0 ? locale.toString(millionths / whole)
                                   : locale.toString(double(millionths) / whole, 'f', 2);
}

QString shareText(qint64 part, qint64 whole)
{
    if (whole == 0)
        return {};
    return Words::tr("%1 %", "a share in percent")
        .arg(QLocale().toString(100.0 * double(part) / double(whole), 'f', 1));
}

} // namespace records
