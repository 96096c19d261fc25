// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/newattribute.h"

#include "core/microdata/valueset.h"

#include <algorithm>

namespace codingpage
{

namespace
{

const QString NotKnown = QStringLiteral("unknown");

// Letters and digits of any script; signs have a meaning in rules.
QString writable(const QString &text)
{
    QString word;
    for (const QChar c : text.simplified()) {
        if (c.isLetterOrNumber() || c == u'.')
            word += c;
        else if (!word.isEmpty() && !word.endsWith(u'_'))
            word += u'_';
    }
    while (word.endsWith(u'_') || word.endsWith(u'.'))
        word.chop(1);
    return word;
}

QString freeId(const QString &column, const microdata::Dictionary &dictionary)
{
    QString stem = writable(column).toLower();
    stem.remove(u'.');
    if (stem.isEmpty())
        stem = QStringLiteral("attribute");
    QString id = stem;
    for (int number = 2; dictionary.find(id); ++number)
        id = QStringLiteral("%1_%2").arg(stem).arg(number);
    return id;
}

} // namespace

std::optional<NewAttribute> newAttribute(const QString &column, const coding::ColumnSurvey &survey,
                                         const microdata::Dictionary &dictionary,
                                         const QString &language)
{
    // One value is for what is not known.
    if (survey.texts.isEmpty() || !survey.isWhole()
        || survey.texts.size() >= microdata::ValueSet::mostValues)
        return std::nullopt;
    NewAttribute made;
    made.attribute.id = freeId(column, dictionary);
    made.attribute.name.insert(language, column);
    QStringList texts;
    for (const coding::ColumnSurvey::Text &text : survey.texts)
        texts << text.printed;
    std::sort(texts.begin(), texts.end());
    for (const QString &text : std::as_const(texts)) {
        microdata::Value value;
        value.code = writable(text);
        if (value.code.isEmpty() || value.code == NotKnown
            || made.attribute.positionOf(value.code) >= 0)
            value.code = QStringLiteral("v%1").arg(made.attribute.values.size() + 1);
        if (value.code != text) {
            value.name.insert(language, text);
            made.values.insert(text, value.code);
        }
        made.attribute.values << value;
    }
    microdata::Value notKnown;
    notKnown.code = NotKnown;
    notKnown.kind = microdata::ValueKind::NotKnown;
    made.attribute.values << notKnown;
    return made;
}

} // namespace codingpage
