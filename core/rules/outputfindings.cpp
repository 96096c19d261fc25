// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/outputfindings.h"

#include "core/rules/wording.h"

#include <algorithm>

namespace rules
{

using base::Finding;
using base::lateText;
using base::Severity;
using base::Text;

namespace
{

struct Said {
    const char *check;
    Text message;
    Text advice;
};

std::optional<Said> shapeProblem(const Output &output, HitPolicy policy, const QVariant &where)
{
    const bool answers = output.category || output.outOfScope;
    if (policy == HitPolicy::Collect && answers)
        return Said { "R09",
                      lateText("rules", "%1 gives a category, but the table collects tags.",
                               { where }),
                      lateText("rules", "Leave the category out, or choose another hit policy.") };
    if (output.category && output.outOfScope)
        return Said {
            "R04", lateText("rules", "%1 gives a category and says \"out of scope\".", { where }),
            lateText("rules", "Keep one of the two.")
        };
    const bool setsTags = !output.tags.isEmpty() || !output.flags.isEmpty();
    if (policy == HitPolicy::Collect && !setsTags)
        return Said { "R04", lateText("rules", "%1 sets no tag and no flag.", { where }),
                      lateText("rules", "Write the tags, or remove the row.") };
    if (policy != HitPolicy::Collect && !answers)
        return Said { "R04", lateText("rules", "%1 gives no category.", { where }),
                      lateText("rules", "Write an ICCS code or \"out of scope\".") };
    return std::nullopt;
}

std::optional<Said> tagProblem(const mapping::TagSetting &setting,
                               const classification::Classification &classification,
                               const QVariant &where)
{
    const classification::Tag *tag = classification.tag(setting.tag);
    if (!tag)
        return Said { "R08",
                      lateText("rules", "%1 sets \"%2\", which is no tag of the classification.",
                               { where, setting.tag }),
                      lateText("rules", "Write a tag such as event.At.") };
    const bool isKnown = tag->values.isEmpty()
        || std::any_of(tag->values.begin(), tag->values.end(),
                       [&](const auto &value) { return value.code == setting.value; });
    if (isKnown)
        return std::nullopt;
    return Said { "R08",
                  lateText("rules", "%1 sets \"%2\" to \"%3\", which is none of its values.",
                           { where, setting.tag, setting.value }),
                  lateText("rules", "Choose one of the values that the classification prints.") };
}

} // namespace

base::Findings outputFindings(const Output &output, HitPolicy policy,
                              const classification::Classification &classification,
                              const Text &where, const base::Place &place)
{
    base::Findings findings;
    const auto add = [&](const std::optional<Said> &said) {
        if (said)
            findings.append({ QLatin1String(said->check), Severity::Error, place, said->message,
                              said->advice });
    };
    const QVariant begin = asArgument(where);
    add(shapeProblem(output, policy, begin));
    if (output.category && !classification.category(*output.category))
        add(Said { "R07",
                   lateText("rules", "%1 gives %2, which the classification does not have.",
                            { begin, output.category->toString() }),
                   lateText("rules", "Look the code up in the classification.") });
    for (const mapping::TagSetting &setting : output.tags)
        add(tagProblem(setting, classification, begin));
    return findings;
}

} // namespace rules
