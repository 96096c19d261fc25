// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/fingerprint.h"

#include <algorithm>
#include <cstring>

namespace suggestion
{

// Each step can be undone, for the value as for the piece, so no difference is ever lost.
void Fingerprint::mix(quint64 piece)
{
    m_value = (m_value ^ piece) * 0xff51afd7ed558ccd;
    m_value ^= m_value >> 32;
}

Fingerprint &Fingerprint::add(QByteArrayView bytes)
{
    mix(quint64(bytes.size())); // "ab", "c" is not "a", "bc"
    for (qsizetype at = 0; at < bytes.size(); at += qsizetype(sizeof(quint64))) {
        quint64 piece = 0;
        std::memcpy(&piece, bytes.data() + at,
                    size_t(std::min(bytes.size() - at, qsizetype(sizeof piece))));
        mix(piece);
    }
    return *this;
}

Fingerprint &Fingerprint::add(QStringView text)
{
    return add(QByteArrayView(reinterpret_cast<const char *>(text.utf16()),
                              text.size() * qsizetype(sizeof(QChar))));
}

} // namespace suggestion
