// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/look.h"

#include "ui/shell/settings.h"
#include "ui/widgets/theme.h"

#include <QApplication>

namespace shell
{

void applyLook(const Settings &settings)
{
    const QString id = settings.value(Setting::ColorScheme).toString();
    const auto scheme = id == QLatin1String("dark") ? widgets::ColorScheme::Dark
        : id == QLatin1String("light")              ? widgets::ColorScheme::Light
                                                    : widgets::ColorScheme::System;
    widgets::applyTheme(*qApp, scheme, settings.value(Setting::TextSize).toInt());
}

QList<QPair<QString, QString>> colorSchemes()
{
    return { { QStringLiteral("system"), QCoreApplication::translate("shell", "As the system") },
             { QStringLiteral("light"), QCoreApplication::translate("shell", "Light") },
             { QStringLiteral("dark"), QCoreApplication::translate("shell", "Dark") } };
}

} // namespace shell
