// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/labels.h"

namespace report
{

Labels labels(const base::Text::Translate &translate, const QLocale &locale)
{
    // Places for numbers are filled later, so they stand for themselves here.
    const auto label = [&](const base::Text &text) { return text.toString(translate, locale); };
    const QVariantList one = { QStringLiteral("%1") };
    const QVariantList two = { QStringLiteral("%1"), QStringLiteral("%2") };
    Labels made;
    made.contents = label(base::lateText("report", "Contents"));
    made.table = label(base::lateText("report", "Table %1", one));
    made.figure = label(base::lateText("report", "Figure %1", one));
    made.figureData = label(base::lateText("report", "Data of figure %1", one));
    made.page = label(base::lateText("report", "Page %1 of %2", two));
    made.source = label(base::lateText("report", "Source: %1", one));
    made.notes = label(base::lateText("report", "Notes"));
    made.note = label(base::lateText("report", "Note"));
    made.warning = label(base::lateText("report", "Warning"));
    made.proposal = label(base::lateText("report", "Our proposal"));
    made.skip = label(base::lateText("report", "Skip to the text"));
    made.back = label(base::lateText("report", "Back to the text"));
    made.notKnown = label(base::lateText("report", "not known"));
    made.noRows = label(base::lateText("report", "There is nothing to show in this table."));
    made.loss = label(base::lateText("report", "leaves: %1", one));
    made.seriesBreak = label(base::lateText("report", "Break before %1: %2", two));
    return made;
}

} // namespace report
