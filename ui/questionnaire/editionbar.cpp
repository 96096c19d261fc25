// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/editionbar.h"

#include "ui/questionnaire/catalogue.h"
#include "ui/records/editions.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/tickmenu.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStandardItemModel>
#include <QToolButton>

namespace questionnairepage
{

EditionBar::EditionBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_edition(new QComboBox(this))
    , m_yearsButton(new QToolButton(this))
    , m_years(new widgets::TickMenu(this))
{
    m_edition->setObjectName(QStringLiteral("edition"));
    m_edition->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_edition->setMinimumContentsLength(22);
    m_edition->setMaxVisibleItems(24);
    auto *label = new QLabel(tr("&Questionnaire"), this);
    label->setBuddy(m_edition);
    m_yearsButton->setObjectName(QStringLiteral("years"));
    m_yearsButton->setIcon(widgets::icon(QStringLiteral("view-calendar")));
    m_yearsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_yearsButton->setPopupMode(QToolButton::InstantPopup);
    m_yearsButton->setFocusPolicy(Qt::StrongFocus);
    m_yearsButton->setMenu(m_years);
    m_yearsButton->setToolTip(tr("Years that are shown side by side"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(label);
    m_row->addWidget(m_edition);
    m_row->addWidget(m_yearsButton);
    m_row->addStretch(1);
    connect(m_edition, &QComboBox::activated, this, &EditionBar::editionChosen);
}

// A heading for each instrument, which cannot be chosen, and its collections below it.
void EditionBar::fill(const Catalogue &catalogue)
{
    m_edition->clear();
    auto *items = qobject_cast<QStandardItemModel *>(m_edition->model());
    for (const Catalogue::Instrument &instrument : catalogue.instruments()) {
        m_edition->addItem(instrument.ownFolder.isEmpty()
                               ? instrument.title
                               : tr("%1 (your own)", "questionnaire").arg(instrument.title));
        QStandardItem *heading = items->item(m_edition->count() - 1);
        heading->setFlags(Qt::NoItemFlags);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        heading->setFont(bold);
        for (const questionnaire::EditionPointer &edition : instrument.editions) {
            m_edition->addItem(records::editionName(edition->form()), edition->form().id);
            m_edition->setItemData(m_edition->count() - 1, edition->form().title, Qt::ToolTipRole);
        }
    }
    m_edition->view()->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

QString EditionBar::edition() const
{
    return m_edition->currentData().toString();
}

void EditionBar::choose(const QString &edition)
{
    m_edition->setCurrentIndex(m_edition->findData(edition));
    m_edition->setToolTip(m_edition->currentData(Qt::ToolTipRole).toString());
}

void EditionBar::offerYears(const QList<int> &asked, const QList<int> &earlier,
                            const QList<int> &shown)
{
    m_years->clear();
    for (const int year : earlier + asked) {
        QAction *action = m_years->addAction(
            asked.contains(year) ? QString::number(year)
                                 : tr("%1 (earlier collection)").arg(QString::number(year)));
        action->setObjectName(QStringLiteral("year:%1").arg(year));
        action->setCheckable(true);
        action->setChecked(shown.contains(year));
        action->setData(year);
        connect(action, &QAction::toggled, this, &EditionBar::tellYears);
    }
    m_yearsButton->setText(tr("Years"));
}

QList<int> EditionBar::years() const
{
    QList<int> years;
    for (const QAction *action : m_years->actions()) {
        if (action->isChecked())
            years << action->data().toInt();
    }
    if (years.isEmpty() && !m_years->isEmpty())
        years << m_years->actions().constLast()->data().toInt();
    return years;
}

void EditionBar::tellYears()
{
    Q_EMIT yearsChosen();
}

QToolButton *EditionBar::buttonFor(QAction *action, Qt::ToolButtonStyle style)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    m_row->addWidget(button);
    return button;
}

void EditionBar::addAction(QAction *action, Qt::ToolButtonStyle style)
{
    buttonFor(action, style);
}

void EditionBar::addMenu(QAction *action, QMenu *menu)
{
    QToolButton *button = buttonFor(action, Qt::ToolButtonTextBesideIcon);
    action->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
}

} // namespace questionnairepage
