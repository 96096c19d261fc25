// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/severity.h"

namespace widgets
{

Tone severityTone(base::Severity severity)
{
    switch (severity) {
    case base::Severity::Error:
        return Tone::Error;
    case base::Severity::Warning:
        return Tone::Warning;
    case base::Severity::Question:
        return Tone::Accent;
    case base::Severity::Note:
        break;
    }
    return Tone::Note;
}

QString severityIconName(base::Severity severity)
{
    return severity == base::Severity::Question ? QStringLiteral("help-contents")
                                                : toneIconName(severityTone(severity));
}

QIcon severityIcon(base::Severity severity)
{
    return icon(severityIconName(severity), severityTone(severity));
}

} // namespace widgets
