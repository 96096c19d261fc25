// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/rules/compositelabel.h"

#include "core/rules/wording.h"
#include "core/validation/phrasebook.h"
#include "core/validation/phrases.h"
#include "core/validation/rulereading.h"

#include <QSet>

#include <optional>

namespace validation
{

QString CompositeLabel::id() const
{
    return QStringLiteral("L10");
}

base::Severity CompositeLabel::severity() const
{
    return base::Severity::Question;
}

base::Text CompositeLabel::name() const
{
    return base::lateText("validation", "Several conducts, one category");
}

base::Text CompositeLabel::why() const
{
    return base::lateText(
        "validation",
        "A label that joins conducts (\"with\", \"and\", \"resulting in\") often hides several "
        "categories: UNODC reviewers ask for the base conduct, or for a split (rules R5, R6).");
}

namespace
{

const PhrasesByLanguage &joiningWords()
{
    static const PhrasesByLanguage words = phrasesNamed(QStringLiteral("joined_conducts"));
    return words;
}

// All that the records of an offence can become.
struct Targets {
    QSet<QString> categories;
    const RuleReading::Table *table = nullptr; // the first one that says something
    const rules::BoxTable::Rule *row = nullptr;
    QStringList rules; // that the links rely on
};

Targets targetsOf(const QList<const mapping::Link *> &links,
                  const QList<const RuleReading::Table *> &tables)
{
    Targets targets;
    for (const mapping::Link *link : links) {
        targets.rules << link->rules;
        if (link->target && link->status != mapping::Status::OutOfScope)
            targets.categories << link->target->toString();
    }
    for (const RuleReading::Table *table : tables) {
        for (const auto &rule : table->resolved.table.rules) {
            if (!rule.output.category && !rule.output.outOfScope)
                continue;
            targets.categories << (rule.output.category ? rule.output.category->toString()
                                                        : QString());
            if (!targets.row) {
                targets.table = table;
                targets.row = &rule;
            }
        }
    }
    return targets;
}

// Whether the ICCS names all of the label's words under one category, as it does force and threat
// under robbery: then nothing is joined that it parts. Made for the first label that asks.
class Naming
{
public:
    Naming(const classification::Classification &classification, const QString &language)
        : m_classification(classification)
        , m_numbers(language)
    {
    }
    bool covers(const QString &category, const QString &label)
    {
        if (!m_book)
            m_book.emplace(m_classification, m_numbers);
        const auto code = classification::IccsCode::parse(category);
        return code && !m_book->isEmpty()
            && holdsAll(m_book->of(*code).ownStems, m_numbers.of(label));
    }

private:
    const classification::Classification &m_classification;
    StemNumbers m_numbers;
    std::optional<PhraseBook> m_book;
};

// Somebody decided for the base conduct, or asked for a split.
bool isDecided(const Targets &targets)
{
    return targets.rules.contains(QLatin1String("R5"))
        || targets.rules.contains(QLatin1String("R6"));
}

} // namespace

base::Findings CompositeLabel::run(const RuleSubject &subject, const RuleReading &reading) const
{
    base::Findings findings;
    for (const RuleSubject::List &one : subject.lists) {
        const offences::ListInfo &info = one.list.info;
        Naming naming(subject.classification, info.language);
        for (const offences::Offence &offence : one.list.offences()) {
            const QString label = offence.label(info.language);
            const QString phrase = phraseIn(label, info.language, joiningWords());
            if (phrase.isEmpty() || offence.kind == offences::OffenceKind::Sum)
                continue;
            const Targets targets
                = targetsOf(one.set.ofOffence(offence.id), reading.of(info.id, offence));
            if (targets.categories.size() != 1 || isDecided(targets))
                continue;
            const QString only = *targets.categories.begin();
            if (naming.covers(only, label))
                continue;
            const base::Place offencePlace { QStringLiteral("offence"), { info.id, offence.id } };
            const base::Text advice = base::lateText(
                "validation",
                "Tell the records apart by a decision table, ask for a split of the code, or say "
                "with R5 that the base conduct decides.");
            findings << base::Finding {
                id(), severity(),
                targets.table ? targets.table->place(targets.row->row, { info.id, offence.id })
                              : offencePlace,
                targets.table ? base::lateText(
                    "validation",
                    "“%1” joins conducts (“%2”), but the table “%3” gives %4 to all of its "
                    "records; for example to one with %5.",
                    { label, phrase, targets.table->name(), only,
                      rules::asArgument(targets.table->example(*targets.row, subject.language)) })
                              : base::lateText(
                                  "validation",
                                  "“%1” joins conducts (“%2”), but every record of it goes to "
                                  "%3, whichever of them it shows.",
                                  { label, phrase, only }),
                advice
            };
        }
    }
    return findings;
}

} // namespace validation
