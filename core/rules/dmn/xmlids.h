// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace rules::dmn
{

// Ids as XML wants them: ASCII letters, digits, "_", "-", ".", no digit first, each once in a file.
class XmlIds
{
public:
    QString idFor(const QString &wanted)
    {
        QString id;
        for (const QChar character : wanted.left(60)) {
            const bool isPlain = character.unicode() < 128
                && (character.isLetterOrNumber() || QStringView(u"_-.").contains(character));
            id += isPlain ? character : QLatin1Char('_');
        }
        if (id.isEmpty() || !(id[0].isLetter() || id[0] == QLatin1Char('_')))
            id.prepend(QLatin1Char('_'));
        QString unique = id;
        for (int number = 2; m_taken.contains(unique); ++number)
            unique = id + QLatin1Char('_') + QString::number(number);
        m_taken.insert(unique);
        return unique;
    }

private:
    QSet<QString> m_taken;
};

} // namespace rules::dmn
