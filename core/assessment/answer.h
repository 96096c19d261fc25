// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/instrument.h"

#include <QDate>

namespace assessment
{

struct Evidence {
    QString kind; // "document", "link", "table", "indicator"
    QString text, link;
    bool isThere() const { return !text.trimmed().isEmpty() || !link.trimmed().isEmpty(); }
    bool operator==(const Evidence &other) const = default;
};

// What one institution says to one question, or the country as a whole. Of a computed question only
// target, verdict and comment are a person's.
struct Answer {
    QString id; // keyOf()
    QString instrument; // Instrument::name(): answers of different versions are never mixed
    QString question;
    QString institution; // "police", or one of several "police:Gendarmerie"; empty: the country
    std::optional<int> level;
    bool notApplicable = false;
    QList<Evidence> evidence;
    QString comment, respondent;
    QDate date;
    QString verdict; // of the reviewer: "accepted", "returned", "open"
    std::optional<int> targetLevel;
    int targetYear = 0; // 0: none

    static QString keyOf(const QString &instrument, const QString &question,
                         const QString &institution);
    bool hasEvidence() const;
    // No level above 1 without evidence: what the answer counts as.
    std::optional<int> countedLevel() const;
    bool operator==(const Answer &other) const = default;
};

QString kindOf(const QString &institution); // "police" of "police:Gendarmerie"

// An entry of one of the lists that a person keeps, with the fields that the instrument gives it.
enum class EntryKind { About, Action, Challenge, Practice, Benefit, Gap, Conformity };
QString entryKindId(EntryKind kind); // "about", "action", ...
std::optional<EntryKind> entryKindFromId(const QString &id);

struct Entry {
    QString id; // unique among all entries: "R1", "challenge-2", "XX-1"
    EntryKind kind = EntryKind::Challenge;
    QMap<QString, QStringList> values; // by field; most have one
    QString text(const QString &field) const { return values.value(field).value(0); }
    bool operator==(const Entry &other) const = default;
};
const Form *formOf(EntryKind kind, const Instrument &instrument); // nullptr: About
// The fields that an entry of a kind may have. About, what the title page says, has those of the
// report: country, requestedBy, doneBy, validatedBy, outsideReviewers, from, to, date, status.
QStringList fieldsOf(EntryKind kind, const Instrument &instrument);

// S10 level above 1 without evidence, S11 question, institution or level that the instrument does
// not have, S12 target below the level, S13 a field or choice of an entry that there is not, S14 an
// answer of another instrument or version. The place is "assessment" {question, institution} or
// {entry}.
base::Findings answerFindings(const Instrument &instrument, const QList<Answer> &answers,
                              const QList<Entry> &entries);

} // namespace assessment
