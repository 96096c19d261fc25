// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/suggestionsmodel.h"

#include "ui/mapping/offencesmodel.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <numeric>

namespace mappingpage
{

using classification::IccsCode;
using suggestion::Suggestion;

void SuggestionsModel::setSuggestions(QList<Suggestion> suggestions, Grouping grouping)
{
    beginResetModel();
    m_suggestions = std::move(suggestions);
    m_grouping = grouping;
    arrange();
    endResetModel();
}

void SuggestionsModel::setTaken(const QList<IccsCode> &codes)
{
    if (codes == m_taken)
        return;
    m_taken = codes;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void SuggestionsModel::setGrouping(Grouping grouping)
{
    beginResetModel();
    m_grouping = grouping;
    arrange();
    endResetModel();
}

void SuggestionsModel::add(int suggestion, int rank)
{
    const Suggestion &added = m_suggestions.at(suggestion);
    m_rows << Row { suggestion, rank, added.category, added.confidence,
                    m_describe ? m_describe(added.category) : Words() };
}

void SuggestionsModel::arrange()
{
    m_rows.clear();
    if (m_grouping == Grouping::BySection) {
        arrangeBySection();
        return;
    }
    for (int i = 0; i < m_suggestions.size(); ++i)
        add(i, i + 1);
}

// A section is as likely as its suggestions together.
void SuggestionsModel::arrangeBySection()
{
    struct Section {
        IccsCode code;
        double score = 0;
        QList<int> members;
    };
    QList<Section> sections;
    for (int i = 0; i < m_suggestions.size(); ++i) {
        const IccsCode code = m_suggestions.at(i).category.section();
        auto found = std::find_if(sections.begin(), sections.end(),
                                  [&](const Section &section) { return section.code == code; });
        if (found == sections.end())
            found = sections.insert(sections.end(), Section { code, 0, {} });
        found->score += m_suggestions.at(i).score;
        found->members << i;
    }
    std::stable_sort(sections.begin(), sections.end(),
                     [](const Section &a, const Section &b) { return a.score > b.score; });
    const double all
        = std::accumulate(sections.begin(), sections.end(), 0.0,
                          [](double sum, const Section &section) { return sum + section.score; });
    int rank = 0;
    for (const Section &section : std::as_const(sections)) {
        m_rows << Row { -1, 0, section.code, all > 0 ? section.score / all : 0,
                        m_describe ? m_describe(section.code) : Words() };
        for (const int member : section.members)
            add(member, ++rank);
    }
}

const Suggestion *SuggestionsModel::at(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).suggestion < 0)
        return nullptr;
    return &m_suggestions.at(m_rows.at(row).suggestion);
}

int SuggestionsModel::rowOfRank(int rank) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).rank == rank && rank > 0)
            return row;
    }
    return -1;
}

const Suggestion *SuggestionsModel::ranked(int rank) const
{
    return at(rowOfRank(rank));
}

int SuggestionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SuggestionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.words.title;
    case models::CodeRole:
    case models::IdRole:
        return row.code.toString();
    case models::FractionRole:
        return row.confidence;
    case PathRole:
        return row.words.path;
    case HeadingRole:
        return row.suggestion < 0;
    default:
        return row.suggestion < 0 ? headingData(row, role) : suggestionData(row, role);
    }
}

QVariant SuggestionsModel::headingData(const Row &row, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return tr("Section %1, %2").arg(row.code.toString(), row.words.title);
    return {};
}

QVariant SuggestionsModel::suggestionData(const Row &row, int role) const
{
    const Suggestion &suggestion = m_suggestions.at(row.suggestion);
    switch (role) {
    case RankRole:
        return row.rank <= 9 ? row.rank : 0;
    case TakenRole:
        return m_taken.contains(row.code);
    case Qt::ToolTipRole:
        return row.words.path;
    case Qt::AccessibleTextRole: {
        QStringList sentences { tr("%1, %2 %3, confidence %4 %", "rank, code, title, confidence")
                                    .arg(QString::number(row.rank), row.code.toString(),
                                         row.words.title,
                                         QLocale().toString(row.confidence * 100, 'f', 0)) };
        for (const suggestion::Reason &reason : suggestion.reasons)
            sentences << reason.text.toString();
        return sentences.join(QStringLiteral(". "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags SuggestionsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!at(index.row()))
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled
        | Qt::ItemNeverHasChildren;
}

QStringList SuggestionsModel::mimeTypes() const
{
    return { OffencesMimeType };
}

Qt::DropActions SuggestionsModel::supportedDropActions() const
{
    return Qt::LinkAction | Qt::CopyAction | Qt::MoveAction;
}

bool SuggestionsModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                       const QModelIndex &parent) const
{
    return data->hasFormat(OffencesMimeType) && parent.isValid() && at(parent.row());
}

bool SuggestionsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                    int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent) || !m_drop)
        return false;
    m_drop(data, at(parent.row())->category, action);
    return true;
}

} // namespace mappingpage
