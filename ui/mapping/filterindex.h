// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mapping/offencesfilter.h"
#include "ui/mapping/offencesmodel.h"

#include <QByteArray>
#include <QObject>

#include <vector>

namespace mappingpage
{

// The rows of a model as a filter judges and counts them: what it asks of each row as small
// numbers, all texts in one piece, and the answers. Made once and kept up with the model, so that
// a new filter over a hundred thousand rows touches little memory and builds no text. Make it
// before whatever asks it when the model changes.
class FilterIndex : public QObject
{
    Q_OBJECT
public:
    explicit FilterIndex(const OffencesModel &model, QObject *parent = nullptr);

    void setFilter(const OffencesFilter &filter);
    const OffencesFilter &filter() const { return m_filter; }
    bool accepts(int row) const { return m_failed[size_t(row)] == 0; }
    FilterCounts counts() const { return countFacts(m_facts, m_failed); }
    int countAccepted(const OffencesFilter &filter);
    bool startsWith(int row, const QByteArray &foldedUtf8); // the text of the row

private:
    using Answers = std::vector<quint8>; // by row

    void readAll();
    void readChanged(const QModelIndex &first, const QModelIndex &last);
    void joinTexts();
    Answers rowsWith(const QStringList &words); // empty: no words, so all rows
    void keepRowsWith(const QByteArray &word, Answers &rows) const;
    Answers judge(const OffencesFilter &filter, const Answers &withWords) const;
    quint8 judge(int row, const OffencesFilter &filter, const Answers &withWords) const;

    const OffencesModel &m_model;
    OffencesFilter m_filter;
    std::vector<RowFacts> m_facts;
    Answers m_withWords; // of m_filter
    Answers m_failed; // OffencesFilter::Part
    // Joined when a text is first asked for: UTF-8, a zero byte after each row.
    QByteArray m_texts;
    std::vector<qsizetype> m_textStarts; // one more than there are rows
    quint64 m_textRevision = 0;
};

} // namespace mappingpage
