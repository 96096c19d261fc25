// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/offencesmodel.h"

#include "ui/mapping/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QSet>

namespace mappingpage
{

namespace
{

constexpr int FewRows = 50; // told one by one

} // namespace

const QString OffencesMimeType = QStringLiteral("application/x-iccs-offences");

DraggedOffences draggedOffences(const QMimeData *data)
{
    DraggedOffences dragged;
    if (!data || !data->hasFormat(OffencesMimeType))
        return dragged;
    const QJsonObject object = QJsonDocument::fromJson(data->data(OffencesMimeType)).object();
    dragged.list = object.value(QLatin1String("list")).toString();
    const QJsonArray ids = object.value(QLatin1String("offences")).toArray();
    for (const QJsonValue &id : ids)
        dragged.offences << id.toString();
    return dragged;
}

// The columns are made by offencecolumns.cpp; they ask this model for titles.
OffencesModel::OffencesModel(QObject *parent)
    : TableModel(makeColumns(), parent)
{
    setIdentity([](const OffenceRow &row) { return row.id; });
}

void OffencesModel::load(const offences::OffenceList &list, const mapping::MappingSet &set,
                         RowMaker maker)
{
    QList<OffenceRow> made;
    made.reserve(list.size());
    const bool same = list.info.id == m_listId;
    for (const offences::Offence &offence : list.offences()) {
        OffenceRow row = maker.make(offence, set);
        const int before = same ? rowOf(row.id) : -1;
        if (before >= 0) {
            row.findings = rows().at(before).findings;
            row.suggestion = rows().at(before).suggestion;
        }
        made << row;
    }
    m_rowOf.clear();
    m_rowOf.reserve(made.size());
    for (int number = 0; number < made.size(); ++number)
        m_rowOf.insert(made.at(number).id, number);
    m_listId = list.info.id;
    ++m_textRevision;
    if (same)
        update(std::move(made));
    else
        setRows(std::move(made));
    indexLinks();
}

void OffencesModel::clear()
{
    m_listId.clear();
    ++m_textRevision;
    m_rowOf.clear();
    m_rowOfLink.clear();
    setRows({});
}

void OffencesModel::refreshLinks(const mapping::MappingSet &set, const QStringList &linkIds,
                                 const RowMaker &maker)
{
    QSet<int> touched;
    for (const QString &id : linkIds) {
        const mapping::Link *link = set.find(id);
        const int number = link ? rowOf(link->offence) : m_rowOfLink.value(id, -1);
        if (number >= 0)
            touched << number;
    }
    if (linkIds.isEmpty() || touched.size() > FewRows) {
        QList<OffenceRow> changed = rows();
        for (OffenceRow &row : changed)
            maker.applyLinks(row, set);
        update(std::move(changed));
        indexLinks();
        return;
    }
    for (const int number : std::as_const(touched)) {
        OffenceRow changed = row(number);
        maker.applyLinks(changed, set);
        for (const QString &id : std::as_const(changed.links))
            m_rowOfLink.insert(id, number);
        if (!(changed == row(number)))
            setRow(number, changed);
    }
}

void OffencesModel::indexLinks()
{
    m_rowOfLink.clear();
    for (int number = 0; number < rows().size(); ++number) {
        for (const QString &id : row(number).links)
            m_rowOfLink.insert(id, number);
    }
}

void OffencesModel::setFindings(const QHash<QString, RowFindings> &byOffence)
{
    QList<RowFindings> wanted(rows().size());
    for (auto findings = byOffence.begin(); findings != byOffence.end(); ++findings) {
        const int number = rowOf(findings.key());
        if (number >= 0)
            wanted[number] = *findings;
    }
    QList<int> changed;
    for (int number = 0; number < wanted.size(); ++number) {
        if (row(number).findings != wanted.at(number))
            changed << number;
    }
    changeRows(changed, FindingsColumn, FindingsColumn,
               [&wanted](OffenceRow &row, int number) { row.findings = wanted.at(number); });
}

bool OffencesModel::setSuggestion(int number, const FirstSuggestion &suggestion)
{
    if (row(number).suggestion == suggestion)
        return false;
    OffenceRow changed = row(number);
    changed.suggestion = suggestion;
    setRow(number, changed);
    return true;
}

void OffencesModel::touch(int number)
{
    if (number >= 0 && number < rows().size())
        Q_EMIT dataChanged(index(number, 0), index(number, columnCount() - 1));
}

Qt::ItemFlags OffencesModel::flags(const QModelIndex &index) const
{
    return index.isValid()
        ? TableModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
        : Qt::NoItemFlags;
}

QStringList OffencesModel::mimeTypes() const
{
    return { OffencesMimeType, QStringLiteral("text/plain") };
}

QMimeData *OffencesModel::mimeData(const QModelIndexList &indexes) const
{
    QJsonArray ids;
    QStringList lines;
    QSet<int> seen;
    for (const QModelIndex &index : indexes) {
        if (seen.contains(index.row()))
            continue;
        seen << index.row();
        ids << row(index.row()).id;
        lines << row(index.row()).code + QLatin1Char('\t') + row(index.row()).label;
    }
    const QJsonObject object { { QStringLiteral("list"), m_listId },
                               { QStringLiteral("offences"), ids } };
    auto *data = new QMimeData;
    data->setData(OffencesMimeType, QJsonDocument(object).toJson(QJsonDocument::Compact));
    data->setText(lines.join(QLatin1Char('\n')));
    return data;
}

QString OffencesModel::targetTip(const OffenceRow &row) const
{
    QStringList lines;
    for (const RowTarget &target : row.targets)
        lines << Wording::tr("%1 %2", "code and title")
                     .arg(target.code.toString(), m_titles ? m_titles(target.code) : QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace mappingpage
