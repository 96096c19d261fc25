// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/offencefinder.h"

#include <algorithm>

namespace exchange
{

namespace
{

// What is left of a code after the harm that spreadsheets do.
QString repairKey(const QString &code)
{
    QString key;
    for (const QChar character : code.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (!character.isSpace() && character.category() != QChar::Other_Format
            && character != u'\'')
            key += character;
    }
    const auto digits = [](QStringView text) {
        return !text.isEmpty()
            && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    };
    if (key.endsWith(QLatin1String(".0")) && digits(QStringView(key).chopped(2)))
        key.chop(2);
    if (digits(key)) {
        while (key.size() > 1 && key.front() == u'0')
            key.remove(0, 1);
    }
    return key;
}

} // namespace

OffenceFinder::OffenceFinder(const offences::OffenceList &list)
    : m_list(list)
    , m_codes(list)
{
    for (const auto &offence : list.offences())
        m_byKey[repairKey(offence.code.toString())] << offence.id;
}

OffenceFinder::Found OffenceFinder::find(const QString &text) const
{
    const auto parsed = offences::OffenceCode::parse(text);
    const QString code = parsed ? parsed->toString() : text;
    for (const QString &written : { text, code }) {
        if (const auto *offence = m_codes.find(written))
            return { offence, false, {} };
    }
    const QStringList ids = m_byKey.value(repairKey(code));
    if (ids.size() == 1)
        return { m_list.find(ids.first()), true, {} };
    return { nullptr, false, ids };
}

} // namespace exchange
