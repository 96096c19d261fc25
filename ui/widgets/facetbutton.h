// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QToolButton>

namespace widgets
{

class TickMenu;

// A filter with several choices behind one button: each choice with how many rows it would leave.
// The ticked ones are alternatives or not, as the page says; none ticked: any. The button says what
// is ticked, so that a folded menu hides no filter.
class FacetButton : public QToolButton
{
    Q_OBJECT
public:
    explicit FacetButton(const QString &title, QWidget *parent = nullptr);

    struct Choice {
        QString id;
        QString text;
        QString brief; // on the button; empty: the text
    };
    void setChoices(const QList<Choice> &choices); // what was ticked stays ticked
    void setCounts(const QHash<QString, int> &counts); // missing: none
    QSet<QString> checked() const;
    void setChecked(const QSet<QString> &ids); // silent; unknown ones are left out
    QSize sizeHint() const override;

Q_SIGNALS:
    void checkedChanged();

protected:
    void nextCheckState() override { } // looks pressed while something is ticked

private:
    void showChecked();
    void clear();

    QString m_title;
    QList<Choice> m_choices;
    QList<QAction *> m_actions; // by choice
    TickMenu *m_menu;
    QAction *m_any;
};

} // namespace widgets
