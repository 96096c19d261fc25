// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractButton>

namespace project
{

// A line to click: icon, words over as many lines as they need, and an arrow.
class StepRow : public QAbstractButton
{
    Q_OBJECT
public:
    StepRow(widgets::Tone tone, const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRect textArea(int width) const;
    widgets::Tone m_tone;
};

} // namespace project
