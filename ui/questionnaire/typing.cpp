// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/typing.h"

#include "core/microdata/numbertext.h"
#include "core/questionnaire/words.h"

#include <cmath>

namespace questionnairepage
{

using questionnaire::Figure;
using questionnaire::Status;

namespace
{

constexpr double LargestNumber = 1e15;
constexpr double UsualLimit = 5; // figures below it are suppressed

QString numberText(double number, const QLocale &locale, bool isGrouped)
{
    QLocale shape = locale;
    if (!isGrouped)
        shape.setNumberOptions(QLocale::OmitGroupSeparator);
    const double whole = std::round(number);
    if (std::abs(number - whole) < 1e-9)
        return shape.toString(qint64(whole));
    return shape.toString(number, 'f', QLocale::FloatingPointShortest);
}

std::optional<double> numberOf(const QString &text, const QLocale &locale)
{
    const auto number = microdata::numberOf(text, locale.decimalPoint());
    return number && std::abs(*number) <= LargestNumber ? number : std::nullopt;
}

std::optional<Figure> suppressed(const QString &text, const QLocale &locale)
{
    const auto limit = numberOf(text, locale);
    if (!limit || *limit < 2 || *limit != std::round(*limit))
        return std::nullopt;
    return Figure::below(*limit);
}

std::optional<Figure> statusByName(const QString &text)
{
    for (const Status status :
         { Status::NotAvailable, Status::NotApplicable, Status::NotAsked, Status::Zero }) {
        const bool isSign = !signOf(status).isEmpty() && text == signOf(status);
        const QString name = questionnaire::statusText(status).toString();
        if (isSign || text.compare(name, Qt::CaseInsensitive) == 0)
            return Figure { status, 0, 0 };
    }
    if (text == QLatin1String("..") || text == QString(QChar(0x2026)))
        return Figure { Status::NotAvailable, 0, 0 };
    return std::nullopt;
}

QString textOf(const Figure &figure, const QLocale &locale, bool isGrouped)
{
    if (!figure.isThere())
        return signOf(figure.status);
    if (figure.status == Status::Suppressed)
        return QLatin1Char('<') + numberText(figure.high + 1, locale, isGrouped);
    const QString number = numberText(figure.low, locale, isGrouped);
    return figure.status == Status::Provisional ? number + QStringLiteral(" p") : number;
}

} // namespace

QString signOf(Status status)
{
    switch (status) {
    case Status::NotAvailable:
        return QStringLiteral(":");
    case Status::NotApplicable:
        return QStringLiteral("z");
    case Status::NotAsked:
        return QStringLiteral("x");
    default:
        return {};
    }
}

std::optional<Figure> figureFromTyping(const QString &text, const QLocale &locale)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Figure();
    if (trimmed.startsWith(QLatin1Char('<')))
        return suppressed(trimmed.mid(1).trimmed(), locale);
    if (const auto status = statusByName(trimmed.toLower()))
        return status;
    const bool isProvisional = trimmed.endsWith(QLatin1Char('p'), Qt::CaseInsensitive);
    const auto number = numberOf(isProvisional ? trimmed.chopped(1).trimmed() : trimmed, locale);
    if (!number)
        return std::nullopt;
    if (isProvisional)
        return Figure::of(*number, Status::Provisional);
    return Figure::of(*number, *number == 0 ? Status::Zero : Status::Reported);
}

QString typedText(const Figure &figure, const QLocale &locale)
{
    return textOf(figure, locale, false);
}

QString shownText(const Figure &figure, const QLocale &locale)
{
    return textOf(figure, locale, true);
}

const QList<Status> &statuses()
{
    static const QList<Status> all { Status::Reported,     Status::Zero,
                                     Status::Provisional,  Status::Suppressed,
                                     Status::NotAvailable, Status::NotApplicable,
                                     Status::NotAsked };
    return all;
}

std::optional<Figure> withStatus(const Figure &figure, Status status)
{
    switch (status) {
    case Status::Reported:
    case Status::Provisional:
        return figure.isExact() ? std::optional(Figure::of(figure.low, status)) : std::nullopt;
    case Status::Suppressed:
        return figure.status == Status::Suppressed ? figure : Figure::below(UsualLimit);
    default:
        return Figure { status, 0, 0 };
    }
}

} // namespace questionnairepage
