// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/figureparts.h"

#include "core/microdata/dictionary.h"

#include <algorithm>

namespace assessment
{

namespace
{

using classification::Applicability;
using mapping::Weight;

QSet<QString> attributesOf(const Facts &facts, const QString &list)
{
    QSet<QString> attributes;
    for (const microdata::Layout &layout : facts.layouts) {
        if (layout.list != list)
            continue;
        for (const microdata::LayoutColumn &column : layout.columns) {
            if (column.role == microdata::ColumnRole::Attribute)
                attributes << column.attribute;
            for (auto fixed = column.fixed.begin(); fixed != column.fixed.end(); ++fixed)
                attributes << fixed.key();
        }
    }
    return attributes;
}

void addTags(const Facts &facts, const Facts::List &one, Figures &figures)
{
    const bool isDescribed = std::any_of(
        facts.layouts.begin(), facts.layouts.end(),
        [&](const microdata::Layout &layout) { return layout.list == one.list.info.id; });
    if (!isDescribed)
        return; // nobody said what its records hold
    const QSet<QString> attributes = attributesOf(facts, one.list.info.id);
    for (const classification::Tag &tag : facts.classification.tags()) {
        if (!tag.minimumSet)
            continue;
        const double isThere = attributes.contains(tag.key()) ? 1 : 0;
        Figure figure { QStringLiteral("tags"), {}, {}, Weight::Codes, isThere, 1 };
        addForAll(figures, figure, one.list.info);
        figure.part = QLatin1String("tag:") + tag.key();
        addForAll(figures, figure, one.list.info);
        figure.part.clear();
        for (const classification::IccsCode &section : facts.classification.roots()) {
            if (facts.classification.applicability(tag.key(), section)
                == Applicability::NotApplicable)
                continue;
            figure.where = { {}, {}, section.toString(), {} };
            addForAll(figures, figure, one.list.info);
        }
    }
}

// Of one dimension of coded counts: how many cases have "not known" or nothing there.
void addUnknown(const Facts &facts, const questionnaire::CodedTable &table,
                const microdata::Attribute &attribute, Figures &figures)
{
    const Facts::List *list = facts.find(table.list);
    if (!list)
        return;
    const coding::CrossTable counts = table.table.by({ QStringLiteral("iccs"), attribute.id });
    const int unknown = attribute.positionOfKind(microdata::ValueKind::NotKnown);
    for (const coding::CrossTable::Row &row : counts.rows) {
        const QString value = row.key.value(1);
        const bool isUnknown
            = value.isEmpty() || (unknown >= 0 && attribute.values[unknown].code == value);
        const double count = double(row.count) / 1e6;
        Figure figure { QStringLiteral("unknown"), {},   {}, Weight::Volume,
                        isUnknown ? count : 0,     count };
        const QStringList sections = wholeAnd(row.key.value(0).left(2));
        const QStringList years
            = wholeAnd(table.year > 0 ? QString::number(table.year) : QString());
        for (const QString &section : sections) {
            for (const QString &year : years) {
                figure.where = { {}, {}, section, year };
                figure.part.clear();
                addForAll(figures, figure, list->list.info);
                figure.part = QLatin1String("tag:") + attribute.id;
                addForAll(figures, figure, list->list.info);
            }
        }
    }
}

void addCells(const Facts &facts, Figures &figures)
{
    for (const CellCount &cells : facts.cells) {
        for (const QString &year : { QString(), QString::number(cells.year) }) {
            for (const QString &institution : { QString(), cells.institution }) {
                Figure figure { QStringLiteral("cells"),       {},
                                { institution, {}, {}, year }, Weight::Codes,
                                double(cells.filled),          double(cells.asked) };
                figures.add(figure);
                figure.part = QLatin1String("module:") + cells.module;
                figures.add(figure);
                if (cells.institution.isEmpty())
                    break; // the country itself
            }
        }
    }
    for (const IndicatorCount &count : facts.indicators) {
        for (const QString &year : { QString(), QString::number(count.year) })
            figures.add({ QStringLiteral("sdg"),
                          {},
                          { {}, {}, {}, year },
                          Weight::Codes,
                          double(count.computed),
                          double(count.all) });
    }
}

} // namespace

void addDataFigures(const Facts &facts, Figures &figures)
{
    for (const Facts::List &one : facts.lists)
        addTags(facts, one, figures);
    const microdata::Dictionary dictionary = microdata::officialDictionary(facts.classification);
    for (const questionnaire::CodedTable &table : facts.codedTables) {
        for (const QString &dimension : table.table.dimensions) {
            if (const microdata::Attribute *attribute = dictionary.find(dimension))
                addUnknown(facts, table, *attribute, figures);
        }
    }
    addCells(facts, figures);
}

} // namespace assessment
