// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/classification/categorytext.h"
#include "ui/classification/visited.h"
#include "ui/session/page.h"

#include <QPointer>

class QComboBox;
class QSplitter;

namespace classificationpage
{

class BrowsePanel;
class TextPanel;
class TitlesDialog;

// The classification to read: tree and search at the leading side, the text of the chosen category
// beside it.
class ClassificationPage : public session::Page
{
    Q_OBJECT
public:
    explicit ClassificationPage(session::Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("classification"); }
    QString title() const override { return tr("Classification"); }
    QString iconName() const override { return QStringLiteral("view-list-tree"); }
    bool showPlace(const base::Place &place) override; // "category"
    QList<QAction *> pageActions() const override;

    QString currentCode() const { return m_visited.current(); }
    // Opens the import of titles, or brings the open one to the front.
    TitlesDialog *importTitles();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    QWidget *makeToolBar();
    QWidget *makeFoot();
    QAction *addPageAction(const QString &name, const QString &iconName, const QString &text,
                           const QKeySequence &shortcut, void (ClassificationPage::*slot)());
    void visit(const QString &code); // as the next step of the way
    void showCurrent();
    void goBack();
    void goForward();
    void copyCode();
    void openImport() { importTitles(); }
    void search(const QString &query);
    void renewTexts(); // other titles or another language
    void renewCounts(); // once the page is seen
    void fillLanguages();
    QString textLanguage() const;
    QList<LinkedOffence> linkedHere(const classification::IccsCode &code) const;

    Visited m_visited;
    BrowsePanel *m_browse;
    TextPanel *m_text;
    QSplitter *m_splitter;
    QComboBox *m_languages = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_import = nullptr;
    QPointer<TitlesDialog> m_titlesDialog;
    bool m_isOutOfDate = false; // the counts
};

} // namespace classificationpage
