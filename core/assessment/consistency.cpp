// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/consistency.h"

#include "core/text/fold.h"
#include "core/validation/provision.h"

#include <algorithm>

namespace assessment
{

QString agreementId(Agreement agreement)
{
    static const char *const ids[] = { "same", "other level", "other category", "other section" };
    return QLatin1String(ids[int(agreement)]);
}

QStringList Shared::lists() const
{
    QStringList lists;
    for (const Row &row : rows) {
        if (!lists.contains(row.list))
            lists << row.list;
    }
    return lists;
}

QStringList Shared::categoriesOf(const QString &list) const
{
    QStringList all;
    for (const Row &row : rows) {
        if (row.list == list)
            all << row.categories;
    }
    all.sort();
    all.removeDuplicates();
    return all;
}

QStringList Shared::offences() const
{
    QStringList all;
    for (const Row &row : rows)
        all << row.list + QLatin1Char('/') + row.offence;
    return all;
}

namespace
{

bool liesOnTheWayOf(const QString &category, const QStringList &others)
{
    return std::any_of(others.begin(), others.end(), [&](const QString &other) {
        return other.startsWith(category) || category.startsWith(other);
    });
}

QStringList sectionsOf(const QStringList &categories)
{
    QStringList sections;
    for (const QString &category : categories) {
        const bool isCode = classification::IccsCode::parse(category).has_value();
        sections << (isCode ? category.left(2) : category);
    }
    sections.sort();
    sections.removeDuplicates();
    return sections;
}

QStringList categoriesOf(const QList<const mapping::Link *> &links)
{
    QStringList categories;
    for (const mapping::Link *link : links) {
        if (link->status == mapping::Status::OutOfScope)
            categories << QStringLiteral("out of scope");
        else
            categories << (link->target ? link->target->toString() : QStringLiteral("none"));
    }
    categories.sort();
    categories.removeDuplicates();
    return categories;
}

QString labelKey(const QString &label)
{
    return text::fold(label).simplified();
}

class Sharing
{
public:
    explicit Sharing(const Facts &facts)
        : m_facts(facts)
    {
    }
    QList<Shared> all();

private:
    struct Group {
        QString name;
        QList<Shared::Row> rows;
        QSet<QString> lists;
    };
    using Groups = QMap<QString, Group>;
    void collect();
    static void add(Groups &groups, const QString &key, const QString &name,
                    const Shared::Row &row);
    Shared judged(const Group &group, bool byLabel) const;
    bool isExplained(const Shared::Row &row) const;

    const Facts &m_facts;
    QList<Shared::Row> m_rows;
};

void Sharing::collect()
{
    for (const Facts::List &one : m_facts.lists) {
        const offences::ListInfo &info = one.list.info;
        for (const offences::Offence &offence : one.list.offences()) {
            if (offence.kind == offences::OffenceKind::Sum)
                continue;
            const QStringList categories = categoriesOf(one.set.ofOffence(offence.id));
            if (!categories.isEmpty())
                m_rows << Shared::Row { info.id,
                                        offences::institutionId(info.institution),
                                        offence.id,
                                        offence.code.toString(),
                                        offence.label(info.language),
                                        offence.provision,
                                        categories,
                                        offence.volume() };
        }
    }
}

void Sharing::add(Groups &groups, const QString &key, const QString &name, const Shared::Row &row)
{
    if (key.isEmpty())
        return;
    Group &group = groups[key];
    if (group.rows.isEmpty())
        group.name = name;
    group.rows << row;
    group.lists << row.list;
}

bool Sharing::isExplained(const Shared::Row &row) const
{
    for (const char *check : { "L11", "T8" }) {
        if (m_facts.isExplained({ QLatin1String(check),
                                  base::Severity::Error,
                                  { QStringLiteral("offence"), { row.list, row.offence } },
                                  {},
                                  {} }))
            return true;
    }
    return false;
}

Shared Sharing::judged(const Group &group, bool byLabel) const
{
    Shared shared { group.name, byLabel, group.rows, Agreement::Same, false };
    const QStringList lists = shared.lists();
    for (qsizetype i = 1; i < lists.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            shared.agreement = std::max(
                shared.agreement,
                agreementOf(shared.categoriesOf(lists[j]), shared.categoriesOf(lists[i])));
    }
    if (!shared.isSame())
        shared.explained = std::any_of(group.rows.begin(), group.rows.end(),
                                       [this](const Shared::Row &row) { return isExplained(row); });
    return shared;
}

QList<Shared> Sharing::all()
{
    collect();
    Groups byProvision;
    for (const Shared::Row &row : std::as_const(m_rows))
        add(byProvision, validation::provisionKey(row.provision), row.provision, row);
    Groups byLabel;
    for (const Shared::Row &row : std::as_const(m_rows)) {
        const auto found = byProvision.constFind(validation::provisionKey(row.provision));
        if (found == byProvision.cend() || found->lists.size() < 2)
            add(byLabel, labelKey(row.label), row.label, row);
    }
    QList<Shared> shared;
    for (const Group &group : std::as_const(byProvision)) {
        if (group.lists.size() > 1)
            shared << judged(group, false);
    }
    for (const Group &group : std::as_const(byLabel)) {
        if (group.lists.size() > 1)
            shared << judged(group, true);
    }
    return shared;
}

} // namespace

Agreement agreementOf(const QStringList &categories, const QStringList &others)
{
    if (categories == others)
        return Agreement::Same;
    const bool areOnOneWay
        = std::all_of(categories.begin(), categories.end(),
                      [&](const QString &one) { return liesOnTheWayOf(one, others); })
        && std::all_of(others.begin(), others.end(),
                       [&](const QString &one) { return liesOnTheWayOf(one, categories); });
    if (areOnOneWay)
        return Agreement::OtherLevel;
    return sectionsOf(categories) == sectionsOf(others) ? Agreement::OtherCategory
                                                        : Agreement::OtherSection;
}

QList<Shared> sharedProvisions(const Facts &facts)
{
    return Sharing(facts).all();
}

} // namespace assessment
