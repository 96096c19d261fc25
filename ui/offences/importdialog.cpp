// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/offences/importdialog.h"

#include "ui/intake/differenceview.h"
#include "ui/intake/findingsreport.h"
#include "ui/intake/sourcepanel.h"
#include "ui/offences/columnspanel.h"
#include "ui/offences/listchanges.h"
#include "ui/offences/listform.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace offencespage
{

ImportDialog::ImportDialog(session::Session &session, QWidget *parent)
    : StepsDialog(tr("Import a list of offences"), session.jobs(), parent)
    , m_session(session)
    , m_source(new intake::SourcePanel(session.jobs(), QStringLiteral("import"), this))
    , m_columns(new ColumnsPanel(this))
    , m_changes(
          new intake::DifferenceView(listChangeTypes(), QStringLiteral("offences/changes"), this))
{
    addStep(tr("File"), makeSource());
    addStep(tr("Columns"), m_columns);
    addStep(tr("List"), makeList());
    addStep(tr("Changes"), m_changes);
    m_changes->setEmptyText(tr("Nothing changed"),
                            tr("The table says the same as the list in the project."));
    fillTargets();
    setTarget({});
    connect(m_source, &intake::SourcePanel::tableChanged, this, &ImportDialog::takeTable);
    connect(m_columns, &ColumnsPanel::rolesChanged, this, [this] {
        setReady(Columns, m_columns->isComplete());
        setReady(List, false);
    });
    connect(m_form, &ListForm::edited, this, [this] {
        m_isFormEdited = true;
        setReady(List, m_form->isComplete());
    });
    connect(m_changes, &intake::DifferenceView::choicesChanged, this, &ImportDialog::refreshFinish);
    connect(&session, &session::Session::failed, this, &ImportDialog::showError);
    connect(&session, &session::Session::changed, this, &ImportDialog::followProject);
}

QWidget *ImportDialog::makeSource()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::Gap);
    m_targetRow = new QWidget(content);
    auto *row = new QHBoxLayout(m_targetRow);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("The table is"), m_targetRow);
    m_target = new QComboBox(m_targetRow);
    m_target->setObjectName(QStringLiteral("target"));
    m_target->setAccessibleName(tr("What the table is"));
    label->setBuddy(m_target);
    row->addWidget(label);
    row->addWidget(m_target);
    row->addStretch(1);
    connect(m_target, &QComboBox::activated, this, [this] { setTarget(target()); });
    m_source->setPrompt(tr("Which list do you want to import?"),
                        tr("Drop the file here: CSV, TSV, XLSX or ODS, with a column of codes and "
                           "one of labels. Or choose a file, or paste cells from a spreadsheet."));
    column->addWidget(m_targetRow);
    column->addWidget(m_source, 1);
    return content;
}

QWidget *ImportDialog::makeList()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::WideGap);
    m_summary = new QLabel(content);
    m_summary->setObjectName(QStringLiteral("listSummary"));
    m_summary->setWordWrap(true);
    m_form = new ListForm(content);
    m_report = new intake::FindingsReport(content);
    column->addWidget(m_summary);
    column->addWidget(m_form);
    column->addWidget(m_report, 1);
    return content;
}

void ImportDialog::fillTargets()
{
    const QString before = target();
    const QSignalBlocker quiet(m_target);
    m_target->clear();
    m_target->addItem(tr("a list of its own"), QString());
    for (const offences::OffenceList &list : m_session.data().lists)
        m_target->addItem(tr("a newer version of “%1”").arg(list.info.name), list.info.id);
    m_target->setCurrentIndex(qMax(0, m_target->findData(before)));
    m_targetRow->setVisible(m_target->count() > 1);
}

// The main window stays usable: an edit there may change the list that the table is compared with.
void ImportDialog::followProject(const project::ChangeEvent &event)
{
    const bool concernsLists = event.parts.contains(QStringLiteral("list"))
        || event.parts.contains(QStringLiteral("offence"));
    if (m_isFinishing || !concernsLists)
        return;
    fillTargets();
    task().cancel();
    setTarget(target());
    if (step() <= Columns)
        return;
    goTo(Columns);
    messages().add({ widgets::Tone::Note,
                     tr("The lists of the project changed meanwhile. Go on to compare again."),
                     {},
                     {},
                     {} });
}

void ImportDialog::setFile(const QString &path)
{
    m_source->setFile(path);
}

QString ImportDialog::target() const
{
    return m_target->currentData().toString();
}

void ImportDialog::setTarget(const QString &listId)
{
    m_target->setCurrentIndex(qMax(0, m_target->findData(listId)));
    setStepUsed(Changes, !target().isEmpty());
    setReady(List, false);
    refreshFinish();
}

void ImportDialog::takeTable()
{
    const table::Table &table = m_source->table().table;
    m_columns->setTable(table, offences::guessRoles(table));
    m_isFormEdited = false;
    setReady(Source, !table.rows.isEmpty());
}

offences::ListInfo ImportDialog::proposedInfo() const
{
    offences::ListInfo info;
    info.name = QFileInfo(m_source->sourceName()).completeBaseName();
    for (const offences::ColumnRole &role : m_columns->roles()) {
        if (role.role == offences::Role::Label && info.language.isEmpty())
            info.language = role.language;
    }
    return info;
}

