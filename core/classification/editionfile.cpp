// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/editionfile.h"

#include "core/table/tablereader.h"

#include <QFileInfo>

namespace classification
{

base::Error brokenEdition(const QString &folder, const base::Text &what)
{
    return { base::lateText("classification", "Loading the classification in %1.", { folder }),
             what,
             base::lateText("classification",
                            "Restore the folder from the program package or mend the file.") };
}

base::Result<EditionFile> EditionFile::read(const QString &folder, const QString &name,
                                            const QStringList &columns)
{
    const QString path = folder + QLatin1Char('/') + name;
    if (!QFileInfo::exists(path))
        return tl::unexpected(brokenEdition(
            folder, base::lateText("classification", "The file %1 is missing.", { name })));
    table::ReadOptions options;
    options.encoding = QStringLiteral("UTF-8");
    options.delimiter = QStringLiteral(",");
    base::NoProgress progress;
    auto table = table::readTable(path, options, progress);
    if (!table)
        return tl::unexpected(table.error());
    EditionFile file;
    file.m_folder = folder;
    file.m_name = name;
    file.m_table = std::move(table->table);
    if (!table->findings.isEmpty())
        return tl::unexpected(brokenEdition(
            folder,
            base::lateText("classification", "The file %1 is damaged: %2",
                           { name, QVariant::fromValue(table->findings.first().message) })));
    for (int column = 0; column < file.m_table.header.size(); ++column)
        file.m_columns.insert(file.m_table.header.at(column), column);
    for (const QString &column : columns) {
        if (!file.m_columns.contains(column))
            return tl::unexpected(
                brokenEdition(folder,
                              base::lateText("classification", "The file %1 has no column %2.",
                                             { name, column })));
    }
    return file;
}

QString EditionFile::cell(int row, const QString &column) const
{
    const auto found = m_columns.constFind(column);
    return found == m_columns.constEnd() ? QString() : m_table.rows.at(row).at(*found);
}

bool EditionFile::flag(int row, const QString &column) const
{
    return cell(row, column) == QLatin1String("1");
}

Labels EditionFile::labels(int row, const QString &column) const
{
    Labels labels;
    for (auto found = m_columns.constBegin(); found != m_columns.constEnd(); ++found) {
        if (found.key().size() <= column.size() + 1 || !found.key().startsWith(column)
            || found.key().at(column.size()) != QLatin1Char('_'))
            continue;
        const QString text = m_table.rows.at(row).at(*found).trimmed();
        if (!text.isEmpty())
            labels.insert(found.key().mid(column.size() + 1), text);
    }
    return labels;
}

base::Result<IccsCode> EditionFile::code(int row, const QString &column) const
{
    if (const auto code = IccsCode::parse(cell(row, column)))
        return *code;
    return tl::unexpected(
        broken(row,
               base::lateText("classification", "“%1” is no code of 2, 4, 5 or 6 digits.",
                              { cell(row, column) })));
}

base::Result<QList<IccsCode>> EditionFile::codes(int row, const QString &column) const
{
    QList<IccsCode> codes;
    for (const QString &text : cell(row, column).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto code = IccsCode::parse(text);
        if (!code)
            return tl::unexpected(
                broken(row,
                       base::lateText("classification", "“%1” is no code of 2, 4, 5 or 6 digits.",
                                      { text })));
        codes << *code;
    }
    return codes;
}

base::Error EditionFile::broken(int row, const base::Text &what) const
{
    return brokenEdition(
        m_folder,
        base::lateText("classification", "Line %1 of the file %2: %3",
                       { m_table.lineNumbers.at(row), m_name, QVariant::fromValue(what) }));
}

} // namespace classification
