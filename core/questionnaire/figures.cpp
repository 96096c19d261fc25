// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/figures.h"

#include "core/base/idtable.h"

namespace questionnaire
{

namespace
{

constexpr base::IdTable<Status, 8> ids { {
    { Status::Empty, "empty" },
    { Status::Reported, "reported" },
    { Status::Zero, "zero" },
    { Status::Provisional, "provisional" },
    { Status::Suppressed, "suppressed" },
    { Status::NotAvailable, "not available" },
    { Status::NotApplicable, "not applicable" },
    { Status::NotAsked, "not asked" },
} };

} // namespace

QString statusId(Status status)
{
    return base::idOf(ids, status);
}

std::optional<Status> statusFromId(const QString &id)
{
    return base::valueOf(ids, id);
}

bool hasNumber(Status status)
{
    return status == Status::Reported || status == Status::Zero || status == Status::Provisional
        || status == Status::Suppressed;
}

std::optional<Figure> figureFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    bool isNumber = false;
    if (trimmed.startsWith(QLatin1Char('<'))) {
        const double limit = trimmed.mid(1).toDouble(&isNumber);
        return isNumber && limit >= 2 ? std::optional(Figure::below(limit)) : std::nullopt;
    }
    const double value = trimmed.toDouble(&isNumber);
    if (!isNumber || value != value || qAbs(value) > 1e15)
        return std::nullopt;
    return Figure::of(value);
}

QString textOf(const Figure &figure)
{
    if (!figure.isThere())
        return {};
    if (figure.status == Status::Suppressed)
        return QLatin1Char('<') + QString::number(figure.high + 1, 'g', 15);
    return QString::number(figure.low, 'g', 15);
}

} // namespace questionnaire
