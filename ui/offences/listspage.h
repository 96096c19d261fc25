// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/tablemodel.h"
#include "ui/offences/importdialog.h"
#include "ui/session/page.h"

#include <QPointer>

class QLabel;
class QStackedWidget;
class QTableView;

namespace widgets
{
class EmptyState;
class KeyValueForm;
class MessageBar;
} // namespace widgets

namespace offencespage
{

class ListForm;
class PolicyForm;

// A list as the table of lists shows it.
struct ListRow {
    offences::ListInfo info;
    int offences = 0;
    int linked = 0;
    bool operator==(const ListRow &other) const = default;
};

// The lists of the project: whose they are, what was decided for them, where they came from; import
// of a new list or of a newer version.
class ListsPage : public session::Page
{
    Q_OBJECT
public:
    explicit ListsPage(session::Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("lists"); }
    QString title() const override { return tr("Lists"); }
    QString iconName() const override { return QStringLiteral("view-list-details"); }
    QString badge() const override;
    bool showPlace(const base::Place &place) override; // "list"
    QList<QAction *> pageActions() const override;

    // Opens the import, for a newer version of a list or (empty) a list of its own.
    ImportDialog *importList(const QString &listId = {});

private:
    void makeActions();
    QWidget *makeContent();
    QWidget *makeDetails();
    void refresh();
    void showCurrent();
    void commitInfo();
    void commitPolicy();
    void removeCurrent();
    QString currentId() const;

    models::TableModel<ListRow> *m_model;
    widgets::MessageBar *m_messages;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    QTableView *m_table = nullptr;
    ListForm *m_form = nullptr;
    PolicyForm *m_policy = nullptr;
    widgets::KeyValueForm *m_origin = nullptr;
    QAction *m_import = nullptr;
    QAction *m_newer = nullptr;
    QAction *m_remove = nullptr;
    QPointer<ImportDialog> m_dialog;
};

} // namespace offencespage
