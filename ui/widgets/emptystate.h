// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace widgets
{

// Stands where a table or page has nothing to show: says why, and what to do, with the buttons to
// do it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setContent(const QString &iconName, const QString &title, const QString &text);
    // A button for the action; the first one is the default.
    void addAction(QAction *action);

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_buttons;
};

} // namespace widgets
