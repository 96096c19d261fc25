// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/attribute.h"

#include <algorithm>

namespace microdata
{

namespace
{

template<typename Fits> int firstThat(const QList<Value> &values, Fits fits)
{
    const auto found = std::find_if(values.begin(), values.end(), fits);
    return found == values.end() ? -1 : int(found - values.begin());
}

} // namespace

bool Value::isBand() const
{
    return from || below;
}

int Attribute::positionOf(const QString &code) const
{
    return firstThat(values, [&code](const Value &value) { return value.code == code; });
}

int Attribute::positionOfKind(ValueKind kind) const
{
    return firstThat(values, [kind](const Value &value) { return value.kind == kind; });
}

int Attribute::positionOfNumber(double number) const
{
    return firstThat(values, [number](const Value &value) {
        return value.isBand() && (!value.from || *value.from <= number)
            && (!value.below || number < *value.below);
    });
}

QString textIn(const Labels &labels, const QString &language)
{
    const QString wanted = labels.value(language);
    if (!wanted.isEmpty())
        return wanted;
    const QString english = labels.value(QStringLiteral("en"));
    return english.isEmpty() && !labels.isEmpty() ? labels.first() : english;
}

QString Attribute::nameIn(const QString &language) const
{
    const QString text = textIn(name, language);
    return text.isEmpty() ? id : text;
}

QString Value::nameIn(const QString &language) const
{
    const QString text = textIn(name, language);
    return text.isEmpty() ? code : text;
}

} // namespace microdata
