// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/offencelist.h"

#include <algorithm>

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
    return m_index.value(id, -1);
}

const Offence *OffenceList::find(const QString &id) const
{
    const qsizetype position = indexOf(id);
    return position < 0 ? nullptr : &m_offences[position];
}

QList<const Offence *> OffenceList::withCode(const QString &code) const
{
    QList<qsizetype> positions;
    for (auto found = m_byCode.constFind(code); found != m_byCode.constEnd() && found.key() == code;
         ++found)
        positions << indexOf(*found);
    std::sort(positions.begin(), positions.end());
    QList<const Offence *> offences;
    for (const qsizetype position : std::as_const(positions))
        offences << &m_offences[position];
    return offences;
}

void OffenceList::put(const Offence &offence)
{
    const qsizetype position = indexOf(offence.id);
    if (position < 0) {
        m_offences << offence;
        index(m_offences.size() - 1);
        m_byCode.insert(offence.code.toString(), offence.id);
        return;
    }
    if (m_offences[position].code != offence.code) {
        m_byCode.remove(m_offences[position].code.toString(), offence.id);
        m_byCode.insert(offence.code.toString(), offence.id);
    }
    m_offences[position] = offence;
}

void OffenceList::insert(qsizetype at, const Offence &offence)
{
    remove(Offence(offence).id); // an id stands once
    const qsizetype position = qBound<qsizetype>(0, at, m_offences.size());
    m_offences.insert(position, offence);
    m_byCode.insert(offence.code.toString(), offence.id);
    index(position);
}

void OffenceList::remove(const QString &id)
{
    const qsizetype position = indexOf(id);
    if (position < 0)
        return;
    m_byCode.remove(m_offences[position].code.toString(), id);
    m_index.remove(id);
    m_offences.removeAt(position);
    index(position);
}

void OffenceList::setOffences(QList<Offence> offences)
{
    m_offences = std::move(offences);
    m_index.clear();
    m_byCode.clear();
    m_index.reserve(m_offences.size());
    m_byCode.reserve(m_offences.size());
    for (const Offence &offence : std::as_const(m_offences))
        m_byCode.insert(offence.code.toString(), offence.id);
    index(0);
}

// Positions from there on; those before stay.
void OffenceList::index(qsizetype from)
{
    for (qsizetype position = from; position < m_offences.size(); ++position)
        m_index.insert(m_offences[position].id, position);
}

} // namespace offences
