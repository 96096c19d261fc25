// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text.h"

namespace report
{

// The few words that the writers add. English unless labels() has translated them.
struct Labels {
    QString contents = QStringLiteral("Contents");
    QString table = QStringLiteral("Table %1");
    QString figure = QStringLiteral("Figure %1");
    QString figureData = QStringLiteral("Data of figure %1");
    QString page = QStringLiteral("Page %1 of %2");
    QString source = QStringLiteral("Source: %1");
    QString notes = QStringLiteral("Notes");
    QString note = QStringLiteral("Note");
    QString warning = QStringLiteral("Warning");
    QString proposal = QStringLiteral("Our proposal");
    QString skip = QStringLiteral("Skip to the text");
    QString back = QStringLiteral("Back to the text");
    QString notKnown = QStringLiteral("not known");
    QString noRows = QStringLiteral("There is nothing to show in this table.");
    QString loss = QStringLiteral("leaves: %1");
    QString seriesBreak = QStringLiteral("Break before %1: %2");

    bool operator==(const Labels &other) const = default;
};

Labels labels(const base::Text::Translate &translate, const QLocale &locale);

} // namespace report
