// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/frozenresponse.h"
#include "core/questionnaire/edition.h"
#include "ui/models/tablemodel.h"
#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace questionnairepage
{

// The submissions of an edition with whether they are as they were sealed, and what the project, or
// another one, says otherwise.
class SubmissionsPanel : public QWidget
{
    Q_OBJECT
public:
    SubmissionsPanel(session::Session &session, const questionnaire::EditionPointer &edition,
                     QWidget *parent = nullptr);

private:
    using Change = project::ResponseChange;
    struct Line {
        questionnaire::Submission submission;
        bool isUnchanged = false;
        bool operator==(const Line &other) const = default;
    };
    static QList<models::Column<Line>> columns();
    QList<models::Column<Change>> changeColumns() const;
    void build();
    void fill();
    void fillOthers();
    void compare();
    QString placeOf(const Change &change) const;
    const questionnaire::Submission *current() const;
    const questionnaire::Submission *find(const QString &id) const;

    session::Session &m_session;
    const questionnaire::EditionPointer m_edition;
    models::TableModel<Line> *m_model;
    models::TableModel<Change> *m_changes;
    QTableView *m_view = nullptr;
    QComboBox *m_other;
    QLabel *m_summary;
};

} // namespace questionnairepage
