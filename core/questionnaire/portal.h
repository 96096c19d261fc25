// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/questionnaire/edition.h"
#include "core/questionnaire/figures.h"
#include "core/table/table.h"

#include <QDate>

namespace questionnaire
{

// Where the figures of an edition stand in the files that UNODC publishes: a row's indicator,
// dimension and category name a table or a row, its Sex and Age the cell.
class Portal
{
public:
    struct Target {
        QString table;
        QString row; // empty: any row of the table
    };
    struct Split {
        QString dimension; // "sex"
        QHash<QString, QString> values; // plain label -> value
        QMap<QString, QString> labels; // value -> label to write; "" is the total
    };
    // Labels of a row of the file and where its figures stand.
    struct Line {
        QString indicator, dimension, category;
        QList<Target> targets;
    };

    // From portal.json; everything it names must be in the edition.
    static Portal read(const QByteArray &json, const Edition &edition, base::Findings &findings,
                       const QString &file);
    bool isEmpty() const { return m_targets.isEmpty(); }

    // Labels without case, blanks, marks and hyphens: "10 -14" and "10-14" are one.
    static QString plain(const QString &label);
    QList<Target> targets(const QString &indicator, const QString &dimension,
                          const QString &category) const;
    // Known, but no figures of a country: estimates for regions.
    bool isIgnored(const QString &indicator, const QString &dimension,
                   const QString &category) const;
    const QHash<QString, Split> &splits() const { return m_splits; } // by column header
    const QList<Line> &lines() const { return m_lines; } // as in portal.json
    // The cell that a row with these labels is about; -1: none.
    int cellOf(const Line &line, const Coordinates &at, const Edition &edition) const;
    QString countUnit() const { return m_countUnit; } // "Counts"
    bool isRate(const QString &unit, bool &isKnown) const;
    const QString &valueColumn() const { return m_valueColumn; } // "VALUE"
    std::optional<Figure> figureOf(const QString &text) const;
    bool addsUp() const { return m_addsUp; } // several rows for one cell are its parts

private:
    void addSpelling(const QString &seen, const QString &meant);

    QList<Line> m_lines;
    QString m_countUnit;
    QHash<QString, QList<Target>> m_targets;
    QSet<QString> m_ignored;
    QHash<QString, Split> m_splits;
    QHash<QString, QString> m_units;
    QString m_valueColumn;
    QHash<QString, Figure> m_texts; // "<5" -> from 0 to 4
    bool m_addsUp = false;
};

// One country of a published file. Rates stand beside the counts of the same cells.
struct PublishedCountry {
    QString code; // ISO 3, or longer for a part of a country
    QString name;
    struct Entry {
        int year = 0;
        int cell = 0;
        Figure figure;
        bool isRate = false;
        int row = 0; // 0-based row of the table
    };
    std::vector<Entry> entries; // in the order of the file
};

struct PublishedFile {
    QList<PublishedCountry> countries; // by code
    int firstYear = 0, lastYear = 0;
    qint64 rows = 0, bound = 0;
    QDate released; // of the lines above the header, when they say it
    bool hasTitle = false; // there are such lines
    // U01 a label that no cell stands for, U02 a year that cannot be one, U03 no number, U04 one
    // cell given twice with different figures, U05 a unit that is not known.
    base::Findings findings;
};

// Reads a table in the portal's layout. Fails when its columns are missing.
base::Result<PublishedFile> readPublished(const table::Table &table, const QString &name,
                                          const Edition &edition, const Portal &portal);

// The portal binding of an edition's folder; empty when it has none.
base::Result<Portal> loadPortal(const Edition &edition);

} // namespace questionnaire
