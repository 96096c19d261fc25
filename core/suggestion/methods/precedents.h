// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/methods/fieldindex.h"

#include <map>

namespace suggestion
{

struct Neighbour {
    const Precedent *precedent = nullptr;
    double likeness = 0; // cosine, 0..1
};

// Confirmed decisions as vectors over their own words: the offences most like a new one, by
// language. Immutable.
class PrecedentIndex
{
public:
    // The words of precedents that the previous index knows already are not weighed again.
    explicit PrecedentIndex(QList<Precedent> precedents, const PrecedentIndex *previous = nullptr);
    bool isEmpty() const { return m_precedents.isEmpty(); }
    // The nearest ones of the query's language, without the offence itself; best first.
    QList<Neighbour> nearest(const Query &query, int limit) const;

private:
    struct Language {
        QHash<QString, QList<QPair<int, double>>> postings; // stem -> precedent, weight
        QHash<QString, double> idf;
        int count = 0;
    };
    using Vector = QHash<QString, double>; // stem -> weight
    static Vector weigh(const QString &label, const QString &family, const QString &language);

    QList<Precedent> m_precedents;
    QHash<QString, Vector> m_vectors; // by the texts they come from
    QList<double> m_norms;
    std::map<QString, Language> m_languages;
};

} // namespace suggestion
