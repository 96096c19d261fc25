// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of the panel around the table: list chooser, filters, footer.

#include "core/text/fold.h"
#include "ui/mapping/familytree.h"
#include "ui/mapping/offencespanel.h"
#include "ui/mapping/offencesview.h"
#include "ui/mapping/prefetch.h"
#include "ui/mapping/wording.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
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

void OffencesPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    makeChips();
    column->addLayout(makeHeader());
    column->addWidget(m_chips);
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
    m_sections = new QComboBox(this);
    m_sections->setObjectName(QStringLiteral("sectionFilter"));
    m_sections->setAccessibleName(tr("ICCS section of the category"));
    m_sections->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sections->setMinimumContentsLength(9);
    connect(m_sections, &QComboBox::activated, this, &OffencesPanel::applyFilter);
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
    row->addWidget(m_sections, 1);
    row->addWidget(m_group);
    return row;
}

void OffencesPanel::makeChips()
{
    m_chips = new widgets::FilterChips(this);
    m_chips->setObjectName(QStringLiteral("offencesChips"));
    for (const mapping::OffenceState state : Wording::states())
        m_chips->addChip(OffencesFilter::chipOf(state), Wording::state(state),
                         Wording::stateIcon(state));
    m_chips->addChip(QStringLiteral("residual"), tr("Residual category"));
    m_chips->addChip(QStringLiteral("multi"), tr("Several categories"));
    m_chips->addChip(QStringLiteral("findings"), tr("With findings"));
    m_chips->addChip(QStringLiteral("gone"), tr("Gone from the list"));
    connect(m_chips, &widgets::FilterChips::checkedChanged, this, &OffencesPanel::applyFilter);
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
    const QString chosen = m_sections->currentData().toString();
    const QHash<QString, int> counts = countRows(m_model.rows()).sections;
    const QSignalBlocker quiet(m_sections);
    m_sections->clear();
    m_sections->addItem(tr("All sections"), QString());
    const auto roots = m_session.classification().roots();
    for (const classification::IccsCode &code : roots) {
        const QString text
            = tr("%1 %2 (%3)", "code, title, number of offences")
                  .arg(code.toString(),
                       titleIn(m_session.classification(), code, m_session.language()),
                       QLocale().toString(counts.value(code.toString())));
        m_sections->addItem(text, code.toString());
        m_sections->setItemData(m_sections->count() - 1, text, Qt::ToolTipRole);
    }
    m_sections->setCurrentIndex(std::max(0, m_sections->findData(chosen)));
    m_sections->view()->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
}

void OffencesPanel::applyFilter()
{
    const QString text = m_search->text().trimmed();
    m_filter = OffencesFilter(text, m_chips->checked(), m_sections->currentData().toString());
    m_pinned.clear();
    if (m_filter.isEmpty()) {
        m_rows.setCondition({});
    } else {
        m_rows.setCondition([this](int row) {
            return m_pinned.contains(row) || m_filter.accepts(m_model.row(row));
        });
    }
    if (m_families)
        m_view->expandAll();
    const QString code = text::fold(text) + QLatin1Char('\n');
    const QString current = currentOffence();
    int wanted = current.isEmpty() ? m_rows.sourceRow(0) : m_model.rowOf(current);
    for (int row = 0; !text.isEmpty() && row < m_rows.rowCount(); ++row) {
        if (m_model.row(m_rows.sourceRow(row)).searchText.startsWith(code))
            wanted = m_rows.sourceRow(row); // a code typed in full leads to its row
    }
    if (wanted >= 0)
        setCurrentOffence(m_model.row(wanted).id);
    else
        Q_EMIT currentChanged(QString());
    pin();
    updateFooter();
    rememberFilter();
    m_prefetch->resume();
}

void OffencesPanel::clearFilters()
{
    const QSignalBlocker quiet(m_chips);
    m_chips->setChecked({});
    m_sections->setCurrentIndex(0);
    m_search->clear();
    applyFilter();
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
    const FilterCounts counts = countRows(m_model.rows());
    for (auto chip = counts.chips.begin(); chip != counts.chips.end(); ++chip)
        m_chips->setCount(chip.key(), *chip);
    // Chips that stand for nothing make room for those that do.
    const QStringList rare { QStringLiteral("draft"),    QStringLiteral("gone"),
                             QStringLiteral("multi"),    QStringLiteral("residual"),
                             QStringLiteral("findings"), QStringLiteral("disputed"),
                             QStringLiteral("inreview") };
    for (const QString &id : rare) {
        QToolButton *chip = m_chips->chip(id);
        const int count = counts.chips.value(id);
        m_chips->setCount(id, count);
        chip->setVisible(count > 0 || chip->isChecked());
    }
    m_openCount = counts.chips.value(QStringLiteral("unmapped"));
    updateFooter();
    Q_EMIT countsChanged();
}

void OffencesPanel::updateFooter()
{
    const QLocale locale;
    const QString total = locale.toString(m_model.rowCount());
    QString text = m_filter.isEmpty()
        ? tr("%Ln offence(s)", nullptr, m_model.rowCount())
        : tr("%1 of %2 shown").arg(locale.toString(m_rows.rowCount()), total);
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
    const QSet<QString> chips = m_chips->checked();
    settings.setValue(QStringLiteral("mapping/chips"), QStringList(chips.begin(), chips.end()));
    settings.setValue(QStringLiteral("mapping/section"), m_sections->currentData());
}

void OffencesPanel::restoreFilter()
{
    const QSettings settings;
    const QStringList chips = settings.value(QStringLiteral("mapping/chips")).toStringList();
    fillSections();
    const QSignalBlocker quiet(m_chips);
    m_chips->setChecked(QSet<QString>(chips.begin(), chips.end()));
    m_sections->setCurrentIndex(
        std::max(0, m_sections->findData(settings.value(QStringLiteral("mapping/section")))));
    setGrouped(settings.value(QStringLiteral("mapping/grouped")).toBool());
    applyFilter();
}

} // namespace mappingpage
