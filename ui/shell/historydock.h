// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edit.h"
#include "ui/models/rowfilter.h"
#include "ui/models/tablemodel.h"

#include <QDockWidget>

class QPushButton;

namespace session
{
class Session;
}

namespace shell
{

// The audit trail: who changed what and when, newest first, undone and redone steps included.
class HistoryDock : public QDockWidget
{
    Q_OBJECT
public:
    explicit HistoryDock(session::Session &session, QWidget *parent = nullptr);
    const models::RowFilter &shown() const { return m_filter; }

private:
    static QList<models::Column<project::HistoryEntry>> columns();
    void build();
    void reload();
    void loadEarlier();
    void setSearch(const QString &text);

    session::Session &m_session;
    models::TableModel<project::HistoryEntry> m_model;
    models::RowFilter m_filter;
    QPushButton *m_earlier = nullptr;
    bool m_isOutOfDate = true;
};

} // namespace shell
