// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectdata.h"

namespace assessmentpage
{

// How a field of an entry is typed in.
enum class FieldKind { Text, Names, Date, Number, Choice, Choices, Categories, Codes, Figure };
FieldKind kindOf(const assessment::Field &field);

// The fields of the entries of a kind, and what can be chosen in them: from the instrument and from
// the project. All words are in the language of the instrument.
class EntryFields
{
public:
    EntryFields(assessment::EntryKind kind, const assessment::Instrument &instrument,
                const project::ProjectData &data);

    assessment::EntryKind kind() const { return m_kind; }
    const QList<assessment::Field> &all() const { return m_fields; }
    const assessment::Field *find(const QString &id) const;
    // The field that an entry goes by: its title or text.
    const assessment::Field &name() const;
    QList<assessment::Named> choices(const assessment::Field &field) const;
    // As a table shows it: names instead of ids, dates and numbers as the screen writes them.
    QString shown(const assessment::Field &field, const QStringList &values) const;

private:
    QList<assessment::Named> namedChoices(const assessment::Field &field) const;
    QList<assessment::Named> institutions() const;
    QList<assessment::Named> actions() const;

    assessment::EntryKind m_kind;
    const assessment::Instrument &m_instrument;
    const project::ProjectData &m_data;
    QList<assessment::Field> m_fields;
};

// An id that no entry has: "challenge-3".
QString freeEntryId(assessment::EntryKind kind, const project::ProjectData &data);

} // namespace assessmentpage
