// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/tablemodel.h"
#include "ui/questionnaire/liveresponse.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTreeView;

namespace questionnairepage
{

// What the checks say, below the sheet: of the table that is shown, or of all.
class FailuresPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FailuresPanel(QWidget *parent = nullptr);
    void showFailures(const LiveResponse &response, const QString &table);
    const Failure *current() const;
    QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void currentChanged();
    void activated(); // double click or Enter: go there
    void scopeChanged();

private:
    struct Line {
        Failure failure;
        QString cell; // what it is about
        QString key() const { return failure.finding.approvalKey(); }
    };
    static QList<models::Column<Line>> columns();

    models::TableModel<Line> *m_model;
    QTreeView *m_view;
    QLabel *m_summary;
    QCheckBox *m_all;
};

} // namespace questionnairepage
