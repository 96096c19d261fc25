// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/parts/partlayout.h"

#include "core/table/sheetname.h"

#include <QSet>

#include <algorithm>

namespace exchange
{

namespace
{

using base::lateText;
using questionnaire::Answer;

constexpr int filledColumns = 4;
constexpr int hiddenColumns = 4;
constexpr qsizetype mostEarlier = 3;

} // namespace

PartLayout::PartLayout(const PartSource &source)
    : m_years(source.response.years)
{
    table::SheetNames names;
    m_startName = names.next(source.wording(lateText("exchange", "Start")));
    const questionnaire::Edition &edition = *source.response.edition;
    QHash<const questionnaire::Table *, QList<int>> cells;
    for (int cell : source.part.cells)
        cells[edition.cell(cell).table] << cell;
    for (const questionnaire::Module &module : edition.form().modules) {
        Sheet sheet { &module, {}, {}, headRows };
        for (const questionnaire::Table &table : module.tables) {
            if (!cells.contains(&table))
                continue;
            const Block block { &table, cells.value(&table), sheet.rows + rowsAboveBlock };
            for (qsizetype i = 0; i < block.cells.size(); ++i)
                m_places.insert(block.cells[i], { int(m_sheets.size()), block.firstRow + int(i) });
            sheet.rows = block.firstRow + int(block.cells.size());
            sheet.blocks << block;
        }
        if (sheet.blocks.isEmpty())
            continue;
        sheet.name = names.next(QStringLiteral("DATA ") + module.id);
        m_sheets << sheet;
    }
    m_methodName = names.next(QStringLiteral("METADATA"));
    m_checksName = names.next(source.wording(lateText("exchange", "Checks")));
    findEarlier(source);
}

// Of an earlier year that several collections asked for, the latest says it.
void PartLayout::findEarlier(const PartSource &source)
{
    const questionnaire::Edition &edition = *source.response.edition;
    const questionnaire::Form &form = edition.form();
    const int first = m_years.isEmpty() ? 0 : m_years.first();
    QSet<int> years;
    for (const Answer &answer : source.job.data.answers) {
        const bool isOfIt = answer.edition == form.id
            || answer.edition.section(QLatin1Char('-'), 0, -2) == form.instrument;
        const int cell = isOfIt ? edition.find(answer.cell) : -1;
        if (!m_places.contains(cell) || answer.year >= first
            || answer.figure.status == questionnaire::Status::Empty)
            continue;
        const Answer *&known = m_earlierAnswers[{ cell, answer.year }];
        if (!known || known->edition < answer.edition)
            known = &answer;
        years.insert(answer.year);
    }
    m_earlier = years.values();
    std::sort(m_earlier.begin(), m_earlier.end());
    m_earlier = m_earlier.mid(std::max<qsizetype>(0, m_earlier.size() - mostEarlier));
}

const Answer *PartLayout::earlierAnswer(int cell, int year) const
{
    return m_earlierAnswers.value({ cell, year });
}

int PartLayout::column(int year, Column column) const
{
    const int index = int(m_years.indexOf(year));
    const int filled = firstColumn + int(m_earlier.size());
    const int hidden = filled + filledColumns * int(m_years.size());
    const int number = int(column);
    return number < filledColumns ? filled + filledColumns * index + number
                                  : hidden + hiddenColumns * index + number - filledColumns;
}

bool PartLayout::has(int cell, int year) const
{
    return m_places.contains(cell) && m_years.contains(year);
}

QString PartLayout::reference(int cell, int year, Column wanted) const
{
    const Place place = m_places.value(cell);
    return quoted(m_sheets[place.sheet].name)
        + QStringLiteral("$%1$%2").arg(columnName(column(year, wanted))).arg(place.row + 1);
}

QString PartLayout::range(const Sheet &sheet, int year, Column wanted) const
{
    return quoted(sheet.name)
        + QStringLiteral("$%1$%2:$%1$%3")
              .arg(columnName(column(year, wanted)))
              .arg(headRows + 1)
              .arg(sheet.rows);
}

QString PartLayout::columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

QString PartLayout::quoted(const QString &sheet)
{
    QString name = sheet;
    name.replace(QLatin1Char('\''), QStringLiteral("''"));
    return QLatin1Char('\'') + name + QStringLiteral("'!");
}

} // namespace exchange
