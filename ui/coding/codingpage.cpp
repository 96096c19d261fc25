// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/codingpage.h"

#include "core/table/csvwriter.h"
#include "core/table/savefile.h"
#include "ui/coding/countspanel.h"
#include "ui/coding/crosstableview.h"
#include "ui/coding/drilldialog.h"
#include "ui/coding/keepdialog.h"
#include "ui/coding/layoutdialog.h"
#include "ui/coding/resultpanel.h"
#include "ui/coding/runform.h"
#include "ui/intake/busyline.h"
#include "ui/records/words.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/viewstate.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace codingpage
{

namespace
{

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

CodingPage::CodingPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_task(session.jobs())
    , m_messages(new widgets::MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new widgets::EmptyState(this))
    , m_form(new RunForm(session, this))
{
    makeActions();
    m_empty->addAction(m_importList);
    m_empty->addAction(m_new);
    m_empty->addAction(m_import);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeContent());
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    connect(&session, &session::Session::changed, this, &CodingPage::follow);
    connect(m_form, &RunForm::runAsked, this, &CodingPage::run);
    connect(m_form, &RunForm::readyChanged, this, &CodingPage::shareRecords);
    connect(m_form, &RunForm::layoutChosen, this, &CodingPage::showResults);
    connect(&m_task, &intake::Task::busyChanged, m_form, &RunForm::setRunning);
    refresh();
}

void CodingPage::makeActions()
{
    const auto make = [this](const char *name, const QString &icon, const QString &text) {
        auto *action = new QAction(widgets::icon(icon), text, this);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    m_new = make("newLayout", QStringLiteral("document-new"), tr("&Describe a file of records…"));
    m_change = make("changeLayout", QStringLiteral("document-edit"), tr("Chan&ge the layout…"));
    m_import = make("importLayout", QStringLiteral("document-import"), tr("Read a &layout file…"));
    m_export
        = make("exportLayout", QStringLiteral("document-export"), tr("Save &as a layout file…"));
    m_remove = make("removeLayout", QStringLiteral("edit-delete"), tr("Re&move the layout"));
    m_importList
        = make("importListFirst", QStringLiteral("document-import"), tr("&Import a list…"));
    connect(m_new, &QAction::triggered, this, [this] { describe(); });
    connect(m_change, &QAction::triggered, this, [this] { describe(m_form->layoutId()); });
    connect(m_import, &QAction::triggered, this, &CodingPage::importLayout);
    connect(m_export, &QAction::triggered, this, &CodingPage::exportLayout);
    connect(m_remove, &QAction::triggered, this, &CodingPage::removeLayout);
    m_keep = make("keepCountsFor", QStringLiteral("labplot-spreadsheet"),
                  tr("Keep for &questionnaires…"));
    m_keep->setToolTip(tr("Keeps the counts of the coded file in the project, so that "
                          "questionnaires are filled from them, and shows the kept ones."));
    connect(m_keep, &QAction::triggered, this, [this] { openKept(); });
    connect(m_importList, &QAction::triggered, this, [this] {
        Q_EMIT session().placeRequested({ QStringLiteral("page"), { QStringLiteral("import") } });
    });
}

QList<QAction *> CodingPage::pageActions() const
{
    return { m_new, m_change, m_import, m_export, m_remove, m_keep };
}

QWidget *CodingPage::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : { m_new, m_change, m_import, m_export, m_remove })
        row->addWidget(buttonFor(action, bar));
    row->addStretch(1);
    return bar;
}

QWidget *CodingPage::makeContent()
{
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_form);
    splitter->addWidget(makeResults());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 290, 800 });
    splitter->setChildrenCollapsible(false);
    widgets::keepState(splitter, QStringLiteral("coding/main"));
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeBar());
    column->addWidget(splitter, 1);
    return content;
}

QWidget *CodingPage::makeResults()
{
    m_noResult = new widgets::EmptyState(this);
    m_result = new ResultPanel(this);
    m_results = new QStackedWidget(this);
    m_results->addWidget(m_noResult);
    m_results->addWidget(m_result);
    connect(m_result, &ResultPanel::figureActivated, this, &CodingPage::drill);
    connect(m_result, &ResultPanel::exportAsked, this, &CodingPage::exportTable);
    connect(m_result, &ResultPanel::columnActivated, this,
            [this](const QString &column) { describe(m_form->layoutId(), column); });
    m_age = new QLabel(this);
    m_age->setObjectName(QStringLiteral("outOfDate"));
    m_age->setWordWrap(true);
    m_age->hide();
    auto *busy = new intake::BusyLine(m_task, this);
    connect(busy, &intake::BusyLine::cancelled, this, [this] {
        tell(tr("Coding was stopped. No file was written. What is shown is the run before, if "
                "there was one."));
    });
    auto *results = new QWidget(this);
    auto *column = new QVBoxLayout(results);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(busy);
    auto *about = new QHBoxLayout;
    about->addWidget(m_age, 1);
    about->addWidget(buttonFor(m_keep, results), 0, Qt::AlignTrailing);
    column->addLayout(about);
    column->addWidget(m_results, 1);
    return results;
}

QString CodingPage::badge() const
{
    const auto count = session().data().layouts.size();
    return count > 0 ? QLocale().toString(count) : QString();
}

