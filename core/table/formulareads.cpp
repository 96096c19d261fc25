// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/formulareads.h"

#include "core/table/xlsxtext.h"

#include <QRegularExpression>

namespace table
{

namespace
{

constexpr int lastRow = 1'048'575;
constexpr int lastColumn = 16'383;

// One part of a formula after the other; what fits no group is an operator.
const QRegularExpression &partPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<text>\"(?:[^\"]|\"\")*\")"
                       "|(?<sheet>'(?:[^']|'')+'|[\\w.]+)!"
                       "|(?<cells>\\$?[A-Za-z]{1,3}\\$?\\d+(?::\\$?[A-Za-z]{1,3}\\$?\\d+)?)"
                       "(?![\\w(.])"
                       "|(?<columns>\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3})(?![\\w(.])"
                       "|(?<rows>\\$?\\d+:\\$?\\d+)(?![\\w.])"
                       "|(?<function>[\\p{L}_][\\w.]*)\\("
                       "|(?<name>[\\p{L}_\\\\][\\w.\\\\]*)"
                       "|(?<number>\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?)"
                       "|(?<other>[\\[\\]#])"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QRect cellsOf(QString text)
{
    text.remove(u'$');
    const QRect said = mergedRange(text.contains(u':') ? text : text + u':' + text);
    return QRect(QPoint(qMin(said.left(), said.right()), qMin(said.top(), said.bottom())),
                 QPoint(qMax(said.left(), said.right()), qMax(said.top(), said.bottom())));
}

QRect columnsOf(QString text)
{
    text.remove(u'$');
    const int first = columnOf(text.section(u':', 0, 0));
    const int last = columnOf(text.section(u':', 1));
    return QRect(QPoint(qMin(first, last), 0),
                 QPoint(qMin(lastColumn, qMax(first, last)), lastRow));
}

QRect rowsOf(QString text)
{
    text.remove(u'$');
    const int first = text.section(u':', 0, 0).toInt() - 1;
    const int last = text.section(u':', 1).toInt() - 1;
    return QRect(QPoint(0, qMin(first, last)), QPoint(lastColumn, qMax(first, last)));
}

bool readsAnything(const QString &function)
{
    return function.compare(QLatin1String("INDIRECT"), Qt::CaseInsensitive) == 0
        || function.compare(QLatin1String("OFFSET"), Qt::CaseInsensitive) == 0;
}

bool isConstant(const QString &name)
{
    return name.compare(QLatin1String("TRUE"), Qt::CaseInsensitive) == 0
        || name.compare(QLatin1String("FALSE"), Qt::CaseInsensitive) == 0;
}

QString unquoted(QString sheet)
{
    if (!sheet.startsWith(u'\''))
        return sheet;
    return sheet.mid(1, sheet.size() - 2).replace(QLatin1String("''"), QLatin1String("'"));
}

} // namespace

FormulaReads readsOf(const QString &formula)
{
    FormulaReads reads;
    QString sheet;
    for (auto parts = partPattern().globalMatch(formula); parts.hasNext();) {
        const auto part = parts.next();
        const auto text
            = [&part](const char *group) { return part.captured(QString::fromLatin1(group)); };
        if (!text("sheet").isEmpty()) {
            sheet = unquoted(text("sheet"));
            continue;
        }
        if (!text("cells").isEmpty())
            reads.ranges << FormulaReads::Range { sheet, cellsOf(text("cells")) };
        else if (!text("columns").isEmpty())
            reads.ranges << FormulaReads::Range { sheet, columnsOf(text("columns")) };
        else if (!text("rows").isEmpty())
            reads.ranges << FormulaReads::Range { sheet, rowsOf(text("rows")) };
        else if (!text("other").isEmpty() || readsAnything(text("function"))
                 || (!text("name").isEmpty() && !isConstant(text("name"))))
            reads.isCertain = false;
        sheet.clear();
    }
    return reads;
}

} // namespace table
