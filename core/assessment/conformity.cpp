// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/conformity.h"

#include "core/assessment/figureparts.h"

namespace assessment
{

namespace
{

using classification::Note;
using classification::NoteKind;

const QString Categories = QStringLiteral("categories");
const QString Follows = QStringLiteral("follows");

// The categories that the lists of a kind of institution lead to.
QMap<QString, QSet<QString>> usedByKind(const Facts &facts)
{
    QMap<QString, QSet<QString>> used;
    for (const Facts::List &one : facts.lists) {
        for (const mapping::Link &link : one.set.links()) {
            if (link.target && link.status != mapping::Status::OutOfScope)
                used[offences::institutionId(one.list.info.institution)] << link.target->toString();
        }
    }
    return used;
}

Entry itemOf(const QString &institution, const classification::Category &category,
             qsizetype position, const QString &language)
{
    const Note &note = category.notes[position];
    const QString code = category.code.toString();
    const bool isInclusion = note.kind == NoteKind::Inclusion;
    return { QStringLiteral("%1:%2:%3").arg(institution, code).arg(position + 1),
             EntryKind::Conformity,
             { { QStringLiteral("institution"), { institution } },
               { Categories, { code } },
               { QStringLiteral("kind"),
                 { isInclusion ? QStringLiteral("inclusion") : QStringLiteral("exclusion") } },
               { QStringLiteral("item"), { classification::labelOf(note.text, language) } } } };
}

} // namespace

QList<Entry> conformityItems(const Facts &facts, const QString &language)
{
    QMap<QString, Entry> judged;
    for (const Entry &entry : facts.entries) {
        if (entry.kind == EntryKind::Conformity)
            judged.insert(entry.id, entry);
    }
    QList<Entry> items;
    const QMap<QString, QSet<QString>> used = usedByKind(facts);
    for (auto kind = used.begin(); kind != used.end(); ++kind) {
        for (const classification::Category &category : facts.classification.categories()) {
            if (!kind->contains(category.code.toString()))
                continue;
            for (qsizetype i = 0; i < category.notes.size(); ++i) {
                if (category.notes[i].inherited)
                    continue; // judged where it is printed
                const Entry item = itemOf(kind.key(), category, i, language);
                items << judged.value(item.id, item);
            }
        }
    }
    return items;
}

QStringList conformityHeader()
{
    QStringList header;
    for (const char *name :
         { "id", "entry_kind", "institution", "categories", "kind", "item", "follows", "comment" })
        header << QLatin1String(name);
    return header;
}

QStringList conformityCells(const Entry &item)
{
    QStringList cells { item.id, entryKindId(item.kind) };
    for (const QString &field : conformityHeader().mid(2))
        cells << item.values.value(field).join(QStringLiteral("; "));
    return cells;
}

// Of the items of which it is known; "not known" says nothing.
void addConformityFigures(const Facts &facts, Figures &figures)
{
    for (const Entry &entry : facts.entries) {
        const QString follows = entry.text(Follows);
        const bool isYes = follows == QLatin1String("yes");
        if (entry.kind != EntryKind::Conformity || (!isYes && follows != QLatin1String("no")))
            continue;
        const QString section = entry.text(Categories).left(2);
        const QString institution = kindOf(entry.text(QStringLiteral("institution")));
        for (const QString &where : wholeAnd(section)) {
            for (const QString &kind : wholeAnd(institution))
                figures.add({ QStringLiteral("conformity"),
                              {},
                              { kind, {}, where, {} },
                              mapping::Weight::Codes,
                              isYes ? 1.0 : 0.0,
                              1 });
        }
    }
}

} // namespace assessment
