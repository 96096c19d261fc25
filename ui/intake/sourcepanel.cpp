// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/sourcepanel.h"

#include "ui/intake/busyline.h"
#include "ui/intake/findingsreport.h"
#include "ui/intake/previewmodel.h"
#include "ui/intake/readoptionsrow.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace intake
{

namespace
{

QString firstFile(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(action, &QAction::changed, button,
                     [button, action] { button->setVisible(action->isVisible()); });
    return button;
}

} // namespace

SourcePanel::SourcePanel(jobs::Jobs &jobs, const QString &memory, QWidget *parent)
    : QWidget(parent)
    , m_memory(memory)
    , m_task(jobs)
    , m_messages(new widgets::MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new widgets::EmptyState(this))
    , m_busy(new BusyLine(m_task, this))
{
    setAcceptDrops(true);
    makeActions();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeContent());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_messages);
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);
    setPrompt(tr("Choose a table"), {});
}

SourcePanel::~SourcePanel() = default;

void SourcePanel::makeActions()
{
    m_choose
        = new QAction(widgets::icon(QStringLiteral("document-open")), tr("Choose a &file…"), this);
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    connect(m_choose, &QAction::triggered, this, &SourcePanel::choose);
    m_paste = new QAction(widgets::icon(QStringLiteral("edit-paste")),
                          tr("&Paste from a spreadsheet"), this);
    m_paste->setObjectName(QStringLiteral("pasteCells"));
    m_paste->setShortcut(QKeySequence::Paste);
    m_paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_paste, &QAction::triggered, this, &SourcePanel::paste);
    addAction(m_paste);
    m_empty->addAction(m_choose);
    m_empty->addAction(m_paste);
}

QWidget *SourcePanel::makeContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::Gap);
    auto *top = new QHBoxLayout;
    m_name = new QLabel(content);
    m_name->setFont(widgets::headingFont(font()));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    top->addWidget(m_name, 1);
    top->addWidget(buttonFor(m_choose, content));
    top->addWidget(buttonFor(m_paste, content));
    column->addLayout(top);
    m_summary = new QLabel(content);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_options = new ReadOptionsRow(content);
    connect(m_options, &ReadOptionsRow::optionsChanged, this,
            [this] { read(m_origin, m_options->options()); });
    column->addWidget(m_options);

    m_model = new PreviewModel(this);
    m_preview = new QTableView(content);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("Rows of the table"));
    m_preview->setModel(m_model);
    m_preview->setTabKeyNavigation(false);
    m_preview->setWordWrap(false);
    m_preview->horizontalHeader()->setStretchLastSection(true);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_preview->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + widgets::Gap);
    widgets::addCopyAction(m_preview);
    m_findings = new FindingsReport(content);
    connect(m_findings, &FindingsReport::lineActivated, this, [this](int line) {
        const auto row = m_model->table().lineNumbers.indexOf(line);
        if (row >= 0)
            m_preview->selectRow(int(row));
    });
    m_splitter = new QSplitter(Qt::Vertical, content);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_preview);
    m_splitter->addWidget(m_findings);
    m_splitter->setStretchFactor(0, 1);
    column->addWidget(m_splitter, 1);
    return content;
}

void SourcePanel::setPrompt(const QString &title, const QString &text)
{
    m_empty->setContent(QStringLiteral("document-import"), title, text);
}

void SourcePanel::takeFilesOnly(int firstRows)
{
    m_firstRows = firstRows;
    m_paste->setVisible(false);
    m_paste->setEnabled(false);
    m_options->leaveOutTitleRows();
}

table::ReadOptions SourcePanel::options() const
{
    return m_options->options();
}

void SourcePanel::choose()
{
    const QString path = widgets::FileDialog::openFile(
        this, tr("Choose a table"), tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)"),
        m_memory);
    if (!path.isEmpty())
        setFile(path);
}

void SourcePanel::paste()
{
    setText(QGuiApplication::clipboard()->text());
}

void SourcePanel::setFile(const QString &path)
{
    if (!path.isEmpty())
        read({ path, {}, QFileInfo(path).fileName() }, {});
}

void SourcePanel::setText(const QString &cells)
{
    if (cells.trimmed().isEmpty()) {
        m_messages->add({ widgets::Tone::Warning,
                          tr("The clipboard holds no text. Copy the cells in the spreadsheet, with "
                             "their headers, and paste again."),
                          {},
                          {},
                          {} });
        return;
    }
    read({ {}, cells.toUtf8(), tr("Clipboard") }, {});
}

void SourcePanel::read(const Origin &origin, const table::ReadOptions &options)
{
    m_task.start(
        base::lateText("intake", "Reading %1", { origin.name }),
        [origin, options, reader = m_reader](base::Progress &progress) {
            return origin.path.isEmpty()
                ? table::parseCsv(origin.cells, origin.name, options, progress)
                : reader(origin.path, options, progress);
        },
        [this, origin](const base::Result<table::ReadTable> &result) { take(origin, result); });
}

void SourcePanel::take(const Origin &origin, const base::Result<table::ReadTable> &result)
{
    m_messages->clear();
    if (!result) {
        m_messages->addError(result.error());
        return;
    }
    if (origin != m_origin)
        m_options->reset();
    m_origin = origin;
    m_table = std::make_unique<table::ReadTable>(*result);
    showTable();
    Q_EMIT tableChanged();
}

void SourcePanel::showTable()
{
    m_name->setText(sourceName());
    const bool isBeginning = m_firstRows > 0 && m_table->table.rows.size() >= m_firstRows;
    m_summary->setText(sourceSummary(*m_table) + QLatin1Char(' ')
                       + (isBeginning ? tr("These are the first rows of the file.") : QString()));
    m_options->showSource(m_table->source);
    m_model->setTable(m_table->table);
    fitColumns(m_preview);
    m_findings->setFindings(m_table->findings);
    m_findings->setVisible(!m_table->findings.isEmpty());
    m_stack->setCurrentIndex(1);
}

void SourcePanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!firstFile(event->mimeData()).isEmpty()
        || (event->mimeData()->hasText() && m_paste->isEnabled()))
        event->acceptProposedAction();
}

void SourcePanel::dropEvent(QDropEvent *event)
{
    const QString path = firstFile(event->mimeData());
    event->acceptProposedAction();
    if (path.isEmpty() && m_paste->isEnabled())
        setText(event->mimeData()->text());
    else
        setFile(path);
}

} // namespace intake
