// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/classification/category.h"
#include "core/table/table.h"

namespace classification
{

// One table of an edition's folder with the columns that must be there. Columns that end in a
// language ("title_fr") may be added freely.
class EditionFile
{
public:
    static base::Result<EditionFile> read(const QString &folder, const QString &name,
                                          const QStringList &columns);

    int rows() const { return int(m_table.rows.size()); }
    QString cell(int row, const QString &column) const;
    bool flag(int row, const QString &column) const; // "1"
    Labels labels(int row, const QString &column) const; // filled cells of "column_<language>"
    base::Result<IccsCode> code(int row, const QString &column) const;
    base::Result<QList<IccsCode>> codes(int row, const QString &column) const; // parted by blanks

    // "Line 7 of notes.csv ..." as the second sentence of an error.
    base::Error broken(int row, const base::Text &what) const;

private:
    QString m_folder;
    QString m_name;
    table::Table m_table;
    QHash<QString, int> m_columns;
};

base::Error brokenEdition(const QString &folder, const base::Text &what);

} // namespace classification
