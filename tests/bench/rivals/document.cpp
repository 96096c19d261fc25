// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/rivals/document.h"

namespace bench
{

namespace
{

void add(QList<Document> &documents, const QString &category, const QStringList &texts)
{
    for (const QString &text : texts) {
        if (!text.isEmpty())
            documents << Document { category, text };
    }
}

} // namespace

QList<Document> printedTexts(const classification::Classification &classification,
                             const QString &language)
{
    QList<Document> documents;
    for (const auto &category : classification.categories()) {
        const QString code = category.code.toString();
        documents << Document { code, category.titles.value(language), true };
        for (const auto &note : category.notes) {
            if (note.kind == classification::NoteKind::Inclusion && !note.inherited)
                add(documents, code, { note.text.value(language) });
        }
    }
    return documents;
}

QList<Document> wholeTexts(const classification::Classification &classification,
                           const suggestion::Thesaurus &thesaurus, const QString &language)
{
    QList<Document> documents = printedTexts(classification, language);
    for (const auto &category : classification.categories()) {
        const QString code = category.code.toString();
        add(documents, code, category.commonNames.value(language));
        add(documents, code, category.indexTerms.value(language));
        add(documents, code, { category.descriptions.value(language) });
    }
    const suggestion::Vocabulary vocabulary = thesaurus.read(language).value();
    for (const auto &entry : vocabulary.entries)
        add(documents, entry.category.toString(), { entry.term });
    return documents;
}

QList<Document> joinedByCategory(const QList<Document> &documents)
{
    QList<Document> joined;
    QHash<QString, qsizetype> places;
    for (const Document &document : documents) {
        const auto place = places.constFind(document.category);
        if (place == places.cend()) {
            places.insert(document.category, joined.size());
            joined << document;
        } else {
            joined[*place].text += QStringLiteral(". ") + document.text;
        }
    }
    return joined;
}

} // namespace bench
