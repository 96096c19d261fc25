// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reports/making.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace reportspage
{

class PageView;

// Above the pages: contents, page n of m, zoom.
class PreviewBar : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewBar(PageView &view, QWidget *parent = nullptr);
    void showPages(); // others than before
    QList<QAction *> viewActions() const { return m_actions; } // for the menu

private:
    QAction *newAction(const char *name, const QString &icon, const QString &text);
    void makeActions();
    QComboBox *makeZooms();
    void showPlace();
    void goToHeading(int index);
    void zoomBy(int steps);
    void chooseZoom(int index);

    PageView &m_view;
    QComboBox *m_contents;
    QSpinBox *m_page;
    QLabel *m_count;
    QComboBox *m_zooms;
    QList<QAction *> m_actions;
};

} // namespace reportspage
