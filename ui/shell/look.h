// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace shell
{

class Settings;

constexpr int LeastTextSize = 80; // percent
constexpr int MostTextSize = 200;

// Colours and text size of the application as the settings say.
void applyLook(const Settings &settings);
// Whether the colours follow the system and the system shows others by now.
bool isLookOutOfDate(const Settings &settings);
// Ids for the setting with their names: "system", "light", "dark".
QList<QPair<QString, QString>> colorSchemes();

} // namespace shell
