// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mapping/link.h"
#include "ui/models/treemodel.h"
#include "ui/session/session.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace mappingpage
{

// A step of the history of a link, or below it one field that the step changed.
struct HistoryRow {
    QString when;
    QString who;
    QString what;
    QString before;
    QString after;
    std::optional<mapping::Link> state; // after the step
};

// Who changed what of one link and when, newest first; any state can be brought back as a new step.
class LinkHistory : public QWidget
{
    Q_OBJECT
public:
    explicit LinkHistory(session::Session &session, QWidget *parent = nullptr);
    void showLink(const mapping::Link &link);
    const QAbstractItemModel &model() const { return m_model; }

Q_SIGNALS:
    void restoreWanted(const mapping::Link &state);

private:
    void fitHeight();
    void updateButton();
    std::optional<mapping::Link> chosenState() const;

    session::Session &m_session;
    mapping::Link m_link;
    models::TreeModel<HistoryRow> m_model;
    QTreeView *m_view;
    QPushButton *m_restore;
};

} // namespace mappingpage
