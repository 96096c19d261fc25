// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exporter.h"

namespace sample
{

classification::Classification iccs();

mapping::Link link(const QString &id, const QString &offence, const QString &target);
// Two lists: "police" (in English: plain, doubled, spaced and slashed codes, a sum row, one that is
// gone, one without a link) and "courts" (in Spanish). One link has every field filled.
project::ProjectData project();
// The same with texts that hurt files: formulas, quotes, line ends, NUL, emoji, right-to-left,
// 10,000 characters, markup.
project::ProjectData hostileProject();
QStringList hostileTexts();

QString editionPath(); // of un-cts-2024, which the jobs below export
// Puts one figure of un-cts-2024.
void answer(project::ProjectData &data, const QString &cell, int year, double value);
void answerEverything(project::ProjectData &data); // each cell and year, with different figures

exchange::ExportJob job(const project::ProjectData &data,
                        const classification::Classification &classification,
                        const QString &list = {}, const QString &language = QStringLiteral("en"));
QByteArray content(const QString &path);

} // namespace sample
