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
    QStringList alsoAcceptable = {};

    bool isRight(const classification::IccsCode &found) const
    {
        return found.toString() == code || alsoAcceptable.contains(found.toString());
    }
};

// Ends the program when the file cannot be read.
inline QList<QStringList> rowsOf(const QString &path)
{
    base::NoProgress progress;
    const auto read = table::readTable(path, {}, progress);
    if (!read)
        qFatal("%s was to be read and cannot be.", qPrintable(path));
    return read->table.rows;
}

// Texts (id, description, definition, law, language) and codes (id, iccs_code) as in the folder of
// real data.
inline QList<CodedOffence> codedList(const QString &texts, const QString &codes,
                                     const QString &list = {})
{
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

// Offences judged by hand (list, national_code, iccs_code, also_acceptable) with the texts of their
// lists, which are files of the folder. Those without a code are left out.
inline QList<CodedOffence> judgedList(const QString &judged, const QString &folder,
                                      const QString &language)
{
    QHash<QString, QHash<QString, suggestion::Query>> lists;
    QList<CodedOffence> offences;
    for (const QStringList &row : rowsOf(judged)) {
        auto &list = lists[row[0]];
        if (list.isEmpty()) {
            for (const QStringList &one : rowsOf(folder + u'/' + row[0] + QStringLiteral(".csv"))) {
                suggestion::Query &query = list[one[0]];
                query.offence = one[0];
                query.list = row[0];
                query.language = language;
                query.label = one[1];
                query.provision = one[3];
                query.family = one[7];
            }
        }
        if (!row[2].isEmpty())
            offences << CodedOffence { list.value(row[1]), row[2], row[3].split(QLatin1Char(';')) };
    }
    return offences;
}

} // namespace support
