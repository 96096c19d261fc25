// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/drilldialog.h"

#include "ui/intake/busyline.h"
#include "ui/intake/previewmodel.h"
#include "ui/records/rowtable.h"
#include "ui/records/words.h"
#include "ui/session/session.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/keyvalueform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/verticalscroll.h"

#include <QAction>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace codingpage
{

using records::countText;
using records::outcomeText;
using records::reasonText;
using records::rowTable;
using records::shareText;

namespace
{

constexpr QSize Comfortable { 1120, 640 };

// Categories and shares as they were decided; the reason where there is none.
QString resultOf(const coding::FoundRecord &record)
{
    if (record.outcome == coding::Outcome::Unmapped)
        return reasonText(record.reason);
    QStringList parts;
    for (const coding::Part &part : record.parts) {
        const QString code = part.output.category ? part.output.category->toString()
                                                  : outcomeText(coding::Outcome::OutOfScope);
        parts << (part.weight == coding::wholeWeight
                      ? code
                      : DrillDialog::tr("%1 (%2)", "category, share")
                            .arg(code, shareText(part.weight, coding::wholeWeight)));
    }
    if (parts.isEmpty())
        return outcomeText(record.outcome);
    return parts.join(DrillDialog::tr(", ", "between categories"));
}

} // namespace

DrillDialog::DrillDialog(session::Session &session, const std::shared_ptr<const Run> &run,
                         const coding::RecordFilter &filter, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_run(run)
    , m_filter(filter)
    , m_language(session.language())
    , m_task(session.jobs())
    , m_codes(new models::TableModel<Code>(codeColumns(), this))
    , m_records(new models::TableModel<Record>(recordColumns(), this))
    , m_messages(new widgets::MessageBar(this))
    , m_summary(new QLabel(this))
{
    setObjectName(QStringLiteral("drill"));
    setWindowTitle(title);
    setModal(false);
    resize(Comfortable);
    m_summary->setObjectName(QStringLiteral("drillSummary"));
    m_summary->setWordWrap(true);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeCodes());
    splitter->addWidget(makeRecords());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 380, 740 });
    splitter->setChildrenCollapsible(false);
    auto *busy = new intake::BusyLine(m_task, this);
    connect(busy, &intake::BusyLine::cancelled, this,
            [this] { m_summary->setText(tr("Reading was stopped.")); });
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_messages);
    column->addWidget(m_summary);
    column->addWidget(splitter, 1);
    column->addWidget(busy);
    find();
}

QWidget *DrillDialog::makeCodes()
{
    m_codeView = rowTable(QStringLiteral("drillCodes"), tr("National codes that make the figure"),
                          m_codes, this);
    m_codeView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_codeView->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_codeView->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *show = new QAction(widgets::icon(QStringLiteral("go-jump")),
                             tr("Show the &offence with its links"), m_codeView);
    show->setObjectName(QStringLiteral("showOffence"));
    show->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    show->setShortcutContext(Qt::WidgetShortcut);
    m_codeView->addAction(show);
    connect(show, &QAction::triggered, this, &DrillDialog::showOffence);
    connect(m_codeView, &QTableView::activated, this, &DrillDialog::chooseCode);
    return m_codeView;
}

QWidget *DrillDialog::makeRecords()
{
    m_recordView = rowTable(QStringLiteral("drillRecords"), tr("Records"), m_records, this);
    m_recordView->horizontalHeader()->setStretchLastSection(true);
    auto *details = new QWidget(this);
    auto *inside = new QVBoxLayout(details);
    inside->setContentsMargins(0, widgets::HalfGap, 0, 0);
    m_reason = new QLabel(details);
    m_reason->setObjectName(QStringLiteral("drillReason"));
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_record = new widgets::KeyValueForm(details);
    inside->addWidget(m_reason);
    inside->addWidget(m_record);
    inside->addStretch(1);
    auto *scroll = new widgets::VerticalScroll(this);
    scroll->setWidget(details);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_recordView);
    splitter->addWidget(scroll);
    splitter->setSizes({ 360, 200 });
    splitter->setChildrenCollapsible(false);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_shown = new QLabel(content);
    m_shown->setObjectName(QStringLiteral("drillShown"));
    m_shown->setWordWrap(true);
    column->addWidget(m_shown);
    column->addWidget(splitter, 1);
    connect(m_recordView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DrillDialog::showRecord);
    return content;
}

QString DrillDialog::labelOf(const QString &code) const
{
    const offences::OffenceList *list = m_run->inputs->data.list(m_run->inputs->list);
    const QList<const offences::Offence *> offences = list->withCode(code);
    return offences.isEmpty() ? QString()
                              : offences.constFirst()->labels.value(list->info.language);
}

