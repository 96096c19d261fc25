// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/marks.h"

#include <algorithm>
#include <array>

namespace suggestion
{

namespace
{

struct TagMark {
    const char *element;
    const char *tag;
    const char *value;
    int lastSection; // tags of the victim and of weapons belong to acts against persons
};

constexpr int AllSections = 11;
constexpr int PersonSections = 4;

constexpr std::array tagMarks {
    TagMark { "attempt", "event.At", "1", AllSections },
    TagMark { "firearm", "event.We", "1", PersonSections },
    TagMark { "organised_group", "event.SiC", "1", AllSections },
    TagMark { "terrorism", "event.SiC", "6", AllSections },
    TagMark { "online", "event.Cy", "1", AllSections },
    TagMark { "minor", "victim.STV", "1", PersonSections },
};

struct FlagMark {
    const char *element;
    mapping::DataFlag flag;
};

constexpr std::array flagMarks {
    FlagMark { "conspiracy", mapping::DataFlag::Conspiracy },
    FlagMark { "aiding", mapping::DataFlag::Aiding },
    FlagMark { "incitement", mapping::DataFlag::Incitement },
};

const FoundElement *shown(const QList<FoundElement> &found, const char *element)
{
    const QString name = QString::fromLatin1(element);
    const auto place = std::find_if(found.begin(), found.end(),
                                    [&name](const FoundElement &one) { return one.name == name; });
    return place == found.end() ? nullptr : &*place;
}

bool applies(const classification::Classification &classification, const QString &tag,
             const classification::IccsCode &code)
{
    const classification::TagRule *rule = classification.tagRule(tag, code);
    return !rule
        || (rule->applicability != classification::Applicability::NotApplicable
            && rule->relation != QLatin1String("instead_of_category"));
}

Reason markReason(const QString &label, const FoundElement &element)
{
    Reason reason;
    reason.kind = ReasonKind::Mark;
    reason.source = label.mid(element.span.start, element.span.length);
    reason.inLabel = { element.span };
    return reason;
}

void addTag(const TagMark &mark, const QString &label, const FoundElement &element,
            Suggestion &suggestion)
{
    const QString tag = QString::fromLatin1(mark.tag);
    const QString value = QString::fromLatin1(mark.value);
    Reason reason = markReason(label, element);
    if (element.name == QLatin1String("attempt")) {
        reason.kind = ReasonKind::Attempt;
        reason.text = base::lateText("suggestion",
                                     "The label speaks of an attempt: the full offence with "
                                     "the tag At = attempted (ICCS p. 20)");
    } else {
        reason.text = base::lateText("suggestion", "The label says “%1”: tag %2 = %3",
                                     { reason.source, tag.section(QLatin1Char('.'), 1), value });
    }
    suggestion.tags << mapping::TagSetting { tag, value };
    suggestion.reasons << reason;
}

} // namespace

void addMarks(const classification::Classification &classification, const QString &label,
              const QList<FoundElement> &found, Suggestion &suggestion)
{
    const int section = suggestion.category.toString().first(2).toInt();
    for (const TagMark &mark : tagMarks) {
        const FoundElement *element = shown(found, mark.element);
        if (element && section <= mark.lastSection
            && applies(classification, QString::fromLatin1(mark.tag), suggestion.category)
            && std::none_of(suggestion.tags.begin(), suggestion.tags.end(),
                            [&mark](const mapping::TagSetting &tag) {
                                return tag.tag == QLatin1String(mark.tag);
                            }))
            addTag(mark, label, *element, suggestion);
    }
    for (const FlagMark &mark : flagMarks) {
        const FoundElement *element = shown(found, mark.element);
        if (!element)
            continue;
        Reason reason = markReason(label, *element);
        reason.text = base::lateText("suggestion", "The label says “%1”: flag %2",
                                     { reason.source, mapping::flagId(mark.flag) });
        suggestion.flags << mark.flag;
        suggestion.reasons << reason;
    }
}

} // namespace suggestion
