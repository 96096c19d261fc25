// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/propertiesdialog.h"

#include "core/project/edits.h"
#include "ui/project/settingsform.h"
#include "ui/session/session.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace shell
{

PropertiesDialog::PropertiesDialog(session::Session &session, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Project properties"));
    auto *form = new project::SettingsForm(session.language(), this);
    form->setSettings(session.data().settings);
    form->setEnabled(!session.project().isReadOnly());
    auto *buttons = new QDialogButtonBox(this);
    auto *take = buttons->addButton(tr("&OK"), QDialogButtonBox::AcceptRole);
    take->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, form, &session] {
        if (session.project().isReadOnly()
            || session.run(project::changeSettings(session.data(), form->settings())))
            close();
    });
    connect(&session, &QObject::destroyed, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(520);
}

} // namespace shell
