// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/suggester.h"
#include "core/table/tablereader.h"

namespace support
{

// An offence of an expert-coded list with its ICCS code; empty: it has none.
struct CodedOffence {
    suggestion::Query query;
    QString code;
};

// Texts (id, description, definition, law, language) and codes (id, iccs_code) as in the folder of
// real data. Ends the program when they cannot be read.
inline QList<CodedOffence> codedList(const QString &texts, const QString &codes,
                                     const QString &list = {})
{
    const auto rowsOf = [](const QString &path) {
        base::NoProgress progress;
        const auto read = table::readTable(path, {}, progress);
        if (!read)
            qFatal("%s was to be read and cannot be.", qPrintable(path));
        return read->table.rows;
    };
    QHash<QString, QString> known;
    for (const QStringList &row : rowsOf(codes))
        known.insert(row[0], row[1]);
    QList<CodedOffence> offences;
    for (const QStringList &row : rowsOf(texts)) {
        suggestion::Query query;
        query.offence = row[0];
        query.list = list;
        query.label = row[1];
        query.definition = row[2];
        query.language = row[4];
        offences << CodedOffence { query, known.value(row[0]) };
    }
    return offences;
}

} // namespace support
