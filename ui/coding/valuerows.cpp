// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/valuerows.h"

#include "core/microdata/layoutbinding.h"

#include <QSet>

namespace codingpage
{

using microdata::ColumnRole;
using How = ValueRow::How;

namespace
{

// The column alone, so that other columns cannot get in the way.
class ColumnReader
{
public:
    ColumnReader(const microdata::Layout &layout, int column,
                 const microdata::Dictionary &dictionary, const QStringList &header)
        : m_column(layout.columns[column])
        , m_leftOut(layout.leaveOut.value(m_column.column))
        , m_attribute(m_column.role == ColumnRole::Attribute ? dictionary.find(m_column.attribute)
                                                             : nullptr)
        , m_binding(withOnly(layout, m_column), dictionary, header)
    {
    }

    ValueRow read(const QString &printed, qint64 count) const
    {
        ValueRow row { printed, count, How::AsPrinted, {} };
        if (m_leftOut.contains(printed)) {
            row.how = How::LeftOut;
            return row;
        }
        if (!m_attribute || m_binding.columns().empty())
            return row;
        const microdata::Reading reading = m_binding.read(0, printed);
        const bool isListed = m_column.values.contains(printed);
        if (reading.position >= 0)
            row.value = m_attribute->values[reading.position].code;
        if (isListed && !reading.isUnknown)
            row.how = How::Listed;
        else if (reading.isUnknown)
            row.how = How::Unknown;
        else if (printed.isEmpty())
            row.how = How::Empty;
        else
            row.how = row.value == printed ? How::ByCode : How::ByBand;
        return row;
    }

private:
    static microdata::Layout withOnly(microdata::Layout layout,
                                      const microdata::LayoutColumn &column)
    {
        layout.columns = { column };
        layout.leaveOut.clear();
        return layout;
    }

    microdata::LayoutColumn m_column;
    QStringList m_leftOut;
    const microdata::Attribute *m_attribute;
    microdata::LayoutBinding m_binding;
};

const coding::ColumnSurvey *surveyOf(const microdata::Layout &layout, int column,
                                     const coding::RecordSurvey &survey)
{
    const int at = microdata::columnIn(survey.header, layout.columns[column].column);
    return at < 0 || at >= survey.columns.size() ? nullptr : &survey.columns[at];
}

} // namespace

QList<ValueRow> valueRows(const microdata::Layout &layout, int column,
                          const microdata::Dictionary &dictionary,
                          const coding::RecordSurvey &survey)
{
    const ColumnReader reader(layout, column, dictionary, survey.header);
    QList<ValueRow> rows;
    QSet<QString> known;
    if (const coding::ColumnSurvey *found = surveyOf(layout, column, survey)) {
        for (const coding::ColumnSurvey::Text &text : found->texts)
            rows << reader.read(text.printed, text.count);
        if (found->empty > 0)
            rows << reader.read({}, found->empty);
        for (const ValueRow &row : std::as_const(rows))
            known << row.printed;
    }
    const QMap<QString, QString> &values = layout.columns[column].values;
    QStringList others = values.keys() + layout.leaveOut.value(layout.columns[column].column);
    others.removeDuplicates();
    for (const QString &printed : std::as_const(others)) {
        if (!known.contains(printed))
            rows << reader.read(printed, -1);
    }
    return rows;
}

double understoodShare(const microdata::Layout &layout, int column,
                       const microdata::Dictionary &dictionary, const coding::RecordSurvey &survey)
{
    const coding::ColumnSurvey *found = surveyOf(layout, column, survey);
    if (!found || layout.columns[column].role != ColumnRole::Attribute)
        return -1;
    const ColumnReader reader(layout, column, dictionary, survey.header);
    qint64 all = 0, understood = 0;
    for (const coding::ColumnSurvey::Text &text : found->texts) {
        all += text.count;
        understood += reader.read(text.printed, text.count).how == How::Unknown ? 0 : text.count;
    }
    return all == 0 ? 1 : double(understood) / double(all);
}

} // namespace codingpage
