// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/place.h"

#include <QHash>
#include <QWidget>

class QDialog;
class QSplitter;
class QStackedWidget;

namespace session
{
class Page;
class Session;
} // namespace session

namespace shell
{

class StepList;

// The open project: the steps at the leading edge, the page in the centre, its findings below.
class Workbench : public QWidget
{
    Q_OBJECT
public:
    explicit Workbench(session::Session &session, QWidget *parent = nullptr);

    session::Page *page() const; // the one shown
    QList<session::Page *> pages() const { return m_pages; }
    bool showPage(const QString &id);
    bool showDialog(const QString &id, const QString &subject = {}); // of dialogTable()
    QDialog *openDialog() const; // one that is shown beside the pages, or nullptr
    // The shown page first, then the others in their order; false when nobody knows the place.
    bool showPlace(const base::Place &place);
    void setFindingsVisible(bool visible);
    bool hasFindings() const { return m_findings != nullptr; }

protected:
    void resizeEvent(QResizeEvent *event) override; // narrow: the steps show icons only

Q_SIGNALS:
    void pageShown(session::Page *page);

private:
    void showFindings();

    session::Session &m_session;
    QList<session::Page *> m_pages;
    QSplitter *m_across;
    StepList *m_steps;
    QStackedWidget *m_stack;
    QWidget *m_findings = nullptr;
    bool m_isNarrow = false;
    bool m_areFindingsWanted = true;
};

} // namespace shell
