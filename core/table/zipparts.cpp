// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/zipparts.h"

#include <QBuffer>

#include <quazip.h>
#include <quazipfile.h>

namespace table
{

namespace
{

// The format counts years from 1980.
QDateTime stampOf(const QDateTime &time)
{
    const QDateTime first(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime utc = time.toUTC();
    return utc.isValid() && utc > first ? utc : first;
}

tl::unexpected<base::Error> notPacked(const QString &name, int code)
{
    return base::failure(base::lateText("table", "The file %1 was to be packed.", { name }),
                         base::lateText("table", "The archive refused it (error %1).", { code }),
                         base::lateText("table", "Free some memory and try again."));
}

} // namespace

base::Result<QByteArray> zipped(const QList<ZipPart> &parts, const QDateTime &time)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    if (!zip.open(QuaZip::mdCreate))
        return notPacked({}, zip.getZipError());
    for (const ZipPart &part : parts) {
        QuaZipNewInfo info(part.name);
        info.dateTime = stampOf(time);
        info.externalAttr = 0100644U << 16U; // a plain file that everybody may read
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, info)
            || file.write(part.content) != part.content.size())
            return notPacked(part.name, file.getZipError());
        file.close();
        if (file.getZipError() != UNZ_OK)
            return notPacked(part.name, file.getZipError());
    }
    zip.close();
    if (zip.getZipError() != UNZ_OK)
        return notPacked({}, zip.getZipError());
    return buffer.data();
}

} // namespace table
