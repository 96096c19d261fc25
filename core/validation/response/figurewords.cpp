// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/response/figurewords.h"

#include <cmath>

namespace validation
{

using base::lateText;
using base::Text;
using questionnaire::Edition;
using questionnaire::Figure;

QVariant shownNumber(double number)
{
    const double whole = std::round(number);
    if (std::abs(number - whole) < 1e-9 && std::abs(whole) < 9e15)
        return QVariant::fromValue(qint64(whole));
    return number;
}

QVariant shown(const Figure &figure)
{
    if (figure.isExact())
        return shownNumber(figure.low);
    return questionnaire::textOf(figure);
}

QVariant shownSum(double low, double high)
{
    if (low == high)
        return shownNumber(low);
    return QVariant::fromValue(
        lateText("validation", "%1 to %2", { shownNumber(low), shownNumber(high) }));
}

QVariant yearOf(const Look &look)
{
    return QString::number(look.year);
}

namespace
{

Text dated(const Look &look, const CellAt &cell, const QString &name)
{
    if (cell.back == 0)
        return Text::verbatim(name);
    return lateText("validation", "%1 in %2", { name, QString::number(look.year - cell.back) });
}

QString shortName(const Edition &edition, const CellAt &whole, const CellAt &part)
{
    const Edition::Cell &cell = edition.cell(part.cell);
    if (whole.cell < 0)
        return edition.labelOf(part.cell);
    const Edition::Cell &other = edition.cell(whole.cell);
    if (cell.row == other.row && !cell.column->name.isEmpty())
        return cell.column->name;
    return cell.column->id == other.column->id ? cell.row->label : edition.labelOf(part.cell);
}

} // namespace

Text nameOf(const Look &look, const CellAt &cell)
{
    return dated(look, cell, look.edition.labelOf(cell.cell));
}

Text listOf(const Look &look, const CellAt &whole, const QList<CellAt> &parts)
{
    Text list;
    for (const CellAt &part : parts) {
        const Figure &figure = look.at(part);
        if (!figure.isThere())
            continue;
        const Text name = dated(look, part, shortName(look.edition, whole, part));
        const Text item
            = lateText("validation", "%1: %2", { QVariant::fromValue(name), shown(figure) });
        list = list.isEmpty() ? item
                              : lateText("validation", "%1; %2",
                                         { QVariant::fromValue(list), QVariant::fromValue(item) });
    }
    return list;
}

} // namespace validation
