// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the cells of the grid are chosen from.

#include "ui/rules/gridview.h"

#include "core/rules/cellset.h"
#include "ui/categories/categorypicker.h"
#include "ui/categories/titles.h"
#include "ui/rules/tableedits.h"
#include "ui/rules/ticklist.h"

namespace rulespage
{

using microdata::Attribute;

namespace
{

rules::ValueSet setOf(const QStringList &codes, const Attribute &attribute)
{
    rules::ValueSet set;
    for (const QString &code : codes) {
        const int position = attribute.positionOf(code);
        if (position >= 0)
            set.insert(position);
    }
    return set;
}

} // namespace

// What is ticked is written in its shortest form; nothing or everything ticked is any value.
void GridView::chooseValues(const QModelIndex &index)
{
    const QString id = m_model->attributeAt(index.column());
    const Attribute *known = m_model->words().dictionary().find(id);
    if (!known) {
        edit(index);
        return;
    }
    const Attribute attribute = *known;
    const rules::Cell cell
        = lineAt(m_model->table(), index.row()).cells.value(id, rules::Cell { {}, true });
    const rules::ValueSet set = cellSet(cell, attribute).values;
    QList<TickList::Entry> entries;
    QSet<QString> ticked;
    for (int value = 0; value < attribute.values.size(); ++value) {
        const microdata::Value &one = attribute.values[value];
        entries << TickList::Entry {
            one.code, m_model->words().valueName(attribute, value), one.parent, {}
        };
        if (!cell.isAny() && set.contains(value))
            ticked << one.code;
    }
    m_ticks->ask(tr("Values of “%1” that the row accepts; none for any value")
                     .arg(m_model->words().attributeName(id)),
                 entries, ticked, TickList::Ticks::Many, placeOf(index),
                 [this, attribute, place = QPersistentModelIndex(index)](const QStringList &codes) {
                     const auto cells = rules::cellsOf(setOf(codes, attribute), attribute);
                     put(place,
                         codes.isEmpty()         ? QStringLiteral("-")
                             : cells.size() == 1 ? rules::cellToText(cells.constFirst())
                                                 : rules::cellToText(rules::Cell { codes, false }));
                 });
}

void GridView::chooseCategory(const QModelIndex &index)
{
    m_picker->ask(
        tr("Category for row %1")
            .arg(m_model->headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString()),
        1,
        [this, place = QPersistentModelIndex(index)](const classification::IccsCode &code,
                                                     categories::Choice) {
            put(place, code.toString());
        });
}

void GridView::chooseTags(const QModelIndex &index)
{
    const QString language = m_session.language();
    QList<TickList::Entry> entries;
    for (const classification::Tag &tag : m_session.classification().tags()) {
        for (const classification::TagValue &value : tag.values)
            entries << TickList::Entry { tag.key() + QLatin1Char('=') + value.code,
                                         tr("%1: %2", "name of a tag: its value")
                                             .arg(categories::nameIn(tag.name, language),
                                                  categories::nameIn(value.name, language)),
                                         {},
                                         tag.key() };
    }
    QSet<QString> ticked;
    for (const mapping::TagSetting &setting : lineAt(m_model->table(), index.row()).output.tags)
        ticked << setting.tag + QLatin1Char('=') + setting.value;
    m_ticks->ask(tr("Tags that the row sets"), entries, ticked, TickList::Ticks::Many,
                 placeOf(index),
                 [this, place = QPersistentModelIndex(index)](const QStringList &tags) {
                     put(place, tags.join(QLatin1Char(';')));
                 });
}

void GridView::chooseFlags(const QModelIndex &index)
{
    const QList<mapping::DataFlag> set = lineAt(m_model->table(), index.row()).output.flags;
    QList<TickList::Entry> entries;
    QSet<QString> ticked;
    for (const mapping::DataFlag flag : allFlags()) {
        const QString id = mapping::flagId(flag);
        entries << TickList::Entry {
            id, tr("%1 (%2)", "name, id").arg(m_model->words().flagName(flag), id), {}, {}
        };
        if (set.contains(flag))
            ticked << id;
    }
    m_ticks->ask(tr("What the counts include"), entries, ticked, TickList::Ticks::Many,
                 placeOf(index),
                 [this, place = QPersistentModelIndex(index)](const QStringList &flags) {
                     put(place, flags.join(QLatin1Char(';')));
                 });
}

} // namespace rulespage
