// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/elements.h"

namespace suggestion
{

ElementLexicon::ElementLexicon(const QMap<QString, QStringList> &cues, const QString &language)
{
    for (auto it = cues.cbegin(); it != cues.cend(); ++it) {
        for (const QString &text : it.value()) {
            Cue cue { {}, it.key() };
            for (const Token &token : tokens(text, language))
                cue.stems << token.stem;
            if (!cue.stems.isEmpty())
                m_cues[cue.stems.first()] << cue;
        }
    }
    for (auto &ofStem : m_cues)
        std::stable_sort(ofStem.begin(), ofStem.end(), [](const Cue &a, const Cue &b) {
            return a.stems.size() > b.stems.size();
        });
}

QStringList ElementLexicon::stems() const
{
    QStringList all;
    for (const auto &cues : m_cues) {
        for (const Cue &cue : cues)
            all << cue.stems;
    }
    return all;
}

// Adds what the words at this place show and returns how many words that took.
qsizetype ElementLexicon::findAt(const QList<Token> &tokens, qsizetype at,
                                 QList<FoundElement> &found) const
{
    const auto cues = m_cues.constFind(tokens[at].stem);
    if (cues == m_cues.cend())
        return 1;
    qsizetype length = 0;
    for (const Cue &cue : *cues) {
        if (cue.stems.size() < length)
            break; // a longer cue decides what these words say
        const bool fits = at + cue.stems.size() <= tokens.size()
            && std::equal(cue.stems.begin(), cue.stems.end(), tokens.begin() + at,
                          [](const QString &stem, const Token &token) {
                              return stem == token.stem;
                          });
        if (!fits)
            continue;
        length = cue.stems.size();
        const text::Span last = tokens[at + length - 1].span;
        const qsizetype start = tokens[at].span.start;
        found << FoundElement { cue.element, { start, last.start + last.length - start } };
    }
    return std::max<qsizetype>(length, 1);
}

QList<FoundElement> ElementLexicon::find(const QList<Token> &tokens) const
{
    QList<FoundElement> found;
    for (qsizetype at = 0; at < tokens.size();)
        at += findAt(tokens, at, found);
    return found;
}

QSet<QString> namesOf(const QList<FoundElement> &found)
{
    QSet<QString> names;
    for (const FoundElement &element : found)
        names << element.name;
    return names;
}

QString oppositeOf(const QString &element)
{
    const QString no = QStringLiteral("no_");
    return element.startsWith(no) ? element.mid(no.size()) : no + element;
}

} // namespace suggestion
