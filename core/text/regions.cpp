// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/regions.h"

#include "core/text/collator.h"

#include <unicode/locid.h>
#include <unicode/region.h>
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

// Names of M49; those of ICU are shorter ("Latin America").
constexpr std::pair<int, const char *> regionNames[]
    = { { 2, "Africa" }, { 9, "Oceania" }, { 19, "Americas" }, { 142, "Asia" }, { 150, "Europe" } };

// M49 sets four of the regions of ICU together as sub-Saharan Africa and three as Latin America.
constexpr std::pair<int, const char *> subregionNames[]
    = { { 5, "Latin America and the Caribbean" },
        { 13, "Latin America and the Caribbean" },
        { 29, "Latin America and the Caribbean" },
        { 11, "Sub-Saharan Africa" },
        { 14, "Sub-Saharan Africa" },
        { 17, "Sub-Saharan Africa" },
        { 18, "Sub-Saharan Africa" },
        { 15, "Northern Africa" },
        { 21, "Northern America" },
        { 30, "Eastern Asia" },
        { 34, "Southern Asia" },
        { 35, "South-eastern Asia" },
        { 39, "Southern Europe" },
        { 53, "Australia and New Zealand" },
        { 54, "Melanesia" },
        { 57, "Micronesia" },
        { 61, "Polynesia" },
        { 143, "Central Asia" },
        { 145, "Western Asia" },
        { 151, "Eastern Europe" },
        { 154, "Northern Europe" },
        { 155, "Western Europe" } };

template<size_t Count>
QString nameIn(const std::pair<int, const char *> (&names)[Count], const icu::Region *region)
{
    for (const auto &[number, name] : names) {
        if (region && region->getNumericCode() == number)
            return QLatin1String(name);
    }
    return {};
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

WorldPlace worldPlace(const QString &alpha3)
{
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
        if (QString::fromLatin1(icu::Locale("", *code).getISO3Country()) != alpha3)
            continue;
        UErrorCode error = U_ZERO_ERROR;
        const icu::Region *region = icu::Region::getInstance(*code, error);
        if (U_FAILURE(error) || !region)
            return {};
        return { region->getNumericCode(),
                 nameIn(regionNames, region->getContainingRegion(URGN_CONTINENT)),
                 nameIn(subregionNames, region->getContainingRegion(URGN_SUBCONTINENT)) };
    }
    return {};
}

} // namespace text
