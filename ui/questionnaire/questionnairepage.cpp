// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/questionnairepage.h"

#include "core/validation/response/readrules.h"
#include "ui/questionnaire/cellpanel.h"
#include "ui/questionnaire/editionbar.h"
#include "ui/questionnaire/failurespanel.h"
#include "ui/questionnaire/indicatorspanel.h"
#include "ui/questionnaire/methodpanel.h"
#include "ui/questionnaire/seriespanel.h"
#include "ui/questionnaire/sheetview.h"
#include "ui/questionnaire/tablespanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QCryptographicHash>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace questionnairepage
{

using questionnaire::EditionPointer;

QuestionnairePage::QuestionnairePage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_response(session.data())
    , m_messages(new widgets::MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new widgets::EmptyState(this))
{
    setObjectName(QStringLiteral("questionnairePage"));
    m_empty->setContent(iconName(), tr("No questionnaire can be read"),
                        tr("The questionnaires that come with the program are missing or broken. "
                           "Install the program again."));
    makeActions();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeContent());
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    connectParts();
}

void QuestionnairePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    readCatalogue();
}

void QuestionnairePage::readCatalogue()
{
    if (m_catalogue.isRead())
        return;
    m_catalogue.read(session().language());
    for (const base::Finding &finding : m_catalogue.findings())
        m_messages->add({ widgets::Tone::Warning,
                          finding.message.toString(),
                          finding.advice.toString(),
                          {},
                          {} });
    readOwn();
    m_stack->setCurrentIndex(m_catalogue.instruments().isEmpty() ? 0 : 1);
    if (m_catalogue.instruments().isEmpty())
        return;
    m_bar->fill(m_catalogue);
    const QString wanted = QSettings().value(settingsKey("edition"), answeredEdition()).toString();
    const EditionPointer edition = m_catalogue.find(wanted);
    showEdition((edition ? edition : m_catalogue.latest(QStringLiteral("un-cts")))->form().id);
}

// Where the work is: the last edition, by its name, that has answers.
QString QuestionnairePage::answeredEdition() const
{
    const questionnaire::Answers &answers = session().data().answers;
    return answers.isEmpty() ? QString() : answers.last().edition;
}

