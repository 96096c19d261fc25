// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/tablemodel.h"
#include "ui/project/summary.h"
#include "ui/widgets/celldelegate.h"

class QTableView;

namespace project
{

// The sections as a picture and its table at once: a bar for the offences linked into each (full
// colour: approved), with the figures beside it.
class SectionBars : public QWidget
{
    Q_OBJECT
public:
    explicit SectionBars(QWidget *parent = nullptr);
    void setSections(const QList<SectionShare> &sections);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void sectionActivated(const QString &code);

private:
    struct Row {
        SectionShare share;
        double most = 1; // codes of the largest section
    };
    static QList<models::Column<Row>> columns();
    models::TableModel<Row> m_model;
    QTableView *m_view;
};

// Draws models::FractionRole as a bar in the colour of models::SectionRole, the part
// ApprovedRole of it in full colour.
class SectionBarDelegate : public widgets::CellDelegate
{
    Q_OBJECT
public:
    static constexpr int ApprovedRole = models::FirstFreeRole;
    using CellDelegate::CellDelegate;

protected:
    void drawInside(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const override;
};

} // namespace project
