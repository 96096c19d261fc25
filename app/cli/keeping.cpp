// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/keeping.h"

#include "core/microdata/codematcher.h"
#include "core/project/edits.h"
#include "core/questionnaire/filler.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace cli
{

using base::lateText;
using microdata::ColumnRole;
using microdata::LayoutColumn;

namespace
{

const QString YearDimension = QStringLiteral("year");

base::Text triedToKeep(const QString &name)
{
    return lateText("cli", "The counts were to be kept as \"%1\".", { name });
}

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
            lateText("cli", "The file %1 was read again for its checksum.", { path }),
            base::Text::verbatim(file.errorString()),
            lateText("cli", "Nothing was kept. Try again when it can be read."));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

void Keeping::declare(CLI::App &options)
{
    addText(options, "--keep", m_name,
            lateText("cli",
                     "Keep the counts in the project by this name, so that questionnaires are "
                     "filled from them; counts of that name are renewed."));
    addText(options, "--stage", m_stage,
            lateText("cli",
                     "With --keep: the stage of the process that is counted, such as recorded, "
                     "contact, prosecuted, convicted or held."));
    addText(options, "--for", m_edition,
            lateText("cli",
                     "With --keep: split the counts by what the cells of this questionnaire ask "
                     "for, instead of --tabulate."));
    options.add_option("--year", m_year,
                       lateText("cli",
                                "With --keep: the year of all counts, when the layout has no "
                                "dimension \"year\".")
                           .toString()
                           .toStdString());
}

base::Result<> Keeping::chooseDimensions(const microdata::Layout &layout)
{
    const auto edition = questionnaire::loadEdition(m_edition);
    if (!edition)
        return tl::unexpected(edition.error());
    const QStringList given = givenBy(layout);
    m_chosen = { QStringLiteral("iccs") };
    bool isOpen = false;
    for (const QString &attribute : questionnaire::attributesAskedOf(**edition, m_unit, m_stage)) {
        if (given.contains(attribute))
            m_chosen << attribute;
        else
            isOpen = true;
    }
    if (isOpen) // tags of rules may say it
        m_chosen << QStringLiteral("tags");
    if (m_year == 0)
        m_chosen << YearDimension;
    return {};
}

base::Result<> Keeping::check(const microdata::Layout &layout, const QString &unit)
{
    m_layout = layout;
    m_unit = unit == QLatin1String("suspects") ? QStringLiteral("persons") : unit;
    m_codeColumns = codeColumnsOf(layout);
    if (m_unit.isEmpty() || m_unit == QLatin1String("rows"))
        return base::failure(triedToKeep(m_name),
                             lateText("cli", "It is not said what unit the counts are of."),
                             lateText("cli",
                                      "Name one of a questionnaire with --unit, such as "
                                      "offences, victims or persons."));
    if (m_stage.isEmpty())
        return base::failure(
            triedToKeep(m_name), lateText("cli", "It is not said at which stage they were made."),
            lateText("cli", "Name it with --stage, such as recorded, contact or convicted."));
    if (m_year == 0 && !givenBy(layout).contains(YearDimension))
        return base::failure(triedToKeep(m_name),
                             lateText("cli", "Neither an option nor the layout says their year."),
                             lateText("cli",
                                      "Name it with --year, or give the layout a dimension "
                                      "\"year\"."));
    return chooses() ? chooseDimensions(layout) : base::Result<>();
}

QStringList Keeping::dimensions(const QStringList &asked) const
{
    QStringList dimensions = chooses() ? m_chosen : asked;
    for (const char *needed : { "iccs", "year" }) {
        if (!dimensions.contains(QLatin1String(needed)) && (needed[0] == 'i' || m_year == 0))
            dimensions << QLatin1String(needed);
    }
    for (const QString &column : m_codeColumns) {
        if (!dimensions.contains(column))
            dimensions << column;
    }
    return dimensions;
}

// The columns of codes become one dimension with the codes as the list prints them.
coding::CrossTable Keeping::withCodes(const coding::CrossTable &table,
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
    coding::CrossTable coded { kept + QStringList { questionnaire::codeDimension() }, {} };
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

base::Result<questionnaire::CodedTable> Keeping::tableOf(const Context &context,
                                                         const OpenProject &open,
                                                         const QString &list, const QString &file,
                                                         const coding::CrossTable &table) const
{
    const auto hash = hashOf(file);
    if (!hash)
        return tl::unexpected(hash.error());
    const project::ProjectData &data = open.project->data();
    questionnaire::CodedTable kept;
    kept.id = m_name;
    kept.name = m_name;
    kept.list = list;
    kept.unit = m_unit;
    kept.stage = m_stage;
    kept.year = m_year;
    kept.file = QFileInfo(file).fileName();
    kept.sha256 = *hash;
    kept.time = context.clock.now();
    kept.table = withCodes(table, *data.list(list));
    return kept;
}

base::Result<> Keeping::keep(const Context &context, const OpenProject &open, const QString &list,
                             const QString &file, const coding::CrossTable &table) const
{
    const auto kept = tableOf(context, open, list, file, table);
    if (!kept)
        return tl::unexpected(kept.error());
    const auto edit = project::putCodedTable(open.project->data(), *kept);
    if (const auto done = open.project->execute(edit); !done)
        return done;
    if (const auto saved = saveProject(*open.project); !saved)
        return saved;
    context.say(lateText("cli", "Kept as \"%1\": %2 rows, %3 in all, by %4.",
                         { kept->name, qint64(kept->table.rows.size()),
                           coding::countText(kept->table.total()),
                           kept->table.dimensions.join(QStringLiteral(", ")) }));
    return {};
}

} // namespace cli
