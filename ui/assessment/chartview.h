// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/scene.h"

#include <QWidget>

namespace assessmentpage
{

// A chart as the reports draw it, on white, as wide as there is room.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    void showFigure(const report::Figure &figure, const report::Labels &labels);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    report::Scene sceneAt(int width) const;

    report::Figure m_figure;
    report::Labels m_labels;
};

} // namespace assessmentpage
