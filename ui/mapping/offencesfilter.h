// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mapping/filterchoice.h"
#include "ui/mapping/offencerow.h"

#include <QStringList>
#include <QVarLengthArray>

#include <bitset>
#include <vector>

namespace mappingpage
{

// What filters and their counts ask of a row besides its text, as small numbers.
struct RowFacts {
    explicit RowFacts(const OffenceRow &row);

    qint8 state; // OffenceState; -1: a total has none
    qint8 band; // place in OffencesFilter::confidenceBands(); -1: none
    qint8 links; // place in OffencesFilter::linkCounts(); -1: none
    quint8 marks; // bit per place in OffencesFilter::marks()
    QVarLengthArray<quint8, 4> sections; // their numbers, each once
};

// Which rows are wanted, made from a FilterChoice: every word of the text, one of the choices of
// each facet, all of the marks.
class OffencesFilter
{
public:
    OffencesFilter() = default;
    explicit OffencesFilter(const FilterChoice &choice);

    bool isEmpty() const;
    bool accepts(const OffenceRow &row) const;
    // Whether a suggestion that comes later may change the answer.
    bool usesSuggestions() const;

    // What a row fails of this filter; 0: it is accepted.
    enum Part : unsigned {
        StatePart = 1,
        SectionPart = 2,
        ConfidencePart = 4,
        LinksPart = 8,
        MarksPart = 16,
        WordsPart = 32
    };
    unsigned failed(const OffenceRow &row) const;
    unsigned failedButWords(const RowFacts &facts) const;
    const QStringList &words() const { return m_words; } // folded

    static QString chipOf(mapping::OffenceState state);
    // "sure" (0.75 and over), "likely", "unsure", "poor" (below 0.25), "none", "waiting" (not
    // computed yet). A total has no band.
    static const QStringList &confidenceBands();
    static QString bandOf(const OffenceRow &row);
    // "0", "1", "2", "3" (and more) categories; a total has none of them.
    static const QStringList &linkCounts();
    static QString linkCountOf(const OffenceRow &row);
    // "residual", "wholes", "differs", "findings", "gone".
    static const QStringList &marks();
    static bool hasMark(const OffenceRow &row, const QString &mark);

private:
    bool hasWords(const OffenceRow &row) const;
    bool goesToSection(const RowFacts &facts) const;

    QStringList m_words;
    unsigned m_states = 0; // bit per OffenceState
    std::bitset<100> m_sections; // by number
    unsigned m_bands = 0; // bit per place in confidenceBands()
    unsigned m_linkCounts = 0; // bit per place in linkCounts()
    unsigned m_marks = 0; // bit per place in marks()
};

// How many rows each choice would leave under all other parts of the filter.
struct FilterCounts {
    QHash<QString, int> chips;
    QHash<QString, int> chipsOfAll; // without any filter
    QHash<QString, int> sections;
    QHash<QString, int> confidences;
    QHash<QString, int> links;
    QHash<QString, int> marks;
};
// failed: by row, as OffencesFilter::failed().
FilterCounts countFacts(const std::vector<RowFacts> &facts, const std::vector<quint8> &failed);
FilterCounts countRows(const QList<OffenceRow> &rows, const OffencesFilter &filter = {});
int countAccepted(const QList<OffenceRow> &rows, const OffencesFilter &filter);

} // namespace mappingpage
