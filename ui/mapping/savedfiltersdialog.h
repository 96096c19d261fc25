// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mapping/savedfilters.h"

#include <QDialog>

#include <optional>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace mappingpage
{

// Names, renames and deletes saved filters. Every change is kept at once; what was deleted last can
// be brought back.
class SavedFiltersDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SavedFiltersDialog(QWidget *parent = nullptr);
    void load(int place); // from the settings; place: the current one
    void editName(); // of the current one

private:
    struct Removed {
        int place = 0;
        SavedFilter filter;
    };
    void build();
    void rename(QListWidgetItem *item);
    void removeCurrent();
    void bringBack();
    void updateButtons();

    QListWidget *m_list = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_back = nullptr;
    std::optional<Removed> m_removed;
};

} // namespace mappingpage
