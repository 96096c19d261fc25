// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response/locators.h"

#include "core/exchange/sheets/sheets.h"

#include <QRegularExpression>

namespace exchange
{

using questionnaire::Figure;
using questionnaire::Status;

namespace
{

const QString cellsWord = QStringLiteral("iccs-cells");
const QString methodWord = QStringLiteral("iccs-method");
const QString partWord = QStringLiteral("iccs-part");
const QString none = QStringLiteral("-"); // a country that a project does not name

std::optional<Figure> numberOf(const QString &text)
{
    static const QRegularExpression interval(
        QStringLiteral("^(\\d+(?:\\.\\d+)?)\\.\\.(\\d+(?:\\.\\d+)?)$"));
    const auto match = interval.match(text);
    if (!match.hasMatch())
        return questionnaire::figureFromText(text);
    const double low = match.captured(1).toDouble();
    const double high = match.captured(2).toDouble();
    return low <= high ? std::optional(Figure { Status::Suppressed, low, high }) : std::nullopt;
}

} // namespace

QString Locator::text() const
{
    const QString word = kind == Kind::Cells ? cellsWord
        : kind == Kind::Method               ? methodWord
                                             : partWord;
    QStringList words { word, edition, country };
    if (!institution.isEmpty())
        words = { word, edition, country.isEmpty() ? none : country, institution, language };
    return words.join(QLatin1Char(' '));
}

std::optional<Locator> locatorFromText(const QString &text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '));
    if (words.size() < 2
        || (words[0] != cellsWord && words[0] != methodWord && words[0] != partWord))
        return std::nullopt;
    const auto kind = words[0] == cellsWord ? Locator::Kind::Cells
        : words[0] == methodWord            ? Locator::Kind::Method
                                            : Locator::Kind::Part;
    return Locator { kind, words[1], words.value(2) == none ? QString() : words.value(2),
                     words.value(3), words.value(4) };
}

QString columnLocator(const QString &what, int year)
{
    return year == 0 ? what : what + QLatin1Char(' ') + QString::number(year);
}

std::optional<ColumnPlace> columnFromText(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(value|status|comment|source|choices|text)(?: (\\d{4}))?$"));
    const auto match = pattern.match(text.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    return ColumnPlace { match.captured(1), match.captured(2).toInt() };
}

table::Cell figureCell(const Figure &figure)
{
    const auto style = table::CellStyle::Figure;
    if (!figure.isThere())
        return { QString(), style };
    if (figure.isExact())
        return { figure.low, style };
    if (figure.low == 1 && figure.status == Status::Suppressed)
        return textCell(questionnaire::textOf(figure), style);
    return textCell(QString::number(figure.low, 'g', 15) + QStringLiteral("..")
                        + QString::number(figure.high, 'g', 15),
                    style);
}

std::optional<Figure> figureFromCells(const QString &value, const QString &status)
{
    const QString text = value.trimmed();
    std::optional<Status> said;
    if (!status.trimmed().isEmpty()) {
        said = questionnaire::statusFromId(status);
        if (!said)
            return std::nullopt;
    }
    if (text.isEmpty() && said == Status::Zero)
        return Figure::of(0, Status::Zero);
    if (text.isEmpty()) {
        const bool wantsNumber = said && questionnaire::hasNumber(*said);
        return wantsNumber ? std::nullopt
                           : std::optional(Figure { said.value_or(Status::Empty), 0, 0 });
    }
    std::optional<Figure> figure = numberOf(text);
    if (!figure || !said)
        return figure;
    const bool isWrong = !questionnaire::hasNumber(*said)
        || (*said == Status::Zero && figure->high != 0)
        || (!figure->isExact() && *said != Status::Suppressed);
    figure->status = *said;
    return isWrong ? std::nullopt : figure;
}

bool countsThings(const QString &unit)
{
    return unit != QLatin1String("percent") && unit != QLatin1String("value");
}

std::optional<QStringList> choicesFromCell(const QString &text,
                                           const questionnaire::Question &question)
{
    QStringList choices;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString wanted = line.simplified();
        QStringList fitting;
        for (const questionnaire::Question::Answer &offered : question.answers) {
            if (offered.id == wanted || offered.name.simplified() == wanted)
                fitting << offered.id;
        }
        if (fitting.size() != 1)
            return std::nullopt;
        choices << fitting.first();
    }
    return choices;
}

} // namespace exchange
