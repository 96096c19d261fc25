// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/category.h"

namespace classification
{

QString labelOf(const Labels &labels, const QString &language)
{
    const QString plain = language.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
    for (const QString &wanted : { language, plain, QStringLiteral("en") }) {
        const QString label = labels.value(wanted);
        if (!label.isEmpty())
            return label;
    }
    return labels.isEmpty() ? QString() : labels.first();
}

QString titleOf(const Category &category, const QString &language)
{
    const QString title = labelOf(category.titles, language);
    return title.isEmpty() ? category.code.toString() : title;
}

} // namespace classification
