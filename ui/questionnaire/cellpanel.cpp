// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/cellpanel.h"

#include "core/questionnaire/merge.h"
#include "core/questionnaire/words.h"
#include "ui/questionnaire/countedfacts.h"
#include "ui/questionnaire/failurecard.h"
#include "ui/questionnaire/typing.h"
#include "ui/records/inputs.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace questionnairepage
{

using questionnaire::Answer;
using questionnaire::Figure;
using widgets::KeyValueForm;

namespace
{

// Than coded data do: another figure, a status without one, or nothing at all.
bool saysOtherwise(const Answer &answer)
{
    const Figure &said = answer.figure;
    const bool agrees = said.isThere() && said.low <= *answer.coded && *answer.coded <= said.high;
    return !agrees && !(answer.origin == questionnaire::Origin::Coded && said.isThere());
}

} // namespace

CellPanel::CellPanel(session::Session &session, const LiveResponse &response, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_response(response)
    , m_column(new QVBoxLayout(this))
    , m_title(new widgets::TextLabel(this))
    , m_figure(new QLabel(this))
    , m_state(new widgets::StatusChip(this))
    , m_origin(new KeyValueForm(this))
    , m_codes(new KeyValueForm(this))
    , m_takeCoded(new QPushButton(widgets::icon(QStringLiteral("view-statistics")), {}, this))
    , m_failures(new QVBoxLayout)
    , m_counted(new KeyValueForm(this))
{
    build();
    connect(m_counted, &KeyValueForm::activated, this, [this](const QString &code) {
        Q_EMIT m_session.placeRequested({ QStringLiteral("category"), { code } });
    });
    connect(m_codes, &KeyValueForm::activated, this, [this](const QString &link) {
        Q_EMIT codeActivated(link.section(LinkSeparator, 0, 0), link.section(LinkSeparator, 1));
    });
    connect(m_takeCoded, &QPushButton::clicked, this, &CellPanel::takeCoded);
    showCell(0, -1);
}

void CellPanel::build()
{
    m_title->setObjectName(QStringLiteral("cellTitle"));
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_figure->setObjectName(QStringLiteral("cellFigure"));
    m_figure->setFont(widgets::headingFont(font()));
    m_counted->setObjectName(QStringLiteral("countedFacts"));
    m_origin->setObjectName(QStringLiteral("originFacts"));
    m_codes->setObjectName(QStringLiteral("codeFacts"));
    m_takeCoded->setObjectName(QStringLiteral("takeCoded"));
    m_takeCoded->setToolTip(tr("Puts the figure of coded data in place of what stands here."));
    m_column->setContentsMargins(0, 0, widgets::HalfGap, 0);
    m_column->setSpacing(widgets::Gap);
    m_column->addWidget(m_title);
    auto *line = new QHBoxLayout;
    line->addWidget(m_figure);
    line->addWidget(m_state);
    line->addStretch(1);
    m_column->addLayout(line);
    m_column->addWidget(m_takeCoded, 0, Qt::AlignLeading);
    m_column->addLayout(m_failures);
    m_column->addWidget(m_origin);
    m_column->addWidget(m_codes);
    m_comment = addField(tr("Comment"), "cellComment", &Answer::comment);
    m_source = addField(tr("Source"), "cellSource", &Answer::source);
    auto *heading = new QLabel(tr("What is counted"), this);
    heading->setFont(bold);
    m_column->addWidget(heading);
    m_column->addWidget(m_counted);
    m_column->addStretch(1);
}

widgets::TextField *CellPanel::addField(const QString &name, const char *objectName,
                                        QString Answer::*field)
{
    auto *label = new QLabel(name, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *text = new widgets::TextField(name, this);
    text->setObjectName(QLatin1String(objectName));
    label->setBuddy(text);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(label);
    column->addWidget(text);
    m_column->addLayout(column);
    connect(text, &widgets::TextField::committed, this,
            [this, field](const QString &value) { store(field, value); });
    return text;
}

void CellPanel::store(QString Answer::*field, const QString &value)
{
    if (m_cell < 0)
        return;
    const Answer *before = m_response.answer(m_year, m_cell);
    Answer answer = before ? *before : Answer();
    answer.edition = m_response.edition()->form().id;
    answer.year = m_year;
    answer.cell = m_response.edition()->cell(m_cell).address;
    answer.*field = value;
    m_session.run(project::putAnswers(m_session.data(), { answer },
                                      base::lateText("questionnaire", "Comment on %1",
                                                     { m_response.edition()->labelOf(m_cell) })));
}

void CellPanel::showCell(int year, int cell)
{
    if (year != m_year || cell != m_cell) { // what was typed belongs to the cell before
        m_comment->commit();
        m_source->commit();
    }
    m_year = year;
    m_cell = cell;
    setEnabled(cell >= 0);
    m_title->setText(cell < 0
                         ? tr("No cell is chosen")
                         : tr("%1, %2", "cell, year")
                               .arg(m_response.edition()->labelOf(cell), QString::number(year)));
    showOrigin();
    showFailures();
    showCounted();
}

void CellPanel::showOrigin()
{
    const Answer *answer = m_cell < 0 ? nullptr : m_response.answer(m_year, m_cell);
    const State state = m_cell < 0 ? State::NoCell : stateOf(m_response, m_year, m_cell);
    const bool canWrite = m_cell >= 0 && isEditable(state) && !m_session.project().isReadOnly();
    m_comment->setValue(answer ? answer->comment : QString());
    m_source->setValue(answer ? answer->source : QString());
    m_comment->setReadOnly(!canWrite);
    m_source->setReadOnly(!canWrite);
    m_state->setVisible(m_cell >= 0);
    m_state->setStatus(toneOf(state), textOf(state), iconOf(state));
    const bool isDerived = state == State::Derived;
    const Figure figure = isDerived ? m_response.derived(m_year, m_cell).value_or(Figure())
        : answer                    ? answer->figure
                                    : Figure();
    m_figure->setText(shownText(figure, QLocale()));
    m_figure->setVisible(!m_figure->text().isEmpty());
    QList<KeyValueForm::Row> rows;
    if (state == State::NotInCollection)
        rows << KeyValueForm::Row { tr("Reason"), whyNotAsked(*m_response.edition(), m_cell) };
    if (answer && answer->figure.status != questionnaire::Status::Empty) {
        rows << KeyValueForm::Row { tr("Status"),
                                    questionnaire::statusText(answer->figure.status).toString() };
        rows << KeyValueForm::Row { tr("Origin"),
                                    questionnaire::originText(answer->origin).toString() };
        rows << KeyValueForm::Row { tr("From"), answer->from };
    }
    if (answer && answer->coded)
        rows << KeyValueForm::Row { tr("Coded data"),
                                    shownText(Figure::of(*answer->coded), QLocale()) };
    const Answer *last = m_cell < 0 || state == State::Earlier
        ? nullptr
        : m_response.lastCollection(m_year, m_cell);
    if (last)
        rows << KeyValueForm::Row {
            tr("Collection before"),
            tr("%1 (%2)", "figure, edition").arg(shownText(last->figure, QLocale()), last->edition)
        };
    m_origin->setRows(rows);
    showCoded(answer, state);
}

questionnaire::Filling CellPanel::filling() const
{
    return questionnaire::fillCell(*m_response.edition(), m_session.data().codedTables,
                                   records::dictionaryOf(m_session), m_cell, m_year,
                                   m_session.language());
}

// The codes that make the figure, and a way to take it when somebody said something else.
void CellPanel::showCoded(const Answer *answer, State state)
{
    const bool isCoded = answer && answer->coded && isEditable(state);
    m_takeCoded->setVisible(isCoded && saysOtherwise(*answer));
    if (isCoded)
        m_takeCoded->setText(
            tr("&Take the coded value: %1").arg(shownText(Figure::of(*answer->coded), QLocale())));
    m_takeCoded->setEnabled(!m_session.project().isReadOnly());
    m_codes->setRows(isCoded ? codeRows(filling(), m_session.data()) : QList<KeyValueForm::Row>());
}

void CellPanel::takeCoded()
{
    const Answer *before = m_cell < 0 ? nullptr : m_response.answer(m_year, m_cell);
    const questionnaire::Filling now = filling();
    if (!before || !before->coded)
        return;
    Answer answer = *before;
    if (now.isFilled()) {
        answer = questionnaire::withCoded(answer, now);
    } else { // the counts have gone since
        answer.figure = Figure::of(*before->coded);
        answer.origin = questionnaire::Origin::Coded;
    }
    m_session.run(project::putAnswers(m_session.data(), { answer },
                                      base::lateText("questionnaire", "Take the coded value of %1",
                                                     { m_response.edition()->labelOf(m_cell) })));
}

void CellPanel::showFailures()
{
    QList<const Failure *> shown;
    if (m_cell >= 0) {
        shown = m_response.failuresOf(m_year, m_cell);
        for (const Failure &failure : m_response.failures()) {
            if (failure.subject.cell < 0 && failure.year == m_year
                && failure.table == m_response.edition()->cell(m_cell).table->id)
                shown << &failure;
        }
    }
    QStringList told;
    for (const Failure *failure : std::as_const(shown))
        told << failure->finding.approvalKey() + failure->finding.message.toString()
                + (failure->approval ? failure->approval->reason : QString());
    if (told == m_told)
        return; // somebody may be typing a reason
    m_told = told;
    while (QLayoutItem *item = m_failures->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Failure *failure : std::as_const(shown)) {
        auto *card = new FailureCard(*failure, m_session.project().isReadOnly(), this);
        connect(card, &FailureCard::explained, this, &CellPanel::explain);
        connect(card, &FailureCard::withdrawn, this, [this](const QString &key) {
            m_session.run(project::withdrawExplanations(m_session.data(), { key }));
        });
        m_failures->addWidget(card);
    }
}

void CellPanel::explain(const QString &key, const QString &reason)
{
    const project::Signature signature = m_session.signature();
    m_session.run(project::explainFindings(m_session.data(),
                                           { { key, reason, signature.author, signature.time } }));
}

void CellPanel::showCounted()
{
    m_counted->setRows(m_cell < 0 ? QList<KeyValueForm::Row>()
                                  : countedFacts(*m_response.edition(), m_cell,
                                                 m_session.classification(), m_session.language()));
}

} // namespace questionnairepage
