// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/answerpanel.h"

#include "ui/assessment/answering.h"
#include "ui/assessment/evidencelist.h"
#include "ui/assessment/institutionsbox.h"
#include "ui/assessment/questiontexts.h"
#include "ui/assessment/words.h"
#include "ui/widgets/keyvalueform.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace assessmentpage
{

using assessment::Answer;
using widgets::TextField;

namespace
{

constexpr int FirstYear = 2000;
constexpr int LastYear = 2100;

} // namespace

AnswerPanel::AnswerPanel(session::Session &session, LiveAssessment &live, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_live(live)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(widgets::HalfGap, 0, widgets::HalfGap, 0);
    m_column->setSpacing(widgets::Gap);
    buildQuestion();
    buildAnswer();
    m_column->addStretch(1);
    showAnswer({}, {}, false);
}

void AnswerPanel::buildQuestion()
{
    m_title = new widgets::TextLabel(this);
    m_title->setObjectName(QStringLiteral("questionTitle"));
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_why = new widgets::TextLabel(this);
    m_why->setObjectName(QStringLiteral("questionWhy"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    m_counts = new widgets::TextLabel(this);
    m_counts->setObjectName(QStringLiteral("questionEvidence"));
    m_counts->setTextFormat(Qt::PlainText);
    m_figures = new widgets::KeyValueForm(this);
    m_figures->setObjectName(QStringLiteral("questionFigures"));
    m_spread = new widgets::KeyValueForm(this);
    m_spread->setObjectName(QStringLiteral("questionSpread"));
    m_about = new widgets::KeyValueForm(this);
    m_about->setObjectName(QStringLiteral("questionAbout"));
    m_institutions = new InstitutionsBox(m_session, m_live, this);
    for (QWidget *widget : QList<QWidget *> { m_title, m_why, m_counts, m_figures, m_spread })
        m_column->addWidget(widget);
    connect(m_figures, &widgets::KeyValueForm::activated, this, &AnswerPanel::goToFigure);
    connect(m_institutions, &InstitutionsBox::added, this, &AnswerPanel::institutionAdded);
}

void AnswerPanel::buildAnswer()
{
    const assessment::Instrument &instrument = *m_live.instrument();
    m_fields = new QWidget(this);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_who = new widgets::TextLabel(m_fields);
    m_who->setObjectName(QStringLiteral("answerWho"));
    m_who->setFont(m_title->font());
    form->addRow(m_who);
    m_evidence = new EvidenceList(instrument.answer.kinds, m_fields);
    m_evidence->setObjectName(QStringLiteral("evidenceList"));
    m_evidenceLabel = new QLabel(fieldName(instrument, "evidence"), m_fields);
    form->addRow(m_evidenceLabel); // above it, for titles are long
    form->addRow(m_evidence);
    m_targetLevel = new QComboBox(m_fields);
    m_targetLevel->setObjectName(QStringLiteral("targetLevel"));
    m_targetLevel->addItem(tr("none", "target level"), -1);
    for (const assessment::Level &level : instrument.levels)
        m_targetLevel->addItem(levelName(instrument, level.level), level.level);
    m_targetYear = new QSpinBox(m_fields);
    m_targetYear->setObjectName(QStringLiteral("targetYear"));
    m_targetYear->setRange(FirstYear, LastYear);
    m_targetYear->setSpecialValueText(tr("none", "target year"));
    m_targetYear->setGroupSeparatorShown(false);
    m_targetYear->setKeyboardTracking(false);
    form->addRow(fieldName(instrument, "targetLevel"), m_targetLevel);
    form->addRow(fieldName(instrument, "targetYear"), m_targetYear);
    m_comment = addText(form, "comment", &Answer::comment);
    buildReview(form);
    m_column->addWidget(m_fields);
    m_column->addWidget(m_about);
    m_column->addWidget(m_institutions);
    connect(m_evidence, &EvidenceList::edited, this,
            [this](const QList<assessment::Evidence> &evidence) {
                store([&](Answer &answer) { answer.evidence = evidence; });
            });
    connect(m_targetLevel, &QComboBox::activated, this, [this] {
        const int level = m_targetLevel->currentData().toInt();
        store([&](Answer &answer) {
            answer.targetLevel = level < 0 ? std::optional<int>() : std::optional<int>(level);
        });
    });
    connect(m_targetYear, &QSpinBox::valueChanged, this, [this](int year) {
        store([&](Answer &answer) { answer.targetYear = year == FirstYear ? 0 : year; });
    });
}

void AnswerPanel::buildReview(QFormLayout *form)
{
    const assessment::Instrument &instrument = *m_live.instrument();
    m_respondent = addText(form, "respondent", &Answer::respondent);
    m_date = new QLineEdit(m_fields);
    m_date->setObjectName(QStringLiteral("answerDate"));
    m_date->setPlaceholderText(tr("year-month-day, such as 2026-05-31"));
    form->addRow(fieldName(instrument, "date"), m_date);
    m_verdict = new QComboBox(m_fields);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    for (const assessment::Named &verdict : instrument.answer.choices)
        m_verdict->addItem(verdict.name, verdict.id);
    form->addRow(fieldName(instrument, "verdict"), m_verdict);
    connect(m_date, &QLineEdit::editingFinished, this, &AnswerPanel::storeDate);
    connect(m_verdict, &QComboBox::activated, this, [this] {
        const QString verdict = m_verdict->currentData().toString();
        store([&](Answer &answer) {
            answer.verdict = verdict == QLatin1String("open") ? QString() : verdict;
        });
    });
}

TextField *AnswerPanel::addText(QFormLayout *form, const char *field, QString Answer::*value)
{
    const QString name = fieldName(*m_live.instrument(), field);
    auto *text = new TextField(name, m_fields);
    text->setObjectName(QLatin1String("answer:") + QLatin1String(field));
    form->addRow(name, text);
    connect(text, &TextField::committed, this, [this, value](const QString &typed) {
        store([&](Answer &answer) { answer.*value = typed; });
    });
    return text;
}

void AnswerPanel::commit()
{
    m_comment->commit();
    m_respondent->commit();
    m_evidence->tell();
    if (m_date->isModified())
        storeDate();
    m_targetYear->interpretText();
}

void AnswerPanel::showAnswer(const QString &question, const QString &institution, bool isAnswered)
{
    const bool isOther = question != m_question || institution != m_institution;
    if (isOther && m_isAnswered)
        commit(); // what was typed belongs to the answer before
    m_question = question;
    m_institution = institution;
    m_isAnswered = isAnswered;
    const assessment::Question *shown
        = question.isEmpty() ? nullptr : m_live.instrument()->question(question);
    showQuestion(shown);
    m_fields->setVisible(shown && isAnswered);
    if (!shown || !isAnswered)
        return;
    m_evidence->setEvidence(stored().evidence,
                            isOther ? EvidenceList::Keep::Nothing : EvidenceList::Keep::Typing,
                            !shown->isComputed() && !m_session.project().isReadOnly());
    showFields();
}

void AnswerPanel::showQuestion(const assessment::Question *question)
{
    m_title->setText(question ? tr("%1 %2", "number and question").arg(question->id, question->text)
                              : tr("No question is chosen"));
    m_why->setText(question ? question->why : QString());
    m_counts->setText(question ? tr("What counts as evidence: %1").arg(question->evidence)
                               : QString());
    m_institutions->showQuestion(question, m_institution);
    using Rows = QList<widgets::KeyValueForm::Row>;
    const Rows figures = question && m_live.current()
        ? figureRows(*question, *m_live.current(), m_institution)
        : Rows();
    const Rows spread = question ? spreadRows(*question, m_live) : Rows();
    m_figures->setRows(figures);
    m_figures->setVisible(!figures.isEmpty());
    m_spread->setRows(spread);
    m_spread->setVisible(!spread.isEmpty());
    m_about->setRows(question ? aboutRows(*question, *m_live.instrument()) : Rows());
}

void AnswerPanel::showFields()
{
    const Answer answer = stored();
    const bool isReadOnly = m_session.project().isReadOnly();
    const assessment::Question *question = m_live.instrument()->question(m_question);
    m_who->setText(institutionName(*m_live.instrument(), m_institution));
    // What the program computes needs no evidence of a person.
    const bool needsEvidence = !question->isComputed() || !answer.evidence.isEmpty();
    auto *form = static_cast<QFormLayout *>(m_fields->layout());
    form->setRowVisible(m_evidence, needsEvidence);
    form->setRowVisible(m_evidenceLabel, needsEvidence);
    const QSignalBlocker quiet(m_targetYear);
    m_targetLevel->setCurrentIndex(
        std::max(0, m_targetLevel->findData(answer.targetLevel.value_or(-1))));
    const bool isTypingYear = window()->focusWidget() == m_targetYear
        && m_targetYear->text() != m_targetYear->specialValueText()
        && m_targetYear->text()
            != QLocale().toString(m_targetYear->value()).remove(QLocale().groupSeparator());
    if (!isTypingYear)
        m_targetYear->setValue(answer.targetYear > 0 ? answer.targetYear : FirstYear);
    m_verdict->setCurrentIndex(std::max(
        0,
        m_verdict->findData(answer.verdict.isEmpty() ? QStringLiteral("open") : answer.verdict)));
    m_comment->setValue(answer.comment);
    m_respondent->setValue(answer.respondent);
    if (!(window()->focusWidget() == m_date && m_date->isModified()))
        m_date->setText(answer.date.toString(Qt::ISODate));
    for (QWidget *field : QList<QWidget *> { m_targetLevel, m_targetYear, m_verdict })
        field->setEnabled(!isReadOnly);
    m_comment->setReadOnly(isReadOnly);
    m_respondent->setReadOnly(isReadOnly);
    m_date->setReadOnly(isReadOnly);
}

Answer AnswerPanel::stored() const
{
    return answerIn(m_session.data(), *m_live.instrument(), m_question, m_institution);
}

template<typename Change> void AnswerPanel::store(Change change)
{
    if (!m_isAnswered || m_question.isEmpty())
        return;
    Answer answer = stored();
    const Answer before = answer;
    change(answer);
    if (answer != before)
        m_session.run(answerEdit(m_session.data(), *m_live.instrument(), answer));
}

void AnswerPanel::storeDate()
{
    const QString typed = m_date->text().trimmed();
    const QDate date = QDate::fromString(typed, Qt::ISODate);
    m_date->setModified(false);
    if (typed.isEmpty() || date.isValid())
        store([&](Answer &answer) { answer.date = date; });
    else
        showFields(); // what is no day goes back to the stored one
}

// The page shows the list of the institution that the figure is of.
void AnswerPanel::goToFigure(const QString &figure)
{
    for (const offences::OffenceList &list : m_session.data().lists) {
        if (!m_institution.isEmpty()
            && offences::institutionId(list.info.institution) == assessment::kindOf(m_institution))
            m_session.setCurrentList(list.info.id);
    }
    Q_EMIT m_session.placeRequested({ QStringLiteral("page"), { pageOfFigure(figure) } });
}

} // namespace assessmentpage
