// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/savedfiltersdialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace mappingpage
{

SavedFiltersDialog::SavedFiltersDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("savedFiltersDialog"));
    setWindowTitle(tr("Saved filters"));
    build();
    resize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 16);
}

void SavedFiltersDialog::build()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("savedFilters"));
    m_list->setAccessibleName(windowTitle());
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked
                            | QAbstractItemView::SelectedClicked);
    connect(m_list, &QListWidget::itemChanged, this, &SavedFiltersDialog::rename);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedFiltersDialog::updateButtons);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto add = [this, buttons](const char *name, const QString &text, auto function) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, function);
        return button;
    };
    m_rename = add("renameFilter", tr("Rename"), &SavedFiltersDialog::editName);
    m_remove = add("deleteFilter", tr("Delete"), &SavedFiltersDialog::removeCurrent);
    m_back = add("bringFilterBack", tr("Bring back"), &SavedFiltersDialog::bringBack);
    // Enter ends the typing of a name; it must not end the dialog as well.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *remove = new QShortcut(QKeySequence(QKeySequence::Delete), m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &SavedFiltersDialog::removeCurrent);
    auto *hint = new QLabel(tr("F2 changes a name, Delete takes a filter away."), this);
    hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(hint);
    column->addWidget(buttons);
}

void SavedFiltersDialog::load(int place)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QList<SavedFilter> filters = SavedFilters::own();
    for (const SavedFilter &filter : filters) {
        auto *item = new QListWidgetItem(filter.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_list->setCurrentRow(std::clamp(place, 0, std::max(0, m_list->count() - 1)));
    m_list->setFocus();
    updateButtons();
}

void SavedFiltersDialog::editName()
{
    if (m_list->currentItem())
        m_list->editItem(m_list->currentItem());
}

void SavedFiltersDialog::rename(QListWidgetItem *item)
{
    const QString name = SavedFilters::rename(m_list->row(item), item->text());
    const QSignalBlocker quiet(m_list);
    item->setText(name);
}

void SavedFiltersDialog::removeCurrent()
{
    const int place = m_list->currentRow();
    const QList<SavedFilter> filters = SavedFilters::own();
    if (place < 0 || place >= filters.size())
        return;
    m_removed = Removed { place, filters.at(place) };
    SavedFilters::remove(place);
    load(place);
}

void SavedFiltersDialog::bringBack()
{
    if (!m_removed)
        return;
    const int place = m_removed->place;
    SavedFilters::insert(place, m_removed->filter);
    m_removed.reset();
    load(place);
}

void SavedFiltersDialog::updateButtons()
{
    m_rename->setEnabled(m_list->currentItem() != nullptr);
    m_remove->setEnabled(m_list->currentItem() != nullptr);
    m_back->setEnabled(m_removed.has_value());
}

} // namespace mappingpage
