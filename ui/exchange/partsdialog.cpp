// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/partsdialog.h"

#include "core/exchange/response/response.h"
#include "ui/exchange/takebackdialog.h"
#include "ui/intake/busyline.h"
#include "ui/intake/languages.h"
#include "ui/records/editions.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace exchangepage
{

namespace
{

constexpr QSize Comfortable { 1000, 620 };

QListWidgetItem *addTicked(QListWidget *list, const QString &text, const QVariant &data)
{
    auto *item = new QListWidgetItem(text, list);
    item->setData(Qt::UserRole, data);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Checked);
    return item;
}

QVariantList ticked(const QListWidget *list)
{
    QVariantList data;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            data << list->item(row)->data(Qt::UserRole);
    }
    return data;
}

} // namespace

PartsDialog::PartsDialog(session::Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_task(session.jobs())
    , m_messages(new widgets::MessageBar(this))
{
    setWindowTitle(tr("Parts for institutions"));
    setModal(false);
    resize(Comfortable);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_messages);
    column->addWidget(makeChoices());
    m_model = new models::TreeModel<Line>(columns(), this);
    m_states = new QTreeView(this);
    m_states->setObjectName(QStringLiteral("partStates"));
    m_states->setAccessibleName(tr("Parts and what came back"));
    m_states->setModel(m_model);
    m_states->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_states->header()->setStretchLastSection(true);
    column->addWidget(m_states, 1);
    column->addWidget(makeFoot());
    connect(m_editions, &QComboBox::currentIndexChanged, this, &PartsDialog::showEdition);
    connect(m_institutions, &QListWidget::itemChanged, this, &PartsDialog::refresh);
    connect(m_years, &QListWidget::itemChanged, this, &PartsDialog::refresh);
    connect(&m_task, &intake::Task::busyChanged, this, &PartsDialog::refresh);
    connect(&session, &session::Session::changed, this, &PartsDialog::refresh);
    fillEditions();
    showEdition();
}

QWidget *PartsDialog::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *form = new QFormLayout(choices);
    form->setContentsMargins(0, 0, 0, 0);
    m_editions = new QComboBox(choices);
    m_editions->setObjectName(QStringLiteral("partsEdition"));
    m_language = new QComboBox(choices);
    m_language->setObjectName(QStringLiteral("partsLanguage"));
    for (const QString &language : m_session.classification().titleLanguages())
        m_language->addItem(intake::languageName(language), language);
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_session.language())));
    m_years = new QListWidget(choices);
    m_years->setObjectName(QStringLiteral("partsYears"));
    m_institutions = new QListWidget(choices);
    m_institutions->setObjectName(QStringLiteral("partsInstitutions"));
    constexpr int shownLines = 5;
    const int height = shownLines * fontMetrics().height() + 3 * widgets::Gap;
    m_years->setMaximumHeight(height);
    m_institutions->setMaximumHeight(height);
    form->addRow(tr("&Questionnaire"), m_editions);
    form->addRow(tr("&Years to fill in"), m_years);
    form->addRow(tr("&Institutions"), m_institutions);
    form->addRow(tr("&Language of the workbooks"), m_language);
    return choices;
}

QWidget *PartsDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_write = new QPushButton(widgets::icon(QStringLiteral("document-export")),
                              tr("&Write into a folder…"), foot);
    m_write->setObjectName(QStringLiteral("writeParts"));
    m_write->setDefault(true);
    auto *take = new QPushButton(widgets::icon(QStringLiteral("document-import")),
                                 tr("&Take back a part…"), foot);
    take->setObjectName(QStringLiteral("takeBackPart"));
    take->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), foot);
    close->setAutoDefault(false);
    row->addWidget(new intake::BusyLine(m_task, foot), 1);
    row->addStretch(1);
    row->addWidget(take);
    row->addWidget(m_write);
    row->addWidget(close);
    connect(m_write, &QPushButton::clicked, this, &PartsDialog::chooseAndWrite);
    connect(take, &QPushButton::clicked, this, &PartsDialog::takeBack);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

QList<models::Column<PartsDialog::Line>> PartsDialog::columns()
{
    using Column = models::Column<Line>;
    const auto counts = [](const Line &line) -> QVariant {
        if (line.isReturn)
            return tr("%1 added, %2 changed, %3 as before, %4 refused")
                .arg(line.returned.added)
                .arg(line.returned.changed)
                .arg(line.returned.same)
                .arg(line.returned.refused);
        return tr("%1 of %2 cells are open").arg(line.state.open).arg(line.state.cells);
    };
    const auto name = [](const Line &line) -> QVariant {
        return line.isReturn ? line.returned.file : line.state.name;
    };
    const auto when = [](const Line &line) -> QVariant {
        if (line.isReturn)
            return QLocale().toString(line.returned.time.toLocalTime(), QLocale::ShortFormat);
        return line.state.returns.isEmpty() ? tr("has not come back") : tr("has come back");
    };
    return { Column(tr("Institution"), name),
             Column(tr("Answers"), counts),
             Column(tr("Taken back"), when),
             Column(tr("Taken back by"),
                    [](const Line &line) -> QVariant { return line.returned.author; }),
             Column(tr("Filled in by"),
                    [](const Line &line) -> QVariant { return line.returned.sender; }),
             Column(tr("Filled in on"),
                    [](const Line &line) -> QVariant { return line.returned.filled; }) };
}

