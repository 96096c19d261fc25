// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/gridmodel.h"

#include "core/rules/cellset.h"
#include "core/rules/outputfindings.h"
#include "core/rules/wording.h"
#include "ui/rules/tableedits.h"
#include "ui/widgets/severity.h"
#include "ui/widgets/theme.h"

namespace rulespage
{

using base::Severity;
using rules::DecisionTable;
using rules::Row;

namespace
{

const rules::Cell any { {}, true };

std::optional<Severity> gravest(const base::Findings &findings)
{
    std::optional<Severity> severity;
    for (const base::Finding &finding : findings)
        severity = std::max(severity.value_or(finding.severity), finding.severity);
    return severity;
}

} // namespace

GridModel::GridModel(session::Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_words(std::make_shared<CellWords>(session, std::make_shared<microdata::Dictionary>()))
{
}

// The same lines and columns keep the selection and where one looks.
void GridModel::setTable(const DecisionTable &table, const std::shared_ptr<const CellWords> &words)
{
    const bool isSameShape = table.id == m_table.id && table.attributes == m_table.attributes
        && table.rows.size() == m_table.rows.size()
        && table.impossible.size() == m_table.impossible.size();
    if (!isSameShape)
        beginResetModel();
    m_table = table;
    m_words = words;
    if (!isSameShape) {
        m_marks = {};
        endResetModel();
    } else {
        renewCells();
    }
}

void GridModel::renewCells()
{
    if (rowCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void GridModel::setMarks(const Marks &marks)
{
    m_marks = marks;
    renewCells();
}

void GridModel::setHighlighted(const QStringList &rows)
{
    if (rows == m_highlighted)
        return;
    m_highlighted = rows;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString GridModel::attributeAt(int column) const
{
    return m_table.attributes.value(column);
}

std::optional<Result> GridModel::resultAt(int column) const
{
    const int result = column - int(m_table.attributes.size());
    return result < 0 || isHits(column) ? std::nullopt : std::optional(Result(result));
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : lineCount(m_table);
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid()
        ? 0
        : int(m_table.attributes.size()) + resultCount + int(m_hits.has_value());
}

bool GridModel::isEmptyByNature(int line, int column) const
{
    if (isImpossible(m_table, line))
        return resultAt(column).has_value();
    return lineAt(m_table, line).isDefault && !resultAt(column);
}

QString GridModel::shown(int line, int column) const
{
    const Row &row = lineAt(m_table, line);
    const auto result = resultAt(column);
    if (isImpossible(m_table, line) && result)
        return *result == Result::Category ? tr("cannot occur") : QString();
    if (row.isDefault && !result)
        return column == 0 ? tr("all others") : QString();
    if (result)
        return m_words->shown(row.output, *result);
    const QString attribute = attributeAt(column);
    return m_words->shown(row.cells.value(attribute, any), attribute);
}

QString GridModel::writtenAt(const QModelIndex &index) const
{
    const Row &row = lineAt(m_table, index.row());
    if (isHits(index.column()))
        return hitsText(index.row());
    if (isEmptyByNature(index.row(), index.column()))
        return {};
    if (const auto result = resultAt(index.column()))
        return m_words->written(row.output, *result);
    return m_words->written(row.cells.value(attributeAt(index.column()), any));
}

std::optional<DecisionTable> GridModel::withText(const DecisionTable &table, int line, int column,
                                                 const QString &text) const
{
    if (isHits(column))
        return std::nullopt;
    DecisionTable changed = table;
    Row &row = lineAt(changed, line);
    if (const auto result = resultAt(column)) {
        const auto output = m_words->outputFrom(text, *result, row.output);
        if (!output)
            return std::nullopt;
        row.output = *output;
        return changed;
    }
    const QString attribute = attributeAt(column);
    const auto cell = m_words->cellFrom(text, attribute);
    if (!cell)
        return std::nullopt;
    if (cell->isAny())
        row.cells.remove(attribute);
    else
        row.cells.insert(attribute, *cell);
    return changed;
}

QString GridModel::complaint(const QModelIndex &index, const QString &text) const
{
    const auto changed = withText(m_table, index.row(), index.column(), text);
    if (!changed)
        return resultAt(index.column())
            ? tr("This cannot be read. Choose from the list (Enter), or press Esc.")
            : tr("This cannot be read. Write values parted by commas, not(a, b), a range such as "
                 "[18..65), or - for any value.");
    const base::Findings findings = findingsAt(lineAt(*changed, index.row()), index.column());
    return findings.isEmpty() ? QString() : findings.constFirst().message.toString();
}

// Of one cell alone, so that its mark comes while one types.
base::Findings GridModel::findingsAt(const Row &row, int column) const
{
    const base::Text where = rules::rowText(row.id);
    const auto result = resultAt(column);
    if (!result) {
        const microdata::Attribute *attribute = m_words->dictionary().find(attributeAt(column));
        const auto cell = row.cells.constFind(attributeAt(column));
        if (cell == row.cells.constEnd() || cell->isAny() || row.isDefault)
            return {};
        return attribute
            ? cellFindings(*cell, *attribute, where, {})
            : base::Findings { rules::unknownAttribute(attributeAt(column), where, {}) };
    }
    base::Findings findings;
    const base::Findings all
        = rules::outputFindings(row.output, m_table.policy, m_session.classification(), where, {});
    for (const base::Finding &finding : all) {
        const bool isOfTags = finding.check == QLatin1String("R08");
        if (*result == (isOfTags ? Result::Tags : Result::Category))
            findings << finding;
    }
    return findings;
}

std::optional<Severity> GridModel::severityAt(int line, int column) const
{
    if (isEmptyByNature(line, column))
        return std::nullopt;
    const Row &row = lineAt(m_table, line);
    std::optional<Severity> severity = gravest(findingsAt(row, column));
    const auto marks = m_marks.cells.constFind(row.id);
    if (marks == m_marks.cells.constEnd() || resultAt(column))
        return severity;
    const auto mark = marks->constFind(attributeAt(column));
    if (mark == marks->constEnd())
        return severity;
    return std::max(severity.value_or(*mark), *mark);
}

QString GridModel::toolTip(int line, int column) const
{
    if (isEmptyByNature(line, column))
        return {};
    QStringList parts { shown(line, column) };
    const QString written = writtenAt(index(line, column));
    if (!written.isEmpty() && written != parts.constFirst() && written != QLatin1String("-"))
        parts << written;
    for (const base::Finding &finding : findingsAt(lineAt(m_table, line), column))
        parts << finding.message.toString() + QLatin1Char(' ') + finding.advice.toString();
    return parts.join(QLatin1Char('\n')).trimmed();
}

QString GridModel::spoken(int line, int column) const
{
    const auto severity = severityAt(line, column);
    const QString text = tr("Row %1, %2: %3", "row, column, what the cell says")
                             .arg(ProblemWords::rowName(lineAt(m_table, line).id),
                                  headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                  shown(line, column));
    return severity ? tr("%1. %2", "what a cell says, that it has an error")
                          .arg(text, base::severityText(*severity).toString())
                    : text;
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int line = index.row();
    const int column = index.column();
    if (isHits(column))
        return hitsData(line, role);
    switch (role) {
    case Qt::DisplayRole:
        return shown(line, column);
    case Qt::EditRole:
        return writtenAt(index);
    case Qt::ToolTipRole:
        return toolTip(line, column);
    case Qt::TextAlignmentRole:
        return int((resultAt(column) == Result::Confidence ? Qt::AlignTrailing : Qt::AlignLeading)
                   | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return spoken(line, column);
    case models::ToneRole: {
        const auto severity = severityAt(line, column);
        return severity ? QVariant(int(widgets::severityTone(*severity))) : QVariant();
    }
    case HighlightRole:
        return !m_highlighted.isEmpty() && m_highlighted.contains(lineAt(m_table, line).id);
    case ImpossibleRole:
        return isImpossible(m_table, line) || isEmptyByNature(line, column);
    case FirstResultRole:
        return resultAt(column) == Result::Category;
    case AnyRole:
        return !resultAt(column) && writtenAt(index) == QLatin1String("-");
    default:
        return {};
    }
}

bool GridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || value.toString() == writtenAt(index))
        return false;
    const auto changed = withText(m_table, index.row(), index.column(), value.toString());
    if (!changed) {
        Q_EMIT refused(index, complaint(index, value.toString()));
        return false;
    }
    Q_EMIT edited(*changed);
    return true;
}

Qt::ItemFlags GridModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !m_isReadOnly && !isHits(index.column())
        && !isEmptyByNature(index.row(), index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant GridModel::lineHeader(int line, int role) const
{
    const QString id = lineAt(m_table, line).id;
    const auto mark = m_marks.rows.constFind(id);
    const bool isMarked = mark != m_marks.rows.constEnd();
    if (role == Qt::DisplayRole)
        return ProblemWords::rowName(id);
    if (role == Qt::DecorationRole && isMarked)
        return widgets::severityIcon(*mark);
    if (role == Qt::ToolTipRole && isMarked)
        return tr("This row has findings; they are listed below.");
    if (role == Qt::AccessibleTextRole)
        return isMarked ? tr("Row %1. %2", "row, that it has an error")
                              .arg(ProblemWords::rowName(id), base::severityText(*mark).toString())
                        : tr("Row %1").arg(ProblemWords::rowName(id));
    return {};
}

QVariant GridModel::columnHeader(int column, int role) const
{
    const auto result = resultAt(column);
    const QString attribute = attributeAt(column);
    const bool isKnown = result || m_words->dictionary().find(attribute);
    if (role == Qt::DisplayRole)
        return result ? CellWords::resultName(*result) : m_words->attributeName(attribute);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (result)
        return {};
    const bool hasGap = m_marks.columns.contains(attribute);
    if (role == Qt::DecorationRole && (!isKnown || hasGap))
        return widgets::severityIcon(isKnown ? Severity::Warning : Severity::Error);
    if (role == Qt::ToolTipRole) {
        const QString name
            = tr("%1 (%2)", "name, id").arg(m_words->attributeName(attribute), attribute);
        if (!isKnown)
            return tr("%1 is not in the dictionary.").arg(name);
        return hasGap ? tr("%1: some values have no row.").arg(name) : name;
    }
    return {};
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    if (orientation == Qt::Horizontal && isHits(section))
        return hitsHeader(role);
    return orientation == Qt::Vertical ? lineHeader(section, role) : columnHeader(section, role);
}

} // namespace rulespage
