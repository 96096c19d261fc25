// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/phrases.h"

#include "core/text/words.h"

#include <QFile>

namespace validation
{

PhrasesByLanguage phrasesNamed(const QString &name)
{
    PhrasesByLanguage phrases;
    QFile file(QStringLiteral(":/words/%1.txt").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qWarning("The list of words %s is not part of this program.", qPrintable(name));
    QString language;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString &printed : lines) {
        const QString line = printed.trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        if (line.startsWith(QLatin1Char('[')) && line.endsWith(QLatin1Char(']')))
            language = line.mid(1, line.size() - 2);
        else
            phrases[language] << line;
    }
    return phrases;
}

QString phraseIn(const QString &text, const QString &language, const PhrasesByLanguage &phrases)
{
    QStringList folded;
    for (const text::Word &word : text::words(text))
        folded << word.folded;
    const QString line = QLatin1Char(' ') + folded.join(QLatin1Char(' ')) + QLatin1Char(' ');
    for (const QString &phrase : phrases.value(language)) {
        if (line.contains(QLatin1Char(' ') + phrase + QLatin1Char(' ')))
            return phrase;
    }
    return {};
}

} // namespace validation
