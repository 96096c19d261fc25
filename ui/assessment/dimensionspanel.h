// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assessment/liveassessment.h"
#include "ui/models/tablemodel.h"

#include <QWidget>

class QTreeView;

namespace assessmentpage
{

struct DimensionRow {
    QString id, title, purpose;
    int asked = 0, answered = 0;
    QString levels, levelsHelp;
    bool operator==(const DimensionRow &other) const = default;
};

// The dimensions of the assessment: how many of their questions are answered, and the levels.
class DimensionsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DimensionsPanel(QWidget *parent = nullptr);
    void showProfile(const LiveAssessment &live);
    QString current() const;
    void select(const QString &dimension);

Q_SIGNALS:
    void currentChanged();

private:
    models::TableModel<DimensionRow> *m_model;
    QTreeView *m_view;
};

} // namespace assessmentpage
