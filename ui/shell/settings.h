// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    StepsCollapsed,
    WhatsNewSeen,
};

class Settings
{
public:
    QVariant value(Setting setting) const;
    void setValue(Setting setting, const QVariant &value);

    struct Row {
        Setting setting;
        const char *key;
        QVariant fallback;
    };
    static const QList<Row> &table();

private:
    QSettings m_store;
};

} // namespace shell
