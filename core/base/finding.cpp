// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/finding.h"

namespace base
{

QString severityId(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Question:
        return QStringLiteral("question");
    case Severity::Note:
        break;
    }
    return QStringLiteral("note");
}

Text severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return lateText("base", "Error");
    case Severity::Warning:
        return lateText("base", "Warning");
    case Severity::Question:
        return lateText("base", "Question");
    case Severity::Note:
        break;
    }
    return lateText("base", "Note");
}

} // namespace base
