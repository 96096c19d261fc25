// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of the panel around the table: list chooser, filters, footer.

#include "core/text/fold.h"
#include "ui/mapping/facetbar.h"
#include "ui/mapping/familytree.h"
#include "ui/mapping/offencespanel.h"
#include "ui/mapping/offencesview.h"
#include "ui/mapping/prefetch.h"
#include "ui/mapping/savedfiltersbutton.h"
#include "ui/mapping/wording.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace mappingpage
{

namespace
{

const QString FilterKey = QStringLiteral("mapping/filter");

} // namespace

void OffencesPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    column->addLayout(makeHeader());
    m_facets = new FacetBar(this);
    connect(m_facets, &FacetBar::changed, this, &OffencesPanel::applyFilter);
    column->addWidget(m_facets);
    column->addWidget(makeTable(), 1);
    m_footer = new QLabel(this);
    m_footer->setObjectName(QStringLiteral("offencesFooter"));
    m_footer->setForegroundRole(QPalette::PlaceholderText);
    m_notice = new QLabel(this);
    m_notice->setObjectName(QStringLiteral("offencesNotice"));
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(widgets::HalfGap, 0, widgets::HalfGap, widgets::HalfGap);
    footer->addWidget(m_footer);
    footer->addWidget(m_notice, 1);
    column->addLayout(footer);
}

