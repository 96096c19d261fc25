// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/mapping/illegaltag.h"

#include "core/validation/linkvisitor.h"

namespace validation
{

QString IllegalTag::id() const
{
    return QStringLiteral("L05");
}

base::Severity IllegalTag::severity() const
{
    return base::Severity::Error;
}

base::Text IllegalTag::name() const
{
    return base::lateText("validation", "Tag not allowed here");
}

base::Text IllegalTag::why() const
{
    return base::lateText("validation",
                          "Attempted or completed does not apply to 0101, 0102 and 0103 (ICCS p. "
                          "20), and values outside the official lists cannot be reported.");
}

namespace
{

base::Text problemWith(const mapping::TagSetting &setting, const LinkInContext &context)
{
    const auto &classification = context.subject.classification;
    const classification::Tag *tag = classification.tag(setting.tag);
    if (!tag)
        return base::lateText("validation", "“%1” sets the tag %2, which ICCS does not have.",
                              { context.label(), setting.tag });
    const bool known = tag->values.isEmpty()
        || std::any_of(tag->values.begin(), tag->values.end(),
                       [&setting](const auto &value) { return value.code == setting.value; });
    if (!known)
        return base::lateText("validation",
                              "“%1” sets the tag %2 to %3, which is not in its list of values.",
                              { context.label(), tag->tag, setting.value });
    if (context.link.target
        && classification.applicability(tag->key(), *context.link.target)
            == classification::Applicability::NotApplicable)
        return base::lateText("validation", "“%1” sets the tag %2, which does not apply to %3.",
                              { context.label(), tag->tag, context.link.target->toString() });
    return {};
}

} // namespace

base::Findings IllegalTag::run(const MappingSubject &subject) const
{
    return visitLinks(subject, [&](const LinkInContext &context, base::Findings &findings) {
        for (const mapping::TagSetting &setting : context.link.tags) {
            const base::Text problem = problemWith(setting, context);
            if (!problem.isEmpty())
                findings << base::Finding {
                    id(), severity(), context.place(), problem,
                    base::lateText("validation", "Take the tag away or choose a value of its list.")
                };
        }
    });
}

} // namespace validation
