// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/rules/samelaw.h"

#include "core/rules/outputs.h"
#include "core/rules/wording.h"
#include "core/validation/provision.h"
#include "core/validation/rulereading.h"

#include <algorithm>

namespace validation
{

QString SameLaw::id() const
{
    return QStringLiteral("L11");
}

base::Severity SameLaw::severity() const
{
    return base::Severity::Error;
}

base::Text SameLaw::name() const
{
    return base::lateText("validation", "One provision, two answers");
}

base::Text SameLaw::why() const
{
    return base::lateText(
        "validation",
        "Flows between police, prosecution, courts and prisons can be measured only when the same "
        "provision reaches the same category everywhere (ICCS p. 11, MAPPING T8).");
}

namespace
{

using rules::BoxTable;

// One offence with what its records become.
struct Answers {
    const RuleSubject::List *list = nullptr;
    const offences::Offence *offence = nullptr;
    BoxTable table;

    QString label() const { return offence->label(list->list.info.language); }
};

BoxTable always(const rules::Output &output)
{
    BoxTable table;
    table.policy = rules::HitPolicy::First;
    table.rules.push_back({ {}, output, QStringLiteral("default"), true });
    return table;
}

// What the links say when there is only one thing they can say.
std::optional<rules::Output> outputOfLinks(const QList<const mapping::Link *> &links)
{
    std::optional<rules::Output> only;
    for (const mapping::Link *link : links) {
        rules::Output output;
        output.outOfScope = link->status == mapping::Status::OutOfScope;
        if (!output.outOfScope)
            output.category = link->target;
        if (only && !only->saysTheSameAs(output))
            return std::nullopt;
        if (output.outOfScope || output.category)
            only = output;
    }
    return only;
}

// Tags and flags are the matter of each institution; the category is what must agree.
BoxTable categoriesOf(BoxTable table, const std::optional<rules::Output> &otherwise)
{
    for (BoxTable::Rule &rule : table.rules) {
        rule.output.tags.clear();
        rule.output.flags.clear();
    }
    if (otherwise && rules::defaultOf(table) < 0)
        table.rules.push_back({ table.whole, *otherwise, QStringLiteral("links"), true });
    return table;
}

// The chain of RULES.md section 3 as far as it is certain: the offence's own table, its links, the
// narrowest table of its group.
std::optional<BoxTable> answersOf(const RuleSubject::List &one, const offences::Offence &offence,
                                  const RuleReading &reading)
{
    auto tables = reading.of(one.list.info.id, offence);
    tables.removeIf([](const RuleReading::Table *table) {
        return table->table.policy == rules::HitPolicy::Collect || table->analysis.cells == 0;
    });
    const auto byLinks = outputOfLinks(one.set.ofOffence(offence.id));
    const bool hasOwn
        = !tables.isEmpty() && tables.first()->table.scope.kind == rules::ScopeKind::Offence;
    if (hasOwn || (!byLinks && !tables.isEmpty() && one.set.ofOffence(offence.id).isEmpty()))
        return categoriesOf(tables.first()->resolved.table, byLinks);
    return byLinks ? std::optional<BoxTable>(always(*byLinks)) : std::nullopt;
}

base::Text sentence(const Answers &one, const Answers &other, const rules::Difference &difference,
                    const QString &language)
{
    const QVariantList arguments { one.offence->provision,
                                   other.label(),
                                   other.list->list.info.name,
                                   rules::asArgument(rules::outputText(difference.after)),
                                   one.label(),
                                   one.list->list.info.name,
                                   rules::asArgument(rules::outputText(difference.before)),
                                   rules::asArgument(rules::recordText(
                                       difference.attributes, difference.example, language)) };
    if (difference.attributes.isEmpty())
        return base::lateText("validation",
                              "%1: every record of “%2” (%3) becomes %4, every record of “%5” (%6) "
                              "becomes %7.",
                              arguments);
    return base::lateText("validation",
                          "%1: a record with %8 becomes %4 as “%2” (%3) and %7 as “%5” (%6).",
                          arguments);
}

} // namespace

base::Findings SameLaw::run(const RuleSubject &subject, const RuleReading &reading) const
{
    QMap<QString, QList<Answers>> byLaw;
    for (const RuleSubject::List &one : subject.lists) {
        for (const offences::Offence &offence : one.list.offences()) {
            const QString law = provisionKey(offence.provision);
            if (law.isEmpty() || offence.kind == offences::OffenceKind::Sum)
                continue;
            if (auto table = answersOf(one, offence, reading))
                byLaw[law] << Answers { &one, &offence, std::move(*table) };
        }
    }
    base::Findings findings;
    for (const QList<Answers> &sharing : std::as_const(byLaw)) {
        const Answers &first = sharing.first();
        for (const Answers &other : sharing) {
            if (other.list->list.info.institution == first.list->list.info.institution)
                continue;
            const auto difference = rules::differenceOf(first.table, other.table);
            if (!difference)
                continue;
            findings << base::Finding {
                id(),
                severity(),
                { QStringLiteral("offence"), { other.list->list.info.id, other.offence->id } },
                sentence(first, other, *difference, subject.language),
                base::lateText("validation",
                               "Bring both to the same category, or explain why the institutions "
                               "differ.")
            };
        }
    }
    return findings;
}

} // namespace validation
