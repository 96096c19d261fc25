// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/page.h"

namespace session
{

Page::Page(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
}

} // namespace session
