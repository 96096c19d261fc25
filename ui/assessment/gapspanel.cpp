// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/gapspanel.h"

#include "core/text/fold.h"
#include "ui/assessment/entryfields.h"
#include "ui/assessment/gapdetails.h"
#include "ui/assessment/gapfile.h"
#include "ui/assessment/kindwords.h"
#include "ui/categories/titles.h"
#include "ui/records/rowtable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/facetbutton.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/widgets/viewstate.h"

#include <QAction>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>

namespace assessmentpage
{

using assessment::GapEntry;

namespace
{

enum Columns { Id, Code, Title, Kind, Cases, Status, Origin };

QString sectionOf(const GapEntry &gap)
{
    return gap.code.left(2);
}

bool isFed(const GapEntry &gap)
{
    return gap.feed != QLatin1String("seed");
}

} // namespace

GapsPanel::GapsPanel(session::Session &session, LiveAssessment &live, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_live(live)
    , m_model(new models::TableModel<GapEntry>(columns(), this))
    , m_add(new QAction(widgets::icon(QStringLiteral("list-add")),
                        addText(assessment::EntryKind::Gap), this))
    , m_export(new QAction(widgets::icon(QStringLiteral("document-export")),
                           tr("&Export for UNODC…"), this))
    , m_messages(new widgets::MessageBar(this))
{
    m_add->setObjectName(QStringLiteral("addGap"));
    m_export->setObjectName(QStringLiteral("exportGaps"));
    m_model->setIdentity([](const GapEntry &gap) { return gap.id; });
    m_details = new GapDetails(session, live, this);
    auto *scroll = new widgets::VerticalScroll(this);
    scroll->setWidget(m_details);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(m_messages);
    column->addWidget(makeBar());
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeTable());
    splitter->addWidget(scroll);
    splitter->setSizes({ 680, 380 });
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    widgets::keepState(splitter, QStringLiteral("assessment/gaps"));
    column->addWidget(splitter, 1);
    connect(m_add, &QAction::triggered, this, &GapsPanel::addOwn);
    connect(m_export, &QAction::triggered, this, &GapsPanel::chooseAndExport);
    connect(&live, &LiveAssessment::changed, this, &GapsPanel::refresh);
    refresh();
}

QWidget *GapsPanel::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::HalfGap);
    m_kinds = new widgets::FacetButton(tr("Kind"), bar);
    m_kinds->setObjectName(QStringLiteral("gapKinds"));
    m_statuses = new widgets::FacetButton(tr("With UNODC"), bar);
    m_statuses->setObjectName(QStringLiteral("gapStatuses"));
    m_sections = new widgets::FacetButton(tr("Section"), bar);
    m_sections->setObjectName(QStringLiteral("gapSections"));
    m_fed = new QToolButton(bar);
    m_fed->setObjectName(QStringLiteral("gapsOfProject"));
    m_fed->setCheckable(true);
    m_fed->setText(tr("Fed by this project"));
    m_fed->setFocusPolicy(Qt::StrongFocus);
    m_search = new widgets::SearchField(tr("Find in the gaps"), bar);
    m_search->setMaximumWidth(200);
    m_count = new QLabel(bar);
    m_count->setObjectName(QStringLiteral("gapCount"));
    for (widgets::FacetButton *facet : { m_kinds, m_statuses, m_sections }) {
        row->addWidget(facet);
        connect(facet, &widgets::FacetButton::checkedChanged, this, &GapsPanel::applyFilter);
    }
    row->addWidget(m_fed);
    row->addWidget(m_search);
    row->addWidget(m_count);
    row->addStretch(1);
    for (QAction *action : { m_add, m_export }) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    connect(m_fed, &QToolButton::toggled, this, &GapsPanel::applyFilter);
    connect(m_search, &widgets::SearchField::searchChanged, this, &GapsPanel::applyFilter);
    return bar;
}

QList<models::Column<GapEntry>> GapsPanel::columns() const
{
    using Column = models::Column<GapEntry>;
    const auto title = [](const GapEntry &gap) { return gap.title; };
    const auto kind
        = [this](const GapEntry &gap) { return gapKindText(*m_live.instrument(), gap.kind); };
    const auto cases = [](const GapEntry &gap) {
        return gap.volume > 0 ? QLocale().toString(gap.volume, 'f', 0) : QString();
    };
    const auto status
        = [this](const GapEntry &gap) { return gapStatusText(*m_live.instrument(), gap.status); };
    const auto id = [](const GapEntry &gap) { return gap.id; };
    return { Column(tr("Number"), id, { { Qt::ToolTipRole, id } }),
             Column(tr("Category"), [](const GapEntry &gap) { return gap.code; }),
             Column(tr("Title"), title,
                    { { Qt::ToolTipRole, [](const GapEntry &gap) { return gap.finding; } } }),
             Column(tr("Kind"), kind, { { Qt::ToolTipRole, kind } }),
             models::figureColumn<GapEntry>(tr("Cases"), cases,
                                            [](const GapEntry &gap) { return gap.volume; }),
             Column(tr("With UNODC"), status, { { Qt::ToolTipRole, status } }),
             Column(tr("Origin"), originText) };
}

QWidget *GapsPanel::makeTable()
{
    m_table = records::rowTable(QStringLiteral("gaps"), kindsText(assessment::EntryKind::Gap),
                                m_model, this);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const int letter = fontMetrics().averageCharWidth();
    const QList<int> widths { 9, 9, 30, 15, 9, 15, 15 };
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, letter * widths.at(column));
    m_table->horizontalHeader()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_empty = new widgets::EmptyState(this);
    m_empty->setObjectName(QStringLiteral("noGaps"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &GapsPanel::showCurrent);
    return m_stack;
}

