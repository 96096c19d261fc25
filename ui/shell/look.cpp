// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/look.h"

#include "ui/shell/settings.h"
#include "ui/widgets/theme.h"

#include <QApplication>

namespace shell
{

namespace
{

widgets::ColorScheme schemeOf(const Settings &settings)
{
    const QString id = settings.value(Setting::ColorScheme).toString();
    return id == QLatin1String("dark") ? widgets::ColorScheme::Dark
        : id == QLatin1String("light") ? widgets::ColorScheme::Light
                                       : widgets::ColorScheme::System;
}

} // namespace

void applyLook(const Settings &settings)
{
    widgets::applyTheme(*qApp, schemeOf(settings), settings.value(Setting::TextSize).toInt());
}

bool isLookOutOfDate(const Settings &settings)
{
    return schemeOf(settings) == widgets::ColorScheme::System
        && widgets::isSystemDark() != widgets::isDark(QApplication::palette());
}

QList<QPair<QString, QString>> colorSchemes()
{
    return { { QStringLiteral("system"), QCoreApplication::translate("shell", "As the system") },
             { QStringLiteral("light"), QCoreApplication::translate("shell", "Light") },
             { QStringLiteral("dark"), QCoreApplication::translate("shell", "Dark") } };
}

} // namespace shell
