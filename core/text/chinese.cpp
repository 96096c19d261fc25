// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/chinese.h"

#include <QHash>

#include <memory>

#include <unicode/translit.h>

namespace text
{

namespace
{

// Each thread has its own: making one costs far more than using it.
const icu::Transliterator *scripts()
{
    thread_local const std::unique_ptr<icu::Transliterator> made = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Hant-Hans", UTRANS_FORWARD, status));
    }();
    return made.get();
}

} // namespace

QString simplifiedChinese(const QString &original)
{
    thread_local QHash<QChar, QChar> met;
    const icu::Transliterator *change = scripts();
    QString result = original;
    for (QChar &sign : result) {
        if (sign.script() != QChar::Script_Han || !change)
            continue;
        auto known = met.constFind(sign);
        if (known == met.cend()) {
            icu::UnicodeString one(char16_t(sign.unicode()));
            change->transliterate(one);
            known = met.insert(sign, one.length() == 1 ? QChar(one.charAt(0)) : sign);
        }
        sign = *known;
    }
    return result;
}

} // namespace text
