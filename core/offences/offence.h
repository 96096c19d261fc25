// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/validity.h"

#include <QHashFunctions>
#include <QMap>
#include <QString>

#include <optional>

namespace offences
{

// A national code as printed: any text without control characters and outer blanks, never a number.
class OffenceCode
{
public:
    static std::optional<OffenceCode>
    parse(const QString &text); // trims, normalises NFC and look-alike blanks
    // Stands in for the code of a row that has none: "row 12", in every language the same.
    static OffenceCode ofRow(int line);
    bool isOfRow() const;
    QString toString() const { return m_code; }
    auto operator<=>(const OffenceCode &other) const { return m_code.compare(other.m_code) <=> 0; }
    bool operator==(const OffenceCode &other) const = default;
    friend size_t qHash(const OffenceCode &code, size_t seed = 0)
    {
        return ::qHash(code.m_code, seed);
    }

private:
    explicit OffenceCode(QString code)
        : m_code(std::move(code))
    {
    }
    QString m_code;
};

using Labels = QMap<QString, QString>; // language -> text

enum class OffenceKind { Detail, Sum }; // Sum: total or sum key that stands among detail rows

// One entry of a national list. id is unique in its list and stable over re-imports: the code, with
// "#2" for the second row of a doubled code.
struct Offence {
    QString id;
    OffenceCode code;
    Labels labels;
    Labels definitions;
    QString provision; // "art. 311-1 code pénal"
    QString family; // national heading, levels parted by " > "
    base::Validity validity;
    QMap<QString, double> volumes; // period ("2023") -> count
    OffenceKind kind = OffenceKind::Detail;
    bool gone = false; // left the list in a later version but is kept, with its links (MAPPING 2 A)
    QMap<QString, QString> other; // columns nobody gave a role, by header

    QString label(const QString &language) const; // that language, else the first
    QString definition(const QString &language) const;
    double volume() const; // sum over periods
    bool operator==(const Offence &other) const = default;
};

} // namespace offences

Q_DECLARE_TYPEINFO(offences::Offence, Q_RELOCATABLE_TYPE);
