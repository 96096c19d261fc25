// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/categories/titles.h"

#include <QCoreApplication>

namespace categories
{

QString nameIn(const classification::Labels &labels, const QString &language)
{
    const auto found = labels.constFind(language);
    if (found != labels.constEnd() || labels.isEmpty())
        return found == labels.constEnd() ? QString() : *found;
    return labels.contains(QStringLiteral("en")) ? labels.value(QStringLiteral("en"))
                                                 : labels.value(labels.firstKey());
}

QString titleIn(const classification::Classification &classification,
                const classification::IccsCode &code, const QString &language)
{
    const classification::Category *category = classification.category(code);
    return category ? classification::titleOf(*category, language)
                    : QCoreApplication::translate("categories::Titles",
                                                  "not in this edition of the classification");
}

QString pathOf(const classification::Classification &classification,
               const classification::IccsCode &code, const QString &language)
{
    QStringList titles;
    const auto ancestors = classification.ancestors(code);
    for (const classification::IccsCode &ancestor : ancestors)
        titles.prepend(titleIn(classification, ancestor, language));
    return titles.join(QStringLiteral(" › "));
}

} // namespace categories
