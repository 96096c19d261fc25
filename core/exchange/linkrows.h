// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/correspondenceimport.h"
#include "core/table/readfindings.h"

#include <QHash>
#include <QSet>

namespace exchange
{

// Where the columns of a reviewed table are, and its cells without what files do to text.
class LinkTable
{
public:
    LinkTable(const table::ReadTable &source, const CorrespondenceColumns &columns);

    // A cell without formula guard, control characters and outer blanks; empty when there is no
    // such column.
    QString cell(qsizetype row, QString CorrespondenceColumns::*column) const;
    bool has(QString CorrespondenceColumns::*column) const;
    qsizetype rows() const { return m_source.table.rows.size(); }
    int line(qsizetype row) const { return m_source.table.lineNumbers.value(row); }
    QString fileName() const;
    // Our own export with all its columns: an empty cell means "cleared", a missing row "removed".
    bool isComplete() const { return m_isComplete; }

    static QString cleaned(const QString &text);
    // Whether a cell still says what the project says. Texts that a spreadsheet had to cut are the
    // same as far as they go.
    static bool isSame(const QString &cell, const QString &text);

private:
    const table::ReadTable &m_source;
    const CorrespondenceColumns &m_columns;
    mutable QHash<QString, int> m_indexes; // of columns by the name that the caller gave
    bool m_isComplete = false;
};

// A row that says something about a link.
struct LinkRow {
    qsizetype row = 0;
    QString linkId; // as written; may be unknown
    QString offence;
    std::optional<classification::IccsCode> target;
};

struct LinkRows {
    QList<LinkRow> rows;
    QSet<QString> brokenLinks; // link ids of rows that could not be read
    int ofOtherLists = 0;
};

// Which offence and which category each row means. Rows that do not say it are findings.
LinkRows readLinkRows(const LinkTable &table, const project::ProjectData &data,
                      const QString &listId, const classification::Classification &classification,
                      table::ReadFindings &findings);

// The link as the row wants it. Fields without a column stay as they are; so do cells that mean the
// same as before and words that nobody understands.
mapping::Link applied(const LinkTable &table, const LinkRow &row, const mapping::Link &before,
                      const classification::Classification &classification,
                      table::ReadFindings &findings);

} // namespace exchange
