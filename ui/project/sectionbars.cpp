// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/project/sectionbars.h"

#include "ui/widgets/categorylabel.h"
#include "ui/widgets/clipboard.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

namespace project
{

SectionBars::SectionBars(QWidget *parent)
    : QWidget(parent)
    , m_model(columns())
    , m_view(new QTableView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setModel(&m_model);
    m_view->setAccessibleName(tr("Offences by section of the ICCS"));
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + widgets::Gap);
    m_view->setItemDelegateForColumn(0, new widgets::CategoryDelegate(m_view));
    m_view->setItemDelegateForColumn(1, new SectionBarDelegate(m_view));
    auto *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 2; column < m_model.columnCount(); ++column)
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    widgets::addCopyAction(m_view);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT sectionActivated(m_model.row(index.row()).share.section.toString());
    });
}

QList<models::Column<SectionBars::Row>> SectionBars::columns()
{
    using R = const Row &;
    const auto figure = [](double value) { return QLocale().toString(value, 'f', 0); };
    return {
        { tr("Section"),
          [](R row) { return row.share.title; },
          { { models::CodeRole, [](R row) { return row.share.section.toString(); } },
            { Qt::ToolTipRole, [](R row) { return row.share.title; } } } },
        { tr("Approved in full colour"),
          [](R) { return QVariant(); },
          { { models::FractionRole, [](R row) { return row.share.codes / row.most; } },
            { SectionBarDelegate::ApprovedRole,
              [](R row) { return row.share.approved / row.most; } },
            { models::SectionRole, [](R row) { return row.share.section.toString(); } } } },
        models::figureColumn<Row>(
            tr("Codes"), [figure](R row) { return figure(row.share.codes); },
            [](R row) { return row.share.codes; }),
        models::figureColumn<Row>(
            tr("Approved"), [figure](R row) { return figure(row.share.approved); },
            [](R row) { return row.share.approved; }),
        models::figureColumn<Row>(
            tr("Volume"), [figure](R row) { return figure(row.share.volume); },
            [](R row) { return row.share.volume; }),
    };
}

void SectionBars::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->setColumnWidth(1, width() / 4); // the titles get what the figures leave
}

void SectionBars::setSections(const QList<SectionShare> &sections)
{
    double most = 1;
    for (const SectionShare &share : sections)
        most = std::max(most, share.codes);
    QList<Row> rows;
    double volume = 0;
    for (const SectionShare &share : sections) {
        rows << Row { share, most };
        volume += share.volume;
    }
    m_model.setRows(rows);
    m_view->setColumnHidden(m_model.columnCount() - 1, volume <= 0);
    const int height = m_view->horizontalHeader()->sizeHint().height()
        + int(rows.size()) * m_view->verticalHeader()->defaultSectionSize();
    m_view->setMinimumHeight(height + 2 * m_view->frameWidth());
}

void SectionBarDelegate::drawInside(QPainter *painter, const QRect &area,
                                    const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QColor full
        = widgets::sectionColor(index.data(models::SectionRole).toString(), option.palette);
    QColor pale = full;
    pale.setAlphaF(0.35F);
    const int height = std::max(6, area.height() / 2);
    const auto bar = [&](double fraction, const QColor &color) {
        const QRect piece(area.left(), area.center().y() - height / 2,
                          int(std::ceil(area.width() * fraction)), height);
        painter->fillRect(QStyle::visualRect(option.direction, area, piece), color);
    };
    bar(index.data(models::FractionRole).toDouble(), pale);
    bar(index.data(ApprovedRole).toDouble(), full);
}

} // namespace project
