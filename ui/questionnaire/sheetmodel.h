// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/roles.h"
#include "ui/questionnaire/cellstate.h"

#include <QAbstractTableModel>

namespace questionnairepage
{

// One table of the questionnaire as people know it: its rows, and its columns once for each year.
// Changes nothing itself: what was typed is told by entered().
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Column {
        int year = 0;
        QString id, name;
        questionnaire::Mark mark = questionnaire::Mark::Documented;
        bool isFirstOfYear = false;
        int columnsOfYear = 1;
    };

    explicit SheetModel(const LiveResponse &response, QObject *parent = nullptr);

    void setTable(const QString &table, const QList<int> &years);
    void renew(); // after a change of the answers
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    // Cells of a finding to be shown; empty: none.
    void setHighlighted(const QSet<QPair<int, int>> &yearsAndCells);

    const questionnaire::Table *table() const { return m_table; }
    const LiveResponse &response() const { return m_response; }
    const Column &columnAt(int column) const { return m_columns.at(column); }
    const questionnaire::Row &rowAt(int row) const { return *m_rows.at(row); }
    int cellAt(const QModelIndex &index) const; // number in the edition; -1: none
    State stateAt(const QModelIndex &index) const;
    QModelIndex indexOf(int year, int cell) const;
    QString nameOf(const QModelIndex &index) const; // "Persons held, male, 2023"
    questionnaire::Figure figureAt(const QModelIndex &index) const;
    // The answer of a cell with another figure typed in.
    questionnaire::Answer answerWith(const QModelIndex &index,
                                     const questionnaire::Figure &figure) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    // Roles of the delegate and the headings beside those of models::Role.
    enum {
        SeverityRole = models::FirstFreeRole, // int of base::Severity
        HighlightRole,
        QuietRole, // not to be filled in
        FirstOfYearRole,
        CommentRole, // there is one
        IndentRole,
        MarkRole // int of questionnaire::Mark
    };

Q_SIGNALS:
    void entered(const QList<questionnaire::Answer> &answers, const base::Text &label);
    void refused(const QString &text);

private:
    void addYear(int year);
    QString toolTip(const QModelIndex &index) const;
    QString spoken(const QModelIndex &index) const;
    QVariant rowHeading(int row, int role) const;
    QVariant columnHeading(int column, int role) const;
    bool isRowAsked(const questionnaire::Row &row) const;

    const LiveResponse &m_response;
    const questionnaire::Table *m_table = nullptr;
    QList<const questionnaire::Row *> m_rows;
    QList<Column> m_columns;
    QList<int> m_cells; // row after row
    QSet<QPair<int, int>> m_highlighted;
    bool m_isReadOnly = false;
};

} // namespace questionnairepage
