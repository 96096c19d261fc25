// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QTimer>
#include <QWidget>

class QTextBrowser;
class QToolButton;

namespace widgets
{
class CategoryLabel;
}

namespace mappingpage
{

class PanelHeader;

// The category that is being weighed, to read. Links lead from an exclusion to where the case
// belongs and back.
class CategoryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CategoryPanel(session::Session &session, QWidget *parent = nullptr);

    // A person followed a link or chose it: "back" leads to the one before.
    void follow(const QString &code);
    // Of another offence: the trail begins anew.
    void start(const QString &code, const QString &listId, const QString &offenceId);
    void refresh();
    QString code() const { return m_code; }
    QTextBrowser *browser() const { return m_text; }

Q_SIGNALS:
    void takeWanted(const classification::IccsCode &code);
    void replaceEverywhereWanted(const classification::IccsCode &code);
    void offenceActivated(const QString &listId, const QString &offenceId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void render();
    void open(const QString &link);

    session::Session &m_session;
    QString m_code;
    QString m_list;
    QString m_offence;
    QStringList m_trail;
    QTimer m_later;
    QToolButton *m_back;
    QToolButton *m_take;
    QToolButton *m_more;
    widgets::CategoryLabel *m_label;
    QTextBrowser *m_text;
};

} // namespace mappingpage
