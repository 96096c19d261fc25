// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/questionnaire/liveresponse.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace questionnairepage
{

class Catalogue;

// Which questionnaire is shown, and which years side by side; at its end the actions of the page.
class EditionBar : public QWidget
{
    Q_OBJECT
public:
    explicit EditionBar(QWidget *parent = nullptr);
    void fill(const Catalogue &catalogue);
    QString edition() const;
    void choose(const QString &edition);
    // Offers the years of the collection and those before that have figures.
    void offerYears(const QList<int> &asked, const QList<int> &earlier, const QList<int> &shown);
    QList<int> years() const; // rising; never none
    void addAction(QAction *action, Qt::ToolButtonStyle style);
    void addMenu(QAction *action, QMenu *menu);

Q_SIGNALS:
    void editionChosen();
    void yearsChosen();

private:
    QToolButton *buttonFor(QAction *action, Qt::ToolButtonStyle style);
    void tellYears();

    QHBoxLayout *m_row;
    QComboBox *m_edition;
    QToolButton *m_yearsButton;
    QMenu *m_years;
};

} // namespace questionnairepage
