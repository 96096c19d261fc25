// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/tablereader.h"

#include "core/table/csvreader.h"
#include "core/table/filekind.h"
#include "core/table/sheetreader.h"
#include "core/table/sourcefile.h"
#include "core/table/workbookreader.h"

#include <QCryptographicHash>

namespace table
{

namespace
{

base::Result<ReadSheet> read(const QString &path, const ReadOptions &options, bool keepsKinds,
                             base::Progress &progress)
{
    base::Result<SourceFile> source = readSource(path, options, progress);
    if (!source)
        return tl::unexpected(source.error());
    if (const base::Result<> kind = checkKind(source->bytes, path); !kind)
        return tl::unexpected(kind.error());
    SourceReport report;
    report.path = path;
    report.sha256 = source->sha256;
    if (isArchive(source->bytes))
        return readWorkbook(source->bytes, report, options, keepsKinds, progress);
    base::Result<ReadTable> text = readCsv(source->bytes, report, options, progress);
    if (!text)
        return tl::unexpected(text.error());
    return ReadSheet { std::move(*text), {} };
}

} // namespace

base::Result<ReadTable> parseCsv(const QByteArray &bytes, const QString &name,
                                 const ReadOptions &options, base::Progress &progress)
{
    if (const base::Result<> kind = checkKind(bytes, name); !kind)
        return tl::unexpected(kind.error());
    SourceReport report;
    report.path = name;
    report.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return readCsv(bytes, report, options, progress);
}

base::Result<ReadTable> readTable(const QString &path, const ReadOptions &options,
                                  base::Progress &progress)
{
    base::Result<ReadSheet> sheet = read(path, options, false, progress);
    if (!sheet)
        return tl::unexpected(sheet.error());
    return std::move(sheet->read);
}

base::Result<ReadSheet> readSheet(const QString &path, const ReadOptions &options,
                                  base::Progress &progress)
{
    return read(path, options, true, progress);
}

} // namespace table
