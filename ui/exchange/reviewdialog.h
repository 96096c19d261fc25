// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/correspondenceimport.h"
#include "ui/intake/stepsdialog.h"
#include "ui/session/session.h"

class QComboBox;
class QLabel;

namespace intake
{
class DifferenceView;
class FindingsReport;
class SourcePanel;
} // namespace intake

namespace exchangepage
{

class ColumnChoice;

// Takes in a correspondence table that a reviewer edited: a difference to accept row by row, one
// edit at the end.
class ReviewDialog : public intake::StepsDialog
{
    Q_OBJECT
public:
    enum StepNumber { Source, Columns, Changes };

    explicit ReviewDialog(session::Session &session, QWidget *parent = nullptr);
    void setFile(const QString &path);
    void setList(const QString &listId);

Q_SIGNALS:
    void takenOver(int changes);

protected:
    void leave(int step) override;
    void finish() override;

private:
    QWidget *makeSource();
    QWidget *makeChanges();
    void fillLists();
    void takeTable();
    void compare();
    void takeDifference(const base::Result<exchange::CorrespondenceDifference> &result);
    void followProject();
    void refreshFinish();

    session::Session &m_session;
    exchange::CorrespondenceDifference m_difference;
    bool m_isFinishing = false;
    intake::SourcePanel *m_source;
    QComboBox *m_list = nullptr;
    ColumnChoice *m_columns;
    QLabel *m_summary = nullptr;
    intake::DifferenceView *m_changes = nullptr;
    intake::FindingsReport *m_report = nullptr;
};

} // namespace exchangepage
