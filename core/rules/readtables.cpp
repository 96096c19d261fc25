// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/dmn/dmn.h"
#include "core/rules/sheetwords.h"
#include "core/table/tablereader.h"

#include <QFile>
#include <QFileInfo>

namespace rules
{

using base::lateText;

namespace
{

// Lines of a rule sheet differ much in length, which misleads the general guess; but the character
// after the first keyword is certain.
QString delimiterOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray start = file.read(64);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed().toLower();
    for (const char *word : { "table", "code" }) {
        if (!start.startsWith(word))
            continue;
        const QByteArray next = start.mid(qsizetype(qstrlen(word)), 1);
        if (!next.isEmpty() && QByteArray(",;\t|").contains(next))
            return QString::fromLatin1(next);
    }
    return {};
}

tl::unexpected<base::Error> noRules(const QString &path, const QString &first)
{
    return base::failure(
        lateText("rules", "The rules of \"%1\" were to be read.", { path }),
        lateText("rules", "It begins with \"%1\".", { first }),
        lateText("rules",
                 "Begin with a line \"table\" and its id, or with the columns code, group, "
                 "priority, rule, iccs, tags, advice."));
}

std::optional<base::Result<ReadTables>> asDmn(const QString &path,
                                              const microdata::Dictionary &dictionary)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !looksLikeXml(file.peek(256)))
        return std::nullopt;
    // One byte more than is read, so that a larger file is known as such.
    return tablesFromDmn(file.read(mostDmnBytes + 1), QFileInfo(path).fileName(), dictionary);
}

} // namespace

base::Result<ReadTables> readTables(const QString &path, const microdata::Dictionary &dictionary)
{
    if (auto read = asDmn(path, dictionary))
        return *read;
    table::ReadOptions options;
    options.firstRowIsHeader = false;
    options.titleRows = 0;
    options.delimiter = delimiterOf(path);
    base::NoProgress progress;
    auto read = table::readTable(path, options, progress);
    if (!read)
        return tl::unexpected<base::Error>(read.error());
    sheet::CellReader reader(QFileInfo(path).fileName(), dictionary);
    const QString first = read->table.rows.value(0).value(0).trimmed().toLower();
    ReadTables result;
    if (first == QLatin1String("table"))
        result.tables = sheet::readKeywordLines(read->table, reader);
    else if (first == QLatin1String("code"))
        result.tables = sheet::readPriorityLines(read->table, reader);
    else
        return noRules(path, read->table.rows.value(0).value(0));
    for (const base::Finding &finding : std::as_const(read->findings)) {
        if (finding.check != QLatin1String("T01")) // lines of a rule sheet differ in length
            result.findings << finding;
    }
    result.findings << reader.findings();
    return result;
}

} // namespace rules
