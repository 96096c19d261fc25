// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace suggestion
{

// Tells texts apart by 64 bits, the same in every run and fast enough for all texts of a language
// at the first question. Any single changed byte changes it. Not meant against forgery.
class Fingerprint
{
public:
    Fingerprint &add(QByteArrayView bytes);
    Fingerprint &add(QStringView text);
    quint64 value() const { return m_value; }

private:
    void mix(quint64 piece);

    quint64 m_value = 0x9e3779b97f4a7c15;
};

} // namespace suggestion
