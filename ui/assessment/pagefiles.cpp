// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/intake.h"
#include "core/project/assessmentfile.h"
#include "core/table/csvwriter.h"
#include "core/table/savefile.h"
#include "core/table/workbook.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/assessment/liveassessment.h"
#include "ui/assessment/takeindialog.h"
#include "ui/assessment/words.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QDir>
#include <QMenu>

namespace assessmentpage
{

namespace
{

// Texts that are to be read are wide enough for it.
table::Workbook partWorkbook(const QList<QStringList> &rows, const QString &title, bool rightToLeft,
                             const QDateTime &time)
{
    table::Sheet sheet;
    sheet.name = QStringLiteral("answers"); // whatever the language: programs read it back
    sheet.frozenRows = 1;
    sheet.rightToLeft = rightToLeft;
    QList<table::Cell> header;
    for (const QString &name : assessment::partHeader())
        header << table::Cell { name, table::CellStyle::Header };
    sheet.rows << header;
    const qsizetype typed = assessment::answerHeader().size();
    for (const QStringList &row : rows) {
        QList<table::Cell> cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells << table::Cell { row[i],
                                   i < typed ? table::CellStyle::Plain
                                             : table::CellStyle::Wrapped };
        sheet.rows << cells;
    }
    for (qsizetype i = 0; i < header.size(); ++i)
        sheet.columnWidths << (i < typed ? 14 : 40);
    table::Workbook workbook;
    workbook.title = title;
    workbook.created = time;
    workbook.sheets << sheet;
    return workbook;
}

QByteArray partTable(const QList<QStringList> &rows)
{
    table::CsvStyle style;
    style.byteOrderMark = true;
    table::CsvWriter writer(style);
    writer.row(assessment::partHeader());
    for (const QStringList &row : rows)
        writer.row(row);
    return writer.bytes();
}

} // namespace

void AssessmentPage::makeActions()
{
    const auto make
        = [this](const char *name, const QString &icon, const QString &text, const QString &help) {
              auto *action = new QAction(widgets::icon(icon), text, this);
              action->setObjectName(QLatin1String(name));
              action->setToolTip(help);
              return action;
          };
    m_part = make("assessmentPart", QStringLiteral("document-send"), tr("&Part for an institution"),
                  tr("The questions on the form of an institution, as a table to be filled in and "
                     "taken in again"));
    m_takeIn = make("assessmentTakeIn", QStringLiteral("document-import"), tr("&Take in answers…"),
                    tr("Answers and entries from a file, with what they change shown before"));
    m_export = make("assessmentExport", QStringLiteral("document-export"), tr("Save &as a file…"),
                    tr("The whole assessment with everything computed, for other programs and for "
                       "comparing countries"));
    m_partMenu = new QMenu(this);
    m_partMenu->setObjectName(QStringLiteral("partMenu"));
    m_part->setMenu(m_partMenu);
    connect(m_partMenu, &QMenu::aboutToShow, this, &AssessmentPage::fillPartMenu);
    connect(m_takeIn, &QAction::triggered, this, &AssessmentPage::takeIn);
    connect(m_export, &QAction::triggered, this, &AssessmentPage::exportAll);
}

QList<QAction *> AssessmentPage::pageActions() const
{
    return { m_part, m_takeIn, m_export };
}

void AssessmentPage::fillPartMenu()
{
    m_partMenu->clear();
    QStringList institutions;
    for (const assessment::Named &kind : m_live->instrument()->institutionKinds)
        institutions << kind.id;
    for (const assessment::Answer &answer : session().data().assessmentAnswers) {
        if (answer.institution.contains(QLatin1Char(':'))
            && !institutions.contains(answer.institution))
            institutions << answer.institution;
    }
    for (const QString &institution : std::as_const(institutions)) {
        QAction *action = m_partMenu->addAction(
            tr("%1…").arg(institutionName(*m_live->instrument(), institution)), this,
            [this, institution] { savePart(institution); });
        action->setObjectName(QLatin1String("part:") + institution);
    }
}

void AssessmentPage::savePart(const QString &institution)
{
    const QString name = institutionName(*m_live->instrument(), institution);
    QString file = institution;
    file.replace(QLatin1Char(':'), QLatin1Char('-')).replace(QLatin1Char(' '), QLatin1Char('-'));
    const QString path = widgets::FileDialog::saveFile(
        this, tr("Part of %1").arg(name), QStringLiteral("assessment-%1.xlsx").arg(file),
        tr("Workbook (*.xlsx);;Table (*.csv)"), QStringLiteral("parts"));
    if (path.isEmpty())
        return;
    const QList<QStringList> rows = assessment::partRows(
        *m_live->instrument(), session().data().assessmentAnswers, institution);
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        tellSaved(table::saveFile(path, partTable(rows)), path);
    else
        tellSaved(table::writeWorkbook(
                      path, partWorkbook(rows, name, isRightToLeft(), session().signature().time)),
                  path);
}

void AssessmentPage::takeIn()
{
    if (!m_live->instrument())
        return;
    auto *dialog = findChild<TakeInDialog *>();
    if (!dialog) {
        dialog = new TakeInDialog(session(), m_live->instrument(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

// Computed anew, so that the file is of the project as it is now.
void AssessmentPage::exportAll()
{
    if (!m_live->instrument())
        return;
    const QString path = widgets::FileDialog::saveFile(
        this, tr("Save the assessment as a file"), QStringLiteral("assessment.json"),
        tr("Assessment (*.json)"), QStringLiteral("assessment"));
    if (path.isEmpty())
        return;
    m_task.start(
        base::lateText("assessment", "Saving the assessment"),
        [path, data = session().data(), iccs = session().classification(),
         instrument = m_live->instrument(), language = session().language(),
         time = session().signature().time](base::Progress &progress) {
            const project::Assessment assessment
                = project::assess(data, iccs, instrument, language, progress);
            return table::saveFile(
                path, project::assessmentToJson(project::assessmentFile(data, assessment, time)));
        },
        [this, path](const base::Result<> &saved) { tellSaved(saved, path); });
}

void AssessmentPage::tellSaved(const base::Result<> &saved, const QString &path)
{
    if (!saved) {
        m_messages->addError(saved.error());
        return;
    }
    m_messages->add({ widgets::Tone::Done,
                      tr("Saved as %1.").arg(QDir::toNativeSeparators(path)),
                      {},
                      {},
                      {} });
}

} // namespace assessmentpage
