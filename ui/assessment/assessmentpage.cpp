// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/assessmentpage.h"

#include "ui/assessment/answerpanel.h"
#include "ui/assessment/dimensionspanel.h"
#include "ui/assessment/entriespanel.h"
#include "ui/assessment/gapspanel.h"
#include "ui/assessment/liveassessment.h"
#include "ui/assessment/questionspanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace assessmentpage
{

AssessmentPage::AssessmentPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_live(new LiveAssessment(session, this))
    , m_task(session.jobs())
    , m_messages(new widgets::MessageBar(this))
{
    setObjectName(QStringLiteral("assessmentPage"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(m_messages);
    makeActions();
    if (m_live->error()) {
        auto *empty = new widgets::EmptyState(this);
        empty->setContent(iconName(), tr("The questions cannot be read"),
                          tr("The assessment that comes with the program is missing or broken. "
                             "Install the program again."));
        column->addWidget(empty, 1);
        m_messages->addError(*m_live->error());
        return;
    }
    makeContent();
    connect(m_live, &LiveAssessment::changed, this, &AssessmentPage::renew);
    renew();
    m_dimensions->select(QSettings()
                             .value(QStringLiteral("assessment/dimension"),
                                    m_live->instrument()->dimensions.constFirst().id)
                             .toString());
    if (m_dimensions->current().isEmpty())
        m_dimensions->select(m_live->instrument()->dimensions.constFirst().id);
}

void AssessmentPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_live->setWatched(true);
}

void AssessmentPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_live->setWatched(false);
}

void AssessmentPage::renew()
{
    m_dimensions->showProfile(*m_live);
    m_questions->renew();
    follow();
    showHint();
    Q_EMIT badgeChanged();
}

// What to do when nothing is answered, and answers that do not count here.
void AssessmentPage::showHint()
{
    const QList<assessment::Answer> &answers = session().data().assessmentAnswers;
    const QString name = m_live->instrument()->name();
    const auto others
        = std::count_if(answers.begin(), answers.end(), [&](const assessment::Answer &answer) {
              return answer.instrument != name;
          });
    QString hint;
    if (others > 0)
        hint = tr("%Ln answer(s) belong to another version of the assessment and are not counted "
                  "here.",
                  nullptr, int(others));
    else if (answers.isEmpty())
        hint = tr("Nothing is answered yet. Choose a question and what is the case, or press 0 to "
                  "4; or send parts to the institutions and take them in again.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void AssessmentPage::follow()
{
    m_answer->showAnswer(m_questions->question(), m_questions->institution(),
                         m_questions->isAnswerLine());
}

void AssessmentPage::showView(int view)
{
    m_views->setCurrentIndex(view);
    QSettings().setValue(QStringLiteral("assessment/view"), view);
}

QString AssessmentPage::badge() const
{
    int answered = 0;
    int asked = 0;
    for (const assessment::DimensionState &state : m_live->profile()) {
        answered += state.answered;
        asked += state.asked;
    }
    return asked == 0 ? QString()
                      : tr("%1/%2", "answered questions of those asked")
                            .arg(QLocale().toString(answered), QLocale().toString(asked));
}

bool AssessmentPage::showQuestion(const QString &question, const QString &institution)
{
    const assessment::Question *wanted = m_live->instrument()->question(question);
    if (!wanted)
        return false;
    m_bar->setCurrentIndex(0);
    m_dimensions->select(wanted->dimension);
    m_questions->showAll();
    if (!m_questions->select(question, institution))
        m_questions->select(question, {});
    m_questions->setFocus();
    return true;
}

bool AssessmentPage::showEntry(const QString &id)
{
    for (EntriesPanel *panel : std::as_const(m_entries)) {
        if (panel->showEntry(id)) {
            m_bar->setCurrentIndex(m_views->indexOf(panel));
            return true;
        }
    }
    if (!m_gaps->showGap(id))
        return false;
    m_bar->setCurrentIndex(m_views->indexOf(m_gaps));
    return true;
}

bool AssessmentPage::showPlace(const base::Place &place)
{
    if (place.kind != QLatin1String("assessment") || !m_views)
        return false;
    const QString id = place.ids.value(0);
    return showQuestion(id, place.ids.value(1)) || showEntry(id);
}

} // namespace assessmentpage
