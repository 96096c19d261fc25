// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/reports.h"
#include "ui/widgets/textlabel.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QListWidget;
class QListWidgetItem;

namespace reportspage
{

// All reports with what stands in them, what they need, and whether that is there.
class ReportList : public QWidget
{
    Q_OBJECT
public:
    explicit ReportList(QWidget *parent = nullptr);

    const reports::Report *current() const;
    void choose(const QString &reportId);
    // What keeps a report from being made; no error: nothing does.
    void setState(const QString &reportId, const std::optional<base::Error> &missing);

Q_SIGNALS:
    void currentChanged();

private:
    QListWidgetItem *itemOf(const QString &reportId) const;
    void showCurrent();
    void fitHeight();

    QListWidget *m_list;
    widgets::TextLabel *m_about;
};

} // namespace reportspage
