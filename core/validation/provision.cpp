// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/provision.h"

namespace validation
{

QString provisionKey(const QString &provision)
{
    QString key = provision.toCaseFolded();
    key.removeIf([](QChar character) {
        return character.isSpace() || character == QLatin1Char('.')
            || character == QLatin1Char(',');
    });
    return key;
}

} // namespace validation
