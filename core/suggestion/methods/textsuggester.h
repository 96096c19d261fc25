// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/methods/evidence.h"
#include "core/suggestion/methods/severaloffences.h"
#include "core/suggestion/suggester.h"
#include "core/suggestion/thesaurus.h"

#include <memory>
#include <mutex>

namespace suggestion
{

// The first method: ICCS texts and the thesaurus of the offence's language (BM25F, the likest
// phrases, a word model), the nearest confirmed offences; exclusions and residuals weigh against.
// Indexes of a language are made at its first question.
class TextSuggester final : public Suggester
{
public:
    TextSuggester(const classification::Classification &classification, Thesaurus thesaurus);
    ~TextSuggester() override;

    QString id() const override;
    base::Text name() const override;
    QList<Suggestion> suggest(const Query &query, int limit) const override;
    QList<Question> questions(const Query &query, int limit) const override;
    void learn(const QList<Precedent> &precedents) override;
    // What the ranking of one question stands on, by position of the category; for fitting weights.
    QList<Signals> signalsOf(const Query &query) const;
    // The categories of suggest() without anything said of them; for comparing with engines that
    // only rank.
    QList<classification::IccsCode> order(const Query &query, int limit) const;

private:
    struct Ranking;
    Ranking readByTexts(const FieldIndex &index, const Query &query) const;
    void weigh(const FieldIndex &index, Ranking &ranking) const;
    Ranking rankByTexts(const FieldIndex &index, const Query &query) const;
    Ranking rank(const FieldIndex &index, const Query &query) const;
    static void score(Ranking &ranking);
    Reading readPrecedent(const Precedent &precedent) const;
    QList<FoundElement> unspoken(int position, const Ranking &ranking) const;
    void orderHomicides(Ranking &ranking) const;
    // The offences that these parts of the label name; empty unless each of them names one.
    QList<NamedOffence> namedIn(const FieldIndex &index, const Query &query,
                                const QList<text::Span> &parts) const;
    static bool isKnownAsOne(const FieldIndex &index, const Ranking &ranking);
    bool isSureOfFamily(const Ranking &ranking) const;
    std::optional<Reason> severalOffences(const FieldIndex &index, const Ranking &ranking) const;
    Reason runnerUp(const Ranking &ranking) const;
    std::shared_ptr<const PrecedentIndex> precedents() const;
    std::shared_ptr<const FieldIndex> indexFor(const QString &language) const;
    QList<Suggestion> suggestIn(const FieldIndex &index, const Query &query, int limit) const;
    QStringList languagesFor(const QString &language) const;

    Thesaurus m_thesaurus;
    classification::Classification m_classification;
    Profiles m_profiles;
    QStringList m_spoken; // languages of the classification
    QStringList m_known; // languages of the thesaurus
    mutable std::mutex m_mutex;
    mutable QHash<QString, std::shared_ptr<const FieldIndex>> m_indexes;
    std::shared_ptr<const PrecedentIndex> m_precedents;
};

} // namespace suggestion
