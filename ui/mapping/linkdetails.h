// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mapping/link.h"
#include "ui/session/session.h"

#include <QWidget>

class QDateEdit;
class QFormLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace widgets
{
class TextField;
} // namespace widgets

namespace mappingpage
{

class RulesMenu;

// What documents a link beyond its rationale: rules cited, candidates that were rejected and why,
// the assumption, validity, the review, and where the link comes from (MAPPING 10).
class LinkDetails : public QWidget
{
    Q_OBJECT
public:
    explicit LinkDetails(session::Session &session, QWidget *parent = nullptr);
    void setLink(const mapping::Link &link);
    void commitPending();

Q_SIGNALS:
    void edited(const mapping::Link &link);
    void rejectionWanted();
    void categoryActivated(const QString &code);

private:
    void addRules(QFormLayout *form);
    void addRejected(QFormLayout *form);
    void addValidity(QFormLayout *form);
    widgets::TextField *addText(QFormLayout *form, const QString &name,
                                QString mapping::Link::*field);
    QDateEdit *makeDay(const QString &name, QDate base::Validity::*field);
    void showRules();
    void showRejected();
    void addRejectedRow(const mapping::Rejected &rejected);
    QString origin() const;
    QString review() const;

    session::Session &m_session;
    mapping::Link m_link;
    RulesMenu *m_rulesMenu = nullptr;
    QLabel *m_rules = nullptr;
    QVBoxLayout *m_rejected = nullptr;
    QList<QWidget *> m_rejectedRows;
    widgets::TextField *m_assumption = nullptr;
    widgets::TextField *m_comment = nullptr;
    widgets::TextField *m_changeReason = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QLabel *m_review = nullptr;
    QLabel *m_origin = nullptr;
};

} // namespace mappingpage
