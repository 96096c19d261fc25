// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/table/tablereader.h"

#include <QByteArray>

namespace table
{

base::Text readingText(const QString &path);
tl::unexpected<base::Error> stopped(const base::Text &tried);

struct SourceFile {
    QByteArray bytes;
    QByteArray sha256; // hex
};

// Reads a file or a resource in pieces and gives up early when it is too large: text by its lines,
// everything by its bytes, so that a huge file never fills the memory.
base::Result<SourceFile> readSource(const QString &path, const ReadOptions &options,
                                    base::Progress &progress);

} // namespace table
