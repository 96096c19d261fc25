// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/words.h"

#include <QStringList>

#include <array>
#include <utility>

namespace microdata
{

namespace
{

template<typename Enumeration> using Word = std::pair<Enumeration, const char *>;

constexpr std::array types { Word<AttributeType> { AttributeType::List, "list" },
                             Word<AttributeType> { AttributeType::Number, "number" },
                             Word<AttributeType> { AttributeType::Date, "date" } };
constexpr std::array kinds { Word<ValueKind> { ValueKind::Ordinary, "" },
                             Word<ValueKind> { ValueKind::NotKnown, "not_known" },
                             Word<ValueKind> { ValueKind::NotApplicable, "not_applicable" } };
constexpr std::array units {
    Word<RowUnit> { RowUnit::Offence, "offence" }, Word<RowUnit> { RowUnit::Incident, "incident" },
    Word<RowUnit> { RowUnit::Victim, "victim" },   Word<RowUnit> { RowUnit::Suspect, "suspect" },
    Word<RowUnit> { RowUnit::Person, "person" },   Word<RowUnit> { RowUnit::Count, "count" }
};
constexpr std::array roles { Word<ColumnRole> { ColumnRole::Code, "code" },
                             Word<ColumnRole> { ColumnRole::Attribute, "attribute" },
                             Word<ColumnRole> { ColumnRole::Group, "group" },
                             Word<ColumnRole> { ColumnRole::Dimension, "dimension" },
                             Word<ColumnRole> { ColumnRole::Weight, "weight" },
                             Word<ColumnRole> { ColumnRole::Number, "number" },
                             Word<ColumnRole> { ColumnRole::Keep, "keep" } };
constexpr std::array codeIsWordList { Word<CodeIs> { CodeIs::Code, "code" },
                                      Word<CodeIs> { CodeIs::Label, "label" } };

template<typename Words, typename Enumeration> QString find(const Words &words, Enumeration value)
{
    for (const auto &[one, word] : words) {
        if (one == value)
            return QString::fromLatin1(word);
    }
    return {};
}

template<typename Enumeration, std::size_t size>
std::optional<Enumeration> findWord(const std::array<Word<Enumeration>, size> &words,
                                    const QString &wanted)
{
    for (const auto &[value, word] : words) {
        if (wanted == QLatin1String(word))
            return value;
    }
    return std::nullopt;
}

template<typename Words> QString all(const Words &words)
{
    QStringList list;
    for (const auto &[value, word] : words)
        list << QString::fromLatin1(word);
    return list.join(QStringLiteral(", "));
}

} // namespace

QString wordOf(AttributeType type)
{
    return find(types, type);
}

std::optional<AttributeType> typeFromWord(const QString &word)
{
    return findWord(types, word);
}

QString wordOf(ValueKind kind)
{
    return find(kinds, kind);
}

std::optional<ValueKind> kindFromWord(const QString &word)
{
    return findWord(kinds, word);
}

QString wordOf(RowUnit unit)
{
    return find(units, unit);
}

std::optional<RowUnit> unitFromWord(const QString &word)
{
    return findWord(units, word);
}

QString wordOf(ColumnRole role)
{
    return find(roles, role);
}

std::optional<ColumnRole> roleFromWord(const QString &word)
{
    return findWord(roles, word);
}

QString wordOf(CodeIs codeIs)
{
    return find(codeIsWordList, codeIs);
}

std::optional<CodeIs> codeIsFromWord(const QString &word)
{
    return findWord(codeIsWordList, word);
}

QString unitWords()
{
    return all(units);
}

QString roleWords()
{
    return all(roles);
}

QString codeIsWords()
{
    return all(codeIsWordList);
}

void LineFindings::add(const char *check, base::Severity severity, int line,
                       const base::Text &message, const base::Text &advice)
{
    m_findings << base::Finding { QString::fromLatin1(check),
                                  severity,
                                  { QStringLiteral("row"), { m_file, QString::number(line) } },
                                  message,
                                  advice };
}

} // namespace microdata
