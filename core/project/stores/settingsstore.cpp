// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/settingsstore.h"

#include "core/project/stores/columns.h"

namespace project
{

void SettingsStore::load(const storage::Connection &connection, ProjectData &data) const
{
    QJsonObject json;
    storage::Statement rows
        = connection.prepare(QStringLiteral("SELECT name, value FROM project_setting"));
    while (rows.step())
        json.insert(rows.text(0), rows.text(1));
    const Read<Settings> settings = settingsFromJson(json);
    if (!settings)
        throw UnknownValue(QStringLiteral("project_setting"), {}, settings.error());
    data.settings = *settings;
}

void SettingsStore::write(storage::Connection &connection, const QList<Change> &changes) const
{
    storage::Statement put = connection.prepare(
        QStringLiteral("INSERT INTO project_setting (name, value) VALUES (?, ?)"
                       " ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
    for (const Change &change : changes) {
        const Settings settings = checked(settingsFromJson(change.after), change);
        const QList<QPair<QString, QString>> fields {
            { QStringLiteral("country"), settings.country },
            { QStringLiteral("institution"), settings.institution },
            { QStringLiteral("title"), settings.title },
            { QStringLiteral("language"), settings.language },
            { QStringLiteral("classification"), settings.classification },
        };
        for (const auto &[name, value] : fields)
            put.bind(0, name).bind(1, value).run();
    }
}

void SettingsStore::apply(ProjectData &data, const QList<Change> &changes) const
{
    for (const Change &change : changes)
        data.settings = checked(settingsFromJson(change.after), change);
}

QJsonObject SettingsStore::value(const ProjectData &data, const QString &) const
{
    return toJson(data.settings);
}

} // namespace project