// A project that was never saved has its settings under no name.
QString QuestionnairePage::settingsKey(const char *name) const
{
    const QByteArray project
        = QCryptographicHash::hash(session().project().path().toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("questionnaire/%1/%2")
        .arg(QLatin1String(project.toHex().left(12)), QLatin1String(name));
}

void QuestionnairePage::showEdition(const QString &id)
{
    const EditionPointer edition = m_catalogue.find(id);
    if (!edition)
        return;
    auto rules = validation::loadRules(*edition, session().language());
    if (!rules) {
        m_messages->addError(rules.error());
        rules = std::vector<validation::ResponseRule>();
    }
    const QString tableBefore = m_tables->current();
    m_model->setTable({}, {}); // it points into the edition before
    m_response.setEdition(edition, std::move(*rules), m_catalogue.before(*edition));
    m_bar->choose(id);
    QSettings().setValue(settingsKey("edition"), id);
    m_bar->offerYears(m_response.yearsAsked(), m_response.earlierYears(), yearsWanted());
    showIndicators();
    m_tables->showTables(m_response);
    if (!m_tables->select(tableBefore)
        && !m_tables->select(QSettings().value(settingsKey("table")).toString()))
        m_tables->select(edition->form().modules.constFirst().tables.constFirst().id);
    showTable();
    Q_EMIT badgeChanged();
}

void QuestionnairePage::showIndicators()
{
    const auto indicators
        = questionnaire::loadIndicators(*m_response.edition(), session().language());
    if (!indicators)
        m_messages->addError(indicators.error());
    m_indicators->setIndicators(indicators.value_or(QList<questionnaire::Indicator>()));
}

// As a person left them; else all that are asked.
QList<int> QuestionnairePage::yearsWanted() const
{
    QList<int> years;
    const QString key = settingsKey("years/") + m_response.edition()->form().id;
    for (const QString &year : QSettings().value(key).toStringList())
        years << year.toInt();
    return years.isEmpty() ? m_response.yearsAsked() : years;
}

void QuestionnairePage::showYears()
{
    QStringList years;
    for (const int year : m_bar->years())
        years << QString::number(year);
    QSettings().setValue(settingsKey("years/") + m_response.edition()->form().id, years);
    showTable();
}

void QuestionnairePage::showTable()
{
    const QString id = m_tables->current();
    const questionnaire::Table *table
        = m_response.edition() ? m_response.edition()->table(id) : nullptr;
    if (!table)
        return; // a module
    QSettings().setValue(settingsKey("table"), id);
    m_heading->setText(tr("%1 %2", "number and title").arg(table->id, table->title));
    m_heading->setToolTip(table->definition);
    m_model->setReadOnly(session().project().isReadOnly());
    m_model->setTable(id, m_bar->years());
    m_failures->showFailures(m_response, id);
    m_indicators->showYears(m_bar->years());
    m_method->showTable(m_response.edition(), id);
    const int first = m_response.yearsAsked().constLast();
    for (int column = m_model->columnCount() - 1; column >= 0; --column) {
        const bool isLatest
            = m_model->columnAt(column).year == first && m_model->columnAt(column).isFirstOfYear;
        if (isLatest || column == 0) {
            m_sheet->setCurrentIndex(m_model->index(0, column));
            break;
        }
    }
    showCell();
}

void QuestionnairePage::showCell()
{
    const QModelIndex index = m_sheet->currentIndex();
    m_series->showCell(index.isValid() ? m_model->cellAt(index) : -1);
    if (index.isValid())
        m_cell->showCell(m_model->columnAt(index.column()).year, m_model->cellAt(index));
    else
        m_cell->showCell(0, -1);
}

void QuestionnairePage::follow(const project::ChangeEvent &event)
{
    if (!m_response.edition()
        || !event.parts.intersects({ QStringLiteral("answer"), QStringLiteral("method"),
                                     QStringLiteral("series"), QStringLiteral("approval") }))
        return;
    m_response.renew();
    m_model->renew();
    m_tables->showCounts(m_response);
    m_failures->showFailures(m_response, m_tables->current());
    m_indicators->renew();
    m_method->showAnswers();
    showCell();
    showFinding();
    Q_EMIT badgeChanged();
}

// The cells that the chosen finding looked at.
void QuestionnairePage::showFinding()
{
    QSet<QPair<int, int>> cells;
    if (const Failure *failure = m_failures->current()) {
        for (const validation::CellAt &cell : failure->cells)
            cells.insert({ failure->year - cell.back, cell.cell });
    }
    m_model->setHighlighted(cells);
}

void QuestionnairePage::goToFinding()
{
    const Failure *failure = m_failures->current();
    if (!failure)
        return;
    showPlace(failure->finding.place);
    m_sheet->setFocus();
}

QString QuestionnairePage::badge() const
{
    const int errors = m_response.edition() ? m_response.countsOf({}).errors : 0;
    return errors > 0 ? QLocale().toString(errors) : QString();
}

bool QuestionnairePage::showPlace(const base::Place &place)
{
    if (place.kind != QLatin1String("cell") || place.ids.size() < 3)
        return false;
    readCatalogue();
    if (!m_catalogue.find(place.ids.at(0)))
        return false;
    if (!m_response.edition() || m_response.edition()->form().id != place.ids.at(0))
        showEdition(place.ids.at(0));
    const int cell = m_response.edition()->find(place.ids.at(2));
    const QString table = cell >= 0 ? m_response.edition()->cell(cell).table->id
                                    : place.ids.at(2).section(QLatin1Char(' '), 0, 0);
    if (table != m_tables->current())
        m_tables->select(table);
    m_sheet->showCell(place.ids.at(1).toInt(), cell);
    showFinding();
    return true;
}

} // namespace questionnairepage
