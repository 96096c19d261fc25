// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/text/fold.h"

namespace classification
{

enum class SearchField { Code, Title, CommonName, Inclusion, Index, Description, Exclusion };

struct SearchHit {
    IccsCode code;
    double score = 0; // higher is better; order is stable
    SearchField field = SearchField::Title;
    QString text = {}; // the text that matched, as printed
    QList<text::Span> matches = {}; // in that text
    QString language = {};
};

// Search by hand over codes, aliases, titles, terms and index in every loaded language: words in
// any order, prefixes, plural and accent blind; phrases without spaces (zh, ja). One hit per
// category: its best text.
class SearchIndex
{
public:
    explicit SearchIndex(const Classification &classification);
    ~SearchIndex();
    SearchIndex(SearchIndex &&) noexcept;
    QList<SearchHit> find(const QString &query, int limit = 50,
                          const QString &preferredLanguage = {}) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace classification
