// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/mapping/weightsum.h"

#include "core/validation/linkvisitor.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace validation
{

QString WeightSum::id() const
{
    return QStringLiteral("L18");
}

base::Severity WeightSum::severity() const
{
    return base::Severity::Error;
}

base::Text WeightSum::name() const
{
    return base::lateText("validation", "Weights without source or with a wrong sum");
}

base::Text WeightSum::why() const
{
    return base::lateText("validation",
                          "Weights that share out the records of an offence are an estimate "
                          "(MAPPING 5): without a source nobody can judge it, and weights that do "
                          "not sum to 1 lose records or count them twice.");
}

namespace
{

using Links = QList<const mapping::Link *>;

// Weights are written with three decimals, so each may be half of the last one off.
constexpr double halfOfLastDecimal = 0.0005;

bool isApportioned(const mapping::Link &link)
{
    return link.weight != 1;
}

Links countedLinks(const MappingSubject &subject, const QString &offence)
{
    Links links = subject.set.ofOffence(offence);
    links.removeIf([](const auto *link) { return link->status == mapping::Status::OutOfScope; });
    return links;
}

// The days on which the links that are valid change; a day that is not valid: before all dates.
QList<QDate> daysOfChange(const Links &links)
{
    QList<QDate> days { QDate() };
    for (const mapping::Link *link : links) {
        if (link->validity.from.isValid())
            days << link->validity.from;
        if (link->validity.to.isValid())
            days << link->validity.to.addDays(1);
    }
    std::sort(days.begin(), days.end());
    return days;
}

bool isValidOn(const mapping::Link &link, QDate day)
{
    return day.isValid() ? link.validity.contains(day) : !link.validity.from.isValid();
}

struct WrongSum {
    double sum = 0;
    QDate day;
};

// A day without any link has no sum.
std::optional<WrongSum> wrongSum(const Links &links)
{
    for (const QDate &day : daysOfChange(links)) {
        double sum = 0;
        int count = 0;
        bool isShared = false;
        for (const mapping::Link *link : links) {
            if (!isValidOn(*link, day))
                continue;
            sum += link->weight;
            isShared = isShared || isApportioned(*link);
            ++count;
        }
        if (isShared && std::abs(sum - 1) > count * halfOfLastDecimal + 1e-9)
            return WrongSum { sum, day };
    }
    return std::nullopt;
}

base::Text sumMessage(const QString &label, const WrongSum &wrong)
{
    const QString sum = QString::number(wrong.sum, 'g', 4);
    if (!wrong.day.isValid())
        return base::lateText("validation", "The weights of the links of “%1” sum to %2.",
                              { label, sum });
    return base::lateText("validation", "From %3 the weights of the links of “%1” sum to %2.",
                          { label, sum, wrong.day });
}

} // namespace

base::Findings WeightSum::run(const MappingSubject &subject) const
{
    base::Findings findings
        = visitLinks(subject, [&](const LinkInContext &context, base::Findings &found) {
              if (!isApportioned(context.link) || !context.link.weightSource.trimmed().isEmpty())
                  return;
              found << base::Finding {
                  id(), severity(), context.place(),
                  base::lateText("validation",
                                 "A link of “%1” takes the share %2 and no source is named.",
                                 { context.label(), QString::number(context.link.weight, 'g', 4) }),
                  base::lateText("validation",
                                 "Name where the weight comes from, for example a sample of files "
                                 "and its year.")
              };
          });
    for (const offences::Offence &offence : subject.list.offences()) {
        if (const auto wrong = wrongSum(countedLinks(subject, offence.id)))
            findings << base::Finding {
                id(),
                severity(),
                { QStringLiteral("offence"), { subject.list.info.id, offence.id } },
                sumMessage(offence.label(subject.list.info.language), *wrong),
                base::lateText("validation",
                               "Set the weights so that they sum to 1, or set them all to 1 and "
                               "say with rules which records go where.")
            };
    }
    return findings;
}

} // namespace validation
