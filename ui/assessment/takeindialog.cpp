// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/takeindialog.h"

#include "core/project/assessmentfile.h"
#include "ui/assessment/differences.h"
#include "ui/intake/busyline.h"
#include "ui/intake/differenceview.h"
#include "ui/intake/findingsreport.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace assessmentpage
{

namespace
{

constexpr QSize Comfortable { 1000, 620 };

template<typename Value> std::optional<Value> knownIn(const QList<Value> &all, const QString &id)
{
    for (const Value &value : all) {
        if (value.id == id)
            return value;
    }
    return std::nullopt;
}

} // namespace

TakeInDialog::TakeInDialog(session::Session &session,
                           const assessment::InstrumentPointer &instrument, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_instrument(instrument)
    , m_task(session.jobs())
    , m_messages(new widgets::MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_choose(new QAction(widgets::icon(QStringLiteral("document-open")),
                           tr("&Choose the file that came back…"), this))
{
    setObjectName(QStringLiteral("takeInDialog"));
    setWindowTitle(tr("Take in answers"));
    setModal(false);
    resize(Comfortable);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_messages);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeContent());
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
    connect(m_choose, &QAction::triggered, this, &TakeInDialog::choose);
    connect(m_changes, &intake::DifferenceView::choicesChanged, this, &TakeInDialog::refresh);
    connect(&m_task, &intake::Task::busyChanged, this, &TakeInDialog::refresh);
    connect(&session, &session::Session::changed, this, &TakeInDialog::compare);
    connect(&session, &session::Session::failed, m_messages, &widgets::MessageBar::addError);
    refresh();
}

QWidget *TakeInDialog::makeEmpty()
{
    auto *empty = new widgets::EmptyState(this);
    empty->setContent(QStringLiteral("document-import"), tr("Which answers came back?"),
                      tr("Choose the part that an institution filled in (CSV, XLSX or ODS), or an "
                         "assessment of another project (JSON). You see what it changes before "
                         "anything is taken in."));
    empty->addAction(m_choose);
    return empty;
}

QWidget *TakeInDialog::makeContent()
{
    m_changes
        = new intake::DifferenceView(differenceTypes(), QStringLiteral("assessment/takeIn"), this);
    m_changes->setEmptyText(tr("Nothing changed"),
                            tr("The file says the same as the project, or it has no answers."));
    m_report = new intake::FindingsReport(this);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_changes);
    splitter->addWidget(m_report);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 420, 120 });
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QWidget *TakeInDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    auto *other = new QPushButton(tr("&Other file…"), foot);
    other->setAutoDefault(false);
    m_take = new QPushButton(widgets::icon(QStringLiteral("dialog-ok-apply")), QString(), foot);
    m_take->setObjectName(QStringLiteral("takeIn"));
    m_take->setDefault(true);
    auto *close = new QPushButton(tr("Close"), foot);
    close->setAutoDefault(false);
    row->addWidget(other);
    row->addWidget(new intake::BusyLine(m_task, foot), 1);
    row->addStretch(1);
    row->addWidget(m_take);
    row->addWidget(close);
    connect(other, &QPushButton::clicked, this, &TakeInDialog::choose);
    connect(m_take, &QPushButton::clicked, this, &TakeInDialog::takeIn);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void TakeInDialog::choose()
{
    const QString path = widgets::FileDialog::openFile(
        this, windowTitle(), tr("Answers (*.csv *.tsv *.xlsx *.ods *.json)"),
        QStringLiteral("returned"));
    if (!path.isEmpty())
        setFile(path);
}

void TakeInDialog::setFile(const QString &path)
{
    m_messages->clear();
    m_file = QFileInfo(path).fileName();
    m_task.start(
        base::lateText("assessment", "Reading %1", { m_file }),
        [path, instrument = m_instrument](base::Progress &progress) {
            return project::readIntakeFile(path, *instrument, progress);
        },
        [this](const base::Result<assessment::Intake> &read) { receive(read); });
}

void TakeInDialog::receive(const base::Result<assessment::Intake> &read)
{
    m_intake.reset();
    if (read)
        m_intake = *read;
    else
        m_messages->addError(read.error());
    compare();
}

// What is ticked starts anew: the project may say something else by now.
void TakeInDialog::compare()
{
    m_answers.clear();
    m_entries.clear();
    QList<intake::DifferenceRow> rows;
    if (m_intake) {
        const project::ProjectData &now = m_session.data();
        const assessment::Intake intake
            = assessment::completed(*m_intake, now.assessmentAnswers, now.assessmentEntries);
        for (const assessment::Answer &answer : intake.answers) {
            const auto before = knownIn(m_session.data().assessmentAnswers, answer.id);
            if (before == answer)
                continue;
            m_answers << answer;
            rows << differenceOf(*m_instrument, before, answer);
        }
        for (const assessment::Entry &entry : intake.entries) {
            const auto before = knownIn(m_session.data().assessmentEntries, entry.id);
            if (before == entry)
                continue;
            m_entries << entry;
            rows << differenceOf(*m_instrument, before, entry);
        }
    }
    m_changes->setRows(rows);
    m_stack->setCurrentIndex(m_intake ? 1 : 0);
    showProblems();
    refresh();
}

void TakeInDialog::showProblems()
{
    base::Findings findings;
    if (m_intake) {
        for (const assessment::Intake::Refused &one : std::as_const(m_intake->refused))
            findings << base::Finding {
                QStringLiteral("S15"),
                base::Severity::Warning,
                { QStringLiteral("line"), { QString::number(one.line) } },
                base::lateText("assessment", "Line %1 is not taken in: “%2”. %3",
                               { one.line, one.text, QVariant::fromValue(one.reason) }),
                base::lateText("assessment", "Correct the line and take the file in again.")
            };
        findings << assessment::answerFindings(*m_instrument, m_intake->answers, m_intake->entries);
    }
    m_report->setFindings(findings);
}

void TakeInDialog::refresh()
{
    const int taken = m_intake ? m_changes->takenCount() : 0;
    m_take->setText(tr("&Take in %Ln line(s)", nullptr, taken));
    m_take->setEnabled(taken > 0 && !m_task.isBusy() && !m_session.project().isReadOnly());
}

void TakeInDialog::takeIn()
{
    QList<assessment::Answer> answers;
    QList<project::Edit> edits;
    const int taken = m_changes->takenCount();
    for (qsizetype i = 0; i < m_changes->rows().size(); ++i) {
        if (!m_changes->rows().at(i).taken)
            continue;
        if (i < m_answers.size())
            answers << m_answers.at(i);
        else
            edits << project::putAssessmentEntry(m_session.data(),
                                                 m_entries.at(i - m_answers.size()));
    }
    edits.prepend(project::putAssessmentAnswers(m_session.data(), answers));
    const project::Edit edit = project::together(
        base::lateText("assessment", "Take %1 into the assessment", { m_file }), edits);
    if (edit.isEmpty() || !m_session.run(edit))
        return;
    m_messages->clear();
    m_messages->add({ widgets::Tone::Done,
                      tr("%Ln line(s) were taken in.", nullptr, taken),
                      {},
                      tr("Undo"),
                      [this] {
                          m_session.undo();
                          m_messages->clear();
                      } });
}

} // namespace assessmentpage
