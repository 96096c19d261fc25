// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/methods/fieldindex.h"

#include <functional>
#include <map>

namespace suggestion
{

struct Neighbour {
    const Precedent *precedent = nullptr;
    double likeness = 0; // 0..1
};

// What an offence means, as far as the texts tell: square roots of the shares of the likeliest
// categories (by position). The same in every language, so that offences of different lists can be
// compared (Bhattacharyya coefficient).
using Sense = QList<QPair<int, double>>;
Sense senseOf(const QList<double> &scores, const QList<int> &order);

// What the texts alone say of a confirmed offence.
struct Reading {
    Sense sense;
    std::optional<classification::IccsCode> first;
    double logOdds = 0; // that the first is right
};

// Confirmed decisions: the offences of the same language most like a new one by their words, and
// those of any language most like it by what the texts suggest for them. Immutable.
class PrecedentIndex
{
public:
    using Read = std::function<Reading(const Precedent &)>;
    // What the previous index knows of the same texts already is not worked out again.
    PrecedentIndex(QList<Precedent> precedents, const Read &read,
                   const PrecedentIndex *previous = nullptr);
    bool isEmpty() const { return m_precedents.isEmpty(); }
    // Without the offence itself; best first.
    QList<Neighbour> nearest(const Query &query, int limit) const;
    QList<Neighbour> nearestInSense(const Query &query, const Sense &sense, int limit) const;
    // Of the confidence of this list, as its own confirmed offences and those of the others show.
    double shiftOf(const QString &list) const { return m_shifts.value(list, m_shift); }

private:
    struct Language {
        QHash<QString, QList<QPair<int, double>>> postings; // stem -> precedent, weight
        QHash<QString, double> idf;
        int count = 0;
    };
    using Vector = QHash<QString, double>; // stem -> weight
    struct Known {
        Vector words;
        Reading reading;
    };
    static Vector weigh(const QString &label, const QString &family, const QString &language);
    const Known &known(const Precedent &precedent, const Read &read,
                       const PrecedentIndex *previous);
    void learnShifts();
    QList<Neighbour> best(const QHash<int, double> &likeness, const Query &query, int limit) const;

    QList<Precedent> m_precedents;
    static QString textsOf(const Precedent &precedent);
    QHash<QString, Known> m_known; // by the texts it comes from
    QList<double> m_norms;
    std::map<QString, Language> m_languages;
    QHash<int, QList<QPair<int, double>>> m_senses; // category -> precedent, root of its share
    double m_shift = 0; // of all lists together
    QHash<QString, double> m_shifts; // by list
};

} // namespace suggestion
