// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/cellwords.h"

#include "core/rules/cellset.h"
#include "core/text/fold.h"
#include "ui/categories/titles.h"

#include <QLocale>

namespace rulespage
{

using mapping::DataFlag;
using microdata::Attribute;
using rules::Cell;
using rules::Output;

namespace
{

// A range such as "< 18" reads the same in a window that runs from right to left.
QString leftToRight(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

std::optional<Output> takeCategory(Output output, const QString &typed)
{
    const QStringList scopes { QStringLiteral("out of scope"), CellWords::outOfScope() };
    output.outOfScope = scopes.contains(typed, Qt::CaseInsensitive);
    output.category = classification::IccsCode::parse(typed.section(QLatin1Char(' '), 0, 0));
    if (!output.category && !output.outOfScope && !typed.isEmpty())
        return std::nullopt;
    return output;
}

std::optional<Output> takeFlags(Output output, const QStringList &parts)
{
    output.flags.clear();
    for (const QString &part : parts) {
        const auto flag = mapping::flagFromId(part.trimmed());
        if (!flag)
            return std::nullopt;
        output.flags << *flag;
    }
    return output;
}

} // namespace

SharedDictionary dictionaryOf(const session::Session &session)
{
    auto dictionary = std::make_shared<microdata::Dictionary>(
        microdata::officialDictionary(session.classification()));
    for (const Attribute &attribute : session.data().attributes.attributes())
        dictionary->put(attribute);
    return dictionary;
}

QList<DataFlag> allFlags()
{
    return { DataFlag::Threats, DataFlag::Aiding, DataFlag::Accomplice, DataFlag::Conspiracy,
             DataFlag::Incitement };
}

CellWords::CellWords(const session::Session &session, SharedDictionary dictionary)
    : m_session(session)
    , m_dictionary(std::move(dictionary))
{
}

QString CellWords::shown(const Cell &cell, const QString &attribute) const
{
    if (cell.isAny())
        return QStringLiteral("–");
    if (cell.values.isEmpty())
        return tr("no value");
    const Attribute *known = m_dictionary->find(attribute);
    QStringList names;
    for (const QString &value : cell.values) {
        const int position = known ? known->positionOf(value) : -1;
        names << (position < 0 ? leftToRight(value) : known->values[position].nameIn(language()));
    }
    const QString list = names.join(tr(", ", "between values"));
    return cell.isNot ? tr("not %1", "values that are not accepted").arg(list) : list;
}

QString CellWords::written(const Cell &cell) const
{
    return cellToText(cell);
}

QString CellWords::tagText(const mapping::TagSetting &setting) const
{
    const auto *tag = m_session.classification().tag(setting.tag);
    QString value = setting.value;
    if (tag) {
        for (const classification::TagValue &one : tag->values) {
            if (one.code == setting.value)
                value = categories::nameIn(one.name, language());
        }
    }
    return tr("%1: %2", "name of a tag: its value")
        .arg(tag ? categories::nameIn(tag->name, language()) : setting.tag, value);
}

QString CellWords::shown(const Output &output, Result result) const
{
    QStringList parts;
    switch (result) {
    case Result::Category:
        if (output.category)
            return output.category->toString() + QLatin1Char(' ')
                + categories::titleIn(m_session.classification(), *output.category, language());
        return output.outOfScope ? outOfScope() : QString();
    case Result::Tags:
        for (const mapping::TagSetting &setting : output.tags)
            parts << tagText(setting);
        return parts.join(tr("; ", "between tags"));
    case Result::Flags:
        for (const DataFlag flag : output.flags)
            parts << flagName(flag);
        return parts.join(tr("; ", "between tags"));
    case Result::Confidence:
        return output.confidence < 0 ? QString() : QLocale().toString(output.confidence, 'g', 3);
    case Result::Note:
        return output.note;
    }
    return {};
}

QString CellWords::written(const Output &output, Result result) const
{
    QStringList parts;
    switch (result) {
    case Result::Category:
        return output.category  ? output.category->toString()
            : output.outOfScope ? outOfScope()
                                : QString();
    case Result::Tags:
        return mapping::tagsToText(output.tags);
    case Result::Flags:
        for (const DataFlag flag : output.flags)
            parts << mapping::flagId(flag);
        return parts.join(QLatin1Char(';'));
    case Result::Confidence:
    case Result::Note:
        break;
    }
    return shown(output, result);
}

std::optional<Cell> CellWords::cellFrom(const QString &text, const QString &attribute) const
{
    const QString typed = text.trimmed();
    if (typed == QStringLiteral("–"))
        return Cell { {}, true };
    auto cell = rules::cellFromText(typed);
    const Attribute *known = m_dictionary->find(attribute);
    if (!cell || !known)
        return cell;
    for (QString &value : cell->values) {
        if (known->positionOf(value) >= 0)
            continue;
        for (const microdata::Value &one : known->values) {
            if (text::fold(one.nameIn(language())) == text::fold(value)) {
                value = one.code;
                break;
            }
        }
    }
    return cell;
}

std::optional<Output> CellWords::outputFrom(const QString &text, Result result, Output output) const
{
    const QString typed = text.trimmed();
    const auto parts = typed.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    bool isNumber = true;
    switch (result) {
    case Result::Category:
        return takeCategory(output, typed);
    case Result::Tags:
        output.tags = mapping::tagsFromText(typed);
        if (output.tags.size() != parts.size())
            return std::nullopt;
        return output;
    case Result::Flags:
        return takeFlags(output, parts);
    case Result::Confidence:
        output.confidence = typed.isEmpty() ? -1 : QLocale().toDouble(typed, &isNumber);
        if (!isNumber) // the point of a rule sheet is understood everywhere
            output.confidence = typed.toDouble(&isNumber);
        if (!isNumber || output.confidence > 1 || (output.confidence < 0 && !typed.isEmpty()))
            return std::nullopt;
        return output;
    case Result::Note:
        output.note = typed;
        return output;
    }
    return output;
}

QString CellWords::attributeName(const QString &attribute) const
{
    const Attribute *known = m_dictionary->find(attribute);
    return known ? known->nameIn(language()) : attribute;
}

QString CellWords::valueName(const Attribute &attribute, int value) const
{
    const microdata::Value &one = attribute.values[value];
    const QString name = one.nameIn(language());
    return name == one.code ? name
                            : tr("%1 (%2)", "name of a value (its code)").arg(name, one.code);
}

// The classification names the description of the data as tags.
QString CellWords::flagName(DataFlag flag) const
{
    const QString id = mapping::flagId(flag);
    const auto *tag = m_session.classification().tag(QStringLiteral("data.") + id);
    return tag ? categories::nameIn(tag->name, language()) : id;
}

} // namespace rulespage
