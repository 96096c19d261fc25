// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/linkdetails.h"

#include "ui/mapping/rulesmenu.h"
#include "ui/mapping/wording.h"
#include "ui/widgets/categorylabel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textfield.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace mappingpage
{

using widgets::TextField;

namespace
{

// A day before all law stands for "open", since a date field always has a date.
const QDate OpenDay(1800, 1, 1);

} // namespace

LinkDetails::LinkDetails(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(widgets::HalfGap);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    addRules(form);
    addRejected(form);
    m_assumption = addText(form, tr("Assumption"), &mapping::Link::assumption);
    m_assumption->setObjectName(QStringLiteral("linkAssumption"));
    addValidity(form);
    m_review = new QLabel(this);
    m_review->setWordWrap(true);
    form->addRow(tr("Review"), m_review);
    m_comment = addText(form, tr("Comment"), &mapping::Link::reviewComment);
    m_comment->setObjectName(QStringLiteral("linkComment"));
    m_changeReason = addText(form, tr("Reason of the change"), &mapping::Link::changeReason);
    m_origin = new QLabel(this);
    m_origin->setWordWrap(true);
    form->addRow(tr("Origin"), m_origin);
}

void LinkDetails::addRules(QFormLayout *form)
{
    auto *cite = new QToolButton(this);
    cite->setObjectName(QStringLiteral("citeRules"));
    cite->setText(tr("Cite rules"));
    cite->setIcon(widgets::icon(QStringLiteral("bookmarks")));
    cite->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    cite->setPopupMode(QToolButton::InstantPopup);
    m_rulesMenu = new RulesMenu(cite);
    cite->setMenu(m_rulesMenu);
    connect(m_rulesMenu, &RulesMenu::rulesChosen, this, [this](const QStringList &rules) {
        mapping::Link link = m_link;
        link.rules = rules;
        Q_EMIT edited(link);
    });
    m_rules = new QLabel(this);
    m_rules->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(widgets::HalfGap);
    column->addWidget(m_rules);
    column->addWidget(cite, 0, Qt::AlignLeading);
    form->addRow(tr("Rules"), column);
}

void LinkDetails::addRejected(QFormLayout *form)
{
    auto *add = new QToolButton(this);
    add->setObjectName(QStringLiteral("addRejected"));
    add->setText(tr("Add a candidate"));
    add->setIcon(widgets::icon(QStringLiteral("list-add")));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(add, &QToolButton::clicked, this, &LinkDetails::rejectionWanted);
    auto *column = new QVBoxLayout;
    column->setSpacing(widgets::HalfGap);
    m_rejected = new QVBoxLayout;
    column->addLayout(m_rejected);
    column->addWidget(add, 0, Qt::AlignLeading);
    form->addRow(tr("Rejected"), column);
}

TextField *LinkDetails::addText(QFormLayout *form, const QString &name,
                                QString mapping::Link::*field)
{
    auto *text = new TextField(name, this);
    form->addRow(name, text);
    connect(text, &TextField::committed, this, [this, field](const QString &value) {
        mapping::Link link = m_link;
        link.*field = value;
        Q_EMIT edited(link);
    });
    return text;
}

QDateEdit *LinkDetails::makeDay(const QString &name, QDate base::Validity::*field)
{
    auto *edit = new QDateEdit(this);
    edit->setAccessibleName(name);
    edit->setMinimumDate(OpenDay);
    edit->setSpecialValueText(tr("open", "validity without a limit"));
    edit->setCalendarPopup(true);
    edit->setKeyboardTracking(false);
    connect(edit, &QDateEdit::dateChanged, this, [this, field](QDate day) {
        mapping::Link link = m_link;
        link.validity.*field = day == OpenDay ? QDate() : day;
        Q_EMIT edited(link);
    });
    return edit;
}

void LinkDetails::addValidity(QFormLayout *form)
{
    m_from = makeDay(tr("Valid from"), &base::Validity::from);
    m_to = makeDay(tr("Valid until"), &base::Validity::to);
    auto *row = new QHBoxLayout;
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("to", "between two days"), this));
    row->addWidget(m_to);
    row->addStretch(1);
    form->addRow(tr("Validity"), row);
}