// Those that the project answers first, then the latest of each instrument.
void PartsDialog::fillEditions()
{
    for (const QString &id : exchange::answeredEditions(m_session.data()))
        addEdition(id);
    for (const QString &folder : questionnaire::editionFolders())
        addEdition(folder.section(QLatin1Char('/'), -1));
}

// By its short title and year; the name it is loaded by stays with it. One that cannot be read is
// shown by its id, and choosing it says why. Returns its place.
int PartsDialog::addEdition(const QString &id)
{
    const auto edition = records::editionOf(id, m_session.language());
    if (!edition) {
        m_editions->addItem(id, id);
        return m_editions->count() - 1;
    }
    const QString name = questionnaire::loadName(edition->form());
    if (m_editions->findData(name) < 0)
        m_editions->addItem(records::editionName(edition->form()), name);
    return m_editions->findData(name);
}

QString PartsDialog::chosenEdition() const
{
    return m_editions->currentData().toString();
}

void PartsDialog::setEdition(const QString &id)
{
    m_editions->setCurrentIndex(addEdition(id));
}

void PartsDialog::showEdition()
{
    const auto edition = questionnaire::loadEdition(chosenEdition(), m_session.language());
    if (!edition) {
        m_edition.reset();
        m_messages->addError(edition.error());
    } else {
        m_edition = *edition;
    }
    const QSignalBlocker quietYears(m_years);
    const QSignalBlocker quietInstitutions(m_institutions);
    m_years->clear();
    m_institutions->clear();
    for (int year : m_edition ? m_edition->form().years() : QList<int>())
        addTicked(m_years, QString::number(year), year);
    for (const exchange::InstitutionPart &part :
         m_edition ? exchange::partsOf(*m_edition) : QList<exchange::InstitutionPart>())
        addTicked(m_institutions, part.name, part.institution);
    refresh();
}

void PartsDialog::refresh()
{
    m_write->setEnabled(m_edition && !m_task.isBusy() && !chosenInstitutions().isEmpty()
                        && !chosenYears().isEmpty());
    m_write->setToolTip(m_write->isEnabled() ? QString() : tr("Tick a year and an institution."));
    auto root = std::make_unique<models::TreeNode<Line>>();
    for (const exchange::PartState &state : m_edition
             ? exchange::partStates(m_session.data(), *m_edition)
             : QList<exchange::PartState>()) {
        auto *node = root->add({ state, {}, false });
        for (const questionnaire::ReturnedPart &returned : state.returns)
            node->add({ state, returned, true });
    }
    m_model->setRoot(std::move(root));
    m_states->expandAll();
}

QStringList PartsDialog::chosenInstitutions() const
{
    QStringList chosen;
    for (const QVariant &institution : ticked(m_institutions))
        chosen << institution.toString();
    return chosen;
}

QList<int> PartsDialog::chosenYears() const
{
    QList<int> chosen;
    for (const QVariant &year : ticked(m_years))
        chosen << year.toInt();
    return chosen;
}

void PartsDialog::takeBack()
{
    auto *dialog = new TakeBackDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setEdition(m_edition);
    dialog->show();
}

void PartsDialog::chooseAndWrite()
{
    if (m_task.isBusy() || !m_edition)
        return;
    const QString folder
        = widgets::FileDialog::openFolder(this, windowTitle(), QStringLiteral("parts"));
    if (!folder.isEmpty())
        writeTo(folder);
}

void PartsDialog::writeTo(const QString &folder)
{
    m_messages->clear();
    m_task.start(
        base::lateText("exchange", "Writing the parts of %1", { m_editions->currentText() }),
        [folder, signature = m_session.signature(), data = m_session.data(),
         classification = m_session.classification(), edition = chosenEdition(),
         language = m_language->currentData().toString(), years = chosenYears(),
         institutions = chosenInstitutions()](base::Progress &progress) {
            exchange::ExportJob job { data,     classification, {},
                                      language, signature.time, signature.author };
            job.edition = edition;
            job.years = years;
            return exchange::writeParts(job, institutions, folder, progress);
        },
        [this, folder](const base::Result<QList<exchange::WrittenPart>> &result) {
            report(result, folder);
        });
}

void PartsDialog::report(const base::Result<QList<exchange::WrittenPart>> &result,
                         const QString &folder)
{
    if (!result) {
        m_messages->addError(result.error());
        return;
    }
    QStringList files;
    for (const exchange::WrittenPart &part : *result)
        files << QDir::toNativeSeparators(part.path);
    m_messages->add(
        { widgets::Tone::Done,
          tr("%n part(s) were written. Send each to its institution.", nullptr, int(files.size())),
          files.join(QLatin1Char('\n')), tr("Open the folder"),
          [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); } });
    Q_EMIT written(folder);
}

} // namespace exchangepage
