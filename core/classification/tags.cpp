// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/edition.h"

#include <algorithm>

namespace classification
{

const QList<Tag> &Classification::tags() const
{
    return d->tags;
}

const Tag *Classification::tag(const QString &key) const
{
    const Tag *found = nullptr;
    for (const Tag &tag : d->tags) {
        if (tag.key() == key)
            return &tag;
        if (tag.tag != key)
            continue;
        if (found)
            return nullptr; // ViP, Cit, LS and Int exist for victim and perpetrator (ICCS p. 100)
        found = &tag;
    }
    return found;
}

const TagRule *Classification::tagRule(const QString &tagKey, const IccsCode &code) const
{
    const Tag *wanted = tag(tagKey);
    if (!wanted)
        return nullptr;
    const TagRule *nearest = nullptr;
    for (const TagRule &rule : d->tagRules) {
        const bool covers = rule.code == code || isAncestor(rule.code, code);
        if (rule.tagKey != wanted->key() || !covers)
            continue;
        if (!nearest || isAncestor(nearest->code, rule.code))
            nearest = &rule;
    }
    return nearest;
}

Applicability Classification::applicability(const QString &tagKey, const IccsCode &code) const
{
    if (const TagRule *rule = tagRule(tagKey, code))
        return rule->applicability;
    // Tables III-V were made for the categories they name and serve no other (ICCS pp. 18-19).
    const Tag *wanted = tag(tagKey);
    const bool reserved
        = wanted && std::any_of(d->tagRules.begin(), d->tagRules.end(), [&](const TagRule &rule) {
              return rule.tagKey == wanted->key() && rule.relation == QLatin1String("applies");
          });
    return reserved ? Applicability::NotApplicable : Applicability::Allowed;
}

} // namespace classification
