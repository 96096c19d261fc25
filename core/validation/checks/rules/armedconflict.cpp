// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/checks/rules/armedconflict.h"

#include "core/rules/wording.h"
#include "core/validation/phrases.h"
#include "core/validation/rulereading.h"

#include <algorithm>

namespace validation
{

QString ArmedConflict::id() const
{
    return QStringLiteral("L19");
}

base::Severity ArmedConflict::severity() const
{
    return base::Severity::Question;
}

base::Text ArmedConflict::name() const
{
    return base::lateText("validation", "Killing in armed conflict");
}

base::Text ArmedConflict::why() const
{
    return base::lateText(
        "validation",
        "Killings in armed conflict are 0107 when unlawful and 11013 when they are war crimes "
        "(ICCS p. 36, 94), not intentional homicide.");
}

namespace
{

using classification::IccsCode;

const PhrasesByLanguage &conflictWords()
{
    static const PhrasesByLanguage words = phrasesNamed(QStringLiteral("armed_conflict"));
    return words;
}

bool isKilling(const std::optional<IccsCode> &code)
{
    const QString text = code ? code->toString() : QString();
    return text.size() >= 4 && text >= QLatin1String("0101") && text < QLatin1String("0107");
}

bool isConflictCode(const QString &code)
{
    return code.startsWith(QLatin1String("0107")) || code.startsWith(QLatin1String("11013"));
}

bool isConflictTarget(const std::optional<IccsCode> &code)
{
    return code && isConflictCode(code->toString());
}

// Whether a person looked at 0107 or 11013: chose one of them, rejected one, or has rules on it.
bool isChecked(const QList<const mapping::Link *> &links,
               const QList<const RuleReading::Table *> &tables)
{
    return std::any_of(links.begin(), links.end(),
                       [](const mapping::Link *link) {
                           return isConflictTarget(link->target)
                               || std::any_of(link->rejected.begin(), link->rejected.end(),
                                              [](const mapping::Rejected &one) {
                                                  return isConflictCode(one.code);
                                              });
                       })
        || std::any_of(tables.begin(), tables.end(), [](const RuleReading::Table *table) {
               return std::any_of(
                   table->table.rows.begin(), table->table.rows.end(),
                   [](const rules::Row &row) { return isConflictTarget(row.output.category); });
           });
}

struct Suspect {
    const offences::ListInfo &info;
    const offences::Offence &offence;
    QString phrase;
    const RuleSubject &subject;

    QString label() const { return offence.label(info.language); }
};

base::Text advice()
{
    return base::lateText("validation",
                          "Look at 0107 and 11013: choose one of them, let rules tell the records "
                          "apart, or reject them with a reason.");
}

void addRows(const ArmedConflict &check, const Suspect &suspect, const RuleReading::Table &table,
             base::Findings &findings)
{
    for (const auto &rule : table.resolved.table.rules) {
        if (!isKilling(rule.output.category) || rules::isEmpty(rule.box))
            continue;
        findings << base::Finding {
            check.id(), check.severity(),
            table.place(rule.row, { suspect.info.id, suspect.offence.id }),
            base::lateText(
                "validation",
                "“%1” speaks of “%2”, and the table “%3” gives %4 without asking about armed "
                "conflict; for example to a record with %5.",
                { suspect.label(), suspect.phrase, table.name(), rule.output.category->toString(),
                  rules::asArgument(table.example(rule, suspect.subject.language)) }),
            advice()
        };
        return; // the others are answered together with it
    }
}

} // namespace

base::Findings ArmedConflict::run(const RuleSubject &subject, const RuleReading &reading) const
{
    base::Findings findings;
    for (const RuleSubject::List &one : subject.lists) {
        const QString language = one.list.info.language;
        for (const offences::Offence &offence : one.list.offences()) {
            const QString text = offence.label(language) + QLatin1Char('\n')
                + offence.definition(language) + QLatin1Char('\n') + offence.family;
            const Suspect suspect { one.list.info, offence,
                                    phraseIn(text, language, conflictWords()), subject };
            if (suspect.phrase.isEmpty())
                continue;
            const auto links = one.set.ofOffence(offence.id);
            const auto tables = reading.of(one.list.info.id, offence);
            if (isChecked(links, tables))
                continue;
            for (const RuleReading::Table *table : tables)
                addRows(*this, suspect, *table, findings);
            for (const mapping::Link *link : links) {
                if (!isKilling(link->target) || link->status == mapping::Status::OutOfScope)
                    continue;
                findings << base::Finding {
                    id(),
                    severity(),
                    { QStringLiteral("link"), { link->list, link->offence, link->id } },
                    base::lateText("validation",
                                   "“%1” speaks of “%2” and is linked to %3: a record of a "
                                   "killing in armed conflict would count there.",
                                   { suspect.label(), suspect.phrase, link->target->toString() }),
                    advice()
                };
            }
        }
    }
    return findings;
}

} // namespace validation
