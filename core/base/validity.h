// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace base
{

// Days on which something is in force, both inclusive; an invalid date means "open".
struct Validity {
    QDate from;
    QDate to;

    bool isAlways() const { return !from.isValid() && !to.isValid(); }
    bool contains(QDate day) const
    {
        return (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
    }
    bool overlaps(const Validity &other) const
    {
        return (!from.isValid() || !other.to.isValid() || from <= other.to)
            && (!to.isValid() || !other.from.isValid() || other.from <= to);
    }
    bool operator==(const Validity &other) const = default;
};

} // namespace base
