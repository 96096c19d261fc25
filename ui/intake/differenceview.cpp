// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/differenceview.h"

#include "core/text/fold.h"
#include "ui/models/rowfilter.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/confidence.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/viewstate.h"

#include <QButtonGroup>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace intake
{

namespace
{

QString fieldRow(const FieldChange &field)
{
    const bool differs = field.before != field.after;
    const QString after = field.after.toHtmlEscaped();
    return QStringLiteral("<tr><td style=\"padding-right:16px\">%1</td>"
                          "<td style=\"padding-right:16px\">%2</td><td>%3</td></tr>")
        .arg(field.name.toHtmlEscaped(), field.before.toHtmlEscaped(),
             differs ? QStringLiteral("<b>%1</b>").arg(after) : after);
}

QString sideBySide(const QList<FieldChange> &fields)
{
    QString html
        = QStringLiteral("<table cellpadding=\"2\"><tr><th></th><th align=\"start\">%1</th>"
                         "<th align=\"start\">%2</th></tr>")
              .arg(DifferenceView::tr("Before"), DifferenceView::tr("After"));
    html.replace(QLatin1String("align=\"start\""),
                 QGuiApplication::isRightToLeft() ? QLatin1String("align=\"right\"")
                                                  : QLatin1String("align=\"left\""));
    for (const FieldChange &field : fields)
        html += fieldRow(field);
    return html + QStringLiteral("</table>");
}

} // namespace

DifferenceView::DifferenceView(const QList<DifferenceType> &types, const QString &key,
                               QWidget *parent)
    : QWidget(parent)
    , m_model(new DifferenceModel(types, this))
    , m_filter(new models::RowFilter(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new widgets::EmptyState(this))
    , m_chips(new widgets::FilterChips(this))
    , m_search(new widgets::SearchField(tr("Find a change"), this))
{
    m_filter->setSourceModel(m_model);
    for (const DifferenceType &type : types)
        m_chips->addChip(type.id, type.text, type.iconName);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeTable(key));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_chips, &widgets::FilterChips::checkedChanged, this, &DifferenceView::applyFilter);
    connect(m_search, &widgets::SearchField::searchChanged, this, &DifferenceView::applyFilter);
    connect(m_model, &DifferenceModel::choicesChanged, this, [this] {
        refreshCounts();
        Q_EMIT choicesChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DifferenceView::showCurrent);
    setEmptyText(tr("Nothing changed"), {});
    setRows({});
}

QWidget *DifferenceView::makeTable(const QString &key)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::Gap);
    auto *top = new QHBoxLayout;
    top->addWidget(m_chips, 1);
    m_search->setMaximumWidth(240);
    top->addWidget(m_search);
    column->addLayout(top);

    m_table = new QTableView(content);
    m_table->setObjectName(QStringLiteral("changes"));
    m_table->setAccessibleName(tr("Changes"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + widgets::Gap);
    m_table->setItemDelegateForColumn(DifferenceModel::Kind, new widgets::ChipDelegate(m_table));
    m_table->setItemDelegateForColumn(DifferenceModel::Likeness,
                                      new widgets::ConfidenceDelegate(m_table));
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    const QList<int> widths { 52, 130, 90, 270, 270, 96, 110 };
    for (int i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(i, widths.at(i));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    widgets::keepState(m_table->horizontalHeader(), key);
    widgets::addCopyAction(m_table);

    auto *below = new QWidget(content);
    auto *details = new QHBoxLayout(below);
    details->setContentsMargins(0, 0, 0, 0);
    m_details = new QTextBrowser(below);
    m_details->setObjectName(QStringLiteral("changeDetails"));
    m_details->setAccessibleName(tr("The chosen change, field by field"));
    details->addWidget(m_details, 1);
    m_alternatives = new QWidget(below);
    m_alternatives->setLayout(new QVBoxLayout);
    m_choices = new QButtonGroup(m_alternatives);
    connect(m_choices, &QButtonGroup::idClicked, this,
            [this](int id) { m_model->setAlternative(selectedRows(), id); });
    details->addWidget(m_alternatives);
    auto *splitter = new QSplitter(Qt::Vertical, content);
    splitter->addWidget(m_table);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 380, 150 });
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter, 1);
    makeButtons(column);
    return content;
}

