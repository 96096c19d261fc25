// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/coding/blockreader.h"
#include "core/microdata/layout.h"

#include <memory>

namespace coding
{

// A file of records as UTF-8 CSV blocks behind its header, whatever it is: CSV in any encoding, or
// a sheet of a workbook, which is read whole and printed as CSV.
class RecordSource
{
public:
    // What is not said in the layout (delimiter, encoding) is detected from the beginning.
    static base::Result<RecordSource> open(const QString &path, const QString &sheet,
                                           const microdata::Layout &layout,
                                           base::Progress &progress);

    BlockReader &reader() { return *m_reader; }
    const QStringList &header() const { return m_header; } // column numbers where there is none
    char delimiter() const { return m_delimiter; }
    QByteArray headerLine() const { return m_headerLine; } // as printed; empty where there is none
    bool hasCarriageReturns() const { return m_hasCarriageReturns; }
    qint64 firstLine() const { return m_firstLine; } // 1-based, of the first record
    qint64 size() const { return m_size; } // bytes, for progress
    QString encoding() const { return m_encoding; }

private:
    base::Result<> openText(const QString &path, const microdata::Layout &layout);
    base::Result<> openWorkbook(const QString &path, const QString &sheet,
                                base::Progress &progress);
    base::Result<> readHeader(const QString &path, bool hasHeader);

    std::unique_ptr<QIODevice> m_file; // bytes as stored
    std::unique_ptr<QIODevice> m_device; // decoded; none: m_file is UTF-8
    std::unique_ptr<BlockReader> m_reader;
    QStringList m_header;
    QByteArray m_headerLine;
    QString m_encoding;
    char m_delimiter = ',';
    bool m_hasCarriageReturns = false;
    qint64 m_firstLine = 1;
    qint64 m_size = 0;
};

} // namespace coding