QString DrillDialog::sentenceOf(const Record &record) const
{
    if (record.outcome == coding::Outcome::Unmapped && record.trace.steps.isEmpty())
        return reasonText(record.reason);
    return rules::sentenceOf(record.trace, m_run->inputs->dictionary, m_language).toString();
}

QList<models::Column<DrillDialog::Code>> DrillDialog::codeColumns() const
{
    using Column = models::Column<Code>;
    Column code { tr("Code"),
                  [](const Code &row) { return row.code.isEmpty() ? tr("(none)") : row.code; } };
    code.roles[Qt::FontRole]
        = [font = widgets::codeFont(font())](const Code &) -> QVariant { return font; };
    Column label { tr("Label"), [this](const Code &row) { return labelOf(row.code); } };
    label.roles[Qt::ToolTipRole] = label.value;
    return { code, label,
             models::figureColumn<Code>(
                 tr("Count"), [](const Code &row) { return countText(row.count); },
                 [](const Code &row) { return double(row.count); }),
             models::figureColumn<Code>(
                 tr("Share"), [this](const Code &row) { return shareText(row.count, m_count); },
                 [](const Code &row) { return double(row.count); }) };
}

QList<models::Column<DrillDialog::Record>> DrillDialog::recordColumns() const
{
    using Column = models::Column<Record>;
    Column why { tr("Why"), [this](const Record &row) { return sentenceOf(row); } };
    why.roles[Qt::ToolTipRole] = why.value;
    return { models::figureColumn<Record>(
                 tr("Line"), [](const Record &row) { return QLocale().toString(row.line); },
                 [](const Record &row) { return double(row.line); }),
             Column { tr("Code"), [](const Record &row) { return row.code; } },
             Column { tr("Result"), resultOf },
             models::figureColumn<Record>(
                 tr("Counts"), [](const Record &row) { return countText(row.count); },
                 [](const Record &row) { return double(row.count); }),
             why };
}

void DrillDialog::find()
{
    coding::RecordFilter filter = m_filter;
    filter.code = m_code;
    m_task.start(
        base::lateText("coding", "Looking for the records in %1",
                       { QFileInfo(m_run->request.input).fileName() }),
        [run = m_run, filter](base::Progress &progress) {
            return coding::findRecords(run->inputs->set(), run->request, filter, mostRecords,
                                       progress);
        },
        [this](const base::Result<coding::FoundRecords> &found) { take(found); });
}

void DrillDialog::take(const base::Result<coding::FoundRecords> &found)
{
    m_messages->clear();
    if (!found) {
        m_messages->addError(found.error());
        return;
    }
    m_header = found->header;
    if (!m_code) {
        m_count = found->count;
        m_codes->setRows(found->codes);
        m_summary->setText(
            tr("%1: %2, made by %Ln code(s). Double-click a code to see only its records.", nullptr,
               int(found->codes.size()))
                .arg(windowTitle(), countText(found->count)));
    }
    const QLocale locale;
    const QString shown = found->found > found->records.size()
        ? tr("The first %1 of %2 records")
              .arg(locale.toString(found->records.size()), locale.toString(found->found))
        : tr("%Ln record(s)", nullptr, int(found->found));
    m_shown->setText(m_code ? tr("%1 of the code %2").arg(shown, *m_code) : shown);
    m_records->setRows(found->records);
    intake::fitColumns(m_recordView, 56, 320);
    if (!found->records.isEmpty())
        m_recordView->setCurrentIndex(m_records->index(0, 0));
    else
        showRecord({});
}

void DrillDialog::chooseCode(const QModelIndex &index)
{
    const QString code = m_codes->row(index.row()).code;
    // The same one once more shows all of them again.
    m_code = m_code == code ? std::nullopt : std::optional(code);
    find();
}

void DrillDialog::showOffence()
{
    const QModelIndex current = m_codeView->currentIndex();
    const offences::OffenceList *list = m_session.data().list(m_run->inputs->list);
    if (!current.isValid() || !list)
        return;
    const auto offences = list->withCode(m_codes->row(current.row()).code);
    if (!offences.isEmpty())
        Q_EMIT m_session.placeRequested(
            { QStringLiteral("offence"), { list->info.id, offences.constFirst()->id } });
}

void DrillDialog::showRecord(const QModelIndex &index)
{
    if (!index.isValid()) {
        m_reason->clear();
        m_record->setRows({});
        return;
    }
    const Record &record = m_records->row(index.row());
    m_reason->setText(tr("Line %1: %2", "number, reason")
                          .arg(QLocale().toString(record.line), sentenceOf(record)));
    QList<widgets::KeyValueForm::Row> rows;
    for (qsizetype at = 0; at < m_header.size(); ++at)
        rows << widgets::KeyValueForm::Row { m_header[at], record.cells.value(at) };
    m_record->setRows(rows);
}

} // namespace codingpage
