// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/iccscode.h"

#include <QDateTime>
#include <QList>

namespace mapping
{

// An offence of another country and where that country put it.
struct ReferenceRow {
    QString code; // national code there; may be empty
    QString label;
    QString provision;
    QList<classification::IccsCode> categories; // at least one, each once
    bool operator==(const ReferenceRow &other) const = default;
};

// A correspondence table of another country, kept as an example for suggestions. It is no list of
// the project: nothing in it is mapped, counted, checked or exported.
struct ReferenceTable {
    QString id;
    QString country; // as people call it: "Chile"
    QString source; // which of its tables, when it has several; may be empty
    QString language; // of the labels
    QString sourceFile;
    QString sourceSha256; // hexadecimal
    QDateTime imported;
    QList<ReferenceRow> rows;

    QString title() const; // "Chile", "Chile, police list"
    bool operator==(const ReferenceTable &other) const = default;
};

// The same country and source always have the same id, so that a newer table replaces the older.
QString referenceId(const QString &country, const QString &source);

} // namespace mapping
