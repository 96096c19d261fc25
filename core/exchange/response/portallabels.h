// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/portal.h"

namespace exchange
{

// The labels under which the data portal has a cell: readPublished() the other way round.
class PortalLabels
{
public:
    struct Labels {
        const questionnaire::Portal::Line *line;
        QMap<QString, QString> splits; // "Sex" -> "Male"
    };

    PortalLabels(const questionnaire::Edition &edition, const questionnaire::Portal &portal);
    // The first labels in portal.json that are read back as this cell; nothing when there are none.
    std::optional<Labels> of(int cell) const;

private:
    std::optional<QMap<QString, QString>> splitsOf(const questionnaire::Coordinates &at) const;

    const questionnaire::Edition &m_edition;
    const questionnaire::Portal &m_portal;
    QHash<QString, QList<const questionnaire::Portal::Line *>> m_lines; // by table
};

} // namespace exchange
