// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/valuetable.h"

#include "ui/widgets/clipboard.h"
#include "ui/widgets/icon.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace codingpage
{

using How = ValueRow::How;

namespace
{

const QString LeaveOut = QStringLiteral("\x1fleave-out"); // no value can be called so

QString printedText(const ValueRow &row)
{
    return row.printed.isEmpty() ? ValueTable::tr("(empty)") : row.printed;
}

} // namespace

ValueTable::ValueTable(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_model(new models::TableModel<ValueRow>(columns(), this))
    , m_rows(new models::RowFilter(this))
    , m_meanings(new QComboBox(this))
    , m_onlyUnknown(new QCheckBox(tr("Only texts that are not &understood"), this))
    , m_view(new QTableView(this))
    , m_note(new QLabel(this))
{
    m_model->setIdentity([](const ValueRow &row) { return row.printed; });
    m_rows->setSourceModel(m_model);
    m_rows->setCondition([this](int row) {
        return !m_onlyUnknown->isChecked() || m_model->row(row).how == How::Unknown;
    });
    makeView();
    m_onlyUnknown->setObjectName(QStringLiteral("onlyUnknown"));
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(makeChoice());
    column->addWidget(m_onlyUnknown);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
    connect(m_onlyUnknown, &QCheckBox::toggled, m_rows, &models::RowFilter::applyCondition);
    setNote({});
}

void ValueTable::makeView()
{
    m_view->setObjectName(QStringLiteral("values"));
    m_view->setAccessibleName(tr("Texts of the column and their meaning"));
    m_view->setModel(m_rows);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + widgets::Gap);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    widgets::addCopyAction(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ValueTable::followSelection);
    connect(m_view, &QTableView::activated, this, [this] {
        if (m_meanings->isEnabled())
            m_meanings->showPopup();
    });
}

QWidget *ValueTable::makeChoice()
{
    auto *choice = new QWidget(this);
    m_meanings->setObjectName(QStringLiteral("meanings"));
    m_meanings->setAccessibleName(tr("Meaning of the selected texts"));
    m_meanings->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_meanings->setMinimumContentsLength(16);
    auto *label = new QLabel(tr("&Selected texts mean"), choice);
    label->setBuddy(m_meanings);
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_meanings, 1);
    connect(m_meanings, &QComboBox::activated, this, &ValueTable::choose);
    return choice;
}

QList<ValueTable::Column> ValueTable::columns() const
{
    Column printed { tr("Text"), [](const ValueRow &row) { return printedText(row); } };
    Column meaning { tr("Meaning"), [this](const ValueRow &row) { return meaningText(row); } };
    meaning.roles[Qt::DecorationRole] = [](const ValueRow &row) -> QVariant {
        return row.how == How::Unknown ? widgets::toneIcon(widgets::Tone::Warning) : QVariant();
    };
    meaning.roles[Qt::ToolTipRole] = meaning.value;
    const auto times = models::figureColumn<ValueRow>(
        tr("Rows"),
        [](const ValueRow &row) -> QVariant {
            return row.count < 0 ? QVariant() : QLocale().toString(row.count);
        },
        [](const ValueRow &row) { return row.count; });
    return { printed, times, meaning };
}

QString ValueTable::meaningText(const ValueRow &row) const
{
    const int position = m_attribute ? m_attribute->positionOf(row.value) : -1;
    const QString name
        = position < 0 ? row.value : m_attribute->values[position].nameIn(m_language);
    switch (row.how) {
    case How::Listed:
    case How::Empty:
        return name.isEmpty() ? tr("not stated") : name;
    case How::ByBand:
        return tr("%1 (by its number or date)").arg(name);
    case How::ByCode:
        return tr("%1 (by its code)").arg(name);
    case How::Unknown:
        return tr("not understood");
    case How::LeftOut:
        return tr("the rows are left out");
    case How::AsPrinted:
        return tr("as it is printed");
    }
    Q_UNREACHABLE();
}

void ValueTable::showValues(const QList<ValueRow> &rows, const microdata::Attribute *attribute)
{
    const bool isOther = attribute ? m_attribute != *attribute : m_attribute.has_value();
    m_attribute = attribute ? std::optional(*attribute) : std::nullopt;
    m_onlyUnknown->setVisible(attribute != nullptr);
    if (!attribute)
        m_onlyUnknown->setChecked(false);
    if (isOther || m_meanings->count() == 0)
        fillMeanings();
    m_model->update(rows);
    m_rows->applyCondition();
    followSelection();
}

void ValueTable::fillMeanings()
{
    m_meanings->clear();
    m_meanings->addItem(m_attribute ? tr("Nothing said of them") : tr("As they are printed"),
                        QString());
    if (m_attribute) {
        for (const microdata::Value &value : m_attribute->values) {
            const QString name = value.nameIn(m_language);
            m_meanings->addItem(
                name == value.code ? name : tr("%1 %2", "code, name").arg(value.code, name),
                value.code);
        }
    }
    m_meanings->addItem(tr("Leave these rows out"), LeaveOut);
}

void ValueTable::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

QStringList ValueTable::selectedTexts() const
{
    QStringList texts;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        texts << m_model->row(m_rows->sourceRow(index.row())).printed;
    return texts;
}

// What the first selected text means, as far as somebody said it.
void ValueTable::followSelection()
{
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    m_meanings->setEnabled(!selected.isEmpty());
    if (selected.isEmpty()) {
        m_meanings->setCurrentIndex(-1);
        return;
    }
    const ValueRow &row = m_model->row(m_rows->sourceRow(selected.constFirst().row()));
    QString meaning;
    if (row.how == How::LeftOut)
        meaning = LeaveOut;
    else if (row.how == How::Listed)
        meaning = row.value;
    m_meanings->setCurrentIndex(m_meanings->findData(meaning));
}

void ValueTable::choose()
{
    const QStringList texts = selectedTexts();
    const QString meaning = m_meanings->currentData().toString();
    if (texts.isEmpty())
        return;
    if (meaning == LeaveOut)
        Q_EMIT leftOutChosen(texts);
    else
        Q_EMIT meaningChosen(texts, meaning);
}

} // namespace codingpage
