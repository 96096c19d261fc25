// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

#include <functional>
#include <memory>

namespace table
{

// A file appears whole or not at all: written beside its place, then renamed over it. "-" is
// standard output.
base::Result<> saveFile(const QString &path, const QByteArray &content);

// The same for libraries that insist on writing a file themselves: write(temporary path) -> ok or
// error.
base::Result<> saveFileWith(const QString &path,
                            const std::function<base::Result<>(const QString &)> &write);

// The same piece by piece, for files that are too large for memory. Nothing is left behind unless
// finish() has succeeded.
class FileSaver
{
public:
    explicit FileSaver(const QString &path);
    ~FileSaver();
    base::Result<> start();
    base::Result<> write(const char *bytes, qint64 size);
    base::Result<> finish();

private:
    QString m_path;
    std::unique_ptr<QFileDevice> m_device;
};

// Whether there is a place for the file. To be asked before work whose result would be lost.
base::Result<> checkTarget(const QString &path);

} // namespace table
