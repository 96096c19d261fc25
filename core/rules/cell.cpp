// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/decisiontable.h"

#include <QRegularExpression>

#include <algorithm>

namespace rules
{

namespace
{

// Reads "a, "b, c", d"; fails on an empty place, a quote in the middle or one that stays open.
class ValueReader
{
public:
    explicit ValueReader(const QString &text)
        : m_text(text)
    {
    }
    std::optional<QStringList> read()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            if (!take(m_text[m_at]))
                return std::nullopt;
        }
        if (m_inQuotes || !finish())
            return std::nullopt;
        return m_values;
    }

private:
    bool take(QChar character)
    {
        if (m_inQuotes)
            return takeQuoted(character);
        if (character == QLatin1Char(','))
            return finish();
        if (m_wasQuoted)
            return character.isSpace();
        if (character == QLatin1Char('"')) {
            m_inQuotes = m_value.trimmed().isEmpty();
            m_value.clear();
            return m_inQuotes;
        }
        m_value += character;
        return true;
    }
    bool takeQuoted(QChar character)
    {
        if (character == QLatin1Char('"')) {
            m_inQuotes = false;
            m_wasQuoted = true;
        } else if (character == QLatin1Char('\\') && m_at + 1 < m_text.size()) {
            m_value += m_text[++m_at];
        } else {
            m_value += character;
        }
        return true;
    }
    bool finish()
    {
        const QString value = m_wasQuoted ? m_value : m_value.trimmed();
        const bool isThere = m_wasQuoted || !value.isEmpty();
        m_values << value;
        m_value.clear();
        m_wasQuoted = false;
        return isThere;
    }

    QString m_text;
    qsizetype m_at = 0;
    QStringList m_values;
    QString m_value;
    bool m_inQuotes = false;
    bool m_wasQuoted = false;
};

const QRegularExpression &negation()
{
    static const QRegularExpression expression(QStringLiteral("^not\\s*\\("),
                                               QRegularExpression::CaseInsensitiveOption);
    return expression;
}

QString quotedWhereNeeded(const QString &value)
{
    const bool isPlain = !value.isEmpty() && value != QLatin1String("-") && value == value.trimmed()
        && !value.contains(QLatin1Char(',')) && !value.contains(QLatin1Char('"'))
        && !negation().match(value).hasMatch();
    if (isPlain)
        return value;
    QString escaped = value;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    escaped.replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

} // namespace

std::optional<Cell> cellFromText(const QString &text)
{
    QString list = text.trimmed();
    if (list.isEmpty() || list == QLatin1String("-"))
        return Cell { {}, true };
    Cell cell;
    if (const auto match = negation().match(list); match.hasMatch()) {
        if (!list.endsWith(QLatin1Char(')')))
            return std::nullopt;
        list = list.mid(match.capturedLength()).chopped(1).trimmed();
        if (list == QLatin1String("-"))
            return Cell {}; // accepts nothing
        cell.isNot = true;
    }
    const auto values = ValueReader(list).read();
    if (!values)
        return std::nullopt;
    cell.values = *values;
    cell.values.removeDuplicates();
    return cell;
}

QString cellToText(const Cell &cell)
{
    if (cell.values.isEmpty())
        return cell.isNot ? QStringLiteral("-") : QStringLiteral("not(-)");
    QStringList values;
    std::transform(cell.values.begin(), cell.values.end(), std::back_inserter(values),
                   quotedWhereNeeded);
    const QString list = values.join(QStringLiteral(", "));
    return cell.isNot ? QStringLiteral("not(%1)").arg(list) : list;
}

} // namespace rules
