// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/figures.h"

#include "core/text/fold.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace assessment
{

namespace
{

using mapping::Counted;
using mapping::Link;
using mapping::Measure;
using mapping::Status;
using mapping::Weight;

bool isReviewed(const Link &link)
{
    return !link.reviewer.trimmed().isEmpty();
}

// Those outside of the institutions, whom a person named in what the report is about.
QSet<QString> outsideReviewers(const QList<Entry> &entries)
{
    QSet<QString> names;
    for (const Entry &entry : entries) {
        if (entry.kind != EntryKind::About)
            continue;
        for (const QString &name : entry.values.value(QStringLiteral("outsideReviewers")))
            names << text::fold(name).simplified();
    }
    return names;
}

// A link always has a relation; one that came with a file and that nobody approved is assumed.
bool hasStatedRelation(const Link &link)
{
    return link.status == Status::Approved || !link.evidence.startsWith(QLatin1String("import"));
}

// Of the fields that a link is documented by; combinations are named "definition+rationale".
struct DocumentedField {
    const char *name;
    std::function<bool(const Counted &)> isThere;
};

const DocumentedField documentedFields[] = {
    { "definition", [](const Counted &one) { return !one.offence->definitions.isEmpty(); } },
    { "rationale", [](const Counted &one) { return !one.link->rationale.trimmed().isEmpty(); } },
    { "reviewer", [](const Counted &one) { return isReviewed(*one.link); } },
};

class FurtherMeasures
{
public:
    FurtherMeasures(const Facts &facts, const Facts::List &list)
        : m_facts(facts)
        , m_list(list)
        , m_counted(mapping::countedOffences(list.list, list.set, facts.classification))
        , m_hasVolumes(std::any_of(m_counted.begin(), m_counted.end(),
                                   [](const Counted &one) { return one.volume > 0; }))
    {
    }
    QList<Measure> all();

private:
    using LinkTest = std::function<bool(const Link &)>;
    using CodeTest = std::function<bool(const Counted &)>;
    void addOfLinks(const char *name, const LinkTest &base, const LinkTest &hit);
    void addOfCodes(const char *name, const QString &scope, const CodeTest &hit);
    void add(const Measure &codes, const Measure &volume)
    {
        m_result << codes;
        if (m_hasVolumes)
            m_result << volume;
    }
    void addDocumented();
    void addReconciled();
    bool isWideOpen(const Counted &one) const;

    const Facts &m_facts;
    const Facts::List &m_list;
    QList<Counted> m_counted;
    bool m_hasVolumes;
    QList<Measure> m_result;
};

// The volume of an offence is shared among its links by their weights, so that it counts once.
void FurtherMeasures::addOfLinks(const char *name, const LinkTest &base, const LinkTest &hit)
{
    Measure codes { QLatin1String(name), QStringLiteral("all"), Weight::Codes, 0, 0 };
    Measure volume { QLatin1String(name), QStringLiteral("all"), Weight::Volume, 0, 0 };
    for (const Counted &one : std::as_const(m_counted)) {
        if (one.outOfScope)
            continue;
        const auto links = m_list.set.ofOffence(one.offence->id);
        double weights = 0;
        for (const Link *link : links)
            weights += link->weight;
        for (const Link *link : links) {
            if (!base(*link))
                continue;
            const double part = weights > 0 ? one.volume * link->weight / weights : 0;
            codes.total += 1;
            volume.total += part;
            if (hit(*link)) {
                codes.count += 1;
                volume.count += part;
            }
        }
    }
    add(codes, volume);
}

void FurtherMeasures::addOfCodes(const char *name, const QString &scope, const CodeTest &hit)
{
    Measure codes { QLatin1String(name), scope, Weight::Codes, 0, 0 };
    Measure volume { QLatin1String(name), scope, Weight::Volume, 0, 0 };
    for (const Counted &one : std::as_const(m_counted)) {
        if (!one.isMapped())
            continue;
        const bool isHit = hit(one);
        codes.total += 1;
        volume.total += one.volume;
        codes.count += isHit;
        volume.count += isHit ? one.volume : 0;
    }
    add(codes, volume);
}

void FurtherMeasures::addDocumented()
{
    constexpr unsigned all = (1u << std::size(documentedFields)) - 1;
    for (unsigned fields = 1; fields <= all; ++fields) {
        if ((fields & (fields - 1)) == 0)
            continue; // one field alone is what mapping::coverage() says of documentation
        QStringList names;
        for (std::size_t i = 0; i < std::size(documentedFields); ++i) {
            if (fields >> i & 1u)
                names << QLatin1String(documentedFields[i].name);
        }
        addOfCodes("documented", names.join(QLatin1Char('+')), [fields](const Counted &one) {
            for (std::size_t i = 0; i < std::size(documentedFields); ++i) {
                if ((fields >> i & 1u) && !documentedFields[i].isThere(one))
                    return false;
            }
            return true;
        });
    }
}

// Neither a record rule nor a split over several links, and the code holds more than its category.
bool FurtherMeasures::isWideOpen(const Counted &one) const
{
    const bool isWide = one.link->extent == mapping::Extent::Contains
        || one.link->extent == mapping::Extent::Overlap;
    return isWide && m_list.set.ofOffence(one.offence->id).size() < 2
        && m_facts.rules.forOffence(m_list.list.info.id, *one.offence).isEmpty();
}

// T7: in how many years every case is either at a category or out of scope, and none twice.
void FurtherMeasures::addReconciled()
{
    QMap<QString, bool> years;
    for (const Counted &one : std::as_const(m_counted)) {
        double weights = 0;
        for (const Link *link : m_list.set.ofOffence(one.offence->id))
            weights += link->target || link->status == Status::OutOfScope ? link->weight : 0;
        const bool isWhole = std::abs(weights - 1) < 1e-9
            || !m_facts.rules.forOffence(m_list.list.info.id, *one.offence).isEmpty();
        for (auto volume = one.offence->volumes.begin(); volume != one.offence->volumes.end();
             ++volume) {
            if (*volume != 0)
                years[volume.key()] = years.value(volume.key(), true) && isWhole;
        }
    }
    const double agreeing = double(std::count(years.begin(), years.end(), true));
    if (!years.isEmpty())
        m_result << Measure { QStringLiteral("reconciled"), QStringLiteral("all"), Weight::Volume,
                              agreeing, double(years.size()) };
}

QList<Measure> FurtherMeasures::all()
{
    const auto everyLink = [](const Link &) { return true; };
    addOfLinks("relationKnown", everyLink, hasStatedRelation);
    addOfLinks("disputes", everyLink,
               [](const Link &link) { return link.status == Status::Disputed; });
    // Accepted as it was: nothing had to be changed for it to be approved.
    addOfLinks("agreement", isReviewed, [](const Link &link) {
        return link.status == Status::Approved && link.changeReason.trimmed().isEmpty();
    });
    const QSet<QString> outside = outsideReviewers(m_facts.entries);
    if (!outside.isEmpty())
        addOfLinks("outsideReview", everyLink, [&outside](const Link &link) {
            return outside.contains(text::fold(link.reviewer).simplified());
        });
    if (m_list.list.info.version > 1) {
        const QDateTime imported = m_list.list.info.imported;
        addOfLinks("stability", everyLink, [imported](const Link &link) {
            return link.supersedes.isEmpty() && link.created.isValid() && link.created <= imported
                && (!link.changed.isValid() || link.changed <= imported);
        });
    }
    addDocumented();
    addOfCodes("wideOpen", QStringLiteral("all"),
               [this](const Counted &one) { return isWideOpen(one); });
    addReconciled();
    return m_result;
}

} // namespace

QList<Measure> furtherMeasures(const Facts &facts, const Facts::List &list)
{
    return FurtherMeasures(facts, list).all();
}

} // namespace assessment
