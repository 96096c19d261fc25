// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/linkrows.h"

#include "core/exchange/linkwords.h"
#include "core/exchange/offencefinder.h"

#include <QSet>

namespace exchange
{

namespace
{

using C = CorrespondenceColumns;
using CodeOrigin = classification::Classification::CodeOrigin;
using base::Severity;

class RowReader
{
public:
    RowReader(const LinkTable &table, const project::ProjectData &data, const QString &listId,
              const classification::Classification &classification, table::ReadFindings &findings)
        : m_table(table)
        , m_data(data)
        , m_listId(listId)
        , m_set(data.set(listId))
        , m_classification(classification)
        , m_finder(*data.list(listId))
        , m_findings(findings)
    {
    }

    LinkRows read();

private:
    bool isOfOtherList(qsizetype row) const;
    bool isBlank(qsizetype row) const;
    std::optional<QString> offence(qsizetype row);
    // The outer optional is empty when the row does not say a usable target.
    std::optional<std::optional<classification::IccsCode>> target(qsizetype row);
    bool mayBeWithoutCode(qsizetype row) const;
    void add(const char *check, Severity severity, qsizetype row, const base::Text &message,
             const base::Text &advice);

    const LinkTable &m_table;
    const project::ProjectData &m_data;
    const QString m_listId;
    const mapping::MappingSet &m_set;
    const classification::Classification &m_classification;
    OffenceFinder m_finder;
    table::ReadFindings &m_findings;
};

void RowReader::add(const char *check, Severity severity, qsizetype row, const base::Text &message,
                    const base::Text &advice)
{
    m_findings.add(QLatin1String(check), severity, m_table.line(row), message, advice);
}

// Only a name that is certainly another list's counts: lists may have been renamed since.
bool RowReader::isOfOtherList(qsizetype row) const
{
    const QString name = m_table.cell(row, &C::list);
    if (name.isEmpty())
        return false;
    bool isOther = false;
    for (const auto &list : m_data.lists) {
        if (name.compare(LinkTable::cleaned(list.info.name), Qt::CaseInsensitive) != 0
            && name != list.info.id)
            continue;
        if (list.info.id == m_listId)
            return false;
        isOther = true;
    }
    return isOther;
}

bool RowReader::isBlank(qsizetype row) const
{
    for (auto column : { &C::iccs, &C::relation, &C::status, &C::tags, &C::flags, &C::rationale,
                         &C::rules, &C::rejected, &C::assumption, &C::reason, &C::leftOver,
                         &C::reviewer, &C::reviewDate, &C::reviewComment, &C::linkId }) {
        if (!m_table.cell(row, column).isEmpty())
            return false;
    }
    return true;
}

std::optional<QString> RowReader::offence(qsizetype row)
{
    QString text = m_table.cell(row, &C::offence);
    if (text.isEmpty())
        text = m_table.cell(row, &C::code);
    if (text.isEmpty()) {
        add("X06", Severity::Error, row,
            base::lateText("exchange",
                           "The row says something about a link, but has no national "
                           "code."),
            base::lateText("exchange", "Enter the code, or delete the row."));
        return std::nullopt;
    }
    const OffenceFinder::Found found = m_finder.find(text);
    if (found.offence) {
        if (found.repaired)
            add("X03", Severity::Note, row,
                base::lateText("exchange", "The national code \"%1\" was read as \"%2\".",
                               { text, found.offence->id }),
                base::lateText("exchange",
                               "Spreadsheets drop leading zeros; format the column as text."));
        return found.offence->id;
    }
    if (found.candidates.isEmpty())
        add("X01", Severity::Error, row,
            base::lateText("exchange", "The list has no national code \"%1\".", { text }),
            base::lateText("exchange", "Correct the code, or import the newer list first."));
    else
        add("X01", Severity::Error, row,
            base::lateText("exchange", "The national code \"%1\" may mean several offences: %2.",
                           { text, found.candidates.join(QStringLiteral(", ")) }),
            base::lateText("exchange", "Write one of these instead of the code."));
    return std::nullopt;
}

bool RowReader::mayBeWithoutCode(qsizetype row) const
{
    const auto *known = m_set.find(m_table.cell(row, &C::linkId));
    if (known && !known->target)
        return true;
    const QString relation = m_table.cell(row, &C::relation);
    if (!relation.isEmpty())
        return extentFromWord(relation) == mapping::Extent::None;
    return statusFromWord(m_table.cell(row, &C::status)) == mapping::Status::OutOfScope
        || !m_table.cell(row, &C::reason).isEmpty();
}

std::optional<std::optional<classification::IccsCode>> RowReader::target(qsizetype row)
{
    using Target = std::optional<classification::IccsCode>;
    const QString text = m_table.cell(row, &C::iccs);
    if (text.isEmpty() ? mayBeWithoutCode(row) : saysNoCategory(text))
        return Target();
    if (text.isEmpty()) {
        add("X06", Severity::Error, row, base::lateText("exchange", "The row has no ICCS code."),
            base::lateText("exchange",
                           "Enter the code; or write the relation \"none\" and say why there is "
                           "no category."));
        return std::nullopt;
    }
    const auto resolved = m_classification.resolve(text);
    if (!resolved.code) {
        QStringList codes;
        for (const auto &code : resolved.candidates)
            codes << code.toString();
        add("X02", Severity::Error, row,
            codes.isEmpty()
                ? base::lateText("exchange", "The ICCS has no category \"%1\".", { text })
                : base::lateText("exchange", "\"%1\" may mean several categories: %2.",
                                 { text, codes.join(QStringLiteral(", ")) }),
            base::lateText("exchange", "Write one code with all its zeros, as text."));
        return std::nullopt;
    }
    if (resolved.origin == CodeOrigin::Alias || resolved.origin == CodeOrigin::ZeroRestored)
        add("X03", Severity::Note, row,
            base::lateText("exchange", "The ICCS code \"%1\" was read as %2.",
                           { text, resolved.code->toString() }),
            base::lateText("exchange", "Look whether this is what was meant."));
    return Target(resolved.code);
}

LinkRows RowReader::read()
{
    LinkRows result;
    for (qsizetype row = 0; row < m_table.rows(); ++row) {
        if (isOfOtherList(row)) {
            ++result.ofOtherLists;
            continue;
        }
        if (isBlank(row))
            continue;
        const QString linkId = m_table.cell(row, &C::linkId);
        const auto offenceId = offence(row);
        const auto code = offenceId ? target(row) : std::nullopt;
        if (code)
            result.rows << LinkRow { row, linkId, *offenceId, *code };
        else if (!linkId.isEmpty())
            result.brokenLinks << linkId;
    }
    return result;
}

} // namespace

LinkRows readLinkRows(const LinkTable &table, const project::ProjectData &data,
                      const QString &listId, const classification::Classification &classification,
                      table::ReadFindings &findings)
{
    return RowReader(table, data, listId, classification, findings).read();
}

} // namespace exchange
