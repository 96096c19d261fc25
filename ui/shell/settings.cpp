// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/settings.h"

#include "ui/mapping/savedfilters.h"

namespace shell
{

// To add a setting: a name in the enum, a row here, and, when a person should set it, a line in
// preferences.cpp. Keys are never reused for something else.
const QList<Settings::Row> &Settings::table()
{
    static const QList<Row> rows {
        { Setting::Author, "general/author", QString() }, // empty: the name of the account
        { Setting::Language, "general/language", QString() }, // empty: that of the system
        { Setting::ColorScheme, "view/colors", QStringLiteral("system") },
        { Setting::TextSize, "view/textSize", 100 }, // percent
        { Setting::RecentFiles, "files/recent", QStringList() },
        { Setting::WindowGeometry, "window/geometry", QByteArray() },
        { Setting::WindowState, "window/state", QByteArray() },
        { Setting::LastPage, "window/page", QStringLiteral("overview") },
        { Setting::LastList, "window/list", QString() },
        // Written by the mapping page, which knows the form.
        { Setting::SavedFilters, mappingpage::SavedFilters::Key, QStringList() },
    };
    return rows;
}

namespace
{

const Settings::Row &rowOf(Setting setting)
{
    for (const Settings::Row &row : Settings::table()) {
        if (row.setting == setting)
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

QVariant Settings::value(Setting setting) const
{
    if (m_overrides.contains(setting))
        return m_overrides.value(setting);
    const Row &row = rowOf(setting);
    return m_store.value(QLatin1String(row.key), row.fallback);
}

void Settings::setValue(Setting setting, const QVariant &value)
{
    m_overrides.remove(setting);
    m_store.setValue(QLatin1String(rowOf(setting).key), value);
}

} // namespace shell
