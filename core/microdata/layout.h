// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/microdata/dictionary.h"

#include <QStringList>

namespace microdata
{

// What one row of the file is. Records of several offences have code columns of `offence` 1, 2, ..
// (wide) or share an id (long).
enum class RowUnit { Offence, Incident, Victim, Suspect, Person, Count };

// What a column of the file gives.
enum class ColumnRole {
    // The national offence code, or a part of it: the columns of one `offence` are joined by
    // `codeJoin` in the order of the layout, empty parts left out ("Tipo", "Subtipo", "Modalidad").
    Code,
    Attribute, // a value of an attribute, after `values`
    Group, // id of the incident or case that several rows belong to; several are its parts
    Dimension, // kept as it is printed, for tables: region, year
    Weight, // a number that the record counts for
    Number, // a count (RowUnit::Count); its fixed values stand in `fixed`
    Keep // only carried into the coded file
};

// What the joined texts of the code columns are: national codes, or the offences' labels.
enum class CodeIs { Code, Label };

struct LayoutColumn {
    QString column; // header, or 1-based number
    ColumnRole role = ColumnRole::Keep;
    QString attribute; // of Attribute: its id; of Dimension: the dimension's name, else the column
    // What is printed -> code of a value. "" is the empty cell. Unlisted: by the value's own code,
    // for numbers and dates by band first, else it is counted as unknown and coded "not known".
    QMap<QString, QString> values;
    int offence = 0; // which of several offences of a wide record it belongs to; 0: all of them
    QMap<QString, QString> fixed; // of Number: dimension or attribute id -> value ("month" -> "1")
    bool operator==(const LayoutColumn &other) const = default;
};

// How a record file is read. The same thing is a JSON file, a CSV file and a value in the project.
struct Layout {
    QString id;
    QString name;
    QString list; // id of the offence list whose codes it has
    RowUnit unit = RowUnit::Offence;
    QString codeJoin = QStringLiteral(" > ");
    CodeIs codeIs = CodeIs::Code;
    QList<LayoutColumn> columns;
    QString decimalSign = QStringLiteral(".");
    QString dateFormat = QStringLiteral("yyyy-MM-dd");
    // The column, or a dimension of the layout, with the date or year by which a record enters the
    // statistics: links that are valid for a part of the time are chosen by it. Empty: none.
    QString referenceDate;
    QString delimiter; // empty: detect
    QString encoding; // empty: detect
    bool hasHeader = true;
    // Rows left out, because they sum others or are no records: column -> values.
    QMap<QString, QStringList> leaveOut;
    // Of counts: what is never taken for a sum of others: column -> values; "" is all of them.
    QMap<QString, QStringList> keepIn;
    bool operator==(const Layout &other) const = default;
};

// JSON or CSV as in resources/schema/layout.md. What a layout does not know is a finding at its
// line, never ignored: Y11 unknown key or column, Y12 unknown word (role, unit), Y13 wrong type,
// Y14 said twice. Text that is no JSON at all is an error.
struct ReadLayout {
    Layout layout;
    base::Findings findings;
};
base::Result<ReadLayout> readLayout(const QString &path);
base::Result<ReadLayout> layoutFromJson(const QByteArray &json, const QString &name);
QByteArray layoutToJson(const Layout &layout);
base::Result<ReadLayout> layoutFromCsv(const QByteArray &csv, const QString &name);
QList<QStringList> layoutToSheet(const Layout &layout);

// Against a dictionary and the headers of a file: Y01 no code column, Y02 column not in the file,
// Y03 unknown attribute, Y04 unknown value, Y05 column twice, Y06 Number without RowUnit::Count,
// Y07 RowUnit::Count without Number, Y08 two columns give one thing, Y09 something the role makes
// no use of. The place is "column" {column}. Without headers, what concerns them is not checked.
base::Findings checkLayout(const Layout &layout, const Dictionary &dictionary,
                           const QStringList &headers);

// The 0-based column of a file that a layout names, as table::Table::column() finds it.
int columnIn(const QStringList &headers, const QString &nameOrNumber);

} // namespace microdata
