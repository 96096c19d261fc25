// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mapping/link.h"
#include "ui/session/session.h"

#include <QFrame>
#include <QHash>

class QComboBox;
class QGridLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace widgets
{
class TextField;
class CategoryLabel;
class FlowLayout;
} // namespace widgets

namespace mappingpage
{

class LinkDetails;
class LinkHistory;

// One link, edited in place. Every change is told as the whole link with its new value; who owns
// the card stores it as one edit. Details and history are made when they are first wanted.
class LinkCard : public QFrame
{
    Q_OBJECT
public:
    explicit LinkCard(session::Session &session, QWidget *parent = nullptr);

    void setLink(const mapping::Link &link);
    const mapping::Link &link() const { return m_link; }
    void commitPending(); // what is being typed
    void editRelation();
    void editTags();
    void editRationale();
    void editReason();
    void setHistoryShown(bool shown);

Q_SIGNALS:
    void edited(const mapping::Link &link);
    void statusWanted(const mapping::Link &link, mapping::Status status);
    void restoreWanted(const mapping::Link &state);
    void replaceWanted(const mapping::Link &link);
    void removeWanted(const mapping::Link &link);
    void rejectionWanted(const mapping::Link &link); // choose a category that was not taken
    void categoryActivated(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLayout *makeHead();
    QLayout *makeChoices();
    void makeTexts(QVBoxLayout *column);
    QLayout *makeToggles();
    widgets::TextField *addText(QGridLayout *texts, const QString &name, const QString &placeholder,
                                QString mapping::Link::*field);
    void showText(widgets::TextField *text, bool shown);
    void showTarget();
    void showMarks();
    void addMark(const QString &text, const std::function<void()> &remove);
    void setDetailsShown(bool shown);
    void fillMarksMenu();

    session::Session &m_session;
    mapping::Link m_link;
    widgets::CategoryLabel *m_target = nullptr;
    QLabel *m_path = nullptr;
    QLabel *m_width = nullptr; // a word about the level of the category
    QComboBox *m_extent = nullptr;
    QComboBox *m_status = nullptr;
    QToolButton *m_more = nullptr;
    QToolButton *m_tags = nullptr;
    QWidget *m_marks = nullptr;
    widgets::TextField *m_rationale = nullptr;
    widgets::TextField *m_leftOver = nullptr;
    widgets::TextField *m_reason = nullptr;
    QHash<widgets::TextField *, QLabel *> m_captions;
    QToolButton *m_showDetails = nullptr;
    QToolButton *m_showHistory = nullptr;
    QVBoxLayout *m_column = nullptr;
    LinkDetails *m_details = nullptr;
    LinkHistory *m_history = nullptr;
};

} // namespace mappingpage
