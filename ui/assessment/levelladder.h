// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/levels.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;

namespace widgets
{
class TextLabel;
}

namespace assessmentpage
{

// What is the case at each level of a question, to be chosen; of a computed one what the level
// asks of the figures, to be read.
class LevelLadder : public QWidget
{
    Q_OBJECT
public:
    static constexpr int NotApplicable = 5;

    explicit LevelLadder(QWidget *parent = nullptr);

    // choice: 0 to 4, NotApplicable, or -1. figures: of a computed question; may be missing.
    void showQuestion(const assessment::Instrument &instrument,
                      const assessment::Question &question, const QString &institution,
                      const assessment::Figures *figures);
    void setChoice(int choice, bool isEditable);
    void clear(); // nothing to choose
    void setHint(const QString &hint); // below the levels; empty: none
    int choice() const;

Q_SIGNALS:
    void chosen(int choice); // by a person; -1: no answer any more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addStep(int number);

    struct Step {
        QRadioButton *button;
        widgets::TextLabel *text;
    };
    QGridLayout *m_grid;
    QButtonGroup *m_group;
    QList<Step> m_steps;
    QPushButton *m_none;
    QLabel *m_hint;
};

} // namespace assessmentpage
