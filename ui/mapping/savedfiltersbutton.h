// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mapping/savedfilters.h"

#include <QToolButton>

#include <functional>

class QMenu;

namespace mappingpage
{

class SavedFiltersDialog;

// The button of the filter bar with everything about saved filters: apply one, save what is chosen
// now, rename and delete. The menu is filled when it opens, with how many rows each one leaves.
class SavedFiltersButton : public QToolButton
{
    Q_OBJECT
public:
    using Current = std::function<FilterChoice()>;
    using Count = std::function<int(const FilterChoice &)>;
    SavedFiltersButton(Current current, Count count, QWidget *parent = nullptr);

Q_SIGNALS:
    void applied(const FilterChoice &choice);

private:
    void fill();
    void addRow(const SavedFilter &filter, const FilterChoice &now);
    void saveCurrent();
    void manage(int place); // opens the dialog at this one

    Current m_current;
    Count m_count;
    QMenu *m_menu;
    SavedFiltersDialog *m_dialog = nullptr; // made when it is wanted
};

} // namespace mappingpage
