// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/columnlook.h"

#include <algorithm>
#include <cmath>

namespace offences
{

double falling(double value, double comfortable, double impossible)
{
    return qBound(0.0, (impossible - value) / (impossible - comfortable), 1.0);
}

double codeLook(const ColumnProfile &profile)
{
    if (profile.isEmpty())
        return 0;
    const double isShort = falling(profile.meanLength, 12, 30);
    const double isOneWord = falling(profile.meanWords, 2, 5);
    const double isPlain = 1 - qMin(1.0, profile.dateShare + profile.fractionShare * 0.3);
    const double isFull = qMin(1.0, profile.fill / 0.6);
    return std::pow(profile.distinctShare, 0.7) * isShort * isOneWord * isPlain * isFull;
}

double textLook(const ColumnProfile &profile)
{
    if (profile.isEmpty())
        return 0;
    const double hasLetters = profile.letterShare * (1 - profile.languageShare);
    return hasLetters * (1 - profile.dateShare) * (1 - profile.lawShare * 0.7)
        * qMin(1.0, profile.fill / 0.7);
}

double labelLook(const ColumnProfile &profile)
{
    const double varied = std::sqrt(profile.distinctShare);
    const double isReadable = falling(profile.meanLength, 120, 900);
    const double hasWords = qMin(1.0, 0.4 + profile.meanWords * 0.2);
    return textLook(profile) * varied * isReadable * hasWords;
}

bool isFamilyLike(const ColumnProfile &profile)
{
    return profile.letterShare > 0.9 && profile.fill > 0.8 && profile.distinct >= 2
        && profile.distinctShare <= 0.34 && profile.meanWords >= 1.3 && profile.meanLength < 120
        && profile.dateShare < 0.1;
}

} // namespace offences