void OffencesPanel::announce(const QString &text)
{
    m_notice->setText(text);
    m_notice->setToolTip(text);
    m_notice->setAccessibleName(text);
    if (text.isEmpty())
        return;
    QAccessibleEvent event(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QLayout *OffencesPanel::makeHeader()
{
    m_lists = new QComboBox(this);
    m_lists->setObjectName(QStringLiteral("listChooser"));
    m_lists->setAccessibleName(tr("Offence list"));
    m_lists->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_lists->setMinimumContentsLength(12);
    connect(m_lists, &QComboBox::activated, this,
            [this] { m_session.setCurrentList(m_lists->currentData().toString()); });
    m_search = new widgets::SearchField(tr("Filter by code, label, provision or family"), this);
    m_search->setObjectName(QStringLiteral("offencesSearch"));
    connect(m_search, &widgets::SearchField::searchChanged, this, &OffencesPanel::applyFilter);
    connect(m_search, &widgets::SearchField::downPressed, this, [this] { m_view->setFocus(); });
    m_saved = new SavedFiltersButton(
        [this] { return choice(); },
        [this](const FilterChoice &saved) { return m_index.countAccepted(OffencesFilter(saved)); },
        this);
    m_saved->setObjectName(QStringLiteral("savedFiltersButton"));
    connect(m_saved, &SavedFiltersButton::applied, this, &OffencesPanel::setChoice);
    m_group = new QToolButton(this);
    m_group->setObjectName(QStringLiteral("groupByFamily"));
    m_group->setIcon(widgets::icon(QStringLiteral("view-group")));
    m_group->setCheckable(true);
    m_group->setAutoRaise(true);
    m_group->setToolTip(tr("Group by family"));
    m_group->setAccessibleName(m_group->toolTip());
    connect(m_group, &QToolButton::toggled, this, &OffencesPanel::setGrouped);
    auto *row = new QHBoxLayout;
    row->setSpacing(widgets::HalfGap);
    row->addWidget(m_lists, 2);
    row->addWidget(m_search, 4);
    row->addWidget(m_saved);
    row->addWidget(m_group);
    return row;
}

QWidget *OffencesPanel::makeTable()
{
    m_stack = new QStackedWidget(this);
    m_view = new OffencesView(m_stack);
    m_view->setObjectName(QStringLiteral("offences"));
    m_stack->addWidget(m_view);
    auto *nothing = new widgets::EmptyState(m_stack);
    nothing->setObjectName(QStringLiteral("nothingFits"));
    nothing->setContent(QStringLiteral("view-filter"), tr("No offence fits the filters."),
                        tr("Take a filter away, or clear all of them to see the whole list."));
    auto *clear = new QAction(widgets::icon(QStringLiteral("edit-clear-all")),
                              tr("Clear the filters"), this);
    connect(clear, &QAction::triggered, this, &OffencesPanel::clearFilters);
    nothing->addAction(clear);
    m_stack->addWidget(nothing);
    return m_stack;
}

void OffencesPanel::fillLists()
{
    const QSignalBlocker quiet(m_lists);
    m_lists->clear();
    for (const offences::OffenceList &list : m_session.data().lists)
        m_lists->addItem(list.info.name.isEmpty() ? list.info.id : list.info.name, list.info.id);
    m_lists->setCurrentIndex(m_lists->findData(m_session.currentList()));
    m_lists->setVisible(m_lists->count() > 1);
    m_lists->setToolTip(m_lists->currentText());
}

void OffencesPanel::fillSections()
{
    QList<widgets::FacetButton::Choice> sections;
    const auto roots = m_session.classification().roots();
    for (const classification::IccsCode &code : roots) {
        const QString text
            = tr("%1 %2", "code, title")
                  .arg(code.toString(),
                       titleIn(m_session.classification(), code, m_session.language()));
        sections << widgets::FacetButton::Choice { code.toString(), text, code.toString() };
    }
    m_facets->setSections(sections);
}

FilterChoice OffencesPanel::choice() const
{
    FilterChoice choice = m_facets->choice();
    choice.text = m_search->text().trimmed();
    return choice;
}

void OffencesPanel::setChoice(const FilterChoice &choice)
{
    m_facets->setChoice(choice);
    m_search->setText(choice.text);
    applyFilter();
}

void OffencesPanel::applyFilter()
{
    const QString text = m_search->text().trimmed();
    m_index.setFilter(OffencesFilter(choice()));
    m_pinned.clear();
    if (m_index.filter().isEmpty()) {
        m_rows.setCondition({});
    } else {
        m_rows.setCondition([this](int row) { return isWanted(row); });
    }
    if (m_families)
        m_view->expandAll();
    const QByteArray code = (text::fold(text) + QLatin1Char('\n')).toUtf8();
    const QString current = currentOffence();
    int wanted = current.isEmpty() ? m_rows.sourceRow(0) : m_model.rowOf(current);
    for (int row = 0; !text.isEmpty() && row < m_rows.rowCount(); ++row) {
        if (m_index.startsWith(m_rows.sourceRow(row), code))
            wanted = m_rows.sourceRow(row); // a code typed in full leads to its row
    }
    if (wanted >= 0)
        setCurrentOffence(m_model.row(wanted).id);
    else
        Q_EMIT currentChanged(QString());
    pin();
    updateCounts();
    rememberFilter();
    m_prefetch->resume();
}

void OffencesPanel::clearFilters()
{
    setChoice({});
}

void OffencesPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool OffencesPanel::isGrouped() const
{
    return m_families != nullptr;
}

void OffencesPanel::setGrouped(bool grouped)
{
    if (grouped == isGrouped())
        return;
    const QString current = currentOffence();
    FamilyTree *before = m_families;
    m_families = nullptr;
    if (grouped)
        m_families = new FamilyTree(
            &m_rows, [this](int row) { return m_model.row(m_rows.sourceRow(row)).family; }, this);
    setViewModel(grouped ? static_cast<QAbstractItemModel *>(m_families) : &m_rows);
    delete before;
    setCurrentOffence(current);
    const QSignalBlocker quiet(m_group);
    m_group->setChecked(grouped);
    Q_EMIT groupedChanged(grouped);
    QSettings().setValue(QStringLiteral("mapping/grouped"), grouped);
}

void OffencesPanel::updateCounts()
{
    const FilterCounts counts = m_index.counts();
    m_facets->setCounts(counts);
    m_openCount = counts.chipsOfAll.value(OffencesFilter::chipOf(mapping::OffenceState::Unmapped));
    m_withoutFigure = counts.confidences.value(QStringLiteral("waiting"));
    updateFooter();
    Q_EMIT countsChanged();
}

void OffencesPanel::updateFooter()
{
    const QLocale locale;
    const QString total = locale.toString(m_model.rowCount());
    QString text = m_index.filter().isEmpty()
        ? tr("%Ln offence(s)", nullptr, m_model.rowCount())
        : tr("%1 of %2 shown").arg(locale.toString(m_rows.rowCount()), total);
    if (m_index.filter().usesSuggestions() && m_withoutFigure > 0)
        text = tr("%1; %2").arg(
            text, tr("confidence of %Ln offence(s) not computed yet", nullptr, m_withoutFigure));
    int selected = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        selected += range.height();
    if (selected > 1)
        text = tr("%1; %2").arg(text, tr("%Ln selected", nullptr, selected));
    m_footer->setText(text);
    m_stack->setCurrentIndex(m_rows.rowCount() == 0 && m_model.rowCount() > 0 ? 1 : 0);
}

void OffencesPanel::rememberFilter() const
{
    QSettings settings;
    const QString text = toText(m_facets->choice());
    if (settings.value(FilterKey).toString() != text) // writing is slow beside asking
        settings.setValue(FilterKey, text);
}

void OffencesPanel::restoreFilter()
{
    const QSettings settings;
    fillSections();
    m_facets->setChoice(choiceFromText(settings.value(FilterKey).toString()));
    setGrouped(settings.value(QStringLiteral("mapping/grouped")).toBool());
    applyFilter();
}

} // namespace mappingpage
