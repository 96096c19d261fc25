// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/project/settingsform.h"

#include "core/text/regions.h"
#include "ui/widgets/languagebox.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>

namespace project
{

SettingsForm::SettingsForm(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit(this))
    , m_country(new QComboBox(this))
    , m_institution(new QLineEdit(this))
    , m_language(new QComboBox(this))
{
    m_title->setObjectName(QStringLiteral("project-title"));
    m_country->setObjectName(QStringLiteral("project-country"));
    m_institution->setObjectName(QStringLiteral("project-institution"));
    m_language->setObjectName(QStringLiteral("project-language"));
    m_title->setPlaceholderText(tr("For example: National offence codes to ICCS, 2024"));
    m_institution->setPlaceholderText(tr("Who keeps this project"));
    fillCountries(language);
    widgets::fillLanguages(m_language);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Country:"), m_country);
    form->addRow(tr("&Institution:"), m_institution);
    form->addRow(tr("&Language of titles and reports:"), m_language);
    for (QLineEdit *field : { m_title, m_institution })
        connect(field, &QLineEdit::textChanged, this, &SettingsForm::changed);
    for (QComboBox *field : { m_country, m_language })
        connect(field, &QComboBox::currentIndexChanged, this, &SettingsForm::changed);
}

void SettingsForm::fillCountries(const QString &language)
{
    m_country->addItem(tr("Not one country"), QString());
    for (const auto &region : text::regions(language))
        m_country->addItem(tr("%1 (%2)", "country (code)").arg(region.name, region.code),
                           region.code);
    m_country->setEditable(true);
    m_country->setInsertPolicy(QComboBox::NoInsert);
    m_country->completer()->setFilterMode(Qt::MatchContains);
    m_country->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_country->setMaxVisibleItems(16);
    m_country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_country->setMinimumContentsLength(24);
}

void SettingsForm::setSettings(const Settings &settings)
{
    m_settings = settings;
    m_title->setText(settings.title);
    m_country->setCurrentIndex(std::max(0, m_country->findData(settings.country)));
    m_institution->setText(settings.institution);
    widgets::chooseLanguage(m_language, settings.language);
}

Settings SettingsForm::settings() const
{
    Settings settings = m_settings;
    settings.title = m_title->text().trimmed();
    // What was typed but is no country leaves the choice as it was.
    const int typed = m_country->findText(m_country->currentText());
    settings.country
        = m_country->itemData(typed >= 0 ? typed : m_country->currentIndex()).toString();
    settings.institution = m_institution->text().trimmed();
    settings.language = m_language->currentData().toString();
    return settings;
}

QWidget *SettingsForm::firstField() const
{
    return m_title;
}

} // namespace project
