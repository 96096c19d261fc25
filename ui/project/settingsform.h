// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectdata.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace project
{

// What a project is called and whose it is.
class SettingsForm : public QWidget
{
    Q_OBJECT
public:
    // language: of the screen; countries are named and sorted in it.
    explicit SettingsForm(const QString &language, QWidget *parent = nullptr);
    void setSettings(const Settings &settings);
    // The settings given, with what was typed and chosen.
    Settings settings() const;
    QWidget *firstField() const;

Q_SIGNALS:
    void changed();

private:
    void fillCountries(const QString &language);
    Settings m_settings;
    QLineEdit *m_title;
    QComboBox *m_country;
    QLineEdit *m_institution;
    QComboBox *m_language;
};

} // namespace project
