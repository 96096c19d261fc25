// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/rules/uncollectedattribute.h"

#include "core/rules/wording.h"
#include "core/validation/rulereading.h"

#include <QSet>

#include <algorithm>

namespace validation
{

QString UncollectedAttribute::id() const
{
    return QStringLiteral("L17");
}

base::Severity UncollectedAttribute::severity() const
{
    return base::Severity::Error;
}

base::Text UncollectedAttribute::name() const
{
    return base::lateText("validation", "Asks for what is not collected");
}

base::Text UncollectedAttribute::why() const
{
    return base::lateText(
        "validation",
        "A category may be used only when the information at hand can tell it from its siblings "
        "(ICCS p. 13): without the column every record counts as not known.");
}

namespace
{

struct Source {
    QString name;
    QSet<QString> attributes;
};

// The lists whose layouts are known, with what these give.
QMap<QString, Source> sourcesOf(const RuleSubject &subject)
{
    QMap<QString, Source> sources;
    for (const microdata::Layout &layout : subject.layouts) {
        Source &source = sources[layout.list];
        for (const microdata::LayoutColumn &column : layout.columns) {
            if (column.role == microdata::ColumnRole::Attribute)
                source.attributes << column.attribute;
            for (auto fixed = column.fixed.begin(); fixed != column.fixed.end(); ++fixed)
                source.attributes << fixed.key();
        }
    }
    for (const RuleSubject::List &one : subject.lists) {
        const auto source = sources.find(one.list.info.id);
        if (source != sources.end())
            source->name = one.list.info.name;
    }
    sources.removeIf([](const auto &source) { return source.value().name.isEmpty(); });
    return sources;
}

bool concerns(const rules::DecisionTable &table, const RuleSubject &subject, const QString &list)
{
    if (!table.scope.list.isEmpty())
        return table.scope.list == list;
    rules::RuleSet alone;
    alone.put(table);
    return std::any_of(subject.lists.begin(), subject.lists.end(), [&](const auto &one) {
        const auto &all = one.list.offences();
        return one.list.info.id == list
            && std::any_of(all.begin(), all.end(), [&](const offences::Offence &offence) {
                   return !alone.forOffence(list, offence).isEmpty();
               });
    });
}

// The first row that cannot do without the attribute.
const rules::BoxTable::Rule *rowThatNeeds(const rules::BoxTable &table, qsizetype attribute)
{
    const auto found = std::find_if(table.rules.begin(), table.rules.end(), [&](const auto &rule) {
        return !rule.isDefault && !rules::isEmpty(rule.box)
            && rule.box[size_t(attribute)] != table.whole[size_t(attribute)];
    });
    return found == table.rules.end() ? nullptr : &*found;
}

} // namespace

base::Findings UncollectedAttribute::run(const RuleSubject &subject,
                                         const RuleReading &reading) const
{
    base::Findings findings;
    const QMap<QString, Source> sources = sourcesOf(subject);
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        for (const RuleReading::Table &table : reading.tables()) {
            const auto &attributes = table.resolved.table.attributes;
            for (qsizetype i = 0; i < attributes.size(); ++i) {
                const auto *row = rowThatNeeds(table.resolved.table, i);
                if (source->attributes.contains(attributes[i].id) || !row
                    || !concerns(table.table, subject, source.key()))
                    continue;
                findings << base::Finding {
                    id(), severity(), table.place(row->row, { attributes[i].id, source.key() }),
                    base::lateText("validation",
                                   "The table “%1” asks for “%2”, which no record layout of the "
                                   "list “%3” gives; %4 is for example meant for a record with "
                                   "%5, which the data cannot show.",
                                   { table.name(), attributes[i].nameIn(subject.language),
                                     source->name, rules::asArgument(rules::rowInside(row->row)),
                                     rules::asArgument(table.example(*row, subject.language)) }),
                    base::lateText("validation",
                                   "Add the column to the layout, or decide without it: take the "
                                   "common parent of what it would tell apart.")
                };
            }
        }
    }
    return findings;
}

} // namespace validation
