// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "ui/models/treemodel.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace intake
{

// A line of the report: a kind of finding with its number, or one finding below it.
struct ReportRow {
    base::Finding finding; // of a kind: the first one
    int count = 0; // of a kind; 0: a single finding
};

// What was noticed while a file was read, one line per kind with a count, each opened on demand;
// the gravest first.
class FindingsReport : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsReport(QWidget *parent = nullptr);
    void setFindings(const base::Findings &findings);
    int count() const { return m_count; }

Q_SIGNALS:
    void lineActivated(int line); // of the file, for findings that name one

private:
    void activate(const QModelIndex &index);

    models::TreeModel<ReportRow> *m_model;
    QTreeView *m_view;
    QLabel *m_title;
    int m_count = 0;
};

} // namespace intake
