// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/package.h"

#include "core/report/scene.h"

#include <QBuffer>

#include <quazip.h>
#include <quazipfile.h>

namespace report
{

QByteArray packed(const std::vector<Part> &parts, const QDateTime &time)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setDataDescriptorWritingEnabled(false);
    if (!zip.open(QuaZip::mdCreate))
        return {};
    for (const Part &part : parts) {
        QuaZipNewInfo info(part.name);
        // Zip knows no zone; the wall clock of UTC is written on every machine.
        const QDateTime stamp = time.isValid() ? time.toUTC() : QDateTime();
        info.dateTime = stamp.isValid() ? QDateTime(stamp.date(), stamp.time(), Qt::LocalTime)
                                        : QDateTime(QDate(2000, 1, 1), QTime(0, 0));
        QuaZipFile file(&zip);
        // A buffer in memory refuses nothing.
        if (!file.open(QIODevice::WriteOnly, info, nullptr, 0, part.isPacked ? Z_DEFLATED : 0)
            || file.write(part.content) != part.content.size())
            return {};
    }
    zip.close();
    return buffer.data();
}

PictureSize pictureSize(const Scene &scene, double width, double height)
{
    const double scale = qMin(width / qMax(1.0, scene.width), height / qMax(1.0, scene.height));
    return { scene.width * scale, scene.height * scale };
}

} // namespace report
