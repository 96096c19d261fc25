// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/cellmap/proposemap.h"

#include <QAbstractTableModel>

namespace exchangepage
{

// A line of a map as the window shows it: proposed, or read from a file.
struct MapLine {
    exchange::ProposedRow proposed; // of a file: without score and reason
    bool isTaken = false;
};

// The lines of a map of cells, in which people correct cell and year and say which lines count.
class MapModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum ColumnId { Place, Before, Cell, Label, Year, What, Score, Reason, ColumnCount };

    explicit MapModel(QObject *parent = nullptr);
    // Lines that name a cell and a year count until somebody says otherwise.
    void setLines(const QList<exchange::ProposedRow> &rows, questionnaire::EditionPointer edition);
    const QList<MapLine> &lines() const { return m_lines; }
    exchange::CellMap map() const; // of the lines that count; line numbers are those of the table
    int takenCount() const;
    QStringList addresses() const; // of all cells of the edition

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();

private:
    QString text(const MapLine &line, int column) const;
    QString labelOf(const MapLine &line) const; // of its cell

    QList<MapLine> m_lines;
    questionnaire::EditionPointer m_edition;
};

} // namespace exchangepage