// Links change with every key on the page of the mapping; the form knows nothing of them.
void CodingPage::follow(const project::ChangeEvent &event)
{
    static const QSet<QString> shown { QStringLiteral("layout"), QStringLiteral("list"),
                                       QStringLiteral("attribute"), QStringLiteral("counting") };
    // Coding sees nothing of what is answered and kept.
    static const QSet<QString> unseen {
        QStringLiteral("coded table"), QStringLiteral("answer"),     QStringLiteral("method"),
        QStringLiteral("series"),      QStringLiteral("submission"), QStringLiteral("returned part")
    };
    if (!unseen.contains(event.parts))
        m_changedAt = session().project().revision();
    if (event.parts.intersects(shown))
        refresh();
    else
        showAge();
}

void CodingPage::refresh()
{
    const bool hasLists = !session().data().lists.isEmpty();
    m_importList->setVisible(!hasLists);
    m_new->setVisible(hasLists);
    m_import->setVisible(hasLists);
    if (hasLists)
        m_empty->setContent(QStringLiteral("view-statistics"), tr("No file of records yet"),
                            tr("Say once how the file of an institution is read: which column has "
                               "the offence code, and what the others mean. The program proposes "
                               "it. Then the file, and next year's, can be coded."));
    else
        m_empty->setContent(QStringLiteral("document-import"), tr("Nothing to code with yet"),
                            tr("Records are coded by the links and rules of a list of offences. "
                               "Import a list first."));
    m_stack->setCurrentIndex(session().data().layouts.isEmpty() ? 0 : 1);
    m_form->refresh();
    showResults();
    Q_EMIT badgeChanged();
}

bool CodingPage::showPlace(const base::Place &place)
{
    if (place.kind == QLatin1String("kept counts")) {
        openKept(place.ids.value(0));
        return true;
    }
    if (place.kind != QLatin1String("layout") || !session().data().layout(place.ids.value(0)))
        return false;
    m_form->chooseLayout(place.ids.value(0));
    return true;
}

// The coded file must never take the place of the records it is made of.
bool CodingPage::mayStart(const coding::CodeRequest &request)
{
    if (request.coded.isEmpty()
        || QFileInfo(request.coded).absoluteFilePath()
            != QFileInfo(request.input).absoluteFilePath())
        return true;
    m_messages->addError(base::Error {
        base::lateText("coding", "The coded records were to be written to %1.",
                       { QFileInfo(request.coded).fileName() }),
        base::lateText("coding", "This is the file with the records themselves."),
        base::lateText("coding", "Nothing was written. Choose another name for the coded file.") });
    return false;
}

void CodingPage::run()
{
    if (!m_form->isReady() || m_task.isBusy())
        return;
    m_messages->clear();
    if (m_form->kind() == FileKind::Counts) {
        runCounts();
        return;
    }
    const coding::CodeRequest request = m_form->request();
    if (!mayStart(request))
        return;
    const SharedInputs inputs = inputsOf(session(), request.layout.list, m_form->leastStatus());
    m_task.start(
        base::lateText("coding", "Coding %1", { QFileInfo(request.input).fileName() }),
        [inputs, request](base::Progress &progress) {
            return coding::codeRecords(inputs->set(), request, progress);
        },
        [this, inputs, request](const base::Result<coding::CodingReport> &report) {
            takeRun(inputs, request, report);
        });
}

void CodingPage::takeRun(const SharedInputs &inputs, const coding::CodeRequest &request,
                         const base::Result<coding::CodingReport> &report)
{
    if (!report) {
        m_messages->addError(report.error());
        return;
    }
    m_run = std::make_shared<const Run>(Run { inputs, request, *report });
    m_result->showRun(m_run, session().language());
    showResults();
    if (!request.coded.isEmpty())
        tell(tr("The coded records were written to %1.").arg(QFileInfo(request.coded).fileName()));
}

void CodingPage::shareRecords()
{
    const auto request = m_form->recordsRequest();
    if (!request) {
        session().setLoadedRecords(std::nullopt);
        return;
    }
    session().setLoadedRecords(session::LoadedRecords { *request, m_form->leastStatus() });
}

DrillDialog *CodingPage::drill(const coding::RecordFilter &filter, const QString &title)
{
    if (!m_run)
        return nullptr;
    auto *dialog = new DrillDialog(session(), m_run, filter, title, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

void CodingPage::exportTable()
{
    const QString path = widgets::FileDialog::saveFile(
        this, tr("Export the cross table"),
        tr("cross table", "name of a file") + QStringLiteral(".csv"),
        tr("Text with commas (*.csv)"), QStringLiteral("export"));
    if (path.isEmpty())
        return;
    table::CsvStyle style;
    style.byteOrderMark = true; // people open it in a spreadsheet
    table::CsvWriter writer(style);
    const bool isCounts = m_form->kind() == FileKind::Counts;
    const CrossTableView &shown = isCounts ? m_counts->crossTable() : m_result->crossTable();
    for (const QStringList &row : shown.sheet())
        writer.row(row);
    if (const base::Result<> saved = table::saveFile(path, writer.bytes()); !saved)
        m_messages->addError(saved.error());
    else
        tell(tr("The cross table was written to %1.").arg(QFileInfo(path).fileName()));
}

void CodingPage::tell(const QString &text)
{
    m_messages->add({ widgets::Tone::Done, text, {}, {}, {} });
}

} // namespace codingpage
