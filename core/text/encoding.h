// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace text
{

struct Decoded {
    QString text;
    QString encoding; // IANA name, e.g. "UTF-8", "windows-1252"
    bool byteOrderMark = false;
    bool guessed = false; // neither a mark nor valid UTF-8 nor asked for: detection decided
    int replacements = 0; // bytes that fit no character and became U+FFFD
};

// Decodes a whole file. wanted: an encoding name, or empty to detect (BOM, UTF-8 validity, ICU
// detector).
Decoded decode(const QByteArray &bytes, const QString &wanted = {});
bool isKnownEncoding(const QString &name);

} // namespace text
