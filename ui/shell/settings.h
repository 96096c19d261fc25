// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSettings>
#include <QVariant>

namespace shell
{

// What the program remembers between runs. A row of the table in settings.cpp each: name in the
// file and value when nothing was remembered.
enum class Setting {
    Author,
    Language,
    ColorScheme,
    TextSize,
    RecentFiles,
    WindowGeometry,
    WindowState,
    LastPage,
    LastList,
    SavedFilters,
};

class Settings
{
public:
    QVariant value(Setting setting) const;
    void setValue(Setting setting, const QVariant &value);
    // For this run only, as asked for on the command line; setValue() ends it.
    void override(Setting setting, const QVariant &value) { m_overrides.insert(setting, value); }

    struct Row {
        Setting setting;
        const char *key;
        QVariant fallback;
    };
    static const QList<Row> &table();

private:
    QSettings m_store;
    QHash<Setting, QVariant> m_overrides;
};

} // namespace shell
