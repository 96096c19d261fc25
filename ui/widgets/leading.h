// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QStyle>

namespace widgets
{

// A label stands at the side where its own script begins; what comes from data may be in another
// script than the window. This puts it where the window begins, so that columns stay columns.
inline void alignToLayout(QLabel *label)
{
    label->setAlignment(
        QStyle::visualAlignment(label->layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
}

} // namespace widgets
