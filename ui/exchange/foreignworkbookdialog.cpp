// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/foreignworkbookdialog.h"

#include "core/exchange/response/response.h"
#include "core/table/savefile.h"
#include "ui/intake/findingsreport.h"
#include "ui/records/editions.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

namespace exchangepage
{

using base::lateText;

void ForeignWorkbookDialog::fillEditions()
{
    const QString before = chosenEdition();
    m_edition->clear();
    for (const QString &id : exchange::answeredEditions(m_session.data())) {
        const auto edition = records::editionOf(id, m_session.language());
        m_edition->addItem(edition ? records::editionName(edition->form()) : id,
                           edition ? questionnaire::loadName(edition->form()) : id);
    }
    m_edition->setCurrentIndex(qMax(0, m_edition->findData(before)));
    refresh();
}

QString ForeignWorkbookDialog::chosenEdition() const
{
    return m_edition->currentData().toString();
}

void ForeignWorkbookDialog::setEdition(const QString &edition, const QList<int> &years)
{
    const auto found = records::editionOf(edition, m_session.language());
    const QString name = found ? questionnaire::loadName(found->form()) : edition;
    m_edition->setCurrentIndex(qMax(0, m_edition->findData(name)));
    m_years = years;
}

void ForeignWorkbookDialog::setWorkbook(const QString &path)
{
    m_workbook = path;
    m_workbookName->setText(QFileInfo(path).fileName());
    m_workbookName->setToolTip(path);
    m_model->setLines({}, {});
    m_report->setFindings({});
    m_messages->clear();
    refresh();
}

void ForeignWorkbookDialog::refresh()
{
    if (!m_fill)
        return;
    const bool hasEdition = m_edition->count() > 0;
    const bool isReady = hasEdition && !m_workbook.isEmpty() && !m_task.isBusy();
    m_propose->setEnabled(isReady);
    m_open->setEnabled(isReady);
    m_save->setEnabled(m_model->rowCount() > 0);
    m_fill->setEnabled(isReady && m_model->takenCount() > 0);
    m_fill->setToolTip(hasEdition ? QString() : tr("Answer a questionnaire first."));
    m_count->setText(
        m_model->rowCount() == 0
            ? tr("Choose the workbook, then open its map or let one be proposed. "
                 "Check the lines before you fill it; double-click a cell or year to "
                 "correct it.")
            : tr("%1 of %2 lines count.").arg(m_model->takenCount()).arg(m_model->rowCount()));
}

void ForeignWorkbookDialog::chooseWorkbook()
{
    const QString path = widgets::FileDialog::openFile(
        this, windowTitle(), tr("Workbooks (*.xlsx *.xlsm *.xltx *.xltm);;All files (*)"),
        QStringLiteral("workbook"));
    if (!path.isEmpty())
        setWorkbook(path);
}

void ForeignWorkbookDialog::chooseMap()
{
    const QString path = widgets::FileDialog::openFile(
        this, windowTitle(), tr("Maps of cells (*.csv *.xlsx *.ods);;All files (*)"),
        QStringLiteral("cellmap"));
    if (!path.isEmpty())
        setMap(path);
}

base::Result<ForeignWorkbookDialog::ShownMap>
ForeignWorkbookDialog::proposed(const QString &workbook, const QString &edition,
                                const QString &language, base::Progress &progress)
{
    const QString english = QStringLiteral("en");
    QList<exchange::EditionInLanguage> editions;
    for (const QString &wanted : { language, english }) {
        if (!editions.isEmpty() && language == english)
            continue;
        const auto loaded = questionnaire::loadEdition(edition, wanted);
        if (!loaded)
            return tl::unexpected(loaded.error());
        editions << exchange::EditionInLanguage { *loaded, wanted };
    }
    const auto view = table::readWorkbookView(workbook, progress);
    if (!view)
        return tl::unexpected(view.error());
    return ShownMap { exchange::proposeMap(*view, editions), {}, {}, editions.first().edition };
}

base::Result<ForeignWorkbookDialog::ShownMap>
ForeignWorkbookDialog::opened(const QString &workbook, const QString &map, const QString &edition,
                              const QString &language, base::Progress &progress)
{
    const auto loaded = questionnaire::loadEdition(edition, language);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto read = exchange::readCellMap(map, progress);
    if (!read)
        return tl::unexpected(read.error());
    const auto view = table::readWorkbookView(workbook, progress);
    if (!view)
        return tl::unexpected(view.error());
    ShownMap shown { {}, read->map.texts, read->findings, *loaded };
    const auto checked = exchange::checkAgainstWorkbook(read->map, **loaded, workbook, progress);
    if (!checked)
        return tl::unexpected(checked.error());
    shown.findings << *checked;
    for (const exchange::MapRow &row : read->map.rows) {
        const table::SheetView *sheet = view->sheet(row.sheet);
        const auto place = table::placeFromReference(row.reference);
        exchange::ProposedRow line;
        line.row = row;
        line.before = sheet && place ? sheet->cells.value(*place).text : QString();
        shown.rows << line;
    }
    return shown;
}

void ForeignWorkbookDialog::propose()
{
    m_messages->clear();
    m_task.start(
        lateText("exchange", "Reading the labels of %1", { QFileInfo(m_workbook).fileName() }),
        [workbook = m_workbook, edition = chosenEdition(), language = m_session.language()](
            base::Progress &progress) { return proposed(workbook, edition, language, progress); },
        [this](const base::Result<ShownMap> &map) { showMap(map); });
}

void ForeignWorkbookDialog::setMap(const QString &path)
{
    m_messages->clear();
    m_task.start(
        lateText("exchange", "Reading %1", { QFileInfo(path).fileName() }),
        [workbook = m_workbook, path, edition = chosenEdition(),
         language = m_session.language()](base::Progress &progress) {
            return opened(workbook, path, edition, language, progress);
        },
        [this](const base::Result<ShownMap> &map) { showMap(map); });
}

void ForeignWorkbookDialog::showMap(const base::Result<ShownMap> &map)
{
    if (map) {
        m_shown = map->edition;
        m_texts = map->texts;
        m_model->setLines(map->rows, map->edition);
        m_report->setFindings(map->findings);
        m_view->resizeColumnsToContents();
        if (map->rows.isEmpty())
            m_messages->add({ widgets::Tone::Note,
                              tr("No cell of the questionnaire was recognised in the workbook. "
                                 "Open a map that names them."),
                              {},
                              {},
                              {} });
    } else {
        m_messages->addError(map.error());
    }
    refresh();
    Q_EMIT mapShown();
}

void ForeignWorkbookDialog::chooseMapToSave()
{
    const QString path
        = widgets::FileDialog::saveFile(this, windowTitle(), QStringLiteral("workbook-map.csv"),
                                        tr("Maps of cells (*.csv)"), QStringLiteral("cellmap"));
    if (path.isEmpty())
        return;
    QList<exchange::ProposedRow> rows;
    for (const MapLine &line : m_model->lines()) {
        rows << line.proposed;
        if (!line.isTaken)
            rows.last().row.cell.clear();
    }
    if (const auto saved = table::saveFile(path, exchange::proposalCsv(rows, m_texts)); !saved)
        m_messages->addError(saved.error());
    else
        m_messages->add({ widgets::Tone::Done,
                          tr("The map was written to %1.").arg(QFileInfo(path).fileName()),
                          path,
                          {},
                          {} });
}

void ForeignWorkbookDialog::chooseTarget()
{
    const QFileInfo given(m_workbook);
    const QString suggestion
        = given.completeBaseName() + u'-' + m_edition->currentText() + u'.' + given.suffix();
    const QString path = widgets::FileDialog::saveFile(this, windowTitle(), suggestion,
                                                       tr("Workbooks (*.%1)").arg(given.suffix()),
                                                       QStringLiteral("export"));
    if (!path.isEmpty())
        fill(path);
}

void ForeignWorkbookDialog::fill(const QString &target)
{
    m_messages->clear();
    exchange::CellMap map = m_model->map();
    map.texts = m_texts;
    m_task.start(
        lateText("exchange", "Filling %1", { QFileInfo(m_workbook).fileName() }),
        [target, map, workbook = m_workbook, edition = m_shown, years = m_years,
         answers = m_session.data().answers](base::Progress &progress) -> base::Result<Filled> {
            const auto filled
                = exchange::prepareFill({ workbook, map, *edition, answers, years }, progress);
            if (!filled)
                return tl::unexpected(filled.error());
            if (const auto written = filled->patch.write(target); !written)
                return tl::unexpected(written.error());
            Filled result;
            result.findings = filled->findings;
            for (const exchange::FillRow &row : filled->rows)
                ++(row.outcome == table::CellOutcome::Written    ? result.written
                       : row.outcome == table::CellOutcome::Same ? result.same
                                                                 : result.refused);
            return result;
        },
        [this, target](const base::Result<Filled> &result) { reportFilled(result, target); });
}

void ForeignWorkbookDialog::reportFilled(const base::Result<Filled> &result, const QString &target)
{
    refresh();
    if (!result) {
        m_messages->addError(result.error());
        return;
    }
    m_report->setFindings(result->findings);
    const QFileInfo file(target);
    m_messages->add({ result->refused > 0 ? widgets::Tone::Warning : widgets::Tone::Done,
                      tr("%1 was written. Cells filled: %2, as before: %3, refused: %4.")
                          .arg(file.fileName())
                          .arg(result->written)
                          .arg(result->same)
                          .arg(result->refused),
                      file.absoluteFilePath(), tr("Open the folder"), [file] {
                          QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath()));
                      } });
    Q_EMIT filled(target);
}

ForeignWorkbookDialog *fillForeignWorkbook(session::Session &session, const QString &edition,
                                           const QList<int> &years, QWidget *parent)
{
    auto *dialog = new ForeignWorkbookDialog(session, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setEdition(edition, years);
    dialog->show();
    return dialog;
}

} // namespace exchangepage
