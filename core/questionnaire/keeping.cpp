// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/keeping.h"

#include "core/coding/counttable.h"
#include "core/microdata/codematcher.h"
#include "core/questionnaire/filler.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace questionnaire
{

using base::lateText;
using microdata::ColumnRole;
using microdata::LayoutColumn;

namespace
{

const QString CategoryDimension = QStringLiteral("iccs");
const QString YearDimension = QStringLiteral("year");
const QString MeasureDimension = QString::fromLatin1(coding::measureName);

// Empty when a row of the file has codes of several offences: a count has no one code then.
QStringList codeColumnsOf(const microdata::Layout &layout)
{
    QStringList columns;
    for (const LayoutColumn &column : layout.columns) {
        if (column.role != ColumnRole::Code)
            continue;
        if (column.offence != 0)
            return {};
        columns << column.column;
    }
    return columns;
}

QStringList givenBy(const microdata::Layout &layout)
{
    QStringList given;
    for (const LayoutColumn &column : layout.columns) {
        if (column.role == ColumnRole::Attribute)
            given << column.attribute;
        if (column.role == ColumnRole::Dimension)
            given << (column.attribute.isEmpty() ? column.column : column.attribute);
        if (column.role == ColumnRole::Number)
            given << column.fixed.keys();
    }
    return given;
}

base::Result<QString> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return base::failure(
            lateText("questionnaire", "The file %1 was read again for its checksum.", { path }),
            base::Text::verbatim(file.errorString()),
            lateText("questionnaire", "Nothing was kept. Try again when it can be read."));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

QList<Counted> countedIn(const Edition &edition)
{
    QList<Counted> all;
    for (int number = 0; number < edition.cellCount(); ++number) {
        const Row &row = *edition.cell(number).row;
        const Counted counted { row.unit, row.stage };
        if (!row.categories.isEmpty() && !all.contains(counted))
            all << counted;
    }
    return all;
}

QString unitOfQuestionnaires(const QString &unit)
{
    return unit == QLatin1String("suspects") ? QStringLiteral("persons") : unit;
}

Keeper::Keeper(KeepAs as, microdata::Layout layout)
    : m_as(std::move(as))
    , m_layout(std::move(layout))
    , m_given(givenBy(m_layout))
    , m_codeColumns(codeColumnsOf(m_layout))
{
    m_as.unit = unitOfQuestionnaires(m_as.unit);
}

bool Keeper::needsYear() const
{
    return !m_given.contains(YearDimension);
}

Keeper::Hindrance Keeper::hindrance() const
{
    if (m_as.unit.isEmpty() || m_as.unit == QLatin1String("rows"))
        return Hindrance::NoUnit;
    if (m_as.stage.isEmpty())
        return Hindrance::NoStage;
    if (m_as.year == 0 && needsYear())
        return Hindrance::NoYear;
    if (!m_as.edition)
        return Hindrance::None;
    const Edition &edition = *m_as.edition;
    for (int number = 0; number < edition.cellCount(); ++number) {
        if (edition.cell(number).row->unit == m_as.unit
            && edition.cell(number).row->stage == m_as.stage)
            return Hindrance::None;
    }
    return Hindrance::NotAsked;
}

QList<NotGiven> Keeper::notGiven() const
{
    QList<NotGiven> missing;
    if (!m_as.edition)
        return missing;
    const auto asking = cellsAskingOf(*m_as.edition, m_as.unit, m_as.stage);
    for (auto it = asking.begin(); it != asking.end(); ++it) {
        QList<int> cells;
        std::copy_if(it->begin(), it->end(), std::back_inserter(cells),
                     [this](int cell) { return m_as.edition->isAsked(cell); });
        if (!m_given.contains(it.key()) && !cells.isEmpty())
            missing << NotGiven { it.key(), cells };
    }
    return missing;
}

QStringList Keeper::chosen() const
{
    QStringList chosen;
    if (!m_as.edition)
        return chosen;
    chosen << CategoryDimension;
    bool isOpen = false;
    for (const QString &attribute : attributesAskedOf(*m_as.edition, m_as.unit, m_as.stage)) {
        if (m_given.contains(attribute))
            chosen << attribute;
        else
            isOpen = true;
    }
    if (isOpen) // tags of rules may say it
        chosen << QStringLiteral("tags");
    if (m_as.year == 0)
        chosen << YearDimension;
    return chosen;
}

QStringList Keeper::dimensions(const QStringList &asked) const
{
    QStringList dimensions = chosen();
    QStringList further = asked;
    further << CategoryDimension;
    if (m_as.year == 0)
        further << YearDimension;
    if (m_given.contains(MeasureDimension))
        further << MeasureDimension;
    further << m_codeColumns;
    for (const QString &dimension : std::as_const(further)) {
        if (!dimensions.contains(dimension))
            dimensions << dimension;
    }
    return dimensions;
}

// The columns of codes become one dimension with the codes as the list prints them.
coding::CrossTable Keeper::withCodes(const coding::CrossTable &table,
                                     const offences::OffenceList &list) const
{
    if (m_codeColumns.isEmpty())
        return table;
    const microdata::CodeMatcher matcher(list, m_layout.codeIs, m_layout.codeJoin);
    QList<qsizetype> columns;
    for (const QString &column : m_codeColumns)
        columns << table.dimensions.indexOf(column);
    QStringList kept;
    for (qsizetype i = 0; i < table.dimensions.size(); ++i) {
        if (!columns.contains(i))
            kept << table.dimensions[i];
    }
    coding::CrossTable coded { kept + QStringList { codeDimension() }, {} };
    for (const coding::CrossTable::Row &row : table.rows) {
        QStringList key;
        QStringList parts;
        for (qsizetype i = 0; i < row.key.size(); ++i) {
            if (!columns.contains(i))
                key << row.key[i];
        }
        for (const qsizetype column : std::as_const(columns)) {
            if (!row.key[column].isEmpty())
                parts << row.key[column];
        }
        const QString printed = parts.join(m_layout.codeJoin);
        coded.rows << coding::CrossTable::Row {
            key + QStringList { matcher.codeOf(printed).value_or(printed) }, row.count
        };
    }
    return coded.by(coded.dimensions); // rows in order, those of one code together
}

base::Result<> Keeper::checkMeasures(const coding::CrossTable &counts) const
{
    const qsizetype at = counts.dimensions.indexOf(MeasureDimension);
    QStringList measures;
    for (const coding::CrossTable::Row &row : counts.rows) {
        if (at >= 0 && !measures.contains(row.key[at]))
            measures << row.key[at];
    }
    if (measures.size() < 2)
        return {};
    return base::failure(
        lateText("questionnaire", "The counts were to be kept as \"%1\".", { m_as.name }),
        lateText("questionnaire",
                 "They are of several measures, which must not be added up: %1. Nothing was kept.",
                 { measures.join(QStringLiteral(", ")) }),
        lateText("questionnaire",
                 "Leave the columns or rows of the other measures out in the layout, and keep each "
                 "measure by a name of its own."));
}

base::Result<CodedTable> Keeper::tableOf(const coding::CrossTable &counts,
                                         const offences::OffenceList &list, const QString &file,
                                         const QDateTime &time) const
{
    if (const auto one = checkMeasures(counts); !one)
        return tl::unexpected(one.error());
    const auto hash = hashOf(file);
    if (!hash)
        return tl::unexpected(hash.error());
    CodedTable kept;
    kept.id = kept.name = m_as.name;
    kept.list = list.info.id;
    kept.unit = m_as.unit;
    kept.stage = m_as.stage;
    kept.year = m_as.year;
    kept.file = QFileInfo(file).fileName();
    kept.sha256 = *hash;
    kept.time = time;
    kept.table = withCodes(counts, list);
    return kept;
}

} // namespace questionnaire
