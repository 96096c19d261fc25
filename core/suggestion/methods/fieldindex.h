// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/methods/tokens.h"
#include "core/suggestion/suggester.h"

#include <QHash>

namespace suggestion
{

// The words of a query with how much each counts: label words most, definition and family words
// once each.
struct QueryTerms {
    QHash<int, double> weights; // term number -> weight
    QList<int> labelTerms; // distinct
    double labelNorm = 1; // length of the label's idf vector
};

// One printed text of a category: title, common name, inclusion, index term or exclusion.
struct Phrase {
    int category = 0; // position in Classification::categories()
    ReasonKind kind = ReasonKind::Title;
    QString text;
    QList<classification::IccsCode> targets; // of an exclusion
    QList<int> terms; // distinct
    double norm = 1;
};

struct PhraseMatch {
    int phrase = 0;
    double likeness = 0; // cosine of the idf vectors, 0..1
};

// All ICCS texts of one language, indexed by word: BM25F over the fields of each category (the
// field part of the formula does not depend on the query, so it is summed beforehand) and cosine
// likeness to each single phrase. Immutable.
class FieldIndex
{
public:
    FieldIndex(const classification::Classification &classification, const QString &language);

    QString language() const { return m_language; }
    bool isEmpty() const { return m_phrases.isEmpty(); }
    QueryTerms terms(const Query &query) const;
    // Weighted terms of any text, for comparing offences with each other.
    QHash<int, double> vector(const QString &label, const QString &definition) const;
    double idf(int term) const { return m_idf[term]; }
    QList<double> bm25(const QueryTerms &query) const; // by category position
    QList<PhraseMatch> phraseMatches(const QueryTerms &query) const; // likeness above 0
    const Phrase &phrase(int number) const { return m_phrases[number]; }
    int termOf(const QString &stem) const { return m_terms.value(stem, -1); }

private:
    struct Posting {
        int category = 0;
        double weight = 0;
    };
    struct FieldText {
        double weight = 0;
        QStringList texts;
        bool countsForIdf = false;
    };
    QList<FieldText> fieldsOf(const classification::Classification &classification,
                              const classification::Category &category) const;
    void indexFields(const classification::Classification &classification);
    void addPhrases(const classification::Category &category, int position);
    void addPhrase(int category, ReasonKind kind, const QString &text,
                   const QList<classification::IccsCode> &targets = {});
    void finishPhrases();
    int termFor(const QString &stem);
    QList<int> distinctTerms(const QString &text);

    QString m_language;
    int m_categories = 0;
    QHash<QString, int> m_terms;
    QList<double> m_idf;
    QList<QList<Posting>> m_postings; // by term
    QList<Phrase> m_phrases;
    QList<QList<int>> m_phrasesOfTerm;
};

} // namespace suggestion
