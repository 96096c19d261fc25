// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vtl/vtllist.h"

#include "core/coding/linkanswer.h"
#include "core/exchange/vtl/vtlrules.h"
#include "core/exchange/vtl/vtltext.h"

namespace exchange::vtl
{

namespace
{

constexpr const char *nothing = "no table and no link that counts";

QString key(const QList<qsizetype> &before, const QList<qsizetype> &after)
{
    QStringList parts;
    for (const qsizetype position : before)
        parts << QString::number(position);
    parts << QStringLiteral("links");
    for (const qsizetype position : after)
        parts << QString::number(position);
    return before.isEmpty() && after.isEmpty() ? QString() : parts.join(QLatin1Char(' '));
}

} // namespace

ListWriter::ListWriter(const ExportJob &job, const offences::OffenceList &list,
                       const microdata::Dictionary &dictionary)
    : m_job(job)
    , m_list(list)
{
    addTables(dictionary);
}

void ListWriter::addTables(const microdata::Dictionary &dictionary)
{
    for (const rules::DecisionTable &table : m_job.data.rules.tables()) {
        const bool isElsewhere = !table.scope.list.isEmpty() && table.scope.list != m_list.info.id;
        if (isElsewhere || table.policy == rules::HitPolicy::Collect)
            continue;
        Decided decided { &table, rules::resolve(table, dictionary, m_job.classification).table,
                          false, QStringLiteral("t%1").arg(m_tables.size() + 1) };
        const auto analysis = rules::analyse(decided.boxes, m_job.classification);
        decided.mayContradict = !analysis.isExact || analysis.overlapCells > 0;
        for (const microdata::Attribute &attribute : std::as_const(decided.boxes.attributes)) {
            if (!m_attributes.contains(attribute))
                m_attributes << attribute;
        }
        m_positions.insert(table.id, m_tables.size());
        m_tables << decided;
    }
}

bool ListWriter::read(Steps &steps)
{
    const microdata::Dictionary none;
    const coding::CodingSet set { m_job.classification, m_list, m_job.data.set(m_list.info.id),
                                  m_job.data.rules, none };
    for (const offences::Offence &offence : m_list.offences()) {
        if (!steps.next())
            return false;
        addOffence(set, offence);
    }
    return true;
}

void ListWriter::addOffence(const coding::CodingSet &set, const offences::Offence &offence)
{
    const QString text = offence.code.toString();
    const auto code = string(text);
    if (offence.code.isOfRow() || m_seen.contains(text))
        return;
    if (offence.kind == offences::OffenceKind::Sum)
        return leaveOut("sum keys, which would count twice", text);
    if (!code)
        return leaveOut("a code with a quotation mark cannot be written", text);
    const coding::Answer answer = coding::answerOfLinks(set, offence.id);
    Way way;
    for (const auto *table : m_job.data.rules.forOffence(m_list.info.id, offence)) {
        const auto position = m_positions.constFind(table->id);
        if (position == m_positions.constEnd())
            continue;
        if (table->scope.kind == rules::ScopeKind::Offence)
            way.before << *position;
        else if (!coding::isFinal(answer))
            way.after << *position;
    }
    const QString wayKey = key(way.before, way.after);
    const bool isMute = wayKey.isEmpty() && !coding::isFinal(answer);
    if (isMute)
        leaveOut(nothing, text);
    if (isMute && set.links.ofOffence(offence.id).isEmpty())
        return; // another row of the same code may say something
    m_seen.insert(text);
    if (!wayKey.isEmpty()) {
        Way &known = m_ways[wayKey];
        known.before = way.before;
        known.after = way.after;
        known.codes << *code;
        leaveOut("records decide, see the calculations", text);
    }
    if (answer.reason == coding::Reason::UnclearDate) {
        leaveOut("links that change in time", text);
    } else if (answer.parts.size() > 1) {
        leaveOut("apportioned between categories by weights", text);
    } else if (answer.outcome == coding::Outcome::OutOfScope) {
        m_byLinks[QStringLiteral("\"out of scope\"")] << *code;
    } else if (answer.outcome == coding::Outcome::Coded && answer.parts.first().output.category) {
        const QString category = item(*answer.parts.first().output.category);
        m_byLinks[QLatin1Char('"') + category + QLatin1Char('"')] << *code;
        if (wayKey.isEmpty() && !text.contains(QLatin1Char('\'')))
            m_sums[category] << QLatin1Char('\'') + text + QLatin1Char('\'');
        else if (wayKey.isEmpty())
            leaveOut("a code with an apostrophe cannot be an item", text);
    }
}

// Each category from its own codes and from the categories below it.
QString ListWriter::ruleset() const
{
    QStringList rules;
    QMap<QString, QStringList> parts = m_sums;
    const auto &categories = m_job.classification.categories();
    for (auto category = categories.rbegin(); category != categories.rend(); ++category) {
        const auto own = parts.constFind(item(category->code));
        if (own == parts.constEnd())
            continue;
        rules.prepend(QStringLiteral("  %1 = %2")
                          .arg(item(category->code), own->join(QStringLiteral(" + "))));
        if (category->parent)
            parts[item(*category->parent)] << item(category->code);
    }
    const QString name = QStringLiteral("correspondence_") + plainName(m_list.info.id);
    QString text = comment(QStringLiteral("Correspondence of %1: counts by national code to counts "
                                          "by category; hierarchy ( counts, %2 rule code "
                                          "non_null computed )")
                               .arg(m_list.info.name, name));
    text += leftOutComments();
    if (rules.isEmpty())
        return text + comment(QStringLiteral("No code of the list can be summed."));
    return text
        + QStringLiteral("define hierarchical ruleset %1 (variable rule code) is\n%2\n"
                         "end hierarchical ruleset;\n")
              .arg(name, rules.join(QStringLiteral(";\n")));
}

QString ListWriter::leftOutComments() const
{
    QString text;
    for (auto why = m_leftOut.begin(); why != m_leftOut.end(); ++why) {
        QStringList codes;
        for (const QString &code : why.value()) {
            if (!m_seen.contains(code) || why.key() != QLatin1String(nothing))
                codes << code;
        }
        if (!codes.isEmpty())
            text += comment(QStringLiteral("Not in the ruleset (%1): %2")
                                .arg(why.key(), codes.join(QStringLiteral(", "))));
    }
    return text;
}

QString ListWriter::byLinks() const
{
    QString text;
    for (auto category = m_byLinks.begin(); category != m_byLinks.end(); ++category)
        text += QStringLiteral("\n      if code in %1 then %2 else")
                    .arg(set(category.value()), category.key());
    return text + QStringLiteral(" cast(null, string)");
}

// The first of the ways' tables and of the links that says something.
QString ListWriter::finalCategory(const QString &suffix) const
{
    const QString links = QStringLiteral("links_") + suffix;
    QString text;
    for (const Way &way : m_ways) {
        QStringList asked;
        for (const qsizetype position : way.before)
            asked << m_tables[position].prefix + QLatin1Char('_') + suffix;
        asked << links;
        for (const qsizetype position : way.after)
            asked << m_tables[position].prefix + QLatin1Char('_') + suffix;
        QString nested = asked.takeLast();
        while (!asked.isEmpty())
            nested = QStringLiteral("nvl(%1, %2)").arg(asked.takeLast(), nested);
        text += QStringLiteral("\n      if code in %1 then %2 else").arg(set(way.codes), nested);
    }
    return text + QLatin1Char(' ') + links;
}

QString ListWriter::calculations() const
{
    const QString list = plainName(m_list.info.id);
    QString text = comment(QStringLiteral("Records of %1: the component code holds the national "
                                          "code; the result is iccs.")
                               .arg(m_list.info.name));
    QStringList hits, categories;
    for (const Decided &decided : m_tables) {
        const auto texts = textsOf(decided.boxes, decided.mayContradict,
                                   decided.prefix + QStringLiteral("_hits"));
        text += comment(QStringLiteral("%1: table %2 (%3), %4")
                            .arg(decided.prefix, decided.table->name, decided.table->id,
                                 rules::policyId(decided.table->policy)));
        if (!texts)
            text += comment(QStringLiteral("%1 has a value with a quotation mark and cannot be "
                                           "written; it says nothing here.")
                                .arg(decided.prefix));
        else if (!texts->hits.isEmpty())
            hits << QStringLiteral("    measure %1_hits := %2").arg(decided.prefix, texts->hits);
        categories << QStringLiteral("    measure %1_iccs := %2")
                          .arg(decided.prefix,
                               texts ? texts->category : QStringLiteral("cast(null, string)"));
    }
    categories << QStringLiteral("    measure links_iccs := ") + byLinks();
    QString from = QStringLiteral("records_") + list;
    if (!hits.isEmpty()) {
        text += QStringLiteral("%1_hits := %2 [ calc\n%3 ];\n")
                    .arg(list, from, hits.join(QStringLiteral(",\n")));
        from = list + QStringLiteral("_hits");
    }
    text += QStringLiteral("%1_steps := %2 [ calc\n%3 ];\n")
                .arg(list, from, categories.join(QStringLiteral(",\n")));
    return text
        + QStringLiteral("%1_coded <- %1_steps [ calc\n    measure iccs := %2 ];\n")
              .arg(list, finalCategory(QStringLiteral("iccs")));
}

} // namespace exchange::vtl
