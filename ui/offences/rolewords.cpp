// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/offences/rolewords.h"

#include <QCoreApplication>
#include <QSet>

namespace offencespage
{

using offences::Role;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(offencespage::RoleWords)
};

// What makes two columns of the same role differ: the language of a text, the period of a count.
QString distinction(const offences::ColumnRole &role)
{
    switch (role.role) {
    case Role::Label:
    case Role::Definition:
        return role.language;
    case Role::Volume:
        return role.period;
    default:
        return {};
    }
}

bool mayRepeat(Role role)
{
    return role == Role::Ignore || role == Role::Keep;
}

QString repeatedText(const offences::ColumnRole &role, const QString &column)
{
    if (role.role == Role::Volume)
        return Words::tr("The column “%1” counts for the same period as another one. Give each "
                         "count its own period.")
            .arg(column);
    if (role.role == Role::Label || role.role == Role::Definition)
        return Words::tr("The column “%1” has the same role and language as another one. Choose "
                         "another language, or leave the column out.")
            .arg(column);
    return Words::tr("The column “%1” has the same role as another one. Choose one of the two.")
        .arg(column);
}

} // namespace

QList<Role> roles()
{
    return { Role::Code,      Role::Label,   Role::Definition, Role::Provision, Role::Family,
             Role::ValidFrom, Role::ValidTo, Role::Volume,     Role::Keep,      Role::Ignore };
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Code:
        return Words::tr("Code");
    case Role::Label:
        return Words::tr("Label");
    case Role::Definition:
        return Words::tr("Definition");
    case Role::Provision:
        return Words::tr("Legal provision");
    case Role::Family:
        return Words::tr("Heading");
    case Role::ValidFrom:
        return Words::tr("Valid from");
    case Role::ValidTo:
        return Words::tr("Valid until");
    case Role::Volume:
        return Words::tr("Count");
    case Role::Keep:
        return Words::tr("Keep beside");
    case Role::Ignore:
        return Words::tr("Leave out");
    }
    return {};
}

QString roleHelp(Role role)
{
    switch (role) {
    case Role::Code:
        return Words::tr("The national code of the offence, taken as text with all its zeros.");
    case Role::Label:
        return Words::tr("The name of the offence, in one column per language.");
    case Role::Definition:
        return Words::tr("The full wording or explanation. Suggestions use it.");
    case Role::Provision:
        return Words::tr("The article or section of the law.");
    case Role::Family:
        return Words::tr("The national heading or group above the offence.");
    case Role::ValidFrom:
        return Words::tr("The first day on which the code may be used.");
    case Role::ValidTo:
        return Words::tr("The last day on which the code may be used.");
    case Role::Volume:
        return Words::tr("How many were recorded in a period, for example in a year.");
    case Role::Keep:
        return Words::tr("The column is kept with each offence and shown, but not used.");
    case Role::Ignore:
        return Words::tr("The column is not taken in.");
    }
    return {};
}

QString roleProblem(const QList<offences::ColumnRole> &roles, const QStringList &header)
{
    QSet<QString> known;
    int codes = 0;
    int labels = 0;
    for (qsizetype column = 0; column < roles.size(); ++column) {
        const offences::ColumnRole &role = roles.at(column);
        const QString name = header.value(column);
        codes += role.role == Role::Code ? 1 : 0;
        labels += role.role == Role::Label ? 1 : 0;
        if (role.role == Role::Volume && role.period.trimmed().isEmpty())
            return Words::tr("Say which year or period the counts in the column “%1” are for.")
                .arg(name);
        const QString key = QStringLiteral("%1/%2").arg(int(role.role)).arg(distinction(role));
        if (!mayRepeat(role.role) && known.contains(key))
            return repeatedText(role, name);
        known << key;
    }
    if (codes == 0)
        return Words::tr("Choose the column that holds the national codes.");
    if (labels == 0)
        return Words::tr("Choose at least one column with the labels of the offences.");
    return {};
}

} // namespace offencespage
