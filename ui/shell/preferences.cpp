// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/preferences.h"

#include "ui/shell/languages.h"
#include "ui/shell/look.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace shell
{

Preferences::Preferences(Settings &settings, Workspace &workspace, Languages &languages,
                         QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
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

    form->addRow(tr("&Language of the program:"), makeLanguage(languages));
    form->addRow(tr("&Colours:"), makeColors());
    form->addRow(tr("&Text size:"), makeTextSize());

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::close);
    form->addRow(buttons);
    setMinimumWidth(460);
}

QWidget *Preferences::makeLanguage(Languages &languages)
{
    auto *language = new QComboBox(this);
    language->addItem(tr("As the system"), QString());
    for (const QString &id : languages.available())
        language->addItem(Languages::name(id), id);
    language->setCurrentIndex(std::max(0, language->findData(m_settings.value(Setting::Language))));
    connect(language, &QComboBox::activated, this, [this, language, &languages] {
        const QString id = language->currentData().toString();
        m_settings.setValue(Setting::Language, id);
        languages.choose(id);
        close(); // it still speaks the other language
    });
    return language;
}

QWidget *Preferences::makeColors()
{
    auto *colors = new QComboBox(this);
    colors->setObjectName(QStringLiteral("colors"));
    for (const auto &[id, name] : colorSchemes())
        colors->addItem(name, id);
    colors->setCurrentIndex(std::max(0, colors->findData(m_settings.value(Setting::ColorScheme))));
    connect(colors, &QComboBox::activated, this, [this, colors] {
        m_settings.setValue(Setting::ColorScheme, colors->currentData());
        Q_EMIT lookChanged();
    });
    return colors;
}

QWidget *Preferences::makeTextSize()
{
    auto *size = new QComboBox(this);
    size->setObjectName(QStringLiteral("textSize"));
    const int now = m_settings.value(Setting::TextSize).toInt();
    for (int percent = LeastTextSize; percent <= MostTextSize; percent += 10) {
        size->addItem(tr("%1 %", "percent").arg(QLocale().toString(percent)), percent);
        if (percent <= now)
            size->setCurrentIndex(size->count() - 1);
    }
    connect(size, &QComboBox::activated, this, [this, size] {
        m_settings.setValue(Setting::TextSize, size->currentData());
        Q_EMIT lookChanged();
    });
    return size;
}

} // namespace shell
