// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of counts, which of the results is shown, and what is kept of it.

#include "core/coding/keptin.h"
#include "ui/coding/codingpage.h"
#include "ui/coding/countspanel.h"
#include "ui/coding/keepdialog.h"
#include "ui/coding/resultpanel.h"
#include "ui/coding/runform.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>

namespace codingpage
{

namespace
{
enum Shown { Nothing, Records, Counts };
}

void CodingPage::makeCounts()
{
    m_counts = new CountsPanel(this);
    connect(m_counts, &CountsPanel::exportAsked, this, &CodingPage::exportTable);
    // By the layout of the project, which may have been changed since the run.
    connect(m_counts, &CountsPanel::keepInAsked, this, [this](const coding::KeptOut &sum) {
        if (const auto *layout = session().data().layout(m_countsRun->request.layout.id))
            changeKeptIn(coding::withKeptIn(*layout, sum));
    });
    connect(m_counts, &CountsPanel::decideAgainAsked, this, [this] {
        if (const auto *layout = session().data().layout(m_countsRun->request.layout.id)) {
            microdata::Layout changed = *layout;
            changed.keepIn.clear();
            changeKeptIn(changed);
        }
    });
    m_results->addWidget(m_counts);
}

void CodingPage::changeKeptIn(const microdata::Layout &layout)
{
    if (session().run(project::putLayout(session().data(), layout))
        && m_form->layoutId() == layout.id)
        run();
}

void CodingPage::runCounts()
{
    const coding::CountRequest request = m_form->countRequest();
    const SharedInputs inputs = inputsOf(session(), request.layout.list, m_form->leastStatus());
    m_task.start(
        base::lateText("coding", "Coding %1", { QFileInfo(request.input).fileName() }),
        [inputs, request](base::Progress &progress) {
            return coding::codeCounts(inputs->set(), request, progress);
        },
        [this, inputs, request](const base::Result<coding::CountsReport> &report) {
            takeCounts(inputs, request, report);
        });
}

void CodingPage::takeCounts(const SharedInputs &inputs, const coding::CountRequest &request,
                            const base::Result<coding::CountsReport> &report)
{
    if (!report) {
        m_messages->addError(report.error());
        return;
    }
    m_countsRun = std::make_shared<const CountsRun>(CountsRun { inputs, request, *report });
    if (!m_counts)
        makeCounts();
    m_counts->showRun(m_countsRun, session().language());
    showResults();
}

void CodingPage::showResults()
{
    const bool isCounts = m_form->kind() == FileKind::Counts;
    m_new->setText(isCounts ? tr("&Describe a table of counts…")
                            : tr("&Describe a file of records…"));
    const bool hasResult = isCounts ? m_countsRun != nullptr : m_run != nullptr;
    m_noResult->setContent(
        QStringLiteral("view-statistics"), tr("Nothing is coded yet"),
        isCounts
            ? tr("Choose the table of counts on the side, say what the cross table shall show, "
                 "and code the counts. Sums of others are found and kept out. The file stays "
                 "as it is.")
            : tr("Choose the file of records on the side, say what the cross table shall show, "
                 "and code the records. The file stays as it is."));
    m_results->setCurrentIndex(!hasResult ? Nothing : isCounts ? Counts : Records);
    showAge();
}

void CodingPage::showAge()
{
    const bool isCounts = m_form->kind() == FileKind::Counts;
    const KeepSource source = keepSource();
    m_age->setVisible(source.isOld);
    m_age->setText(isCounts ? tr("The project was changed since these counts were coded. Code them "
                                 "again to see what it makes of them.")
                            : tr("The project was changed since these records were coded. Code "
                                 "them again to see what it makes of them."));
    if (m_keepDialog)
        m_keepDialog->setSource(source);
}

bool CodingPage::isOld(const SharedInputs &inputs) const
{
    return inputs->revision < m_changedAt;
}

KeepSource CodingPage::keepSource() const
{
    KeepSource source;
    if (m_form->kind() == FileKind::Counts)
        source.counts = m_countsRun;
    else
        source.run = m_run;
    source.isOld = !source.isEmpty() && isOld(source.inputs());
    return source;
}

KeepDialog *CodingPage::openKept(const QString &edition)
{
    if (!m_keepDialog) {
        m_keepDialog = new KeepDialog(session(), this);
        m_keepDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_keepDialog->setSource(keepSource());
    if (!edition.isEmpty())
        m_keepDialog->form().chooseEdition(edition);
    m_keepDialog->show();
    m_keepDialog->raise();
    m_keepDialog->activateWindow();
    return m_keepDialog;
}

} // namespace codingpage
