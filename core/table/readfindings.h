// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"

#include <QHash>

namespace table
{

// Collects what is wrong with a file. A file that is broken everywhere would give a finding per
// row, so after the first hundred of a kind the rest are only counted.
class ReadFindings
{
public:
    explicit ReadFindings(const QString &fileName)
        : m_fileName(fileName)
    {
    }

    void add(const QString &check, base::Severity severity, int line, base::Text message,
             base::Text advice);
    base::Findings take(); // with one finding per kind for what was left out

private:
    QString m_fileName;
    base::Findings m_findings;
    QHash<QString, int> m_counts;
};

} // namespace table
