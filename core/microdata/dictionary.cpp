// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/dictionary.h"

namespace microdata
{

const Attribute *Dictionary::find(const QString &id) const
{
    const qsizetype at = m_index.value(id, -1);
    return at < 0 ? nullptr : &m_attributes[at];
}

void Dictionary::put(const Attribute &attribute)
{
    const qsizetype at = m_index.value(attribute.id, -1);
    if (at >= 0) {
        m_attributes[at] = attribute;
        return;
    }
    m_index.insert(attribute.id, m_attributes.size());
    m_attributes << attribute;
}

void Dictionary::remove(const QString &id)
{
    const qsizetype at = m_index.value(id, -1);
    if (at < 0)
        return;
    m_attributes.removeAt(at);
    m_index.clear();
    for (qsizetype i = 0; i < m_attributes.size(); ++i)
        m_index.insert(m_attributes[i].id, i);
}

} // namespace microdata
