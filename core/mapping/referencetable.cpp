// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mapping/referencetable.h"

namespace mapping
{

QString ReferenceTable::title() const
{
    return source.isEmpty() ? country : country + QStringLiteral(", ") + source;
}

QString referenceId(const QString &country, const QString &source)
{
    QString id;
    for (const QChar character : QString(country + QLatin1Char(' ') + source).toLower()) {
        if (character.isLetterOrNumber())
            id += character;
        else if (!id.isEmpty() && !id.endsWith(QLatin1Char('-')))
            id += QLatin1Char('-');
    }
    while (id.endsWith(QLatin1Char('-')))
        id.chop(1);
    return id.isEmpty() ? QStringLiteral("reference") : id;
}

} // namespace mapping
