// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/sheetheadings.h"

#include "ui/questionnaire/sheetmodel.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace questionnairepage
{

namespace
{

constexpr int IndentWidth = 14;
constexpr int CodeLetters = 7;

void drawGround(QPainter *painter, const QRect &area, const QPalette &palette)
{
    painter->fillRect(area, palette.color(QPalette::Window));
    painter->setPen(widgets::lineColor(palette));
    painter->drawLine(area.bottomLeft(), area.bottomRight());
}

QColor textColor(const QHeaderView &view, int section, bool isCurrent)
{
    const bool isQuiet
        = view.model()->headerData(section, view.orientation(), SheetModel::QuietRole).toBool();
    if (isCurrent && !isQuiet)
        return view.palette().color(QPalette::Link);
    return view.palette().color(isQuiet ? QPalette::PlaceholderText : QPalette::WindowText);
}

} // namespace

QString markSign(int mark)
{
    switch (questionnaire::Mark(mark)) {
    case questionnaire::Mark::Inferred:
        return QString(QChar(0x00b0));
    case questionnaire::Mark::Memory:
        return QStringLiteral("?");
    case questionnaire::Mark::Documented:
        break;
    }
    return {};
}

RowHeadings::RowHeadings(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(true);
    setSectionsClickable(true);
}

// The longest label in full, as long as the figures keep their room.
QSize RowHeadings::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    int longest = 0;
    for (int row = 0; row < count(); ++row) {
        const int indent
            = model()->headerData(row, orientation(), SheetModel::IndentRole).toInt() * IndentWidth;
        longest = std::max(
            longest,
            indent + metrics.horizontalAdvance(model()->headerData(row, orientation()).toString()));
    }
    const int letter = metrics.averageCharWidth();
    const int room = parentWidget() ? parentWidget()->width() * 46 / 100 : 300;
    const int wanted = longest + letter * (CodeLetters + 3) + 2 * widgets::Gap;
    return { std::clamp(wanted, letter * 22, std::max(letter * 24, room)), 0 };
}

void RowHeadings::paintSection(QPainter *painter, const QRect &area, int row) const
{
    if (!area.isValid() || !model())
        return;
    const auto say = [&](int role) { return model()->headerData(row, orientation(), role); };
    const bool isCurrent = selectionModel() && selectionModel()->currentIndex().row() == row;
    painter->save();
    drawGround(painter, area, palette());
    painter->setPen(textColor(*this, row, isCurrent));
    const int letter = fontMetrics().averageCharWidth();
    const QRect inside = area.adjusted(widgets::HalfGap, 0, -widgets::HalfGap, 0);
    const auto at = [&](int from, int width) {
        return QStyle::visualRect(
            layoutDirection(), inside,
            QRect(inside.left() + from, inside.top(), width, inside.height()));
    };
    const int leading
        = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    const int codeWidth = letter * CodeLetters;
    painter->setFont(widgets::codeFont(font()));
    painter->drawText(at(0, codeWidth), leading, say(models::CodeRole).toString());
    painter->setFont(font());
    const int indent = codeWidth + say(SheetModel::IndentRole).toInt() * IndentWidth;
    const int markWidth = letter * 2;
    painter->drawText(at(indent, inside.width() - indent - markWidth), leading,
                      fontMetrics().elidedText(say(Qt::DisplayRole).toString(), Qt::ElideRight,
                                               inside.width() - indent - markWidth));
    painter->setPen(palette().color(QPalette::PlaceholderText));
    painter->drawText(at(inside.width() - markWidth, markWidth), Qt::AlignCenter,
                      markSign(say(SheetModel::MarkRole).toInt()));
    painter->restore();
}

YearHeadings::YearHeadings(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(true);
    setSectionsClickable(true);
    setMinimumSectionSize(fontMetrics().averageCharWidth() * 7);
}

QSize YearHeadings::sizeHint() const
{
    const auto *sheet = qobject_cast<const SheetModel *>(model());
    const bool hasNames = sheet && sheet->columnCount() > 0 && sheet->columnAt(0).columnsOfYear > 1;
    const int line = fontMetrics().height() + widgets::HalfGap;
    return { 0, (hasNames ? 2 : 1) * line + widgets::HalfGap };
}

// The place of the year over all of its columns, on either side of this one.
QRect YearHeadings::groupOf(int column, const QRect &area) const
{
    const auto *sheet = qobject_cast<const SheetModel *>(model());
    int first = column;
    while (first > 0 && !sheet->columnAt(first).isFirstOfYear)
        --first;
    int before = 0;
    int whole = 0;
    for (int number = first; number < first + sheet->columnAt(column).columnsOfYear; ++number) {
        before += number < column ? sectionSize(number) : 0;
        whole += sectionSize(number);
    }
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int left = isMirrored ? area.right() + 1 + before - whole : area.left() - before;
    return { left, area.top(), whole, area.height() };
}

void YearHeadings::drawYear(QPainter *painter, const QRect &group, int column) const
{
    const auto *sheet = qobject_cast<const SheetModel *>(model());
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(textColor(*this, column, false));
    painter->drawText(group, Qt::AlignCenter, QString::number(sheet->columnAt(column).year));
}

void YearHeadings::drawName(QPainter *painter, const QRect &line, int column) const
{
    const int current = selectionModel() ? selectionModel()->currentIndex().column() : -1;
    painter->setFont(font());
    painter->setPen(textColor(*this, column, column == current));
    const QString sign
        = markSign(model()->headerData(column, orientation(), SheetModel::MarkRole).toInt());
    const QRect inside = line.adjusted(widgets::HalfGap, 0, -widgets::HalfGap, 0);
    painter->drawText(
        inside, Qt::AlignCenter,
        fontMetrics().elidedText(model()->headerData(column, orientation()).toString() + sign,
                                 Qt::ElideRight, inside.width()));
}

void YearHeadings::paintSection(QPainter *painter, const QRect &area, int column) const
{
    const auto *sheet = qobject_cast<const SheetModel *>(model());
    if (!area.isValid() || !sheet)
        return;
    painter->save();
    painter->setClipRect(area);
    drawGround(painter, area, palette());
    QRect years = groupOf(column, area);
    if (sheet->columnAt(column).columnsOfYear > 1) {
        years.setHeight(area.height() / 2);
        drawName(painter, area.adjusted(0, years.height(), 0, 0), column);
    }
    drawYear(painter, years, column);
    if (sheet->columnAt(column).isFirstOfYear) {
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const int edge = isMirrored ? area.right() : area.left();
        painter->setPen(palette().color(QPalette::PlaceholderText));
        painter->drawLine(edge, area.top(), edge, area.bottom());
    }
    painter->restore();
}

} // namespace questionnairepage
