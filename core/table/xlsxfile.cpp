// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/xlsxfile.h"

#include <QFile>

#include <memory>

#include <quazip_global.h>
#include <zip.h>

// libxlsxwriter and QuaZip both bring minizip under the same names, and on ELF systems a name means
// the same function in the whole process. QuaZip's copy comes first and does the work for both; the
// two differ only in what zipOpen() is given: a path there, a QIODevice in QuaZip. This one, in the
// program itself, comes before both. QuaZip calls zipOpen3() only, so it never meets it.
#if defined(__ELF__)

namespace
{

voidpf ZCALLBACK openPath(voidpf, voidpf path, int)
{
    auto file = std::make_unique<QFile>(QFile::decodeName(static_cast<const char *>(path)));
    if (!file->open(QIODevice::ReadWrite | QIODevice::Truncate))
        return nullptr;
    return static_cast<QIODevice *>(file.release());
}

int ZCALLBACK closeFile(voidpf, voidpf stream)
{
    const std::unique_ptr<QFile> file(static_cast<QFile *>(static_cast<QIODevice *>(stream)));
    const bool isWritten = file->flush() && file->error() == QFile::NoError;
    file->close();
    return isWritten ? 0 : -1;
}

} // namespace

extern "C" Q_DECL_EXPORT zipFile ZEXPORT zipOpen(voidpf path, int append)
{
    zlib_filefunc64_32_def functions = {};
    fill_qiodevice64_filefunc(&functions.zfile_func64);
    functions.zfile_func64.zopen64_file = openPath;
    functions.zfile_func64.zclose_file = closeFile;
    functions.zfile_func64.zfakeclose_file = closeFile;
    return zipOpen3(path, append, nullptr, &functions, ZIP_AUTO_CLOSE);
}

#endif

namespace table
{

lxw_workbook *openXlsx(const QByteArray &path, QByteArray &temporaryFolder)
{
    lxw_workbook_options options = {};
    options.tmpdir = temporaryFolder.data();
    return workbook_new_opt(path.constData(), &options);
}

} // namespace table
