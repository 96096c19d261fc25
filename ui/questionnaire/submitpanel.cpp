// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/submitpanel.h"

#include "core/project/edits.h"
#include "core/table/savefile.h"
#include "ui/intake/busyline.h"
#include "ui/intake/languages.h"
#include "ui/records/rowtable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/severity.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace questionnairepage
{

SubmitPanel::SubmitPanel(session::Session &session, const questionnaire::EditionPointer &edition,
                         QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_edition(edition)
    , m_looking(session.jobs())
    , m_making(session.jobs())
    , m_open(new models::TableModel<base::Finding>(columns(), this))
    , m_messages(new widgets::MessageBar(this))
    , m_summary(new QLabel(this))
{
    m_summary->setObjectName(QStringLiteral("submissionSummary"));
    m_summary->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_messages);
    column->addWidget(makeYears());
    column->addWidget(m_summary);
    column->addWidget(makeOpen(), 1);
    column->addWidget(makeOrder());
    column->addWidget(makeFoot());
    connect(&session, &session::Session::changed, this, [this](const project::ChangeEvent &event) {
        if (event.parts.intersects({ QStringLiteral("answer"), QStringLiteral("method"),
                                     QStringLiteral("series"), QStringLiteral("approval") }))
            look();
    });
    connect(&m_making, &intake::Task::busyChanged, this, &SubmitPanel::refresh);
    look();
}

QWidget *SubmitPanel::makeYears()
{
    auto *years = new QWidget(this);
    auto *row = new QHBoxLayout(years);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(tr("Years"), years));
    for (int year : m_edition->form().years()) {
        auto *box = new QCheckBox(QString::number(year), years);
        box->setObjectName(QStringLiteral("submit%1").arg(year));
        box->setChecked(true);
        row->addWidget(box);
        m_years << box;
        connect(box, &QCheckBox::toggled, this, &SubmitPanel::look);
    }
    row->addStretch(1);
    return years;
}

// The cell's label; of checks on tables the table's title.
QString SubmitPanel::placeOf(const base::Finding &finding) const
{
    const QString id = finding.place.ids.value(2);
    if (const int cell = m_edition->find(id); cell >= 0)
        return m_edition->labelOf(cell);
    const questionnaire::Table *table = m_edition->table(id);
    return table ? id + QLatin1Char(' ') + table->title : id;
}

QList<models::Column<base::Finding>> SubmitPanel::columns() const
{
    using base::Finding;
    using Column = models::Column<Finding>;
    const auto icon
        = [](const Finding &finding) { return widgets::severityIcon(finding.severity); };
    const auto message = [](const Finding &finding) { return finding.message.toString(); };
    const auto place = [this](const Finding &finding) { return placeOf(finding); };
    const auto advice = [](const Finding &finding) { return finding.advice.toString(); };
    return { Column(tr("Check"), [](const Finding &finding) { return finding.check; },
                    { { Qt::DecorationRole, icon } }),
             Column(tr("Year"), [](const Finding &finding) { return finding.place.ids.value(1); }),
             Column(tr("Cell"), place,
                    { { Qt::ToolTipRole,
                        [](const Finding &finding) { return finding.place.ids.value(2); } } }),
             Column(tr("What is wrong"), message, { { Qt::ToolTipRole, advice } }) };
}

QWidget *SubmitPanel::makeOpen()
{
    auto *card = new widgets::Card(tr("Errors that nobody has explained"), this);
    m_view = records::rowTable(QStringLiteral("openErrors"), tr("Errors without explanation"),
                               m_open, card);
    const int letter = fontMetrics().averageCharWidth();
    const QList<int> widths { 10, 8, 28 };
    for (int column = 0; column < widths.size(); ++column)
        m_view->setColumnWidth(column, letter * widths.at(column));
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setToolTip(tr("Enter or a double click goes to the cell."));
    card->body()->addWidget(m_view);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT m_session.placeRequested(m_open->row(index.row()).place);
    });
    return card;
}

QWidget *SubmitPanel::makeOrder()
{
    auto *order = new QWidget(this);
    auto *form = new QFormLayout(order);
    form->setContentsMargins(0, 0, 0, 0);
    m_note = new QLineEdit(order);
    m_note->setObjectName(QStringLiteral("submissionNote"));
    m_note->setPlaceholderText(tr("What the letter says besides"));
    m_language = new QComboBox(order);
    m_language->setObjectName(QStringLiteral("submissionLanguage"));
    for (const QString &language : m_session.classification().titleLanguages())
        m_language->addItem(intake::languageName(language), language);
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_session.language())));
    m_allow = new QCheckBox(tr("Send although errors are not &explained; the letter lists them"),
                            order);
    m_allow->setObjectName(QStringLiteral("allowErrors"));
    form->addRow(tr("&Note"), m_note);
    form->addRow(tr("&Language of letter and workbooks"), m_language);
    form->addRow(QString(), m_allow);
    connect(m_allow, &QCheckBox::toggled, this, &SubmitPanel::refresh);
    return order;
}

QWidget *SubmitPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new intake::BusyLine(m_making, this), 1);
    row->addStretch(1);
    m_make = new QPushButton(widgets::icon(QStringLiteral("document-export")),
                             tr("&Make the package…"), foot);
    m_make->setObjectName(QStringLiteral("makePackage"));
    m_make->setAutoDefault(false); // Enter belongs to the list of errors
    row->addWidget(m_make);
    connect(m_make, &QPushButton::clicked, this, &SubmitPanel::chooseAndMake);
    return foot;
}

