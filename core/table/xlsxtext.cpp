// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/xlsxtext.h"

#include <QXmlStreamReader>

namespace table
{

namespace
{

int rowOf(QStringView reference)
{
    while (!reference.isEmpty() && !reference.front().isDigit())
        reference = reference.sliced(1);
    return reference.toInt() - 1;
}

} // namespace

int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        const QChar letter = c.toUpper();
        if (letter < u'A' || letter > u'Z' || column > 20'000)
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
    }
    return column - 1;
}

QString unescaped(const QString &stored)
{
    qsizetype at = stored.indexOf(QLatin1String("_x"));
    if (at < 0)
        return stored;
    QString text = stored.first(at);
    for (; at < stored.size(); ++at) {
        const QStringView code = QStringView(stored).mid(at, 7);
        bool isHex = false;
        if (code.size() == 7 && code.startsWith(u"_x") && code.endsWith(u'_')) {
            const uint unit = code.mid(2, 4).toUInt(&isHex, 16);
            if (isHex) {
                text += QChar(char16_t(unit));
                at += 6;
                continue;
            }
        }
        text += stored[at];
    }
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
}

QString richText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.hasError()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == u"t")
                text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (xml.name() == u"rPh")
                xml.skipCurrentElement();
            else
                ++depth;
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        }
    }
    return unescaped(text);
}

QRect mergedRange(QStringView reference)
{
    const qsizetype colon = reference.indexOf(u':');
    if (colon < 0)
        return {};
    const QStringView first = reference.first(colon);
    const QStringView last = reference.sliced(colon + 1);
    return QRect(QPoint(columnOf(first), rowOf(first)), QPoint(columnOf(last), rowOf(last)));
}

} // namespace table
