// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/microdata/attribute.h"

#include <QAbstractTableModel>

namespace rulespage
{

// The values of an attribute as a table to type in; the line below the last value makes a new one.
// Tells what was typed and changes nothing itself.
class ValuesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Code, Name, Kind, Parent, From, Below };
    using QAbstractTableModel::QAbstractTableModel;

    void setAttribute(const microdata::Attribute &attribute, const QString &language,
                      bool isReadOnly);
    static QString kindName(microdata::ValueKind kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited(const microdata::Attribute &attribute);
    void refused(const QString &text);

private:
    QString shown(const microdata::Value &value, int column) const;
    QString boundText(const std::optional<double> &bound) const;
    bool take(microdata::Value &value, int column, const QString &text) const;
    bool takeBound(std::optional<double> &bound, const QString &text) const;
    bool takeKind(microdata::ValueKind &kind, const QString &text) const;

    microdata::Attribute m_attribute;
    QString m_language;
    bool m_isReadOnly = true;
};

} // namespace rulespage
