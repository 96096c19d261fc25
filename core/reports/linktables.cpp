// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/linktables.h"

#include "core/exchange/correspondencerows.h"
#include "core/exchange/linkwords.h"
#include "core/reports/frame.h"

namespace reports
{

using base::lateText;
using exchange::CorrespondenceRows;
using mapping::Status;
using report::Column;

namespace
{

// Whether a link gives its offence no category; also out of scope when it names one.
bool isWithoutCategory(const mapping::Link &link)
{
    return !link.target || link.status == Status::OutOfScope;
}

// The reasons of a link, each with its name, in one text.
QString reasonsOf(const Composer &composer, const mapping::Link &link)
{
    QStringList parts;
    const auto add = [&](const base::Text &name, const QString &value) {
        if (!value.trimmed().isEmpty())
            parts << composer.word(
                lateText("reports", "%1: %2", { QVariant::fromValue(name), value.trimmed() }));
    };
    if (!link.rationale.trimmed().isEmpty())
        parts << link.rationale.trimmed();
    add(lateText("reports", "Assumption"), link.assumption);
    add(lateText("reports", "Left over"), link.leftOver);
    add(lateText("reports", "Rejected"), mapping::rejectedToText(link.rejected));
    add(lateText("reports", "Tags"), mapping::tagsToText(link.tags));
    add(lateText("reports", "Flags"), exchange::flagsToText(link.flags));
    add(lateText("reports", "Share"), exchange::weightToText(link.weight));
    add(lateText("reports", "Source of the share"), link.weightSource);
    add(lateText("reports", "Reviewer"), link.reviewer);
    return parts.join(QLatin1Char('\n'));
}

QString offenceText(const offences::OffenceList &list, const CorrespondenceRows::Row &row)
{
    if (!row.offence)
        return {};
    const QString label = row.offence->label(list.info.language);
    return row.offence->provision.isEmpty() ? label
                                            : label + QLatin1Char('\n') + row.offence->provision;
}

report::Row linkRow(const Composer &composer, const offences::OffenceList &list,
                    CorrespondenceRows &rows, const CorrespondenceRows::Row &row)
{
    const mapping::Link &link = *row.link;
    const auto *category = composer.job().classification.category(*link.target);
    const QString relation = composer.word(exchange::extentText(link.extent)) + QStringLiteral(" (")
        + rows.cardinality(link) + QLatin1Char(')');
    return { { cell(row.offence ? rows.codes().of(*row.offence) : link.offence),
               cell(offenceText(list, row)), cell(link.target->toString()),
               cell(category ? titleOf(*category, composer.job().language) : QString()),
               cell(relation), cell(composer.word(exchange::statusText(link.status))),
               cell(link.rules.join(QStringLiteral(", "))), cell(reasonsOf(composer, link)) },
             report::Row::Kind::Plain };
}

base::Text whyNot(const CorrespondenceRows::Row &row)
{
    if (row.link && row.link->status == Status::OutOfScope)
        return lateText("exchange", "Out of scope");
    if (row.offence && row.offence->kind == offences::OffenceKind::Sum)
        return lateText("exchange", "Total or sum row");
    if (row.link)
        return lateText("exchange", "No category");
    if (row.offence && row.offence->gone)
        return lateText("exchange", "Left the list, no link");
    return lateText("exchange", "No link yet");
}

} // namespace

report::Table linkTable(const Composer &composer, const offences::OffenceList &list)
{
    report::Table table;
    table.wide = true;
    table.caption = composer.word(
        lateText("reports", "Correspondence of %1 with the ICCS", { list.info.name }));
    table.columns = { column(Column::Kind::Code, 0.9), column(Column::Kind::Text, 2.6),
                      column(Column::Kind::Code, 0.7), column(Column::Kind::Text, 2.2),
                      column(Column::Kind::Text, 1.2), column(Column::Kind::Text, 1),
                      column(Column::Kind::Text, 0.6), column(Column::Kind::Text, 4.2) };
    table.header << composer.header(
        { lateText("reports", "National code"), lateText("reports", "National offence"),
          lateText("reports", "ICCS"), lateText("reports", "Category"),
          lateText("reports", "Relation"), lateText("reports", "Status"),
          lateText("reports", "Rules"), lateText("reports", "Rationale") });
    CorrespondenceRows rows(composer.job().data, list, composer.job().classification,
                            composer.job().language);
    for (const CorrespondenceRows::Row &row : rows.all()) {
        if (row.link && !isWithoutCategory(*row.link))
            table.rows << linkRow(composer, list, rows, row);
    }
    table.source = sourceLine(composer);
    return table;
}

report::Table unmappedTable(const Composer &composer, const offences::OffenceList &list)
{
    report::Table table;
    table.caption = composer.word(
        lateText("reports", "Offences of %1 without a category", { list.info.name }));
    table.columns = { column(Column::Kind::Code, 1), column(Column::Kind::Text, 3),
                      column(Column::Kind::Text, 1.4), column(Column::Kind::Text, 2.6) };
    table.header << composer.header(
        { lateText("reports", "National code"), lateText("reports", "National offence"),
          lateText("reports", "Why not mapped"), lateText("reports", "Reason") });
    CorrespondenceRows rows(composer.job().data, list, composer.job().classification,
                            composer.job().language);
    for (const CorrespondenceRows::Row &row : rows.all()) {
        if (row.link && !isWithoutCategory(*row.link))
            continue;
        table.rows << report::Row {
            { cell(row.offence ? rows.codes().of(*row.offence) : row.link->offence),
              cell(offenceText(list, row)), cell(composer.word(whyNot(row))),
              cell(row.link ? row.link->reason : QString()) },
            report::Row::Kind::Plain
        };
    }
    table.source = sourceLine(composer);
    return table;
}

} // namespace reports
