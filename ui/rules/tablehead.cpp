// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/tablehead.h"

#include "ui/rules/ticklist.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace rulespage
{

using rules::HitPolicy;
using rules::ScopeKind;

namespace
{

QList<TickList::Entry> offenceEntries(const offences::OffenceList &list)
{
    QList<TickList::Entry> entries;
    for (const offences::Offence &offence : list.offences())
        entries << TickList::Entry { offence.id,
                                     offence.code.toString() + QLatin1Char(' ')
                                         + offence.label(list.info.language),
                                     {},
                                     {} };
    return entries;
}

// Every heading once, wider ones before narrower ones.
QList<TickList::Entry> familyEntries(const offences::OffenceList &list)
{
    const QString separator = QStringLiteral(" > ");
    QList<TickList::Entry> entries;
    QSet<QString> known;
    for (const offences::Offence &offence : list.offences()) {
        const QStringList parts = offence.family.split(separator, Qt::SkipEmptyParts);
        for (qsizetype length = 1; length <= parts.size(); ++length) {
            const QString heading = parts.mid(0, length).join(separator);
            if (!known.contains(heading))
                entries << TickList::Entry { heading, heading, {}, {} };
            known << heading;
        }
    }
    return entries;
}

} // namespace

TableHead::TableHead(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_scope(new QPushButton(this))
    , m_policy(new QComboBox(this))
    , m_rationale(new QLineEdit(this))
    , m_ticks(new TickList(this))
{
    build();
    connect(m_name, &QLineEdit::editingFinished, this, &TableHead::commit);
    connect(m_rationale, &QLineEdit::editingFinished, this, &TableHead::commit);
    connect(m_policy, &QComboBox::activated, this, &TableHead::commit);
    connect(m_kind, &QComboBox::activated, this, &TableHead::chooseKind);
    connect(m_scope, &QPushButton::clicked, this, &TableHead::chooseScope);
    connect(m_ticks, &TickList::closed, this,
            [this] { m_kind->setCurrentIndex(m_kind->findData(int(m_table.scope.kind))); });
}

void TableHead::build()
{
    m_name->setObjectName(QStringLiteral("ruleTableName"));
    m_kind->setObjectName(QStringLiteral("ruleScopeKind"));
    m_kind->setAccessibleName(tr("What the table decides about"));
    m_scope->setObjectName(QStringLiteral("ruleScope"));
    m_scope->setMinimumWidth(0);
    m_scope->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_policy->setObjectName(QStringLiteral("rulePolicy"));
    m_rationale->setObjectName(QStringLiteral("ruleRationale"));
    m_rationale->setPlaceholderText(tr("Why the rows are as they are, with the source"));
    for (const ScopeKind kind :
         { ScopeKind::Offence, ScopeKind::Group, ScopeKind::Family, ScopeKind::List })
        m_kind->addItem(CellWords::scopeName(kind), int(kind));
    for (const HitPolicy policy :
         { HitPolicy::Unique, HitPolicy::First, HitPolicy::Any, HitPolicy::Collect }) {
        m_policy->addItem(CellWords::policyName(policy), int(policy));
        m_policy->setItemData(m_policy->count() - 1, CellWords::policyHelp(policy),
                              Qt::ToolTipRole);
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(widgets::HalfGap);
    const auto add = [&](const QString &text, QWidget *buddy, int row, int column) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        grid->addWidget(label, row, column);
    };
    add(tr("&Name"), m_name, 0, 0);
    grid->addWidget(m_name, 0, 1);
    add(tr("&Decides about"), m_kind, 0, 2);
    grid->addWidget(m_kind, 0, 3);
    grid->addWidget(m_scope, 0, 4);
    add(tr("&Which row counts"), m_policy, 1, 0);
    grid->addWidget(m_policy, 1, 1);
    add(tr("&Rationale"), m_rationale, 1, 2);
    grid->addWidget(m_rationale, 1, 3, 1, 2);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(4, 3);
}

void TableHead::showTable(const rules::DecisionTable &table, const CellWords &words)
{
    m_table = table;
    if (m_name->text() != table.name)
        m_name->setText(table.name);
    if (m_rationale->text() != table.rationale)
        m_rationale->setText(table.rationale);
    if (!m_rationale->hasFocus())
        m_rationale->setCursorPosition(0);
    m_rationale->setToolTip(table.rationale);
    m_kind->setCurrentIndex(m_kind->findData(int(table.scope.kind)));
    m_policy->setCurrentIndex(m_policy->findData(int(table.policy)));
    m_policy->setToolTip(CellWords::policyHelp(table.policy));
    const QString scope = words.scopeText(table.scope);
    m_scope->setText(QString(scope).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_scope->setToolTip(scope);
    m_scope->setAccessibleName(tr("Decides about: %1").arg(scope));
    m_scope->setEnabled(table.scope.kind != ScopeKind::List && m_name->isEnabled());
}

void TableHead::setReadOnly(bool readOnly)
{
    for (QWidget *widget : { static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_kind),
                             static_cast<QWidget *>(m_scope), static_cast<QWidget *>(m_policy),
                             static_cast<QWidget *>(m_rationale) })
        widget->setEnabled(!readOnly);
}

void TableHead::commit()
{
    rules::DecisionTable table = m_table;
    table.name = m_name->text().simplified();
    table.rationale = m_rationale->text().simplified();
    table.policy = HitPolicy(m_policy->currentData().toInt());
    if (table != m_table)
        Q_EMIT edited(table);
}

// Offences and families need a choice; the whole list is one already.
void TableHead::chooseKind()
{
    const auto kind = ScopeKind(m_kind->currentData().toInt());
    rules::DecisionTable table = m_table;
    const bool keeps = kind == ScopeKind::Group && m_table.scope.kind == ScopeKind::Offence;
    table.scope
        = { kind, m_table.scope.list.isEmpty() ? m_session.currentList() : m_table.scope.list,
            keeps ? m_table.scope.names : QStringList() };
    if (kind == ScopeKind::List)
        Q_EMIT edited(table);
    else
        offerScope(kind);
}

void TableHead::chooseScope()
{
    offerScope(m_table.scope.kind);
}

void TableHead::offerScope(ScopeKind kind)
{
    const QString listId
        = m_table.scope.list.isEmpty() ? m_session.currentList() : m_table.scope.list;
    const offences::OffenceList *list = m_session.data().list(listId);
    const auto entries = !list      ? QList<TickList::Entry>()
        : kind == ScopeKind::Family ? familyEntries(*list)
                                    : offenceEntries(*list);
    const QStringList &names = m_table.scope.names;
    m_ticks->ask(kind == ScopeKind::Family ? tr("Families that the table decides about")
                                           : tr("Offences that the table decides about"),
                 entries, QSet<QString>(names.begin(), names.end()),
                 kind == ScopeKind::Offence ? TickList::Ticks::One : TickList::Ticks::Many,
                 QRect(m_scope->mapToGlobal(QPoint(0, 0)), m_scope->size()),
                 [this, kind, listId](const QStringList &chosen) {
                     rules::DecisionTable table = m_table;
                     table.scope = { kind, listId, chosen };
                     if (table != m_table && !chosen.isEmpty())
                         Q_EMIT edited(table);
                 });
}

} // namespace rulespage
