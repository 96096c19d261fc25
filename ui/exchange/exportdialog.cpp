// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/exportdialog.h"

#include "core/exchange/response/response.h"
#include "ui/intake/busyline.h"
#include "ui/intake/languages.h"
#include "ui/records/dimensionlist.h"
#include "ui/records/inputs.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace exchangepage
{

namespace
{
constexpr QSize Comfortable { 820, 560 };
}

ExportDialog::ExportDialog(session::Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_task(session.jobs())
    , m_messages(new widgets::MessageBar(this))
{
    setWindowTitle(tr("Export the correspondence"));
    setModal(false);
    resize(Comfortable);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_messages);
    auto *row = new QHBoxLayout;
    row->addWidget(makeFormats(), 2);
    row->addWidget(makeOptions(), 3);
    column->addLayout(row, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(new intake::BusyLine(m_task, this), 1);
    foot->addStretch(1);
    m_export = new QPushButton(widgets::icon(QStringLiteral("document-export")),
                               tr("&Export to a file…"), this);
    m_export->setObjectName(QStringLiteral("exportNow"));
    m_export->setDefault(true);
    auto *close = new QPushButton(tr("Close"), this);
    foot->addWidget(m_export);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseAndExport);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_formats, &QListWidget::currentRowChanged, this, &ExportDialog::showFormat);
    connect(&m_task, &intake::Task::busyChanged, this, &ExportDialog::refresh);
    connect(&session, &session::Session::changed, this, &ExportDialog::fillLists);
    fillLists();
    setList(session.currentList());
    m_formats->setCurrentRow(0);
}

QWidget *ExportDialog::makeFormats()
{
    m_formats = new QListWidget(this);
    m_formats->setObjectName(QStringLiteral("formats"));
    m_formats->setAccessibleName(tr("Formats"));
    m_formats->setWordWrap(true);
    m_formats->setSpacing(2);
    for (const exchange::Exporter *exporter : exchange::exporters()) {
        auto *item = new QListWidgetItem(exporter->name().toString(), m_formats);
        item->setData(Qt::UserRole, exporter->id());
    }
    return m_formats;
}

QWidget *ExportDialog::makeOptions()
{
    auto *options = new QWidget(this);
    auto *column = new QVBoxLayout(options);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::Gap);
    m_name = new QLabel(options);
    m_name->setFont(widgets::headingFont(font()));
    m_name->setWordWrap(true);
    m_losses = new QLabel(options);
    m_losses->setObjectName(QStringLiteral("losses"));
    m_losses->setWordWrap(true);
    m_losses->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *card = new widgets::Card(tr("What this format cannot carry"), options);
    card->body()->addWidget(m_losses);
    m_list = new QComboBox(options);
    m_list->setObjectName(QStringLiteral("exportList"));
    m_language = new QComboBox(options);
    m_language->setObjectName(QStringLiteral("exportLanguage"));
    for (const QString &language : m_session.classification().titleLanguages())
        m_language->addItem(intake::languageName(language), language);
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_session.language())));
    m_layout = new QComboBox(options);
    m_layout->setObjectName(QStringLiteral("exportLayout"));
    m_layout->setToolTip(tr("How the records are read that the script shall code. Layouts are made "
                            "on the page “Data and coding”."));
    m_dimensions = new records::DimensionList(options);
    m_dimensions->setObjectName(QStringLiteral("exportDimensions"));
    m_edition = new QComboBox(options);
    m_edition->setObjectName(QStringLiteral("exportEdition"));
    m_form = new QFormLayout;
    m_form->addRow(tr("&List"), m_list);
    m_form->addRow(tr("L&anguage of titles and headings"), m_language);
    m_form->addRow(tr("La&yout of the records"), m_layout);
    m_form->addRow(tr("Counts &by"), m_dimensions);
    m_form->addRow(tr("&Questionnaire"), m_edition);
    connect(m_list, &QComboBox::currentIndexChanged, this, &ExportDialog::fillLayouts);
    connect(m_layout, &QComboBox::currentIndexChanged, this, &ExportDialog::fillDimensions);
    column->addWidget(m_name);
    column->addWidget(card);
    column->addLayout(m_form);
    column->addStretch(1);
    return options;
}

void ExportDialog::fillLists()
{
    const QString before = m_list->currentData().toString();
    m_list->clear();
    for (const offences::OffenceList &list : m_session.data().lists)
        m_list->addItem(list.info.name, list.info.id);
    if (m_list->count() > 1)
        m_list->addItem(tr("All lists"), QString());
    setList(before);
    fillLayouts();
    fillEditions();
    refresh();
}

void ExportDialog::fillEditions()
{
    const QString before = m_edition->currentText();
    m_edition->clear();
    m_edition->addItems(exchange::answeredEditions(m_session.data()));
    m_edition->setCurrentIndex(qMax(0, m_edition->findText(before)));
}

