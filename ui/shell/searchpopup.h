// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/tablemodel.h"
#include "ui/shell/everywhere.h"

#include <QFrame>

class QLabel;
class QTableView;

namespace session
{
class Session;
}
namespace widgets
{
class SearchField;
}

namespace shell
{

// Search everywhere (Ctrl+K): codes, titles and terms of the classification, offences of all lists,
// pages. Lies over the window, answers while typing, goes there with Enter, away with Escape.
class SearchPopup : public QFrame
{
    Q_OBJECT
public:
    SearchPopup(session::Session &session, QList<Hit> pages, QWidget *parent);
    void open();
    void search(const QString &text);
    const QList<Hit> &hits() const { return m_model.rows(); }
    // How many of the results are shown, in words.
    QString summaryText() const;

Q_SIGNALS:
    void chosen(const base::Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void place();
    void renewOffences();
    void choose(int row);
    void moveCurrent(int rows);
    QList<Hit> pagesFor(const QString &text) const;

    session::Session &m_session;
    QList<Hit> m_pages;
    OffenceFinder m_offences;
    quint64 m_offencesRevision = 0;
    bool m_isRenewing = false;
    models::TableModel<Hit> m_model;
    widgets::SearchField *m_field = nullptr;
    QTableView *m_view = nullptr;
    QLabel *m_summary = nullptr;
};

} // namespace shell
