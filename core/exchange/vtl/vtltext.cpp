// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vtl/vtltext.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace exchange::vtl
{

bool isKeyword(const QString &word)
{
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "eval if case then else using with current_date datediff dateadd getyear getmonth "
            "dayofmonth dayofyear daytoyear daytomonth yeartoday monthtoday on drop keep calc "
            "attrcalc rename as and or xor not between in not_in null isnull ex union diff symdiff "
            "intersect random keys intyear intmonth intday check exists_in to return imbalance "
            "errorcode all aggr errorlevel order by rank asc desc min max first last indexof abs "
            "key ln log trunc round power mod length trim upper lower substr sum avg median count "
            "identifier measure attribute filter merge exp componentRole viral match_characters "
            "type nvl hierarchy invalid valuedomain variable data structure dataset operator "
            "define datapoint hierarchical ruleset rule end alterDataset ltrim rtrim instr replace "
            "ceil floor sqrt any setdiff stddev_pop stddev_samp var_pop var_samp group except "
            "having first_value last_value lag lead ratio_to_report over preceding following "
            "unbounded partition rows range current valid fill_time_series flow_to_stock "
            "stock_to_flow timeshift measures no_measures condition boolean date time_period "
            "number string time integer float list record restrict yyyy mm dd maxLength regexp is "
            "when from aggregates points point total partial always inner_join left_join "
            "cross_join full_join maps_from maps_to map_to map_from returns pivot customPivot "
            "unpivot sub apply conditioned period_indicator single duration time_agg unit Value "
            "valuedomains variables input output cast rule_priority dataset_priority default "
            "check_datapoint check_hierarchy computed non_null non_zero partial_null partial_zero "
            "always_null always_zero components all_measures scalar component "
            "datapoint_on_valuedomains datapoint_on_variables hierarchical_on_valuedomains "
            "hierarchical_on_variables set language true false");
        const QStringList list = all.split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word);
}

QString name(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z][A-Za-z0-9_]*$"));
    static const QRegularExpression bad(QStringLiteral("['\\x00-\\x1f\\x{2028}\\x{2029}]"));
    if (plain.match(text).hasMatch() && !isKeyword(text))
        return text;
    QString quoted = text;
    quoted.replace(bad, QStringLiteral("_"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

QString plainName(const QString &text)
{
    static const QRegularExpression other(QStringLiteral("[^A-Za-z0-9_]"));
    QString plain = text;
    plain.replace(other, QStringLiteral("_"));
    const bool beginsWell = !plain.isEmpty() && plain[0].isLetter();
    return beginsWell && !isKeyword(plain) ? plain : QStringLiteral("x_") + plain;
}

std::optional<QString> string(const QString &text)
{
    if (text.contains(QLatin1Char('"')))
        return std::nullopt;
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString set(const QStringList &strings)
{
    return QStringLiteral("{ ") + strings.join(QStringLiteral(", ")) + QStringLiteral(" }");
}

QString comment(const QString &text)
{
    QString line = text.simplified();
    line.replace(QLatin1String("*/"), QLatin1String("* /"));
    line.replace(QLatin1String("/*"), QLatin1String("/ *"));
    line.remove(QChar(0));
    return QStringLiteral("/* ") + line + QStringLiteral(" */\n");
}

QString item(const classification::IccsCode &code)
{
    return QStringLiteral("ICCS") + code.toString();
}

QString number(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace exchange::vtl
