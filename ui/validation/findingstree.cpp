// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/validation/findingstree.h"

#include "ui/widgets/severity.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace validationpage
{

namespace
{

using Column = models::Column<FindingNode>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(validationpage::FindingsTree)
};

struct Group {
    QString id;
    QString title;
    base::Severity severity = base::Severity::Note;
    QList<FindingRow> rows;
};

QString groupId(const FindingRow &row, Grouping grouping)
{
    if (grouping == Grouping::Check)
        return row.finding.check;
    const base::Place &place = row.finding.place;
    return place.kind == QLatin1String("category") ? place.toString()
                                                   : place.ids.mid(0, 2).join(QLatin1Char('/'));
}

QString groupTitle(const FindingRow &row, Grouping grouping)
{
    return grouping == Grouping::Check ? checkTitle(row.finding.check) : row.subject();
}

QList<Group> groupsOf(const QList<FindingRow> &rows, Grouping grouping)
{
    QList<Group> groups;
    QHash<QString, qsizetype> known;
    for (const FindingRow &row : rows) {
        const QString id = groupId(row, grouping);
        auto place = known.constFind(id);
        if (place == known.constEnd()) {
            place = known.insert(id, groups.size());
            groups << Group { id, groupTitle(row, grouping), {}, {} };
        }
        Group &group = groups[*place];
        group.severity = std::max(group.severity, row.finding.severity);
        group.rows << row;
    }
    std::stable_sort(groups.begin(), groups.end(), [grouping](const Group &a, const Group &b) {
        if (a.severity != b.severity)
            return a.severity > b.severity;
        return grouping == Grouping::Check ? a.id < b.id : a.rows.size() > b.rows.size();
    });
    return groups;
}

QVariant firstText(const FindingNode &node)
{
    return node.group.isEmpty() ? node.row.finding.message.toString() : node.title;
}

QVariant subjectText(const FindingNode &node)
{
    return node.group.isEmpty() ? node.row.subject() : QString();
}

QVariant stateText(const FindingNode &node)
{
    if (!node.group.isEmpty())
        return QLocale().toString(node.count);
    return node.row.approval ? Words::tr("explained") : QString();
}

} // namespace

QList<Column> findingTreeColumns()
{
    Column first { Words::tr("Finding"), firstText };
    first.roles[Qt::DecorationRole] = [](const FindingNode &node) {
        return QVariant::fromValue(widgets::severityIcon(node.severity));
    };
    first.roles[Qt::ToolTipRole] = firstText;
    first.roles[Qt::AccessibleTextRole] = [](const FindingNode &node) -> QVariant {
        return base::severityText(node.severity).toString() + QStringLiteral(": ")
            + firstText(node).toString();
    };
    first.roles[models::IdRole] = [](const FindingNode &node) -> QVariant {
        return node.group.isEmpty() ? node.row.key() : node.group;
    };
    Column subject { Words::tr("Subject"), subjectText, { { Qt::ToolTipRole, subjectText } } };
    Column list { Words::tr("List"), [](const FindingNode &node) { return node.row.list; } };
    Column state { Words::tr("Number"), stateText, {}, Qt::AlignTrailing | Qt::AlignVCenter, {} };
    return { first, subject, list, state };
}

std::unique_ptr<FindingsTree::Node> groupedFindings(const QList<FindingRow> &rows,
                                                    Grouping grouping)
{
    auto root = std::make_unique<FindingsTree::Node>();
    for (const Group &group : groupsOf(rows, grouping)) {
        auto *node
            = root->add({ group.id, group.title, group.severity, int(group.rows.size()), {} });
        for (const FindingRow &row : group.rows)
            node->add({ {}, {}, row.finding.severity, 1, row });
    }
    return root;
}

} // namespace validationpage
