// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mapping/categorytreemodel.h"
#include "ui/session/session.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QTreeView;

namespace widgets
{
class SearchField;
}

namespace mappingpage
{

// Keeps the categories that a search found, with those above and below them.
class CategoryTreeFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit CategoryTreeFilter(QObject *parent = nullptr);
    void setFound(const QSet<QString> &codes); // empty: all
    bool isFiltering() const { return !m_codes.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QSet<QString> m_codes;
};

// The whole classification beside the list: search it, see how much goes where, drop offences on
// it.
class CategoryTree : public QWidget
{
    Q_OBJECT
public:
    explicit CategoryTree(session::Session &session, QWidget *parent = nullptr);

    void reload(); // titles or language
    void recount();
    void showCategory(const QString &code);
    QTreeView *view() const { return m_view; }
    CategoryTreeModel &model() { return m_model; }

Q_SIGNALS:
    void categoryShown(const QString &code);
    void takeWanted(const classification::IccsCode &code); // Enter or double click
    void addWanted(const classification::IccsCode &code);
    void replaceEverywhereWanted(const classification::IccsCode &code);
    void dropped(const mappingpage::DraggedOffences &offences, const classification::IccsCode &code,
                 Qt::DropAction action);

private:
    void build();
    void find(const QString &text);
    void showMenu(const QPoint &position);
    std::optional<classification::IccsCode> codeAt(const QModelIndex &index) const;

    session::Session &m_session;
    CategoryTreeModel m_model;
    CategoryTreeFilter m_filter;
    widgets::SearchField *m_search;
    QTreeView *m_view;
    bool m_isFollowing = false; // the page shows something, nobody chose it here
};

} // namespace mappingpage
