// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/figures.h"

namespace assessment
{

namespace
{

QString keyOf(const QString &id, const QString &part, mapping::Weight weight,
              const Whereabouts &where)
{
    const QStringList names { id,
                              part,
                              weight == mapping::Weight::Codes ? QStringLiteral("c")
                                                               : QStringLiteral("v"),
                              where.institution,
                              where.list,
                              where.section,
                              where.year };
    return names.join(QChar(0x1f));
}

} // namespace

void Figures::add(const Figure &figure)
{
    const QString key = keyOf(figure.id, figure.part, figure.weight, figure.where);
    const auto known = m_index.constFind(key);
    if (known == m_index.cend()) {
        m_index.insert(key, m_all.size());
        m_all << figure;
        return;
    }
    m_all[*known].count += figure.count;
    m_all[*known].total += figure.total;
}

const Figure *Figures::find(const QString &id, const QString &part, mapping::Weight weight,
                            const Whereabouts &where) const
{
    const auto known = m_index.constFind(keyOf(id, part, weight, where));
    return known == m_index.cend() ? nullptr : &m_all[*known];
}

std::optional<double> Figures::value(const QString &id, const QStringList &parts,
                                     mapping::Weight weight, const Whereabouts &where,
                                     bool *usedCodes) const
{
    QStringList wanted = parts;
    if (parts.size() > 1 && find(id, parts.join(QLatin1Char('+')), weight, where))
        wanted = { parts.join(QLatin1Char('+')) };
    else if (parts.isEmpty())
        wanted = { QString() };
    std::optional<double> sum;
    for (const QString &part : wanted) {
        const Figure *figure = find(id, part, weight, where);
        if (figure && figure->isKnown())
            sum = sum.value_or(0) + figure->value();
    }
    if (sum || weight == mapping::Weight::Codes)
        return sum;
    sum = value(id, parts, mapping::Weight::Codes, where);
    if (usedCodes && sum)
        *usedCodes = true;
    return sum;
}

} // namespace assessment
