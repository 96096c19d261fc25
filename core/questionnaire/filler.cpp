// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/filler.h"

#include "core/base/idtable.h"

namespace questionnaire
{

using base::lateText;

namespace
{

constexpr base::IdTable<NoFigure, 13> ids { {
    { NoFigure::None, "filled" },
    { NoFigure::NotAsked, "not asked" },
    { NoFigure::Derived, "derived" },
    { NoFigure::NoCategory, "no category" },
    { NoFigure::NoAttribute, "no attribute" },
    { NoFigure::NoTable, "no table" },
    { NoFigure::NoYear, "no year" },
    { NoFigure::LacksAttribute, "table lacks attribute" },
    { NoFigure::NothingCoded, "nothing coded" },
    { NoFigure::Broader, "broader categories" },
    { NoFigure::Coarser, "coarser values" },
    { NoFigure::NotStated, "not stated" },
    { NoFigure::SeveralTables, "several tables" },
} };

QString nameOf(const CodedTable &table)
{
    return table.name.isEmpty() ? table.id : table.name;
}

// The conditions of a cell, or the dimension that no attribute of records answers.
struct Asks {
    QList<Condition> conditions;
    const Dimension *open = nullptr;
};

Asks asksOf(const Form &form, const Edition::Cell &cell)
{
    Asks asks;
    for (auto where = cell.row->where.begin(); where != cell.row->where.end(); ++where)
        asks.conditions << Condition { where.key(), { {}, {}, *where, {}, {}, false } };
    for (auto at = cell.at.begin(); at != cell.at.end(); ++at) {
        const Dimension *dimension = form.dimension(at.key());
        if (!dimension || *at == dimension->total)
            continue;
        const DimensionValue *value = dimension->find(*at);
        const QString attribute = dimension->attributes.value(cell.row->unit);
        const bool canBePicked
            = value && (!value->codes.isEmpty() || value->from || value->below || value->isUnknown);
        if (attribute.isEmpty() || !canBePicked)
            asks.open = dimension;
        else
            asks.conditions << Condition { attribute, *value };
    }
    return asks;
}

// Fills the cells of one edition from tables that are looked up once.
class Filler
{
public:
    Filler(const Edition &edition, const QList<CodedTable> &tables,
           const microdata::Dictionary &dictionary, const QString &language)
        : m_edition(edition)
        , m_dictionary(dictionary)
        , m_language(language)
    {
        for (const CodedTable &table : tables)
            m_counters.emplace_back(table, dictionary);
    }
    Filling fill(int number, int year) const;

private:
    void refuse(Filling &filling, NoFigure reason, const base::Text &why) const
    {
        filling.reason = reason;
        filling.why = why;
    }
    bool isFillable(const Edition::Cell &cell, Filling &filling) const;
    std::vector<const TableCounter *> countersOf(const Row &row) const;
    Filling fillFrom(const TableCounter &counter, const Row &row, const Asks &asks,
                     const Filling &empty) const;
    void judge(Filling &filling, const TableCounter &counter) const;
    void judgeValues(Filling &filling, const QString &name) const;
    base::Text noteOf(const CellCount &counted) const;
    void choose(Filling &filling, const QList<Filling> &found) const;

