// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QTimer>

namespace widgets
{

// A line to search in: tells what is wanted once the typing pauses, or at once on Enter. Escape
// empties it; a second Escape goes to the parent. Down leads into the results.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);
    void setDelay(int milliseconds) { m_timer.setInterval(milliseconds); }

Q_SIGNALS:
    void searchChanged(const QString &text); // trimmed
    void downPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();
    QTimer m_timer;
    QString m_told;
};

} // namespace widgets
