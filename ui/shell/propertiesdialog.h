// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace session
{
class Session;
}

namespace shell
{

// Title, country, institution and language of the open project.
class PropertiesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PropertiesDialog(session::Session &session, QWidget *parent = nullptr);
};

} // namespace shell
