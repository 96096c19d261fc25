// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/roles.h"

#include <QHash>
#include <QString>
#include <QVariant>

#include <functional>

namespace models
{

// A column of a table or tree of Row values: its title and what a cell says for each role.
template<typename Row> struct Column {
    using Getter = std::function<QVariant(const Row &)>;

    Column() = default;
    // (A constructor, since GCC 12 fails on default members of this aggregate.)
    Column(QString columnTitle, Getter cellValue,
           QHash<int, Getter> cellRoles = QHash<int, Getter>(),
           Qt::Alignment cellAlignment = Qt::AlignLeading | Qt::AlignVCenter,
           QString columnHelp = QString())
        : title(std::move(columnTitle))
        , value(std::move(cellValue))
        , roles(std::move(cellRoles))
        , alignment(cellAlignment)
        , help(std::move(columnHelp))
    {
    }

    QString title;
    Getter value; // Qt::DisplayRole
    QHash<int, Getter> roles; // further roles
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    QString help; // tool tip of the header

    QVariant data(const Row &row, int role) const
    {
        if (role == Qt::DisplayRole)
            return value ? value(row) : QVariant();
        const auto found = roles.constFind(role);
        if (found != roles.constEnd())
            return (*found)(row);
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(alignment);
        return {};
    }

    QVariant header(int role) const
    {
        if (role == Qt::DisplayRole)
            return title;
        if (role == Qt::ToolTipRole && !help.isEmpty())
            return help;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(alignment);
        return {};
    }
};

// A column of figures: right-aligned in either direction of writing as figures are.
template<typename Row>
Column<Row> figureColumn(const QString &title, typename Column<Row>::Getter value,
                         typename Column<Row>::Getter sort)
{
    return { title,
             std::move(value),
             { { SortRole, std::move(sort) } },
             Qt::AlignTrailing | Qt::AlignVCenter };
}

} // namespace models
