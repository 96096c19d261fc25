// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/offencelist.h"

namespace offences
{

namespace
{

const QList<QPair<Institution, QString>> &institutions()
{
    static const QList<QPair<Institution, QString>> ids {
        { Institution::Police, QStringLiteral("police") },
        { Institution::Prosecution, QStringLiteral("prosecution") },
        { Institution::Courts, QStringLiteral("courts") },
        { Institution::Prisons, QStringLiteral("prisons") },
        { Institution::Survey, QStringLiteral("survey") },
        { Institution::Other, QStringLiteral("other") },
    };
    return ids;
}

} // namespace

QString institutionId(Institution institution)
{
    for (const auto &[value, id] : institutions()) {
        if (value == institution)
            return id;
    }
    return QStringLiteral("other");
}

std::optional<Institution> institutionFromId(const QString &id)
{
    for (const auto &[value, known] : institutions()) {
        if (known == id)
            return value;
    }
    return std::nullopt;
}

qsizetype OffenceList::indexOf(const QString &id) const
{
    if (m_index.isEmpty() && !m_offences.isEmpty()) {
        m_index.reserve(m_offences.size());
        for (qsizetype i = 0; i < m_offences.size(); ++i)
            m_index.insert(m_offences[i].id, i);
    }
    return m_index.value(id, -1);
}

const Offence *OffenceList::find(const QString &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &m_offences[index];
}

QList<const Offence *> OffenceList::withCode(const QString &code) const
{
    QList<const Offence *> found;
    for (const Offence &offence : m_offences) {
        if (offence.code.toString() == code)
            found << &offence;
    }
    return found;
}

void OffenceList::put(const Offence &offence)
{
    const qsizetype index = indexOf(offence.id);
    if (index >= 0) {
        m_offences[index] = offence;
        return;
    }
    m_index.insert(offence.id, m_offences.size());
    m_offences << offence;
}

void OffenceList::insert(qsizetype index, const Offence &offence)
{
    m_offences.insert(qBound<qsizetype>(0, index, m_offences.size()), offence);
    m_index.clear();
}

void OffenceList::remove(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return;
    m_offences.removeAt(index);
    m_index.clear();
}

void OffenceList::setOffences(QList<Offence> offences)
{
    m_offences = std::move(offences);
    m_index.clear();
}

} // namespace offences
