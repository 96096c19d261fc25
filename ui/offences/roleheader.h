// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/offences/listimport.h"

#include <QHash>
#include <QHeaderView>

class QComboBox;

namespace offencespage
{

// The header of the preview: under the name of each column a chooser for its role. Choosers are
// made when their column comes into view, since a sheet may have thousands of columns.
class RoleHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit RoleHeader(QWidget *parent = nullptr);
    void setRoles(const QList<offences::ColumnRole> &roles);
    QComboBox *chooser(int column); // made when it is not there yet
    void placeChoosers(); // after scrolling

    QSize sizeHint() const override;

Q_SIGNALS:
    void roleChosen(int column, offences::Role role);
    void columnEntered(int column); // its chooser got the focus

protected:
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int chooserHeight() const;
    void showRole(int column);

    QList<offences::ColumnRole> m_roles;
    QHash<int, QComboBox *> m_choosers;
};

} // namespace offencespage
