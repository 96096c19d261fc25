// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/answer.h"

#include <algorithm>

namespace assessment
{

QString Answer::keyOf(const QString &instrument, const QString &question,
                      const QString &institution)
{
    return instrument + QLatin1Char('/') + question + QLatin1Char('/') + institution;
}

bool Answer::hasEvidence() const
{
    return std::any_of(evidence.begin(), evidence.end(),
                       [](const Evidence &one) { return one.isThere(); });
}

std::optional<int> Answer::countedLevel() const
{
    if (notApplicable || !level)
        return std::nullopt;
    return hasEvidence() ? *level : std::min(*level, 1);
}

QString kindOf(const QString &institution)
{
    return institution.section(QLatin1Char(':'), 0, 0);
}

namespace
{

const std::pair<EntryKind, const char *> entryKinds[]
    = { { EntryKind::About, "about" },          { EntryKind::Action, "action" },
        { EntryKind::Challenge, "challenge" },  { EntryKind::Practice, "practice" },
        { EntryKind::Benefit, "benefit" },      { EntryKind::Gap, "gap" },
        { EntryKind::Conformity, "conformity" } };

} // namespace

const Form *formOf(EntryKind kind, const Instrument &instrument)
{
    switch (kind) {
    case EntryKind::About:
        return nullptr;
    case EntryKind::Action:
        return &instrument.action;
    case EntryKind::Challenge:
        return &instrument.challenge;
    case EntryKind::Practice:
        return &instrument.practice;
    case EntryKind::Benefit:
        return &instrument.benefit;
    case EntryKind::Gap:
        return &instrument.gap;
    case EntryKind::Conformity:
        return &instrument.conformity;
    }
    return nullptr;
}

QString entryKindId(EntryKind kind)
{
    for (const auto &[known, id] : entryKinds) {
        if (known == kind)
            return QLatin1String(id);
    }
    return {};
}

std::optional<EntryKind> entryKindFromId(const QString &id)
{
    for (const auto &[kind, known] : entryKinds) {
        if (QLatin1String(known) == id)
            return kind;
    }
    return std::nullopt;
}

QStringList fieldsOf(EntryKind kind, const Instrument &instrument)
{
    QStringList fields;
    if (const Form *form = formOf(kind, instrument)) {
        for (const Field &field : form->fields)
            fields << field.id;
        return fields;
    }
    for (const char *field : { "country", "requestedBy", "doneBy", "validatedBy",
                               "outsideReviewers", "from", "to", "date", "status" })
        fields << QLatin1String(field);
    return fields;
}

namespace
{

using base::lateText;

class AnswerCheck
{
public:
    AnswerCheck(const Instrument &instrument, base::Findings &findings)
        : m_instrument(instrument)
        , m_findings(findings)
    {
        for (const Named &kind : instrument.institutionKinds)
            m_kinds << kind.id;
    }
    void check(const Answer &answer);
    void check(const Entry &entry);

private:
    void add(const char *check, base::Severity severity, const QStringList &place,
             const base::Text &message, const base::Text &advice)
    {
        m_findings << base::Finding {
            QLatin1String(check), severity, { QStringLiteral("assessment"), place }, message, advice
        };
    }
    void checkLevels(const Answer &answer, const Question &question);

    const Instrument &m_instrument;
    base::Findings &m_findings;
    QSet<QString> m_kinds;
};

void AnswerCheck::check(const Answer &answer)
{
    const QStringList place { answer.question, answer.institution };
    if (answer.instrument != m_instrument.name()) {
        add("S14", base::Severity::Note, place,
            lateText("assessment", "The answer to %1 belongs to %2 and is not counted here.",
                     { answer.question, answer.instrument }),
            lateText("assessment", "Open that assessment, or answer the question anew."));
        return;
    }
    const Question *question = m_instrument.question(answer.question);
    const QString kind = kindOf(answer.institution);
    const bool isAsked = question
        && (kind.isEmpty() ? !question->perInstitution : question->answeredBy.contains(kind));
    if (!isAsked) {
        add("S11", base::Severity::Error, place,
            lateText("assessment", "“%1” is no question for “%2”.",
                     { answer.question, answer.institution }),
            lateText("assessment", "Correct the question or the institution."));
        return;
    }
    checkLevels(answer, *question);
}

void AnswerCheck::checkLevels(const Answer &answer, const Question &question)
{
    const QStringList place { answer.question, answer.institution };
    for (const std::optional<int> &level : { answer.level, answer.targetLevel }) {
        if (level && (*level < 0 || *level > 4))
            add("S11", base::Severity::Error, place,
                lateText("assessment", "There is no level %1; levels are 0 to 4.", { *level }),
                lateText("assessment", "Give one of the five levels."));
    }
    if (question.isComputed() && answer.level)
        add("S11", base::Severity::Warning, place,
            lateText("assessment", "The level of %1 is computed; the one given is not used.",
                     { answer.question }),
            lateText("assessment", "Leave the level out; give a target and a comment."));
    else if (answer.level.value_or(0) > 1 && !answer.hasEvidence())
        add("S10", base::Severity::Warning, place,
            lateText("assessment", "Level %1 for %2 has no evidence and counts as 1.",
                     { *answer.level, answer.question }),
            lateText("assessment", "Name a document, link, table or indicator. What counts: %1",
                     { question.evidence }));
    if (answer.targetLevel && answer.level && *answer.targetLevel < *answer.level)
        add("S12", base::Severity::Question, place,
            lateText("assessment", "The target %1 for %2 is below the level %3.",
                     { *answer.targetLevel, answer.question, *answer.level }),
            lateText("assessment", "Correct one of the two."));
}

void AnswerCheck::check(const Entry &entry)
{
    const QStringList known = fieldsOf(entry.kind, m_instrument);
    for (auto value = entry.values.begin(); value != entry.values.end(); ++value) {
        if (!known.contains(value.key()))
            add("S13", base::Severity::Warning, { entry.id },
                lateText("assessment", "“%1” has a field “%2” that the assessment does not have.",
                         { entry.id, value.key() }),
                lateText("assessment", "Use one of these: %1.",
                         { known.join(QStringLiteral(", ")) }));
    }
    const Form *form = formOf(entry.kind, m_instrument);
    const QString kind = entry.text(QStringLiteral("kind"));
    if (!form || kind.isEmpty() || form->kinds.isEmpty())
        return;
    if (std::none_of(form->kinds.begin(), form->kinds.end(),
                     [&](const Named &one) { return one.id == kind; }))
        add("S13", base::Severity::Warning, { entry.id },
            lateText("assessment", "“%1” is of the kind “%2”, which the assessment does not have.",
                     { entry.id, kind }),
            lateText("assessment", "Choose one of its kinds."));
}

} // namespace

base::Findings answerFindings(const Instrument &instrument, const QList<Answer> &answers,
                              const QList<Entry> &entries)
{
    base::Findings findings;
    AnswerCheck check(instrument, findings);
    for (const Answer &answer : answers)
        check.check(answer);
    for (const Entry &entry : entries)
        check.check(entry);
    return findings;
}

} // namespace assessment