// File-name like and unique; the person never needs it, the command line does.
QString ImportDialog::freeListId(offences::Institution institution) const
{
    const QString stem = offences::institutionId(institution);
    QString id = stem;
    for (int number = 2; m_session.data().list(id); ++number)
        id = QStringLiteral("%1-%2").arg(stem).arg(number);
    return id;
}

void ImportDialog::leave(int step)
{
    if (step == Columns)
        build();
    else
        showNext();
}

void ImportDialog::build()
{
    const offences::OffenceList *present = m_session.data().list(target());
    const auto previous
        = present ? std::make_shared<const offences::OffenceList>(*present) : nullptr;
    m_info = proposedInfo();
    const offences::ListInfo info = present ? present->info : m_info;
    task().start(
        base::lateText("offences", "Reading the offences"),
        [source = m_source->table(), roles = m_columns->roles(), info,
         previous](base::Progress &) -> base::Result<Built> {
            auto imported = offences::buildList(source, roles, info, previous.get());
            if (!imported)
                return tl::unexpected(imported.error());
            Built built { std::move(*imported), {} };
            if (previous)
                built.changes = offences::difference(*previous, built.imported.list);
            return built;
        },
        [this](const base::Result<Built> &built) { takeBuilt(built); });
}

void ImportDialog::takeBuilt(const base::Result<Built> &built)
{
    if (!built) {
        showError(built.error());
        return;
    }
    m_built = *built;
    showReport();
    showChanges();
    setReady(List, !target().isEmpty() || m_form->isComplete());
    setReady(Changes, !target().isEmpty() && m_changes->takenCount() > 0);
    refreshFinish();
    showNext();
}

void ImportDialog::showReport()
{
    const offences::OffenceList *present = m_session.data().list(target());
    m_form->setVisible(!present);
    if (!m_isFormEdited)
        m_form->showInfo(m_info);
    m_summary->setText(present ? tr("This becomes version %1 of “%2”. %3")
                                     .arg(QLocale().toString(present->info.version + 1),
                                          present->info.name, contentSummary())
                               : contentSummary());
    m_report->setFindings(m_built.imported.findings);
}

QString ImportDialog::contentSummary() const
{
    const QLocale locale;
    const auto &offences = m_built.imported.list.offences();
    const auto sums = std::count_if(offences.begin(), offences.end(), [](const auto &offence) {
        return offence.kind == offences::OffenceKind::Sum;
    });
    QMap<QString, double> volumes;
    for (const offences::Offence &offence : offences) {
        for (auto count = offence.volumes.begin(); count != offence.volumes.end(); ++count) {
            if (offence.kind == offences::OffenceKind::Detail)
                volumes[count.key()] += count.value();
        }
    }
    QStringList sentences { tr("%Ln offence(s) were read.", nullptr, int(offences.size())) };
    if (sums > 0)
        sentences << tr("%n of them are sums and are kept apart.", nullptr, int(sums));
    for (auto volume = volumes.begin(); volume != volumes.end(); ++volume)
        sentences << tr("Counts of %1 add up to %2.")
                         .arg(volume.key(), locale.toString(volume.value(), 'f', 0));
    return sentences.join(QLatin1Char(' '));
}

void ImportDialog::showChanges()
{
    const offences::OffenceList *present = m_session.data().list(target());
    QList<intake::DifferenceRow> rows;
    if (present) {
        for (const offences::ListChange &change : std::as_const(m_built.changes))
            rows << listChangeRow(change, *present, m_built.imported.list);
    }
    m_changes->setRows(rows);
}

void ImportDialog::refreshFinish()
{
    if (target().isEmpty()) {
        setFinishText(tr("&Import the list"));
        return;
    }
    setReady(Changes, m_changes->takenCount() > 0);
    setFinishText(tr("&Take over %n change(s)", nullptr, m_changes->takenCount()));
}

project::Edit ImportDialog::editForNew() const
{
    offences::OffenceList list = m_built.imported.list;
    const auto &source = m_source->table().source;
    list.info = m_form->applied(m_info);
    list.info.id = freeListId(list.info.institution);
    list.info.sourceFile = m_source->sourceName();
    list.info.sourceSha256 = source.sha256;
    list.info.imported = m_session.signature().time;
    return project::addList(m_session.data(), list);
}

project::Edit ImportDialog::editForNewer() const
{
    const offences::OffenceList &before = *m_session.data().list(target());
    QList<Decision> decisions;
    for (const intake::DifferenceRow &row : m_changes->rows())
        decisions << decisionOf(row);
    offences::OffenceList after
        = decidedList(before, m_built.imported.list, m_built.changes, decisions);
    after.info = before.info;
    after.info.version += 1;
    after.info.sourceFile = m_source->sourceName();
    after.info.sourceSha256 = m_source->table().source.sha256;
    after.info.imported = m_session.signature().time;
    return project::replaceList(m_session.data(), after);
}

void ImportDialog::finish()
{
    const bool isNewer = m_session.data().list(target()) != nullptr;
    const QString id = isNewer ? target() : freeListId(m_form->applied(m_info).institution);
    const QScopedValueRollback quiet(m_isFinishing, true);
    if (!m_session.run(isNewer ? editForNewer() : editForNew()))
        return;
    m_session.setCurrentList(id);
    Q_EMIT imported(id);
    Q_EMIT m_session.placeRequested({ QStringLiteral("list"), { id } });
    accept();
}

} // namespace offencespage