void GapsPanel::refresh()
{
    m_add->setEnabled(m_live.instrument() && !m_session.project().isReadOnly());
    const project::Assessment *current = m_live.current();
    m_export->setEnabled(current);
    m_gaps = current ? current->gaps : QList<GapEntry>();
    fillFilters();
    applyFilter();
    if (!m_wanted.isEmpty() && select(m_wanted)) {
        m_wanted.clear();
        m_details->startTyping();
    }
}

QString GapsPanel::sectionName(const QString &section) const
{
    const auto code = classification::IccsCode::parse(section);
    return code ? section + QLatin1Char(' ')
            + categories::titleIn(m_session.classification(), *code, m_session.language())
                : tr("No category");
}

void GapsPanel::fillFilters()
{
    if (!m_live.instrument())
        return;
    QList<widgets::FacetButton::Choice> kinds, statuses, sections;
    QHash<QString, int> counts;
    std::set<QString> found;
    for (const GapEntry &gap : std::as_const(m_gaps)) {
        found.insert(sectionOf(gap));
        for (const QString &id : { gap.kind, gap.status, sectionOf(gap) })
            ++counts[id];
    }
    for (const assessment::Named &kind : m_live.instrument()->gapKinds)
        kinds << widgets::FacetButton::Choice { kind.id, kind.name, {} };
    for (const assessment::Named &status : m_live.instrument()->gapStatuses)
        statuses << widgets::FacetButton::Choice { status.id, status.name, {} };
    for (const QString &section : found)
        sections << widgets::FacetButton::Choice { section, sectionName(section), section };
    m_kinds->setChoices(kinds);
    m_statuses->setChoices(statuses);
    m_sections->setChoices(sections);
    for (widgets::FacetButton *facet : { m_kinds, m_statuses, m_sections })
        facet->setCounts(counts);
}

bool GapsPanel::matches(const GapEntry &gap) const
{
    const auto allows = [](const widgets::FacetButton *facet, const QString &id) {
        const QSet<QString> checked = facet->checked();
        return checked.isEmpty() || checked.contains(id);
    };
    if (!allows(m_kinds, gap.kind) || !allows(m_statuses, gap.status)
        || !allows(m_sections, sectionOf(gap)) || (m_fed->isChecked() && !isFed(gap)))
        return false;
    const QString words = text::fold(m_search->text().trimmed());
    const QString all = text::fold(
        QStringList { gap.id, gap.code, gap.title, gap.finding, gap.proposal }.join(u' '));
    return words.isEmpty() || all.contains(words);
}

void GapsPanel::applyFilter()
{
    const QModelIndex before = m_table->currentIndex();
    const QString id = before.isValid() ? m_model->row(before.row()).id : QString();
    QList<GapEntry> shown;
    for (const GapEntry &gap : std::as_const(m_gaps)) {
        if (matches(gap))
            shown << gap;
    }
    m_model->update(shown);
    if (!select(id) && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_count->setText(tr("%1 of %2", "gaps shown, all")
                         .arg(QLocale().toString(shown.size()), QLocale().toString(m_gaps.size())));
    if (!m_live.current())
        m_empty->setContent(QStringLiteral("flag"), tr("The gaps are being looked for"),
                            tr("They appear here in a moment."));
    else
        m_empty->setContent(QStringLiteral("view-filter"), tr("No gap matches the filters"),
                            tr("Switch filters off to see more."));
    m_stack->setCurrentIndex(shown.isEmpty() ? 0 : 1);
    showCurrent();
}

void GapsPanel::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    // A copy: showing it may end the typing of another, and so renew the rows.
    const auto gap = index.isValid() ? std::optional(m_model->row(index.row())) : std::nullopt;
    m_details->showGap(gap ? &*gap : nullptr);
}

bool GapsPanel::select(const QString &id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).id == id) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
    }
    return false;
}

void GapsPanel::clearFilters()
{
    for (widgets::FacetButton *facet : { m_kinds, m_statuses, m_sections })
        facet->setChecked({});
    m_fed->setChecked(false);
    m_search->clear();
    applyFilter();
}

bool GapsPanel::showGap(const QString &id)
{
    if (select(id))
        return true;
    clearFilters();
    return select(id);
}

// The register has it when it was made anew.
void GapsPanel::addOwn()
{
    clearFilters();
    const assessment::Entry entry { freeEntryId(assessment::EntryKind::Gap, m_session.data()),
                                    assessment::EntryKind::Gap,
                                    {} };
    m_wanted = entry.id;
    if (!m_session.run(project::putAssessmentEntry(m_session.data(), entry)))
        m_wanted.clear();
}

void GapsPanel::chooseAndExport()
{
    QList<GapEntry> gaps;
    for (const GapEntry &gap : m_model->rows()) {
        if (assessment::isConfirmed(gap))
            gaps << gap;
    }
    const int leftOut = m_model->rowCount() - int(gaps.size());
    const QString path = widgets::FileDialog::saveFile(
        this, tr("Export the gaps for UNODC"), QStringLiteral("iccs-gaps.xlsx"),
        tr("Workbook (*.xlsx);;Text with commas (*.csv)"), QStringLiteral("export"));
    if (path.isEmpty())
        return;
    if (const auto written = writeGaps(gaps, path, m_session.signature().time); !written) {
        m_messages->addError(written.error());
        return;
    }
    m_messages->add({ widgets::Tone::Done,
                      tr("%Ln gap(s) were written to %1.", nullptr, int(gaps.size()))
                          .arg(QFileInfo(path).fileName()),
                      leftOut > 0
                          ? tr("%Ln that nobody has confirmed were left out.", nullptr, leftOut)
                          : QFileInfo(path).absoluteFilePath(),
                      {},
                      {} });
}

} // namespace assessmentpage
