// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/cellset.h"

#include "core/rules/interval.h"

namespace rules
{

using microdata::Attribute;

namespace
{

ValueSet withRefining(ValueSet set, const Attribute &attribute)
{
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = 0; i < attribute.values.size(); ++i) {
            const QString &parent = attribute.values[i].parent;
            if (parent.isEmpty() || set.contains(i))
                continue;
            const int above = attribute.positionOf(parent);
            if (above >= 0 && set.contains(above)) {
                set.insert(i);
                changed = true;
            }
        }
    }
    return set;
}

bool isBelow(const Attribute &attribute, int value, const ValueSet &set)
{
    for (int turns = 0; turns < attribute.values.size(); ++turns) {
        value = attribute.positionOf(attribute.values[value].parent);
        if (value < 0)
            return false;
        if (set.contains(value))
            return true;
    }
    return false;
}

std::optional<QStringList> asList(const ValueSet &set, const Attribute &attribute)
{
    if (withRefining(set, attribute) != set)
        return std::nullopt;
    QStringList codes;
    for (int i = set.first(); i >= 0; i = set.next(i + 1)) {
        if (!isBelow(attribute, i, set))
            codes << attribute.values[i].code;
    }
    return codes;
}

std::optional<Cell> asCell(const ValueSet &set, const Attribute &attribute)
{
    const ValueSet rest = ValueSet::firstOf(int(attribute.values.size())) - set;
    const auto listed = asList(set, attribute);
    const auto others = asList(rest, attribute);
    if (others && (rest.isEmpty() || !listed || others->size() < listed->size()))
        return Cell { *others, true };
    if (listed)
        return Cell { *listed, false };
    return std::nullopt;
}

QString someCodes(const Attribute &attribute)
{
    QStringList codes;
    for (int i = 0; i < qMin(qsizetype(12), attribute.values.size()); ++i)
        codes << attribute.values[i].code;
    if (attribute.values.size() > codes.size())
        codes << QStringLiteral("...");
    return codes.join(QStringLiteral(", "));
}

} // namespace

CellSet cellSet(const Cell &cell, const Attribute &attribute)
{
    CellSet result;
    ValueSet named;
    for (const QString &text : cell.values) {
        if (const int position = attribute.positionOf(text); position >= 0) {
            named.insert(position);
            continue;
        }
        const auto interval = intervalFromText(text, attribute.type);
        const BandMatch bands = interval ? bandsInside(*interval, attribute) : BandMatch {};
        if (!interval)
            result.unknown << text;
        else if (bands.isCutting)
            result.cutting << text;
        named = named | bands.bands;
    }
    named = withRefining(named, attribute);
    result.values = cell.isNot ? ValueSet::firstOf(int(attribute.values.size())) - named : named;
    return result;
}

QList<Cell> cellsOf(const ValueSet &values, const Attribute &attribute)
{
    if (const auto cell = asCell(values, attribute))
        return { *cell };
    QList<Cell> cells;
    for (int i = values.first(); i >= 0; i = values.next(i + 1)) {
        const auto cell = asCell({ i }, attribute);
        if (!cell)
            return {};
        cells << *cell;
    }
    return cells;
}

base::Finding unknownAttribute(const QString &id, const base::Text &where, const base::Place &place)
{
    return { QStringLiteral("R01"), base::Severity::Error, place,
             base::lateText("rules", "%1 asks for the attribute \"%2\", which is not there.",
                            { QVariant::fromValue(where), id }),
             base::lateText("rules", "Add the attribute to the dictionary or correct its name.") };
}

base::Findings cellFindings(const Cell &cell, const Attribute &attribute, const base::Text &where,
                            const base::Place &place)
{
    const CellSet set = cellSet(cell, attribute);
    const QVariant begin = QVariant::fromValue(where);
    base::Findings findings;
    for (const QString &value : set.unknown)
        findings.append(
            { QStringLiteral("R02"), base::Severity::Error, place,
              base::lateText("rules", "%1 names \"%2\", which is no value of \"%3\".",
                             { begin, value, attribute.id }),
              base::lateText("rules", "Its values are: %1.", { someCodes(attribute) }) });
    for (const QString &interval : set.cutting)
        findings.append(
            { QStringLiteral("R02"), base::Severity::Error, place,
              base::lateText("rules",
                             "%1 has the interval %2, which cuts through a band of \"%3\".",
                             { begin, interval, attribute.id }),
              base::lateText("rules",
                             "Write limits at which bands begin or end, such as [18..65), or "
                             "divide the bands of the attribute.") });
    if (set.values.isEmpty() && findings.isEmpty())
        findings.append(
            { QStringLiteral("R03"), base::Severity::Error, place,
              base::lateText("rules", "%1 accepts no value of \"%2\".", { begin, attribute.id }),
              base::lateText("rules", "Name a value, or write - for any value.") });
    return findings;
}

} // namespace rules
