// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/block.h"

#include "ui/questionnaire/typing.h"

#include <QCoreApplication>
#include <QRect>

#include <algorithm>

namespace questionnairepage
{

using questionnaire::Figure;

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(questionnairepage::Block)
};

QList<QStringList> cellsOf(const QString &text)
{
    QString plain = text;
    plain.remove(QLatin1Char('\r'));
    QStringList lines = plain.split(QLatin1Char('\n'));
    while (!lines.isEmpty() && lines.constLast().trimmed().isEmpty())
        lines.removeLast();
    QList<QStringList> cells;
    for (const QString &line : std::as_const(lines))
        cells << line.split(QLatin1Char('\t'));
    return cells;
}

QString tooLarge(const SheetModel &model, const QModelIndex &start, const QList<QStringList> &lines)
{
    qsizetype wide = 0;
    for (const QStringList &line : lines)
        wide = std::max(wide, line.size());
    if (start.row() + lines.size() <= model.rowCount()
        && start.column() + wide <= model.columnCount())
        return {};
    return Words::tr("Nothing was pasted: the block has %1 rows and %2 columns, which is more than "
                     "there are from the current cell on. Start at another cell.")
        .arg(QLocale().toString(lines.size()), QLocale().toString(wide));
}

// What is wrong with one cell of the block; nothing: it is taken, or there is nothing to take.
QString takeCell(const SheetModel &model, const QModelIndex &at, const QString &text, Block &block)
{
    const auto figure = figureFromTyping(text, QLocale());
    const bool isSame = figure && *figure == model.figureAt(at);
    const bool canFill = model.flags(at).testFlag(Qt::ItemIsEditable);
    if (isSame || (!canFill && text.trimmed().isEmpty()))
        return {};
    if (!canFill)
        return Words::tr("Nothing was pasted: “%1” is not to be filled in. %2")
            .arg(model.nameOf(at), textOf(model.stateAt(at)));
    if (!figure)
        return Words::tr("Nothing was pasted: “%1” for “%2” is neither a number nor the sign of a "
                         "status. Correct it in the spreadsheet and copy the block again.")
            .arg(text.trimmed(), model.nameOf(at));
    block.answers << model.answerWith(at, *figure);
    return {};
}

} // namespace

Block blockFrom(const SheetModel &model, const QModelIndex &start, const QString &text)
{
    const QList<QStringList> lines = cellsOf(text);
    Block block;
    block.complaint = tooLarge(model, start, lines);
    for (int line = 0; line < lines.size() && block.complaint.isEmpty(); ++line) {
        for (int cell = 0; cell < lines[line].size() && block.complaint.isEmpty(); ++cell)
            block.complaint
                = takeCell(model, model.index(start.row() + line, start.column() + cell),
                           lines[line][cell], block);
    }
    if (!block.complaint.isEmpty())
        block.answers.clear();
    return block;
}

QString blockText(const SheetModel &model, const QModelIndexList &selected)
{
    if (selected.isEmpty())
        return {};
    QRect around;
    for (const QModelIndex &index : selected)
        around |= QRect(index.column(), index.row(), 1, 1);
    QStringList lines;
    for (int row = around.top(); row <= around.bottom(); ++row) {
        QStringList cells;
        for (int column = around.left(); column <= around.right(); ++column)
            cells << model.index(row, column).data(Qt::EditRole).toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace questionnairepage
