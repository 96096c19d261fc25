// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <optional>

namespace render
{

enum class Format { Html, Pdf, Odt, Docx, Xlsx }; // Xlsx: the tables alone

std::optional<Format> formatOf(const QString &suffix); // "pdf", "PDF"
QString suffixOf(Format format);
QList<Format> formats();

// The document as a file, whole or not at all. Needs a QGuiApplication but for HTML and XLSX.
base::Result<> save(const QString &path, const report::Document &document, Format format);

} // namespace render
