// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reportlist.h"

#include "ui/widgets/icon.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace reportspage
{

ReportList::ReportList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_about(new widgets::TextLabel(this))
{
    m_list->setObjectName(QStringLiteral("reports"));
    m_list->setAccessibleName(tr("Reports"));
    m_list->setSpacing(2);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const reports::Report *report : reports::reports()) {
        auto *item = new QListWidgetItem(widgets::icon(QStringLiteral("office-report")),
                                         report->name().toString(), m_list);
        item->setData(Qt::UserRole, report->id());
    }
    m_about->setObjectName(QStringLiteral("aboutReport"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_list);
    column->addWidget(m_about);
    m_list->setCurrentRow(0);
    fitHeight();
    showCurrent();
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showCurrent();
        Q_EMIT currentChanged();
    });
}

const reports::Report *ReportList::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? reports::reportById(item->data(Qt::UserRole).toString()) : nullptr;
}

QListWidgetItem *ReportList::itemOf(const QString &reportId) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == reportId)
            return m_list->item(row);
    }
    return nullptr;
}

void ReportList::choose(const QString &reportId)
{
    if (QListWidgetItem *item = itemOf(reportId))
        m_list->setCurrentItem(item);
}

void ReportList::setState(const QString &reportId, const std::optional<base::Error> &missing)
{
    QListWidgetItem *item = itemOf(reportId);
    if (!item)
        return;
    const QString name = reports::reportById(reportId)->name().toString();
    const QString state = missing ? tr("Something it needs is missing") : tr("Can be made");
    item->setText(name + QLatin1Char('\n') + state);
    item->setIcon(widgets::toneIcon(missing ? widgets::Tone::Note : widgets::Tone::Done));
    item->setToolTip(missing ? missing->message() : QString());
    fitHeight();
}

// All are seen at once; there are few.
void ReportList::fitHeight()
{
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row) + 2 * m_list->spacing();
    m_list->setFixedHeight(height);
}

void ReportList::showCurrent()
{
    const reports::Report *report = current();
    m_about->setText(report ? report->about().toString() + QLatin1Char(' ')
                             + tr("It needs: %1").arg(report->needs().toString())
                            : QString());
}

} // namespace reportspage
