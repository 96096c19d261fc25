// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/rivals/document.h"

#include <vector>

namespace bench
{

// The scoring of OHDSI Usagi (UsagiSearchEngine, UsagiAnalyzer), written anew: character 2-3-grams
// of the lower-cased text, cosine of vectors that hold the idf alone, source texts counted for the
// idf too; the best text of a category counts, ties prefer its title. Usagi lets Lucene choose 100
// texts and scores these; here all are scored exactly, which loses none and is quicker at this
// size.
class Usagi
{
public:
    Usagi(QList<Document> documents, const QStringList &sourceTexts);
    QStringList ask(const QString &text, int limit) const;

private:
    std::vector<int> gramsOf(const QString &text) const; // distinct, known ones

    QList<Document> m_documents;
    QHash<quint64, int> m_grams;
    std::vector<double> m_idf; // by gram
    std::vector<std::vector<int>> m_postings; // gram -> documents
    std::vector<double> m_norms; // by document
};

} // namespace bench
