// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/sheetname.h"

namespace table
{

namespace
{

constexpr qsizetype longest = 31;

QString cut(const QString &name, qsizetype length)
{
    QString shorter = name.first(qMin(name.size(), length));
    if (!shorter.isEmpty() && shorter.back().isHighSurrogate())
        shorter.chop(1);
    return shorter.trimmed();
}

QString withoutApostrophes(QString name)
{
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.trimmed();
}

QString allowed(const QString &wanted)
{
    QString name = wanted.simplified();
    for (QChar &c : name) {
        if (QStringView(u"[]:*?/\\").contains(c) || c < u' ')
            c = u'-';
    }
    return withoutApostrophes(cut(withoutApostrophes(name), longest));
}

} // namespace

QString SheetNames::next(const QString &wanted)
{
    const QString base = allowed(wanted);
    QString name = base;
    for (int number = 1; name.isEmpty() || m_used.contains(name.toCaseFolded())
         || name.compare(QLatin1String("History"), Qt::CaseInsensitive) == 0;
         ++number) {
        const QString ending
            = base.isEmpty() ? QString::number(number) : QStringLiteral(" (%1)").arg(number + 1);
        name = cut(base, longest - ending.size()) + ending;
    }
    m_used.insert(name.toCaseFolded());
    return name;
}

} // namespace table
