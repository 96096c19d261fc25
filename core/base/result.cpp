// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/result.h"

#include <QStringList>

namespace base
{

QString Error::message() const
{
    QStringList sentences;
    for (const Text &text : { tried, happened, advice }) {
        if (!text.isEmpty())
            sentences << text.toString();
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace base
