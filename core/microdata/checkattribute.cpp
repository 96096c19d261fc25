// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/dictionary.h"
#include "core/microdata/valueset.h"

#include <QDate>
#include <QSet>

#include <algorithm>

namespace microdata
{

namespace
{

using base::Severity;

void add(base::Findings &findings, const Attribute &attribute, const char *check, Severity severity,
         const base::Text &message, const base::Text &advice)
{
    findings << base::Finding { QString::fromLatin1(check),
                                severity,
                                { QStringLiteral("attribute"), { attribute.id } },
                                message,
                                advice };
}

void checkCodes(base::Findings &findings, const Attribute &attribute)
{
    QSet<QString> seen;
    for (const Value &value : attribute.values) {
        if (seen.contains(value.code))
            add(findings, attribute, "A01", Severity::Error,
                base::lateText("microdata", "The attribute %1 has the value %2 twice.",
                               { attribute.id, value.code }),
                base::lateText("microdata",
                               "Keep one of them, or give the other a code of its own."));
        seen.insert(value.code);
    }
    for (const Value &value : attribute.values) {
        if (!value.parent.isEmpty() && (value.parent == value.code || !seen.contains(value.parent)))
            add(findings, attribute, "A07", Severity::Error,
                base::lateText("microdata",
                               "The value %2 of the attribute %1 refines %3, which is no other "
                               "value of it.",
                               { attribute.id, value.code, value.parent }),
                base::lateText("microdata",
                               "Correct the value that it refines, or leave it "
                               "empty."));
    }
}

bool startsBefore(const Value *a, const Value *b)
{
    if (!a->from || !b->from)
        return !a->from && b->from;
    return *a->from < *b->from;
}

// Value::from and below of dates are Julian days, which nobody reads.
QString boundText(const Attribute &attribute, double bound)
{
    return attribute.type == AttributeType::Date
        ? QDate::fromJulianDay(qint64(bound)).toString(Qt::ISODate)
        : QString::number(bound);
}

void checkBands(base::Findings &findings, const Attribute &attribute)
{
    QList<const Value *> bands;
    for (const Value &value : attribute.values) {
        if (value.isBand() && (!value.from || !value.below || *value.from < *value.below))
            bands << &value;
    }
    std::stable_sort(bands.begin(), bands.end(), startsBefore);
    // The band that reaches furthest so far: a long one may lap over several.
    const Value *reach = nullptr;
    for (const Value *band : std::as_const(bands)) {
        if (reach && (!reach->below || !band->from || *band->from < *reach->below)) {
            add(findings, attribute, "A02", Severity::Error,
                base::lateText("microdata", "The bands %2 and %3 of the attribute %1 overlap.",
                               { attribute.id, reach->code, band->code }),
                base::lateText("microdata",
                               "Let one end where the other begins: a number is in a band from "
                               "its first bound to just below its second."));
        } else if (reach && *band->from > *reach->below && !attribute.isOfficial) {
            add(findings, attribute, "A03", Severity::Note,
                base::lateText("microdata",
                               "No band of the attribute %1 holds what lies from %2 to below %3.",
                               { attribute.id, boundText(attribute, *reach->below),
                                 boundText(attribute, *band->from) }),
                base::lateText("microdata",
                               "Add a band, unless such values cannot occur. They are coded "
                               "“not known”."));
        }
        if (!reach || (reach->below && (!band->below || *band->below > *reach->below)))
            reach = band;
    }
}

void checkBounds(base::Findings &findings, const Attribute &attribute)
{
    if (attribute.type == AttributeType::List)
        return;
    for (const Value &value : attribute.values) {
        const bool isEmpty = value.from && value.below && *value.from >= *value.below;
        if (isEmpty || (!value.isBand() && value.kind == ValueKind::Ordinary))
            add(findings, attribute, "A08", isEmpty ? Severity::Error : Severity::Warning,
                base::lateText("microdata",
                               "The band %2 of the attribute %1 holds no number at all.",
                               { attribute.id, value.code }),
                base::lateText("microdata", "Say where it begins and below what it ends."));
    }
}

// What cells of decision tables part values with, and what begins a bound or a negation.
bool isWritable(const QString &code)
{
    return !code.isEmpty() && code == code.trimmed() && code != u"-"
        && std::none_of(code.begin(), code.end(),
                        [](QChar c) { return QStringView(u",;()[]=<>\"\n\r\t").contains(c); });
}

void checkWords(base::Findings &findings, const Attribute &attribute)
{
    QStringList codes { attribute.id };
    for (const Value &value : attribute.values)
        codes << value.code;
    for (const QString &code : std::as_const(codes)) {
        if (!isWritable(code))
            add(findings, attribute, "A09", Severity::Error,
                base::lateText("microdata",
                               "“%2” in the attribute %1 cannot be written in a rule, where "
                               "commas, semicolons, brackets and signs of comparison have a "
                               "meaning.",
                               { attribute.id, code }),
                base::lateText("microdata",
                               "Choose a code of letters, digits, points and "
                               "hyphens."));
    }
}

bool hasOfficialId(const Attribute &attribute)
{
    const QString group = attribute.id.section(u'.', 0, 0);
    const QStringList groups { QStringLiteral("event"), QStringLiteral("victim"),
                               QStringLiteral("perpetrator"), QStringLiteral("data"),
                               QStringLiteral("homicide") };
    return attribute.id.contains(u'.') && groups.contains(group);
}

void checkNational(base::Findings &findings, const Attribute &attribute)
{
    if (attribute.positionOfKind(ValueKind::NotKnown) < 0)
        add(findings, attribute, "A04", Severity::Warning,
            base::lateText("microdata", "The attribute %1 has no value “not known”.",
                           { attribute.id }),
            base::lateText("microdata",
                           "Add one. Without it, records that say nothing fit no row that asks "
                           "for the attribute."));
    if (hasOfficialId(attribute))
        add(findings, attribute, "A06", Severity::Error,
            base::lateText("microdata",
                           "The id %1 is kept for the disaggregating variables of the ICCS.",
                           { attribute.id }),
            base::lateText("microdata",
                           "Give the national attribute an id without “%1.” at its "
                           "beginning.",
                           { attribute.id.section(u'.', 0, 0) }));
}

} // namespace

base::Findings checkAttribute(const Attribute &attribute)
{
    base::Findings findings;
    checkCodes(findings, attribute);
    checkBands(findings, attribute);
    if (attribute.values.size() > ValueSet::mostValues)
        add(findings, attribute, "A05", Severity::Error,
            base::lateText("microdata", "The attribute %1 has %2 values; 256 are the most.",
                           { attribute.id, attribute.values.size() }),
            base::lateText("microdata",
                           "Join values that no rule tells apart, or use the column as a "
                           "dimension."));
    if (attribute.isOfficial)
        return findings;
    checkBounds(findings, attribute);
    checkWords(findings, attribute);
    checkNational(findings, attribute);
    return findings;
}

} // namespace microdata
