// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/comparedialog.h"

#include "ui/exchange/agreementpanel.h"
#include "ui/exchange/columnchoice.h"
#include "ui/exchange/comparisonview.h"
#include "ui/intake/busyline.h"
#include "ui/intake/findingsreport.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace exchangepage
{

namespace
{
constexpr QSize Comfortable { 1180, 680 };
enum StackPage { Empty, Columns, Content };
} // namespace

CompareDialog::CompareDialog(session::Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_task(session.jobs())
    , m_choose(new QAction(widgets::icon(QStringLiteral("document-open")),
                           tr("&Choose a project or a table…"), this))
    , m_messages(new widgets::MessageBar(this))
    , m_stack(new QStackedWidget(this))
{
    setWindowTitle(tr("Compare with another mapper"));
    setModal(false);
    resize(Comfortable);
    m_choose->setObjectName(QStringLiteral("chooseOther"));
    connect(m_choose, &QAction::triggered, this, &CompareDialog::choose);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_messages);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeColumns());
    m_stack->addWidget(makeContent());
    column->addWidget(m_stack, 1);
    auto *foot = new QHBoxLayout;
    makeButtons(foot);
    column->addLayout(foot);
    fillLists();
    setList(session.currentList());
    refreshButtons();
    connect(&m_task, &intake::Task::busyChanged, this, &CompareDialog::refreshButtons);
    connect(&session, &session::Session::changed, this, &CompareDialog::followProject);
    connect(&session, &session::Session::failed, m_messages, &widgets::MessageBar::addError);
}

QWidget *CompareDialog::makeEmpty()
{
    auto *empty = new widgets::EmptyState(this);
    empty->setContent(
        QStringLiteral("user"), tr("Whose mapping is it compared with?"),
        tr("Choose the project in which somebody else mapped the same national list, or a table "
           "with national codes and ICCS codes. That file is only read."));
    empty->addAction(m_choose);
    return empty;
}

QWidget *CompareDialog::makeColumns()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_columns = new ColumnChoice(content);
    m_compare = new QPushButton(tr("&Compare"), content);
    m_compare->setObjectName(QStringLiteral("compareNow"));
    column->addWidget(m_columns, 1);
    auto *other = new QToolButton(content);
    other->setDefaultAction(m_choose);
    other->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *row = new QHBoxLayout;
    row->addWidget(other);
    row->addStretch(1);
    row->addWidget(m_compare);
    column->addLayout(row);
    connect(m_columns, &ColumnChoice::columnsChanged, this, [this] {
        m_compare->setEnabled(m_columns->isComplete() && !m_columns->columns().iccs.isEmpty());
    });
    connect(m_compare, &QPushButton::clicked, this, [this] {
        m_otherSource.columns = m_columns->columns();
        read(m_otherSource);
    });
    return content;
}

