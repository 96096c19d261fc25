// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/codegroups.h"

#include <QHash>

#include <algorithm>

namespace coding
{

namespace
{

bool isDigits(const QString &code)
{
    return !code.isEmpty()
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
}

// Most codes are digits of one length, so zeros at the end fill them up.
bool arePadded(const QStringList &codes)
{
    QHash<qsizetype, qsizetype> lengths;
    for (const QString &code : codes)
        lengths[isDigits(code) ? code.size() : 0] += 1;
    for (auto it = lengths.begin(); it != lengths.end(); ++it) {
        if (it.key() >= 3 && it.value() * 10 >= codes.size() * 6)
            return true;
    }
    return false;
}

QString stemOf(const QString &code, bool isPadded)
{
    QString stem = code;
    while (isPadded && isDigits(code) && stem.size() > 1 && stem.endsWith(u'0'))
        stem.chop(1);
    return stem;
}

bool isSign(QChar c)
{
    return QStringView(u"_./-: ").contains(c);
}

} // namespace

std::vector<CodeGroup> groupsOf(const QStringList &codes)
{
    const bool isPadded = arePadded(codes);
    const bool areNumbers
        = std::count_if(codes.begin(), codes.end(), &isDigits) * 10 >= codes.size() * 6;
    QHash<QString, int> byStem;
    for (int i = 0; i < codes.size(); ++i) {
        if (!codes[i].isEmpty() && codes[i].size() <= 64)
            byStem.insert(stemOf(codes[i], isPadded), i);
    }
    QHash<int, CodeGroup> groups;
    for (auto it = byStem.cbegin(); it != byStem.cend(); ++it) {
        for (qsizetype length = it.key().size() - 1; length > 0; --length) {
            const auto above = byStem.constFind(it.key().first(length));
            const bool isParted = isSign(it.key()[length]);
            // One digit more is rarely a level: 1 does not stand above 10.
            const bool isTree = areNumbers && isDigits(it.key()) && (isPadded || length > 1);
            if (above == byStem.cend() || !(isParted || isTree))
                continue;
            CodeGroup &group = groups[*above];
            group.code = *above;
            group.isParted |= isParted;
            group.below.push_back(*it);
        }
    }
    std::vector<CodeGroup> sorted(groups.cbegin(), groups.cend());
    for (CodeGroup &group : sorted)
        std::sort(group.below.begin(), group.below.end());
    std::sort(sorted.begin(), sorted.end(), [&](const CodeGroup &a, const CodeGroup &b) {
        const QString left = stemOf(codes[a.code], isPadded),
                      right = stemOf(codes[b.code], isPadded);
        return left.size() != right.size() ? left.size() > right.size() : a.code < b.code;
    });
    return sorted;
}

} // namespace coding
