// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/codematcher.h"

#include "core/text/fold.h"

#include <algorithm>

namespace microdata
{

CodeMatcher::CodeMatcher(const offences::OffenceList &list, CodeIs codeIs, const QString &codeJoin)
    : m_codeIs(codeIs)
    , m_codeJoin(codeJoin)
{
    for (const offences::Offence &offence : list.offences()) {
        const QString code = offence.code.toString();
        if (codeIs == CodeIs::Code) {
            add(keyOf(code), code);
            continue;
        }
        for (const QString &label : offence.labels) {
            add(keyOf(label), code);
            if (!offence.family.isEmpty())
                add(keyOf(offence.family + QStringLiteral(" > ") + label), code);
        }
    }
}

void CodeMatcher::add(const QString &key, const QString &code)
{
    if (key.isEmpty())
        return;
    const auto known = m_codes.constFind(key);
    m_codes.insert(key, known == m_codes.constEnd() || *known == code ? code : QString());
}

QString CodeMatcher::keyOf(const QString &printed) const
{
    if (m_codeIs == CodeIs::Label)
        return text::fold(printed).simplified();
    const auto code = offences::OffenceCode::parse(printed);
    return code ? code->toString() : QString();
}

QString CodeMatcher::withoutRepeats(const QString &printed) const
{
    QStringList parts = printed.split(m_codeJoin);
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    return parts.join(m_codeJoin);
}

std::optional<QString> CodeMatcher::codeOf(const QString &printed) const
{
    QString code = m_codes.value(keyOf(printed));
    if (code.isEmpty() && !m_codeJoin.isEmpty() && printed.contains(m_codeJoin))
        code = m_codes.value(keyOf(withoutRepeats(printed)));
    return code.isEmpty() ? std::nullopt : std::optional(code);
}

} // namespace microdata
