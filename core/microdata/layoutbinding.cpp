// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/layoutbinding.h"

#include "core/microdata/numbertext.h"

#include <algorithm>

namespace microdata
{

namespace
{

// Columns of dates or amounts may hold a new text in every row; memory stays flat.
constexpr int mostRemembered = 1 << 17;

std::string_view viewOf(const QByteArray &bytes)
{
    return { bytes.constData(), std::size_t(bytes.size()) };
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

} // namespace

LayoutBinding::LayoutBinding(const Layout &layout, const Dictionary &dictionary,
                             const QStringList &headers)
    : m_layout(layout)
    , m_codeJoin(layout.codeJoin.toUtf8())
{
    for (const LayoutColumn &column : layout.columns)
        bind(column, dictionary, headers);
    std::stable_sort(m_codes.begin(), m_codes.end(),
                     [](const Code &a, const Code &b) { return a.offence < b.offence; });
    for (auto it = layout.leaveOut.begin(); it != layout.leaveOut.end(); ++it) {
        LeftOut leftOut { columnIn(headers, it.key()), {} };
        for (const QString &value : it.value()) {
            const QByteArray utf8 = value.trimmed().toUtf8();
            if (leftOut.values.find(viewOf(utf8)) < 0)
                leftOut.values.insert(viewOf(utf8));
        }
        if (leftOut.column >= 0)
            m_leftOut.push_back(std::move(leftOut));
    }
}

int LayoutBinding::take(const Attribute &attribute)
{
    const int known = attributeOf(attribute.id);
    if (known >= 0)
        return known;
    m_attributes << attribute;
    return int(m_attributes.size()) - 1;
}

int LayoutBinding::attributeOf(const QString &id) const
{
    for (qsizetype i = 0; i < m_attributes.size(); ++i) {
        if (m_attributes[i].id == id)
            return int(i);
    }
    return -1;
}

void LayoutBinding::bind(const LayoutColumn &layout, const Dictionary &dictionary,
                         const QStringList &headers)
{
    Column column;
    column.layout = layout;
    column.column = columnIn(headers, layout.column);
    if (column.column < 0)
        return;
    if (layout.role == ColumnRole::Attribute) {
        const Attribute *attribute = dictionary.find(layout.attribute);
        if (!attribute)
            return;
        column.attribute = take(*attribute);
    }
    column.name = layout.attribute.isEmpty() ? headers.value(column.column) : layout.attribute;
    if (layout.role == ColumnRole::Number)
        bindFixed(column, dictionary);
    if (layout.role == ColumnRole::Code)
        bindCode(column);
    m_byRole[std::size_t(layout.role)].push_back(int(m_columns.size()));
    m_columns.push_back(std::move(column));
}

void LayoutBinding::bindFixed(Column &column, const Dictionary &dictionary)
{
    const auto &fixed = column.layout.fixed;
    for (auto it = fixed.begin(); it != fixed.end(); ++it) {
        const Attribute *attribute = dictionary.find(it.key());
        if (!attribute)
            column.fixedDimensions.insert(it.key(), it.value());
        else if (const int value = attribute->positionOf(it.value()); value >= 0)
            column.fixedAttributes.emplace_back(take(*attribute), value);
    }
}

void LayoutBinding::bindCode(const Column &column)
{
    for (Code &code : m_codes) {
        if (code.offence == column.layout.offence) {
            code.columns.push_back(column.column);
            return;
        }
    }
    m_codes.push_back({ column.layout.offence, { column.column } });
}

void LayoutBinding::joinCode(const Code &code, const Cells &cells, std::string &into) const
{
    into.clear();
    for (const int column : code.columns) {
        if (std::size_t(column) >= cells.size())
            continue;
        const std::string_view part = trimmed(cells[std::size_t(column)]);
        if (part.empty())
            continue;
        if (!into.empty())
            into.append(viewOf(m_codeJoin));
        into.append(part);
    }
}

bool LayoutBinding::isLeftOut(const Cells &cells) const
{
    return std::any_of(m_leftOut.begin(), m_leftOut.end(), [&cells](const LeftOut &leftOut) {
        const auto at = std::size_t(leftOut.column);
        return at < cells.size() && leftOut.values.find(trimmed(cells[at])) >= 0;
    });
}

std::optional<int> LayoutBinding::bandOf(const Attribute &attribute, QStringView text) const
{
    int position = -1;
    if (attribute.type == AttributeType::Number) {
        if (const auto number = numberOf(text, m_layout.decimalSign))
            position = attribute.positionOfNumber(*number);
    } else if (attribute.type == AttributeType::Date) {
        if (const auto date = dateOf(text, m_layout.dateFormat))
            position = attribute.positionOfNumber(double(date->toJulianDay()));
    }
    return position < 0 ? std::nullopt : std::optional(position);
}

Reading LayoutBinding::read(int column, QStringView printed) const
{
    const Column &bound = m_columns[std::size_t(column)];
    const Attribute &attribute = m_attributes[bound.attribute];
    const QMap<QString, QString> &values = bound.layout.values;
    const QString text = printed.trimmed().toString();
    auto listed = values.find(printed.toString());
    if (listed == values.end())
        listed = values.find(text);
    if (listed != values.end()) {
        if (const int position = attribute.positionOf(*listed); position >= 0)
            return { position, false };
    } else if (!text.isEmpty()) {
        if (const auto band = bandOf(attribute, text))
            return { *band, false };
        if (const int position = attribute.positionOf(text); position >= 0)
            return { position, false };
    }
    return { attribute.positionOfKind(ValueKind::NotKnown), !text.isEmpty() };
}

std::optional<double> LayoutBinding::numberAt(std::string_view utf8) const
{
    return numberOf(utf8, m_layout.decimalSign);
}

int ValueReader::valueOf(std::string_view utf8, qint64 row)
{
    int at = m_table.find(utf8);
    if (at < 0) {
        const QString printed = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
        const Reading reading = m_binding->read(m_column, printed);
        if (m_table.size() >= mostRemembered) {
            m_notListed += reading.isUnknown;
            return reading.position;
        }
        at = m_table.insert(utf8);
        m_entries.push_back({ reading, 0, row });
    }
    Entry &entry = m_entries[std::size_t(at)];
    entry.count += entry.reading.isUnknown;
    return entry.reading.position;
}

int ValueReader::valueOf(QStringView printed, qint64 row)
{
    return valueOf(viewOf(printed.toUtf8()), row);
}

qint64 ValueReader::unknownCount() const
{
    qint64 count = m_notListed;
    for (const Entry &entry : m_entries)
        count += entry.count;
    return count;
}

QList<UnknownText> ValueReader::unknown() const
{
    QList<UnknownText> texts;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (!m_entries[i].reading.isUnknown)
            continue;
        const std::string_view key = m_table.key(int(i));
        texts << UnknownText { QString::fromUtf8(key.data(), qsizetype(key.size())),
                               m_entries[i].count, m_entries[i].firstRow };
    }
    return merged(texts);
}

QList<UnknownText> merged(const QList<UnknownText> &texts)
{
    QMap<QString, UnknownText> byText;
    for (const UnknownText &text : texts) {
        UnknownText &sum = byText[text.printed];
        sum.firstRow = sum.count == 0 ? text.firstRow : std::min(sum.firstRow, text.firstRow);
        sum.printed = text.printed;
        sum.count += text.count;
    }
    QList<UnknownText> sums = byText.values();
    std::stable_sort(sums.begin(), sums.end(),
                     [](const UnknownText &a, const UnknownText &b) { return a.count > b.count; });
    return sums;
}

} // namespace microdata
