// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rules/problems.h"

#include <QWidget>

class QAction;
class QLabel;
class QTreeView;

namespace rulespage
{

// The findings of the table that is shown, each with a record that proves it and what one key does
// about it.
class ProblemsPanel : public QWidget
{
    Q_OBJECT
public:
    ProblemsPanel(QAction *repair, QAction *next, QWidget *parent = nullptr);

    void showChecked(const SharedChecked &checked, const QString &language);
    void showWaiting(); // another table, or one that is being checked
    const SharedChecked &checked() const { return m_checked; }
    const Problem *current() const;
    bool goToNext(); // false: there is none
    QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void currentChanged();
    void activated(); // "show me"

private:
    void build(QAction *repair, QAction *next);
    void keepCurrent(const QString &sentence, int place);
    QString sentenceOf(const Problem &problem) const;
    void showCurrent();

    SharedChecked m_checked;
    QString m_language;
    bool m_isLoading = false;
    models::TableModel<Problem> *m_model;
    QTreeView *m_view;
    QLabel *m_summary;
    QLabel *m_detail; // the sentence of the current one, whole
    QAction *m_repair;
};

} // namespace rulespage
