// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/yeartable.h"

#include "ui/questionnaire/typing.h"

#include <QLocale>

#include <algorithm>

namespace questionnairepage
{

using questionnaire::Figure;
using questionnaire::Status;

namespace
{

constexpr int FirstYear = 1900;
constexpr int LastYear = 2100;

int yearOf(const QString &text)
{
    bool isNumber = false;
    int year = text.trimmed().toInt(&isNumber);
    if (!isNumber)
        year = QLocale().toInt(text.trimmed(), &isNumber); // of its own digits
    return isNumber && year >= FirstYear && year <= LastYear ? year : 0;
}

// A value is a plain number: series know no "<5" and no signs.
std::optional<double> valueOf(const QString &text)
{
    const std::optional<Figure> figure = figureFromTyping(text, QLocale());
    const bool isPlain = figure && figure->isExact() && figure->low >= 0
        && (figure->status == Status::Reported || figure->status == Status::Zero);
    return isPlain ? std::optional(figure->low) : std::nullopt;
}

QList<QStringList> linesOf(const QString &text)
{
    QList<QStringList> lines;
    for (QString line : text.split(QLatin1Char('\n'))) {
        line.remove(QLatin1Char('\r'));
        if (!line.trimmed().isEmpty())
            lines << line.split(QLatin1Char('\t'));
    }
    return lines;
}

} // namespace

YearTable::Values YearTable::valuesOf(const QList<Row> &rows)
{
    Values read;
    for (const Row &row : rows) {
        if (row.isEmpty())
            continue;
        const int year = yearOf(row.year);
        const std::optional<double> value = valueOf(row.value);
        if (year == 0)
            read.complaint = tr("“%1” is not a year. Type one such as 2023.").arg(row.year);
        else if (!value)
            read.complaint = tr("“%1” for %2 is not a number of at least zero. Correct it.")
                                 .arg(row.value, QString::number(year));
        else if (read.values.contains(year))
            read.complaint
                = tr("The year %1 stands there twice. Empty the value of one of them.").arg(year);
        if (!read.complaint.isEmpty())
            return { {}, read.complaint };
        read.values.insert(year, *value);
    }
    return read;
}

QList<YearTable::Row> YearTable::rowsOf(const QMap<int, double> &values, const QList<int> &years)
{
    QList<int> all = values.keys();
    for (const int year : years) {
        if (!all.contains(year))
            all << year;
    }
    std::sort(all.begin(), all.end());
    QList<Row> rows;
    for (const int year : std::as_const(all))
        rows << Row { QString::number(year),
                      values.contains(year) ? typedText(Figure::of(values.value(year)), QLocale())
                                            : QString() };
    return rows;
}

void YearTable::setRows(const QList<Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QString YearTable::paste(int row, const QString &text)
{
    const QList<QStringList> lines = linesOf(text);
    if (lines.isEmpty())
        return tr("Nothing was pasted: the clipboard has no cells.");
    return lines.constFirst().size() > 1 ? pastePairs(lines) : pasteValues(row, lines);
}

QString YearTable::pastePairs(const QList<QStringList> &lines)
{
    QList<Row> pasted;
    for (const QStringList &line : lines)
        pasted << Row { line.value(0).trimmed(), line.value(1).trimmed() };
    const Row &first = pasted.constFirst();
    if (yearOf(first.year) == 0 && !valueOf(first.value))
        pasted.removeFirst(); // a heading
    const Values read = valuesOf(pasted);
    if (!read.complaint.isEmpty() || read.values.isEmpty())
        return tr("Nothing was pasted. %1")
            .arg(read.complaint.isEmpty() ? tr("There is no year with a value.") : read.complaint);
    QList<Row> rows = m_rows;
    for (const Row &row : rowsOf(read.values, {})) {
        const auto same = std::find_if(rows.begin(), rows.end(), [&row](const Row &one) {
            return yearOf(one.year) == yearOf(row.year);
        });
        if (same == rows.end())
            rows << row;
        else
            *same = row;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &one, const Row &other) {
        return yearOf(one.year) < yearOf(other.year);
    });
    setRows(rows);
    Q_EMIT edited();
    return {};
}

QString YearTable::pasteValues(int row, const QList<QStringList> &lines)
{
    if (row < 0 || row + lines.size() > m_rows.size())
        return tr("Nothing was pasted: there are %1 values and no years for all of them. Copy the "
                  "column of years with them.")
            .arg(QLocale().toString(lines.size()));
    QList<Row> rows = m_rows;
    for (qsizetype i = 0; i < lines.size(); ++i)
        rows[row + i].value = lines[i].constFirst().trimmed();
    const Values read = valuesOf(rows);
    if (!read.complaint.isEmpty())
        return tr("Nothing was pasted. %1").arg(read.complaint);
    setRows(rows);
    Q_EMIT edited();
    return {};
}

int YearTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + 1;
}

int YearTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant YearTable::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignTrailing | Qt::AlignVCenter);
    if ((role != Qt::DisplayRole && role != Qt::EditRole) || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    return index.column() == 0 ? row.year : row.value;
}

bool YearTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString().trimmed();
    if (role != Qt::EditRole || text == data(index, role).toString())
        return false;
    const bool isNew = index.row() == m_rows.size();
    if (isNew) {
        beginInsertRows({}, int(m_rows.size()) + 1, int(m_rows.size()) + 1);
        m_rows << Row();
        endInsertRows();
    }
    (index.column() == 0 ? m_rows[index.row()].year : m_rows[index.row()].value) = text;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

QVariant YearTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == 0 ? tr("Year") : tr("Value");
}

Qt::ItemFlags YearTable::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

} // namespace questionnairepage
