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

// Finds the elements of an offence (force, negligence, a minor, a vehicle ...) by the words that
// show them. "no_force" is an element of its own; where a language says it, plain "force" inside
// the same words does not count.
class ElementLexicon
{
public:
    ElementLexicon() = default;
    ElementLexicon(const QMap<QString, QStringList> &cues, const QString &language);
    QSet<QString> find(const QList<Token> &tokens) const;

private:
    struct Cue {
        QStringList stems; // one or more, in order
        QString element;
    };
    QHash<QString, QList<Cue>> m_cues; // by first stem, longest first
};

} // namespace suggestion
