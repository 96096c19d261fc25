// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/referenceimport.h"

#include "core/exchange/correspondenceimport.h"
#include "core/exchange/correspondencerows.h"
#include "core/offences/listimport.h"
#include "core/text/fold.h"
#include "core/text/words.h"

#include <QFile>
#include <QFileInfo>

namespace exchange
{

namespace
{

// Titles of the ICCS are texts too, so their columns must not pass for the labels.
bool isAboutIccs(const QString &header)
{
    const QString folded = text::fold(header);
    for (const QString &name :
         { QStringLiteral("iccs"), QStringLiteral("cidfe"), QStringLiteral("icdfe"),
           QStringLiteral("мкпсц"), QStringLiteral("object_"), QStringLiteral("predicate_") }) {
        if (folded.contains(name))
            return true;
    }
    return false;
}

table::Table withoutColumns(const table::Table &table, const QStringList &left)
{
    table::Table rest;
    QList<int> kept;
    for (int column = 0; column < table.header.size(); ++column) {
        if (left.contains(table.header[column]) || isAboutIccs(table.header[column]))
            continue;
        kept << column;
        rest.header << table.header[column];
    }
    for (const QStringList &row : table.rows) {
        QStringList cells;
        for (const int column : kept)
            cells << row.value(column);
        rest.rows << cells;
    }
    rest.lineNumbers = table.lineNumbers;
    return rest;
}

// Of our own exports; empty in a table of another program.
QString ownLabel(const table::Table &table)
{
    for (const auto &[label, sign] :
         { std::pair(QStringLiteral("label"), correspondenceHeader().last()),
           std::pair(QStringLiteral("subject_label"), QStringLiteral("object_id")) }) {
        if (table.header.contains(label) && table.header.contains(sign))
            return label;
    }
    return {};
}

// How many lines of metadata an SSSOM/TSV file has above its header.
int metadataLines(const QString &path)
{
    constexpr int most = 10'000;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    int lines = 0;
    bool isSssom = false;
    while (lines < most && file.peek(1) == "#") {
        const QByteArray line = file.readLine(most);
        isSssom = isSssom || line.startsWith("#curie_map") || line.startsWith("#mapping_set")
            || line.startsWith("#sssom") || line.startsWith("# curie_map")
            || line.startsWith("# mapping_set");
        ++lines;
    }
    return isSssom ? lines : 0;
}

} // namespace

ReferenceColumns guessReferenceColumns(const table::Table &table)
{
    const CorrespondenceColumns known = guessColumns(table);
    ReferenceColumns columns;
    columns.code = known.code;
    columns.iccs = known.iccs;
    columns.status = known.status;
    columns.label = ownLabel(table);
    if (!columns.label.isEmpty())
        return columns;
    const table::Table rest = withoutColumns(table, { columns.iccs, columns.status });
    const auto roles = offences::guessRoles(rest);
    const auto take = [&](offences::Role role, QString &column) {
        for (qsizetype i = 0; i < roles.size() && column.isEmpty(); ++i) {
            if (roles[i].role == role)
                column = rest.header[i];
        }
    };
    take(offences::Role::Label, columns.label);
    take(offences::Role::Provision, columns.provision);
    take(offences::Role::Code, columns.code);
    if (columns.code == columns.label)
        columns.code.clear();
    return columns;
}

QString guessReferenceLanguage(const table::Table &table, const ReferenceColumns &columns)
{
    constexpr qsizetype sample = 500;
    const int column = columns.label.isEmpty() ? -1 : table.column(columns.label);
    QStringList labels;
    for (const QStringList &row : table.rows.mid(0, column < 0 ? 0 : sample))
        labels << row.value(column);
    return text::guessLanguage(labels);
}

base::Result<table::ReadTable>
readReferenceTable(const QString &path, const table::ReadOptions &options, base::Progress &progress)
{
    const int metadata = metadataLines(path);
    if (metadata == 0)
        return readCorrespondence(path, options, progress);
    table::ReadOptions sssom = options;
    sssom.delimiter = QStringLiteral("\t");
    sssom.titleRows = metadata;
    auto read = table::readTable(path, sssom, progress);
    if (read) // what it left out is no title but belongs to the format
        read->findings.removeIf(
            [](const base::Finding &one) { return one.check == QLatin1String("T10"); });
    return read;
}

} // namespace exchange
