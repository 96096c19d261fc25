// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/methods/tokens.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace suggestion
{

struct FoundElement {
    QString name; // "force", "no_force"
    text::Span span; // of the words that show it
};

// Finds the elements of an offence (force, negligence, a minor, a vehicle ...) by the words that
// show them. "no_force" is an element of its own; where a language says it, plain "force" inside
// the same words does not count.
class ElementLexicon
{
public:
    ElementLexicon() = default;
    ElementLexicon(const QMap<QString, QStringList> &cues, const QString &language);
    QStringList stems() const; // all words of all cues
    QList<FoundElement> find(const QList<Token> &tokens) const; // in order of the words

private:
    qsizetype findAt(const QList<Token> &tokens, qsizetype at, QList<FoundElement> &found) const;
    struct Cue {
        QStringList stems; // one or more, in order
        QString element;
    };
    QHash<QString, QList<Cue>> m_cues; // by first stem, longest first
};

QSet<QString> namesOf(const QList<FoundElement> &found);
// "force" -> "no_force" and back.
QString oppositeOf(const QString &element);

} // namespace suggestion
