// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/codedtables.h"

#include "core/project/ruleimport.h"
#include "core/questionnaire/words.h"
#include "core/reports/frame.h"
#include "core/reports/listmeasures.h"

namespace reports
{

using base::lateText;
using coding::CrossTable;
using questionnaire::CodedTable;
using report::Column;

namespace
{

constexpr double whole = 1'000'000; // counts of cross tables are millionths
const QString iccs = QStringLiteral("iccs");

QList<const CodedTable *> tablesOf(const ReportJob &job)
{
    QList<const CodedTable *> tables;
    for (const CodedTable &table : job.data.codedTables) {
        if (job.list.isEmpty() || table.list == job.list)
            tables << &table;
    }
    return tables;
}

double unmapped(const CrossTable &table)
{
    return table.dimensions.contains(iccs) ? double(table.by({ iccs }).countOf({ QString() })) : 0;
}

report::Table overview(const Composer &composer, const QList<const CodedTable *> &tables)
{
    report::Table made;
    made.caption = composer.word(lateText("reports", "Coded tables"));
    made.columns = { column(Column::Kind::Text, 2),     column(Column::Kind::Text, 2),
                     column(Column::Kind::Text, 1.4),   column(Column::Kind::Text, 1.8),
                     column(Column::Kind::Number, 1.2), column(Column::Kind::Percent, 1.2) };
    made.header << composer.header(
        { lateText("reports", "Table"), lateText("reports", "What it counts"),
          lateText("reports", "Year"), lateText("reports", "File"), lateText("reports", "Total"),
          lateText("reports", "Not mapped") });
    for (const CodedTable *table : tables) {
        const QString counts = composer.word(questionnaire::unitText(table->unit))
            + QStringLiteral(", ") + composer.word(questionnaire::stageText(table->stage));
        const QString year = table->year > 0 ? QString::number(table->year)
                                             : composer.word(lateText("reports", "by the table"));
        const double total = double(table->table.total());
        made.rows << report::Row { { cell(table->name), cell(counts), cell(year), cell(table->file),
                                     composer.count(total / whole),
                                     composer.shareCell(unmapped(table->table), total) },
                                   report::Row::Kind::Plain };
    }
    made.notes << composer.word(
        lateText("reports", "Records that are out of scope are in none of these tables."));
    made.source = sourceLine(composer);
    return made;
}

// How much of a dimension is not stated or coded as not known.
double unknown(const CrossTable &table, const QString &dimension,
               const microdata::Dictionary &dictionary)
{
    const microdata::Attribute *attribute = dictionary.find(dimension);
    double sum = 0;
    for (const CrossTable::Row &row : table.by({ dimension }).rows) {
        const QString value = row.key.value(0);
        const int position = attribute ? attribute->positionOf(value) : -1;
        const bool isNotKnown
            = position >= 0 && attribute->values[position].kind == microdata::ValueKind::NotKnown;
        if (value.isEmpty() || isNotKnown)
            sum += double(row.count);
    }
    return sum;
}

report::Table unknownTable(const Composer &composer, const QList<const CodedTable *> &tables)
{
    const microdata::Dictionary dictionary
        = project::dictionaryOf(composer.job().data, composer.job().classification);
    report::Table made;
    made.caption = composer.word(lateText("reports", "Not known, by dimension"));
    made.columns = { column(Column::Kind::Text, 2), column(Column::Kind::Text, 2.4),
                     column(Column::Kind::Number, 1.2), column(Column::Kind::Percent, 1.2) };
    made.header << composer.header({ lateText("reports", "Table"), lateText("reports", "Dimension"),
                                     lateText("reports", "Not known"),
                                     lateText("reports", "Share") });
    for (const CodedTable *table : tables) {
        for (const QString &dimension : table->table.dimensions) {
            if (dimension == iccs)
                continue;
            const microdata::Attribute *attribute = dictionary.find(dimension);
            const double count = unknown(table->table, dimension, dictionary);
            made.rows << report::Row { { cell(table->name),
                                         cell(attribute ? attribute->nameIn(composer.job().language)
                                                        : dimension),
                                         composer.count(count / whole),
                                         composer.shareCell(count, double(table->table.total())) },
                                       report::Row::Kind::Plain };
        }
    }
    made.notes << composer.word(lateText(
        "reports", "A breakdown of which a large part is not known says little about the rest."));
    made.source = sourceLine(composer);
    return made;
}

report::Table sectionTable(const Composer &composer, const CodedTable &table)
{
    report::Table made;
    made.caption = composer.word(lateText("reports", "%1 by section", { table.name }));
    made.columns = { column(Column::Kind::Text, 4), column(Column::Kind::Number, 1.2),
                     column(Column::Kind::Percent, 1) };
    made.header << composer.header({ lateText("reports", "Section"), lateText("reports", "Count"),
                                     lateText("reports", "Share") });
    const CrossTable byCategory = table.table.by({ iccs });
    const double total = double(byCategory.total());
    const auto add = [&](const QString &name, double count, report::Row::Kind kind) {
        made.rows << report::Row {
            { cell(name), composer.count(count / whole), composer.shareCell(count, total) }, kind
        };
    };
    for (const auto &section : composer.job().classification.roots()) {
        double sum = 0;
        for (const CrossTable::Row &row : byCategory.rows) {
            const auto code = classification::IccsCode::parse(row.key.value(0));
            if (code && code->isWithin(section))
                sum += double(row.count);
        }
        add(categoryName(composer, section), sum, report::Row::Kind::Plain);
    }
    add(composer.word(lateText("reports", "Not mapped")), unmapped(table.table),
        report::Row::Kind::Plain);
    add(composer.word(lateText("reports", "Total")), total, report::Row::Kind::Total);
    made.source = table.file;
    return made;
}

} // namespace

void addCodedTables(Composer &composer)
{
    composer.heading(1, lateText("reports", "Coded data"));
    const QList<const CodedTable *> tables = tablesOf(composer.job());
    if (tables.isEmpty()) {
        composer.text(lateText(
            "reports", "The project keeps no coded table, so nothing is said here of records."));
        return;
    }
    composer.add(overview(composer, tables));
    composer.add(unknownTable(composer, tables));
    for (const CodedTable *table : tables) {
        if (table->table.dimensions.contains(iccs))
            composer.add(sectionTable(composer, *table));
    }
}

} // namespace reports
