// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/foreignworkbookdialog.h"

#include "ui/intake/busyline.h"
#include "ui/intake/findingsreport.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace exchangepage
{

namespace
{

constexpr QSize Comfortable { 1040, 680 };

// Offers the candidates of a line first, then all cells; anything may be typed.
class AddressDelegate final : public QStyledItemDelegate
{
public:
    AddressDelegate(const MapModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *box = new QComboBox(parent);
        box->setEditable(true);
        box->addItems(index.data(Qt::UserRole).toStringList());
        box->addItems(m_model.addresses());
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<QComboBox *>(editor);
        const QString cell = index.data(Qt::EditRole).toString();
        box->setCurrentText(cell.isEmpty() ? box->itemText(0) : cell);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        model->setData(index, qobject_cast<QComboBox *>(editor)->currentText(), Qt::EditRole);
    }

private:
    const MapModel &m_model;
};

} // namespace

ForeignWorkbookDialog::ForeignWorkbookDialog(session::Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_task(session.jobs())
    , m_messages(new widgets::MessageBar(this))
    , m_model(new MapModel(this))
{
    setWindowTitle(tr("Fill a workbook of others"));
    setModal(false);
    resize(Comfortable);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_messages);
    column->addWidget(makeChoices());
    column->addWidget(makeTable(), 3);
    m_report = new intake::FindingsReport(this);
    column->addWidget(m_report, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(new intake::BusyLine(m_task, this), 1);
    foot->addStretch(1);
    m_fill = makeButton("fillWorkbook", QStringLiteral("document-export"), tr("&Fill a copy…"),
                        &ForeignWorkbookDialog::chooseTarget);
    m_fill->setDefault(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    foot->addWidget(m_fill);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_model, &MapModel::edited, this, &ForeignWorkbookDialog::refresh);
    connect(&m_task, &intake::Task::busyChanged, this, &ForeignWorkbookDialog::refresh);
    connect(&session, &session::Session::changed, this, &ForeignWorkbookDialog::fillEditions);
    fillEditions();
}

QPushButton *ForeignWorkbookDialog::makeButton(const char *name, const QString &icon,
                                               const QString &text,
                                               void (ForeignWorkbookDialog::*pressed)())
{
    auto *button = new QPushButton(widgets::icon(icon), text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

QWidget *ForeignWorkbookDialog::makeChoices()
{
    auto *content = new QWidget(this);
    auto *form = new QFormLayout(content);
    form->setContentsMargins(0, 0, 0, 0);
    m_edition = new QComboBox(content);
    m_edition->setObjectName(QStringLiteral("workbookEdition"));
    form->addRow(tr("&Questionnaire"), m_edition);
    auto *workbook = new QHBoxLayout;
    m_workbookName = new QLabel(tr("none chosen"), content);
    m_workbookName->setTextFormat(Qt::PlainText);
    workbook->addWidget(makeButton("chooseWorkbook", QStringLiteral("document-open"),
                                   tr("&Choose the workbook…"),
                                   &ForeignWorkbookDialog::chooseWorkbook));
    workbook->addWidget(m_workbookName, 1);
    form->addRow(tr("Workbook"), workbook);
    auto *map = new QHBoxLayout;
    m_propose = makeButton("proposeMap", QStringLiteral("games-hint"), tr("&Propose"),
                           &ForeignWorkbookDialog::propose);
    m_open = makeButton("openMap", QStringLiteral("document-open"), tr("&Open…"),
                        &ForeignWorkbookDialog::chooseMap);
    m_save = makeButton("saveMap", QStringLiteral("document-save"), tr("&Save…"),
                        &ForeignWorkbookDialog::chooseMapToSave);
    for (QPushButton *button : { m_propose, m_open, m_save })
        map->addWidget(button);
    map->addStretch(1);
    form->addRow(tr("Map of its cells"), map);
    return content;
}

QWidget *ForeignWorkbookDialog::makeTable()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::Gap);
    m_count = new QLabel(content);
    m_count->setObjectName(QStringLiteral("mapCount"));
    m_count->setWordWrap(true);
    m_view = new QTableView(content);
    m_view->setObjectName(QStringLiteral("mapLines"));
    m_view->setAccessibleName(tr("Lines of the map"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setItemDelegateForColumn(MapModel::Cell, new AddressDelegate(*m_model, m_view));
    column->addWidget(m_count);
    column->addWidget(m_view, 1);
    return content;
}

} // namespace exchangepage