void DifferenceView::makeButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    m_counts = new QLabel(this);
    m_counts->setObjectName(QStringLiteral("takenCount"));
    row->addWidget(m_counts, 1);
    auto *takeAll = new QPushButton(tr("&Take all that are shown"), this);
    auto *leaveAll = new QPushButton(tr("&Leave all that are shown"), this);
    takeAll->setObjectName(QStringLiteral("takeShown"));
    leaveAll->setObjectName(QStringLiteral("leaveShown"));
    for (QPushButton *button : { takeAll, leaveAll }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(takeAll, &QPushButton::clicked, this, [this] { m_model->setTaken(shownRows(), true); });
    connect(leaveAll, &QPushButton::clicked, this,
            [this] { m_model->setTaken(shownRows(), false); });
    column->addLayout(row);
}

void DifferenceView::setEmptyText(const QString &title, const QString &text)
{
    m_empty->setContent(QStringLiteral("task-complete"), title, text);
}

void DifferenceView::setRows(const QList<DifferenceRow> &rows)
{
    m_model->setRows(rows);
    for (const DifferenceType &type : m_model->types()) {
        const int count = m_model->count(type.id);
        m_chips->setCount(type.id, count);
        m_chips->chip(type.id)->setVisible(count > 0);
    }
    m_chips->setChecked({});
    m_stack->setCurrentIndex(rows.isEmpty() ? 0 : 1);
    applyFilter();
    if (m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, DifferenceModel::Take));
    showCurrent();
    refreshCounts();
}

void DifferenceView::applyFilter()
{
    const QSet<QString> types = m_chips->checked();
    const QString wanted = text::fold(m_search->text().trimmed());
    m_filter->setCondition([this, types, wanted](int number) {
        const DifferenceRow &row = m_model->row(number);
        if (!types.isEmpty() && !types.contains(row.type))
            return false;
        const QString all
            = row.subject + QLatin1Char(' ') + row.before + QLatin1Char(' ') + row.after;
        return wanted.isEmpty() || text::fold(all).contains(wanted);
    });
    refreshCounts();
}

void DifferenceView::showCurrent()
{
    const int number = m_filter->sourceRow(m_table->currentIndex().row());
    m_details->setHtml(number < 0 ? QString() : sideBySide(m_model->row(number).fields));
    showAlternatives();
}

void DifferenceView::showAlternatives()
{
    const int number = m_filter->sourceRow(m_table->currentIndex().row());
    const auto old = m_choices->buttons();
    for (QAbstractButton *button : old) {
        m_choices->removeButton(button);
        button->hide();
        button->deleteLater();
    }
    const QStringList texts = number < 0 ? QStringList() : m_model->row(number).alternatives;
    m_alternatives->setVisible(!texts.isEmpty());
    for (int i = 0; i < texts.size(); ++i) {
        auto *button = new QRadioButton(texts.at(i), m_alternatives);
        button->setChecked(m_model->row(number).alternative == i);
        m_alternatives->layout()->addWidget(button);
        m_choices->addButton(button, i);
    }
}

void DifferenceView::refreshCounts()
{
    const QLocale locale;
    m_counts->setText(
        tr("%1 of %2 changes will be taken over.")
            .arg(locale.toString(m_model->takenCount()), locale.toString(m_model->rowCount())));
}

QList<int> DifferenceView::selectedRows() const
{
    QList<int> numbers;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        numbers << m_filter->sourceRow(index.row());
    return numbers;
}

QList<int> DifferenceView::shownRows() const
{
    QList<int> numbers;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        numbers << m_filter->sourceRow(row);
    return numbers;
}

void DifferenceView::toggleSelected()
{
    const QList<int> numbers = selectedRows();
    if (numbers.isEmpty())
        return;
    const bool areAllTaken = std::all_of(numbers.begin(), numbers.end(),
                                         [this](int number) { return m_model->row(number).taken; });
    m_model->setTaken(numbers, !areAllTaken);
}

bool DifferenceView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggleSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace intake
