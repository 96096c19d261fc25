// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/submissiondialog.h"

#include "ui/questionnaire/submissionspanel.h"
#include "ui/questionnaire/submitpanel.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace questionnairepage
{

namespace
{
constexpr QSize Comfortable { 940, 640 };
}

SubmissionDialog::SubmissionDialog(session::Session &session,
                                   const questionnaire::EditionPointer &edition, QWidget *parent)
    : QDialog(parent)
    , m_submit(new SubmitPanel(session, edition, this))
    , m_submissions(new SubmissionsPanel(session, edition, this))
{
    setObjectName(QStringLiteral("submissionDialog"));
    setWindowTitle(tr("Submission of %1").arg(edition->form().id));
    setModal(false);
    resize(Comfortable);
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("submissionTabs"));
    tabs->addTab(m_submit, tr("&Send"));
    tabs->addTab(m_submissions, tr("&Earlier submissions"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace questionnairepage
