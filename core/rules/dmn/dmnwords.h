// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/decisiontable.h"

// What writing and reading of DMN share.
namespace rules::dmn
{

inline const QString model = QStringLiteral("https://www.omg.org/spec/DMN/20191111/MODEL/");
inline const QString ours = QStringLiteral("urn:iccs-workbench:dmn:1");

enum class Column { Category, Scope, Tags, Flags, Confidence, Note };
constexpr Column allColumns[] = { Column::Category, Column::Scope,      Column::Tags,
                                  Column::Flags,    Column::Confidence, Column::Note };

QString columnName(Column column); // "iccs", "scope", ...
std::optional<Column> columnFromName(const QString &name); // "category" is "iccs" too
// What an output says in that column, as FEEL; "null": nothing.
QString entryOf(const Output &output, Column column);
QString outOfScope();
QString inScope();

} // namespace rules::dmn
