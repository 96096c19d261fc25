// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace shell
{

class Languages;
class Settings;
class Workspace;

// What a person may set for themselves; everything takes effect at once.
class Preferences : public QDialog
{
    Q_OBJECT
public:
    Preferences(Settings &settings, Workspace &workspace, Languages &languages,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void lookChanged(); // colours or text size; the settings hold the new ones

private:
    QWidget *makeLanguage(Languages &languages);
    QWidget *makeColors();
    QWidget *makeTextSize();

    Settings &m_settings;
};

} // namespace shell
