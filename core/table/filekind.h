// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace table
{

bool isArchive(const QByteArray &bytes);
// Refuses, by their first bytes, files that people take for tables: old and locked workbooks, web
// pages, documents.
base::Result<> checkKind(const QByteArray &bytes, const QString &path);

} // namespace table
