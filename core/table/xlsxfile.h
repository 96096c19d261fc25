// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <xlsxwriter.h>

namespace table
{

// Opens a workbook of the writing library; nullptr when there is no memory. path must outlive the
// writing. To be used instead of workbook_new(): see the .cpp for what must be linked along.
lxw_workbook *openXlsx(const QByteArray &path, QByteArray &temporaryFolder);

} // namespace table
