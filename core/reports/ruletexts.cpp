// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/ruletexts.h"

#include "core/project/ruleimport.h"
#include "core/reports/listmeasures.h"
#include "core/rules/wording.h"

namespace reports
{

using base::lateText;
using base::Text;
using microdata::Attribute;
using rules::DecisionTable;

namespace
{

class Teller
{
public:
    explicit Teller(Composer &composer)
        : m_composer(composer)
        , m_dictionary(project::dictionaryOf(composer.job().data, composer.job().classification))
    {
    }
    void tell(const DecisionTable &table);

private:
    Text scope(const rules::Scope &scope) const;
    Text policy(rules::HitPolicy policy) const;
    Text values(const Attribute *attribute, const QStringList &codes) const;
    Text condition(const DecisionTable &table, const rules::Row &row) const;
    QString sentence(const DecisionTable &table, const rules::Row &row) const;
    QString outcome(const rules::Output &output) const;

    Composer &m_composer;
    const microdata::Dictionary m_dictionary;
};

Text Teller::scope(const rules::Scope &scope) const
{
    const project::ProjectData &data = m_composer.job().data;
    const offences::OffenceList *list = data.list(scope.list);
    const QString name = list ? list->info.name : scope.list;
    QStringList names = scope.names;
    for (QString &one : names) {
        const offences::Offence *offence = list ? list->find(one) : nullptr;
        if (offence)
            one += QLatin1Char(' ') + offence->label(list->info.language);
    }
    const QString all = names.join(QStringLiteral("; "));
    switch (scope.kind) {
    case rules::ScopeKind::Offence:
    case rules::ScopeKind::Group:
        return lateText("reports", "It decides about these offences of %1: %2.", { name, all });
    case rules::ScopeKind::Family:
        return lateText("reports", "It decides about the offences of %1 under the headings: %2.",
                        { name, all });
    case rules::ScopeKind::List:
        break;
    }
    return lateText("reports", "It decides about all offences of %1.", { name });
}

Text Teller::policy(rules::HitPolicy policy) const
{
    switch (policy) {
    case rules::HitPolicy::Unique:
        return lateText("reports", "For each record one row at most fits.");
    case rules::HitPolicy::First:
        return lateText("reports", "The first row that fits decides.");
    case rules::HitPolicy::Any:
        return lateText("reports", "Several rows may fit if they say the same.");
    case rules::HitPolicy::Collect:
        return lateText("reports", "All rows that fit add what they say.");
    }
    return {};
}

Text Teller::values(const Attribute *attribute, const QStringList &codes) const
{
    Text text;
    for (const QString &code : codes) {
        const int position = attribute ? attribute->positionOf(code) : -1;
        const Text name = Text::verbatim(
            position < 0 ? code : attribute->values[position].nameIn(m_composer.job().language));
        text = text.isEmpty()
            ? name
            : lateText("reports", "%1 or %2", { rules::asArgument(text), rules::asArgument(name) });
    }
    return text;
}

Text Teller::condition(const DecisionTable &table, const rules::Row &row) const
{
    QList<Text> parts;
    for (const QString &id : table.attributes) {
        const auto found = row.cells.constFind(id);
        if (found == row.cells.cend() || found->isAny())
            continue;
        const Attribute *attribute = m_dictionary.find(id);
        const QString name = attribute ? attribute->nameIn(m_composer.job().language) : id;
        const Text named = values(attribute, found->values);
        parts << (found->isNot
                      ? lateText("rules", "%1 is not %2", { name, rules::asArgument(named) })
                      : rules::equals(name, named));
    }
    return parts.isEmpty() ? Text() : rules::allOf(parts);
}

QString Teller::outcome(const rules::Output &output) const
{
    QString said = output.category ? categoryName(m_composer, *output.category)
                                   : m_composer.word(rules::outputText(output));
    if (output.category && !output.tags.isEmpty())
        said += QStringLiteral(" [") + mapping::tagsToText(output.tags) + QLatin1Char(']');
    return output.note.isEmpty() ? said
                                 : said + QStringLiteral(" (") + output.note + QLatin1Char(')');
}

QString Teller::sentence(const DecisionTable &table, const rules::Row &row) const
{
    const Text when = condition(table, row);
    const QString then = outcome(row.output);
    if (row.isDefault)
        return m_composer.word(lateText("reports", "In all other cases: %1", { then }));
    if (when.isEmpty())
        return m_composer.word(lateText("reports", "In any case: %1", { then }));
    return m_composer.word(lateText("reports", "If %1: %2", { rules::asArgument(when), then }));
}

void Teller::tell(const DecisionTable &table)
{
    m_composer.heading(2, table.name.simplified().isEmpty() ? table.id : table.name);
    m_composer.text(scope(table.scope));
    m_composer.text(policy(table.policy));
    report::Listing listing;
    listing.kind = report::Listing::Kind::Numbers;
    for (const rules::Row &row : table.rows)
        listing.items << plain(sentence(table, row));
    if (!listing.items.isEmpty())
        m_composer.add(listing);
    if (!table.rationale.trimmed().isEmpty())
        m_composer.text(lateText("reports", "Why: %1", { table.rationale }));
    if (!table.author.trimmed().isEmpty())
        m_composer.text(lateText("reports", "Author: %1", { table.author }));
}

} // namespace

void addDecisionTables(Composer &composer)
{
    composer.heading(1, lateText("reports", "Decision tables"));
    composer.text(lateText(
        "reports",
        "Where a national code holds acts of several categories, a decision table looks at the "
        "record: its facts, such as the outcome or the age of the victim, decide."));
    Teller teller(composer);
    bool isEmpty = true;
    for (const DecisionTable &table : composer.job().data.rules.tables()) {
        if (!composer.job().list.isEmpty() && table.scope.list != composer.job().list)
            continue;
        isEmpty = false;
        teller.tell(table);
    }
    if (isEmpty)
        composer.text(lateText("reports", "The project has none."));
}

} // namespace reports