void LinkDetails::setLink(const mapping::Link &link)
{
    if (link.id != m_link.id)
        commitPending();
    m_link = link;
    showRules();
    showRejected();
    m_assumption->setValue(link.assumption);
    m_comment->setValue(link.reviewComment);
    m_changeReason->setValue(link.changeReason);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDate(link.validity.from.isValid() ? link.validity.from : OpenDay);
    m_to->setDate(link.validity.to.isValid() ? link.validity.to : OpenDay);
    m_review->setText(review());
    m_origin->setText(origin());
}

void LinkDetails::commitPending()
{
    for (TextField *field : { m_assumption, m_comment, m_changeReason })
        field->commit();
}

void LinkDetails::showRules()
{
    m_rulesMenu->setRules(m_link.rules);
    QStringList lines;
    for (const QString &rule : std::as_const(m_link.rules))
        lines << tr("%1  %2", "number of a rule, what it says").arg(rule, Wording::rule(rule));
    m_rules->setText(lines.join(QLatin1Char('\n')));
    m_rules->setVisible(!lines.isEmpty());
}

void LinkDetails::showRejected()
{
    for (QWidget *row : std::as_const(m_rejectedRows)) {
        row->hide();
        row->deleteLater();
    }
    m_rejectedRows.clear();
    for (const mapping::Rejected &rejected : std::as_const(m_link.rejected))
        addRejectedRow(rejected);
}

void LinkDetails::addRejectedRow(const mapping::Rejected &rejected)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::HalfGap);
    auto *category = new widgets::CategoryLabel(row);
    category->setMaximumWidth(fontMetrics().averageCharWidth() * 22);
    const auto code = classification::IccsCode::parse(rejected.code);
    category->setCategory(rejected.code,
                          code ? titleIn(m_session.classification(), *code, m_session.language())
                               : QString());
    connect(category, &widgets::CategoryLabel::categoryActivated, this,
            &LinkDetails::categoryActivated);
    auto *reason = new TextField(tr("Why %1 was rejected").arg(rejected.code), row);
    reason->setPlaceholderText(tr("Why not?"));
    reason->setValue(rejected.reason);
    const auto change = [this, rejected](const QString *text) {
        mapping::Link link = m_link;
        const qsizetype at = link.rejected.indexOf(rejected);
        if (at < 0)
            return;
        if (text)
            link.rejected[at].reason = *text;
        else
            link.rejected.removeAt(at);
        Q_EMIT edited(link);
    };
    connect(reason, &TextField::committed, this, [change](const QString &text) { change(&text); });
    auto *remove = new QToolButton(row);
    remove->setIcon(widgets::icon(QStringLiteral("list-remove")));
    remove->setToolTip(tr("Take %1 from the rejected candidates").arg(rejected.code));
    remove->setAccessibleName(remove->toolTip());
    remove->setAutoRaise(true);
    connect(remove, &QToolButton::clicked, this, [change] { change(nullptr); });
    layout->addWidget(category, 1);
    layout->addWidget(reason, 2);
    layout->addWidget(remove);
    m_rejected->addWidget(row);
    m_rejectedRows << row;
}

QString LinkDetails::review() const
{
    if (m_link.reviewer.isEmpty())
        return tr("Not reviewed yet");
    return m_link.reviewed.isValid()
        ? tr("%1, %2", "reviewer, day")
              .arg(m_link.reviewer, QLocale().toString(m_link.reviewed, QLocale::ShortFormat))
        : m_link.reviewer;
}

QString LinkDetails::origin() const
{
    const QLocale locale;
    QStringList parts;
    if (!m_link.evidence.isEmpty())
        parts << Wording::evidence(m_link.evidence);
    if (m_link.confidence >= 0)
        parts << tr("confidence %1 %").arg(locale.toString(m_link.confidence * 100, 'f', 0));
    if (m_link.created.isValid())
        parts << tr("by %1 on %2")
                     .arg(m_link.author,
                          locale.toString(m_link.created.toLocalTime(), QLocale::ShortFormat));
    if (m_link.changed.isValid() && m_link.changed != m_link.created)
        parts << tr("last changed on %1")
                     .arg(locale.toString(m_link.changed.toLocalTime(), QLocale::ShortFormat));
    return parts.join(QStringLiteral("; "));
}

} // namespace mappingpage
