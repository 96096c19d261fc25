// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace base
{

// Where something is, so that a page can jump there: kind "offence" {list, offence}, "link" {list,
// offence, link}, "category" {code}, "list" {list}, "row" {file, number}, "finding" {approval key},
// "page" {name}, "rule" {table, row}, "attribute" {id}, "layout" {id}, "column", "file" {name}.
struct Place {
    QString kind; // also "rules" {list, offence}: its decision table, "kept counts" {edition}
    QStringList ids;

    bool isEmpty() const { return kind.isEmpty(); }
    QString toString() const { return kind + QLatin1Char(':') + ids.join(QLatin1Char('/')); }
    bool operator==(const Place &other) const = default;
};

} // namespace base