// Those of the list; without any, a script reads a single column of codes.
void ExportDialog::fillLayouts()
{
    const QString before = m_layout->currentData().toString();
    const QString list = m_list->currentData().toString();
    {
        const QSignalBlocker quiet(m_layout);
        m_layout->clear();
        for (const microdata::Layout &layout : m_session.data().layouts) {
            if (list.isEmpty() || layout.list.isEmpty() || layout.list == list)
                m_layout->addItem(layout.name.isEmpty() ? layout.id : layout.name, layout.id);
        }
        if (m_layout->count() == 0)
            m_layout->addItem(tr("None: one column “code”"), QString());
        m_layout->setCurrentIndex(qMax(0, m_layout->findData(before)));
    }
    fillDimensions();
}

// All that the layout gives, until somebody chooses.
void ExportDialog::fillDimensions()
{
    const microdata::Layout *layout = m_session.data().layout(m_layout->currentData().toString());
    const QStringList all = records::dimensionsOf(layout ? *layout : microdata::Layout());
    if (all == m_offered)
        return; // what is ticked stays
    m_offered = all;
    m_dimensions->showDimensions(all, records::dictionaryOf(m_session), m_session.language());
    QStringList wanted = all;
    wanted.removeAll(QStringLiteral("iccs2"));
    wanted.removeAll(QStringLiteral("tags"));
    m_dimensions->setTicked(wanted);
}

void ExportDialog::setList(const QString &listId)
{
    m_list->setCurrentIndex(qMax(0, m_list->findData(listId)));
}

void ExportDialog::setFormat(const QString &exporterId)
{
    for (int row = 0; row < m_formats->count(); ++row) {
        if (m_formats->item(row)->data(Qt::UserRole).toString() == exporterId)
            m_formats->setCurrentRow(row);
    }
}

QString ExportDialog::format() const
{
    const QListWidgetItem *item = m_formats->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void ExportDialog::showFormat()
{
    if (const exchange::Exporter *exporter = exchange::exporterById(format())) {
        m_name->setText(exporter->name().toString());
        m_losses->setText(exporter->losses().toString());
        m_form->setRowVisible(m_layout, exporter->takesLayout());
        m_form->setRowVisible(m_dimensions, exporter->takesLayout());
        m_form->setRowVisible(m_edition, exporter->takesEdition());
        m_form->setRowVisible(m_list, !exporter->takesEdition());
    }
    refresh();
}

void ExportDialog::refresh()
{
    if (!m_export)
        return;
    const exchange::Exporter *exporter = exchange::exporterById(format());
    const bool isResponse = exporter && exporter->takesEdition();
    const bool hasSubject = (isResponse ? m_edition : m_list)->count() > 0;
    m_export->setEnabled(hasSubject && !m_task.isBusy() && exporter);
    const QString wanted
        = isResponse ? tr("Answer a questionnaire first.") : tr("Import a list of offences first.");
    m_export->setToolTip(hasSubject ? QString() : wanted);
}

QString ExportDialog::suggestedName() const
{
    const QString list = m_list->currentData().toString();
    const QString stem = list.isEmpty() ? tr("correspondence", "part of a file name") : list;
    const exchange::Exporter *exporter = exchange::exporterById(format());
    if (exporter && exporter->takesEdition())
        return m_edition->currentText() + QLatin1Char('.') + exporter->suffix();
    return stem + QStringLiteral("-iccs.") + (exporter ? exporter->suffix() : QString());
}

void ExportDialog::chooseAndExport()
{
    const exchange::Exporter *exporter = exchange::exporterById(format());
    if (!exporter || m_task.isBusy())
        return;
    const QString path = widgets::FileDialog::saveFile(
        this, windowTitle(), suggestedName(),
        QStringLiteral("%1 (*.%2)").arg(exporter->name().toString(), exporter->suffix()),
        QStringLiteral("export"));
    if (!path.isEmpty())
        exportTo(path);
}

void ExportDialog::exportTo(const QString &path)
{
    const exchange::Exporter *exporter = exchange::exporterById(format());
    const project::Signature signature = m_session.signature();
    m_messages->clear();
    m_task.start(
        base::lateText("exchange", "Exporting %1", { QFileInfo(path).fileName() }),
        [exporter, path, signature, data = m_session.data(),
         classification = m_session.classification(), list = m_list->currentData().toString(),
         language = m_language->currentData().toString(),
         layout = exporter->takesLayout() ? m_layout->currentData().toString() : QString(),
         dimensions = exporter->takesLayout() ? m_dimensions->ticked() : QStringList(),
         edition = m_edition->currentText()](base::Progress &progress) {
            const exchange::ExportJob job { data,     classification, list,
                                            language, signature.time, signature.author,
                                            layout,   dimensions,     edition };
            return exporter->write(job, path, progress);
        },
        [this, path](const base::Result<> &result) { report(result, path); });
}

void ExportDialog::report(const base::Result<> &result, const QString &path)
{
    if (!result) {
        m_messages->addError(result.error());
        return;
    }
    const QFileInfo file(path);
    m_messages->add({ widgets::Tone::Done,
                      tr("%1 was written (%2).", "file name, size")
                          .arg(file.fileName(), QLocale().formattedDataSize(file.size())),
                      file.absoluteFilePath(), tr("Open the folder"), [file] {
                          QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath()));
                      } });
    Q_EMIT exported(path);
}

} // namespace exchangepage
