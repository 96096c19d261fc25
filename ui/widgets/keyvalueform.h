// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;

namespace widgets
{

// Facts to read: a name and its value in each row. Values can be selected and copied; empty ones
// take no room.
class KeyValueForm : public QWidget
{
    Q_OBJECT
public:
    struct Row {
        QString name;
        QString value;
        QString link = {}; // not empty: the value is a link, activated() tells this
        bool code = false; // in the code face
    };
    explicit KeyValueForm(QWidget *parent = nullptr);
    void setRows(const QList<Row> &rows);

Q_SIGNALS:
    void activated(const QString &link);

private:
    void addRow(int number, const Row &row);
    QGridLayout *m_grid;
};

} // namespace widgets
