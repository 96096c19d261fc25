// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/linkcard.h"

#include "ui/mapping/linkdetails.h"
#include "ui/mapping/linkhistory.h"
#include "ui/mapping/menus.h"
#include "ui/mapping/wording.h"
#include "ui/widgets/categorylabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace mappingpage
{

using widgets::TextField;

LinkCard::LinkCard(session::Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("linkCard"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(widgets::Gap, widgets::HalfGap, widgets::Gap, widgets::HalfGap);
    m_column->setSpacing(widgets::HalfGap);
    m_column->addLayout(makeHead());
    m_path = new widgets::TextLabel(this);
    m_path->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(m_path);
    m_width = new widgets::TextLabel(this);
    m_column->addWidget(m_width);
    m_column->addLayout(makeChoices());
    makeTexts(m_column);
    m_column->addLayout(makeToggles());
}

QLayout *LinkCard::makeHead()
{
    m_target = new widgets::CategoryLabel(this);
    m_target->setObjectName(QStringLiteral("linkTarget"));
    connect(m_target, &widgets::CategoryLabel::categoryActivated, this,
            &LinkCard::categoryActivated);
    m_more = new QToolButton(this);
    m_more->setAutoRaise(true);
    m_more->setIcon(widgets::icon(QStringLiteral("overflow-menu")));
    m_more->setToolTip(tr("More about this link"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->addAction(widgets::icon(QStringLiteral("document-edit")), tr("&Replace the category"),
                    this, [this] { Q_EMIT replaceWanted(m_link); });
    menu->addAction(widgets::icon(QStringLiteral("remove-link")), tr("Re&move the link"), this,
                    [this] { Q_EMIT removeWanted(m_link); });
    m_more->setMenu(menu);
    auto *row = new QHBoxLayout;
    row->addWidget(m_target, 1);
    row->addWidget(m_more);
    return row;
}

QLayout *LinkCard::makeChoices()
{
    m_extent = new QComboBox(this);
    m_extent->setObjectName(QStringLiteral("linkExtent"));
    m_extent->setAccessibleName(tr("Relation of the offence to the category"));
    for (const mapping::Extent extent : Wording::extents()) {
        m_extent->addItem(tr("%1  %2", "sign of a relation, its name")
                              .arg(Wording::extentSign(extent), Wording::extent(extent)),
                          int(extent));
        m_extent->setItemData(m_extent->count() - 1, Wording::extentHelp(extent), Qt::ToolTipRole);
    }
    connect(m_extent, &QComboBox::activated, this, [this] {
        mapping::Link link = m_link;
        link.extent = mapping::Extent(m_extent->currentData().toInt());
        if (link.extent == mapping::Extent::None)
            link.target.reset();
        Q_EMIT edited(link);
    });
    m_status = new QComboBox(this);
    m_status->setObjectName(QStringLiteral("linkStatus"));
    m_status->setAccessibleName(tr("Status of the link"));
    for (const mapping::Status status : Wording::statuses())
        m_status->addItem(widgets::icon(Wording::stateIcon(Wording::stateOf(status)),
                                        Wording::stateTone(Wording::stateOf(status))),
                          Wording::status(status), int(status));
    connect(m_status, &QComboBox::activated, this, [this] {
        Q_EMIT statusWanted(m_link, mapping::Status(m_status->currentData().toInt()));
    });
    m_tags = new QToolButton(this);
    m_tags->setObjectName(QStringLiteral("linkTags"));
    m_tags->setText(tr("Tags"));
    m_tags->setIcon(widgets::icon(QStringLiteral("tag")));
    m_tags->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tags->setPopupMode(QToolButton::InstantPopup);
    m_tags->setToolTip(tr("Tags that the link sets, and what its counts include (T)"));
    m_tags->setMenu(new QMenu(m_tags));
    connect(m_tags->menu(), &QMenu::aboutToShow, this, &LinkCard::fillMarksMenu);
    auto *row = new widgets::FlowLayout;
    row->addWidget(m_extent);
    row->addWidget(m_status);
    row->addWidget(m_tags);
    return row;
}

TextField *LinkCard::addText(QGridLayout *texts, const QString &name, const QString &placeholder,
                             QString mapping::Link::*field)
{
    auto *text = new TextField(name, this);
    text->setPlaceholderText(placeholder);
    text->setToolTip(placeholder);
    auto *caption = new QLabel(name, this);
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    caption->setContentsMargins(0, widgets::HalfGap, 0, 0);
    const int row = texts->rowCount();
    texts->addWidget(caption, row, 0);
    texts->addWidget(text, row, 1);
    m_captions.insert(text, caption);
    connect(text, &TextField::committed, this, [this, field](const QString &value) {
        mapping::Link link = m_link;
        link.*field = value;
        Q_EMIT edited(link);
    });
    return text;
}

void LinkCard::makeTexts(QVBoxLayout *column)
{
    m_marks = new QWidget(this);
    m_marks->setLayout(new widgets::FlowLayout(m_marks));
    column->addWidget(m_marks);
    auto *texts = new QGridLayout;
    texts->setHorizontalSpacing(widgets::Gap);
    texts->setVerticalSpacing(widgets::HalfGap);
    texts->setColumnStretch(1, 1);
    column->addLayout(texts);
    m_reason
        = addText(texts, tr("Reason"), tr("Why is there no category?"), &mapping::Link::reason);
    m_reason->setObjectName(QStringLiteral("linkReason"));
    m_leftOver = addText(texts, tr("Left over"),
                         tr("Which acts does the category not cover, and where do they belong?"),
                         &mapping::Link::leftOver);
    m_leftOver->setObjectName(QStringLiteral("linkLeftOver"));
    m_rationale
        = addText(texts, tr("Rationale"), tr("Why this category? (F2)"), &mapping::Link::rationale);
    m_rationale->setObjectName(QStringLiteral("linkRationale"));
}

QLayout *LinkCard::makeToggles()
{
    const auto toggle = [this](const QString &text, const QString &name) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setText(text);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setArrowType(Qt::RightArrow);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::toggled, button,
                [button](bool on) { button->setArrowType(on ? Qt::DownArrow : Qt::RightArrow); });
        return button;
    };
    m_showDetails
        = toggle(tr("Rules, rejected candidates, review"), QStringLiteral("linkDetailsToggle"));
    m_showHistory = toggle(tr("History"), QStringLiteral("linkHistoryToggle"));
    connect(m_showDetails, &QToolButton::toggled, this, &LinkCard::setDetailsShown);
    connect(m_showHistory, &QToolButton::toggled, this, &LinkCard::setHistoryShown);
    auto *row = new widgets::FlowLayout;
    row->addWidget(m_showDetails);
    row->addWidget(m_showHistory);
    return row;
}

void LinkCard::setLink(const mapping::Link &link)
{
    const bool another = link.id != m_link.id;
    if (another)
        commitPending();
    m_link = link;
    showTarget();
    showMarks();
    m_extent->setCurrentIndex(m_extent->findData(int(link.extent)));
    m_extent->setToolTip(Wording::extentHelp(link.extent));
    m_status->setCurrentIndex(m_status->findData(int(link.status)));
    const bool none = link.extent == mapping::Extent::None;
    const bool partial
        = link.extent == mapping::Extent::Contains || link.extent == mapping::Extent::Overlap;
    showText(m_reason, none || !link.reason.isEmpty());
    showText(m_leftOver, partial || !link.leftOver.isEmpty());
    m_reason->setValue(link.reason);
    m_leftOver->setValue(link.leftOver);
    m_rationale->setValue(link.rationale);
    if (m_details)
        m_details->setLink(link);
    if (m_history && m_history->isVisibleTo(this))
        m_history->showLink(link);
}

// With its caption.
void LinkCard::showText(TextField *text, bool shown)
{
    text->setVisible(shown);
    m_captions.value(text)->setVisible(shown);
}

void LinkCard::showTarget()
{
    const classification::Classification &iccs = m_session.classification();
    m_width->setVisible(false);
    if (!m_link.target) {
        m_target->setCategory({},
                              m_link.status == mapping::Status::OutOfScope ? tr("Out of scope")
                                                                           : tr("No category"));
        m_path->setVisible(false);
        setAccessibleName(m_target->text());
        return;
    }
    const QString code = m_link.target->toString();
    m_target->setCategory(code, titleIn(iccs, *m_link.target, m_session.language()));
    setAccessibleName(tr("Link to %1").arg(code));
    const QString path = pathOf(iccs, *m_link.target, m_session.language());
    m_path->setText(path);
    m_path->setVisible(!path.isEmpty());
    const int minimum = m_session.data().set(m_link.list).policy.minimumLevel;
    const qsizetype below = iccs.children(*m_link.target).size();
    if (m_link.target->level() < minimum) {
        m_width->setText(
            tr("This category is too wide. Choose one at level %1 or below (R1).").arg(minimum));
        m_width->setVisible(true);
    } else if (below > 0) {
        m_width->setText(tr("%Ln category(ies) below it; go deeper if the definition allows.",
                            nullptr, int(below)));
        m_width->setVisible(true);
    }
}

void LinkCard::commitPending()
{
    for (TextField *field : { m_rationale, m_leftOver, m_reason })
        field->commit();
    if (m_details)
        m_details->commitPending();
}

void LinkCard::editRelation()
{
    m_extent->setFocus(Qt::ShortcutFocusReason);
    m_extent->showPopup();
}

void LinkCard::editTags()
{
    m_tags->setFocus(Qt::ShortcutFocusReason);
    m_tags->showMenu();
}

void LinkCard::editRationale()
{
    m_rationale->setFocus(Qt::ShortcutFocusReason);
    m_rationale->moveCursor(QTextCursor::End);
}

void LinkCard::editReason()
{
    showText(m_reason, true);
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

} // namespace mappingpage
