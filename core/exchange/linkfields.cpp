// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/correspondencerows.h"
#include "core/exchange/linkrows.h"
#include "core/exchange/linkwords.h"

#include <QRegularExpression>

namespace exchange
{

namespace
{

using C = CorrespondenceColumns;
using Column = QString CorrespondenceColumns::*;
using base::Severity;
using mapping::Extent;
using mapping::Link;

QStringList parts(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[;,|\\s]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

std::optional<QDate> dayFrom(const QString &text)
{
    const QString day = text.left(10); // a spreadsheet may add the time
    for (const char *format : { "yyyy-MM-dd", "yyyy/MM/dd", "dd.MM.yyyy", "d.M.yyyy", "dd/MM/yyyy",
                                "d/M/yyyy", "dd-MM-yyyy", "yyyyMMdd" }) {
        const QDate date = QDate::fromString(day, QLatin1String(format));
        if (date.isValid())
            return date;
    }
    return std::nullopt;
}

class FieldReader
{
public:
    FieldReader(const LinkTable &table, const LinkRow &row,
                const classification::Classification &classification, table::ReadFindings &findings)
        : m_table(table)
        , m_row(row)
        , m_classification(classification)
        , m_findings(findings)
    {
    }

    Link read(const Link &before);

private:
    // The cell, when it says something else than the link does now.
    std::optional<QString> news(Column column, const QString &current) const;
    void text(Column column, QString &field) const;
    void day(Column column, QDate &field);
    void texts(Link &link) const;
    void review(Link &link);
    void extent(Link &link, const Link &before);
    void status(Link &link);
    void tags(Link &link);
    void flags(Link &link);
    void rejected(Link &link);
    void confidence(Link &link);
    void weight(Link &link);
    void unknown(const char *check, const base::Text &message, const base::Text &advice);

    const LinkTable &m_table;
    const LinkRow &m_row;
    const classification::Classification &m_classification;
    table::ReadFindings &m_findings;
};

void FieldReader::unknown(const char *check, const base::Text &message, const base::Text &advice)
{
    m_findings.add(QLatin1String(check), Severity::Warning, m_table.line(m_row.row), message,
                   advice);
}

std::optional<QString> FieldReader::news(Column column, const QString &current) const
{
    if (!m_table.has(column))
        return std::nullopt;
    const QString cell = m_table.cell(m_row.row, column);
    if (LinkTable::isSame(cell, current) || (cell.isEmpty() && !m_table.isComplete()))
        return std::nullopt;
    return cell;
}

void FieldReader::text(Column column, QString &field) const
{
    if (const auto cell = news(column, field))
        field = *cell;
}

void FieldReader::day(Column column, QDate &field)
{
    const auto cell = news(column, field.toString(Qt::ISODate));
    if (!cell)
        return;
    const auto date = cell->isEmpty() ? std::optional<QDate>(QDate()) : dayFrom(*cell);
    if (date)
        field = *date;
    else
        unknown("X07", base::lateText("exchange", "\"%1\" is not a date.", { *cell }),
                base::lateText("exchange", "Write year, month and day as in 2026-03-01."));
}

void FieldReader::texts(Link &link) const
{
    text(&C::rationale, link.rationale);
    text(&C::leftOver, link.leftOver);
    text(&C::assumption, link.assumption);
    text(&C::reason, link.reason);
    text(&C::evidence, link.evidence);
    text(&C::author, link.author);
    text(&C::reviewer, link.reviewer);
    text(&C::reviewComment, link.reviewComment);
    if (const auto cell = news(&C::rules, link.rules.join(QLatin1Char(';'))))
        link.rules = parts(*cell);
}

void FieldReader::review(Link &link)
{
    day(&C::reviewDate, link.reviewed);
    day(&C::validFrom, link.validity.from);
    day(&C::validTo, link.validity.to);
}

void FieldReader::extent(Link &link, const Link &before)
{
    const QString cell = m_table.cell(m_row.row, &C::relation);
    const auto word = extentFromWord(cell);
    const bool saysNone = word.value_or(Extent::Inside) == Extent::None;
    if (!cell.isEmpty() && !word)
        unknown("X04", base::lateText("exchange", "\"%1\" is not a relation.", { cell }),
                base::lateText("exchange", "Write equal, inside, contains, overlap or none."));
    if (word)
        link.extent = *word;
    const bool isNewTarget = link.target != before.target;
    if (!link.target && (isNewTarget || saysNone))
        link.extent = Extent::None;
    if (link.target && link.extent == Extent::None
        && (isNewTarget || before.extent != Extent::None)) {
        link.extent = before.extent == Extent::None ? Extent::Inside : before.extent;
        if (saysNone)
            unknown("X04",
                    base::lateText("exchange",
                                   "The relation is \"none\", but the row names category %1.",
                                   { link.target->toString() }),
                    base::lateText("exchange",
                                   "The category was taken; write another relation, or delete the "
                                   "code."));
    }
}

void FieldReader::status(Link &link)
{
    const QString cell = m_table.cell(m_row.row, &C::status);
    if (cell.isEmpty())
        return;
    if (const auto word = statusFromWord(cell))
        link.status = *word;
    else
        unknown("X04", base::lateText("exchange", "\"%1\" is not a status.", { cell }),
                base::lateText("exchange",
                               "Write draft, proposed, in review, disputed, approved or out of "
                               "scope."));
}

void FieldReader::tags(Link &link)
{
    const auto cell = news(&C::tags, mapping::tagsToText(link.tags));
    if (!cell)
        return;
    QList<mapping::TagSetting> tags;
    for (const QString &part : parts(*cell)) {
        const QString value = part.section(QLatin1Char('='), 1).trimmed();
        const auto *tag = m_classification.tag(part.section(QLatin1Char('='), 0, 0).trimmed());
        const bool isValue = tag
            && std::any_of(tag->values.begin(), tag->values.end(),
                           [&](const auto &known) { return known.code == value; });
        if (isValue)
            tags << mapping::TagSetting { tag->key(), value };
        else
            unknown(
                "X04", base::lateText("exchange", "\"%1\" is not a tag with a value.", { part }),
                base::lateText("exchange", "Write tags as in event.At=1, parted by semicolons."));
    }
    link.tags = tags;
}

void FieldReader::flags(Link &link)
{
    const auto cell = news(&C::flags, flagsToText(link.flags));
    if (!cell)
        return;
    QList<mapping::DataFlag> flags;
    for (const QString &part : parts(*cell)) {
        const auto flag = flagFromWord(part);
        if (flag && !flags.contains(*flag))
            flags << *flag;
        else if (!flag)
            unknown("X04", base::lateText("exchange", "\"%1\" is not a data flag.", { part }),
                    base::lateText("exchange", "Write Th, AA, Ac, CP or In."));
    }
    link.flags = flags;
}

void FieldReader::rejected(Link &link)
{
    const auto cell = news(&C::rejected, mapping::rejectedToText(link.rejected));
    if (!cell)
        return;
    const auto rejected = mapping::rejectedFromText(*cell);
    if (rejected.isEmpty() && !cell->isEmpty())
        unknown("X04",
                base::lateText("exchange", "\"%1\" does not begin with an ICCS code.", { *cell }),
                base::lateText("exchange",
                               "Write rejected candidates as in 0409: no force; 0501: not taken."));
    else
        link.rejected = rejected;
}

void FieldReader::confidence(Link &link)
{
    const auto cell = news(&C::confidence, confidenceToText(link.confidence));
    if (!cell)
        return;
    bool isNumber = false;
    const double value
        = QString(*cell).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    if (cell->isEmpty())
        link.confidence = -1;
    else if (isNumber && value >= 0 && value <= 1)
        link.confidence = confidenceToText(value) == confidenceToText(link.confidence)
            ? link.confidence
            : value;
    else
        unknown("X07", base::lateText("exchange", "\"%1\" is not a confidence.", { *cell }),
                base::lateText("exchange", "Write a number from 0 to 1, or nothing."));
}

void FieldReader::weight(Link &link)
{
    text(&C::weightSource, link.weightSource);
    const auto cell = news(&C::weight, weightToText(link.weight));
    if (!cell)
        return;
    bool isNumber = false;
    const double value
        = QString(*cell).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    if (cell->isEmpty())
        link.weight = 1;
    else if (!isNumber || !(value >= 0 && value <= 1))
        unknown("X07", base::lateText("exchange", "\"%1\" is not a weight.", { *cell }),
                base::lateText("exchange",
                               "Write the share of the records as a number from 0 to 1, or nothing "
                               "for all of them."));
    else if (weightToText(value) != weightToText(link.weight))
        link.weight = value;
}

Link FieldReader::read(const Link &before)
{
    Link link = before;
    link.offence = m_row.offence;
    link.target = m_row.target;
    texts(link);
    review(link);
    extent(link, before);
    status(link);
    tags(link);
    flags(link);
    rejected(link);
    confidence(link);
    weight(link);
    return link;
}

} // namespace

mapping::Link applied(const LinkTable &table, const LinkRow &row, const mapping::Link &before,
                      const classification::Classification &classification,
                      table::ReadFindings &findings)
{
    return FieldReader(table, row, classification, findings).read(before);
}

} // namespace exchange
