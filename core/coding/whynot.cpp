// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/whynot.h"
#include "core/coding/coderdata.h"
#include "core/rules/wording.h"

namespace coding
{

using base::lateText;
using base::Text;
using Kind = Coder::WhyNot::Kind;

namespace
{

QStringList codesIn(const microdata::Attribute &attribute, const rules::ValueSet &values)
{
    QStringList codes;
    for (int value = values.first(); value >= 0; value = values.next(value + 1))
        codes << attribute.values[value].code;
    return codes;
}

QList<Coder::WhyNot> whyNotRow(const rules::BoxTable &table, const rules::Tried &tried,
                               const rules::Example &record, const classification::IccsCode &wanted)
{
    QList<Coder::WhyNot> reasons;
    for (const rules::BoxTable::Rule &rule : table.rules) {
        if (rule.row != tried.row || rule.output.category != wanted)
            continue;
        Coder::WhyNot reason { table.id, rule.row, {}, {}, {}, Kind::OtherRow };
        if (tried.firstFailing >= 0) {
            const microdata::Attribute &attribute = table.attributes[tried.firstFailing];
            const auto at = std::size_t(tried.firstFailing);
            reason.kind = Kind::Cell;
            reason.attribute = attribute.id;
            if (record[at] >= 0)
                reason.recordValue = attribute.values[record[at]].code;
            reason.rowValues = codesIn(attribute, rule.box[at]);
        }
        reasons << reason;
    }
    return reasons;
}

QList<Coder::WhyNot> exclusionsNaming(const classification::Classification &classification,
                                      const classification::IccsCode &decided,
                                      const classification::IccsCode &wanted)
{
    QList<Coder::WhyNot> reasons;
    const classification::Category *category = classification.category(wanted);
    if (!category)
        return reasons;
    int number = 0;
    for (const classification::Note &note : category->notes) {
        if (note.kind != classification::NoteKind::Exclusion)
            continue;
        ++number;
        for (const classification::IccsCode &target : note.targets) {
            if (!decided.isWithin(target))
                continue;
            const QString where
                = QStringLiteral("%1 exclusion %2").arg(wanted.toString()).arg(number);
            reasons << Coder::WhyNot { {}, where, {}, {}, {}, Kind::Exclusion };
            break;
        }
    }
    return reasons;
}

bool gives(const rules::BoxTable &table, const classification::IccsCode &wanted)
{
    return std::any_of(table.rules.begin(), table.rules.end(),
                       [&wanted](const auto &rule) { return rule.output.category == wanted; });
}

// The step of the trace that asked a table; nullptr: none did.
const rules::Step *stepOf(const rules::Trace &trace, const QString &table)
{
    for (const rules::Step &step : trace.steps) {
        if (step.kind == rules::Step::Kind::Table && step.id == table)
            return &step;
    }
    return nullptr;
}

QList<Coder::WhyNot> whyNotTable(const rules::BoxTable &table, const rules::Trace &trace,
                                 const classification::IccsCode &wanted)
{
    QList<Coder::WhyNot> reasons;
    const rules::Step *step = stepOf(trace, table.id);
    if (!step)
        return { Coder::WhyNot { table.id, {}, {}, {}, {}, Kind::NotReached } };
    const rules::Example record = recordOf(table, trace.inputs);
    for (const rules::Tried &tried : step->tried)
        reasons += whyNotRow(table, tried, record, wanted);
    // A default row is tried only when no other fits.
    if (reasons.isEmpty())
        reasons << Coder::WhyNot { table.id, table.rules.back().row, {}, {}, {}, Kind::OtherRow };
    return reasons;
}

QList<Coder::WhyNot> whyNotLinks(const CodingSet &set, const rules::Trace &trace,
                                 const classification::IccsCode &wanted)
{
    const bool isReached
        = std::any_of(trace.steps.begin(), trace.steps.end(), [](const rules::Step &step) {
              return step.kind == rules::Step::Kind::Links;
          });
    QList<Coder::WhyNot> reasons;
    for (const mapping::Link *link : set.links.ofOffence(trace.offence)) {
        if (link->target == wanted)
            reasons << Coder::WhyNot { {}, link->id,
                                       {}, {},
                                       {}, isReached ? Kind::LinkHeldBack : Kind::LinkNotReached };
    }
    return reasons;
}

} // namespace

QList<Coder::WhyNot> Coder::whyNot(const rules::Trace &trace,
                                   const classification::IccsCode &wanted) const
{
    QList<WhyNot> reasons;
    if (trace.output && trace.output->category == wanted)
        return reasons;
    std::vector<const ChainTable *> collecting;
    if (const offences::Offence *offence = d->set.list.find(trace.offence)) {
        for (const Chain::Step &step : d->stepsOf(*offence, &collecting)) {
            if (step.table && gives(step.table->table, wanted))
                reasons += whyNotTable(step.table->table, trace, wanted);
        }
    }
    reasons += whyNotLinks(d->set, trace, wanted);
    if (reasons.isEmpty()) {
        for (const ChainTable &table : d->tables) {
            if (gives(table.table, wanted))
                reasons << WhyNot { table.table.id, {}, {}, {}, {}, Kind::OtherOffences };
        }
        if (reasons.isEmpty())
            reasons << WhyNot { {}, {}, {}, {}, {}, Kind::Nowhere };
    }
    if (trace.output && trace.output->category)
        reasons += exclusionsNaming(d->set.classification, *trace.output->category, wanted);
    return reasons;
}

namespace
{

QString valueName(const microdata::Attribute *attribute, const QString &code,
                  const QString &language)
{
    const int position = attribute ? attribute->positionOf(code) : -1;
    return position < 0 ? code : attribute->values[position].nameIn(language);
}

Text cellText(const Coder::WhyNot &reason, const microdata::Dictionary &dictionary,
              const QString &language)
{
    const microdata::Attribute *attribute = dictionary.find(reason.attribute);
    QStringList wanted;
    for (const QString &code : reason.rowValues)
        wanted << valueName(attribute, code, language);
    return lateText("coding", "%1 of table %2 does not fit: %3 is \"%4\", and the row asks for %5.",
                    { rules::asArgument(rules::rowText(reason.row)), reason.table,
                      attribute ? attribute->nameIn(language) : reason.attribute,
                      valueName(attribute, reason.recordValue, language),
                      wanted.join(QStringLiteral(" / ")) });
}

} // namespace

Text textOf(const Coder::WhyNot &reason, const microdata::Dictionary &dictionary,
            const QString &language)
{
    switch (reason.kind) {
    case Kind::Cell:
        return cellText(reason, dictionary, language);
    case Kind::OtherRow:
        return lateText("coding", "%1 of table %2 would give it, but another row decided.",
                        { rules::asArgument(rules::rowText(reason.row)), reason.table });
    case Kind::NotReached:
        return lateText("coding",
                        "Table %1 could give it, but was not asked: a narrower step decided.",
                        { reason.table });
    case Kind::LinkNotReached:
        return lateText("coding", "A link of the offence gives it, but a table decided before.");
    case Kind::LinkHeldBack:
        return lateText(
            "coding",
            "A link of the offence gives it, but is disputed, below the status asked "
            "for, not valid when the record was made, or one of several that the policy "
            "or their weights decide about.");
    case Kind::OtherOffences:
        return lateText("coding", "Table %1 can give it, but does not concern this offence.",
                        { reason.table });
    case Kind::Nowhere:
        return lateText("coding", "No decision table and no link of this offence leads there.");
    case Kind::Exclusion:
        return lateText("coding", "ICCS excludes the case from it: %1.", { reason.row });
    }
    Q_UNREACHABLE();
}

} // namespace coding
