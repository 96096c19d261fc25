// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/questionbar.h"

#include "core/suggestion/methods/elements.h"
#include "ui/widgets/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace mappingpage
{

namespace
{

QString codesOf(const QList<classification::IccsCode> &codes)
{
    QStringList texts;
    for (const auto &code : codes)
        texts << code.toString();
    return texts.join(QStringLiteral(", "));
}

} // namespace

QuestionBar::QuestionBar(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("questions"));
    m_rows->setContentsMargins(widgets::Gap, 0, widgets::Gap, widgets::HalfGap);
    m_rows->setSpacing(widgets::HalfGap);
    hide();
}

void QuestionBar::clear()
{
    m_answers.clear();
    m_showsAll = false;
    show({});
}

void QuestionBar::setQuestions(const QList<suggestion::Question> &questions)
{
    show(questions);
}

QStringList QuestionBar::answers() const
{
    QStringList elements;
    for (const Answer &one : m_answers)
        elements << (one.isYes ? one.question.element
                               : suggestion::oppositeOf(one.question.element));
    return elements;
}

QString QuestionBar::wording(const Answer &answer)
{
    return answer.isYes ? tr("%1 Yes.").arg(answer.question.text.toString())
                        : tr("%1 No.").arg(answer.question.text.toString());
}

QString QuestionBar::assumption() const
{
    QStringList texts;
    for (const Answer &one : m_answers)
        texts << wording(one);
    return texts.join(QLatin1Char(' '));
}

void QuestionBar::answer(const suggestion::Question &question, bool isYes)
{
    m_answers << Answer { question, isYes };
    Q_EMIT answersChanged();
}

void QuestionBar::takeBack(const QString &element)
{
    m_answers.removeIf([&element](const Answer &one) { return one.question.element == element; });
    Q_EMIT answersChanged();
}

void QuestionBar::show(const QList<suggestion::Question> &questions)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just pressed
        delete item;
    }
    for (const Answer &one : std::as_const(m_answers))
        m_rows->addWidget(makeAnswer(one));
    m_further.clear();
    for (const suggestion::Question &question : questions) {
        QWidget *row = makeQuestion(question);
        if (m_rows->count() > m_answers.size())
            m_further << row;
        else if (questions.size() > 1)
            row->layout()->addWidget(makeMore(questions.size() - 1));
        m_rows->addWidget(row);
    }
    showAll(m_showsAll);
    setVisible(m_rows->count() > 0);
}

QWidget *QuestionBar::makeQuestion(const suggestion::Question &question)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(question.text.toString(), row);
    label->setWordWrap(true);
    line->addWidget(label, 1);
    for (const bool isYes : { true, false }) {
        auto *button = new QToolButton(row);
        button->setObjectName((isYes ? QStringLiteral("yes-") : QStringLiteral("no-"))
                              + question.element);
        button->setText(isYes ? tr("Yes") : tr("No"));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(question.text.toString() + QLatin1Char(' ') + button->text());
        button->setToolTip(
            tr("Comes first then: %1").arg(codesOf(isYes ? question.ifYes : question.ifNo)));
        connect(button, &QToolButton::clicked, this,
                [this, question, isYes] { answer(question, isYes); });
        line->addWidget(button);
    }
    return row;
}

QToolButton *QuestionBar::makeMore(qsizetype hidden)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("moreQuestions"));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setChecked(m_showsAll);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setText(QStringLiteral("+%1").arg(locale().toString(hidden)));
    button->setToolTip(tr("Shows %n further question(s)", nullptr, int(hidden)));
    button->setAccessibleName(button->toolTip());
    connect(button, &QToolButton::toggled, this, &QuestionBar::showAll);
    return button;
}

void QuestionBar::showAll(bool all)
{
    m_showsAll = all;
    for (QWidget *row : std::as_const(m_further))
        row->setVisible(all);
}

QWidget *QuestionBar::makeAnswer(const Answer &answer)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("answer-") + answer.question.element);
    button->setText(wording(answer));
    button->setIcon(widgets::icon(QStringLiteral("dialog-cancel")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setToolTip(tr("Takes the answer back"));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this,
            [this, element = answer.question.element] { takeBack(element); });
    return button;
}

} // namespace mappingpage
