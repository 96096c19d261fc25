// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace table
{

// A file of a zip archive.
struct ZipPart {
    QString name; // with "/" between folders
    QByteArray content;
};

// The archive of these files in their order. All carry the time, so that the same files and time
// give the same bytes.
base::Result<QByteArray> zipped(const QList<ZipPart> &parts, const QDateTime &time);

} // namespace table
