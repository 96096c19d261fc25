// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sourceoptions.h"

#include "core/text/words.h"

namespace cli
{

void addReadOptions(CLI::App &options, table::ReadOptions &read)
{
    addText(options, "--sheet", read.sheet,
            base::lateText("cli", "Sheet of a workbook, by name or number."));
    addText(options, "--delimiter", read.delimiter,
            base::lateText("cli", "What parts the columns; detected when left out."));
    addText(options, "--encoding", read.encoding,
            base::lateText("cli", "Encoding of a text file; detected when left out."));
}

void addListColumns(CLI::App &options, ListColumns &columns)
{
    addText(options, "--code", columns.code, base::lateText("cli", "Column of the national code."));
    addText(options, "--label", columns.label, base::lateText("cli", "Column of the label."));
    addText(options, "--definition", columns.definition,
            base::lateText("cli", "Column of the definition or legal text."));
    addText(options, "--law", columns.law, base::lateText("cli", "Column of the legal provision."));
    addText(options, "--category", columns.category,
            base::lateText("cli", "Column of the national heading or family."));
    addText(options, "--valid-from", columns.validFrom,
            base::lateText("cli", "Column of the first day in force."));
    addText(options, "--valid-to", columns.validTo,
            base::lateText("cli", "Column of the last day in force."));
    addTexts(options, "--volume", columns.volumes,
             base::lateText("cli", "Column(s) of counts; the header names the period."));
    addText(options, "--text-language", columns.textLanguage,
            base::lateText("cli", "Language of the labels, e.g. es; guessed when left out."));
}

namespace
{

QString languageOf(const table::Table &table, int column)
{
    QStringList sample;
    for (const QStringList &row : table.rows.mid(0, 500))
        sample << row.value(column);
    return text::guessLanguage(sample);
}

// For a message: a table may have thousands of columns, and a broken one names as long as itself.
QString columnNames(const table::Table &table)
{
    constexpr qsizetype most = 30;
    constexpr qsizetype longest = 40;
    QStringList names;
    for (const QString &name : table.header.mid(0, most))
        names << (name.size() > longest ? name.left(longest) + QChar(0x2026) : name);
    if (table.header.size() > most)
        names << QString(QChar(0x2026));
    return names.join(QStringLiteral(", "));
}

} // namespace

base::Result<QList<offences::ColumnRole>> rolesFor(const table::Table &table,
                                                   const ListColumns &columns)
{
    using offences::Role;
    auto roles = offences::guessRoles(table);
    base::Result<QList<offences::ColumnRole>> problem(QList<offences::ColumnRole> {});
    const auto assign = [&](const QString &wanted, Role role) {
        if (wanted.isEmpty())
            return;
        const int column = table.column(wanted);
        if (column < 0) {
            problem = base::failure(
                base::lateText("cli", "The column \"%1\" was looked for.", { wanted }),
                base::lateText("cli", "The table has no such column."),
                base::lateText("cli",
                               "Give one of these, or its number: %1. If they look garbled, give "
                               "--encoding or --delimiter.",
                               { columnNames(table) }));
            return;
        }
        for (auto &other : roles) {
            if (other.role == role && role != Role::Volume)
                other.role = Role::Keep;
        }
        roles[column].role = role;
        roles[column].certainty = 1;
        if (role == Role::Label || role == Role::Definition)
            roles[column].language = !columns.textLanguage.isEmpty() ? columns.textLanguage
                                                                     : languageOf(table, column);
        if (role == Role::Volume && roles[column].period.isEmpty())
            roles[column].period = table.header[column];
    };
    assign(columns.code, Role::Code);
    assign(columns.label, Role::Label);
    assign(columns.definition, Role::Definition);
    assign(columns.law, Role::Provision);
    assign(columns.category, Role::Family);
    assign(columns.validFrom, Role::ValidFrom);
    assign(columns.validTo, Role::ValidTo);
    for (const QString &volume : columns.volumes)
        assign(volume, Role::Volume);
    if (!problem)
        return problem;
    for (auto &role : roles) {
        if (!columns.textLanguage.isEmpty()
            && (role.role == Role::Label || role.role == Role::Definition))
            role.language = columns.textLanguage;
    }
    return roles;
}

} // namespace cli
