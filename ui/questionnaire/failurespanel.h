// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/treemodel.h"
#include "ui/questionnaire/liveresponse.h"

#include <QSet>
#include <QWidget>

class QCheckBox;
class QLabel;
class QTreeView;

namespace questionnairepage
{

// What the checks say, below the sheet: of the table that is shown, or of all. Many findings of one
// check are one line with their number, which can be opened.
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
        int count = 0; // of the findings that the line stands for; 0: for itself
        QString key() const { return failure.finding.approvalKey(); }
        QString group() const; // what is folded together
    };
    using Model = models::TreeModel<Line>;
    static QList<models::Column<Line>> columns();
    static std::unique_ptr<Model::Node> folded(const QList<Line> &lines);
    QSet<QString> openGroups() const;

    Model *m_model;
    QTreeView *m_view;
    QLabel *m_summary;
    QCheckBox *m_all;
};

} // namespace questionnairepage