QWidget *CompareDialog::makeContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::Gap);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&List"), content);
    m_list = new QComboBox(content);
    m_list->setObjectName(QStringLiteral("comparedList"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(m_list);
    m_source = new QLabel(content);
    m_source->setObjectName(QStringLiteral("comparedWith"));
    m_source->setTextFormat(Qt::PlainText);
    auto *other = new QToolButton(content);
    other->setDefaultAction(m_choose);
    other->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(label);
    row->addWidget(m_list);
    row->addWidget(m_source, 1);
    row->addWidget(other);
    column->addLayout(row);
    m_agreement = new AgreementPanel(content);
    m_view = new ComparisonView(m_session.classification(), m_session.language(), content);
    m_report = new intake::FindingsReport(content);
    m_report->setMaximumHeight(fontMetrics().height() * 6);
    column->addWidget(m_agreement);
    column->addWidget(m_view, 1);
    column->addWidget(m_report);
    connect(m_list, &QComboBox::activated, this, [this] { read(m_otherSource); });
    connect(m_view, &ComparisonView::selectionChanged, this, &CompareDialog::refreshButtons);
    connect(m_view, &ComparisonView::offenceActivated, this, &CompareDialog::openOffence);
    return content;
}

void CompareDialog::makeButtons(QHBoxLayout *row)
{
    row->addWidget(new intake::BusyLine(m_task, this), 1);
    row->addStretch(1);
    const auto add = [this, row](const char *name, const char *icon, const QString &text) {
        auto *button = new QPushButton(widgets::icon(QLatin1String(icon)), text, this);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    m_takeOver = add("takeOver", "dialog-ok-apply", tr("&Take over the other's decision"));
    m_dispute = add("markDisputed", "mail-flag", tr("Mark as &disputed"));
    m_export = add("exportComparison", "document-export", tr("&Export as CSV…"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    row->addWidget(close);
    connect(m_takeOver, &QPushButton::clicked, this, &CompareDialog::takeOverSelected);
    connect(m_dispute, &QPushButton::clicked, this, &CompareDialog::disputeSelected);
    connect(m_export, &QPushButton::clicked, this, &CompareDialog::exportCsv);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

QString CompareDialog::list() const
{
    return m_list->currentData().toString();
}

void CompareDialog::fillLists()
{
    const QString before = list();
    m_list->clear();
    for (const offences::OffenceList &list : m_session.data().lists)
        m_list->addItem(list.info.name, list.info.id);
    setList(before);
}

void CompareDialog::setList(const QString &listId)
{
    m_list->setCurrentIndex(qMax(0, m_list->findData(listId)));
}

void CompareDialog::choose()
{
    const QString path = widgets::FileDialog::openFile(
        this, windowTitle(),
        tr("Projects and tables (*.iccs *.csv *.tsv *.txt *.xlsx *.ods);;All files (*)"),
        QStringLiteral("compare"));
    if (!path.isEmpty())
        setFile(path);
}

void CompareDialog::setFile(const QString &path)
{
    exchange::OtherSource source;
    source.path = path;
    read(source);
}

void CompareDialog::read(const exchange::OtherSource &source)
{
    m_otherSource = source;
    m_messages->clear();
    m_task.start(
        base::lateText("exchange", "Reading %1", { QFileInfo(source.path).fileName() }),
        [source, data = m_session.data(), list = list(), ownPath = m_session.project().path(),
         classification = m_session.classification(),
         ids = &m_session.ids()](base::Progress &progress) {
            const base::SystemClock clock;
            return exchange::readOtherMapper(source, { data, list, ownPath, classification },
                                             project::ProjectFile(clock), *ids, progress);
        },
        [this](const base::Result<exchange::OtherMapper> &result) { take(result); });
}

void CompareDialog::askForColumns()
{
    m_task.start(
        base::lateText("exchange", "Reading %1", { QFileInfo(m_otherSource.path).fileName() }),
        [path = m_otherSource.path](base::Progress &progress) {
            return exchange::readCorrespondence(path, {}, progress);
        },
        [this](const base::Result<table::ReadTable> &result) {
            if (!result)
                return; // why has been said
            const auto guess = exchange::guessColumns(result->table);
            const bool hasCode = !guess.code.isEmpty() || !guess.offence.isEmpty();
            if (hasCode && !guess.iccs.isEmpty())
                return; // the columns are not what is wrong
            m_columns->setTable(result->table, guess);
            m_stack->setCurrentIndex(Columns);
            m_other.reset();
            refreshButtons();
        });
}

// A file that cannot be compared leaves what is shown.
void CompareDialog::take(const base::Result<exchange::OtherMapper> &result)
{
    if (!result) {
        m_messages->addError(result.error());
        if (!m_otherSource.columns && !exchange::isProjectFile(m_otherSource.path))
            askForColumns();
        return;
    }
    m_other = *result;
    const bool isTable = m_other->list.info.id == list()
        && m_other->list.info == m_session.data().list(list())->info;
    m_source->setText(
        isTable ? tr("compared with %1").arg(m_other->name)
                : tr("compared with %1, list %2").arg(m_other->name, m_other->list.info.name));
    m_report->setFindings(m_other->findings);
    m_report->setVisible(!m_other->findings.isEmpty());
    m_stack->setCurrentIndex(Content);
    showComparison();
    Q_EMIT compared();
}

void CompareDialog::showComparison()
{
    m_comparison = exchange::compareWith(m_session.data(), list(), *m_other);
    m_agreement->setComparison(m_comparison);
    m_view->setComparison(m_comparison);
    refreshButtons();
}

void CompareDialog::followProject()
{
    const QString before = list();
    fillLists();
    if (!m_other)
        return;
    if (list() == before) {
        showComparison();
        return;
    }
    m_other.reset(); // its list is gone
    m_stack->setCurrentIndex(Empty);
    refreshButtons();
}

void CompareDialog::refreshButtons()
{
    const bool isShown = m_other && !m_task.isBusy();
    const bool mayChange = isShown && !m_session.project().isReadOnly();
    const QList<mapping::ComparedOffence> chosen = m_view->selected();
    const auto count
        = [&chosen](auto test) { return std::count_if(chosen.begin(), chosen.end(), test); };
    m_takeOver->setEnabled(
        mayChange
        && count([](const mapping::ComparedOffence &one) { return !one.theirs.isEmpty(); }) > 0);
    m_dispute->setEnabled(mayChange
                          && count([](const mapping::ComparedOffence &one) {
                                 return mapping::isDisagreement(one.verdict);
                             })
                              > 0);
    m_export->setEnabled(isShown);
    const QString hint = tr("Choose rows of the table first.");
    m_takeOver->setToolTip(m_takeOver->isEnabled() ? QString() : hint);
    m_dispute->setToolTip(m_dispute->isEnabled() ? QString() : hint);
}

} // namespace exchangepage
