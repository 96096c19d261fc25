// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mapping/comparison.h"
#include "ui/models/tablemodel.h"
#include "ui/widgets/theme.h"

namespace exchangepage
{

// How a verdict is said and looks.
struct VerdictLook {
    QString text;
    QString iconName;
    widgets::Tone tone = widgets::Tone::Neutral;
};
VerdictLook lookOf(mapping::Verdict verdict);

// The offences on which two mappers differ: nearest first, and the most frequent first among the
// equally near.
class ComparisonModel : public models::TableModel<mapping::ComparedOffence>
{
    Q_OBJECT
public:
    enum ColumnNumber { Kind, Code, Label, Ours, Theirs, Shared, Steps, Volume };

    ComparisonModel(classification::Classification classification, const QString &language,
                    QObject *parent = nullptr);
    void setComparison(const mapping::Comparison &comparison);
    int count(mapping::Verdict verdict) const;
};

} // namespace exchangepage
