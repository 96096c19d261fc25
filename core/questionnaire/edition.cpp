// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/edition.h"

#include "core/base/idtable.h"

namespace questionnaire
{

QString markId(Mark mark)
{
    static constexpr base::IdTable<Mark, 3> ids { { { Mark::Documented, "documented" },
                                                    { Mark::Inferred, "inferred" },
                                                    { Mark::Memory, "memory" } } };
    return base::idOf(ids, mark);
}

bool Asked::in(int collection) const
{
    const bool isEven = collection % 2 == 0;
    return also.contains(collection)
        || ((from == 0 || collection >= from) && (to == 0 || collection <= to)
            && (years == Years::Every || isEven == (years == Years::Even)));
}

const DimensionValue *Dimension::find(const QString &value) const
{
    for (const DimensionValue &candidate : values) {
        if (candidate.id == value)
            return &candidate;
    }
    return nullptr;
}

QList<int> Form::years() const
{
    QList<int> years;
    for (int year = collection - referenceYears; year < collection; ++year)
        years << year;
    return years;
}

const Dimension *Form::dimension(const QString &wanted) const
{
    for (const Dimension &candidate : dimensions) {
        if (candidate.id == wanted)
            return &candidate;
    }
    return nullptr;
}

const Question *Form::question(const QString &wanted) const
{
    for (const Question &candidate : questions) {
        if (candidate.id == wanted)
            return &candidate;
    }
    return nullptr;
}

Edition::Edition(Form form)
    : m_form(std::move(form))
{
    for (const Module &module : std::as_const(m_form.modules)) {
        for (const Table &table : module.tables) {
            m_tables.insert(table.id, &table);
            for (const Row &row : table.rows)
                addRow(module, table, row);
        }
    }
}

void Edition::addRow(const Module &module, const Table &table, const Row &row)
{
    for (const Column &column : row.columns) {
        Cell cell { &module, &table, &row, &column, row.at, {} };
        cell.at.insert(column.at);
        cell.address = QStringList { table.id, row.id, column.id }.join(QLatin1Char('/'));
        m_byAddress.insert(cell.address, cellCount());
        m_cells.push_back(cell);
    }
}

int Edition::find(const QString &address) const
{
    return m_byAddress.value(address, -1);
}

int Edition::at(const QString &table, const QString &row, const Coordinates &coordinates) const
{
    for (int number = 0; number < cellCount(); ++number) {
        const Cell &candidate = cell(number);
        if (candidate.table->id != table || (!row.isEmpty() && candidate.row->id != row))
            continue;
        Coordinates wanted = row.isEmpty() ? Coordinates() : candidate.row->at;
        wanted.insert(coordinates);
        if (candidate.at == wanted)
            return number;
    }
    return -1;
}

bool Edition::isAsked(int number) const
{
    const Cell &asked = cell(number);
    const int year = m_form.collection;
    return asked.module->asked.in(year) && asked.table->asked.in(year) && asked.row->asked.in(year);
}

const Table *Edition::table(const QString &id) const
{
    return m_tables.value(id, nullptr);
}

QString Edition::labelOf(int number) const
{
    const Cell &labelled = cell(number);
    const QString &label = labelled.row->label;
    return labelled.column->name.isEmpty() ? label
                                           : label + QStringLiteral(", ") + labelled.column->name;
}

} // namespace questionnaire
