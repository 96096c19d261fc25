// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/regions.h"

#include "core/text/collator.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace text
{

namespace
{

QString nameOf(const icu::Locale &region, const QString &language)
{
    icu::UnicodeString name;
    region.getDisplayCountry(icu::Locale(language.toUtf8().constData()), name);
    return QString(reinterpret_cast<const QChar *>(name.getBuffer()), name.length());
}

} // namespace

QList<Region> regions(const QString &language)
{
    QList<Region> result;
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
        const icu::Locale region("", *code);
        const QString alpha3 = QString::fromLatin1(region.getISO3Country());
        if (alpha3.size() == 3)
            result << Region { alpha3, nameOf(region, language) };
    }
    const Collator collator(language);
    std::sort(result.begin(), result.end(), [&collator](const Region &a, const Region &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return result;
}

QString regionName(const QString &alpha3, const QString &language)
{
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
        const icu::Locale region("", *code);
        if (QString::fromLatin1(region.getISO3Country()) == alpha3)
            return nameOf(region, language);
    }
    return alpha3;
}

} // namespace text
