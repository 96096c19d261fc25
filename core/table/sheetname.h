// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace table
{

// A name that spreadsheets accept: at most 31 characters, none of []:*?/\, no apostrophe at either
// end, not the reserved "History", different from the names used so far without regard to case.
class SheetNames
{
public:
    QString next(const QString &wanted);

private:
    QSet<QString> m_used;
};

} // namespace table
