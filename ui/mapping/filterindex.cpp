// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/filterindex.h"

#include <algorithm>
#include <string_view>

namespace mappingpage
{

FilterIndex::FilterIndex(const OffencesModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    connect(&model, &QAbstractItemModel::modelReset, this, &FilterIndex::readAll);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &FilterIndex::readAll);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &FilterIndex::readAll);
    connect(&model, &QAbstractItemModel::dataChanged, this, &FilterIndex::readChanged);
    readAll();
}

void FilterIndex::setFilter(const OffencesFilter &filter)
{
    if (filter.words() != m_filter.words())
        m_withWords = rowsWith(filter.words());
    m_filter = filter;
    m_failed = judge(m_filter, m_withWords);
}

int FilterIndex::countAccepted(const OffencesFilter &filter)
{
    const Answers failed = judge(filter, rowsWith(filter.words()));
    return int(std::count(failed.begin(), failed.end(), 0));
}

void FilterIndex::readAll()
{
    m_facts.clear();
    m_facts.reserve(size_t(m_model.rowCount()));
    for (const OffenceRow &row : m_model.rows())
        m_facts.emplace_back(row);
    m_withWords = rowsWith(m_filter.words());
    m_failed = judge(m_filter, m_withWords);
}

void FilterIndex::readChanged(const QModelIndex &first, const QModelIndex &last)
{
    // The same rows may have come with other texts, in a list that was read again.
    if (!m_withWords.empty() && m_textRevision != m_model.textRevision()) {
        readAll();
        return;
    }
    for (int row = first.row(); row <= last.row(); ++row) {
        m_facts[size_t(row)] = RowFacts(m_model.row(row));
        m_failed[size_t(row)] = judge(row, m_filter, m_withWords);
    }
}

void FilterIndex::joinTexts()
{
    if (m_textRevision == m_model.textRevision())
        return;
    m_textRevision = m_model.textRevision();
    m_texts.clear();
    m_textStarts.assign(1, 0);
    m_textStarts.reserve(size_t(m_model.rowCount()) + 1);
    for (const OffenceRow &row : m_model.rows()) {
        m_texts += row.searchText.toUtf8();
        m_texts += '\0';
        m_textStarts.push_back(m_texts.size());
    }
}

bool FilterIndex::startsWith(int row, const QByteArray &foldedUtf8)
{
    joinTexts();
    const qsizetype start = m_textStarts[size_t(row)];
    const size_t size = size_t(m_textStarts[size_t(row) + 1] - start);
    return std::string_view(m_texts.constData() + start, size)
        .starts_with(std::string_view(foldedUtf8.constData(), size_t(foldedUtf8.size())));
}

FilterIndex::Answers FilterIndex::rowsWith(const QStringList &words)
{
    if (words.isEmpty())
        return {};
    joinTexts();
    Answers rows(size_t(m_model.rowCount()), 1);
    for (const QString &word : words)
        keepRowsWith(word.toUtf8(), rows);
    return rows;
}

// One search through all texts, which ends in each row at the first hit.
void FilterIndex::keepRowsWith(const QByteArray &word, Answers &rows) const
{
    const std::string_view texts(m_texts.constData(), size_t(m_texts.size()));
    const std::string_view wanted(word.constData(), size_t(word.size()));
    size_t at = texts.find(wanted);
    for (size_t row = 0; row < rows.size(); ++row) {
        const auto end = size_t(m_textStarts[row + 1]);
        if (at >= end)
            rows[row] = 0;
        else
            at = texts.find(wanted, end);
    }
}

FilterIndex::Answers FilterIndex::judge(const OffencesFilter &filter,
                                        const Answers &withWords) const
{
    Answers failed(m_facts.size());
    for (size_t row = 0; row < failed.size(); ++row)
        failed[row] = judge(int(row), filter, withWords);
    return failed;
}

quint8 FilterIndex::judge(int row, const OffencesFilter &filter, const Answers &withWords) const
{
    const unsigned parts = filter.failedButWords(m_facts[size_t(row)]);
    const bool hasWords = withWords.empty() || withWords[size_t(row)] != 0;
    return quint8(hasWords ? parts : parts | OffencesFilter::WordsPart);
}

} // namespace mappingpage
