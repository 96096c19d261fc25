// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/wording.h"

#include <algorithm>

namespace rules
{

using base::lateText;
using base::Text;

namespace
{

class Describer
{
public:
    Describer(const Issue &issue, const DecisionTable &table,
              const microdata::Dictionary &dictionary, const QString &language)
        : m_issue(issue)
        , m_table(table)
        , m_attributes(columnsOf(table, dictionary))
        , m_language(language)
    {
    }

    Text text() const
    {
        switch (m_issue.kind) {
        case IssueKind::Redundant:
        case IssueKind::Conflict:
        case IssueKind::Refinement:
            return overlap();
        case IssueKind::Gap:
        case IssueKind::Unknown:
            return gap();
        default:
            return row();
        }
    }

private:
    QVariant where() const
    {
        return asArgument(conditionText(m_attributes, m_issue.region, m_language));
    }
    QVariant example() const
    {
        return asArgument(recordText(m_attributes, m_issue.example, m_language));
    }
    QVariant begin(int row) const { return asArgument(rowText(m_issue.rows.value(row))); }
    QVariant inside(int row) const { return asArgument(rowInside(m_issue.rows.value(row))); }
    QVariant output(int row) const
    {
        const QString id = m_issue.rows.value(row);
        const auto found = std::find_if(m_table.rows.begin(), m_table.rows.end(),
                                        [&](const Row &one) { return one.id == id; });
        return asArgument(outputText(found == m_table.rows.end() ? Output {} : found->output));
    }
    Text overlap() const;
    Text gap() const;
    Text row() const;
    Text takenRow() const;

    const Issue &m_issue;
    const DecisionTable &m_table;
    QList<microdata::Attribute> m_attributes;
    QString m_language;
};

Text Describer::overlap() const
{
    const QVariantList arguments { begin(0), output(0), inside(1), output(1), where(), example() };
    if (m_issue.kind == IssueKind::Redundant)
        return lateText("rules",
                        "%1 and %3 both say %2 where %5, so one of them is too much there; for "
                        "example a record with %6.",
                        arguments);
    if (m_issue.kind == IssueKind::Refinement)
        return lateText("rules",
                        "%1 says %2 and %3 says %4, one of which lies below the other, where %5; "
                        "for example a record with %6.",
                        arguments);
    return lateText("rules", "%1 says %2 and %3 says %4 where %5; for example a record with %6.",
                    arguments);
}

Text Describer::gap() const
{
    const QVariantList arguments { where(), example(), qlonglong(std::min(m_issue.cells, 9e15)) };
    if (m_issue.kind == IssueKind::Unknown)
        return lateText("rules",
                        "No row answers where something is not known: %1 (combinations: %3); for "
                        "example a record with %2.",
                        arguments);
    return lateText("rules",
                    "No row answers where %1 (combinations: %3); for example a record with %2.",
                    arguments);
}

Text Describer::row() const
{
    switch (m_issue.kind) {
    case IssueKind::Empty:
        return lateText("rules",
                        "%1 fits no record, because one of its cells accepts no value or it has "
                        "an error.",
                        { begin(0) });
    case IssueKind::Merge:
        return lateText("rules",
                        "%1 and %2 both say %3 and differ in one attribute only; one row could "
                        "say it where %4, for example of a record with %5.",
                        { begin(0), inside(1), output(0), where(), example() });
    case IssueKind::ImpossibleAnswered:
        return lateText("rules",
                        "%1 answers only what cannot occur: %2; for example a record with %3.",
                        { begin(0), where(), example() });
    default:
        return takenRow();
    }
}

Text Describer::takenRow() const
{
    if (m_issue.kind == IssueKind::Shadowed)
        return lateText("rules",
                        "%1 is never reached, because %2 before it takes all of its records; for "
                        "example one with %3.",
                        { begin(0), inside(1), example() });
    QList<Text> rows;
    for (int i = 1; i < std::min<int>(int(m_issue.rows.size()), 7); ++i)
        rows << rowInside(m_issue.rows[i]);
    if (rows.isEmpty())
        return lateText("rules", "%1 is never reached; for example no record with %2 comes to it.",
                        { begin(0), example() });
    return lateText("rules",
                    "%1 is never reached, because rows before it together take all of its records "
                    "(%2); for example one with %3.",
                    { begin(0), asArgument(allOf(rows)), example() });
}

} // namespace

Text describe(const Issue &issue, const DecisionTable &table,
              const microdata::Dictionary &dictionary, const QString &language)
{
    return Describer(issue, table, dictionary, language).text();
}

} // namespace rules
