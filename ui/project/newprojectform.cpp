// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/project/newprojectform.h"

#include "ui/project/settingsform.h"
#include "ui/widgets/icon.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace project
{

NewProjectForm::NewProjectForm(const QString &language, const QString &author, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_form(new SettingsForm(language, this))
    , m_author(new QLineEdit(author, this))
{
    auto *title = new QLabel(tr("New project"), this);
    title->setFont(widgets::headingFont(font()));
    auto *about = new QLabel(tr("A project is one file. It holds the offence lists of the "
                                "institutions, the links to the ICCS and the whole history of who "
                                "decided what."),
                             this);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    m_author->setObjectName(QStringLiteral("project-author"));
    qobject_cast<QFormLayout *>(m_form->layout())->addRow(tr("&Your name:"), m_author);

    auto *create = new QPushButton(widgets::icon(QStringLiteral("document-new")),
                                   tr("C&reate project"), this);
    create->setObjectName(QStringLiteral("create-project"));
    create->setDefault(true);
    create->setAutoDefault(true);
    auto *cancel = new QPushButton(tr("Bac&k"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(create);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::WideGap);
    layout->addWidget(title);
    layout->addWidget(about);
    layout->addWidget(m_form);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(create, &QPushButton::clicked, this, &NewProjectForm::create);
    connect(cancel, &QPushButton::clicked, this, &NewProjectForm::cancelled);
    for (auto *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::returnPressed, this, &NewProjectForm::create);
}

void NewProjectForm::start()
{
    Settings settings;
    settings.language = m_language;
    m_form->setSettings(settings);
    m_form->firstField()->setFocus();
}

void NewProjectForm::create()
{
    Q_EMIT createRequested(m_form->settings(), m_author->text().trimmed());
}

} // namespace project
