// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/bulkpanel.h"

#include "ui/mapping/menus.h"
#include "ui/mapping/wording.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mappingpage
{

namespace
{

constexpr int MostTargets = 8;

} // namespace

BulkPanel::BulkPanel(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_states(new QLabel(this))
    , m_targets(new QLabel(this))
    , m_buttons(new QWidget(this))
    , m_reason(new QLineEdit(this))
{
    m_title->setFont(widgets::headingFont(font()));
    m_title->setObjectName(QStringLiteral("bulkTitle"));
    m_states->setWordWrap(true);
    m_targets->setWordWrap(true);
    m_buttons->setLayout(new widgets::FlowLayout(m_buttons));
    auto *hint = new QLabel(tr("What you choose here holds for all of them, as one step that can "
                               "be undone. You can also drag them onto a suggestion or onto the "
                               "classification."),
                            this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setObjectName(QStringLiteral("bulkReason"));
    m_reason->setPlaceholderText(tr("Why are they out of scope? Enter applies it."));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::Gap, widgets::Gap, widgets::Gap, widgets::Gap);
    column->setSpacing(widgets::Gap);
    for (QWidget *widget : { static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_states),
                             static_cast<QWidget *>(m_targets), m_buttons,
                             static_cast<QWidget *>(m_reason), static_cast<QWidget *>(hint) })
        column->addWidget(widget);
    column->addStretch(1);
    fillMenus();
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        const QString reason = m_reason->text().trimmed();
        if (reason.isEmpty())
            return;
        m_reason->hide();
        Q_EMIT outOfScopeChosen(reason);
    });
}

QToolButton *BulkPanel::addButton(const QString &name, const QString &text, const QString &iconName)
{
    auto *button = new QToolButton(m_buttons);
    button->setObjectName(name);
    button->setText(text);
    button->setIcon(widgets::icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons->layout()->addWidget(button);
    return button;
}

QMenu *BulkPanel::addMenuButton(const QString &name, const QString &text, const QString &iconName)
{
    QToolButton *button = addButton(name, text, iconName);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    return menu;
}

void BulkPanel::fillMenus()
{
    connect(addButton(QStringLiteral("bulkCategory"), tr("Find a category"),
                      QStringLiteral("edit-find")),
            &QToolButton::clicked, this, &BulkPanel::categoryWanted);
    m_status = addMenuButton(QStringLiteral("bulkStatus"), tr("Status"), QStringLiteral("flag"));
    Menus::fillStatus(m_status, std::nullopt,
                      [this](mapping::Status status) { Q_EMIT statusChosen(status); });
    m_extent = addMenuButton(QStringLiteral("bulkRelation"), tr("Relation"),
                             QStringLiteral("insert-link"));
    Menus::fillExtent(m_extent, std::nullopt,
                      [this](mapping::Extent extent) { Q_EMIT extentChosen(extent); });
    m_tags = addMenuButton(QStringLiteral("bulkTags"), tr("Tags"), QStringLiteral("tag"));
    connect(m_tags, &QMenu::aboutToShow, this, [this] {
        m_tags->clear();
        Menus::fillTags(m_tags, { m_session.classification(), m_session.language(), {}, {} },
                        [this](const mapping::TagSetting &tag) { Q_EMIT tagChosen(tag); });
        m_tags->addSeparator();
        Menus::fillFlags(m_tags, {}, [this](mapping::DataFlag flag, Presence presence) {
            Q_EMIT flagChosen(flag, presence);
        });
    });
    m_scope = addMenuButton(QStringLiteral("bulkOutOfScope"), tr("Out of scope"),
                            QStringLiteral("dialog-cancel"));
    Menus::fillOutOfScope(m_scope, [this](const QString &reason) {
        if (reason.isEmpty())
            editReason();
        else
            Q_EMIT outOfScopeChosen(reason);
    });
    connect(addButton(QStringLiteral("bulkRemove"), tr("Remove the links"),
                      QStringLiteral("remove-link")),
            &QToolButton::clicked, this, &BulkPanel::removeWanted);
}

void BulkPanel::editReason()
{
    m_reason->clear();
    m_reason->show();
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void BulkPanel::showOffences(const QString &listId, const QStringList &offences)
{
    m_list = listId;
    m_title->setText(tr("%Ln offence(s) selected", nullptr, int(offences.size())));
    m_states->setText(statesOf(offences));
    const QString targets = targetsOf(offences);
    m_targets->setText(targets);
    m_targets->setVisible(!targets.isEmpty());
}

QString BulkPanel::statesOf(const QStringList &offences) const
{
    QHash<int, int> counts;
    for (const QString &offence : offences)
        ++counts[int(mapping::stateOf(m_session.data().set(m_list).ofOffence(offence)))];
    QStringList parts;
    for (const mapping::OffenceState state : Wording::states()) {
        if (const int count = counts.value(int(state)))
            parts << tr("%1: %2", "status: number")
                         .arg(Wording::state(state), QLocale().toString(count));
    }
    return parts.join(QStringLiteral("; "));
}

QString BulkPanel::targetsOf(const QStringList &offences) const
{
    QMap<QString, int> counts;
    for (const QString &offence : offences) {
        const auto links = m_session.data().set(m_list).ofOffence(offence);
        for (const mapping::Link *link : links) {
            if (link->target)
                ++counts[link->target->toString()];
        }
    }
    QStringList codes = counts.keys();
    std::stable_sort(codes.begin(), codes.end(), [&counts](const QString &a, const QString &b) {
        return counts.value(a) > counts.value(b);
    });
    QStringList lines;
    for (const QString &code : codes.mid(0, MostTargets))
        lines << tr("%1 %2: %3", "code, title: number")
                     .arg(code,
                          titleIn(m_session.classification(),
                                  *classification::IccsCode::parse(code), m_session.language()),
                          QLocale().toString(counts.value(code)));
    if (codes.size() > MostTargets)
        lines << tr("and %Ln further category(ies)", nullptr, int(codes.size()) - MostTargets);
    return lines.join(QLatin1Char('\n'));
}

} // namespace mappingpage
