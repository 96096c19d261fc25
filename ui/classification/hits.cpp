// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/classification/hits.h"

#include "ui/widgets/highlight.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

namespace classificationpage
{

namespace
{

constexpr int StripeWidth = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(classificationpage::Hits)
};

QVariant spoken(const HitRow &row)
{
    const QString category = row.code + QLatin1Char(' ') + row.title;
    return row.text.isEmpty() ? category
                              : Words::tr("%1, found in: %2, %3", "category, field, text")
                                    .arg(category, row.field, row.text);
}

} // namespace

QString fieldText(classification::SearchField field)
{
    switch (field) {
    case classification::SearchField::Code:
        return Words::tr("Code");
    case classification::SearchField::Title:
        return Words::tr("Title");
    case classification::SearchField::CommonName:
        return Words::tr("Common name");
    case classification::SearchField::Inclusion:
        return Words::tr("Includes");
    case classification::SearchField::Index:
        return Words::tr("Index");
    case classification::SearchField::Description:
        return Words::tr("Description");
    case classification::SearchField::Exclusion:
        return Words::tr("Excludes");
    }
    return {};
}

HitRow hitRow(const classification::SearchHit &hit,
              const classification::Classification &classification, const QString &language)
{
    HitRow row { hit.code.toString(), {}, {}, fieldText(hit.field), hit.text, hit.matches };
    if (const auto *category = classification.category(hit.code))
        row.title = titleOf(*category, language);
    if (hit.field == classification::SearchField::Title && hit.text == row.title) {
        row.titleSpans = hit.matches;
        row.text.clear();
    }
    return row;
}

QList<models::Column<HitRow>> hitColumns()
{
    models::Column<HitRow> column { Words::tr("Category"),
                                    [](const HitRow &row) { return row.title; } };
    column.roles = {
        { models::CodeRole, [](const HitRow &row) { return row.code; } },
        { models::SpansRole,
          [](const HitRow &row) { return QVariant::fromValue(row.titleSpans); } },
        { FieldRole, [](const HitRow &row) { return row.field; } },
        { MatchRole, [](const HitRow &row) { return row.text; } },
        { MatchSpansRole, [](const HitRow &row) { return QVariant::fromValue(row.spans); } },
        { Qt::AccessibleTextRole, spoken },
        { Qt::ToolTipRole, spoken },
    };
    return { column };
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 200, 2 * option.fontMetrics.lineSpacing() + widgets::Gap };
}

// lead: the short text at the leading edge, in its own font.
static void drawLine(QPainter *painter, const QRect &line, const QString &lead,
                     const QFont &leadFont, const QString &text, const QList<text::Span> &spans,
                     const widgets::HighlightStyle &style)
{
    const QFont plain = painter->font();
    painter->setFont(leadFont);
    painter->setPen(style.text);
    const int width = painter->fontMetrics().horizontalAdvance(lead);
    const QRect first(line.left(), line.top(), width, line.height());
    painter->drawText(QStyle::visualRect(style.direction, line, first), Qt::AlignCenter, lead);
    painter->setFont(plain);
    const QRect rest = line.adjusted(width + widgets::Gap, 0, 0, 0);
    widgets::drawHighlighted(painter, QStyle::visualRect(style.direction, line, rest), text, spans,
                             style);
}

void HitDelegate::drawInside(QPainter *painter, const QRect &area,
                             const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString code = index.data(models::CodeRole).toString();
    const QRect stripe(area.left(), area.top() + 2, StripeWidth, area.height() - 4);
    painter->fillRect(QStyle::visualRect(option.direction, area, stripe),
                      widgets::sectionColor(code, option.palette));
    QRect line = area.adjusted(StripeWidth + 6, widgets::HalfGap, 0, -widgets::HalfGap);
    line = QStyle::visualRect(option.direction, area, line);
    line.setHeight(line.height() / 2);
    widgets::HighlightStyle style { option.palette, penColor(option), isSelected(option),
                                    Qt::AlignLeading | Qt::AlignVCenter, option.direction };
    const auto spans = [&index](int role) { return index.data(role).value<QList<text::Span>>(); };
    drawLine(painter, line, code, widgets::codeFont(painter->font()), option.text,
             spans(models::SpansRole), style);
    line.moveTop(line.bottom() + 1);
    if (!isSelected(option))
        style.text = option.palette.color(QPalette::PlaceholderText);
    drawLine(painter, line, index.data(FieldRole).toString(), painter->font(),
             index.data(MatchRole).toString(), spans(MatchSpansRole), style);
}

} // namespace classificationpage
