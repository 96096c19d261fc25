// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mapping/offencerow.h"

#include <QSet>
#include <QStringList>

namespace mappingpage
{

// Which rows are wanted: every word of the text, one of the states (none chosen: any), all of the
// properties, the section of a target. Chip ids: "unmapped", "draft", "proposed", "inreview",
// "disputed", "approved", "outofscope"; "residual", "multi", "findings", "gone".
class OffencesFilter
{
public:
    OffencesFilter() = default;
    OffencesFilter(const QString &text, const QSet<QString> &chips, const QString &section);

    bool isEmpty() const;
    bool accepts(const OffenceRow &row) const;

    static QString chipOf(mapping::OffenceState state);
    static const QStringList &propertyChips();
    static bool hasProperty(const OffenceRow &row, const QString &chip);

private:
    QStringList m_words; // folded
    unsigned m_states = 0; // bit per OffenceState
    QStringList m_properties;
    QString m_section;
};

// How many rows each chip and each section stands for.
struct FilterCounts {
    QHash<QString, int> chips;
    QHash<QString, int> sections;
};
FilterCounts countRows(const QList<OffenceRow> &rows);

} // namespace mappingpage
