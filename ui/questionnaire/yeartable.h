// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QMap>

namespace questionnairepage
{

// Years with a value each, as they are typed or pasted; the last row is empty for one more.
class YearTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Row {
        QString year, value; // with the numbers of the screen's language
        bool isEmpty() const { return value.trimmed().isEmpty(); }
        bool operator==(const Row &other) const = default;
    };
    // What the rows say; a sentence instead when one of them cannot be read.
    struct Values {
        QMap<int, double> values;
        QString complaint;
    };
    static Values valuesOf(const QList<Row> &rows);
    static QList<Row> rowsOf(const QMap<int, double> &values, const QList<int> &years);

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(const QList<Row> &rows);
    const QList<Row> &rows() const { return m_rows; } // without the last, empty one
    // Lines of a spreadsheet: years and values, or values alone from the row on. A heading above
    // them is passed over. A sentence when nothing was taken.
    QString paste(int row, const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();

private:
    QString pastePairs(const QList<QStringList> &lines);
    QString pasteValues(int row, const QList<QStringList> &lines);
    QList<Row> m_rows;
};

} // namespace questionnairepage
