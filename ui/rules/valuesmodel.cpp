// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/valuesmodel.h"

#include <QDate>
#include <QLocale>

namespace rulespage
{

using microdata::AttributeType;
using microdata::Value;
using microdata::ValueKind;

void ValuesModel::setAttribute(const microdata::Attribute &attribute, const QString &language,
                               bool isReadOnly)
{
    const bool isSameShape = attribute.id == m_attribute.id && attribute.type == m_attribute.type
        && attribute.values.size() == m_attribute.values.size() && isReadOnly == m_isReadOnly;
    if (!isSameShape)
        beginResetModel();
    m_attribute = attribute;
    m_language = language;
    m_isReadOnly = isReadOnly;
    if (!isSameShape)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString ValuesModel::kindName(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Ordinary:
        return tr("ordinary");
    case ValueKind::NotKnown:
        return tr("not known");
    case ValueKind::NotApplicable:
        return tr("not applicable");
    }
    return {};
}

int ValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_attribute.values.size()) + (m_isReadOnly ? 0 : 1);
}

// Bounds are asked of numbers and dates only.
int ValuesModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_attribute.type == AttributeType::List ? Parent + 1 : Below + 1;
}

QString ValuesModel::boundText(const std::optional<double> &bound) const
{
    if (!bound)
        return {};
    if (m_attribute.type == AttributeType::Date)
        return QDate::fromJulianDay(qint64(*bound)).toString(Qt::ISODate);
    return QLocale().toString(*bound, 'g', 12);
}

QString ValuesModel::shown(const Value &value, int column) const
{
    switch (column) {
    case Code:
        return value.code;
    case Name:
        return value.name.isEmpty() ? QString() : value.nameIn(m_language);
    case Kind:
        return kindName(value.kind);
    case Parent:
        return value.parent;
    case From:
        return boundText(value.from);
    case Below:
        return boundText(value.below);
    default:
        return {};
    }
}

QVariant ValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isNew = index.row() >= m_attribute.values.size();
    if (role == Qt::ToolTipRole && isNew)
        return tr("Type a code here to add a value.");
    if (role == Qt::DisplayRole && isNew)
        return index.column() == Code ? tr("new …") : QString();
    if (role == Qt::TextAlignmentRole && index.column() >= From)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    return isNew ? QString() : shown(m_attribute.values.at(index.row()), index.column());
}

bool ValuesModel::takeBound(std::optional<double> &bound, const QString &text) const
{
    bound.reset();
    if (text.isEmpty())
        return true;
    if (m_attribute.type == AttributeType::Date) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (day.isValid())
            bound = double(day.toJulianDay());
        return day.isValid();
    }
    bool isNumber = false;
    double number = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        number = text.toDouble(&isNumber);
    if (isNumber)
        bound = number;
    return isNumber;
}

bool ValuesModel::takeKind(ValueKind &kind, const QString &text) const
{
    for (const ValueKind one :
         { ValueKind::Ordinary, ValueKind::NotKnown, ValueKind::NotApplicable }) {
        if (kindName(one).compare(text, Qt::CaseInsensitive) == 0) {
            kind = one;
            return true;
        }
    }
    return false;
}

bool ValuesModel::take(Value &value, int column, const QString &text) const
{
    switch (column) {
    case Code:
        value.code = text;
        return !text.isEmpty();
    case Name:
        value.name.insert(m_language, text);
        if (text.isEmpty())
            value.name.remove(m_language);
        return true;
    case Kind:
        return takeKind(value.kind, text);
    case Parent:
        value.parent = text;
        return text.isEmpty() || m_attribute.positionOf(text) >= 0;
    case From:
        return takeBound(value.from, text);
    case Below:
        return takeBound(value.below, text);
    default:
        return false;
    }
}

bool ValuesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString().simplified();
    if (role != Qt::EditRole || text == data(index, Qt::EditRole).toString())
        return false;
    microdata::Attribute attribute = m_attribute;
    const bool isNew = index.row() >= attribute.values.size();
    if (isNew && index.column() != Code)
        return false;
    if (isNew)
        attribute.values << Value {};
    if (!take(attribute.values[index.row()], index.column(), text)) {
        Q_EMIT refused(
            tr("“%1” cannot stand in the column “%2”.")
                .arg(text, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()));
        return false;
    }
    Q_EMIT edited(attribute);
    return true;
}

QVariant ValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("Code");
    case Name:
        return tr("Name");
    case Kind:
        return tr("Kind");
    case Parent:
        return tr("Refines");
    case From:
        return tr("From");
    case Below:
        return tr("Below");
    default:
        return {};
    }
}

Qt::ItemFlags ValuesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isNew = index.row() >= m_attribute.values.size();
    if (index.isValid() && !m_isReadOnly && (!isNew || index.column() == Code))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace rulespage
