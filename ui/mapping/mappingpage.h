// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/iccscode.h"
#include "core/suggestion/suggester.h"
#include "ui/mapping/linkedits.h"
#include "ui/mapping/offencesmodel.h"
#include "ui/session/page.h"

#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace categories
{
class CategoryPicker;
}

namespace mappingpage
{

class BulkPanel;
class CategoryPanel;
class CategoryTree;
class LinksPanel;
class MappingActions;
class OffencePanel;
class OffencesPanel;
class SuggestionsPanel;

// The heart of the program: the offences of a list, and for the current one what it is, its links,
// what is suggested and why, and the category in question. Decisions are edits of one step, run
// through the session; what the page shows follows the session's signals.
class MappingPage : public session::Page
{
    Q_OBJECT
public:
    explicit MappingPage(session::Session &session, QWidget *parent = nullptr);
    ~MappingPage() override;

    QString pageId() const override;
    QString title() const override;
    QString iconName() const override;
    QString badge() const override; // how many offences are unmapped
    bool showPlace(const base::Place &place) override;
    QList<QAction *> pageActions() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    // mappinglayout.cpp
    void build();
    QWidget *makeRightSide();
    QWidget *makeEmptyState();
    void connectSession();
    void connectPanels();
    void connectActions();
    void showContextMenu(const QPoint &position);
    void setTreeShown(bool shown);

    // What is shown
    void loadRightSide();
    void showCurrent();
    void showUsualCategory();
    void showSelection();
    void showCategory(const QString &code);
    void follow(const project::ChangeEvent &event);
    void loadList();
    void refreshRight();
    QString usualCategory() const; // of the first link, else of the first suggestion

    // mappingdecisions.cpp
    LinkEdits edits() const;
    QString list() const { return session().currentList(); }
    QStringList chosen() const; // the selected offences, else the current one
    bool run(const LinkEdits::Decision &decision);
    void take(const suggestion::Suggestion &suggestion);
    void takeRank(int rank);
    void takeCategory(const classification::IccsCode &code);
    void addCategory(const classification::IccsCode &code);
    void reject(const suggestion::Suggestion &suggestion);
    void drop(const DraggedOffences &dragged, const classification::IccsCode &code,
              Qt::DropAction action);
    void confirm();
    void goToNextOpen();
    void findCategory();
    void replaceCategory(const mapping::Link &link);
    void rejectCategory(const mapping::Link &link);
    void replaceEverywhere(const classification::IccsCode &code);
    void putOutOfScope(const QString &reason);
    void editRelation();
    void editTags();
    void editStatus();
    void editRationale();
    void editOutOfScope();
    void removeLinks();
    void showHistory();
    QPoint menuPoint() const; // at the current offence

    QStackedWidget *m_stack = nullptr;
    QSplitter *m_columns = nullptr;
    QStackedWidget *m_top = nullptr;
    OffencesPanel *m_offences = nullptr;
    OffencePanel *m_offence = nullptr;
    LinksPanel *m_links = nullptr;
    BulkPanel *m_bulk = nullptr;
    SuggestionsPanel *m_suggestions = nullptr;
    CategoryPanel *m_category = nullptr;
    CategoryTree *m_tree = nullptr;
    categories::CategoryPicker *m_picker = nullptr;
    MappingActions *m_actions = nullptr;
    QTimer m_rest; // until figures are asked for again
    bool m_isBehind = false; // the right side, because nobody sees it
};

} // namespace mappingpage
