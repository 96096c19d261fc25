// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/evaluation.h"
#include "ui/session/session.h"

#include <QAbstractButton>

namespace mappingpage
{

// One line that says how often the first suggestion was right for what was confirmed last: how far
// the suggestions below it can be trusted. Measured in the background after what has been learned
// changes, while the panel is seen; hidden as long as few links are confirmed. Always one line, for
// low windows; a click opens the whole evaluation.
class ReliabilityLine : public QAbstractButton
{
    Q_OBJECT
public:
    ReliabilityLine(session::Session &session, QWidget *panel);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // the panel comes into view

private:
    void renew();
    void showScore(const suggestion::Score &score);

    session::Session &m_session;
    QWidget *m_panel;
    bool m_isMeasuring = false;
    bool m_isBehind = true;
};

} // namespace mappingpage
