// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/search.h"
#include "ui/models/tablemodel.h"
#include "ui/widgets/celldelegate.h"

namespace classificationpage
{

// A search hit with the title in the language of the page.
struct HitRow {
    QString code;
    QString title;
    QList<text::Span> titleSpans; // when the title itself matched
    QString field; // "Inclusion"
    QString text; // what matched; empty when the title shows it already
    QList<text::Span> spans;
    bool operator==(const HitRow &other) const = default;
};

enum HitRole { FieldRole = models::FirstFreeRole, MatchRole, MatchSpansRole };

QString fieldText(classification::SearchField field);
HitRow hitRow(const classification::SearchHit &hit,
              const classification::Classification &classification, const QString &language);
QList<models::Column<HitRow>> hitColumns();

// Two lines: the category, and below it the field and the text that matched.
class HitDelegate : public widgets::CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void drawInside(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const override;
};

} // namespace classificationpage
