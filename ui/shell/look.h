// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace shell
{

class Settings;

// Colours and text size of the application as the settings say.
void applyLook(const Settings &settings);
// Ids for the setting with their names: "system", "light", "dark".
QList<QPair<QString, QString>> colorSchemes();

} // namespace shell
