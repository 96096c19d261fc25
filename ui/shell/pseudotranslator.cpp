// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pseudotranslator.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace shell
{

namespace
{

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("aceginorsuyzACEGINORSUYZ");
    static const QString marked = QStringLiteral("àçéğîñóŕšûýžÀÇÉĞÎÑÓŔŠÛÝŽ");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked.at(at);
}

} // namespace

QString PseudoTranslator::translate(const char *, const char *sourceText, const char *, int) const
{
    return disguised(QString::fromUtf8(sourceText));
}

QString PseudoTranslator::disguised(const QString &text)
{
    if (text.trimmed().isEmpty())
        return text;
    static const QRegularExpression keep(
        QStringLiteral("%L?\\d+|%L?n|<[^>]+>|&[a-z]+;|;;.*|\\(\\*.*\\)"));
    QString result;
    qsizetype at = 0;
    int letters = 0;
    const auto disguise = [&](const QString &piece) {
        for (QChar letter : piece) {
            result += accented(letter);
            ++letters;
        }
    };
    for (auto match = keep.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        disguise(text.mid(at, found.capturedStart() - at));
        result += found.captured();
        at = found.capturedEnd();
    }
    disguise(text.mid(at));
    const int extra = std::max(1, int(std::ceil(letters * 0.4)) - 2);
    // The mark makes the text a right-to-left one, as Arabic would be.
    return QChar(0x200F) + QLatin1Char('[') + result + QString(extra, QLatin1Char('~'))
        + QLatin1Char(']');
}

} // namespace shell
