// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/offences/listdifference.h"
#include "core/offences/listimport.h"
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

namespace offencespage
{

class ColumnsPanel;
class ListForm;

// Takes in a national list, or a newer version of one: file, columns, list, and for a newer version
// the changes to take over. Nothing enters the project before the last step, which is one edit.
class ImportDialog : public intake::StepsDialog
{
    Q_OBJECT
public:
    enum StepNumber { Source, Columns, List, Changes };

    explicit ImportDialog(session::Session &session, QWidget *parent = nullptr);
    void setFile(const QString &path);
    // The list that the table is a newer version of; empty: a list of its own.
    void setTarget(const QString &listId);
    QString target() const;

Q_SIGNALS:
    void imported(const QString &listId);

protected:
    void leave(int step) override;
    void finish() override;

private:
    struct Built {
        offences::ImportedList imported;
        QList<offences::ListChange> changes;
    };
    QWidget *makeSource();
    QWidget *makeList();
    void fillTargets();
    void followProject(const project::ChangeEvent &event);
    void takeTable();
    void build();
    void takeBuilt(const base::Result<Built> &built);
    void showReport();
    void showChanges();
    void refreshFinish();
    offences::ListInfo proposedInfo() const;
    QString freeListId(offences::Institution institution) const;
    QString contentSummary() const;
    project::Edit editForNew() const;
    project::Edit editForNewer() const;

    session::Session &m_session;
    Built m_built;
    offences::ListInfo m_info;
    bool m_isFormEdited = false;
    bool m_isFinishing = false;
    intake::SourcePanel *m_source;
    QWidget *m_targetRow = nullptr;
    QComboBox *m_target = nullptr;
    ColumnsPanel *m_columns;
    QLabel *m_summary = nullptr;
    ListForm *m_form = nullptr;
    intake::FindingsReport *m_report = nullptr;
    intake::DifferenceView *m_changes;
};

} // namespace offencespage
