// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/mapping/link.h"

#include <QCoreApplication>

namespace mappingpage
{

// A field of a link that differs between two states, in words.
struct FieldChange {
    QString field;
    QString before; // empty: was not set
    QString after;
    bool operator==(const FieldChange &other) const = default;
};

class LinkFields
{
    Q_DECLARE_TR_FUNCTIONS(mappingpage::LinkFields)
public:
    LinkFields(const classification::Classification &classification, QString language);
    // Fields that a person decides; times and authors stand in the line of the history itself.
    QList<FieldChange> differences(const mapping::Link &before, const mapping::Link &after) const;

private:
    struct Field {
        QString name;
        QString value;
    };
    QList<Field> fields(const mapping::Link &link) const;
    const classification::Classification &m_classification;
    QString m_language;
};

} // namespace mappingpage
