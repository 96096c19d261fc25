// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/evaluation.h"

#include <QWidget>

namespace evaluationpage
{

// Confidence against what came true: a point for each tenth, as large as the number of its answers;
// on the diagonal the confidence is to be believed, below it the program promises too much. The
// figures stand in the table beside it, for those who do not see the picture.
class ReliabilityDiagram : public QWidget
{
    Q_OBJECT
public:
    explicit ReliabilityDiagram(QWidget *parent = nullptr);
    void setBins(const QList<suggestion::ReliabilityBin> &bins);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    // Where the point of a bin is drawn, and how large.
    QPointF pointOf(const suggestion::ReliabilityBin &bin) const;
    double radiusOf(const suggestion::ReliabilityBin &bin) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override; // tool tips of the points

private:
    QRectF plot() const;
    QPointF at(double confidence, double share) const;
    void drawAxes(QPainter &painter) const;
    static QString wording(const suggestion::ReliabilityBin &bin);

    QList<suggestion::ReliabilityBin> m_bins;
    int m_most = 0; // answers in a bin
};

} // namespace evaluationpage
