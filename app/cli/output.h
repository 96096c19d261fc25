// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <optional>

namespace cli
{

enum class RowFormat { Csv, Json, Table };
std::optional<RowFormat> rowFormatFromId(const QString &id);

// Rows on their way out: collected, then written whole to standard output or a file.
class Output
{
public:
    explicit Output(QStringList header);
    void row(const QStringList &cells);
    qsizetype size() const { return m_rows.size(); }
    base::Result<> write(RowFormat format, const QString &path) const; // "-" = standard output

private:
    QByteArray csv() const;
    QByteArray json() const;
    QByteArray table() const;

    QStringList m_header;
    QList<QStringList> m_rows;
};

} // namespace cli
