// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/wording.h"

namespace rules
{

using base::lateText;
using base::Text;
using microdata::Attribute;

namespace
{

constexpr int mostNamed = 6; // values of an attribute in a sentence

// Rows that nobody named are r1, r2, ... in files.
QString number(const QString &id)
{
    bool isNumber = false;
    id.mid(1).toInt(&isNumber);
    return isNumber && id.startsWith(QLatin1Char('r')) ? id.mid(1) : id;
}

bool isDefaultId(const QString &id)
{
    return id == QLatin1String("default");
}

Text anyOf(const ValueSet &values, const Attribute &attribute, const QString &language)
{
    Text text;
    int named = 0;
    const int count = values.size();
    for (int value = values.first(); value >= 0; value = values.next(value + 1)) {
        if (named == mostNamed)
            return base::lateCount("rules", "%1 or %n more value(s)", count - named,
                                   { asArgument(text) });
        const QString name = attribute.values[value].nameIn(language);
        text = named++ == 0 ? Text::verbatim(name)
                            : lateText("rules", "%1 or %2", { asArgument(text), name });
    }
    return text;
}

Text conditionText(const Attribute &attribute, const ValueSet &values, const QString &language)
{
    const ValueSet others = ValueSet::firstOf(int(attribute.values.size())) - values;
    const QString name = attribute.nameIn(language);
    if (values.size() > 3 && others.size() < values.size())
        return lateText("rules", "%1 is not %2",
                        { name, asArgument(anyOf(others, attribute, language)) });
    return equals(name, anyOf(values, attribute, language));
}

QString numberText(double cells)
{
    return QLocale::c().toString(cells, 'g', cells < 1e15 ? 15 : 3);
}

} // namespace

QVariant asArgument(const Text &text)
{
    return QVariant::fromValue(text);
}

Text equals(const QString &name, const Text &value)
{
    return lateText("rules", "%1 = %2", { name, asArgument(value) });
}

Text allOf(const QList<Text> &parts)
{
    Text text;
    for (const Text &part : parts)
        text = text.isEmpty()
            ? part
            : lateText("rules", "%1 and %2", { asArgument(text), asArgument(part) });
    return text;
}

Text rowText(const QString &id)
{
    return isDefaultId(id) ? lateText("rules", "The default row")
                           : lateText("rules", "Row %1", { number(id) });
}

Text rowInside(const QString &id)
{
    return isDefaultId(id) ? lateText("rules", "default row")
                           : lateText("rules", "row %1", { number(id) });
}

Text outputText(const Output &output)
{
    if (output.category)
        return Text::verbatim(output.category->toString());
    if (output.outOfScope)
        return lateText("rules", "out of scope");
    QStringList parts;
    for (const mapping::TagSetting &tag : output.tags)
        parts << tag.tag + QLatin1Char('=') + tag.value;
    for (const mapping::DataFlag flag : output.flags)
        parts << mapping::flagId(flag);
    if (parts.isEmpty())
        return lateText("rules", "nothing");
    return Text::verbatim(parts.join(QStringLiteral(", ")));
}

Text conditionText(const QList<Attribute> &attributes, const Box &box, const QString &language)
{
    QList<Text> parts;
    for (size_t i = 0; i < box.size() && qsizetype(i) < attributes.size(); ++i) {
        const Attribute &attribute = attributes[qsizetype(i)];
        if (box[i] != ValueSet::firstOf(int(attribute.values.size())))
            parts << conditionText(attribute, box[i], language);
    }
    return parts.isEmpty() ? lateText("rules", "any values") : allOf(parts);
}

Text recordText(const QList<Attribute> &attributes, const Example &record, const QString &language)
{
    QList<Text> parts;
    for (size_t i = 0; i < record.size() && qsizetype(i) < attributes.size(); ++i) {
        const Attribute &attribute = attributes[qsizetype(i)];
        if (record[i] >= 0 && record[i] < attribute.values.size())
            parts << equals(attribute.nameIn(language),
                            Text::verbatim(attribute.values[record[i]].nameIn(language)));
    }
    return parts.isEmpty() ? lateText("rules", "any values") : allOf(parts);
}

Text describe(const Difference &difference, const QString &language)
{
    return lateText("rules",
                    "The tables say %1 and %2 for a record with %3; they differ in %4 "
                    "combination(s) of values.",
                    { asArgument(outputText(difference.before)),
                      asArgument(outputText(difference.after)),
                      asArgument(recordText(difference.attributes, difference.example, language)),
                      numberText(difference.cells) });
}

} // namespace rules
