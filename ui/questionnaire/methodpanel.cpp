// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/methodpanel.h"

#include "core/questionnaire/words.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace questionnairepage
{

using questionnaire::MethodAnswer;
using questionnaire::Question;

MethodPanel::MethodPanel(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, widgets::HalfGap, 0);
}

void MethodPanel::showTable(const questionnaire::EditionPointer &edition, const QString &table)
{
    if (edition == m_edition && table == m_table) {
        showAnswers();
        return;
    }
    m_edition = edition;
    m_table = table;
    m_fields.clear();
    delete m_content;
    m_content = new QWidget(this);
    m_questions = new QVBoxLayout(m_content);
    m_questions->setContentsMargins(0, 0, 0, 0);
    m_questions->setSpacing(widgets::HalfGap);
    m_column->addWidget(m_content);
    const questionnaire::Table *shown = edition ? edition->table(table) : nullptr;
    for (const QString &id : shown ? shown->questions : QStringList()) {
        const Question *question = edition->form().question(id);
        if (question && !question->once)
            addQuestion(table, *question);
    }
    if (edition) {
        addHeading(tr("Once for the whole questionnaire"));
        for (const Question &question : edition->form().questions) {
            if (question.once)
                addQuestion({}, question);
        }
    }
    m_questions->addStretch(1);
    showAnswers();
}

void MethodPanel::addHeading(const QString &text)
{
    auto *heading = new widgets::TextLabel(m_content);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    heading->setText(text);
    m_questions->addSpacing(widgets::Gap);
    m_questions->addWidget(heading);
}

void MethodPanel::addQuestion(const QString &table, const Question &question)
{
    Field field { table, &question, nullptr, {}, nullptr, nullptr };
    auto *label = new widgets::TextLabel(m_content);
    label->setTextFormat(Qt::PlainText);
    label->setText(question.text);
    QStringList help { question.why, question.source,
                       questionnaire::markText(question.mark).toString() };
    help.removeAll(QString());
    label->setToolTip(help.join(QLatin1Char('\n')));
    m_questions->addSpacing(widgets::HalfGap);
    m_questions->addWidget(label);
    const int number = int(m_fields.size());
    addInput(field, number);
    label->setBuddy(field.choice ? static_cast<QWidget *>(field.choice) : field.text);
    if (field.choice || !field.choices.isEmpty())
        field.comment = addLine("comment", field, tr("Comment"), number);
    m_fields << field;
}

void MethodPanel::addInput(Field &field, int number)
{
    const Question &question = *field.question;
    const QString name = QStringLiteral("question:") + question.id;
    if (question.type == QLatin1String("choices")) {
        for (const Question::Answer &answer : question.answers) {
            auto *box = new QCheckBox(answer.name, m_content);
            box->setObjectName(name + QLatin1Char(':') + answer.id);
            m_questions->addWidget(box);
            connect(box, &QCheckBox::toggled, this, [this, number] { store(number); });
            field.choices << box;
        }
        return;
    }
    const bool isYesNo = question.type == QLatin1String("yesno");
    if (question.type != QLatin1String("choice") && !isYesNo) {
        field.text = addLine("question", field, {}, number);
        return;
    }
    field.choice = new QComboBox(m_content);
    field.choice->setObjectName(name);
    field.choice->setAccessibleName(question.text);
    field.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field.choice->setMinimumContentsLength(12);
    field.choice->addItem(tr("not answered"), QString());
    for (const Question::Answer &answer : question.answers)
        field.choice->addItem(answer.name, answer.id);
    if (isYesNo) {
        field.choice->addItem(tr("Yes"), QStringLiteral("yes"));
        field.choice->addItem(tr("No"), QStringLiteral("no"));
    }
    m_questions->addWidget(field.choice);
    connect(field.choice, &QComboBox::activated, this, [this, number] { store(number); });
}

QLineEdit *MethodPanel::addLine(const char *prefix, const Field &field, const QString &placeholder,
                                int number)
{
    auto *line = new QLineEdit(m_content);
    line->setObjectName(QLatin1String(prefix) + QLatin1Char(':') + field.question->id);
    line->setPlaceholderText(placeholder);
    line->setAccessibleName(
        placeholder.isEmpty()
            ? field.question->text
            : tr("%1: %2", "comment, question").arg(placeholder, field.question->text));
    m_questions->addWidget(line);
    connect(line, &QLineEdit::editingFinished, this, [this, number] { store(number); });
    return line;
}

MethodAnswer MethodPanel::stored(const Field &field) const
{
    MethodAnswer answer { m_edition->form().id, field.table, field.question->id, {}, {}, {} };
    return m_session.data().methodAnswers.value(answer.key(), answer);
}

void MethodPanel::store(int number)
{
    if (number >= m_fields.size())
        return; // a line that loses the focus while another table is shown
    const Field &field = m_fields.at(number);
    MethodAnswer answer = stored(field);
    const MethodAnswer before = answer;
    if (field.choice) {
        const QString id = field.choice->currentData().toString();
        answer.choices = id.isEmpty() ? QStringList() : QStringList { id };
    }
    if (!field.choices.isEmpty()) {
        answer.choices.clear();
        for (int at = 0; at < field.choices.size(); ++at) {
            if (field.choices.at(at)->isChecked())
                answer.choices << field.question->answers.at(at).id;
        }
    }
    if (field.text)
        answer.text = field.text->text().trimmed();
    if (field.comment)
        answer.comment = field.comment->text().trimmed();
    if (answer != before)
        m_session.run(project::putMethodAnswers(m_session.data(), { answer }));
}

void MethodPanel::showAnswers()
{
    const bool isReadOnly = m_session.project().isReadOnly();
    for (const Field &field : std::as_const(m_fields)) {
        const MethodAnswer answer = stored(field);
        if (field.choice) {
            field.choice->setCurrentIndex(
                std::max(0, field.choice->findData(answer.choices.value(0))));
            field.choice->setEnabled(!isReadOnly);
        }
        for (int at = 0; at < field.choices.size(); ++at) {
            const QSignalBlocker quiet(field.choices.at(at));
            field.choices.at(at)->setChecked(
                answer.choices.contains(field.question->answers.at(at).id));
            field.choices.at(at)->setEnabled(!isReadOnly);
        }
        for (QLineEdit *line : { field.text, field.comment }) {
            const QString &text = line == field.text ? answer.text : answer.comment;
            if (line && line->text() != text && !(line->hasFocus() && line->isModified()))
                line->setText(text);
            if (line)
                line->setReadOnly(isReadOnly);
        }
    }
    Q_EMIT answeredChanged();
}

int MethodPanel::answeredCount() const
{
    return int(std::count_if(m_fields.begin(), m_fields.end(), [this](const Field &field) {
        const MethodAnswer answer = stored(field);
        return !answer.choices.isEmpty() || !answer.text.isEmpty();
    }));
}

} // namespace questionnairepage
