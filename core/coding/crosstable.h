// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/table/table.h"

#include <QHash>
#include <QStringList>

namespace coding
{

// Counts by any dimensions: "iccs", attribute ids and columns. Counts are millionths, so that they
// are the same in whatever order records came. Unmapped records stand under the category ""; those
// out of scope are left out.
struct CrossTable {
    QStringList dimensions;
    struct Row {
        QStringList key; // one text for each dimension; "" is "not stated"
        qint64 count = 0; // millionths
        bool operator==(const Row &other) const = default;
    };
    QList<Row> rows; // ordered by key
    qint64 total() const;
    qint64 countOf(const QStringList &key) const; // 0 when there is none
    // Summed over the dimensions that are not named.
    CrossTable by(const QStringList &dimensions) const;
    bool operator==(const CrossTable &other) const = default;
};
QString countText(qint64 millionths); // "3", "0.25"

} // namespace coding
