// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/hitsline.h"

#include "ui/intake/busyline.h"
#include "ui/records/inputs.h"
#include "ui/records/words.h"
#include "ui/session/session.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace rulespage
{

using records::countText;

namespace
{

constexpr int PauseMilliseconds = 300; // between two edits of somebody who types

} // namespace

HitsLine::HitsLine(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_task(session.jobs())
    , m_text(new QLabel(this))
    , m_again(new QToolButton(this))
{
    build();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &HitsLine::count);
    connect(&session, &session::Session::changed, this, &HitsLine::renew);
    connect(&session, &session::Session::loadedRecordsChanged, this, [this] {
        forget();
        renew();
    });
    hide();
}

void HitsLine::build()
{
    m_text->setObjectName(QStringLiteral("ruleHits"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_again->setObjectName(QStringLiteral("countHits"));
    m_again->setText(tr("Count again"));
    m_again->setIcon(widgets::icon(QStringLiteral("view-refresh")));
    m_again->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_again->setAutoRaise(true);
    m_again->setFocusPolicy(Qt::StrongFocus);
    connect(m_again, &QToolButton::clicked, this, &HitsLine::count);
    auto *busy = new intake::BusyLine(m_task, this);
    connect(busy, &intake::BusyLine::cancelled, this, [this] {
        m_isStopped = true;
        tell();
    });
    auto *line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(m_again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(busy);
}

bool HitsLine::hasRecords() const
{
    const auto &loaded = m_session.loadedRecords();
    return !m_table.isEmpty() && loaded
        && (m_list.isEmpty() || m_list == loaded->request.layout.list);
}

bool HitsLine::isOld() const
{
    return m_hits && m_revision != m_session.project().revision();
}

void HitsLine::showTable(const rules::DecisionTable &table)
{
    if (table.id == m_table && table.scope.list == m_list)
        return; // what changed in it came as a change of the project
    m_table = table.id;
    m_list = table.scope.list;
    forget();
    renew();
}

void HitsLine::forget()
{
    m_pause.stop();
    m_task.cancel();
    m_hits.reset();
    m_error.clear();
    m_isStopped = false;
    Q_EMIT changed();
}

// Nobody waits for numbers of a page that is not shown.
void HitsLine::renew()
{
    setVisible(hasRecords());
    m_isWanted = hasRecords();
    if (m_isWanted && parentWidget()->isVisible())
        m_pause.start(m_hits ? PauseMilliseconds : 0);
    Q_EMIT changed();
    tell();
}

void HitsLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isWanted)
        m_pause.start(0);
}

void HitsLine::count()
{
    m_pause.stop();
    const records::SharedInputs inputs = records::inputsOfLoaded(m_session);
    if (!hasRecords() || !inputs)
        return;
    m_isWanted = false;
    m_isStopped = false;
    const coding::CodeRequest request = m_session.loadedRecords()->request;
    m_task.start(
        base::lateText("rules", "Counting the records of each row in %1",
                       { QFileInfo(request.input).fileName() }),
        [inputs, request, table = m_table](base::Progress &progress) {
            return coding::countRuleHits(inputs->set(), request, table, progress);
        },
        [this, revision = inputs->revision](const base::Result<coding::RuleHits> &hits) {
            take(revision, hits);
        });
    tell();
}

void HitsLine::take(quint64 revision, const base::Result<coding::RuleHits> &hits)
{
    m_error = hits ? QString() : hits.error().message();
    if (hits)
        m_hits = *hits;
    else
        m_hits.reset();
    m_revision = revision;
    Q_EMIT changed();
    tell();
}

void HitsLine::tell()
{
    m_again->setVisible(m_isStopped || !m_error.isEmpty());
    if (!hasRecords())
        return;
    const QString file = QFileInfo(m_session.loadedRecords()->request.input).fileName();
    if (m_isStopped) {
        m_text->setText(m_hits ? tr("Counting was stopped. The numbers of records are those before "
                                    "the last change.")
                               : tr("Counting the records of each row was stopped."));
    } else if (!m_error.isEmpty()) {
        m_text->setText(tr("The records of each row could not be counted. %1").arg(m_error));
    } else if (!m_hits) {
        m_text->setText(tr("The records of %1 are being counted.").arg(file));
    } else {
        QString text = tr("%1: %2 of %3 records come to this table.")
                           .arg(file, countText(m_hits->asked), countText(m_hits->input));
        if (m_hits->noRow > 0)
            text = tr("%1 %2", "two sentences")
                       .arg(text, tr("No row answers %1 of them.").arg(countText(m_hits->noRow)));
        if (m_hits->broken > 0)
            text = tr("%1 %2", "two sentences")
                       .arg(text,
                            tr("For %1 the rows contradict each other.")
                                .arg(countText(m_hits->broken)));
        if (isOld())
            text = tr("%1 %2", "two sentences")
                       .arg(text, tr("These are the numbers before the last change."));
        m_text->setText(text);
    }
    m_text->setToolTip(m_text->text());
}

} // namespace rulespage
