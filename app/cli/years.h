// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace cli
{

// "2022,2023"; nothing when one is no number.
std::optional<QList<int>> yearsFromText(const QString &text);

} // namespace cli
