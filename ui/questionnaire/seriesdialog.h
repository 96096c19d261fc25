// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/tablemodel.h"
#include "ui/questionnaire/neededseries.h"
#include "ui/questionnaire/yeartable.h"
#include "ui/session/session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace widgets
{
class MessageBar;
}

namespace questionnairepage
{

// Population and the other yearly series that a questionnaire's checks and indicators ask for:
// which are missing and what for, and a table to type or paste them in. All that was typed is saved
// as one step.
class SeriesDialog : public QDialog
{
    Q_OBJECT
public:
    SeriesDialog(session::Session &session, const questionnaire::EditionPointer &edition,
                 QWidget *parent);
    void choose(const QString &id);
    void reject() override; // asks when something is not saved

private:
    struct Draft {
        QString source;
        QList<YearTable::Row> rows;
        bool operator==(const Draft &other) const = default;
    };
    // seriesdialog.cpp: what is typed and saved
    void loadUses();
    void renew();
    void showChosen();
    void keepDraft();
    Draft storedDraft(const QString &id) const;
    QStringList changed() const; // ids of drafts that are not as they are stored
    std::optional<project::Edit> editOf(const QString &id);
    bool save();
    void remove();
    void paste();
    void follow();

    // serieslayout.cpp: how it is put together
    void build();
    QWidget *makeList();
    QWidget *makeEntry();
    QWidget *makeFoot();
    static QList<models::Column<NeededSeries>> columns();

    session::Session &m_session;
    const questionnaire::EditionPointer m_edition;
    std::vector<validation::ResponseRule> m_rules;
    QList<questionnaire::Indicator> m_indicators;
    QHash<QString, Draft> m_drafts;
    QString m_chosen;
    models::TableModel<NeededSeries> *m_model;
    YearTable *m_years;
    widgets::MessageBar *m_messages;
    QTableView *m_list = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_uses = nullptr;
    QLineEdit *m_source = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace questionnairepage
