// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace session
{
class Session;
}

namespace shell
{

// Which list the pages show.
class ListChooser : public QComboBox
{
    Q_OBJECT
public:
    explicit ListChooser(session::Session &session, QWidget *parent = nullptr);

private:
    void fill();
    session::Session &m_session;
};

} // namespace shell
