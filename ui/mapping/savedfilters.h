// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mapping/filterchoice.h"

#include <QCoreApplication>
#include <QList>

namespace mappingpage
{

struct SavedFilter {
    QString name;
    FilterChoice choice;
    bool operator==(const SavedFilter &other) const = default;
};

// The filters that a person gave a name, kept in the settings for all projects and in the order in
// which they were saved; and those that the program brings along. Names are never empty nor given
// twice.
class SavedFilters
{
    Q_DECLARE_TR_FUNCTIONS(mappingpage::SavedFilters)
public:
    static constexpr char Key[] = "mapping/savedFilters"; // of the setting

    static QList<SavedFilter> readyMade();
    static QList<SavedFilter> own();
    // The name it got: the one wished for, with a number when there is one of that name.
    static QString add(const SavedFilter &filter);
    static void insert(int place, const SavedFilter &filter);
    static QString rename(int place, const QString &name); // an empty name changes nothing
    static void remove(int place);

private:
    static void store(const QList<SavedFilter> &filters);
    static QString freeName(const QString &wished, const QList<SavedFilter> &others);
};

} // namespace mappingpage
