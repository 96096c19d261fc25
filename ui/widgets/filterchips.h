// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QWidget>

class QToolButton;

namespace widgets
{

// A row of filters to switch on and off, each with how many rows it would leave. Several at once
// mean what the page says they mean; "all" is none of them.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(QWidget *parent = nullptr);

    void addChip(const QString &id, const QString &text, const QString &iconName = {});
    void setCount(const QString &id, int count); // negative: no count
    QSet<QString> checked() const;
    void setChecked(const QSet<QString> &ids);
    QToolButton *chip(const QString &id) const;

Q_SIGNALS:
    void checkedChanged(const QSet<QString> &ids);

private:
    struct Chip {
        QString id;
        QString text;
        QToolButton *button = nullptr;
    };
    QList<Chip> m_chips;
};

} // namespace widgets
