// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/assessment/material.h"

namespace reports
{

// Parts of the chapter on correspondence tables that name codes: links in dispute; provisions to
// which lists give different categories (T8); categories that no code reaches, with the reasons.
void addDisputes(Material &material);
void addDifferences(Material &material);
void addBreadth(Material &material);

} // namespace reports
