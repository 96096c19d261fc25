// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/suggestion/thesaurus.h"

namespace bench
{

// One text that a rival may find; the category it stands for is the answer.
struct Document {
    QString category;
    QString text;
    bool isTitle = false;
};

// Titles and direct inclusions of one language, each a document of its own.
QList<Document> printedTexts(const classification::Classification &classification,
                             const QString &language);
// The same with common names, index terms, descriptions and the entries of the thesaurus: all that
// our engine knows in words.
QList<Document> wholeTexts(const classification::Classification &classification,
                           const suggestion::Thesaurus &thesaurus, const QString &language);
// One document a category.
QList<Document> joinedByCategory(const QList<Document> &documents);

// The first so many different ones, in order.
template<typename Next> QStringList firstCategories(int limit, Next next)
{
    QStringList found;
    for (QString category = next(); !category.isEmpty() && found.size() < limit;
         category = next()) {
        if (!found.contains(category))
            found << category;
    }
    return found;
}

} // namespace bench
