// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/panelheader.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSettings>
#include <QToolButton>

namespace mappingpage
{

PanelHeader::PanelHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_arrow(new QToolButton(this))
    , m_title(new QLabel(title, this))
    , m_note(new QLabel(this))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_row->setContentsMargins(widgets::Gap, 2, widgets::HalfGap, 2);
    m_row->setSpacing(widgets::HalfGap);
    m_arrow->hide();
    m_arrow->setAutoRaise(true);
    m_arrow->setCheckable(true);
    m_arrow->setArrowType(Qt::DownArrow);
    connect(m_arrow, &QToolButton::toggled, this, &PanelHeader::fold);
    m_row->addWidget(m_arrow);
    m_row->addWidget(m_title);
    m_row->addWidget(m_note, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PanelHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PanelHeader::setNote(const QString &note)
{
    m_note->setText(note);
}

void PanelHeader::addTool(QWidget *tool)
{
    m_row->addWidget(tool);
}

void PanelHeader::setFoldable(QWidget *panel, const QString &key)
{
    m_panel = panel;
    m_row->setContentsMargins(widgets::HalfGap, 2, widgets::HalfGap, 2);
    m_arrow->show();
    m_arrow->setToolTip(tr("Fold or unfold: %1").arg(m_title->text()));
    m_arrow->setAccessibleName(m_arrow->toolTip());
    m_arrow->setChecked(QSettings().value(key).toBool());
    connect(m_arrow, &QToolButton::toggled, this,
            [key](bool on) { QSettings().setValue(key, on); });
}

bool PanelHeader::isFolded() const
{
    return m_arrow->isChecked();
}

void PanelHeader::fold(bool isFolded)
{
    m_arrow->setArrowType(!isFolded             ? Qt::DownArrow
                              : isRightToLeft() ? Qt::LeftArrow
                                                : Qt::RightArrow);
    m_panel->setMaximumHeight(isFolded ? sizeHint().height() : QWIDGETSIZE_MAX);
    Q_EMIT folded(isFolded);
}

void PanelHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(widgets::lineColor(palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace mappingpage
