// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/edition.h"

#include <QSet>

#include <utility>

namespace classification
{

namespace
{

using Key = std::pair<IccsCode, NoteKind>;

class Inheritance
{
public:
    explicit Inheritance(const Edition &edition)
    {
        for (const Category &category : edition.categories) {
            for (const Note &note : category.notes)
                m_printed[{ category.code, note.kind }] << note;
        }
        for (const ApplyRule &rule : edition.applyRules)
            m_rules[{ rule.code, rule.kind }] << rule.sources;
    }

    QList<Note> inheritedBy(const IccsCode &code, NoteKind kind) const
    {
        Walk walk;
        for (const Note &note : m_printed.value({ code, kind }))
            walk.seen.insert(identity(note));
        follow({ code, kind }, walk);
        return walk.notes;
    }

private:
    struct Walk {
        QList<Note> notes;
        QSet<QString> seen;
        QList<IccsCode> path; // a rule may lead back to where it came from (ICCS 05042, 05043)
    };

    // A category's own items come before those it takes over; rules in printed order.
    void follow(const Key &key, Walk &walk) const
    {
        walk.path << key.first;
        for (const IccsCode &source : m_rules.value(key)) {
            if (walk.path.contains(source))
                continue;
            for (const Note &note : m_printed.value({ source, key.second }))
                take(note, walk);
            follow({ source, key.second }, walk);
        }
        walk.path.removeLast();
    }

    static void take(Note note, Walk &walk)
    {
        const QString id = identity(note);
        if (walk.seen.contains(id))
            return;
        walk.seen.insert(id);
        note.inherited = true;
        walk.notes << note;
    }

    // The same words with the same targets are one item, whatever the case of the first letter.
    static QString identity(const Note &note)
    {
        QString id = labelOf(note.text, QStringLiteral("en")).toCaseFolded();
        for (const IccsCode &target : note.targets)
            id += QLatin1Char('>') + target.toString();
        return id;
    }

    QMap<Key, QList<Note>> m_printed;
    QMap<Key, QList<IccsCode>> m_rules;
};

} // namespace

void inheritNotes(Edition &edition)
{
    const Inheritance inheritance(edition);
    for (Category &category : edition.categories) {
        for (const NoteKind kind : { NoteKind::Inclusion, NoteKind::Exclusion })
            category.notes << inheritance.inheritedBy(category.code, kind);
    }
}

} // namespace classification
