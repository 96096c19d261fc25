// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/response/ownsentence.h"

#include "core/validation/response/figurewords.h"
#include "core/validation/response/partsum.h"

#include <QRegularExpression>

namespace validation
{

namespace
{

const QStringList names {
    QStringLiteral("cell"),   QStringLiteral("value"), QStringLiteral("year"),
    QStringLiteral("before"), QStringLiteral("parts"), QStringLiteral("sum")
};

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([a-z]+)\\}"));
    return pattern;
}

// Of kinds about a whole table the cell is the table.
QVariant valueOf(const QString &name, const ResponseRule &rule, const RuleCase &at,
                 const Look &look)
{
    CellAt cell = at.whole;
    if (cell.cell < 0 && !at.parts.isEmpty())
        cell = at.parts.first();
    if (name == QLatin1String("year"))
        return yearOf(look);
    if (cell.cell < 0)
        return name == QLatin1String("cell") ? at.table : QString();
    if (name == QLatin1String("cell"))
        return QVariant::fromValue(nameOf(look, cell));
    if (name == QLatin1String("value"))
        return shown(look.at(cell));
    if (name == QLatin1String("before"))
        return shown(look.at({ cell.cell, cell.back + 1 }));
    if (name == QLatin1String("parts"))
        return QVariant::fromValue(listOf(look, at.whole, at.parts));
    const PartSum sum = sumOf(rule, at, look);
    return shownSum(sum.low, sum.high);
}

} // namespace

bool isSentence(const QString &text)
{
    static const QRegularExpression argument(QStringLiteral("%[0-9nL]"));
    if (text.contains(argument))
        return false;
    auto found = placeholder().globalMatch(text);
    while (found.hasNext()) {
        if (!names.contains(found.next().captured(1)))
            return false;
    }
    return true;
}

base::Text sentenceOf(const ResponseRule &rule, const RuleCase &at, const Look &look)
{
    if (rule.message.isEmpty())
        return rule.kind->sentence(rule, at, look);
    QString text = rule.message;
    QVariantList values;
    for (const QString &name : names) {
        const QString written = QLatin1Char('{') + name + QLatin1Char('}');
        if (!text.contains(written))
            continue;
        values << valueOf(name, rule, at, look);
        text.replace(written, QStringLiteral("%%1").arg(values.size()));
    }
    return values.isEmpty() ? base::Text::verbatim(text)
                            : base::Text::fromParts("validation", text.toUtf8(), values, -1);
}

} // namespace validation
