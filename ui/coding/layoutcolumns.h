// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/recordsurvey.h"
#include "ui/models/tablemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace codingpage
{

class LayoutColumnForm;
class ValueTable;

// A line of the list of columns.
struct LayoutColumnRow {
    microdata::LayoutColumn column;
    QString gives; // name of the attribute or dimension
    double understood = -1; // share of the filled cells; -1: no question
    QString samples;
    bool operator==(const LayoutColumnRow &other) const = default;
};

// What each column of a file of records is and what its texts mean: the guess of the program, to be
// corrected by a person.
class LayoutColumns : public QWidget
{
    Q_OBJECT
public:
    LayoutColumns(const microdata::Dictionary &dictionary, const QString &language,
                  QWidget *parent = nullptr);
    // guess: what "Guess again" brings back.
    void setLayoutOf(const microdata::Layout &layout, const microdata::Layout &guess,
                     const coding::RecordSurvey &survey);
    const microdata::Layout &recordLayout() const { return m_layout; }
    const microdata::Dictionary &dictionary() const { return m_dictionary; }
    // Attributes that were made of texts here and are used by the layout.
    QList<microdata::Attribute> madeAttributes() const;
    void setRecordLayout(const microdata::Layout &layout); // what other steps changed
    bool isComplete() const { return m_isComplete; }
    void showColumn(const QString &name);

Q_SIGNALS:
    void layoutChanged();

private:
    QList<models::Column<LayoutColumnRow>> columns() const;
    QWidget *makeDetails();
    QWidget *makeFoot();
    LayoutColumnRow rowOf(int column) const;
    int current() const;
    void showCurrent();
    void change(const microdata::LayoutColumn &column);
    void setMeaning(const QStringList &printed, const QString &value);
    void leaveOut(const QStringList &printed);
    void useOnceMore();
    void makeAttribute();
    void refresh(); // after a change of the layout
    QString problem() const;

    microdata::Dictionary m_dictionary;
    QStringList m_made; // ids
    QString m_language;
    microdata::Layout m_layout, m_guess;
    coding::RecordSurvey m_survey;
    bool m_isComplete = false;
    models::TableModel<LayoutColumnRow> *m_model;
    QTableView *m_view;
    LayoutColumnForm *m_form;
    ValueTable *m_values;
    QPushButton *m_make = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace codingpage
