// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/findingsreport.h"

#include "ui/intake/findingnames.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/severity.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace intake
{

namespace
{

using Model = models::TreeModel<ReportRow>;

QString groupText(const ReportRow &row)
{
    const QString name = findingGroupName(row.finding.check);
    if (row.count == 1 || name.isEmpty())
        return row.finding.message.toString();
    return name;
}

QVariant shown(const ReportRow &row)
{
    return row.count > 0 ? groupText(row) : row.finding.message.toString();
}

QVariant line(const ReportRow &row)
{
    if (row.count > 1 || row.finding.place.kind != QLatin1String("row"))
        return {};
    bool isNumber = false;
    const qint64 number = row.finding.place.ids.value(1).toLongLong(&isNumber);
    return isNumber ? QLocale().toString(number) : QVariant();
}

QList<models::Column<ReportRow>> columns()
{
    models::Column<ReportRow> what { FindingsReport::tr("What was noticed"), shown };
    what.roles[Qt::DecorationRole] = [](const ReportRow &row) -> QVariant {
        return row.count > 0 ? widgets::severityIcon(row.finding.severity) : QVariant();
    };
    what.roles[Qt::ToolTipRole] = [](const ReportRow &row) -> QVariant {
        return QString(row.finding.message.toString() + QLatin1Char('\n')
                       + row.finding.advice.toString())
            .trimmed();
    };
    what.roles[Qt::AccessibleTextRole] = [](const ReportRow &row) -> QVariant {
        return QStringLiteral("%1: %2").arg(base::severityText(row.finding.severity).toString(),
                                            shown(row).toString());
    };
    models::Column<ReportRow> times { FindingsReport::tr("Times"),
                                      [](const ReportRow &row) -> QVariant {
                                          return row.count > 0 ? QLocale().toString(row.count)
                                                               : QVariant();
                                      },
                                      {},
                                      Qt::AlignTrailing | Qt::AlignVCenter };
    models::Column<ReportRow> where {
        FindingsReport::tr("Line"), line, {}, Qt::AlignTrailing | Qt::AlignVCenter
    };
    return { what, times, where };
}

std::unique_ptr<Model::Node> grouped(const base::Findings &findings)
{
    QList<base::Findings> groups;
    QHash<QString, qsizetype> known;
    for (const base::Finding &finding : findings) {
        auto place = known.constFind(finding.check);
        if (place == known.constEnd()) {
            place = known.insert(finding.check, groups.size());
            groups << base::Findings();
        }
        groups[*place] << finding;
    }
    std::stable_sort(groups.begin(), groups.end(), [](const auto &a, const auto &b) {
        return a.constFirst().severity > b.constFirst().severity;
    });
    auto root = std::make_unique<Model::Node>();
    for (const base::Findings &group : std::as_const(groups)) {
        auto *node = root->add({ group.constFirst(), int(group.size()) });
        if (group.size() == 1)
            continue;
        for (const base::Finding &finding : group)
            node->add({ finding, 0 });
    }
    return root;
}

} // namespace

FindingsReport::FindingsReport(QWidget *parent)
    : QWidget(parent)
    , m_model(new Model(columns(), this))
    , m_view(new QTreeView(this))
    , m_title(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(m_title);
    column->addWidget(m_view, 1);
    m_view->setObjectName(QStringLiteral("findings"));
    m_view->setAccessibleName(tr("What was noticed while the file was read"));
    m_view->setModel(m_model);
    m_view->setUniformRowHeights(true);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    widgets::addCopyAction(m_view);
    connect(m_view, &QTreeView::activated, this, &FindingsReport::activate);
    setFindings({});
}

void FindingsReport::setFindings(const base::Findings &findings)
{
    m_count = int(findings.size());
    m_model->setRoot(grouped(findings));
    m_view->setVisible(m_count > 0);
    m_title->setText(m_count > 0
                         ? tr("The program noticed %n thing(s) while reading.", nullptr, m_count)
                         : tr("The program noticed nothing unusual while reading."));
}

void FindingsReport::activate(const QModelIndex &index)
{
    const base::Place &place = m_model->row(index).finding.place;
    bool isNumber = false;
    const int number = place.ids.value(1).toInt(&isNumber);
    if (place.kind == QLatin1String("row") && isNumber)
        Q_EMIT lineActivated(number);
}

} // namespace intake
