// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/offences/roleheader.h"

#include "ui/offences/rolewords.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>

namespace offencespage
{

RoleHeader::RoleHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignTop);
    setMinimumSectionSize(fontMetrics().averageCharWidth() * 14);
    connect(this, &QHeaderView::sectionResized, this, &RoleHeader::placeChoosers);
}

void RoleHeader::setRoles(const QList<offences::ColumnRole> &roles)
{
    if (roles.size() != m_roles.size()) {
        qDeleteAll(m_choosers);
        m_choosers.clear();
    }
    m_roles = roles;
    for (auto chooser = m_choosers.begin(); chooser != m_choosers.end(); ++chooser)
        showRole(chooser.key());
    placeChoosers();
}

QComboBox *RoleHeader::chooser(int column)
{
    if (QComboBox *box = m_choosers.value(column))
        return box;
    auto *box = new QComboBox(viewport());
    box->setObjectName(QStringLiteral("role%1").arg(column));
    for (offences::Role role : roles()) {
        box->addItem(roleText(role), int(role));
        box->setItemData(box->count() - 1, roleHelp(role), Qt::ToolTipRole);
    }
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->installEventFilter(this);
    connect(box, &QComboBox::activated, this, [this, box, column] {
        Q_EMIT roleChosen(column, offences::Role(box->currentData().toInt()));
    });
    m_choosers.insert(column, box);
    showRole(column);
    return box;
}

void RoleHeader::showRole(int column)
{
    QComboBox *box = m_choosers.value(column);
    if (!box || column >= m_roles.size())
        return;
    box->setCurrentIndex(box->findData(int(m_roles.at(column).role)));
    const QString name
        = model() ? model()->headerData(column, Qt::Horizontal).toString() : QString();
    box->setAccessibleName(tr("Role of the column %1").arg(name));
    box->setToolTip(roleHelp(m_roles.at(column).role));
}

int RoleHeader::chooserHeight() const
{
    return fontMetrics().height() + widgets::Gap + widgets::HalfGap;
}

QSize RoleHeader::sizeHint() const
{
    return { QHeaderView::sizeHint().width(),
             fontMetrics().height() + chooserHeight() + widgets::Gap + widgets::HalfGap };
}

void RoleHeader::placeChoosers()
{
    for (int column = 0; column < qMin<int>(count(), int(m_roles.size())); ++column) {
        const int left = sectionViewportPosition(column);
        const bool isInView = left < viewport()->width() && left + sectionSize(column) > 0;
        QComboBox *box = isInView ? chooser(column) : m_choosers.value(column);
        if (!box)
            continue;
        box->setGeometry(left + 2, height() - chooserHeight() - 3, sectionSize(column) - 5,
                         chooserHeight());
        box->show();
    }
}

void RoleHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    placeChoosers();
}

void RoleHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    placeChoosers();
}

bool RoleHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT columnEntered(m_choosers.key(static_cast<QComboBox *>(watched), -1));
    if (event->type() == QEvent::Wheel) { // scrolling must not change roles by accident
        event->ignore();
        return true;
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace offencespage
