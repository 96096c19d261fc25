// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/attributesdialog.h"

#include "ui/rules/cellwords.h"
#include "ui/rules/valuesmodel.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/fitcolumn.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace rulespage
{

using microdata::Attribute;
using microdata::AttributeType;

AttributesDialog::AttributesDialog(session::Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(nullptr)
    , m_messages(new widgets::MessageBar(this))
    , m_values(new ValuesModel(this))
{
    setObjectName(QStringLiteral("attributesDialog"));
    setWindowTitle(tr("Attributes"));
    resize(1040, 620);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeForm());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 470, 550 });
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(splitter, 1);
    column->addWidget(makeButtons());
    connect(m_values, &ValuesModel::edited, this, &AttributesDialog::put);
    connect(m_values, &ValuesModel::refused, this, [this](const QString &text) {
        m_messages->add({ widgets::Tone::Warning, text, {}, {}, {} });
    });
    connect(&session, &session::Session::changed, this, &AttributesDialog::refresh);
    refresh();
    m_list->setCurrentIndex(m_model->index(0, 0));
}

QWidget *AttributesDialog::makeList()
{
    using Column = models::Column<Attribute>;
    m_model = new models::TableModel<Attribute>(
        { Column(tr("Attribute"),
                 [this](const Attribute &one) { return one.nameIn(m_session.language()); },
                 { { Qt::ToolTipRole, [](const Attribute &one) { return one.id; } } }),
          Column(tr("Id"), [](const Attribute &one) { return one.id; }),
          Column(tr("Whose"),
                 [](const Attribute &one) {
                     return one.isOfficial ? tr("ICCS") : tr("national", "attribute");
                 }),
          models::figureColumn<Attribute>(
              tr("Values"), [](const Attribute &one) { return one.values.size(); },
              [](const Attribute &one) { return one.values.size(); }) },
        this);
    m_model->setIdentity([](const Attribute &one) { return one.id; });
    m_list = new QTreeView(this);
    m_list->setObjectName(QStringLiteral("attributes"));
    m_list->setAccessibleName(tr("Attributes"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    const int letter = fontMetrics().averageCharWidth();
    m_list->setColumnWidth(1, letter * 16);
    m_list->setColumnWidth(2, letter * 9);
    m_list->setColumnWidth(3, letter * 8);
    widgets::fitColumn(m_list->header(), 0, 20);
    widgets::addCopyAction(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AttributesDialog::showCurrent);
    return m_list;
}

QWidget *AttributesDialog::makeForm()
{
    auto *side = new QWidget(this);
    m_name = new QLineEdit(side);
    m_name->setObjectName(QStringLiteral("attributeName"));
    m_id = new QLineEdit(side);
    m_id->setObjectName(QStringLiteral("attributeId"));
    m_type = new QComboBox(side);
    m_type->setObjectName(QStringLiteral("attributeType"));
    m_type->addItem(tr("List of values"), int(AttributeType::List));
    m_type->addItem(tr("Number in bands"), int(AttributeType::Number));
    m_type->addItem(tr("Date in bands"), int(AttributeType::Date));
    m_source = new QLineEdit(side);
    m_source->setPlaceholderText(tr("Whose list it is, or the page it stands on"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Id in files"), m_id);
    form->addRow(tr("&Type"), m_type);
    form->addRow(tr("&Source"), m_source);
    m_findings = new widgets::TextLabel(side);
    m_findings->setObjectName(QStringLiteral("attributeFindings"));
    m_findings->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(makeValues(), 1);
    column->addWidget(m_findings);
    for (QLineEdit *field : { m_name, m_id, m_source })
        connect(field, &QLineEdit::editingFinished, this, &AttributesDialog::commit);
    connect(m_type, &QComboBox::activated, this, &AttributesDialog::commit);
    return side;
}

QWidget *AttributesDialog::makeValues()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("attributeValues"));
    m_table->setAccessibleName(tr("Values of the attribute"));
    m_table->setModel(m_values);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    widgets::addCopyAction(m_table);
    return m_table;
}

QWidget *AttributesDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char *name, const QString &text, const char *icon, auto handler) {
        auto *button = new QPushButton(widgets::icon(QString::fromLatin1(icon)), text, bar);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, handler);
        row->addWidget(button);
        return button;
    };
    const bool isWritable = !m_session.project().isReadOnly();
    add("newAttribute", tr("New &attribute"), "list-add", &AttributesDialog::addNational)
        ->setEnabled(isWritable);
    m_remove = add("removeAttribute", tr("&Remove"), "edit-delete", &AttributesDialog::remove);
    m_removeValues = add("removeValues", tr("Remove the &value"), "list-remove",
                         &AttributesDialog::removeValues);
    add("importAttributes", tr("I&mport…"), "document-import", &AttributesDialog::importSheet)
        ->setEnabled(isWritable);
    add("exportAttributes", tr("&Export…"), "document-export", &AttributesDialog::exportSheet);
    row->addStretch(1);
    add("closeAttributes", tr("&Close"), "dialog-close", &AttributesDialog::close);
    return bar;
}

void AttributesDialog::refresh()
{
    const QString before = current();
    m_model->update(dictionaryOf(m_session)->attributes());
    if (!select(before))
        m_list->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

bool AttributesDialog::select(const QString &id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).id == id) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
    }
    return false;
}

QString AttributesDialog::current() const
{
    const Attribute *shown = attribute();
    return shown ? shown->id : QString();
}

const Attribute *AttributesDialog::attribute() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

bool AttributesDialog::isUsed(const QString &id) const
{
    const auto &tables = m_session.data().rules.tables();
    return std::any_of(tables.begin(), tables.end(), [&](const rules::DecisionTable &table) {
        return table.attributes.contains(id);
    });
}

void AttributesDialog::showCurrent()
{
    const Attribute *found = attribute();
    if (!found)
        return;
    const Attribute shown = *found;
    const bool isFixed = shown.isOfficial || m_session.project().isReadOnly();
    const auto fill = [](QLineEdit *field, const QString &text, bool readOnly) {
        if (field->text() != text)
            field->setText(text);
        field->setCursorPosition(0);
        field->setReadOnly(readOnly);
    };
    fill(m_name, shown.nameIn(m_session.language()), isFixed);
    fill(m_id, shown.id, isFixed || isUsed(shown.id));
    fill(m_source, shown.source, isFixed);
    m_type->setCurrentIndex(m_type->findData(int(shown.type)));
    m_type->setEnabled(!isFixed);
    m_values->setAttribute(shown, m_session.language(), isFixed);
    m_table->setColumnWidth(ValuesModel::Name, fontMetrics().averageCharWidth() * 34);
    m_remove->setEnabled(!isFixed);
    m_removeValues->setEnabled(!isFixed);
    QStringList sentences;
    for (const base::Finding &finding : microdata::checkAttribute(shown))
        sentences << finding.message.toString() + QLatin1Char(' ') + finding.advice.toString();
    if (shown.isOfficial)
        sentences.prepend(tr("This attribute comes with the ICCS and is not changed here."));
    m_findings->setText(sentences.mid(0, 6).join(QLatin1Char('\n')));
    m_findings->setVisible(!sentences.isEmpty());
}

} // namespace rulespage
