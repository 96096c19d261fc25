// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/levelladder.h"

#include "ui/assessment/words.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QMouseEvent>
#include <QPushButton>
#include <QRadioButton>

namespace assessmentpage
{

LevelLadder::LevelLadder(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_group(new QButtonGroup(this))
    , m_none(new QPushButton(widgets::icon(QStringLiteral("edit-clear")),
                             tr("Take the answer &away"), this))
    , m_hint(new widgets::TextLabel(this))
{
    m_grid->setContentsMargins(0, 0, widgets::HalfGap, 0);
    m_grid->setHorizontalSpacing(widgets::Gap);
    m_grid->setVerticalSpacing(widgets::HalfGap);
    m_grid->setColumnStretch(1, 1);
    for (int number = 0; number <= NotApplicable; ++number)
        addStep(number);
    m_none->setObjectName(QStringLiteral("noAnswer"));
    m_grid->addWidget(m_none, NotApplicable, 1, Qt::AlignLeading);
    m_hint->setObjectName(QStringLiteral("levelHint"));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_grid->addWidget(m_hint, NotApplicable + 1, 0, 1, 2);
    m_grid->setRowStretch(NotApplicable + 2, 1);
    connect(m_group, &QButtonGroup::idClicked, this, &LevelLadder::chosen);
    connect(m_none, &QPushButton::clicked, this, [this] { Q_EMIT chosen(-1); });
    clear();
}

void LevelLadder::addStep(int number)
{
    Step step { new QRadioButton(this), new widgets::TextLabel(this) };
    step.button->setObjectName(QStringLiteral("level:%1").arg(number));
    step.text->setTextFormat(Qt::PlainText);
    step.text->installEventFilter(this);
    widgets::alignToLayout(step.text);
    m_group->addButton(step.button, number);
    m_grid->addWidget(step.button, number, 0, Qt::AlignTop);
    if (number < NotApplicable)
        m_grid->addWidget(step.text, number, 1, Qt::AlignTop);
    else
        step.text->hide();
    m_steps << step;
}

void LevelLadder::showQuestion(const assessment::Instrument &instrument,
                               const assessment::Question &question, const QString &institution,
                               const assessment::Figures *figures)
{
    for (int level = 0; level < NotApplicable; ++level) {
        QStringList lines { question.levels.value(level) };
        if (figures && level > 0 && level <= question.attain.size()) {
            for (const assessment::Condition &one : question.attain[level - 1])
                lines << conditionText(instrument, one, *figures, institution);
        }
        m_steps[level].button->setText(levelName(instrument, level));
        m_steps[level].button->setAccessibleDescription(lines.constFirst());
        m_steps[level].text->setText(lines.join(QLatin1Char('\n')));
    }
    m_steps[NotApplicable].button->setText(instrument.notApplicable);
    setVisible(true);
}

void LevelLadder::setChoice(int choice, bool isEditable)
{
    m_group->setExclusive(false);
    for (int number = 0; number < m_steps.size(); ++number) {
        m_steps[number].button->setChecked(number == choice);
        m_steps[number].button->setEnabled(isEditable);
        QFont font = this->font();
        font.setWeight(number == choice ? QFont::DemiBold : QFont::Normal);
        m_steps[number].text->setFont(font);
    }
    m_group->setExclusive(true);
    m_none->setVisible(isEditable);
    m_none->setEnabled(choice >= 0);
}

int LevelLadder::choice() const
{
    return m_group->checkedId();
}

void LevelLadder::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void LevelLadder::clear()
{
    setVisible(false);
    setHint({});
}

// The text belongs to its button.
bool LevelLadder::eventFilter(QObject *watched, QEvent *event)
{
    const auto *mouse = event->type() == QEvent::MouseButtonRelease
        ? static_cast<const QMouseEvent *>(event)
        : nullptr;
    if (mouse && mouse->button() == Qt::LeftButton
        && static_cast<QWidget *>(watched)->rect().contains(mouse->position().toPoint())) {
        for (const Step &step : std::as_const(m_steps)) {
            if (step.text == watched && step.button->isEnabled())
                step.button->click();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace assessmentpage
