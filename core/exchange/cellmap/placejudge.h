// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/cellmap/editionlabels.h"
#include "core/exchange/cellmap/sheetplaces.h"

namespace exchange
{

// A cell that may belong to a place.
struct PlaceCandidate {
    int cell = -1;
    double score = 0; // 0 to 1
    QString row, column, title; // the texts that speak for it
};

// Judges places of a workbook by the texts around them. How well a table fits is seen from the
// whole block below a title, too, so places are read first and judged afterwards.
class PlaceJudge
{
public:
    explicit PlaceJudge(const EditionLabels &labels)
        : m_labels(labels)
    {
    }
    // Texts of years and such are left out by the caller. The number is for candidates().
    int read(const QString &sheet, const QList<PlaceText> &texts);
    QList<PlaceCandidate> candidates(int place); // best first

private:
    struct Fit {
        double likeness = 0;
        QString text;
    };
    struct Read { // places with the same texts
        QList<PlaceText> texts;
        QList<LabelWords::Bag> bags; // of the texts
        std::vector<Fit> tables, lines, columns;
        QString block;
    };
    enum class PartKind { Table, Line, Column };
    Fit fitOf(const EditionLabels::Part &part, const Read &read, PartKind kind) const;
    double columnFit(const EditionLabels::Line &line, qsizetype column, const Read &read) const;
    double explained(const EditionLabels::Line &line, int column, const Read &read) const;
    void addToBlock(const Read &read);
    QList<PlaceCandidate> judge(const Read &read) const;

    const EditionLabels &m_labels;
    std::vector<Read> m_reads;
    QHash<QString, int> m_known; // all texts together -> number
    struct Block {
        std::vector<double> tables;
        int places = 0;
    };
    QHash<QString, Block> m_blocks;
    QHash<int, QList<PlaceCandidate>> m_judged;
};

} // namespace exchange