QList<int> SubmitPanel::years() const
{
    QList<int> years;
    for (const QCheckBox *box : m_years) {
        if (box->isChecked())
            years << box->text().toInt();
    }
    return years;
}

exchange::ExportJob SubmitPanel::job(const project::ProjectData &facts,
                                     const classification::Classification &classification) const
{
    const project::Signature signature = m_session.signature();
    exchange::ExportJob job {
        facts,          classification,  {}, m_language->currentData().toString(),
        signature.time, signature.author
    };
    job.edition = questionnaire::loadName(m_edition->form());
    job.years = years();
    return job;
}

void SubmitPanel::look()
{
    m_hasAnswers = false;
    refresh();
    if (years().isEmpty()) {
        m_looking.cancel();
        m_open->setRows({});
        m_summary->setText(tr("Choose a year."));
        return;
    }
    const auto facts = std::make_shared<project::ProjectData>(m_session.data());
    const auto iccs = std::make_shared<classification::Classification>(m_session.classification());
    m_looking.start(
        base::lateText("questionnaire", "Looking at what is open in %1", { m_edition->form().id }),
        [facts, iccs, job = job(*facts, *iccs)](base::Progress &) {
            return exchange::submissionState(job);
        },
        [this](const base::Result<exchange::SubmissionState> &state) { showState(state); });
}

void SubmitPanel::showState(const base::Result<exchange::SubmissionState> &state)
{
    if (!state) {
        m_summary->setText(state.error().message());
        return;
    }
    m_hasAnswers = state->answered > 0;
    m_open->setRows(state->open);
    m_allow->setVisible(!state->open.isEmpty());
    m_summary->setText(
        tr("%1 of %2 cells are answered. %3, %4, %5.", "answered, asked, three counts of findings")
            .arg(QLocale().toString(state->answered), QLocale().toString(state->asked),
                 tr("%Ln error(s) without explanation", nullptr, int(state->open.size())),
                 tr("%Ln warning(s) and note(s)", nullptr, state->others),
                 tr("%Ln finding(s) explained", nullptr, state->explained)));
    refresh();
}

void SubmitPanel::refresh()
{
    const bool isOpen = m_open->rowCount() > 0 && !m_allow->isChecked();
    const bool isReadOnly = m_session.project().isReadOnly();
    m_make->setEnabled(m_hasAnswers && !isOpen && !m_making.isBusy() && !isReadOnly);
    if (isReadOnly)
        m_make->setToolTip(tr("The project is open for reading only."));
    else if (isOpen)
        m_make->setToolTip(tr("Mend or explain the errors first, or say that they may be sent."));
    else
        m_make->setToolTip(m_hasAnswers ? QString() : tr("There are no answers in these years."));
}

void SubmitPanel::chooseAndMake()
{
    const QString path = widgets::FileDialog::saveFile(
        this, tr("Package of the submission"),
        m_edition->form().id + QLatin1Char('_') + m_session.data().settings.country
            + QStringLiteral(".zip"),
        tr("Packages (*.zip)"), QStringLiteral("export"));
    if (path.isEmpty())
        return;
    m_messages->clear();
    const auto facts = std::make_shared<project::ProjectData>(m_session.data());
    const auto iccs = std::make_shared<classification::Classification>(m_session.classification());
    const exchange::SubmissionOrder order { m_note->text(), m_allow->isChecked() };
    m_making.start(
        base::lateText("questionnaire", "Making the package %1", { QFileInfo(path).fileName() }),
        [facts, iccs, order, path,
         job = job(*facts, *iccs)](base::Progress &progress) -> base::Result<Made> {
            const auto package = exchange::makePackage(job, order, path, progress);
            if (!package)
                return tl::unexpected(package.error());
            if (const auto written = table::saveFile(path, package->archive); !written)
                return tl::unexpected(written.error());
            return Made { package->submission, path, int(package->files.size()), package->leftOut };
        },
        [this](const base::Result<Made> &made) { take(made); });
}

void SubmitPanel::take(const base::Result<Made> &made)
{
    if (!made) {
        m_messages->addError(made.error());
        return;
    }
    if (!m_session.run(project::putSubmission(m_session.data(), made->submission))) {
        // A package that the project knows nothing of must not be sent.
        QFile::remove(made->path);
        return;
    }
    const QFileInfo file(made->path);
    m_messages->add(
        { widgets::Tone::Done,
          tr("%1 was written with %Ln file(s). Save the project, which keeps it as “%2”.",
             "file name, number of the submission", made->files)
              .arg(file.fileName(), made->submission.id),
          file.absoluteFilePath(), tr("Open the folder"),
          [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath())); } });
    QStringList lost;
    for (const base::Finding &finding : made->leftOut)
        lost << finding.message.toString();
    if (!lost.isEmpty())
        m_messages->add({ widgets::Tone::Warning,
                          tr("%Ln answer(s) are not in it.", nullptr, int(lost.size())),
                          lost.join(QLatin1Char('\n')),
                          {},
                          {} });
    Q_EMIT submitted(made->submission.id, made->path);
}

} // namespace questionnairepage
