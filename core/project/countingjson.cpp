// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jsonfields.h"

namespace project
{

namespace
{

using L = QLatin1String;

} // namespace

QJsonObject toJson(const coding::CountingRules &rules)
{
    FieldWriter writer;
    writer.value(L("unit"), coding::unitId(rules.unit));
    if (rules.principalOffence)
        writer.value(L("principal_offence"), true);
    if (!rules.seriousness.isEmpty())
        writer.value(L("seriousness"), categoriesToJson(rules.seriousness));
    if (!rules.attemptsWithCompleted)
        writer.value(L("attempts_with_completed"), false);
    writer.value(L("moment"), momentId(rules.moment));
    writer.text(L("note"), rules.note);
    return writer.json();
}

Read<coding::CountingRules> countingFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    coding::CountingRules rules;
    rules.unit = reader.choice(L("unit"), coding::unitFromId, rules.unit);
    rules.principalOffence = reader.yes(L("principal_offence"), false);
    for (const QString &written : reader.texts(L("seriousness"))) {
        if (const auto code = classification::IccsCode::parse(written))
            rules.seriousness << *code;
        else
            reader.refuse(L("seriousness"), written);
    }
    rules.attemptsWithCompleted = reader.yes(L("attempts_with_completed"), true);
    rules.moment = reader.choice(L("moment"), momentFromId, rules.moment);
    rules.note = reader.text(L("note"));
    return reader.result(rules);
}

QString momentId(coding::Moment moment)
{
    switch (moment) {
    case coding::Moment::NotStated:
        return QStringLiteral("not stated");
    case coding::Moment::Input:
        return QStringLiteral("input");
    case coding::Moment::Process:
        return QStringLiteral("process");
    case coding::Moment::Output:
        return QStringLiteral("output");
    }
    Q_UNREACHABLE();
}

std::optional<coding::Moment> momentFromId(const QString &id)
{
    for (const auto moment : { coding::Moment::NotStated, coding::Moment::Input,
                               coding::Moment::Process, coding::Moment::Output }) {
        if (momentId(moment) == id)
            return moment;
    }
    return std::nullopt;
}

} // namespace project
