// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/suggester.h"
#include "ui/models/roles.h"

#include <QAbstractListModel>

#include <functional>

namespace mappingpage
{

enum SuggestionRole {
    RankRole = models::FirstFreeRole, // int, 1..9 of Alt+1..9; 0: none
    PathRole, // QString
    HeadingRole, // bool: a section above its suggestions
    TakenRole // bool: the offence is linked to it
};

enum class Grouping { ByRank, BySection };

// Suggestions for one offence: by rank, or below their sections, the likeliest section first (the
// right section is among the first three far more often than the right code is first).
class SuggestionsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    struct Words {
        QString title;
        QString path;
    };
    using Describe = std::function<Words(const classification::IccsCode &)>;
    using Drop
        = std::function<void(const QMimeData *, const classification::IccsCode &, Qt::DropAction)>;
    void setDescribe(Describe describe) { m_describe = std::move(describe); }
    void setDrop(Drop drop) { m_drop = std::move(drop); }

    void setSuggestions(QList<suggestion::Suggestion> suggestions, Grouping grouping);
    void setTaken(const QList<classification::IccsCode> &codes);
    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_grouping; }
    // Of a row; null for a heading.
    const suggestion::Suggestion *at(int row) const;
    const suggestion::Suggestion *ranked(int rank) const; // 1..
    int rowOfRank(int rank) const;
    int count() const { return int(m_suggestions.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDropActions() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    struct Row {
        int suggestion = -1; // of m_suggestions; -1: heading
        int rank = 0;
        classification::IccsCode code;
        double confidence = 0;
        Words words;
    };
    void arrange();
    void arrangeBySection();
    void add(int suggestion, int rank);
    QVariant suggestionData(const Row &row, int role) const;
    QVariant headingData(const Row &row, int role) const;

    QList<suggestion::Suggestion> m_suggestions;
    QList<Row> m_rows;
    QList<classification::IccsCode> m_taken;
    Grouping m_grouping = Grouping::ByRank;
    Describe m_describe;
    Drop m_drop;
};

} // namespace mappingpage
