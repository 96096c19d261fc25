// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mapping/offencerow.h"
#include "ui/models/tablemodel.h"

namespace mappingpage
{

enum OffenceColumn {
    CodeColumn,
    LabelColumn,
    FamilyColumn,
    ProvisionColumn,
    VolumeColumn,
    StatusColumn,
    TargetColumn,
    RelationColumn,
    ConfidenceColumn,
    FindingsColumn
};

// What a drag carries: offences of one list.
struct DraggedOffences {
    QString list;
    QStringList offences;
};
extern const QString OffencesMimeType;
DraggedOffences draggedOffences(const QMimeData *data);

// The offences of one list as rows. Changes of links touch their rows only.
class OffencesModel : public models::TableModel<OffenceRow>
{
public:
    explicit OffencesModel(QObject *parent = nullptr);

    // Titles for tool tips.
    using Titles = std::function<QString(const classification::IccsCode &)>;
    void setTitles(Titles titles) { m_titles = std::move(titles); }

    // Everything anew; keeps what is known of findings and suggestions when it is the same list.
    void load(const offences::OffenceList &list, const mapping::MappingSet &set, RowMaker maker);
    void clear();
    QString listId() const { return m_listId; }
    // Differs after each load: texts never change otherwise.
    quint64 textRevision() const { return m_textRevision; }
    int rowOf(const QString &offenceId) const { return m_rowOf.value(offenceId, -1); }

    // The links that came, changed or went; empty: any.
    void refreshLinks(const mapping::MappingSet &set, const QStringList &linkIds,
                      const RowMaker &maker);
    void setFindings(const QHash<QString, RowFindings> &byOffence);
    bool setSuggestion(int row, const FirstSuggestion &suggestion); // whether it differs
    // Tells that the row is to be looked at again, e.g. by a filter.
    void touch(int row);

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    QList<models::Column<OffenceRow>> makeColumns();
    void indexLinks();
    QString targetTip(const OffenceRow &row) const;
    QString m_listId;
    quint64 m_textRevision = 0;
    QHash<QString, int> m_rowOf;
    QHash<QString, int> m_rowOfLink; // also of links that have just gone
    Titles m_titles;
};

} // namespace mappingpage
