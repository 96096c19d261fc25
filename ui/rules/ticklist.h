// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QHash>
#include <QSet>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace rulespage
{

// A list to tick in a popup: values of a cell, tags, columns, offences. Typing looks in the list,
// Space ticks, Enter takes over, Escape closes and changes nothing.
class TickList : public QFrame
{
    Q_OBJECT
public:
    explicit TickList(QWidget *parent);

    struct Entry {
        QString id;
        QString text;
        QString parent; // id of an entry that stands for this one too
        QString group; // the most that is ticked in one group is one; empty: no limit
    };
    enum class Ticks { Many, One };
    using Chosen = std::function<void(const QStringList &ids)>; // in the order of the entries
    // at: where it opens, in global coordinates.
    void ask(const QString &question, const QList<Entry> &entries, const QSet<QString> &ticked,
             Ticks ticks, const QRect &at, Chosen chosen);
    void setTicked(const QSet<QString> &ids);
    QStringList ticked() const;
    void accept();

Q_SIGNALS:
    void closed(); // with or without a choice

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    bool handleKey(QObject *watched, int key, Qt::KeyboardModifiers modifiers);
    void find(const QString &text);
    void toggle(QListWidgetItem *item);
    void follow(QListWidgetItem *item); // the ticks of others after one has changed
    void setChecked(const QString &id, bool checked);
    bool isBelow(QString id, const QString &ancestor) const;
    void moveBy(int rows);
    void place(const QRect &at);

    QList<Entry> m_entries;
    QHash<QString, QString> m_parents;
    Ticks m_ticks = Ticks::Many;
    Chosen m_chosen;
    QLabel *m_question;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_hint;
};

} // namespace rulespage
