// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/tablemodel.h"
#include "ui/widgets/theme.h"

namespace intake
{

// One field of a change, for reading side by side.
struct FieldChange {
    QString name;
    QString before;
    QString after;
    bool operator==(const FieldChange &other) const = default;
};

// A kind of change with its word and look: "new", "New", done.
struct DifferenceType {
    QString id;
    QString text;
    QString iconName;
    widgets::Tone tone = widgets::Tone::Neutral;
};

// One change that can be taken or left. alternatives: other ways to understand it, the first one is
// the proposal.
struct DifferenceRow {
    QString type;
    QString subject; // what changes, e.g. a code
    QString before; // in one line
    QString after;
    double likeness = -1; // 0..1; -1: does not apply
    QList<FieldChange> fields;
    QStringList alternatives;
    int alternative = 0;
    bool taken = true;
    bool operator==(const DifferenceRow &other) const = default;
};

// Changes with a check box each.
class DifferenceModel : public models::TableModel<DifferenceRow>
{
    Q_OBJECT
public:
    enum ColumnNumber { Take, Kind, Subject, Before, After, Likeness, Meaning };

    explicit DifferenceModel(QList<DifferenceType> types, QObject *parent = nullptr);
    const QList<DifferenceType> &types() const { return m_types; }
    int takenCount() const;
    int count(const QString &type) const;
    void setTaken(const QList<int> &numbers, bool taken);
    void setAlternative(const QList<int> &numbers, int alternative);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void choicesChanged();

private:
    QList<DifferenceType> m_types;
};

} // namespace intake
