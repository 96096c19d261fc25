// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractButton>

namespace project
{

// One key figure: name, number, what it is made of. A click leads to where it comes from.
class FigureTile : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FigureTile(const QString &name, QWidget *parent = nullptr);
    // fraction: for the bar below; negative: none.
    void setFigure(const QString &figure, const QString &detail, double fraction,
                   widgets::Tone tone = widgets::Tone::Accent);
    QString figure() const { return m_figure; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_figure;
    QString m_detail;
    double m_fraction = -1;
    widgets::Tone m_tone = widgets::Tone::Accent;
};

} // namespace project
