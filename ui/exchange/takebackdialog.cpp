// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/takebackdialog.h"

#include "ui/intake/busyline.h"
#include "ui/intake/differenceview.h"
#include "ui/intake/findingsreport.h"
#include "ui/records/editions.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace exchangepage
{

namespace
{

using exchange::ReturnedRow;
using intake::DifferenceRow;
using questionnaire::TakenIn;

constexpr QSize Comfortable { 1100, 680 };

const char *const addedType = "added";
const char *const changedType = "changed";
const char *const refusedType = "refused";

QList<intake::DifferenceType> types()
{
    return { { QLatin1String(addedType), TakeBackDialog::tr("New"), QStringLiteral("list-add"),
               widgets::Tone::Done },
             { QLatin1String(changedType), TakeBackDialog::tr("Changed"),
               QStringLiteral("document-edit"), widgets::Tone::Note },
             { QLatin1String(refusedType), TakeBackDialog::tr("Said otherwise"),
               QStringLiteral("data-warning"), widgets::Tone::Warning } };
}

QString subjectOf(const ReturnedRow &row, const questionnaire::Edition &edition)
{
    if (row.year == 0) {
        const auto *question = edition.form().question(row.method.question);
        return row.method.table + QLatin1Char(' ') + (question ? question->text : row.cell);
    }
    return TakeBackDialog::tr("%1, %2", "cell, year")
        .arg(edition.labelOf(edition.find(row.cell)), QString::number(row.year));
}

DifferenceRow differenceOf(const ReturnedRow &row, const questionnaire::Edition &edition)
{
    DifferenceRow difference;
    difference.type = QLatin1String(row.what == TakenIn::Added         ? addedType
                                        : row.what == TakenIn::Changed ? changedType
                                                                       : refusedType);
    difference.subject = subjectOf(row, edition);
    difference.before = row.before;
    difference.after = row.after;
    difference.taken = row.isAccepted;
    difference.fields = { { TakeBackDialog::tr("Answer"), row.before, row.after },
                          { TakeBackDialog::tr("Cell"), row.cell, row.cell } };
    if (!row.saidBefore.isEmpty())
        difference.fields.append({ TakeBackDialog::tr("Said by"), row.saidBefore, {} });
    if (!row.why.isEmpty())
        difference.fields.append(
            { TakeBackDialog::tr("Why it is not taken"), {}, row.why.toString() });
    return difference;
}

} // namespace

TakeBackDialog::TakeBackDialog(session::Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_task(session.jobs())
    , m_choose(new QAction(widgets::icon(QStringLiteral("document-open")),
                           tr("&Choose the file that came back…"), this))
    , m_messages(new widgets::MessageBar(this))
    , m_stack(new QStackedWidget(this))
{
    setWindowTitle(tr("Take back a part"));
    setModal(false);
    resize(Comfortable);
    m_choose->setObjectName(QStringLiteral("choosePart"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_messages);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeContent());
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
    connect(m_choose, &QAction::triggered, this, &TakeBackDialog::choose);
    connect(m_changes, &intake::DifferenceView::choicesChanged, this, &TakeBackDialog::refresh);
    connect(&m_task, &intake::Task::busyChanged, this, &TakeBackDialog::refresh);
    connect(&session, &session::Session::changed, this, &TakeBackDialog::compare);
    connect(&session, &session::Session::failed, m_messages, &widgets::MessageBar::addError);
    refresh();
}

QWidget *TakeBackDialog::makeEmpty()
{
    auto *empty = new widgets::EmptyState(this);
    empty->setContent(
        QStringLiteral("document-import"), tr("Which part came back?"),
        tr("Choose the workbook that an institution filled in and sent back (XLSX or ODS). You see "
           "what it changes before anything is taken over."));
    empty->addAction(m_choose);
    return empty;
}

QWidget *TakeBackDialog::makeContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_sender = new QLabel(content);
    m_sender->setObjectName(QStringLiteral("partSender"));
    m_sender->setWordWrap(true);
    m_sender->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_changes
        = new intake::DifferenceView(types(), QStringLiteral("exchange/returnedPart"), content);
    m_changes->setEmptyText(tr("Nothing changed"),
                            tr("The part says the same as the answers in the project."));
    m_report = new intake::FindingsReport(content);
    auto *splitter = new QSplitter(Qt::Vertical, content);
    splitter->addWidget(m_changes);
    splitter->addWidget(m_report);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 440, 130 });
    splitter->setChildrenCollapsible(false);
    column->addWidget(m_sender);
    column->addWidget(splitter, 1);
    return content;
}