    const Edition &m_edition;
    const microdata::Dictionary &m_dictionary;
    const QString m_language;
    std::vector<TableCounter> m_counters;
};

bool Filler::isFillable(const Edition::Cell &cell, Filling &filling) const
{
    if (!m_edition.isAsked(filling.cell))
        refuse(filling, NoFigure::NotAsked,
               lateText("questionnaire", "The collection of %1 does not ask for it.",
                        { QString::number(m_edition.form().collection) }));
    else if (!cell.row->derived.isEmpty())
        refuse(filling, NoFigure::Derived,
               lateText("questionnaire", "It is computed from other cells (%1).",
                        { cell.row->derived }));
    else if (cell.row->categories.isEmpty())
        refuse(filling, NoFigure::NoCategory,
               lateText("questionnaire",
                        "The row is no offence of the classification; fill it in by hand."));
    return filling.isFilled();
}

std::vector<const TableCounter *> Filler::countersOf(const Row &row) const
{
    std::vector<const TableCounter *> counters;
    for (const TableCounter &counter : m_counters) {
        if (counter.table().unit == row.unit && counter.table().stage == row.stage)
            counters.push_back(&counter);
    }
    return counters;
}

void Filler::judgeValues(Filling &filling, const QString &name) const
{
    const CellCount &counted = filling.counted;
    if (counted.coarser != 0)
        refuse(filling, NoFigure::Coarser,
               lateText("questionnaire",
                        "Of the counts “%1”, %2 have values that are coarser than what is asked.",
                        { name, coding::countText(counted.coarser) }));
    else if (counted.count == 0 && counted.broader != 0)
        refuse(filling, NoFigure::Broader,
               lateText("questionnaire",
                        "The counts “%1” have none in these categories, but %2 in a category above "
                        "them that may belong here.",
                        { name, coding::countText(counted.broader) }));
    else if (counted.count == 0 && counted.isUnsaid)
        refuse(filling, NoFigure::NotStated,
               lateText("questionnaire",
                        "The counts “%1” do not say the value of any of the %2 that may belong "
                        "here.",
                        { name, coding::countText(counted.notStated) }));
    else
        filling.note = noteOf(counted);
}

base::Text Filler::noteOf(const CellCount &counted) const
{
    const bool isWhole = counted.count % 1'000'000 == 0;
    QVariantList notes;
    if (!isWhole)
        notes << QVariant::fromValue(
            lateText("questionnaire", "Not a whole number, because links share codes by weights."));
    if (counted.notStated != 0)
        notes << QVariant::fromValue(lateText("questionnaire",
                                              "%1 more have no known value and are not counted.",
                                              { coding::countText(counted.notStated) }));
    if (counted.broader != 0)
        notes << QVariant::fromValue(lateText(
            "questionnaire",
            "%1 more are coded to a category above; they may belong here and are not counted.",
            { coding::countText(counted.broader) }));
    if (notes.isEmpty())
        return {};
    base::Text all = notes.first().value<base::Text>();
    for (qsizetype i = 1; i < notes.size(); ++i)
        all = lateText("questionnaire", "%1 %2", { QVariant::fromValue(all), notes[i] });
    return all;
}

void Filler::judge(Filling &filling, const TableCounter &counter) const
{
    const CellCount &counted = filling.counted;
    const QString name = nameOf(counter.table());
    if (!counted.lacking.isEmpty()) {
        const microdata::Attribute *attribute = m_dictionary.find(counted.lacking);
        refuse(filling, NoFigure::LacksAttribute,
               lateText("questionnaire", "The counts “%1” are not split by %2 (%3).",
                        { name, attribute ? attribute->nameIn(m_language) : counted.lacking,
                          counted.lacking }));
    } else if (!counted.hasCategory && counted.broader == 0) {
        refuse(filling, NoFigure::NothingCoded,
               lateText("questionnaire",
                        "The counts “%1” have nothing in these categories in any year. When there "
                        "was none, say so by hand.",
                        { name }));
    } else {
        judgeValues(filling, name);
    }
}

Filling Filler::fillFrom(const TableCounter &counter, const Row &row, const Asks &asks,
                         const Filling &empty) const
{
    Filling filling = empty;
    filling.tables = QStringList { counter.table().id };
    filling.counted = counter.count(row, asks.conditions, filling.year);
    judge(filling, counter);
    return filling;
}

void Filler::choose(Filling &filling, const QList<Filling> &found) const
{
    QStringList names;
    QStringList tables;
    const Filling *chosen = nullptr;
    for (const Filling &candidate : found) {
        if (!candidate.isFilled())
            continue;
        chosen = &candidate;
        tables << candidate.tables;
        for (const TableCounter &counter : m_counters) {
            if (counter.table().id == candidate.tables.first())
                names << nameOf(counter.table());
        }
    }
    filling = chosen ? *chosen : found.first();
    if (tables.size() < 2)
        return;
    filling.counted = {};
    filling.note = {};
    filling.tables = tables;
    refuse(filling, NoFigure::SeveralTables,
           lateText("questionnaire",
                    "Several counts would fill it: %1. Remove those that are not to be used.",
                    { names.join(QStringLiteral(", ")) }));
}

Filling Filler::fill(int number, int year) const
{
    Filling filling;
    filling.cell = number;
    filling.year = year;
    const Edition::Cell &cell = m_edition.cell(number);
    if (!isFillable(cell, filling))
        return filling;
    const Asks asks = asksOf(m_edition.form(), cell);
    const std::vector<const TableCounter *> counters = countersOf(*cell.row);
    QList<Filling> found;
    for (const TableCounter *counter : counters) {
        if (counter->years().contains(year))
            found << fillFrom(*counter, *cell.row, asks, filling);
    }
    if (asks.open)
        refuse(filling, NoFigure::NoAttribute,
               lateText("questionnaire", "No attribute of records says “%1” for %2.",
                        { asks.open->name, cell.row->unit }));
    else if (counters.empty())
        refuse(filling, NoFigure::NoTable,
               lateText("questionnaire", "No counts are kept of the unit “%1” at the stage “%2”.",
                        { cell.row->unit, cell.row->stage }));
    else if (found.isEmpty())
        refuse(filling, NoFigure::NoYear,
               lateText("questionnaire",
                        "No counts of the unit “%1” at the stage “%2” are of the year %3.",
                        { cell.row->unit, cell.row->stage, QString::number(year) }));
    else
        choose(filling, found);
    return filling;
}

} // namespace

QString noFigureId(NoFigure reason)
{
    return base::idOf(ids, reason);
}

Figure Filling::figure() const
{
    if (!isFilled())
        return {};
    const bool isNone = counted.count == 0 && counted.notStated == 0 && counted.broader == 0;
    return Figure::of(value(), isNone ? Status::Zero : Status::Reported);
}

QList<Filling> fillCells(const Edition &edition, const QList<CodedTable> &tables,
                         const microdata::Dictionary &dictionary, const QList<int> &years,
                         const QString &language)
{
    const Filler filler(edition, tables, dictionary, language);
    QList<Filling> fillings;
    for (int year : years) {
        for (int cell = 0; cell < edition.cellCount(); ++cell)
            fillings << filler.fill(cell, year);
    }
    return fillings;
}

Filling fillCell(const Edition &edition, const QList<CodedTable> &tables,
                 const microdata::Dictionary &dictionary, int cell, int year,
                 const QString &language)
{
    const Row &row = *edition.cell(cell).row;
    QList<CodedTable> ofRow; // looking up the others would take its time for nothing
    for (const CodedTable &table : tables) {
        if (table.unit == row.unit && table.stage == row.stage)
            ofRow << table;
    }
    return Filler(edition, ofRow, dictionary, language).fill(cell, year);
}

QMap<QString, QList<int>> cellsAskingOf(const Edition &edition, const QString &unit,
                                        const QString &stage)
{
    QMap<QString, QList<int>> cells;
    for (int number = 0; number < edition.cellCount(); ++number) {
        const Edition::Cell &cell = edition.cell(number);
        if (cell.row->unit != unit || (!stage.isEmpty() && cell.row->stage != stage)
            || cell.row->categories.isEmpty())
            continue;
        for (const Condition &condition : asksOf(edition.form(), cell).conditions) {
            QList<int> &asking = cells[condition.attribute];
            if (asking.isEmpty() || asking.constLast() != number)
                asking << number;
        }
    }
    return cells;
}

QStringList attributesAskedOf(const Edition &edition, const QString &unit, const QString &stage)
{
    return cellsAskingOf(edition, unit, stage).keys();
}

} // namespace questionnaire
