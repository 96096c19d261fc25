// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/keepdialog.h"

#include "ui/coding/keepwords.h"
#include "ui/coding/keptlist.h"
#include "ui/intake/busyline.h"
#include "ui/records/words.h"
#include "ui/session/session.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace codingpage
{

using questionnaire::CodedTable;
using questionnaire::Keeper;

namespace
{

constexpr QSize Comfortable { 880, 640 };

// The file once more, by what the questionnaire needs; with the project as it was when the file
// was coded.
base::Result<CodedTable> counted(const KeepSource &source, const Keeper &keeper,
                                 const QDateTime &time, base::Progress &progress)
{
    const records::Inputs &inputs = *source.inputs();
    const offences::OffenceList &list = *inputs.data.list(inputs.list);
    const QStringList dimensions = keeper.dimensions(source.dimensions());
    if (source.run) {
        coding::CodeRequest request = source.run->request;
        request.coded.clear();
        request.withTraces = false;
        request.counting = countingFor(request.counting, keeper.as().unit);
        request.dimensions = dimensions;
        const auto report = coding::codeRecords(inputs.set(), request, progress);
        if (!report)
            return tl::unexpected(report.error());
        return keeper.tableOf(report->table, list, request.input, time);
    }
    coding::CountRequest request = source.counts->request;
    request.dimensions = dimensions;
    const auto report = coding::codeCounts(inputs.set(), request, progress);
    if (!report)
        return tl::unexpected(report.error());
    return keeper.tableOf(report->table, list, request.input, time);
}

} // namespace

KeepDialog::KeepDialog(session::Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_task(session.jobs())
    , m_messages(new widgets::MessageBar(this))
    , m_file(new QLabel(this))
    , m_form(new KeepForm(session, this))
    , m_keep(new QPushButton(widgets::icon(QStringLiteral("document-save")), tr("&Keep the counts"),
                             this))
{
    setObjectName(QStringLiteral("keepDialog"));
    setWindowTitle(tr("Counts for questionnaires"));
    setModal(false);
    resize(Comfortable);
    m_file->setObjectName(QStringLiteral("keepFile"));
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    m_keep->setObjectName(QStringLiteral("keepCounts"));
    m_keep->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_keep);
    row->addWidget(new intake::BusyLine(m_task, this), 1);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_messages);
    column->addWidget(m_file);
    column->addWidget(m_form);
    column->addLayout(row);
    column->addWidget(new KeptList(session, this), 1);
    column->addWidget(makeFoot());
    connect(m_keep, &QPushButton::clicked, this, &KeepDialog::keep);
    connect(m_form, &KeepForm::changed, this, &KeepDialog::showActions);
    connect(&m_task, &intake::Task::busyChanged, this, &KeepDialog::showActions);
    setSource({});
}

QWidget *KeepDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    auto *fill = new QPushButton(widgets::icon(QStringLiteral("go-jump")),
                                 tr("&Fill a questionnaire"), foot);
    fill->setObjectName(QStringLiteral("goToQuestionnaire"));
    fill->setToolTip(tr("Leads to the page of questionnaires. “Fill…” there takes these counts."));
    fill->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), foot);
    close->setAutoDefault(false);
    row->addWidget(fill);
    row->addStretch(1);
    row->addWidget(close);
    connect(fill, &QPushButton::clicked, this, [this] {
        Q_EMIT m_session.placeRequested(
            { QStringLiteral("page"), { QStringLiteral("questionnaire") } });
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void KeepDialog::setSource(const KeepSource &source)
{
    m_source = source;
    m_file->setVisible(!source.isEmpty());
    if (!source.isEmpty())
        m_file->setText(tr("Counts of the file %1, as it was coded last.")
                            .arg(QFileInfo(source.file()).fileName()));
    m_form->setEnabled(!source.isEmpty());
    m_form->showSource(source);
    showActions();
}

void KeepDialog::showActions()
{
    m_keep->setEnabled(m_form->keeper() && !m_task.isBusy() && !m_session.project().isReadOnly());
}

void KeepDialog::keep()
{
    const std::optional<Keeper> keeper = m_form->keeper();
    if (!keeper || m_task.isBusy())
        return;
    m_messages->clear();
    m_task.start(
        base::lateText("coding", "Counting %1 for questionnaires",
                       { QFileInfo(m_source.file()).fileName() }),
        [source = m_source, keeper = *keeper, time = m_session.signature().time](
            base::Progress &progress) { return counted(source, keeper, time, progress); },
        [this](const base::Result<CodedTable> &kept) { take(kept); });
}

void KeepDialog::take(const base::Result<CodedTable> &kept)
{
    if (!kept) {
        m_messages->addError(kept.error());
        return;
    }
    if (m_session.run(project::putCodedTable(m_session.data(), *kept)))
        m_messages->add({ widgets::Tone::Done,
                          tr("The counts are kept as “%1”: %2 in all.")
                              .arg(kept->name, records::countText(kept->table.total())),
                          {},
                          {},
                          {} });
}

} // namespace codingpage
