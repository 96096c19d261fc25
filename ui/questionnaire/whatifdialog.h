// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/whatif.h"
#include "ui/intake/task.h"
#include "ui/models/rowfilter.h"
#include "ui/models/tablemodel.h"
#include "ui/questionnaire/nationalcodes.h"
#include "ui/session/session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace categories
{
class CategoryPicker;
}
namespace widgets
{
class MessageBar;
class SearchField;
} // namespace widgets

namespace questionnairepage
{

// "What changes if this national code went to another category?": which cells would move, and which
// indicators with them. It changes nothing; who wants it for real is led to the mapping of the
// code.
class WhatIfDialog : public QDialog
{
    Q_OBJECT
public:
    WhatIfDialog(session::Session &session, const questionnaire::EditionPointer &edition,
                 const QList<int> &years, QWidget *parent);
    void chooseCode(const QString &list, const QString &code);
    void chooseCategory(const classification::IccsCode &category);

private:
    using MovedCell = questionnaire::MovedCell;
    using MovedIndicator = questionnaire::MovedIndicator;

    // whatifdialog.cpp: what is asked and shown
    const NationalCode *code() const;
    void fillCodes();
    void search();
    void askForCategory();
    void compute();
    void take(const questionnaire::WhatIf &result);
    void showCell(const QModelIndex &index);
    QString noteOf(const MovedCell &moved) const;
    void goToMapping();

    // whatiflayout.cpp: how it is put together
    void build();
    QWidget *makeCodes();
    QWidget *makeTarget();
    QWidget *makeResult();
    QWidget *makeFoot();
    QList<models::Column<NationalCode>> codeColumns() const;
    QList<models::Column<MovedCell>> cellColumns() const;
    QList<models::Column<MovedIndicator>> indicatorColumns() const;

    session::Session &m_session;
    const questionnaire::EditionPointer m_edition;
    const QList<int> m_years;
    intake::Task m_task;
    std::optional<classification::IccsCode> m_category;
    QList<questionnaire::Indicator> m_indicators;
    models::TableModel<NationalCode> *m_codes;
    models::RowFilter *m_found;
    models::TableModel<MovedCell> *m_cells;
    models::TableModel<MovedIndicator> *m_moved;
    widgets::MessageBar *m_messages;
    widgets::SearchField *m_search = nullptr;
    QTableView *m_codeView = nullptr;
    QPushButton *m_target = nullptr;
    categories::CategoryPicker *m_picker;
    QLabel *m_summary;
    QTableView *m_cellView = nullptr;
    QTableView *m_indicatorView = nullptr;
    QPushButton *m_keep = nullptr; // while no counts of national codes are kept
    QPushButton *m_remap = nullptr;
};

} // namespace questionnairepage
