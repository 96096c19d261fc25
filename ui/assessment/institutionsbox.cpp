// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/institutionsbox.h"

#include "ui/assessment/answering.h"
#include "ui/assessment/words.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace assessmentpage
{

InstitutionsBox::InstitutionsBox(session::Session &session, LiveAssessment &live, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_live(live)
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_add(
          new QPushButton(widgets::icon(QStringLiteral("list-add")), tr("Add &institution"), this))
    , m_remove(new QPushButton(widgets::icon(QStringLiteral("edit-delete")), tr("Remove it"), this))
{
    auto *heading = new widgets::TextLabel(this);
    heading->setText(tr("Several institutions of a kind answer for themselves:"));
    heading->setForegroundRole(QPalette::PlaceholderText);
    m_kind->setObjectName(QStringLiteral("newInstitutionKind"));
    m_kind->setAccessibleName(tr("Kind of institution"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(10);
    m_name->setObjectName(QStringLiteral("newInstitutionName"));
    m_name->setPlaceholderText(tr("Name, such as Gendarmerie"));
    m_name->setAccessibleName(tr("Name of the institution"));
    m_add->setObjectName(QStringLiteral("addInstitution"));
    m_remove->setObjectName(QStringLiteral("removeInstitution"));
    m_remove->setToolTip(tr("Remove this institution and all its answers"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(heading);
    column->addWidget(m_kind);
    column->addWidget(m_name);
    column->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, this,
            [this] { m_add->setEnabled(!m_name->text().trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &InstitutionsBox::add);
    connect(m_add, &QPushButton::clicked, this, &InstitutionsBox::add);
    connect(m_remove, &QPushButton::clicked, this, &InstitutionsBox::remove);
    m_add->setEnabled(false);
}

void InstitutionsBox::showQuestion(const assessment::Question *question, const QString &institution)
{
    const bool isOffered = question && question->perInstitution && !question->isComputed()
        && !m_session.project().isReadOnly();
    setVisible(isOffered);
    m_institution = institution;
    m_remove->setVisible(institution.contains(QLatin1Char(':')));
    if (!isOffered)
        return;
    const bool isOther = question->id != m_question;
    m_question = question->id;
    if (isOther) {
        m_kind->clear();
        for (const QString &kind : question->answeredBy)
            m_kind->addItem(institutionName(*m_live.instrument(), kind), kind);
    }
    const int chosen = m_kind->findData(assessment::kindOf(institution));
    if (chosen >= 0 && m_name->text().isEmpty())
        m_kind->setCurrentIndex(chosen);
}

// An answer that says nothing yet keeps the institution.
void InstitutionsBox::add()
{
    // The colon parts the kind from the name.
    const QString name = m_name->text().trimmed().remove(QLatin1Char(':'));
    if (name.isEmpty())
        return;
    const QString institution = m_kind->currentData().toString() + QLatin1Char(':') + name;
    const assessment::Answer answer
        = answerIn(m_session.data(), *m_live.instrument(), m_question, institution);
    project::Edit edit = project::putAssessmentAnswers(m_session.data(), { answer });
    edit.label = base::lateText("assessment", "Add %1 to the assessment",
                                { institutionName(*m_live.instrument(), institution) });
    const QString question = m_question;
    if (!edit.isEmpty() && !m_session.run(edit))
        return;
    m_name->clear();
    Q_EMIT added(question, institution);
}

void InstitutionsBox::remove()
{
    m_session.run(removeInstitution(m_session.data(), *m_live.instrument(), m_institution));
}

} // namespace assessmentpage
