// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/clipboard.h"

#include "ui/widgets/icon.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace widgets
{

namespace
{

bool isHidden(const QAbstractItemView *view, int column)
{
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->isColumnHidden(column);
    if (const auto *tree = qobject_cast<const QTreeView *>(view))
        return tree->isColumnHidden(column);
    return false;
}

// Of a tree also what is folded.
void addRows(const QAbstractItemModel &model, const QModelIndex &parent, QList<QModelIndex> &rows)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        rows << model.index(row, 0, parent);
        addRows(model, rows.last(), rows);
    }
}

QList<QModelIndex> firstCells(const QAbstractItemView *view)
{
    QList<QModelIndex> rows;
    if (!view->selectionModel()->hasSelection()) {
        addRows(*view->model(), view->rootIndex(), rows);
        return rows;
    }
    for (const QItemSelectionRange &range : view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << view->model()->index(row, 0, range.parent());
    }
    std::sort(rows.begin(), rows.end(), [view](const QModelIndex &a, const QModelIndex &b) {
        return a.parent() == b.parent() ? a.row() < b.row()
                                        : view->visualRect(a).top() < view->visualRect(b).top();
    });
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QString plainCell(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' '))
        .replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString htmlRow(const QStringList &cells, const QString &element)
{
    // The format keeps a spreadsheet from reading codes as numbers.
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : cells) {
        const bool zero = cell.size() > 1 && cell.startsWith(QLatin1Char('0'));
        html += QStringLiteral("<%1%2>%3</%1>")
                    .arg(element,
                         zero ? QStringLiteral(" style=\"mso-number-format:'\\@'\"") : QString(),
                         cell.toHtmlEscaped());
    }
    return html + QStringLiteral("</tr>");
}

} // namespace

QMimeData *tableAsMimeData(const QAbstractItemView *view)
{
    QList<int> columns;
    QStringList headers;
    for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column) {
        if (isHidden(view, column))
            continue;
        columns << column;
        headers << plainCell(view->model()->headerData(column, Qt::Horizontal).toString());
    }
    QStringList lines { headers.join(QLatin1Char('\t')) };
    QString html = QStringLiteral("<table>") + htmlRow(headers, QStringLiteral("th"));
    for (const QModelIndex &row : firstCells(view)) {
        QStringList cells;
        for (int column : std::as_const(columns))
            cells << plainCell(row.siblingAtColumn(column).data().toString());
        lines << cells.join(QLatin1Char('\t'));
        html += htmlRow(cells, QStringLiteral("td"));
    }
    auto *data = new QMimeData;
    data->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    data->setHtml(html + QStringLiteral("</table>"));
    return data;
}

void copyTableToClipboard(const QAbstractItemView *view)
{
    QGuiApplication::clipboard()->setMimeData(tableAsMimeData(view));
}

void addCopyAction(QAbstractItemView *view)
{
    auto *action = new QAction(icon(QStringLiteral("edit-copy")),
                               QCoreApplication::translate("widgets::Clipboard", "&Copy"), view);
    action->setShortcut(QKeySequence::Copy);
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, view, [view] { copyTableToClipboard(view); });
    view->addAction(action);
    if (view->contextMenuPolicy() == Qt::DefaultContextMenu)
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace widgets
