// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/answerpanel.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/assessment/dimensionspanel.h"
#include "ui/assessment/entriespanel.h"
#include "ui/assessment/gapspanel.h"
#include "ui/assessment/kindwords.h"
#include "ui/assessment/liveassessment.h"
#include "ui/assessment/profilepanel.h"
#include "ui/assessment/questionspanel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/widgets/viewstate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace assessmentpage
{

namespace
{

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    if (action->menu())
        button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

} // namespace

void AssessmentPage::makeContent()
{
    m_bar = new QTabBar(this);
    m_bar->setObjectName(QStringLiteral("assessmentViews"));
    m_bar->setAccessibleName(tr("Views of the assessment"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_views = new QStackedWidget(this);
    addView(tr("Questions"), makeQuestions());
    addView(tr("Profile and phases"), new ProfilePanel(session(), *m_live, this));
    using assessment::EntryKind;
    addEntries({ EntryKind::Challenge, EntryKind::Practice, EntryKind::Benefit });
    addEntries({ EntryKind::Action });
    m_gaps = new GapsPanel(session(), *m_live, this);
    addView(kindsText(EntryKind::Gap), m_gaps);
    addEntries({ EntryKind::About });
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(makeHead());
    column->addWidget(m_views, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &AssessmentPage::showView);
    m_bar->setCurrentIndex(QSettings().value(QStringLiteral("assessment/view")).toInt());
}

void AssessmentPage::addView(const QString &title, QWidget *view)
{
    m_bar->addTab(title);
    m_views->addWidget(view);
}

void AssessmentPage::addEntries(const QList<assessment::EntryKind> &kinds)
{
    QStringList names;
    for (const assessment::EntryKind kind : kinds)
        names << kindsText(kind);
    auto *panel = new EntriesPanel(session(), *m_live, kinds, this);
    m_entries << panel;
    addView(names.join(QStringLiteral(" · ")), panel);
}

// That it is our proposal stands above everything.
QWidget *AssessmentPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *status = new widgets::TextLabel(head);
    status->setObjectName(QStringLiteral("assessmentStatus"));
    status->setTextFormat(Qt::PlainText);
    status->setText(tr("%1 %2", "two sentences")
                        .arg(m_live->instrument()->statusText, m_live->instrument()->evidenceRule));
    status->setForegroundRole(QPalette::PlaceholderText);
    m_hint = new widgets::TextLabel(head);
    m_hint->setObjectName(QStringLiteral("assessmentHint"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar, 1);
    for (QAction *action : pageActions())
        row->addWidget(buttonFor(action, head));
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    column->addLayout(row);
    column->addWidget(status);
    column->addWidget(m_hint);
    return head;
}

QWidget *AssessmentPage::makeQuestions()
{
    m_dimensions = new DimensionsPanel(this);
    m_questions = new QuestionsPanel(session(), *m_live, this);
    m_answer = new AnswerPanel(session(), *m_live, this);
    auto *side = new widgets::VerticalScroll(this);
    side->setWidget(m_answer);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_dimensions);
    splitter->addWidget(m_questions);
    splitter->addWidget(side);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 300, 540, 320 });
    splitter->setChildrenCollapsible(false);
    widgets::keepState(splitter, QStringLiteral("assessment/main"));
    connect(m_dimensions, &DimensionsPanel::currentChanged, this, [this] {
        const QString dimension = m_dimensions->current();
        QSettings().setValue(QStringLiteral("assessment/dimension"), dimension);
        m_questions->showDimension(dimension);
    });
    connect(m_questions, &QuestionsPanel::currentChanged, this, &AssessmentPage::follow);
    connect(m_answer, &AnswerPanel::institutionAdded, m_questions, &QuestionsPanel::select);
    return splitter;
}

} // namespace assessmentpage
