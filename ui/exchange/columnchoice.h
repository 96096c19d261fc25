// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/correspondenceimport.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;

namespace exchangepage
{

// Which column of a reviewed table holds what: a chooser per field of a link.
class ColumnChoice : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnChoice(QWidget *parent = nullptr);
    void setTable(const table::Table &table, const exchange::CorrespondenceColumns &guess);
    exchange::CorrespondenceColumns columns() const;
    bool isComplete() const; // at least a national code or link, and something to take over

Q_SIGNALS:
    void columnsChanged();

private:
    QList<QComboBox *> m_boxes; // one per field, in the order of the fields
    QLabel *m_problem;
};

} // namespace exchangepage
