// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/methods/elements.h"
#include "core/suggestion/methods/fieldcounts.h"
#include "core/suggestion/methods/rows.h"
#include "core/suggestion/methods/textwords.h"
#include "core/suggestion/methods/tokens.h"
#include "core/suggestion/methods/wordmodel.h"
#include "core/suggestion/methods/wordreader.h"
#include "core/suggestion/suggester.h"
#include "core/suggestion/thesaurus.h"

#include <QHash>

namespace suggestion
{

// The words of a query with how much each counts: label words most, definition and family words
// once each.
struct QueryTerms {
    QHash<int, double> weights; // term number -> weight
    QList<int> labelTerms; // distinct
    double labelNorm = 1; // length of the label's idf vector
    QHash<int, double> label, definition, family; // for the word model, with elements
    QList<Token> labelTokens; // with unknown words read
    QList<FoundElement> found; // elements of the label
    QSet<QString> shown; // elements of the label
    QSet<QString> answers; // elements that somebody has stated
    QSet<QString> elements; // all of these and those of the definition
    QSet<QString> stems; // of the label
    bool isRemainder = false; // the label calls itself the rest of something
};

// One printed text of a category: title, common name, inclusion, index term or exclusion.
struct Phrase {
    int category = 0; // position in Classification::categories()
    ReasonKind kind = ReasonKind::Title;
    QString text;
    QList<classification::IccsCode> targets; // of an exclusion
    QList<int> terms; // distinct
    int entry = -1; // of the thesaurus, when it has conditions
    bool isRemainder = false; // "other ..."
    bool isEntry = false; // of the thesaurus
};

struct PhraseMatch {
    int phrase = 0;
    int category = 0; // of the phrase
    double likeness = 0; // cosine of the idf vectors, 0..1
    double contained = 0; // share of the phrase by weight that stands in the label
};

// All ICCS texts and thesaurus entries of one language, indexed by word: BM25F over the fields of
// each category (the field part of the formula does not depend on the query, so it is summed
// beforehand), cosine likeness to each single phrase and the word model. Immutable.
class FieldIndex
{
public:
    FieldIndex(const classification::Classification &classification, Vocabulary vocabulary,
               const QString &language);

    QString language() const { return m_language; }
    bool isEmpty() const { return m_phrases.isEmpty(); }
    QList<Token> readLabel(const QString &label) const; // with unknown words read
    // label: readLabel() of the query's label
    QueryTerms terms(const Query &query, const QList<Token> &label) const;
    QueryTerms terms(const Query &query) const { return terms(query, readLabel(query.label)); }
    QList<FoundElement> elementsIn(const QList<Token> &label) const;
    double idf(int term) const { return m_idf[term]; }
    // BM25F by category position, as shares of the most that a category could have.
    struct WordScores {
        QList<double> official; // ICCS texts with our descriptions and common names
        QList<double> known; // thesaurus entries
    };
    WordScores bm25(const QueryTerms &query) const;
    QList<PhraseMatch> phraseMatches(const QueryTerms &query) const; // likeness above 0
    const Phrase &phrase(int number) const { return m_phrases[number]; }
    double normOf(int phrase) const { return m_norms[size_t(phrase)]; } // of its idf vector
    const WordModel &wordModel() const { return m_model; }
    int termOf(const QString &stem) const { return m_terms.value(stem, -1); }

private:
    struct Posting {
        int category = 0;
        double official = 0;
        double known = 0;
    };
    void addPhrases(const classification::Category &category, int position, TextReader &reader);
    void addEntries(const classification::Classification &classification, TextReader &reader);
    void addPhrase(Phrase phrase, const TextWords &words);
    void weighTerms(const FieldCounts &counts);
    void indexFields(const FieldCounts &counts);
    void indexPhrases();
    // 0: the entry's conditions rule it out; 1: they are met or there are none.
    double fitOf(const ThesaurusEntry &entry, const QueryTerms &query) const;
    QHash<int, double> vector(const QList<Token> &label, const QList<Token> &definition) const;
    double labelNormOf(const QList<Token> &label) const;
    QHash<int, double> modelTerms(const QList<Token> &tokens, qsizetype most) const;

    QString m_language;
    int m_categories = 0;
    Vocabulary m_vocabulary;
    ElementLexicon m_lexicon;
    WordModel m_model;
    QHash<QString, int> m_terms;
    WordReader m_reader;
    QList<double> m_idf;
    Rows<Posting> m_postings; // by term
    QList<Phrase> m_phrases;
    std::vector<double> m_norms; // by phrase, apart: a question walks through thousands of them
    std::vector<qsizetype> m_lastPhrase; // by term, while phrases are added
    Rows<int> m_phrasesOfTerm; // in ascending order
};

} // namespace suggestion
