// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/response.h"
#include "ui/models/tablemodel.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace session
{
class Session;
}

namespace codingpage
{

// The counts that the project keeps for filling questionnaires: of what, from which file and when.
// One can be removed, which undo brings back.
class KeptList : public QWidget
{
    Q_OBJECT
public:
    explicit KeptList(session::Session &session, QWidget *parent = nullptr);

private:
    using Kept = questionnaire::CodedTable;
    static QList<models::Column<Kept>> columns();
    void fill();
    void remove();
    void showActions();

    session::Session &m_session;
    models::TableModel<Kept> *m_model;
    QTableView *m_view;
    QPushButton *m_remove;
};

} // namespace codingpage
