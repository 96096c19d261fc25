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

QSet<QString> ElementLexicon::find(const QList<Token> &tokens) const
{
    QSet<QString> found;
    for (qsizetype at = 0; at < tokens.size();) {
        qsizetype length = 1;
        bool taken = false;
        for (const Cue &cue : m_cues.value(tokens[at].stem)) {
            if (taken && cue.stems.size() < length)
                break; // a longer cue decides what these words say
            const bool fits = at + cue.stems.size() <= tokens.size()
                && std::equal(cue.stems.begin(), cue.stems.end(), tokens.begin() + at,
                              [](const QString &stem, const Token &token) {
                                  return stem == token.stem;
                              });
            if (fits) {
                found << cue.element;
                length = cue.stems.size();
                taken = true;
            }
        }
        at += length;
    }
    return found;
}

} // namespace suggestion
