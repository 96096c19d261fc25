// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string_view>

namespace coding
{

// A printed count. Offices print many signs for a count that they do not give; none of them is a
// zero, and what stands for "fewer than five" is not guessed.
struct CountCell {
    enum class Kind {
        Number,
        Blank,
        NotStated, // "..", "-", "n/a", "*", "<5", ..
        Unreadable // other text, or beyond 9e12
    } kind
        = Kind::Blank;
    qint64 count = 0; // of Number: millionths
};
CountCell readCount(std::string_view utf8, const QString &decimalSign);

} // namespace coding
