// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/indicatortexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace questionnairepage
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(questionnairepage::IndicatorTexts)
};

// Two decimals, and none for whole numbers.
QString numberText(double value)
{
    const bool isWhole = std::abs(value - std::round(value)) < 0.005;
    return QLocale().toString(value, 'f', isWhole ? 0 : 2);
}

} // namespace

QString indicatorName(const QString &id, const QString &column, const QString &title)
{
    return column.isEmpty() ? Words::tr("%1 %2", "number and title of an indicator").arg(id, title)
                            : Words::tr("%1 %2 (%3)", "number and title of an indicator, column")
                                  .arg(id, title, column);
}

QString valueName(const questionnaire::Form &form, const QString &value)
{
    for (const questionnaire::Dimension &dimension : form.dimensions) {
        if (const questionnaire::DimensionValue *found = dimension.find(value))
            return found->name;
    }
    return value;
}

QString valueText(const std::optional<questionnaire::Figure> &value)
{
    if (!value)
        return {};
    return value->isExact()
        ? numberText(value->low)
        : Words::tr("%1 to %2", "numbers").arg(numberText(value->low), numberText(value->high));
}

QString differenceText(double difference)
{
    const QString text = numberText(difference);
    return difference > 0 ? QLocale().positiveSign() + text : text;
}

} // namespace questionnairepage
