// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/preferences.h"

#include "ui/shell/languages.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace shell
{

Preferences::Preferences(Settings &settings, Workspace &workspace, Languages &languages,
                         QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Preferences"));
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    auto *author = new QLineEdit(workspace.author(), this);
    connect(author, &QLineEdit::editingFinished, this,
            [author, &workspace] { workspace.setAuthor(author->text().trimmed()); });
    form->addRow(tr("Your &name:"), author);
    auto *about = new QLabel(tr("It stands beside every change you make, in the history and in "
                                "the tables you export."),
                             this);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), about);

    auto *language = new QComboBox(this);
    language->addItem(tr("As the system"), QString());
    for (const QString &id : languages.available())
        language->addItem(Languages::name(id), id);
    language->setCurrentIndex(std::max(0, language->findData(settings.value(Setting::Language))));
    connect(language, &QComboBox::activated, this, [this, language, &settings, &languages] {
        const QString id = language->currentData().toString();
        settings.setValue(Setting::Language, id);
        languages.choose(id);
        close(); // it still speaks the other language
    });
    form->addRow(tr("&Language of the program:"), language);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::close);
    form->addRow(buttons);
    setMinimumWidth(460);
}

} // namespace shell
