// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include "core/questionnaire/edition.h"

#include <QDialog>

class QTabWidget;

namespace questionnairepage
{

class SubmissionsPanel;
class SubmitPanel;

// Sending a response: what is still open, the package, and the submissions made before with what
// has changed since.
class SubmissionDialog : public QDialog
{
    Q_OBJECT
public:
    SubmissionDialog(session::Session &session, const questionnaire::EditionPointer &edition,
                     QWidget *parent = nullptr);
    SubmitPanel *submitPanel() const { return m_submit; }
    SubmissionsPanel *submissionsPanel() const { return m_submissions; }

private:
    SubmitPanel *m_submit;
    SubmissionsPanel *m_submissions;
};

} // namespace questionnairepage
