// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response/figurereading.h"

#include "core/exchange/response/locators.h"

#include <QRegularExpression>

#include <cmath>

namespace exchange
{

namespace
{

using base::lateText;
using questionnaire::Figure;
using table::CellKind;

tl::unexpected<FigureRemark> refused(const char *check, const base::Text &message,
                                     const base::Text &advice)
{
    return tl::unexpected<FigureRemark>(FigureRemark { check, message, advice });
}

// Digits of other scripts have one meaning each; signs between them may have two, and stay.
QString withPlainDigits(const QString &text)
{
    QString plain = text;
    for (QChar &sign : plain) {
        if (sign.category() == QChar::Number_DecimalDigit)
            sign = QChar(u'0' + sign.digitValue());
    }
    return plain;
}

// "1.234" that somebody typed as text: one and a bit, or a thousand and more.
bool isAmbiguous(const QString &text)
{
    static const QRegularExpression grouped(QStringLiteral("^[0-9]{1,3}(\\.[0-9]{3})+$"));
    return grouped.match(text).hasMatch();
}

tl::unexpected<FigureRemark> notUnderstood(const FigureCell &cell)
{
    if (cell.kind == CellKind::Formula && cell.value.isEmpty())
        return refused(
            "W04",
            lateText("exchange", "%1: the result of the formula is not stored.", { cell.where }),
            lateText("exchange",
                     "The cell was not taken. Open the workbook in a spreadsheet "
                     "program and save it, or write the number."));
    if (cell.kind == CellKind::Formula && cell.value.startsWith(QLatin1Char('#')))
        return refused(
            "W04",
            lateText("exchange", "%1: the formula gives the error %2.", { cell.where, cell.value }),
            lateText("exchange", "The cell was not taken. Write the number instead."));
    return refused(
        "W04",
        lateText("exchange", "%1: “%2” with the status “%3” is not understood for certain.",
                 { cell.where, cell.value, cell.status }),
        lateText("exchange",
                 "The cell was not taken. Write a number with a decimal point or none, and a "
                 "status that fits it."));
}

std::optional<FigureRemark> remarkOn(const FigureCell &cell, const QString &read)
{
    if (cell.kind == CellKind::Formula)
        return FigureRemark { "W10",
                              lateText("exchange", "%1: a formula stands in the cell; it gave %2.",
                                       { cell.where, read }),
                              lateText(
                                  "exchange",
                                  "That number was taken as it was stored. Look whether it is the "
                                  "figure that was meant.") };
    if (read != cell.value)
        return FigureRemark {
            "W11",
            lateText("exchange", "%1: “%2” was read as %3.", { cell.where, cell.value, read }),
            lateText("exchange", "Look whether it is the figure that was meant.")
        };
    return std::nullopt;
}

} // namespace

tl::expected<ReadFigure, FigureRemark> readFigure(const FigureCell &cell)
{
    if (cell.kind == CellKind::Formula && cell.value.isEmpty())
        return notUnderstood(cell);
    const QString plain = withPlainDigits(cell.value);
    const std::optional<Figure> figure = figureFromCells(plain, cell.status);
    if (!figure)
        return notUnderstood(cell);
    const bool hasDecimals
        = cell.counts && figure->isThere() && std::floor(figure->low) != figure->low;
    if (hasDecimals)
        return refused(
            "W05",
            lateText("exchange", "%1: %2 has decimals, but the cell counts.",
                     { cell.where, cell.value }),
            lateText("exchange",
                     "The cell was not taken, as the point may stand for thousands. Write the "
                     "whole number."));
    if (cell.kind == CellKind::Text && isAmbiguous(plain))
        return refused("W05",
                       lateText("exchange",
                                "%1: %2 is a text, and its point may stand for "
                                "thousands or for decimals.",
                                { cell.where, cell.value }),
                       lateText("exchange",
                                "The cell was not taken. Write a number without a sign between "
                                "thousands."));
    const bool isSaid = !cell.value.isEmpty();
    return ReadFigure { *figure, isSaid ? remarkOn(cell, plain) : std::nullopt };
}

} // namespace exchange
