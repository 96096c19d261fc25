// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/rulehits.h"
#include "ui/rules/problems.h"

#include <QAbstractTableModel>

namespace rulespage
{

// The decision table as it is shown and typed in: columns are the attributes, then what the row
// says, then, when records are loaded, how many of them it decided; lines are the rows and then the
// combinations that cannot occur. Changes nothing itself: what was typed is told by edited().
class GridModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit GridModel(session::Session &session, QObject *parent = nullptr);

    void setTable(const rules::DecisionTable &table, const std::shared_ptr<const CellWords> &words);
    const rules::DecisionTable &table() const { return m_table; }
    const CellWords &words() const { return *m_words; }
    void setMarks(const Marks &marks);
    void setHighlighted(const QStringList &rows); // rows that fit the record in question
    // How many records each row decided; none: there is no such column.
    enum class Age { Now, BeforeTheChange };
    void setHits(const std::optional<coding::RuleHits> &hits, Age age);
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }

    // What a column is.
    QString attributeAt(int column) const; // empty: a result
    std::optional<Result> resultAt(int column) const;
    bool isHits(int column) const { return column == int(m_table.attributes.size()) + resultCount; }
    int columnOf(Result result) const { return int(m_table.attributes.size()) + int(result); }

    QString writtenAt(const QModelIndex &index) const; // as EditRole
    // The table with a cell as typed; nullopt: it cannot be read.
    std::optional<rules::DecisionTable> withText(const rules::DecisionTable &table, int line,
                                                 int column, const QString &text) const;
    // What would be wrong with a cell if this were typed; empty: nothing.
    QString complaint(const QModelIndex &index, const QString &text) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    // Roles of the delegate beside models::ToneRole.
    enum {
        HighlightRole = models::FirstFreeRole,
        ImpossibleRole,
        FirstResultRole,
        AnyRole,
        QuietRole
    };

Q_SIGNALS:
    void edited(const rules::DecisionTable &table);
    void refused(const QModelIndex &index, const QString &text);

private:
    QString shown(int line, int column) const;
    bool isEmptyByNature(int line, int column) const; // results of impossible combinations
    std::optional<base::Severity> severityAt(int line, int column) const;
    base::Findings findingsAt(const rules::Row &row, int column) const;
    QString toolTip(int line, int column) const;
    QString spoken(int line, int column) const;
    QString hitsText(int line) const;
    QVariant hitsData(int line, int role) const;
    QVariant hitsHeader(int role) const;
    void renewCells();
    QVariant lineHeader(int line, int role) const;
    QVariant columnHeader(int column, int role) const;

    session::Session &m_session;
    rules::DecisionTable m_table;
    std::shared_ptr<const CellWords> m_words;
    Marks m_marks;
    QStringList m_highlighted;
    std::optional<coding::RuleHits> m_hits;
    Age m_age = Age::Now;
    bool m_isReadOnly = false;
};

} // namespace rulespage
