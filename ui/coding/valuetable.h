// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/coding/valuerows.h"
#include "ui/models/rowfilter.h"
#include "ui/models/tablemodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;

namespace codingpage
{

// The texts of a column with their counts and what each means; the meaning of the selected ones,
// one or many, is chosen above the table.
class ValueTable : public QWidget
{
    Q_OBJECT
public:
    explicit ValueTable(const QString &language, QWidget *parent = nullptr);
    // attribute: whose values can be chosen; none: texts can only be left out.
    void showValues(const QList<ValueRow> &rows, const microdata::Attribute *attribute);
    void setNote(const QString &text); // below the table; empty: none

Q_SIGNALS:
    // value: a code; empty: nothing is said of these texts.
    void meaningChosen(const QStringList &printed, const QString &value);
    void leftOutChosen(const QStringList &printed);

private:
    using Column = models::Column<ValueRow>;
    QList<Column> columns() const;
    void makeView();
    QWidget *makeChoice();
    QString meaningText(const ValueRow &row) const;
    void fillMeanings();
    void followSelection();
    void choose();
    QStringList selectedTexts() const;

    QString m_language;
    std::optional<microdata::Attribute> m_attribute;
    models::TableModel<ValueRow> *m_model;
    models::RowFilter *m_rows;
    QComboBox *m_meanings;
    QCheckBox *m_onlyUnknown;
    QTableView *m_view;
    QLabel *m_note;
};

} // namespace codingpage
