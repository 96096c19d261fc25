// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/page.h"
#include "ui/validation/findingstree.h"

#include <QSet>

class QComboBox;
class QStackedWidget;
class QTreeView;

namespace widgets
{
class EmptyState;
class MessageBar;
class SearchField;
} // namespace widgets

namespace validationpage
{

class FindingPanel;
class SeverityChips;

// All findings of the project: folded by check or by subject, filtered, explained one by one or
// many at once, and taken out as a table.
class ChecksPage : public session::Page
{
    Q_OBJECT
public:
    explicit ChecksPage(session::Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("checks"); }
    QString title() const override { return tr("Checks"); }
    QString iconName() const override { return QStringLiteral("task-complete"); }
    QString badge() const override; // open errors
    bool showPlace(const base::Place &place) override; // "finding"
    bool showsFindings() const override { return true; }
    QList<QAction *> pageActions() const override { return { m_export }; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFilters();
    QWidget *makeContent();
    QTreeView *makeTree();
    void fillLists();
    void refresh(); // other findings
    void applyFilter(); // other rows shown
    void showSelected();
    void showEmptiness(bool isEmpty);
    void exportFindings();
    bool matches(const FindingRow &row, const QString &words) const;
    QList<FindingRow> selectedFindings() const;
    QSet<QString> unfoldedGroups() const;
    bool select(const QString &key);

    QList<FindingRow> m_rows; // all
    QList<FindingRow> m_shown;
    FindingsTree *m_model;
    SeverityChips *m_chips = nullptr;
    QComboBox *m_lists = nullptr;
    QComboBox *m_grouping = nullptr;
    widgets::SearchField *m_search = nullptr;
    widgets::MessageBar *m_messages;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty = nullptr;
    QTreeView *m_tree = nullptr;
    FindingPanel *m_panel = nullptr;
    QAction *m_export = nullptr;
    bool m_isOutOfDate = false; // what is shown, while the page is not seen
};

} // namespace validationpage
