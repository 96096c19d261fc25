// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/submission/package.h"
#include "ui/intake/task.h"
#include "ui/models/tablemodel.h"
#include "ui/session/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace widgets
{
class MessageBar;
}

namespace questionnairepage
{

// How far a response is from being sent: cells answered, errors that nobody has explained, each one
// key away; then the note and the package. It is looked at anew with every edit.
class SubmitPanel : public QWidget
{
    Q_OBJECT
public:
    SubmitPanel(session::Session &session, const questionnaire::EditionPointer &edition,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const QString &id, const QString &path);

private:
    struct Made {
        questionnaire::Submission submission;
        QString path;
        int files = 0;
        base::Findings leftOut;
    };
    QList<models::Column<base::Finding>> columns() const;
    QString placeOf(const base::Finding &finding) const;
    QWidget *makeYears();
    QWidget *makeOpen();
    QWidget *makeOrder();
    QWidget *makeFoot();
    exchange::ExportJob job(const project::ProjectData &facts,
                            const classification::Classification &classification) const;
    QList<int> years() const;
    void look();
    void showState(const base::Result<exchange::SubmissionState> &state);
    void refresh();
    void chooseAndMake();
    void take(const base::Result<Made> &made);

    session::Session &m_session;
    const questionnaire::EditionPointer m_edition;
    intake::Task m_looking, m_making;
    models::TableModel<base::Finding> *m_open;
    widgets::MessageBar *m_messages;
    QLabel *m_summary;
    QList<QCheckBox *> m_years;
    QTableView *m_view = nullptr;
    QLineEdit *m_note = nullptr;
    QComboBox *m_language = nullptr;
    QCheckBox *m_allow = nullptr;
    QPushButton *m_make = nullptr;
    bool m_hasAnswers = false;
};

} // namespace questionnairepage
