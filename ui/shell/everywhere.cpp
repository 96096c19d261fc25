// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/everywhere.h"

#include <QCoreApplication>

#include <algorithm>

namespace shell
{

namespace
{

// Where the folded words stand in the text as written.
QList<text::Span> matchesIn(const QString &text, const QStringList &words)
{
    const text::Folded folded = text::foldWithOrigins(text);
    QList<text::Span> matches;
    for (const QString &word : words) {
        const qsizetype at = folded.text.indexOf(word);
        if (at < 0)
            continue;
        const qsizetype start = folded.origin.at(at);
        const qsizetype last = folded.origin.at(at + word.size() - 1);
        matches << text::Span { start, last - start + 1 };
    }
    std::sort(matches.begin(), matches.end(),
              [](const auto &a, const auto &b) { return a.start < b.start; });
    return matches;
}

bool beginsAWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

QString fieldText(classification::SearchField field)
{
    using classification::SearchField;
    switch (field) {
    case SearchField::CommonName:
        return QCoreApplication::translate("shell", "common name");
    case SearchField::Inclusion:
        return QCoreApplication::translate("shell", "inclusion");
    case SearchField::Index:
        return QCoreApplication::translate("shell", "index term");
    case SearchField::Description:
        return QCoreApplication::translate("shell", "description");
    case SearchField::Exclusion:
        return QCoreApplication::translate("shell", "exclusion");
    case SearchField::Code:
    case SearchField::Title:
        break;
    }
    return {};
}

} // namespace

OffenceFinder::OffenceFinder(const project::ProjectData &data)
{
    QList<Entry> entries;
    for (const auto &list : data.lists) {
        m_listNames.insert(list.info.id, list.info.name);
        for (const auto &offence : list.offences()) {
            const QString label = offence.label(list.info.language);
            const QString code = offence.code.toString();
            entries << Entry { list.info.id,
                               offence.id,
                               code,
                               label,
                               text::fold(code),
                               text::fold(
                                   QStringList(offence.labels.values()).join(QLatin1Char('\n'))),
                               offence.volume() };
        }
    }
    m_entries = std::make_shared<QList<Entry>>(std::move(entries));
}

int OffenceFinder::rank(const Entry &entry, const QString &whole, const QStringList &words)
{
    if (entry.foldedCode == whole)
        return 0;
    if (entry.foldedCode.startsWith(whole))
        return 1;
    int worst = 2;
    for (const QString &word : words) {
        if (beginsAWord(entry.foldedText, word))
            continue;
        if (!entry.foldedText.contains(word) && !entry.foldedCode.contains(word))
            return -1;
        worst = 3;
    }
    return worst;
}

OffenceFinder::Found OffenceFinder::find(const QString &query, int limit) const
{
    const QString whole = text::fold(query.trimmed());
    const QStringList words = whole.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    struct Ranked {
        int rank;
        const Entry *entry;
    };
    QList<Ranked> found;
    for (const Entry &entry : *m_entries) {
        const int place = rank(entry, whole, words);
        if (place >= 0)
            found << Ranked { place, &entry };
    }
    const auto shown = std::min<qsizetype>(limit, found.size());
    std::partial_sort(found.begin(), found.begin() + shown, found.end(),
                      [](const Ranked &a, const Ranked &b) {
                          if (a.rank != b.rank)
                              return a.rank < b.rank;
                          if (a.entry->volume != b.entry->volume)
                              return a.entry->volume > b.entry->volume;
                          return a.entry < b.entry;
                      });
    Found result { {}, int(found.size()) };
    for (qsizetype i = 0; i < shown; ++i) {
        const Entry &entry = *found.at(i).entry;
        result.hits << hitFor(entry, words, m_listNames.value(entry.list));
    }
    return result;
}

Hit OffenceFinder::hitFor(const Entry &entry, const QStringList &words, const QString &listName)
{
    return { HitKind::Offence, entry.code,
             entry.label,      matchesIn(entry.label, words),
             listName,         { QStringLiteral("offence"), { entry.list, entry.offence } } };
}

Hit hitFor(const classification::SearchHit &found,
           const classification::Classification &classification, const QString &language)
{
    const auto *category = classification.category(found.code);
    const QString title = category ? classification::titleOf(*category, language) : QString();
    const base::Place place { QStringLiteral("category"), { found.code.toString() } };
    Hit hit { HitKind::Category, found.code.toString(), title, {}, {}, place };
    if (found.text == title)
        hit.matches = found.matches;
    else if (found.field == classification::SearchField::Title)
        hit.detail = found.text; // the title in another language
    else if (!fieldText(found.field).isEmpty())
        hit.detail = QCoreApplication::translate("shell", "%1: %2", "kind of term: the term")
                         .arg(fieldText(found.field), found.text);
    return hit;
}

} // namespace shell
