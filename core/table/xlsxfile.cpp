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

QFile &fileOf(voidpf stream)
{
    return *static_cast<QFile *>(stream);
}

voidpf ZCALLBACK openPath(voidpf, voidpf path, int)
{
    auto file = std::make_unique<QFile>(QFile::decodeName(static_cast<const char *>(path)));
    return file->open(QIODevice::ReadWrite | QIODevice::Truncate) ? file.release() : nullptr;
}

uLong ZCALLBACK readFile(voidpf, voidpf stream, void *data, uLong size)
{
    return uLong(qMax<qint64>(0, fileOf(stream).read(static_cast<char *>(data), qint64(size))));
}

uLong ZCALLBACK writeFile(voidpf, voidpf stream, const void *data, uLong size)
{
    return uLong(
        qMax<qint64>(0, fileOf(stream).write(static_cast<const char *>(data), qint64(size))));
}

ZPOS64_T ZCALLBACK tellFile(voidpf, voidpf stream)
{
    return ZPOS64_T(fileOf(stream).pos());
}

int ZCALLBACK seekFile(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    QFile &file = fileOf(stream);
    qint64 from = 0;
    if (origin == ZLIB_FILEFUNC_SEEK_CUR)
        from = file.pos();
    else if (origin == ZLIB_FILEFUNC_SEEK_END)
        from = file.size();
    return file.seek(from + qint64(offset)) ? 0 : -1;
}

int ZCALLBACK errorOf(voidpf, voidpf stream)
{
    return fileOf(stream).error() == QFile::NoError ? 0 : -1;
}

int ZCALLBACK closeFile(voidpf, voidpf stream)
{
    const std::unique_ptr<QFile> file(&fileOf(stream));
    return file->flush() && file->error() == QFile::NoError ? 0 : -1;
}

} // namespace

extern "C" Q_DECL_EXPORT zipFile ZEXPORT zipOpen(voidpf path, int append)
{
    zlib_filefunc64_32_def functions = {};
    functions.zfile_func64 = { openPath,  readFile, writeFile, tellFile, seekFile,
                               closeFile, errorOf,  nullptr,   closeFile };
    return zipOpen3(path, append, nullptr, &functions, ZIP_AUTO_CLOSE);
}

#endif

#if defined(__SANITIZE_ADDRESS__)
// libxlsxwriter 1.1.4 forgets the few bytes of a drop-down's range; without this every program that
// writes one would fail in the sanitizer build.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:lxw_strdup\n";
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