QWidget *TakeBackDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    auto *other = new QPushButton(tr("&Other file…"), foot);
    other->setAutoDefault(false);
    m_take = new QPushButton(widgets::icon(QStringLiteral("dialog-ok-apply")), QString(), foot);
    m_take->setObjectName(QStringLiteral("takeOver"));
    m_take->setDefault(true);
    auto *close = new QPushButton(tr("Close"), foot);
    close->setAutoDefault(false);
    row->addWidget(other);
    row->addWidget(new intake::BusyLine(m_task, foot), 1);
    row->addStretch(1);
    row->addWidget(m_take);
    row->addWidget(close);
    connect(other, &QPushButton::clicked, this, &TakeBackDialog::choose);
    connect(m_take, &QPushButton::clicked, this, &TakeBackDialog::takeOver);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void TakeBackDialog::choose()
{
    const QString path = widgets::FileDialog::openFile(
        this, windowTitle(), tr("Workbooks (*.xlsx *.xlsm *.ods)"), QStringLiteral("returned"));
    if (!path.isEmpty())
        setFile(path);
}

base::Result<TakeBackDialog::Opened>
TakeBackDialog::open(const QString &path, const QString &country, const QString &language,
                     const questionnaire::EditionPointer &own, base::Progress &progress)
{
    const auto id = exchange::editionOfWorkbook(path, progress);
    if (!id)
        return tl::unexpected(id.error());
    base::Result<questionnaire::EditionPointer> edition = own;
    if (!own || own->form().id != *id)
        edition = records::editionOf(*id, language);
    if (!*edition)
        edition = questionnaire::loadEdition(*id, language); // says why there is none
    if (!edition)
        return tl::unexpected(edition.error());
    auto workbook = exchange::readResponseWorkbook(path, **edition, country, progress);
    if (!workbook)
        return tl::unexpected(workbook.error());
    if (!workbook->part)
        return base::failure(
            base::lateText("exchange", "%1 was to be taken back as a part of a questionnaire.",
                           { QFileInfo(path).fileName() }),
            base::lateText("exchange", "It is a whole response, not the part of an institution."),
            base::lateText("exchange", "Take its answers in on the page of questionnaires."));
    return Opened { *edition, *workbook };
}

void TakeBackDialog::setFile(const QString &path)
{
    m_messages->clear();
    m_file = QFileInfo(path).fileName();
    m_task.start(
        base::lateText("exchange", "Reading %1", { m_file }),
        [path, country = m_session.data().settings.country, language = m_session.language(),
         own = m_own](base::Progress &progress) {
            return open(path, country, language, own, progress);
        },
        [this](const base::Result<Opened> &result) { receive(result); });
}

void TakeBackDialog::receive(const base::Result<Opened> &result)
{
    m_opened = result ? *result : Opened();
    if (!result)
        m_messages->addError(result.error());
    compare();
}

// What is ticked starts anew: the project may say something else by now.
void TakeBackDialog::compare()
{
    m_back = {};
    m_rows.clear();
    if (m_opened.edition) {
        const auto back
            = exchange::takeBack(m_opened.workbook, m_file, *m_opened.edition, m_session.data(),
                                 questionnaire::Existing::Keep, m_session.signature());
        if (back)
            m_back = *back;
        else
            m_messages->addError(back.error());
        if (!back)
            m_opened = {};
    }
    QList<intake::DifferenceRow> rows;
    for (qsizetype i = 0; i < m_back.rows.size(); ++i) {
        if (!m_back.rows[i].canBeAccepted)
            continue;
        m_rows << i;
        rows << differenceOf(m_back.rows[i], *m_opened.edition);
    }
    m_changes->setRows(rows);
    m_report->setFindings(m_back.findings);
    m_stack->setCurrentIndex(m_opened.edition ? 1 : 0);
    showSender();
    refresh();
}

void TakeBackDialog::showSender()
{
    if (!m_opened.edition)
        return;
    QString institution = m_back.slip.institution;
    for (const exchange::PartState &state :
         exchange::partStates(m_session.data(), *m_opened.edition)) {
        if (state.institution == institution)
            institution = state.name;
    }
    const auto said = [](const QString &text) { return text.isEmpty() ? tr("not said") : text; };
    m_sender->setText(tr("%1: the part of %2. Filled in by: %3. Filled in on: %4.")
                          .arg(m_opened.edition->form().id, institution, said(m_back.slip.sender),
                               said(m_back.slip.filled)));
}

void TakeBackDialog::refresh()
{
    const int taken = m_opened.edition ? m_changes->takenCount() : 0;
    m_take->setText(tr("&Take over %n answer(s)", nullptr, taken));
    m_take->setEnabled(taken > 0 && !m_task.isBusy());
}

exchange::TakeBack TakeBackDialog::chosen() const
{
    exchange::TakeBack back = m_back;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        back.rows[m_rows[i]].isAccepted = m_changes->rows().at(i).taken;
    return back;
}

void TakeBackDialog::takeOver()
{
    const exchange::TakeBack back = chosen();
    const int answers = m_changes->takenCount();
    if (!m_opened.edition || !m_session.run(exchange::takeBackEdit(m_session.data(), back)))
        return;
    m_messages->clear();
    m_messages->add({ widgets::Tone::Done,
                      tr("%n answer(s) were taken over.", nullptr, answers),
                      {},
                      tr("Undo"),
                      [this] {
                          m_session.undo();
                          m_messages->clear();
                      } });
    Q_EMIT takenBack(back.slip.institution, answers);
}

} // namespace exchangepage
