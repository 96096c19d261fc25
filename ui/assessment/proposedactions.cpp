// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/proposedactions.h"

#include "ui/widgets/card.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace assessmentpage
{

using assessment::RoadMapAction;

ProposedActions::ProposedActions(session::Session &session, LiveAssessment &live, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_live(live)
    , m_list(new QListWidget(this))
    , m_reason(new widgets::TextLabel(this))
    , m_take(new QPushButton(widgets::icon(QStringLiteral("list-add")), tr("&Take over"), this))
{
    m_list->setObjectName(QStringLiteral("proposedActions"));
    m_list->setAccessibleName(tr("Proposed actions"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_take->setObjectName(QStringLiteral("takeOverAction"));
    m_reason->setObjectName(QStringLiteral("whyProposed"));
    auto *card = new widgets::Card(tr("Proposed for low levels"), this);
    card->addHeaderWidget(m_take);
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_reason);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProposedActions::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &ProposedActions::takeOver);
    connect(m_take, &QPushButton::clicked, this, &ProposedActions::takeOver);
}

void ProposedActions::refresh()
{
    if (!m_live.instrument())
        return;
    const int row = qMax(0, m_list->currentRow());
    m_list->clear();
    for (const RoadMapAction *action : assessment::proposedActions(
             *m_live.instrument(), m_live.profile(), m_session.data().assessmentEntries)) {
        auto *item = new QListWidgetItem(action->text, m_list);
        item->setData(Qt::UserRole, action->id);
    }
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    showCurrent();
}

int ProposedActions::count() const
{
    return m_list->count();
}

const RoadMapAction *ProposedActions::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return nullptr;
    const QList<RoadMapAction> &all = m_live.instrument()->actions;
    const QString id = item->data(Qt::UserRole).toString();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const RoadMapAction &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

// "A2: Do the producers of data meet? It is below level 3."
QString ProposedActions::reasonText(const RoadMapAction &action) const
{
    QStringList reasons;
    for (const assessment::DimensionState &dimension : m_live.profile()) {
        for (const assessment::QuestionState &state : dimension.questions) {
            for (const RoadMapAction::Reason &reason : action.reasons) {
                if (state.question->id == reason.question && state.spread
                    && state.spread->lowest < reason.below)
                    reasons << tr("%1 %2 The lowest level is %3, below %4.",
                                  "number and text of a question, two levels")
                                   .arg(state.question->id, state.question->text)
                                   .arg(state.spread->lowest)
                                   .arg(reason.below);
            }
        }
    }
    return reasons.join(QLatin1Char('\n'));
}

void ProposedActions::showCurrent()
{
    const RoadMapAction *action = current();
    m_reason->setText(action ? reasonText(*action) : QString());
    m_take->setEnabled(action && !m_session.project().isReadOnly());
}

void ProposedActions::takeOver()
{
    const RoadMapAction *action = current();
    if (!action || !m_take->isEnabled())
        return;
    assessment::Entry entry { action->id, assessment::EntryKind::Action, {} };
    const auto put = [&](const char *field, const QStringList &values) {
        if (!values.isEmpty() && !values.first().isEmpty())
            entry.values.insert(QLatin1String(field), values);
    };
    QStringList questions;
    for (const RoadMapAction::Reason &reason : action->reasons)
        questions << reason.question;
    put("text", { action->text });
    put("finding", { questions.join(QStringLiteral(", ")) });
    put("owner", { action->owner });
    put("dependsOn", action->dependsOn);
    put("indicator", { action->indicator });
    put("pillar", { action->pillar });
    put("phase", { action->phase });
    put("status", { QStringLiteral("open") });
    Q_EMIT taken(entry);
}

} // namespace assessmentpage
