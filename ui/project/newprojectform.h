// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectdata.h"

#include <QWidget>

class QLineEdit;

namespace project
{

class SettingsForm;

// The few facts a new project starts from; all of them can be changed later.
class NewProjectForm : public QWidget
{
    Q_OBJECT
public:
    NewProjectForm(const QString &language, const QString &author, QWidget *parent = nullptr);
    void start(); // with empty fields

Q_SIGNALS:
    // author: stamped into every change.
    void createRequested(const project::Settings &settings, const QString &author);
    void cancelled();

private:
    void create();
    QString m_language;
    SettingsForm *m_form;
    QLineEdit *m_author;
};

} // namespace project
