// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/offence.h"

#include <algorithm>

namespace offences
{

namespace
{

// Format characters (zero width, marks of direction, byte order mark, soft hyphen): nobody sees
// them, and they make two codes of one.
bool isInvisible(QChar character)
{
    return character.category() == QChar::Other_Format;
}

QString inLanguage(const Labels &labels, const QString &language)
{
    const auto found = labels.constFind(language);
    if (found != labels.constEnd())
        return *found;
    return labels.isEmpty() ? QString() : labels.first();
}

} // namespace

std::optional<OffenceCode> OffenceCode::parse(const QString &text)
{
    QString code;
    for (const QChar character : text.normalized(QString::NormalizationForm_C)) {
        if (isInvisible(character))
            continue;
        if (character.category() == QChar::Other_Control && !character.isSpace())
            return std::nullopt;
        code += character.isSpace() ? QChar(QLatin1Char(' ')) : character;
    }
    code = code.trimmed();
    if (code.isEmpty())
        return std::nullopt;
    return OffenceCode(code);
}

OffenceCode OffenceCode::ofRow(int line)
{
    return OffenceCode(QStringLiteral("row %1").arg(line));
}

bool OffenceCode::isOfRow() const
{
    const QStringView number = QStringView(m_code).mid(4);
    return m_code.startsWith(QLatin1String("row ")) && !number.isEmpty()
        && std::all_of(number.begin(), number.end(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString Offence::label(const QString &language) const
{
    return inLanguage(labels, language);
}

QString Offence::definition(const QString &language) const
{
    return inLanguage(definitions, language);
}

double Offence::volume() const
{
    double sum = 0;
    for (const double count : volumes)
        sum += count;
    return sum;
}

} // namespace offences
