// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <optional>

namespace classification
{

// A code of the shape ICCS uses: 2, 4, 5 or 6 digits, levels 1 to 4 (ICCS v1.0 p. 14). Cannot be
// malformed; whether the loaded edition has it is another question (Classification::category).
class IccsCode
{
public:
    static std::optional<IccsCode> parse(const QString &text); // exact shape, no repair
    QString toString() const { return m_code; }
    int level() const;
    IccsCode section() const;
    bool isWithin(const IccsCode &ancestor) const { return m_code.startsWith(ancestor.m_code); }

    auto operator<=>(const IccsCode &other) const { return m_code.compare(other.m_code) <=> 0; }
    bool operator==(const IccsCode &other) const = default;
    friend size_t qHash(const IccsCode &code, size_t seed = 0)
    {
        return ::qHash(code.m_code, seed);
    }

private:
    explicit IccsCode(QString code)
        : m_code(std::move(code))
    {
    }
    QString m_code;
};

} // namespace classification

Q_DECLARE_METATYPE(classification::IccsCode)
